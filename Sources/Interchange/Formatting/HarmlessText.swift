/// Text without what would move the cursor, colour the screen or turn the reading order round: a
/// name in an imported file must not be able to rewrite what stands around it.
package enum HarmlessText {
  /// Line breaks and tabs become spaces, other control signs U+FFFD.
  package static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isBreak(scalar) ? " " : sign(scalar)) }
    return String(result)
  }

  /// The scalar, or U+FFFD where it is a control sign other than a line break or tab.
  static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: scalar
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: true
    default: false
    }
  }
}

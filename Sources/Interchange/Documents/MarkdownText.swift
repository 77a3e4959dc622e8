/// Text that has to look in Markdown as it is, whatever signs are in it.
enum MarkdownText {
  private static let signs: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~",
  ]

  /// Text inside a line. An ampersand is escaped too, since `&lt;` would become a sign.
  static func inline(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in HarmlessText.line(text).unicodeScalars {
      if signs.contains(scalar) || scalar == "&" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// Text in a table cell: there a line break is `<br>`.
  static func cell(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { inline(String($0)) }.joined(separator: "<br>")
  }

  /// A paragraph or list item: its line breaks stay, as hard breaks.
  ///
  /// - Parameter indent: what puts the next lines under the first one.
  static func lines(_ text: String, indent: String = "") -> String {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { block(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\\\n" + indent)
  }

  /// Text that begins a line, where `#`, `-`, `+`, `=` or `1.` would start a heading or a list
  /// and spaces would start a block of code.
  private static func block(_ text: String) -> String {
    let escaped = inline(String(text.drop { $0.isWhitespace }))
    guard let first = escaped.first else { return "" }
    if "#-+=".contains(first) { return "\\" + escaped }
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark) else { return escaped }
    return "\(digits)\\\(rest)"
  }
}

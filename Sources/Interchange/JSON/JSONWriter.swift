/// Writes JSON (RFC 8259) on one line or indented.
package enum JSONWriter {
  package enum Layout: Sendable {
    case compact
    case pretty
  }

  /// The text without a line end behind it.
  package static func text(_ value: JSONValue, layout: Layout = .compact) -> String {
    var result = ""
    write(value, layout: layout, depth: 0, to: &result)
    return result
  }

  /// A string with its quotes. Escaped are what RFC 8259 section 7 demands, DEL, and U+2028 and
  /// U+2029, which end a line where JSON is pasted into a script.
  package static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedEscape) else { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// 0xE2 begins U+2028 and U+2029 in UTF-8.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == 0xE2
  }

  private static func write(
    _ value: JSONValue, layout: Layout, depth: Int, to result: inout String
  ) {
    switch value {
    case .null: result += "null"
    case .boolean(let value): result += value ? "true" : "false"
    case .integer(let value): result += String(value)
    case .string(let value): result += quoted(value)
    case .array(let values):
      list(values, open: "[", close: "]", layout: layout, depth: depth, to: &result) {
        write($0, layout: layout, depth: depth + 1, to: &$1)
      }
    case .object(let members):
      list(members, open: "{", close: "}", layout: layout, depth: depth, to: &result) {
        $1 += quoted($0.key) + (layout == .pretty ? ": " : ":")
        write($0.value, layout: layout, depth: depth + 1, to: &$1)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], open: String, close: String, layout: Layout, depth: Int,
    to result: inout String, element write: (Element, inout String) -> Void
  ) {
    result += open
    for (index, element) in elements.enumerated() {
      if index > 0 { result += "," }
      if layout == .pretty { result += "\n" + String(repeating: "  ", count: depth + 1) }
      write(element, &result)
    }
    if layout == .pretty && !elements.isEmpty {
      result += "\n" + String(repeating: "  ", count: depth)
    }
    result += close
  }
}

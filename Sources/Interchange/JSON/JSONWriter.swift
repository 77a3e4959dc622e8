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

  /// A string with its quotes, as `JSONText` escapes it.
  package static func quoted(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var buffer = ByteBuffer(capacity: bytes.count + 16)
      JSONText.append(UnsafeRawBufferPointer(bytes), to: &buffer)
      return buffer.text
    }
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

/// Writes a tree as YAML in blocks, one key a line, so that people can read and change it.
///
/// Text is quoted unless it can be nothing but text or a number; a quoted one is written as in
/// JSON, which YAML took over (yaml.org/spec/1.2.2, 1.3). Empty lists and maps, and values that
/// are null, are left out: for the reader a key with nothing behind it is a mistake.
package enum YAMLWriter {
  package static func text(_ value: JSONValue) -> String {
    var text = ""
    write(value, indent: "", to: &text)
    return text
  }

  private static func write(_ value: JSONValue, indent: String, to text: inout String) {
    switch value {
    case .object(let members):
      for member in members where !isNothing(member.value) {
        text += "\(indent)\(member.key):"
        below(member.value, indent: indent, to: &text)
      }
    case .array(let elements):
      for element in elements where !isNothing(element) {
        text += "\(indent)-"
        if case .object = element {
          // The first key stands behind the dash, the others below it.
          var inner = ""
          write(element, indent: indent + "  ", to: &inner)
          text += " " + inner.dropFirst(indent.utf8.count + 2)
        } else {
          below(element, indent: indent, to: &text)
        }
      }
    default: text += "\(indent)\(scalar(value))\n"
    }
  }

  private static func below(_ value: JSONValue, indent: String, to text: inout String) {
    switch value {
    case .object:
      text += "\n"
      write(value, indent: indent + "  ", to: &text)
    case .array(let elements) where elements.contains { isTree($0) }:
      text += "\n"
      write(value, indent: indent + "  ", to: &text)
    case .array(let elements):
      text += " [\(elements.map(scalar).joined(separator: ", "))]\n"
    default: text += " \(scalar(value))\n"
    }
  }

  private static func isTree(_ value: JSONValue) -> Bool {
    switch value {
    case .object, .array: true
    default: false
    }
  }

  private static func isNothing(_ value: JSONValue) -> Bool {
    switch value {
    case .null, .array([]), .object([]): true
    case .object(let members): members.allSatisfy { isNothing($0.value) }
    default: false
    }
  }

  private static func scalar(_ value: JSONValue) -> String {
    guard case .string(let text) = value, isPlain(text) else { return JSONWriter.text(value) }
    return text
  }

  /// A letter or digit first, then what means nothing to YAML.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isWord(first) else { return false }
    return text.utf8.dropFirst().allSatisfy { isWord($0) || $0 == 0x2D || $0 == 0x2E }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}

/// Tab-separated lines for `cut`, `awk` and `sort`: one line a row, no quotes.
///
/// A backslash, tab, line feed or carriage return in text is written as `\\`, `\t`, `\n` or
/// `\r`, so that every line has the same number of tabs and the text can be restored.
struct TSVTable {
  private let table: Table
  private let fields: [DataField]

  init(_ table: Table) {
    self.table = table
    fields = table.dataFields
  }

  func write<Failure: Error>(to write: (String) throws(Failure) -> Void) throws(Failure) {
    try write(line(fields.map(\.key)))
    for row in table.rows {
      try write(line(fields.map { TSVTable.text(table.value(of: $0, in: row)) }))
    }
  }

  private func line(_ fields: [String]) -> String { fields.joined(separator: "\t") + "\n" }

  private static func text(_ value: DataValue) -> String {
    switch value {
    case .text(let text): escaped(text)
    case .integer(let number): String(number)
    case .decimal(let text), .day(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .missing: ""
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

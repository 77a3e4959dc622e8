/// A table as JSON objects, one a row: an array of them, or a line for each.
struct JSONTable {
  private let table: Table
  private let fields: [DataField]

  init(_ table: Table) {
    self.table = table
    fields = table.dataFields
  }

  /// An array with one object a line, which `jq` and a person can both read.
  func writeArray<Failure: Error>(to write: (String) throws(Failure) -> Void) throws(Failure) {
    guard !table.rows.isEmpty else { return try write("[]\n") }
    for (index, row) in table.rows.enumerated() {
      try write((index == 0 ? "[\n  " : ",\n  ") + JSONWriter.text(object(row)))
    }
    try write("\n]\n")
  }

  func writeLines<Failure: Error>(to write: (String) throws(Failure) -> Void) throws(Failure) {
    for row in table.rows { try write(JSONWriter.text(object(row)) + "\n") }
  }

  fileprivate func object(_ row: [Cell]) -> JSONValue {
    .object(fields.map { JSONValue.Member($0.key, json(table.value(of: $0, in: row))) })
  }

  /// Decimals stay text: a JSON number becomes binary floating point in most readers.
  private func json(_ value: DataValue) -> JSONValue {
    switch value {
    case .text(let text), .decimal(let text), .day(let text): .string(text)
    case .integer(let number): .integer(number)
    case .boolean(let value): .boolean(value)
    case .missing: .null
    }
  }
}

extension Table {
  /// The rows as JSON objects, for an answer in which a table is one part of several.
  package var json: JSONValue {
    let table = JSONTable(self)
    return .array(rows.map { table.object($0) })
  }
}

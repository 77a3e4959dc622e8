/// A table as CSV: keys in the first line, integers in cents or minutes beside their decimals.
struct CSVTable {
  private let table: Table
  private let fields: [DataField]
  private let dialect: CSVDialect

  init(_ table: Table, dialect: CSVDialect) {
    self.table = table
    self.dialect = dialect
    fields = table.dataFields
  }

  func write<Failure: Error>(to write: (String) throws(Failure) -> Void) throws(Failure) {
    let writer = CSVWriter(dialect)
    try write(writer.header(fields.map(\.key)))
    for row in table.rows {
      try write(writer.record(fields.map { text(table.value(of: $0, in: row)) }))
    }
  }

  private func text(_ value: DataValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let text):
      dialect.decimalComma ? CSVTable.withComma(text) : text
    case .day(let iso): dialect.dutchDays ? ISODayParts(iso)?.dutch ?? iso : iso
    case .boolean(let value): value ? "true" : "false"
    case .missing: ""
    }
  }

  private static func withComma(_ decimal: String) -> String {
    let bytes = decimal.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Rows as CSV, straight from their bytes.
///
/// Nothing and an empty text differ, as in PostgreSQL's CSV: nothing is no byte, an empty text is
/// `""`.
package struct CSVRows: RowWriter {
  private let columns: [RowColumn]
  private let writer: CSVWriter
  private let field: CSVField
  private let separator: UInt8
  /// Whether texts that a spreadsheet would take for a formula get an apostrophe before them
  /// (https://owasp.org/www-community/attacks/CSV_Injection).
  private let guardsFormulas: Bool
  package private(set) var guarded: Int64 = 0

  package init(
    _ columns: [RowColumn], dialect: CSVDialect = .international, guardsFormulas: Bool
  ) {
    self.columns = columns
    self.guardsFormulas = guardsFormulas
    writer = CSVWriter(dialect)
    separator = dialect.separator.rawValue.utf8.first ?? CSVByte.comma
    field = CSVField(
      separators: columns.count == 1
        ? [CSVByte.comma, CSVByte.semicolon, CSVByte.tab] : [separator])
  }

  package mutating func begin(_ buffer: inout ByteBuffer) {
    buffer.append(writer.header(columns.map(\.name)))
  }

  package mutating func row(
    _ cells: UnsafeBufferPointer<RowCell>, _ buffer: inout ByteBuffer
  ) {
    for place in cells.indices {
      if place > 0 { buffer.append(separator) }
      switch cells[place] {
      case .null: break
      case .integer(let number): buffer.append(number)
      case .text(let bytes): text(bytes, columns[place].kind, &buffer)
      }
    }
    // A lone field of nothing would be an empty line, which readers skip.
    if cells.count == 1, case .null = cells[0] { buffer.append("\"\"") }
    buffer.append(CSVByte.lineFeed)
  }

  package mutating func end(_ buffer: inout ByteBuffer) {}

  private mutating func text(
    _ bytes: UnsafeRawBufferPointer, _ kind: RowColumn.Kind, _ buffer: inout ByteBuffer
  ) {
    switch kind {
    case .text:
      guard let first = bytes.first else {
        buffer.append("\"\"")
        return
      }
      if guardsFormulas, CSVRows.startsFormula(first) {
        guarded += 1
        CSVField.quote(bytes, behind: UInt8(ascii: "'"), in: &buffer)
      } else if writer.dialect.quotesTexts {
        CSVField.quote(bytes, in: &buffer)
      } else {
        field.append(bytes, to: &buffer)
      }
    case .day where writer.dialect.dutchDays && bytes.count == 10:
      // 2026-01-15 becomes 15-01-2026.
      buffer.append(UnsafeRawBufferPointer(rebasing: bytes[8..<10]))
      buffer.append(UnsafeRawBufferPointer(rebasing: bytes[4..<8]))
      buffer.append(UnsafeRawBufferPointer(rebasing: bytes[0..<4]))
    // A day or moment, which the database checks: no mark in it means anything.
    case .day, .instant, .integer, .flag: buffer.append(bytes)
    }
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      CSVByte.tab, CSVByte.carriageReturn, CSVByte.lineFeed:
      true
    default: false
    }
  }
}

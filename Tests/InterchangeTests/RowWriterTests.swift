import Testing

@testable import Interchange

/// Rows as bytes, in each form; the same forms read by programs of others are in EndToEndTests.
@Suite("Rows as bytes")
struct RowWriterTests {
  private enum Value {
    case nothing
    case number(Int64)
    case text(String)
  }

  private func written(
    _ rows: [[Value]], by writer: inout some RowWriter
  ) -> [UInt8] {
    var buffer = ByteBuffer(capacity: 1)
    writer.begin(&buffer)
    for row in rows {
      let texts = row.map { value in
        if case .text(let text) = value { Array(text.utf8) } else { [UInt8]() }
      }
      let all = texts.flatMap { $0 }
      all.withUnsafeBytes { bytes in
        var from = 0
        var cells: [RowCell] = []
        for (value, text) in zip(row, texts) {
          switch value {
          case .nothing: cells.append(.null)
          case .number(let number): cells.append(.integer(number))
          case .text:
            cells.append(
              .text(UnsafeRawBufferPointer(rebasing: bytes[from..<(from + text.count)])))
          }
          from += text.count
        }
        cells.withUnsafeBufferPointer { writer.row($0, &buffer) }
      }
    }
    writer.end(&buffer)
    return Array(buffer.bytes)
  }

  private let columns = [RowColumn("n", .integer), RowColumn("t", .text), RowColumn("d", .day)]

  @Test("Numbers in all their digits")
  func numbers() {
    var buffer = ByteBuffer(capacity: 1)
    let numbers: [Int64] = [0, 9, 10, 99, 100, -1, 1 << 53 + 1, .max, .min, .max / 10]
    for number in numbers {
      buffer.append(number)
      buffer.append(" ")
    }
    #expect(buffer.text == numbers.map { "\($0) " }.joined())
  }

  @Test("CSV: nothing and an empty text differ, a formula gets an apostrophe and is counted")
  func csv() {
    var writer = CSVRows(columns, guardsFormulas: true)
    let bytes = written(
      [
        [.number(-5), .text(""), .text("2026-01-15")], [.nothing, .nothing, .nothing],
        [.number(1), .text("=1+2"), .nothing], [.number(1), .text("a\"b,c"), .nothing],
      ], by: &writer)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "n,t,d\n-5,\"\",2026-01-15\n,,\n1,\"'=1+2\",\n1,\"a\"\"b,c\",\n")
    #expect(writer.guarded == 1)

    var free = CSVRows(columns, dialect: .dutch, guardsFormulas: false)
    let dutch = written([[.number(1), .text("=1+2"), .text("2026-01-15")]], by: &free)
    #expect(
      String(decoding: dutch, as: UTF8.self) == "\u{FEFF}n;t;d\n1;\"=1+2\";15-01-2026\n")
    #expect(free.guarded == 0)
  }

  @Test("JSON: an array that is empty, and lines; what ends a line in a script is escaped")
  func json() {
    var array = JSONRows(columns, layout: .array)
    #expect(String(decoding: written([], by: &array), as: UTF8.self) == "[]\n")
    var lines = JSONRows(columns, layout: .lines)
    let bytes = written([[.number(1), .text("a\u{2028}\"\\\n\u{1}é"), .nothing]], by: &lines)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"n":1,"t":"a\u2028\"\\\n\u0001é","d":null}"# + "\n")
  }

  @Test("COPY: what would end a field or a row is escaped")
  func copy() {
    var writer = CopyRows()
    let bytes = written([[.nothing, .text("\\.\t\n\\N"), .text("")]], by: &writer)
    #expect(String(decoding: bytes, as: UTF8.self) == "\\N\t\\\\.\\t\\n\\\\N\t\n\\.\n")
  }

  @Test("A workbook goes on in the next sheet, with its header; too large numbers are texts")
  func workbook() {
    var writer = WorkbookRows("x_ledger", columns, mostRows: 2)
    let bytes = written(
      (0..<5).map { [.number($0), .text("t"), .text("1900-03-01")] }, by: &writer)
    let sheets = bytes.indices.filter { place in
      bytes[place] == WorkbookWire.sheet
        && String(decoding: bytes[(place + 5)...].prefix(8), as: UTF8.self) == "x_ledger"
    }
    #expect(sheets.count == 3)
    #expect(String(decoding: bytes, as: UTF8.self).contains("x_ledger_3"))

    var exact = WorkbookRows("s", [RowColumn("n", .integer)])
    let number = written([[.number(WorkbookWire.mostExact)]], by: &exact)
    #expect(number.suffix(9).first == WorkbookWire.Cell.integer.rawValue)
    var large = WorkbookRows("s", [RowColumn("n", .integer)])
    let text = written([[.number(WorkbookWire.mostExact + 1)]], by: &large)
    #expect(String(decoding: text, as: UTF8.self).contains("1000000000000000"))
    var old = WorkbookRows("s", [RowColumn("d", .day)])
    let day = written([[.text("1900-02-28")]], by: &old)
    #expect(String(decoding: day, as: UTF8.self).contains("1900-02-28"))
  }
}

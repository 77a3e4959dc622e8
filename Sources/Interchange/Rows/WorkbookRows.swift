/// Rows on their way to a workbook, typed: numbers, texts and real dates.
///
/// A table that is longer than a sheet goes on in the next one. What a number of Excel cannot hold
/// exactly becomes a text; so does a day before 1900, which Excel has none of.
package struct WorkbookRows: RowWriter {
  private let name: String
  private let columns: [RowColumn]
  private let titles: [String]
  private let mostRows: Int
  private var rows = 0
  private var sheets = 0

  /// - Parameters:
  ///   - name: of the sheet; the second gets `_2` behind it.
  ///   - titles: what stands above the columns; nil for their names.
  package init(
    _ name: String, _ columns: [RowColumn], titles: [String]? = nil,
    mostRows: Int = WorkbookWire.mostRows
  ) {
    self.name = name
    self.columns = columns
    self.titles = titles ?? columns.map(\.name)
    self.mostRows = mostRows
  }

  package mutating func begin(_ buffer: inout ByteBuffer) {
    sheets += 1
    rows = 0
    buffer.append(WorkbookWire.sheet)
    WorkbookRows.append(sheets == 1 ? name : "\(name)_\(sheets)", to: &buffer)
    WorkbookRows.append(UInt32(columns.count), to: &buffer)
    for (column, title) in zip(columns, titles) {
      let kind: WorkbookWire.Column =
        switch column.kind {
        case .integer, .flag: .number
        case .text: .text
        case .day: .day
        case .instant: .instant
        }
      buffer.append(kind.rawValue)
      WorkbookRows.append(title, to: &buffer)
    }
  }

  package mutating func row(
    _ cells: UnsafeBufferPointer<RowCell>, _ buffer: inout ByteBuffer
  ) {
    if rows == mostRows { begin(&buffer) }
    rows += 1
    buffer.append(WorkbookWire.row)
    for place in cells.indices {
      switch cells[place] {
      case .null: buffer.append(WorkbookWire.Cell.nothing.rawValue)
      case .integer(let number):
        guard number.magnitude <= WorkbookWire.mostExact.magnitude else {
          WorkbookRows.text(String(number), to: &buffer)
          continue
        }
        buffer.append(WorkbookWire.Cell.integer.rawValue)
        WorkbookRows.append(UInt64(bitPattern: number), to: &buffer)
      case .text(let bytes):
        if columns[place].kind == .day || columns[place].kind == .instant,
          let moment = WorkbookRows.moment(bytes)
        {
          buffer.append(WorkbookWire.Cell.moment.rawValue)
          WorkbookRows.append(UInt64(bitPattern: moment), to: &buffer)
        } else {
          buffer.append(WorkbookWire.Cell.text.rawValue)
          WorkbookRows.append(bytes, to: &buffer)
        }
      }
    }
  }

  package mutating func end(_ buffer: inout ByteBuffer) {}

  private static func text(_ text: String, to buffer: inout ByteBuffer) {
    buffer.append(WorkbookWire.Cell.text.rawValue)
    append(text, to: &buffer)
  }

  private static func append(_ text: String, to buffer: inout ByteBuffer) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0), to: &buffer) }
  }

  private static func append(_ text: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    if text.contains(0) {
      // A text of C ends there; nobody may think that it was whole.
      let shown = String(decoding: text, as: UTF8.self).split(
        separator: "\0", omittingEmptySubsequences: false
      ).joined(separator: "\u{FFFD}")
      return append(shown, to: &buffer)
    }
    append(UInt32(text.count), to: &buffer)
    buffer.append(text)
    buffer.append(UInt8(0))
  }

  private static func append<Number: FixedWidthInteger>(
    _ number: Number, to buffer: inout ByteBuffer
  ) {
    withUnsafeBytes(of: number.littleEndian) { buffer.append($0) }
  }

  /// Milliseconds since the last day of 1899 of `2026-01-15` or `2026-01-15T09:30:00.000Z`; nil for
  /// anything else, and before March 1900, since Excel counts a day that was not there.
  private static func moment(_ text: UnsafeRawBufferPointer) -> Int64? {
    guard text.count == 10 || text.count == 24 else { return nil }
    let number = { (from: Int, count: Int) -> Int64? in
      var found: Int64 = 0
      for place in from..<(from + count) {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[place]) else { return nil }
        found = found * 10 + Int64(text[place] - UInt8(ascii: "0"))
      }
      return found
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2) else {
      return nil
    }
    let serial = daysSince1970(year, month, day) + 25_569
    guard serial > 60 else { return nil }
    var moment = serial * 86_400_000
    if text.count == 24 {
      guard let hours = number(11, 2), let minutes = number(14, 2), let seconds = number(17, 2),
        let thousandths = number(20, 3)
      else { return nil }
      moment += ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
    }
    return moment
  }

  /// Of the Gregorian calendar, counted from 1 March, so that a leap day comes last.
  private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

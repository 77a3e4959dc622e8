import CXLSXWriter

/// A workbook that is written row by row.
final class Workbook {
  private typealias Format = UnsafeMutablePointer<lxw_format>
  private typealias Sheet = UnsafeMutablePointer<lxw_worksheet>

  private struct Column {
    var kind: UInt8
    var width: Int
  }

  /// A row is not looked at for the width of its columns behind so many.
  private static let rowsMeasured: UInt32 = 1_000
  private static let widest = 60
  private static let widthOfDay = 11
  private static let widthOfInstant = 24
  private static let millisecondsPerDay = 86_400_000.0

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let header: Format
  private let day: Format
  private let instant: Format
  /// An empty text is a cell of this form with nothing in it.
  private let text: Format
  private var sheet: Sheet?
  private var columns: [Column] = []
  private var row: UInt32 = 0

  init?(path: String, folder: String, made: Int, language: String) {
    let isOpen = folder.withCString { folder -> UnsafeMutablePointer<lxw_workbook>? in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      // It is copied at once.
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      options.use_zip64 = 1
      return workbook_new_opt(path, &options)
    }
    guard let workbook = isOpen else { return nil }
    self.workbook = workbook
    guard let header = workbook_add_format(workbook), let day = workbook_add_format(workbook),
      let instant = workbook_add_format(workbook), let text = workbook_add_format(workbook)
    else { return nil }
    (self.header, self.day, self.instant, self.text) = (header, day, instant, text)
    format_set_bold(header)
    format_set_text_wrap(header)
    format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_num_format(day, language == "nl" ? "dd-mm-yyyy" : "yyyy-mm-dd")
    format_set_num_format(
      instant, language == "nl" ? "dd-mm-yyyy hh:mm:ss.000" : "yyyy-mm-dd hh:mm:ss.000")
    format_set_num_format(text, "@")
    var properties = lxw_doc_properties()
    properties.created = time_t(made)
    workbook_set_properties(workbook, &properties)
  }

  /// Takes everything in until the end is told.
  func read(_ input: consuming Input) throws {
    for byte in [UInt8]("BXL1".utf8) {
      guard try input.byte() == byte else { throw Input.Ended() }
    }
    while true {
      switch try input.byte() {
      case UInt8(ascii: "S"): try begin(&input)
      case UInt8(ascii: "R"): try writeRow(&input)
      case UInt8(ascii: "E"): return finishSheet()
      default: throw Input.Ended()
      }
    }
  }

  /// - Returns: whether all of it is in the file.
  func close() -> Bool { workbook_close(workbook) == LXW_NO_ERROR }

  private func begin(_ input: inout Input) throws {
    finishSheet()
    guard let sheet = workbook_add_worksheet(workbook, try input.text().start) else {
      throw Input.Ended()
    }
    self.sheet = sheet
    columns = []
    for place in 0..<(try input.count()) {
      let kind = try input.byte()
      let title = try input.text()
      try check(
        worksheet_write_string(sheet, 0, lxw_col_t(place), title.start, header))
      columns.append(Column(kind: kind, width: title.bytes))
    }
    row = 1
  }

  private func writeRow(_ input: inout Input) throws {
    guard let sheet else { throw Input.Ended() }
    for place in columns.indices {
      let column = lxw_col_t(place)
      switch try input.byte() {
      case 0: break
      case 1:
        let number = Double(try input.number())
        try check(worksheet_write_number(sheet, row, column, number, nil))
        if row < Workbook.rowsMeasured { measure(place, String(Int64(number)).utf8.count) }
      case 2:
        let (start, bytes) = try input.text()
        try check(
          bytes == 0
            ? worksheet_write_blank(sheet, row, column, text)
            : worksheet_write_string(sheet, row, column, start, nil))
        if row < Workbook.rowsMeasured { measure(place, bytes) }
      case 3:
        let isDay = columns[place].kind == 2
        let days = Double(try input.number()) / Workbook.millisecondsPerDay
        try check(worksheet_write_number(sheet, row, column, days, isDay ? day : instant))
        measure(place, isDay ? Workbook.widthOfDay : Workbook.widthOfInstant)
      default: throw Input.Ended()
      }
    }
    row += 1
  }

  private func measure(_ place: Int, _ width: Int) {
    if width > columns[place].width { columns[place].width = width }
  }

  /// The header stays in sight and filters; columns are as wide as what stands in them.
  private func finishSheet() {
    guard let sheet, !columns.isEmpty else { return }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_autofilter(sheet, 0, 0, max(row, 2) - 1, lxw_col_t(columns.count - 1))
    for (place, column) in columns.enumerated() {
      // Room for the arrow of the filter.
      let width = Double(min(column.width, Workbook.widest)) + 3
      worksheet_set_column(sheet, lxw_col_t(place), lxw_col_t(place), width, nil)
    }
    self.sheet = nil
  }

  private func check(_ code: lxw_error) throws {
    guard code == LXW_NO_ERROR else { throw Input.Ended() }
  }
}

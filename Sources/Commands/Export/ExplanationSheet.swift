internal import Interchange
internal import Messages
internal import Store

/// The first sheet of a workbook: what each column of the other sheets means.
struct ExplanationSheet {
  let tables: [ExportTable]
  let messages: Messages

  func append(to buffer: inout ByteBuffer) {
    let words = messages.exports
    let titles: [ContractColumnTitle] = [
      .view, .column, .type, .unit, .isEmpty, .personal, .meaning,
    ]
    var writer = WorkbookRows(
      messages.exportRuns.explanationSheet, titles.map { _ in RowColumn("", .text) },
      titles: titles.map(words.column))
    writer.begin(&buffer)
    let isDutch = messages.language == .dutch
    let answer = { (isTrue: Bool) in isTrue ? messages.frame.yes : messages.frame.no }
    for table in tables {
      for column in table.view.columns {
        let texts = [
          table.name, column.name, words.type(column.type), column.unit,
          answer(column.mayBeEmpty), answer(column.isPersonal),
          isDutch ? column.dutch : column.english,
        ]
        writer.row(of: texts, &buffer)
      }
    }
    writer.end(&buffer)
  }
}

extension RowWriter {
  /// A row of texts; nil is nothing.
  mutating func row(of texts: [String?], _ buffer: inout ByteBuffer) {
    let bytes = texts.map { $0.map { Array($0.utf8) } }
    let lengths = bytes.map { $0?.count ?? 0 }
    let all = bytes.flatMap { $0 ?? [] }
    all.withUnsafeBytes { start in
      var from = 0
      var cells: [RowCell] = []
      for (place, length) in lengths.enumerated() {
        let cell = UnsafeRawBufferPointer(rebasing: start[from..<(from + length)])
        cells.append(bytes[place] == nil ? .null : .text(cell))
        from += length
      }
      cells.withUnsafeBufferPointer { row($0, &buffer) }
    }
  }
}

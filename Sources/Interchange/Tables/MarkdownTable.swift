/// A table in Markdown (GitHub's form), for people: titles and localised values.
struct MarkdownTable {
  private let table: Table
  private let shown: [Int]
  private let format: LocalFormat

  init(_ table: Table, language: LocalLanguage) {
    self.table = table
    shown = table.shownColumns
    format = LocalFormat(language: language)
  }

  func write<Failure: Error>(to write: (String) throws(Failure) -> Void) throws(Failure) {
    let columns = shown.map { table.columns[$0] }
    try write(line(columns.map { MarkdownText.cell($0.title) }))
    try write(line(columns.map { $0.isNumeric ? "---:" : "---" }))
    for row in table.rows { try write(line(cells(row))) }
    if let footer = table.footer {
      try write(line(cells(footer).map { $0.isEmpty ? "" : "**\($0)**" }))
    }
  }

  private func cells(_ row: [Cell]) -> [String] {
    shown.map { MarkdownText.cell(table.humanText($0, in: row, format: format)) }
  }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}

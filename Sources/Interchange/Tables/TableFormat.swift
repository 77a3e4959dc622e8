/// The forms in which a table can be written; the raw value is what a person types, and for all
/// but `table` and `csv-nl` also the extension of a file.
package enum TableFormat: String, CaseIterable, Sendable {
  case table
  case tsv
  case csv
  case csvDutch = "csv-nl"
  case json
  case ndjson
  case markdown = "md"
}

/// What the reader of a table wants; data formats use none of it.
package struct RenderOptions: Equatable, Sendable {
  package var language: LocalLanguage
  /// The columns of the terminal; nil off a terminal, where nothing is cut short.
  package var width: Int?
  /// Whether the terminal may be coloured; false with `NO_COLOR`.
  package var isColoured: Bool

  package init(
    language: LocalLanguage = .english, width: Int? = nil, isColoured: Bool = false
  ) {
    self.language = language
    self.width = width
    self.isColoured = isColoured
  }
}

/// Writes `table` piece by piece, whole lines at a time, so that a long one is never in memory
/// as text.
package func render<Failure: Error>(
  _ table: Table, as format: TableFormat, options: RenderOptions = RenderOptions(),
  to write: (String) throws(Failure) -> Void
) throws(Failure) {
  switch format {
  case .table: try TerminalTable(table, options: options).write(to: write)
  case .tsv: try TSVTable(table).write(to: write)
  case .csv: try CSVTable(table, dialect: .international).write(to: write)
  case .csvDutch: try CSVTable(table, dialect: .dutch).write(to: write)
  case .json: try JSONTable(table).writeArray(to: write)
  case .ndjson: try JSONTable(table).writeLines(to: write)
  case .markdown: try MarkdownTable(table, language: options.language).write(to: write)
  }
}

/// The whole text of `table`, for small ones.
package func render(
  _ table: Table, as format: TableFormat, options: RenderOptions = RenderOptions()
) -> String {
  var text = ""
  render(table, as: format, options: options) { text += $0 }
  return text
}

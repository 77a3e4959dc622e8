/// A table for people at a terminal: light lines, numbers to the right, made to fit its width.
struct TerminalTable {
  private static let gap = "  "

  private let columns: [Column]
  private let titles: [String]
  private let rows: [[String]]
  private let footer: [String]?
  private let widths: [Int]
  private let isColoured: Bool

  init(_ table: Table, options: RenderOptions) {
    let format = LocalFormat(language: options.language)
    let texts = { (row: [Cell], shown: [Int]) in
      shown.map { HarmlessText.line(table.humanText($0, in: row, format: format)) }
    }
    var shown = table.shownColumns
    if let width = options.width, table.selection == nil {
      let kept = ColumnWidths.fitting(
        shown.map { table.columns[$0] },
        titles: shown.map { HarmlessText.line(table.columns[$0].title) },
        rows: (table.rows + (table.footer.map { [$0] } ?? [])).map { texts($0, shown) },
        gap: TerminalTable.gap.count, into: width)
      shown = kept.map { shown[$0] }
    }
    columns = shown.map { table.columns[$0] }
    titles = columns.map { HarmlessText.line($0.title) }
    rows = table.rows.map { texts($0, shown) }
    footer = table.footer.map { texts($0, shown) }
    isColoured = options.isColoured
    widths =
      ColumnWidths(
        columns, titles: titles, rows: rows + (footer.map { [$0] } ?? []),
        gap: TerminalTable.gap.count, into: options.width
      ).widths
  }

  func write<Failure: Error>(to write: (String) throws(Failure) -> Void) throws(Failure) {
    let rule = widths.map { String(repeating: "─", count: $0) }
      .joined(separator: TerminalTable.gap)
    for line in header { try write((isColoured ? "\u{1B}[1m\(line)\u{1B}[0m" : line) + "\n") }
    try write(rule + "\n")
    for row in rows {
      for line in lines(row) { try write(line + "\n") }
    }
    if let footer {
      try write(rule + "\n")
      for line in lines(footer) { try write(line + "\n") }
    }
  }

  /// Titles stand on the rule: a short one beside a long one is not left hanging above.
  private var header: [String] {
    let pieces = titles.indices.map { WrappedText.lines(titles[$0], width: widths[$0]) }
    let height = pieces.map(\.count).max() ?? 1
    return (0..<height).map { number in
      line(pieces.map { $0.count > height - 1 - number ? $0[number - height + $0.count] : "" })
    }
  }

  private func lines(_ row: [String]) -> [String] {
    let pieces = row.indices.map { index in
      columns[index].wraps
        ? WrappedText.lines(row[index], width: widths[index])
        : [DisplayWidth.truncated(row[index], to: widths[index])]
    }
    let height = pieces.map(\.count).max() ?? 1
    return (0..<height).map { number in
      line(pieces.map { number < $0.count ? $0[number] : "" })
    }
  }

  private func line(_ cells: [String]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell)))
      if index > 0 { text += TerminalTable.gap }
      text += columns[index].isNumeric ? padding + cell : cell + padding
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

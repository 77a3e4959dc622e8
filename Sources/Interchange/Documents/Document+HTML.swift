extension Document {
  /// The page in HTML: one file without anything from elsewhere, fit for printing on A4.
  package var html: String {
    var writer = HTMLWriter()
    let hasCharts = blocks.contains { if case .chart = $0 { true } else { false } }
    let isWide = blocks.contains {
      if case .table(let table) = $0 {
        table.shownColumns.count > Document.mostColumns
      } else {
        false
      }
    }
    var style = Document.style
    if hasCharts { style += "\n" + Chart.style }
    if isWide { style += "\n" + Document.wideStyle }
    if isBeside { style += "\n" + Document.besideStyle }
    writer.page(
      language: language.rawValue, title: title, style: style
    ) { page in
      for (place, block) in blocks.enumerated() { write(block, place, to: &page) }
    }
    return writer.text
  }

  private func write(_ block: Block, _ place: Int, to page: inout HTMLWriter) {
    switch block {
    case .heading(let level, let text): page.element(.heading(level), text)
    case .paragraph(let text): page.element(.paragraph, text)
    case .list(let items):
      page.element(.list) { list in
        for item in items { list.element(.item, item) }
      }
    case .checklist(let items):
      page.element(.list, [("class", "checks")]) { list in
        for item in items { list.element(.item, "☐ " + item) }
      }
    case .table(let table): write(table, to: &page)
    case .form(let table): write(table, [("class", "form")], to: &page)
    case .chart(let chart):
      page.figure(
        chart, id: "chart\(place)", language: language,
        hasCaption: place == 0 || !blocks[place - 1].isHeading(chart.title))
    case .note(let text): page.element(.paragraph, text, [("class", "note")])
    case .commands(let commands):
      for command in commands {
        page.element(.paragraph, command.comment, [("class", "note")])
        page.element(.paragraph, command.line, [("class", "command")])
      }
    }
  }

  private func write(
    _ table: Table, _ attributes: HTMLWriter.Attributes = [], to page: inout HTMLWriter
  ) {
    let format = LocalFormat(language: language)
    let shown = table.shownColumns
    let styles = shown.map { style(of: table.columns[$0]) }
    let texts = { (row: [Cell]) in shown.map { table.humanText($0, in: row, format: format) } }
    page.element(.table, attributes) { body in
      body.element(.tableHead) { head in
        row(shown.map { table.columns[$0].title }, .columnHeader, styles, to: &head)
      }
      body.element(.tableBody) { lines in
        for cells in table.rows {
          row(texts(cells), .cell, styles, to: &lines)
        }
      }
      if let footer = table.footer {
        body.element(.tableFoot) { foot in
          row(texts(footer), .cell, styles, to: &foot)
        }
      }
    }
  }

  private func row(
    _ texts: [String], _ tag: HTMLWriter.Tag, _ styles: [String?], to lines: inout HTMLWriter
  ) {
    lines.element(.tableRow) { line in
      for (text, style) in zip(texts, styles) {
        var attributes: HTMLWriter.Attributes = []
        if let style { attributes.append(("class", style)) }
        line.element(tag, text, attributes)
      }
    }
  }

  /// Amounts stand under one another; a day, and what says something else when it is broken, stays
  /// on one line.
  private func style(of column: Column) -> String? {
    if column.isNumeric { return "number" }
    return column.kind == .day || column.isWhole ? "day" : nil
  }

  /// System fonts and no colours that a printer would waste; a table row stays on one sheet.
  private static let style = """
    body { font: 11pt/1.45 system-ui, sans-serif; color: #1a1a1a; max-width: 52rem;
      margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
    h1 { font-size: 1.5em; } h2 { font-size: 1.2em; } h3 { font-size: 1em; }
    p, td, th, li { white-space: pre-line; }
    table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
    th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; }
    th { border-bottom: 1px solid; }
    tfoot td { border-top: 1px solid; font-weight: bold; }
    .checks { list-style: none; padding-left: 0; }
    .form { table-layout: fixed; }
    .form th, .form td { border: 1px solid #999; padding: 0.3rem 0.4rem; }
    .form td { height: 2.6em; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    th.number { white-space: pre-line; }
    .day { white-space: nowrap; }
    .note { font-size: 0.9em; margin: 0.6rem 0 0; }
    .command { font: 0.9em ui-monospace, monospace; margin: 0 0 0.6rem; }
    @media screen and (max-width: 48rem) { table { display: block; overflow-x: auto; } }
    @page { size: A4; margin: 20mm; }
    @media print {
      body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
      h1, h2, h3 { break-after: avoid; }
      tr, .form { break-inside: avoid; }
      p:has(+ .form), p:has(+ p + .form) { break-after: avoid; }
      thead { display: table-header-group; }
    }
    """

  /// A picture and the table that says the same next to one another.
  private static let besideStyle = """
    h1 + p + ul { list-style: none; padding: 0; display: grid; gap: 0.8rem;
      grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
    h1 + p + ul li { border: 1px solid #bbb; border-radius: 0.4rem; padding: 0.6rem 0.8rem; }
    h2 { border-top: 2px solid; padding-top: 0.8rem; margin-top: 2rem; }
    @media screen and (min-width: 70rem) {
      body { max-width: 84rem; }
      h2, h3, .note { clear: both; }
      figure { float: left; width: 42%; margin: 0 0 1rem; }
      figure + table { float: right; width: 56%; display: table; margin-top: 0; font-size: 0.85em; }
      body > :last-child { clear: both; }
    }
    @media print { h1 + p + ul { grid-template-columns: 1fr 1fr; } }
    """

  /// With more columns a table has no place on a page that is as wide as a text.
  private static let mostColumns = 11

  /// Tables scroll by themselves, and texts stay as wide as they can be read.
  private static let wideStyle = """
    @media screen {
      body { max-width: 76rem; } p, li { max-width: 56rem; }
      table { display: block; overflow-x: auto; }
    }
    @page { size: A4 landscape; }
    @media print { table { font-size: 8pt; } }
    """
}

/// A table for people at a terminal: light lines, numbers to the right, made to fit its width.
struct TerminalTable {
  /// A text column is not cut below this many cells, whatever the width of the terminal.
  static let narrowestColumn = 8
  private static let gap = "  "

  private let titles: [String]
  private let rows: [[String]]
  private let footer: [String]?
  private let isNumeric: [Bool]
  private let widths: [Int]
  private let isColoured: Bool

  init(_ table: Table, options: RenderOptions) {
    let format = LocalFormat(language: options.language)
    let shown = table.shownColumns
    let columns = shown.map { table.columns[$0] }
    let texts = { (row: [Cell]) in
      shown.map { HarmlessText.line(table.humanText($0, in: row, format: format)) }
    }
    titles = columns.map { HarmlessText.line($0.title) }
    rows = table.rows.map(texts)
    footer = table.footer.map(texts)
    isNumeric = columns.map(\.isNumeric)
    isColoured = options.isColoured
    widths = TerminalTable.fit(
      TerminalTable.naturalWidths(of: [titles] + rows + (footer.map { [$0] } ?? [])),
      canShrink: columns.map { $0.kind == .text }, into: options.width)
  }

  func write<Failure: Error>(to write: (String) throws(Failure) -> Void) throws(Failure) {
    let rule = widths.map { String(repeating: "─", count: $0) }
      .joined(separator: TerminalTable.gap)
    let header = line(titles)
    try write((isColoured ? "\u{1B}[1m\(header)\u{1B}[0m" : header) + "\n\(rule)\n")
    for row in rows { try write(line(row) + "\n") }
    if let footer { try write("\(rule)\n\(line(footer))\n") }
  }

  private func line(_ cells: [String]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      let shown = DisplayWidth.truncated(cell, to: widths[index])
      let padding = String(repeating: " ", count: widths[index] - DisplayWidth.of(shown))
      if index > 0 { text += TerminalTable.gap }
      text += isNumeric[index] ? padding + shown : shown + padding
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func naturalWidths(of lines: [[String]]) -> [Int] {
    var widths = lines.first.map { $0.map { _ in 0 } } ?? []
    for line in lines {
      for (index, cell) in line.enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(cell))
      }
    }
    return widths
  }

  /// Takes from the widest text column until the line fits; numbers and days are never cut, so
  /// that a narrow terminal may still be overrun.
  private static func fit(_ natural: [Int], canShrink: [Bool], into total: Int?) -> [Int] {
    guard let total else { return natural }
    var widths = natural
    var excess = natural.reduce(0, +) + gap.count * (natural.count - 1) - total
    while excess > 0 {
      let candidates = widths.indices.filter { canShrink[$0] && widths[$0] > narrowestColumn }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      let next = candidates.filter { $0 != widest }.map { widths[$0] }.max() ?? narrowestColumn
      let step = min(excess, max(1, widths[widest] - max(next, narrowestColumn)))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }
}

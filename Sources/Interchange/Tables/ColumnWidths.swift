/// How wide the columns of a table are on a terminal.
///
/// What costs the reader least is given up first: titles run on below, then texts that may run on
/// become narrow, and only then are other texts cut. Numbers and days are never cut, nor what says
/// something else when it is, so that a terminal of a few dozen cells may still be overrun.
struct ColumnWidths {
  /// A text is not cut below this many cells, whatever the width of the terminal.
  static let narrowestColumn = 8
  /// A text that runs on is hard to read below this; other texts are cut first.
  static let comfortableText = 16

  private let columns: [Column]
  private let titles: [String]
  /// Of the widest cell, without the title.
  private let contents: [Int]
  private(set) var widths: [Int]

  /// - Parameter total: of the whole line with the gaps; nil is as wide as it takes.
  init(
    _ columns: [Column], titles: [String], rows: [[String]], gap: Int, into total: Int?
  ) {
    self.columns = columns
    self.titles = titles
    var contents = columns.map { _ in 0 }
    for row in rows {
      for (index, cell) in row.enumerated() {
        contents[index] = max(contents[index], DisplayWidth.of(cell))
      }
    }
    self.contents = contents
    widths = zip(titles, contents).map { max(DisplayWidth.of($0), $1) }
    guard let total else { return }
    narrow(to: total - gap * (columns.count - 1))
  }

  /// The columns that can stand beside one another without a broken title or a cut number: those
  /// that yield go first, the last of them before the others.
  static func fitting(
    _ columns: [Column], titles: [String], rows: [[String]], gap: Int, into total: Int
  ) -> [Int] {
    let all = ColumnWidths(columns, titles: titles, rows: rows, gap: gap, into: nil)
    let least = columns.indices.map { index in
      let content = all.contents[index]
      let text =
        columns[index].wraps
        ? min(content, comfortableText)
        : columns[index].mayBeCut ? min(content, narrowestColumn) : content
      return max(text, DisplayWidth.ofLongestWord(in: titles[index]))
    }
    var kept = Array(columns.indices)
    while kept.reduce(0, { $0 + least[$1] + gap }) - gap > total,
      let last = kept.lastIndex(where: { columns[$0].yields })
    {
      kept.remove(at: last)
    }
    return kept
  }

  private mutating func narrow(to room: Int) {
    let indices = columns.indices
    let titleWords = titles.map { DisplayWidth.ofLongestWord(in: $0) }
    take(to: room, floors: indices.map { max(contents[$0], titleWords[$0]) })
    take(
      to: room,
      floors: indices.map { columns[$0].wraps ? ColumnWidths.comfortableText : widths[$0] })
    // A title is not broken inside a word while anything else can give way.
    take(
      to: room,
      floors: indices.map {
        columns[$0].mayBeCut ? max(ColumnWidths.narrowestColumn, titleWords[$0]) : widths[$0]
      })
    take(
      to: room,
      floors: indices.map {
        columns[$0].wraps ? max(ColumnWidths.narrowestColumn, titleWords[$0]) : widths[$0]
      })
    take(
      to: room,
      floors: indices.map {
        columns[$0].mayBeCut ? ColumnWidths.narrowestColumn : widths[$0]
      })
    take(
      to: room,
      floors: indices.map { columns[$0].wraps ? ColumnWidths.narrowestColumn : widths[$0] })
    take(
      to: room,
      floors: indices.map {
        columns[$0].mayBeCut || columns[$0].wraps ? widths[$0] : max(contents[$0], 1)
      })
  }

  /// Takes from the widest column until the line fits.
  ///
  /// - Parameter floors: the width that each column keeps.
  private mutating func take(to room: Int, floors: [Int]) {
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      let next = candidates.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = min(excess, max(1, widths[widest] - max(next, floors[widest])))
      widths[widest] -= step
      excess -= step
    }
  }
}

/// How wide the columns of a table are on a terminal.
///
/// What costs the reader least is given up first: titles run on below, then texts that may run on
/// become narrow, and only then are other texts cut. Numbers and days are never cut, so that a
/// terminal of a few dozen cells may still be overrun.
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

  private mutating func narrow(to room: Int) {
    let indices = columns.indices
    let titleWords = titles.map { DisplayWidth.ofLongestWord(in: $0) }
    take(to: room, floors: indices.map { max(contents[$0], titleWords[$0]) })
    take(
      to: room,
      floors: indices.map { columns[$0].wraps ? ColumnWidths.comfortableText : widths[$0] })
    take(
      to: room,
      floors: indices.map {
        columns[$0].kind == .text && !columns[$0].wraps
          ? ColumnWidths.narrowestColumn : widths[$0]
      })
    take(
      to: room,
      floors: indices.map { columns[$0].wraps ? ColumnWidths.narrowestColumn : widths[$0] })
    take(
      to: room,
      floors: indices.map { columns[$0].kind == .text ? widths[$0] : max(contents[$0], 1) })
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

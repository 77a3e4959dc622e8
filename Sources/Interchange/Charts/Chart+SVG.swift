extension Chart {
  static let width = 720
  static let letter = 7
  static let line = 18
  private static let barHeight = 16
  /// Colours that the style knows.
  static let colours = 4

  /// The picture as an SVG element.
  ///
  /// - Parameter id: unique in the page.
  func svg(id: String, language: LocalLanguage) -> String {
    let format = LocalFormat(language: language)
    return switch form {
    case .bars: bars(id, format)
    case .steps: steps(id, format)
    case .columns: columns(id, format)
    }
  }

  /// Style for every picture of a page; a printer leaves backgrounds out, so bars are fills.
  static let style = """
    :root { color-scheme: light dark; --s0: #1b6a86; --s1: #d98324; --s2: #6b7f2a; --s3: #8a5a9e;
      --faint: #c9c9c9; --page: #fff; }
    figure { margin: 1rem 0; break-inside: avoid; }
    figcaption { font-weight: bold; margin-bottom: 0.3rem; }
    svg { max-width: 100%; height: auto; }
    svg text { font: 12px system-ui, sans-serif; fill: currentColor; paint-order: stroke;
      stroke: var(--page); stroke-width: 4px; }
    svg .s0 { fill: var(--s0); } svg .s1 { fill: var(--s1); }
    svg .s2 { fill: var(--s2); } svg .s3 { fill: var(--s3); }
    svg polyline { fill: none; stroke: var(--faint); }
    svg .l0 { stroke: var(--s0); stroke-width: 2; } svg .l1 { stroke: var(--s1); stroke-width: 2; }
    svg .l2 { stroke: var(--s2); stroke-width: 2; } svg .l3 { stroke: var(--s3); stroke-width: 2; }
    svg .back { fill: var(--faint); opacity: 0.5; }
    svg .mark { stroke: currentColor; stroke-dasharray: 4 3; }
    body { max-width: 60rem; }
    @media screen and (max-width: 48rem) {
      figure { overflow-x: auto; } svg { max-width: none; }
    }
    @media screen and (prefers-color-scheme: dark) {
      :root { --s0: #6cb6d2; --s1: #f0ab5c; --s2: #b2c66a; --s3: #c79fda; --faint: #555;
        --page: #17191c; }
      body { color: #e8e8e8; background: #17191c; }
    }
    """

  // MARK: Bars

  private func bars(_ id: String, _ format: LocalFormat) -> String {
    let names = categories.map { DisplayWidth.truncated($0, to: 44) }
    let left = 12 + Chart.letter * (names.map { DisplayWidth.of($0) }.max() ?? 0)
    let labels = series.flatMap(\.values).map { $0.map { label($0, format) } ?? "–" }
    let right = 12 + Chart.letter * (labels.map { DisplayWidth.of($0) }.max() ?? 0)
    let room = max(100, Chart.width - left - right)
    let markRows = markRows(left: left, in: room)
    let top = legendHeight + Chart.line * ((markRows.max() ?? -1) + 1)
    let row = Chart.barHeight * series.count + 8
    let height = top + row * categories.count + 6
    return SVGWriter(
      id: id, title: title, summary: summary, width: Chart.width, height: height
    ) { picture in
      legend(&picture)
      let cells = names.indices.flatMap { place in
        series.enumerated().map { number, one in
          (
            number: number, value: place < one.values.count ? one.values[place] : nil,
            y: top + row * place + Chart.barHeight * number
          )
        }
      }
      for cell in cells where cell.value != nil {
        picture.bar(
          x: left, y: cell.y + 1, width: max(1, length(cell.value ?? 0, in: room)),
          height: Chart.barHeight - 2, class: "s\(cell.number % Chart.colours)")
      }
      for (mark, row) in zip(marks, markRows) {
        let x = left + length(mark.value, in: room)
        let y = legendHeight + Chart.line * row
        picture.line([(x, y + 4), (x, height - 4)], class: "mark")
        let isRight = isRight(mark, x)
        picture.words(
          mark.name, x: isRight ? x + 4 : x - 4, y: y + 13, anchor: isRight ? .start : .end)
      }
      // Words come last, with the page around them, so that no line runs through them.
      for (place, name) in names.enumerated() {
        picture.words(
          name, x: left - 8, y: top + row * place + Chart.barHeight * series.count / 2 + 5,
          anchor: .end)
      }
      for cell in cells {
        picture.words(
          cell.value.map { label($0, format) } ?? "–",
          x: left + length(cell.value ?? 0, in: room) + 5, y: cell.y + 12)
      }
    }.text
  }

  /// The name of a mark stands beside its line, on the side where there is room.
  private func isRight(_ mark: Mark, _ x: Int) -> Bool {
    x + Chart.letter * DisplayWidth.of(mark.name) + 8 < Chart.width
  }

  /// The row of each mark's name: the same one, but where it would run into another's.
  private func markRows(left: Int, in room: Int) -> [Int] {
    var taken: [[ClosedRange<Int>]] = []
    return marks.map { mark in
      let x = left + length(mark.value, in: room)
      let wide = Chart.letter * DisplayWidth.of(mark.name) + 8
      let span = isRight(mark, x) ? x...(x + wide) : (x - wide)...x
      let row = taken.firstIndex { row in !row.contains { $0.overlaps(span) } } ?? taken.count
      if row == taken.count { taken.append([]) }
      taken[row].append(span)
      return row
    }
  }

  // MARK: Steps

  private func steps(_ id: String, _ format: LocalFormat) -> String {
    let ticks = (0...4).map { scaleStep * Int64($0) }
    let left = 14 + Chart.letter * (ticks.map { DisplayWidth.of(label($0, format)) }.max() ?? 0)
    let right = 20
    let room = Chart.width - left - right
    let top = legendHeight + 10
    let tall = 220
    let bottom = top + tall
    let y = { (value: Int64) in bottom - self.length(value, in: tall, of: 4 * self.scaleStep) }
    let x = { (place: Int) in left + self.offset(place, in: room) }
    return SVGWriter(
      id: id, title: title, summary: summary, width: Chart.width, height: bottom + 30
    ) { picture in
      legend(&picture)
      for tick in ticks {
        picture.line([(left, y(tick)), (Chart.width - right, y(tick))], class: "grid")
        picture.words(label(tick, format), x: left - 6, y: y(tick) + 4, anchor: .end)
      }
      var free = left
      for (place, name) in categories.enumerated() where x(place) >= free {
        picture.words(name, x: x(place), y: bottom + 18)
        // The next name must not run into this one.
        free = x(place) + Chart.letter * (DisplayWidth.of(name) + 2)
      }
      for (number, one) in series.enumerated() {
        var points: [(x: Int, y: Int)] = []
        for (place, value) in one.values.enumerated() {
          guard let value else { continue }
          points += [(x(place), y(value)), (x(place + 1), y(value))]
        }
        picture.line(points, class: "l\(number % Chart.colours)")
      }
      for mark in marks {
        picture.line(
          [(left, y(mark.value)), (Chart.width - right, y(mark.value))], class: "mark")
        picture.words(mark.name, x: Chart.width - right, y: y(mark.value) - 4, anchor: .end)
      }
    }.text
  }

  /// Where a step begins, from the left.
  private func offset(_ place: Int, in room: Int) -> Int {
    guard places.count == categories.count + 1, let first = places.first, let last = places.last,
      last > first
    else { return room * place / max(1, categories.count) }
    return room * (places[place] - first) / (last - first)
  }

  // MARK: Both

  var legendHeight: Int { series.count > 1 ? Chart.line + 4 : 0 }

  func legend(_ picture: inout SVGWriter) {
    guard series.count > 1 else { return }
    var x = 4
    for (number, one) in series.enumerated() where isInLegend(one) {
      picture.bar(x: x, y: 3, width: 11, height: 11, class: "s\(number % Chart.colours)")
      picture.words(one.name, x: x + 16, y: 13)
      x += 34 + Chart.letter * DisplayWidth.of(one.name)
    }
    guard let backdrop else { return }
    picture.bar(x: x, y: 3, width: 11, height: 11, class: "back")
    picture.words(backdrop.name, x: x + 16, y: 13)
  }

  /// Columns have one colour each: what none of them has needs no explanation.
  private func isInLegend(_ one: Series) -> Bool {
    form != .columns || one.values.contains { $0 != nil }
  }

  /// - Parameter whole: what takes all of the room; nil is the largest figure.
  func length(_ value: Int64, in room: Int, of whole: Int64? = nil) -> Int {
    let largest = whole ?? self.largest
    let (share, overflow) = max(0, value).multipliedReportingOverflow(by: Int64(room))
    return Int(overflow ? value / (largest / Int64(room) + 1) : share / largest)
  }
}

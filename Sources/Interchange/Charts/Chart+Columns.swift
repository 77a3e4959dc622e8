extension Chart {
  /// Standing bars beside one another, with a scale on the left and names below.
  func columns(_ id: String, _ format: LocalFormat) -> String {
    let ticks = (0...4).map { scaleStep * Int64($0) }
    let left = 14 + Chart.letter * (ticks.map { DisplayWidth.of(label($0, format)) }.max() ?? 0)
    let right = 12
    let room = Chart.width - left - right
    // A word above the highest bar stays clear of the legend.
    let top = legendHeight + 10 + (words.isEmpty ? 0 : Chart.line)
    let tall = 220
    let bottom = top + tall
    let height = { (value: Int64) in self.length(value, in: tall, of: 4 * self.scaleStep) }
    let start = { (place: Int) in left + room * place / max(1, self.categories.count) }
    let wide = max(2, room / max(1, categories.count) * 7 / 10)
    return SVGWriter(
      id: id, title: title, summary: summary, width: Chart.width, height: bottom + 30
    ) { picture in
      legend(&picture)
      for tick in ticks {
        let y = bottom - height(tick)
        picture.line([(left, y), (Chart.width - right, y)], class: "grid")
        picture.words(label(tick, format), x: left - 6, y: y + 4, anchor: .end)
      }
      var free = 0
      for (place, name) in categories.enumerated() {
        let x = start(place) + (room / max(1, categories.count) - wide) / 2
        var highest = 0
        if let behind = backdrop?.value(place) {
          highest = height(behind)
          picture.bar(
            x: x, y: bottom - highest, width: wide, height: highest, class: "back")
        }
        if let (number, value) = column(place) {
          let tall = max(1, height(value))
          highest = max(highest, tall)
          picture.bar(
            x: x, y: bottom - tall, width: wide, height: tall,
            class: "s\(number % Chart.colours)")
        }
        let middle = x + wide / 2
        if place < words.count {
          picture.words(words[place], x: middle, y: bottom - highest - 5, anchor: .middle)
        }
        let half = Chart.letter * DisplayWidth.of(name) / 2
        guard middle - half >= free else { continue }
        picture.words(name, x: middle, y: bottom + 18, anchor: .middle)
        free = middle + half + 2 * Chart.letter
      }
    }.text
  }

  /// The series that a category belongs to, and its value there.
  private func column(_ place: Int) -> (number: Int, value: Int64)? {
    for (number, one) in series.enumerated() {
      if let value = one.value(place) { return (number, value) }
    }
    return nil
  }
}

extension Chart.Series {
  fileprivate func value(_ place: Int) -> Int64? { place < values.count ? values[place] : nil }
}

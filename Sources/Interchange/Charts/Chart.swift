/// Numbers as a picture: what it shows, not how. A table with the same numbers stands beside it.
package struct Chart: Equatable, Sendable {
  package enum Form: Equatable, Sendable {
    /// A bar for each category and series, lying, so that long names fit.
    case bars
    /// A value that stays until the next category, from left to right.
    case steps
    /// A standing bar for each category, in the colour of the first series that has a value there.
    case columns
  }

  package enum Measure: Equatable, Sendable {
    case count
    /// Euro cents.
    case money
    /// Minutes.
    case minutes
    /// Hundredths of a percent.
    case share
    /// Hundredths of a point.
    case points
  }

  package struct Series: Equatable, Sendable {
    package let name: String
    /// One a category; nil where it is not told.
    package let values: [Int64?]

    package init(name: String, values: [Int64?]) {
      self.name = name
      self.values = values
    }
  }

  /// A figure to compare with, drawn as a dashed line.
  package struct Mark: Equatable, Sendable {
    package let name: String
    package let value: Int64

    package init(name: String, value: Int64) {
      self.name = name
      self.value = value
    }
  }

  package let title: String
  /// What it shows in a sentence, for whoever cannot see it.
  package let summary: String
  package let form: Form
  package let measure: Measure
  package let categories: [String]
  package let series: [Series]
  package let marks: [Mark]
  /// Where steps begin, as days or other numbers that grow, with the end of the last behind them;
  /// empty where they are equally wide.
  package let places: [Int]
  /// Of columns: what stands faintly behind each, and a word above each.
  package let backdrop: Series?
  package let words: [String]

  package init(
    title: String, summary: String, form: Form, measure: Measure, categories: [String],
    series: [Series], marks: [Mark] = [], places: [Int] = [],
    backdrop: Series? = nil, words: [String] = []
  ) {
    self.title = title
    self.summary = summary
    self.form = form
    self.measure = measure
    self.categories = categories
    self.series = series
    self.marks = marks
    self.places = places
    self.backdrop = backdrop
    self.words = words
  }

  /// The largest figure in it, at least 1.
  var largest: Int64 {
    max(
      1, (series + [backdrop].compactMap { $0 }).flatMap(\.values).compactMap { $0 }.max() ?? 1,
      marks.map(\.value).max() ?? 1)
  }

  /// A quarter of the scale of a standing picture: round, and four reach the largest figure.
  var scaleStep: Int64 {
    let least = (largest - 1) / 4 + 1
    // Quarters of an hour first, then hours; of the rest whole numbers.
    let (first, unit): ([Int64], Int64) = measure == .minutes ? ([15, 30], 60) : ([], 1)
    if let found = first.first(where: { $0 >= least }) { return found }
    var power = unit
    while true {
      for factor: Int64 in [1, 2, 5] {
        let (step, overflow) = power.multipliedReportingOverflow(by: factor)
        guard !overflow, step <= Int64.max / 4 else { return Int64.max / 4 }
        if step >= least { return step }
      }
      power *= 10
    }
  }

  /// A value as its reader expects it, short enough to stand in a picture.
  func label(_ value: Int64, _ format: LocalFormat) -> String {
    switch measure {
    case .count: format.count(value)
    case .money: format.wholeEuros(value)
    case .minutes: format.hours(value)
    case .share: format.percent(value)
    case .points: format.points(value)
    }
  }
}

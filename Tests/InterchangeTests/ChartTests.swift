import Testing

@testable import Interchange

@Suite("Pictures of numbers")
struct ChartTests {
  private func page(_ chart: Chart, language: LocalLanguage = .english) -> String {
    Document(title: "Page", language: language, blocks: [.chart(chart)]).html
  }

  private func bars(_ values: [Int64?], marks: [Chart.Mark] = []) -> Chart {
    Chart(
      title: "Use <of> \"money\"", summary: "A & B", form: .bars, measure: .share,
      categories: values.indices.map { "Group \($0)" },
      series: [Chart.Series(name: "Use", values: values)], marks: marks)
  }

  @Test("A picture has a title and a description, and its texts mean themselves")
  func accessible() {
    let html = page(bars([5_000, 2_500]))
    #expect(html.contains("<svg role=\"img\" aria-labelledby=\"chart0-title chart0-summary\""))
    #expect(
      html.contains("<title id=\"chart0-title\">Use &lt;of&gt; &quot;money&quot;</title>"))
    #expect(html.contains("<desc id=\"chart0-summary\">A &amp; B</desc>"))
    #expect(html.contains("prefers-color-scheme: dark"))
    #expect(html.contains("50.0%"))
    #expect(page(bars([5_000]), language: .dutch).contains("50,0%"))
  }

  @Test("Bars are as long as their values, and what is not told has none")
  func lengths() {
    let html = page(bars([10_000, 5_000, nil]))
    let widths = html.split(separator: "<rect ").dropFirst().compactMap { part in
      part.split(separator: "width=\"").dropFirst().first?.prefix { $0.isNumber }
    }.compactMap { Int($0) }
    #expect(widths.count == 2)
    #expect(widths.first.map { $0 / 2 } == widths.last)
    #expect(html.contains(">–</text>"))
  }

  @Test("A column has the colour of its series, a word above it and what it is compared with")
  func columns() {
    let html = page(
      Chart(
        title: "Weeks", summary: "Weeks", form: .columns, measure: .minutes,
        categories: ["W01", "W02", "W03"],
        series: [
          Chart.Series(name: "quiet", values: [60, nil, 120]),
          Chart.Series(name: "busy", values: [nil, 30, nil]),
          Chart.Series(name: "unknown", values: [nil, nil, nil]),
        ], backdrop: Chart.Series(name: "planned", values: [120, 120, 120]),
        words: ["1", "5", "2"]))
    let heights = { (style: String) in
      html.split(separator: "<rect ").filter { $0.contains("class=\"\(style)\"") }.compactMap {
        $0.split(separator: "height=\"").last?.prefix { $0.isNumber }
      }.compactMap { Int($0) }
    }
    // The first of each is that of the legend.
    #expect(heights("s0") == [11, 110, 220])
    #expect(heights("s1") == [11, 55])
    #expect(heights("back") == [11, 220, 220, 220])
    #expect(heights("s2").isEmpty)
    #expect(!html.contains("unknown"))
    #expect(html.contains(">5</text>"))
    #expect(html.contains(">W03</text>"))
    #expect(html.contains(">1:00</text>"))
  }

  @Test("A mark is a dashed line with its name; nothing leaves the picture")
  func marks() {
    let html = page(bars([100, 50], marks: [Chart.Mark(name: "2%", value: 200)]))
    #expect(html.contains("class=\"mark\""))
    #expect(html.contains(">2%</text>"))
    #expect(bars([nil]).marks.isEmpty)
    #expect(!page(bars([])).contains("NaN"))
  }

  @Test("Names of marks stand in one row where there is room, and no line covers a figure")
  func markNames() throws {
    let apart = page(
      bars([100, 50], marks: [.init(name: "1%", value: 100), .init(name: "2%", value: 200)]))
    #expect(height(of: "1%", in: apart) == height(of: "2%", in: apart))
    let close = page(
      bars([100, 50], marks: [.init(name: "Usual", value: 100), .init(name: "All", value: 101)]))
    #expect(height(of: "Usual", in: close) != height(of: "All", in: close))
    let mark = try #require(apart.ranges(of: "class=\"mark\"").last)
    let figure = try #require(apart.ranges(of: "<text").last)
    #expect(mark.upperBound < figure.lowerBound)
    #expect(apart.contains("paint-order: stroke"))
  }

  /// The place of a word from the top.
  private func height(of word: String, in html: String) -> Substring? {
    html.split(separator: "<text ").first { $0.contains(">\(word)</text>") }?
      .split(separator: " y=\"").dropFirst().first?.prefix { $0.isNumber }
  }

  @Test("Steps stand where their days are")
  func steps() {
    let chart = Chart(
      title: "Left", summary: "", form: .steps, measure: .money,
      categories: ["1 Jan", "1 Dec"], series: [Chart.Series(name: "Left", values: [100, 0])],
      places: [0, 334, 365])
    let even = Chart(
      title: "Left", summary: "", form: .steps, measure: .money,
      categories: ["1 Jan", "1 Dec"], series: [Chart.Series(name: "Left", values: [100, 0])])
    #expect(page(chart) != page(even))
    #expect(page(chart).contains("class=\"l0\""))
  }

  @Test(
    "Standing pictures have a round scale that reaches the largest figure",
    arguments: [
      (Chart.Measure.minutes, Int64(36_780), Int64(12_000)), (.minutes, 120, 30), (.minutes, 1, 15),
      (.minutes, 250, 120), (.money, 1_250_000, 500_000), (.count, 3, 1), (.count, 21, 10),
      (.money, Int64.max, Int64.max / 4),
    ])
  func scale(measure: Chart.Measure, largest: Int64, step: Int64) {
    let chart = Chart(
      title: "", summary: "", form: .columns, measure: measure, categories: ["A"],
      series: [Chart.Series(name: "A", values: [largest])])
    #expect(chart.scaleStep == step)
  }

  @Test("Very large amounts are drawn too")
  func large() {
    #expect(page(bars([Int64.max / 2, 1])).contains("<rect"))
  }

  @Test("On a terminal and in Markdown the table says it all")
  func elsewhere() {
    let document = Document(
      title: "Page", language: .english,
      blocks: [
        .heading(level: 1, "Page"), .chart(bars([1])), .paragraph("One two three four"),
        .note("Note"), .list(["First"]), .commands([.init("claim list", "All of them:")]),
      ])
    var text = ""
    document.terminal(RenderOptions(width: 10)) { text += $0 }
    #expect(
      text == """
        Page
        ════

        One two
        three four

        Note

        • First

        All of them:
          claim list

        """)
    #expect(!document.markdown.contains("svg"))
    #expect(document.markdown.contains("- `claim list` All of them:"))
  }

  @Test(
    "Shares are hundredths of a percent",
    arguments: [
      (0, "0.0%", "0,0%"), (5_525, "55.3%", "55,3%"), (12_617, "126.2%", "126,2%"),
    ])
  func shares(value: Int64, english: String, dutch: String) {
    #expect(LocalFormat(language: .english).percent(value) == english)
    #expect(LocalFormat(language: .dutch).percent(value) == dutch)
  }

  @Test("A share has its decimals beside it in data")
  func shareColumn() {
    let table = Table(
      name: "use", columns: [Column(key: "share", title: "Share", kind: .share)],
      rows: [[.integer(5_525)], [.missing]])
    #expect(render(table, as: .csv) == "share,share_percent\n5525,55.25\n,\n")
  }
}

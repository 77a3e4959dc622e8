import Testing

@testable import Interchange

@Suite struct LocalFormatTests {
  let dutch = LocalFormat(language: .dutch)
  let english = LocalFormat(language: .english)

  @Test(arguments: [
    (0, "€ 0,00", "€0.00"),
    (5, "€ 0,05", "€0.05"),
    (-5, "€ -0,05", "-€0.05"),
    (99_999, "€ 999,99", "€999.99"),
    (125_050, "€ 1.250,50", "€1,250.50"),
    (-123_456_789, "€ -1.234.567,89", "-€1,234,567.89"),
    (Int64.min, "€ -92.233.720.368.547.758,08", "-€92,233,720,368,547,758.08"),
  ])
  func `Money is grouped and signed as each language does`(
    cents: Int64, inDutch: String, inEnglish: String
  ) {
    #expect(dutch.money(cents) == inDutch)
    #expect(english.money(cents) == inEnglish)
  }

  @Test(arguments: [
    (0, "0:00"), (150, "2:30"), (-5, "-0:05"), (-150, "-2:30"), (75_605, "1260:05"),
  ])
  func `Hours keep their minutes`(minutes: Int64, text: String) {
    #expect(dutch.hours(minutes) == text)
    #expect(english.hours(minutes) == text)
  }

  @Test func `Days are written out, and other text is left alone`() {
    #expect(dutch.day("2026-03-01") == "01-03-2026")
    #expect(english.day("2026-03-01") == "1 Mar 2026")
    #expect(english.day("0987-12-31") == "31 Dec 0987")
    for other in ["", "2026-3-1", "2026-13-01", "2026-03-01T10:00", "+026-03-01", "never"] {
      #expect(dutch.day(other) == other)
      #expect(english.day(other) == other)
    }
  }

  @Test(arguments: [
    (0, "0.00"), (150, "2.50"), (20, "0.33"), (40, "0.67"), (1, "0.02"), (59, "0.98"),
    (-20, "-0.33"), (-150, "-2.50"), (6_000, "100.00"),
  ])
  func `Hours as decimals are the nearest hundredth`(minutes: Int64, text: String) {
    #expect(ExactDecimals.hours(minutes: minutes) == text)
  }

  @Test func `Euros as decimals are exact`() {
    #expect(ExactDecimals.euros(cents: 125_050) == "1250.50")
    #expect(ExactDecimals.euros(cents: -1) == "-0.01")
    #expect(ExactDecimals.euros(cents: Int64.min) == "-92233720368547758.08")
  }
}

import Testing

@testable import Commands

@Suite struct SchemeSpellingTests {
  private let words = ["amount", "per", "on", "pro_rata", "after_months"]

  @Test(
    arguments: [
      ("amuont", "amount"), ("ammount", "amount"), ("AMOUNT", "amount"), ("prorata", "pro_rata"),
      ("pre", "per"), ("after_month", "after_months"), ("year", nil), ("xx", nil), ("", nil),
      ("no", nil),
    ] as [(String, String?)])
  func aSlipFindsItsWord(written: String, meant: String?) {
    #expect(SchemeSpelling.nearest(to: written, of: words) == meant)
  }

  @Test func aVeryLongWordIsComparedWithNothing() {
    let long = String(repeating: "a", count: SchemeSpelling.longestWord + 1)
    #expect(SchemeSpelling.nearest(to: long, of: [long]) == nil)
  }
}

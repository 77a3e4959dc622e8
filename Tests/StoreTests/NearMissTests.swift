import Store
import Testing

@Suite struct NearMissTests {
  private let words = ["amount", "per", "on", "pro_rata", "after_months"]

  @Test(
    arguments: [
      ("amuont", "amount"), ("ammount", "amount"), ("AMOUNT", "amount"), ("prorata", "pro_rata"),
      ("pre", "per"), ("after_month", "after_months"), ("year", nil), ("xx", nil), ("", nil),
      ("no", nil),
    ] as [(String, String?)])
  func aSlipFindsItsWord(written: String, meant: String?) {
    #expect(NearMiss.of(written, in: words).first == meant)
  }

  @Test(arguments: [("clame", "claim"), ("lame", nil), ("cl", nil)] as [(String, String?)])
  func ofFewWordsTwoLettersMayBeWrong(written: String, meant: String?) {
    let known = ["claim", "team", "scheme"]
    #expect(NearMiss.of(written, in: known, few: true).first == meant)
    #expect(NearMiss.of(written, in: known).isEmpty)
  }

  @Test func aVeryLongWordIsComparedWithNothing() {
    let long = String(repeating: "a", count: NearMiss.longestWord + 1)
    #expect(NearMiss.of(long, in: [long]).isEmpty)
  }
}

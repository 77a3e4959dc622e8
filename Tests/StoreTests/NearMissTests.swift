import Store
import Testing

@Suite("What somebody may have meant")
struct NearMissTests {
  @Test(
    "The nearest known words, at most three",
    arguments: [
      ("ILLA", ["ILA", "BUDGET"], ["ILA"]),
      ("ila", ["ILA"], ["ILA"]),
      ("IAL", ["ILA"], ["ILA"]),
      ("aprove", ["approve", "refuse"], ["approve"]),
      ("00123", ["000124", "000123", "900000"], ["000123", "000124"]),
      ("xyz", ["approve"], []),
      ("", ["a"], ["a"]),
      ("aa", ["ab", "ac", "ad", "ae"], ["ab", "ac", "ad"]),
      ("word", [], []),
    ] as [(String, [String], [String])])
  func near(typed: String, known: [String], wanted: [String]) {
    #expect(NearMiss.of(typed, in: known) == wanted)
  }
}

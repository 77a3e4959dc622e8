import Records
import Testing

@Suite("The order of codes")
struct CodeOrderTests {
  @Test("Numbers by their value, then words; digits too many to count are words")
  func order() {
    let long = "99999999999999999999"
    let codes = ["HR", "10", "100", "CLN", "2", "1", "02", "N-A", long, ""]
    #expect(
      codes.sorted(by: CodeOrder.isBefore)
        == ["1", "02", "2", "10", "100", "", long, "CLN", "HR", "N-A"])
  }
}

import Testing

@testable import Commands

/// What the language knows and the program does not do yet is refused by name, never ignored.
@Suite struct SchemeFileLaterTests {
  private static let version = "schemes[0].versions[0]"
  private static let last = "        decrease: offset\n"

  static let cases: [SchemeFileMistakesTests.Case] = [
    .init(
      "form: account", "form: time", 4, 5, "schemes[0].form", "time", .notCarriedOut("form: time")
    ),
    .init(
      last, last + "        leave: {reserve: approval}\n", 33, 9, "\(version).leave", nil,
      .notCarriedOut("leave")),
  ]

  @Test(arguments: cases)
  func onePartToComeGivesOneProblemAtItsKey(item: SchemeFileMistakesTests.Case) {
    #expect(
      SchemeFixture.problems(SchemeFixture.full(item.old, item.new)) == [item.expected])
  }

  @Test func itsTypesAreCheckedAllTheSame() {
    let problems = SchemeFixture.problems(
      SchemeFixture.full(Self.last, Self.last + "        leave: {reserve: never}\n"))
    #expect(
      problems.map(\.code) == [
        .notCarriedOut("leave"), .notOneOf(["request", "approval"], nearest: nil),
      ])
  }
}

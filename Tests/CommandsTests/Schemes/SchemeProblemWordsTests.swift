import Interchange
import Messages
import Testing

@testable import Commands

@Suite("What is wrong in a scheme file, in words")
struct SchemeProblemWordsTests {
  static let codes: [SchemeProblemCode] = [
    .notReadable(.tooLarge(limitBytes: 1)), .notReadable(.invalidUTF8),
    .notReadable(.controlCharacter(27)), .notReadable(.empty), .notReadable(.severalDocuments),
    .notReadable(.anchor), .notReadable(.alias), .notReadable(.tag), .notReadable(.mergeKey),
    .notReadable(.keyNotText), .notReadable(.duplicateKey("a", firstLine: 2)),
    .notReadable(.tooDeep(limit: 9)), .notReadable(.tab), .notReadable(.syntax(problem: "x")),
    .unknownKey(valid: ["a"], nearest: nil), .unknownKey(valid: ["a"], nearest: "a"),
    .missingKey, .emptyValue, .wrongType(expected: .text), .wrongType(expected: .list),
    .wrongType(expected: .map), .notADay, .notAMonthDay, .notAnAmount,
    .ambiguousAmount(thousands: 125_000, decimal: 125), .tooManyDecimals(most: 2),
    .amountTooLarge, .notPositive, .notANumber, .outOfRange(lowest: 1, highest: 9),
    .notOneOf(["a", "b"], nearest: nil), .notACode, .duplicateCode(firstLine: 3), .noSchemes,
    .noVersions, .versionsNotAscending(previous: "2024-01-01"),
    .contradiction(.dayOfYearEveryMonth), .contradiction(.needsPeriod(key: "on")),
    .contradiction(.belongsToOtherRule(key: "months", rule: "years")),
    .contradiction(.roundingOfOtherUnit(step: "hour")),
    .contradiction(.endsBeforeStart(validFrom: "2024-01-01")),
    .contradiction(.expiresBeforeStart(validFrom: "2024-01-01")),
    .contradiction(.oneDecisionOnly), .contradiction(.notForBudget(key: "pro_rata")),
    .contradiction(.fullAnyway), .contradiction(.nothingAboveFull), .contradiction(.listedTwice),
    .contradiction(.statutoryHoliday),
  ]

  @Test("Every mistake has a sentence and a way on in both languages", arguments: codes)
  func words(code: SchemeProblemCode) {
    let found = SchemeProblems(problems: [
      SchemeProblem(line: 3, column: 7, keyPath: "schemes[0].form", value: "x", code: code)
    ])

    let english = problems(of: found, file: "a.yaml", messages: .english).first
    let dutch = problems(of: found, file: "a.yaml", messages: .dutch).first
    #expect(english.id == dutch.id)
    #expect(english.exit == .badInput)
    #expect(english.message != dutch.message)
    #expect(english.fix != nil)
    #expect(dutch.fix != nil)
    #expect(english.text(.english).contains("\n  a.yaml:3:7: \"x\"\n"))
  }
}

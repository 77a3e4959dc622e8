internal import Interchange
package import Messages

/// What is wrong with a scheme file, in words, each with its place in the file.
///
/// - Parameter file: as the person named it.
package func problems(
  of found: SchemeProblems, file: String, messages: Messages
) -> Problems {
  let words = SchemeProblemWords(messages: messages)
  let all = found.problems.map { words.problem($0, file: file) }
  return Problems(all) ?? Problems(Problem("no-schemes", .badInput, messages.schemes.noSchemes))
}

/// One problem of a scheme file as a person and a script read it.
struct SchemeProblemWords {
  let messages: Messages

  private var words: any SchemeMessages { messages.schemes }

  func problem(_ problem: SchemeProblem, file: String) -> Problem {
    let (id, wording) = explained(problem.code, problem.keyPath)
    return Problem(
      id, .badInput, wording,
      at: Position(
        file: file, line: problem.line, place: .character(problem.column), value: problem.value))
  }

  private func explained(_ code: SchemeProblemCode, _ key: String) -> (String, Wording) {
    switch code {
    case .notReadable(let code): ("not-yaml", unreadable(code))
    case .unknownKey(let valid, let nearest):
      ("unknown-key", words.unknownKey(key, valid: valid, nearest: nearest))
    case .missingKey: ("missing-key", words.missingKey(key))
    case .emptyValue:
      ("empty-value", key.isEmpty ? words.fileEmpty : words.emptyValue(key))
    case .wrongType(.map) where key.isEmpty: ("no-scheme-file", words.notASchemeFile)
    case .wrongType(.text): ("wrong-type", words.textExpected(key))
    case .wrongType(.list): ("wrong-type", words.listExpected(key))
    case .wrongType(.map): ("wrong-type", words.mapExpected(key))
    case .notADay: ("not-a-day", words.dayExpected(key))
    case .notAMonthDay: ("not-a-day", words.monthDayExpected(key))
    case .notAnAmount: ("not-an-amount", words.amountExpected(key))
    case .ambiguousAmount(let thousands, let decimal):
      (
        "ambiguous-amount",
        words.amountAmbiguous(
          key, first: ExactDecimals.euros(cents: thousands),
          second: ExactDecimals.euros(cents: decimal))
      )
    case .tooManyDecimals(let most): ("too-precise", words.tooManyDecimals(key, most: most))
    case .amountTooLarge: ("too-large", words.amountTooLarge(key))
    case .notPositive: ("not-positive", words.moreThanZeroExpected(key))
    case .notANumber: ("not-a-number", words.numberExpected(key))
    case .outOfRange(let lowest, let highest):
      ("out-of-range", words.outOfRange(key, lowest: lowest, highest: highest))
    case .notOneOf(let valid, let nearest):
      ("not-a-choice", words.wordExpected(key, valid: valid, nearest: nearest))
    case .notACode: ("not-a-code", words.codeExpected(key))
    case .duplicateCode(let line): ("duplicate-code", words.duplicateCode(key, firstLine: line))
    case .noSchemes: ("no-schemes", words.noSchemes)
    case .noVersions: ("no-versions", words.noVersions(key))
    case .versionsNotAscending(let previous):
      ("versions-not-ascending", words.versionsNotAscending(key, previous: previous))
    case .contradiction(let code): ("contradiction", contradiction(code, key))
    case .conflict(let code): ("contradiction", words.conflict(code, key))
    }
  }

  private func unreadable(_ code: YAMLError.Code) -> Wording {
    switch code {
    case .tooLarge(let limit): words.fileTooLarge(limitBytes: limit)
    case .invalidUTF8: words.fileNotUTF8
    case .controlCharacter(let number): words.fileControlCharacter(number)
    case .empty: words.fileEmpty
    case .severalDocuments: words.fileSeveralDocuments
    case .anchor: words.fileShorthand("&")
    case .alias: words.fileShorthand("*")
    case .tag: words.fileShorthand("!")
    case .mergeKey: words.fileShorthand("<<:")
    case .keyNotText: words.fileKeyNotText
    case .duplicateKey(let key, let line): words.fileDuplicateKey(key, firstLine: line)
    case .tooDeep(let limit): words.fileTooDeep(limit: limit)
    case .tab: words.fileTab
    case .syntax(let problem): words.fileSyntax(problem)
    }
  }

  private func contradiction(_ code: SchemeContradiction, _ key: String) -> Wording {
    switch code {
    case .dayOfYearEveryMonth: words.dayOfYearEveryMonth(key)
    case .needsPeriod: words.needsPeriod(key)
    case .belongsToOtherRule(_, let rule): words.belongsToOtherRule(key, rule: rule)
    case .roundingOfOtherUnit(let step): words.roundingOfOtherUnit(key, step: step)
    case .endsBeforeStart(let day): words.endsBeforeStart(key, validFrom: day)
    case .expiresBeforeStart(let day): words.expiresBeforeStart(key, validFrom: day)
    case .oneDecisionOnly: words.oneDecisionOnly(key)
    case .notForBudget: words.notForBudget(key)
    case .fullAnyway: words.fullAnyway(key)
    case .nothingAboveFull: words.nothingAboveFull(key)
    case .listedTwice: words.listedTwice(key)
    case .statutoryHoliday: words.statutoryHoliday(key)
    }
  }
}

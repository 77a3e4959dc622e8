internal import Interchange
internal import Messages

extension Explain {
  /// Everything that is wrong in a scheme file.
  ///
  /// - Parameter file: its name as it was given.
  package func problems(_ error: SchemeProblems, file: String?) -> Problems {
    Problems(error.problems.map { problem($0, file: file) })
      ?? Problems(internalFault("no scheme problem"))
  }

  private func problem(_ problem: SchemeProblem, file: String?) -> Problem {
    let (id, wording) = explained(problem)
    return Problem(
      id, .badInput, wording,
      at: Position(
        file: file, line: problem.line, place: .character(problem.column), value: problem.value))
  }

  private func explained(_ problem: SchemeProblem) -> (id: String, Wording) {
    let words = messages.files
    let key = problem.keyPath
    switch problem.code {
    case .notReadable(let code): return explained(code)
    case .unknownKey(let valid, let nearest):
      return ("unknown-key", words.unknownKey(key, valid: valid, nearest: nearest))
    case .missingKey: return ("missing-key", words.missingKey(key))
    case .emptyValue: return ("empty-value", words.emptyValue(key))
    case .wrongType(.text): return ("wrong-type", words.wantsText(key))
    case .wrongType(.list): return ("wrong-type", words.wantsList(key))
    case .wrongType(.map): return ("wrong-type", words.wantsMap(key))
    case .notADay: return ("not-a-day", words.notADay(key))
    case .notAMonthDay: return ("not-a-day", words.notAMonthDay(key))
    case .notAnAmount: return ("not-an-amount", words.notAnAmount(key))
    case .ambiguousAmount(let thousands, let decimal):
      return (
        "ambiguous-amount",
        words.ambiguousAmount(
          key, first: ExactDecimals.euros(cents: thousands),
          second: ExactDecimals.euros(cents: decimal))
      )
    case .tooManyDecimals(let most):
      return ("too-precise", words.tooManyDecimals(key, most: most))
    case .amountTooLarge: return ("too-large", words.amountTooLarge(key))
    case .notPositive: return ("not-positive", words.notPositive(key))
    case .notANumber: return ("not-a-number", words.notANumber(key))
    case .outOfRange(let lowest, let highest):
      return ("out-of-range", words.outOfRange(key, lowest: lowest, highest: highest))
    case .notOneOf(let valid, let nearest):
      return ("not-a-choice", words.notOneOf(key, valid: valid, nearest: nearest))
    case .notACode: return ("not-a-code", words.notACode(key))
    case .duplicateCode(let line): return ("duplicate-code", words.duplicateCode(firstLine: line))
    case .noSchemes: return ("no-schemes", words.noSchemes)
    case .noVersions: return ("no-versions", words.noVersions)
    case .versionsNotAscending(let previous):
      return ("versions-not-ascending", words.versionsNotAscending(previous: previous))
    case .contradiction(let contradiction): return explained(contradiction)
    case .notCarriedOut(let part): return ("not-carried-out", words.notCarriedOut(part))
    }
  }

  private func explained(_ contradiction: SchemeContradiction) -> (id: String, Wording) {
    let words = messages.files
    let wording =
      switch contradiction {
      case .dayOfYearEveryMonth: words.dayOfYearEveryMonth
      case .needsPeriod(let key): words.needsPeriod(key)
      case .belongsToOtherRule(let key, let rule): words.belongsToOtherRule(key, rule: rule)
      case .roundingOfOtherUnit(let step): words.roundingOfOtherUnit(step)
      case .endsBeforeStart(let validFrom): words.endsBeforeStart(validFrom: validFrom)
      case .expiresBeforeStart(let validFrom): words.expiresBeforeStart(validFrom: validFrom)
      case .oneDecisionOnly: words.oneDecisionOnly
      case .notForBudget(let key): words.notForBudget(key)
      case .fullAnyway: words.fullAnyway
      case .nothingAboveFull: words.nothingAboveFull
      case .listedTwice: words.listedTwice
      }
    return ("contradiction", wording)
  }
}

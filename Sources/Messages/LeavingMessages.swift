package import Records

/// Terms of repayment of one claim and what they come to, ready to be read.
package struct RepaymentText: Sendable {
  package var claim: String
  package var title: String
  package var signed: String
  package var months: Int
  /// First day of the months of benefit; nil while nothing was paid.
  package var from: String?
  package var served: Int
  package var cost: String
  package var amount: String
  /// The last day in service for which it is counted.
  package var day: String

  package init(
    claim: String, title: String, signed: String, months: Int, from: String?, served: Int,
    cost: String, amount: String, day: String
  ) {
    self.claim = claim
    self.title = title
    self.signed = signed
    self.months = months
    self.from = from
    self.served = served
    self.cost = cost
    self.amount = amount
    self.day = day
  }
}

/// What becomes of an account in the letter to who leaves.
package enum LeavingFate: Sendable, Equatable {
  case lapses
  case ends(LeavingEnd)
  case nothing
}

/// Sentences about who leaves: what was agreed of paying back, the letter, what payroll pays out.
package protocol LeavingMessages: Sendable {
  // Terms of repayment
  var optionRepayMonths: String { get }
  var optionRepaySigned: String { get }
  var optionRepayEnded: String { get }
  var columnSigned: String { get }
  var columnMonths: String { get }
  var columnEnded: String { get }
  var columnFrom: String { get }
  var columnServed: String { get }
  var columnCost: String { get }
  var columnToRepay: String { get }
  var termsTitle: String { get }
  func agreed(months: Int, signed: String) -> String
  var agreedNoMore: String { get }
  /// On the page of a claim and beside a last day.
  func repayment(_ text: RepaymentText) -> String
  func repaymentTotal(_ amount: String, on day: String) -> String
  var repaymentNeedsCheck: String { get }
  var repaymentIsOld: String { get }
  func repaymentVoid(_ basis: String) -> Wording
  func notMonths(_ text: String, most: Int) -> Wording
  var monthsMissing: Wording { get }
  var signedMissing: Wording { get }
  var noMonthsAndMore: Wording { get }

  // The letter
  var optionLetter: String { get }
  func letterExtension(_ path: String) -> Wording
  func letterWritten(_ path: String) -> String
  func letterTitle(_ day: String) -> String
  func letterOpening(_ name: String, on day: String) -> [String]
  var letterAccounts: String { get }
  func letterAccount(_ scheme: String, balance: String) -> String
  /// - Parameter day: the day after the last one.
  func letterFate(_ fate: LeavingFate, _ amount: String, on day: String) -> String
  var letterNoAccounts: String { get }
  var letterClaims: String { get }
  func letterClaim(_ title: String, state: LeavingClaim, amount: String) -> String
  var letterRepayment: String { get }
  var letterRepaymentHow: String { get }
  func letterClosing(number: String, on day: String) -> [String]

  // What payroll pays out
  var optionToPayOut: String { get }
  var optionPaidSince: String { get }
  var payOutExample: String { get }
  var columnPayOutDay: String { get }
  var nothingToPayOut: String { get }
  var sinceWithoutPayOut: Wording { get }

  // Taking along, later last days, letters that come late
  /// What waits to be taken along to another employer.
  var columnWaits: String { get }
  var columnWaitsBefore: String { get }
  var columnWaitsAfter: String { get }
  var waitsToBeTaken: String { get }
  func waitsNow(_ amount: String, until day: String?) -> String
  func waitsPart(_ amount: String, from first: String, until day: String?) -> String
  func letterWaits(_ amount: String, from first: String, until day: String?) -> String
  /// - Parameter isLess: so much less than was posted before.
  func paidOut(_ amount: String?, isLess: Bool) -> String
  func returned(_ amount: String?, isLess: Bool) -> String
  func owed(_ scheme: String, _ amount: String) -> String
  func lastDayMoved(from: String, to: String, because: String) -> String
  func because(_ reason: ExtensionReason) -> String
  var noReasonHere: Wording { get }
  var laterDaysTitle: String { get }
  var columnMovedFrom: String { get }
  var columnMovedTo: String { get }
  var columnBecause: String { get }
  /// The last day of its rule stands beside it, and it does not end by then.
  var usableLonger: String { get }
  var needsLetter: String { get }
  /// A letter that was sent too late for the day of the rule.
  func lateLetter(_ text: LetterText, until day: String) -> String
  func confirmedBefore(_ id: String, on day: String) -> Wording
  var optionEmployer: String { get }
  var optionPlace: String { get }
  func signedOff(employer: String?, by actor: String, place: String?, on day: String) -> [String]
  var signedOffTitle: String { get }
  func otherName(_ theirs: String, file: String, number: String, name: String) -> Wording
  var forceNeedsReason: Wording { get }
  var statementMayBeOut: String { get }
  func leavesFirst(_ employee: String, since day: String) -> Wording
  /// What became of an amount that a claim left, since its entitlement had ended.
  func wentOn(_ kind: TransferKind, _ amount: String, scheme: String) -> String
  func fillThePot(_ scheme: String) -> String
  func letterIsLate(_ scheme: String) -> String
  var lettersOfToday: Wording { get }
}

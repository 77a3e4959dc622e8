package import Records

/// A claim, with its amounts and day ready to be read.
package struct ClaimText: Sendable {
  package var id: String
  /// Employee number and name.
  package var who: String
  package var title: String
  package var day: String
  package var asked: String
  package var awarded: String
  package var spent: String
  /// Awarded and not paid.
  package var left: String
  /// Scheme codes, with the share of each where there are several.
  package var schemes: String

  package init(
    id: String, who: String, title: String, day: String, asked: String, awarded: String,
    spent: String, left: String, schemes: String
  ) {
    self.id = id
    self.who = who
    self.title = title
    self.day = day
    self.asked = asked
    self.awarded = awarded
    self.spent = spent
    self.left = left
    self.schemes = schemes
  }
}

/// The commands about claims.
package enum ClaimVerb: CaseIterable, Sendable {
  case noun, submit, approve, refuse, ask, change, vote, pay, refund, proof, cancel, close, list,
    show
}

/// The examples in the help of these commands.
package enum ClaimExample: CaseIterable, Sendable {
  case submit, submitApproved, submitTwoYears, submitMandatory
  case approve, approveSeveral, approvePart
  case refuse, refuseSeveral
  case ask, askFile
  case change, changeSource
  case vote, voteOn
  case pay, payFinal
  case refund, refundOn
  case proof, proofOn
  case cancel, cancelRehearsal
  case close, closeOn
  case list, listToPay, listGroup, listScript
  case show, showThen, showScript
}

/// The options and arguments of these commands.
package enum ClaimOption: CaseIterable, Sendable {
  case employee, claim, claims
  case title, cost, purpose, on, payFrom, provider, reimburse, mandatory, starts, hours, part
  case orientation, subsidy
  case approve, by, amount, decidedOn, question
  case paid, invoice, paidOn, final, refunded, refundedOn, proofOn, endedOn
  case toPay, state, listEmployee, scheme
  case form, awardedIn, drawnIn, refusedIn, unmetIn, decidedIn, listPurpose, listSubsidy, group
  case voter, voteFor, voteAgainst, voteAbstain, votedOn
}

/// The columns of lists and pages of claims.
package enum ClaimColumn: CaseIterable, Sendable {
  case claim, state, employee, name, title, scheme, submittedOn, asked, awarded, spent, left
  case reserved, conditional, payTo, provider, purposes, mandatory, reimburse, startsOn, minutes
  case orientation, subsidy, counted, daysToDecision, steps
  case proof, approvedOn, dueOn, day, step, amount, decidedBy, note, recordedBy, recordedAt, event
}

/// Sentences about claims.
package protocol ClaimMessages: Sendable {
  func help(_ verb: ClaimVerb) -> CommandHelp
  func example(_ example: ClaimExample) -> String
  func option(_ option: ClaimOption) -> String
  func column(_ column: ClaimColumn) -> String

  // Words for values
  func basis(_ basis: MandatoryBasis) -> String
  /// `submit`, `change`, a step, `pay` or `refund`.
  func step(_ kind: String) -> String
  func payTo(employee: Bool) -> String
  /// Several words in a sentence.
  func list(_ words: [String]) -> String
  func share(_ scheme: String, _ amount: String) -> String

  // What happened
  func submitted(_ claim: ClaimText) -> String
  func awarded(_ claim: ClaimText) -> String
  func awardedPart(_ claim: ClaimText) -> String
  func refused(_ claim: ClaimText, reason: String) -> String
  func asked(_ claim: ClaimText, question: String) -> String
  func changed(_ claim: ClaimText) -> String
  func paid(_ claim: ClaimText, _ amount: String, invoice: String) -> String
  func paidLast(_ claim: ClaimText, _ amount: String, invoice: String, back: String?) -> String
  func refunded(_ claim: ClaimText, _ amount: String) -> String
  func proofNoted(_ claim: ClaimText) -> String
  func cancelled(_ claim: ClaimText, back: String?) -> String
  func closed(_ claim: ClaimText, back: String?) -> String
  /// - Parameter choice: `for`, `against` or `abstain`.
  func voted(_ claim: ClaimText, by member: String, choice: String) -> String
  func votes(inFavour: Int, against: Int, abstained: Int) -> String
  var voteWhat: Wording { get }

  // The accounts after it
  func balance(_ scheme: String, of who: String?, free: String, reserved: String) -> String
  func shortfall(_ amount: String) -> String

  // Remarks
  func sameInvoice(_ invoice: String, claim: String) -> String
  var nobodyHoldsHR: String { get }
  var professionNeedsCheck: String { get }
  func conditional(_ amount: String) -> String
  /// - Parameter counts: the first open day.
  func closedYear(_ day: String, counts: String) -> String

  // What cannot be done
  func mandatory(
    _ basis: MandatoryBasis, scheme: String, ground: String?, command: String?
  ) -> Wording
  func notPositive(_ value: String, of option: String) -> Wording
  func empty(_ option: String) -> Wording
  func notAShare(_ value: String, of option: String) -> Wording
  func amountForOne() -> Wording
  func byWithoutApprove() -> Wording
  func nothingToChange() -> Wording
  var noneFound: String { get }
  var nothingToPay: String { get }

  // Questions
  var askEmployee: String { get }
  var askClaim: String { get }
  func choice(claim: String, who: String, title: String, amount: String) -> String
  var askTitle: String { get }
  var askCost: String { get }
  var askMandatory: String { get }
  func choice(_ basis: MandatoryBasis) -> String
  var askPayFrom: String { get }
  func choice(scheme: String, name: String, free: String?) -> String
  var askPurpose: String { get }
  var askOn: String { get }
  var askReason: String { get }
  var askQuestion: String { get }
  var askPaid: String { get }
  var askInvoice: String { get }
  var askRefunded: String { get }

  // The page of one claim
  func pageTitle(_ claim: ClaimText, state: String) -> String
  func pageWho(_ claim: ClaimText) -> String
  func pageDetails(
    provider: String?, purposes: [String], starts: String?, hours: String?, reimburse: Bool
  ) -> String?
  func pageMandatory(_ basis: MandatoryBasis) -> String
  func pageProof(_ isIn: Bool) -> String
  var sourcesTitle: String { get }
  var historyTitle: String { get }
  var amountsTitle: String { get }
}

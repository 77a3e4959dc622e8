package import Records

/// What is said when a business rule says no. Days and amounts come in ready to be read.
package protocol RefusalMessages: Sendable {
  // People
  func employeeExists(_ employee: String) -> Wording
  func teamExists(_ team: String) -> Wording
  func stillEmployed(_ employee: String, since: String) -> Wording
  func endBeforeStart(start: String, end: String) -> Wording
  func beforeEmployment(start: String, day: String) -> Wording
  func afterEmployment(_ employee: String, end: String, day: String) -> Wording
  func ownManager(_ employee: String) -> Wording
  func teamLoop(_ team: String) -> Wording
  func managerUnknown(_ manager: String) -> Wording
  func effectiveDayNeeded(_ employee: String, field: String) -> Wording

  // Schemes
  func schemeChanged(_ code: String, field: String) -> Wording
  /// - Parameter line: of the scheme file, as the consent stands in the database.
  func consentLeftOut(_ code: String, line: String) -> Wording
  func potTaken(_ pot: String, for code: String, by other: String) -> Wording
  func versionChanged(_ code: String, validFrom: String) -> Wording
  func noWorksCouncil(_ code: String) -> Wording
  func wrongForm(_ code: String, form: String) -> Wording

  // Claims
  func insufficient(
    scheme: String, employee: String?, free: String, asked: String, day: String
  ) -> Wording
  /// The way on where an account is short and no claim is at hand.
  func takeLess(_ free: String) -> String
  func awardLess(_ free: String) -> String
  func mandatory(basis: String, scheme: String, instead: String?) -> Wording
  func purposeNeeded(scheme: String, allowed: [String]) -> Wording
  func purposeNotAllowed(_ purpose: String, scheme: String, allowed: [String]) -> Wording
  func notEligible(_ employee: String, scheme: String, day: String) -> Wording
  func noSource(_ employee: String) -> Wording
  /// - Parameter how: what to type.
  func paysInstead(_ schemes: [String], how: String) -> String
  func severalSources(_ schemes: [String]) -> Wording
  func splitMismatch(total: String, cost: String) -> Wording
  func partTooEarly(_ day: String, submitted: String) -> Wording
  func wrongState(_ claim: String, state: String) -> Wording
  func ownClaim(_ claim: String, by person: String) -> Wording
  func ownAccount(_ scheme: String, by person: String) -> Wording
  func secondPersonNeeded(_ scheme: String, of owner: String, by person: String?) -> Wording
  func delegateOfClaimant(_ claim: String, by person: String) -> Wording
  func notApprover(_ claim: String, by person: String, needed: String) -> Wording
  func approverUnknown(_ claim: String) -> Wording
  func notOnCommittee(_ claim: String, by person: String, scheme: String) -> Wording
  func noCommittee(_ claim: String) -> Wording
  func conflictOfInterest(_ claim: String, by person: String) -> Wording
  func outOfTurn(_ claim: String, before: String, scheme: String, left: String) -> Wording
  func tooFewVotes(_ claim: String, cast: Int, quorum: Int) -> Wording
  func votedOtherwise(_ claim: String, inFavour: Int, against: Int) -> Wording
  func outsideWindow(_ day: String, scheme: String, from: String, to: String) -> Wording
  /// - Parameter cost: where the employee pays a share, the cost at which the most is reached.
  func aboveClaimLimit(_ asked: String, scheme: String, most: String, cost: String?) -> Wording
  func abovePersonLimit(
    _ asked: String, employee: String, scheme: String, left: String?, most: String,
    per: SchemeVersion.PersonLimit.Per
  ) -> Wording
  func nothingAboveOwnShare(_ cost: String, scheme: String, own: String) -> Wording
  func dayBefore(_ day: String, earliest: String) -> Wording
  func dayAfterToday(_ day: String, today: String) -> Wording
  func moreThanAsked(awarded: String, asked: String) -> Wording
  var nothingReserved: Wording { get }
  func moreThanReserved(_ amount: String, left: String) -> Wording
  func moreThanPaid(_ amount: String, paid: String) -> Wording
  func nothingToAdjust(_ scheme: String) -> Wording

  // Booking and undoing
  func throughInFuture(_ day: String, today: String) -> Wording
  func nothingToUndo(_ actor: String) -> Wording
  func cannotUndoUndo(_ event: Int) -> Wording
  func alreadyUndone(_ event: Int) -> Wording
  func builtOn(_ event: Int, by later: Int, command: String) -> Wording
  func closedSince(_ event: Int, last: String) -> Wording
  func wouldBeShort(_ employee: String, scheme: String, amount: String) -> Wording
  /// - Parameter before: an earlier event that can be taken back.
  func systemEvent(_ event: Int, before: Int?) -> Wording
}

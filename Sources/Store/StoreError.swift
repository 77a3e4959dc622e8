package import Records

/// What the store refuses and why: a code with its values. Words, exit codes and the way on are
/// chosen at the edge.
package enum StoreError: Error, Equatable, Sendable {
  // The file
  case missing(path: String)
  case exists(path: String)
  /// A folder, a link, a FIFO, a `file:` URI: no place for a database.
  case unsuitablePath(path: String, reason: PathProblem)
  case notOurs(path: String)
  case corrupt(path: String, detail: String)
  /// What the doctor found in a copy of it; never empty.
  case damaged(path: String, findings: [Finding])
  /// Another program opened an event and did not seal it, or a seal stands without its event.
  case unsealed(event: Int64)
  /// What was read when the file was opened is no longer in it: another database came in its place.
  case replaced(path: String)
  /// Beside the name lies what SQLite would take for part of a new file of that name.
  case foreignJournal(path: String, journal: String)
  case newerDatabase(found: Int64, known: Int64)
  case changedMigration(number: Int64, name: String)
  case migrationGap(number: Int64)
  case cannotWrite(path: String, errno: Int32)
  case cannotOpen(path: String, errno: Int32)
  /// It is done, but the disk did not say that it will last.
  case notSecured(path: String)

  // Finding
  case notFound(Subject, id: String, near: [String])
  /// - newest: the claim with the highest number; nil where there are none.
  case noSuchClaim(String, newest: String?)
  /// - more: how many others fit too.
  case ambiguousName(String, candidates: [String], more: Int)

  // Rules
  case refused(Refusal)
}

package enum PathProblem: String, Sendable {
  case uri, folder, link, notAFile, network
  /// A name that SQLite gives to what lies beside a database, and removes.
  case journalName
  /// `-`, which stands for standard input or output.
  case dash
}

/// What was asked for and is not there.
package enum Subject: String, Sendable {
  case employee, team, scheme, account, claim, event, employment, importMap, subsidy
}

/// A business rule that says no.
package enum Refusal: Error, Equatable, Sendable {
  case employeeExists(String)
  case teamExists(String)
  case stillEmployed(String, since: Day)
  /// Only who left takes something along.
  case leavesFirst(String, since: Day)
  case endBeforeStart(start: Day, end: Day)
  case beforeEmployment(start: Day, day: Day)
  case afterEmployment(String, end: Day, day: Day)
  case ownManager(String)
  case teamLoop(String)
  case managerUnknown(String)
  case effectiveDayNeeded(employee: String, field: String)

  case schemeChanged(code: String, field: String)
  /// A header without the consent that its scheme has: what was granted would be taken back.
  case consentLeftOut(code: String, consent: Scheme.WorksCouncil)
  /// A pot of this name is another scheme's.
  case potTaken(code: String, pot: String, by: String)
  case versionChanged(code: String, validFrom: Day)
  case noWorksCouncil(code: String)
  case wrongForm(code: String, form: Scheme.Form)

  /// - employee: whose account it is; nil for a budget of the employer.
  /// - free: what could be taken on that day, with what counts later.
  case insufficient(
    scheme: String, employee: String?, free: Int64, asked: Int64, day: Day, unit: Unit)
  case mandatory(basis: String, scheme: String, instead: String?)
  /// Paying back was agreed of training that the employer must give.
  case repaymentVoid(basis: MandatoryBasis)
  case purposeNeeded(scheme: String, allowed: [Purpose])
  case purposeNotAllowed(scheme: String, purpose: Purpose, allowed: [Purpose])
  case notEligible(scheme: String, employee: String, day: Day)
  case noSource(employee: String)
  case leave(LeaveRefusal)
  case craft(CraftRefusal)
  case privacy(PrivacyRefusal)
  /// The claim is on the wrong scheme, and others pay for it.
  indirect case elsewhere(Refusal, schemes: [String])
  case severalSources([String])
  case splitMismatch(total: Int64, cost: Int64)
  /// A part of a claim that was due before the claim was made.
  case partTooEarly(day: Day, submitted: Day)
  case wrongState(claim: String, state: ClaimState)
  case ownClaim(claim: String, by: String)
  /// What is taken off an account of somebody needs a second person of HR. `by` is who was named.
  case secondPersonNeeded(scheme: String, of: String, by: String?)
  /// Whoever is at the keyboard changes their own account.
  case ownAccount(scheme: String, by: String)
  case delegateOfClaimant(claim: String, by: String)
  case notApprover(claim: String, by: String, needed: SchemeVersion.Approval)
  case approverUnknown(claim: String)
  case notOnCommittee(claim: String, by: String, scheme: String)
  case noCommittee(claim: String)
  case conflictOfInterest(claim: String, by: String)
  /// Somebody who waits before it would find too little left.
  case outOfTurn(claim: String, before: String, scheme: String, left: Int64)
  case tooFewVotes(claim: String, cast: Int, quorum: Int)
  case votedOtherwise(claim: String, inFavour: Int, against: Int)
  case outsideWindow(scheme: String, from: Day, to: Day, day: Day)
  /// - own: what the employee pays first of each claim.
  case aboveClaimLimit(scheme: String, asked: Int64, most: Int64, own: Int64?)
  case abovePersonLimit(
    scheme: String, employee: String, asked: Int64, left: Int64, most: Int64,
    per: SchemeVersion.PersonLimit.Per)
  case nothingAboveOwnShare(scheme: String, own: Int64, cost: Int64)
  case dayBefore(day: Day, earliest: Day)
  case dayAfterToday(day: Day, today: Day)
  case moreThanAsked(awarded: Int64, asked: Int64)
  case moreThanReserved(amount: Int64, left: Int64)
  case moreThanPaid(amount: Int64, paid: Int64)
  case nothingToAdjust(scheme: String)
  /// - days: on which something of the account ends.
  case nothingEnds(scheme: String, day: Day?, days: [Day])
  case notPortable(scheme: String)
  case nothingToTransfer(scheme: String)
  case takenInBefore(event: Int64)
  /// What a statement takes along was put back here by an event that undid it.
  case takenBack(event: Int64)
  case notAnAmount(String, unit: Unit)
  /// A column that a row of this kind cannot do without.
  case cellNeeded(column: String)
  case notADigest
  case noNotice(id: String, newest: String?)
  case confirmedBefore(id: String, day: Day)
  /// What is addressed to somebody else.
  case othersReceipt(by: String)
  case yearNotOver(year: Int, today: Day)
  case closedAlready(through: Day)
  case gapBefore(year: Int, first: Int)
  case samePersonCloses(actor: String, event: Int64)
  case moreAwareThanAsked(aware: Int64, asked: Int64)
  /// Rows of one pattern with others between them.
  case patternApart
  /// Of a cycle of weeks.
  case weekTwice(Int64)
  case weekMissing(Int64)
  /// Two rows of one file.
  case shiftTwice
  case holidayTwice
  /// Room for learning.
  case room(RoomRefusal)
  /// A row of a file of subsidies that has a column too few or too many for its kind.
  case subsidyColumn(kind: String, column: String, isNeeded: Bool)
  case noBudgetOnDay(scheme: String, day: Day)
  case moreReclaimed(subsidy: String, amount: Int64, received: Int64)
  /// The claim is paid from elsewhere than the budget that the subsidy comes back to.
  case subsidyElsewhere(subsidy: String, scheme: String)
  case notAMember(String, scheme: String, day: Day)
  /// A row of a claims file that contradicts itself.
  case claimRow(ClaimRowFault)

  case throughInFuture(day: Day, today: Day)
  case nothingToUndo(actor: String)
  case cannotUndoUndo(event: Int64)
  case alreadyUndone(event: Int64)
  case builtOn(event: Int64, by: Int64, command: String)
  /// It tells of claims on days that were closed later.
  case closedSince(event: Int64, last: Day)
  case wouldBeShort(scheme: String, employee: String, amount: Int64, unit: Unit)
  /// - before: the newest event of the same actor before it that can be taken back.
  case systemEvent(event: Int64, before: Int64?)

  // Settings
  case settingOutside(SettingName, value: Int64)
  case settingIsSo(SettingName, value: Int64)
}

extension StoreError {
  /// Whether another answer may be taken where this one was not: what it names is not there, or a
  /// rule says no. With the file itself something else has to be done first.
  package var isAboutTheAnswer: Bool {
    switch self {
    case .notFound, .noSuchClaim, .ambiguousName, .refused: true
    case .missing, .exists, .unsuitablePath, .notOurs, .corrupt, .damaged, .unsealed, .replaced,
      .foreignJournal, .newerDatabase, .changedMigration, .migrationGap, .cannotWrite, .cannotOpen,
      .notSecured:
      false
    }
  }
}

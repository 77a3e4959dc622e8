package import Records

/// What the doctor looks at, by the name it has in every language.
package enum DoctorCheck: String, Sendable, CaseIterable {
  // Of the file
  case file, pragmas, library, schema
  case integrity
  case foreignKeys = "foreign-keys"
  // Of the ledger
  case lotAmounts = "lot-amounts"
  case lastTransfers = "last-transfers"
  case zeroSum = "zero-sum"
  case floors
  case floorsInThePast = "floors-in-the-past"
  case units, movements, reversals, grants
  case afterLastDay = "after-last-day"
  case derivation
  // Of the claims
  case claimsPaid = "claims-paid"
  case claimsReserved = "claims-reserved"
  case claimsNegative = "claims-negative"
  // Of the chain
  case numbers, instants, imports, facts, chain, texts, anchors

  /// The smallest examination it belongs to.
  package var tier: DoctorTier {
    switch self {
    case .file, .pragmas, .library, .schema, .integrity, .foreignKeys, .lotAmounts, .zeroSum,
      .floors, .numbers, .instants, .anchors:
      .quick
    case .lastTransfers, .floorsInThePast, .units, .movements, .reversals, .grants,
      .afterLastDay, .claimsPaid, .claimsReserved, .claimsNegative, .imports, .facts, .chain,
      .texts:
      .usual
    case .derivation: .deep
    }
  }
}

/// How far an examination goes.
package enum DoctorTier: Int, Sendable, CaseIterable {
  /// Reads each table once at most: what can run every hour.
  case quick
  case usual
  /// Also derives every account again from its facts.
  case deep
}

/// Where something is wrong.
package enum Place: Sendable, Equatable {
  case lot(Int64)
  case transfer(Int64)
  case event(Int64)
  case claim(Int64)
  /// A person's account, or the pot of a scheme when there is no employee.
  case account(employee: String?, scheme: String)
  case row(table: String, Int64)
  case unit(Unit)
  case pragma(String)
  /// A table, index, trigger or view.
  case object(String)
  case file(String)
  case library

  /// For programs: the same in every language.
  package var code: String {
    switch self {
    case .lot(let id): "lot \(id)"
    case .transfer(let id): "transfer \(id)"
    case .event(let id): "event \(id)"
    case .claim(let id): "claim C\(id)"
    case .account(let employee?, let scheme): "account \(employee) \(scheme)"
    case .account(nil, let scheme): "account \(scheme)"
    case .row(let table, let id): "\(table) \(id)"
    case .unit(let unit): unit.rawValue
    case .pragma(let name): name
    case .object(let name): name
    case .file(let path): path
    case .library: "SQLite"
    }
  }
}

/// What is wrong there. Amounts are in the unit beside them: cents or minutes.
package enum Fault: Sendable, Equatable {
  case holds(Int64, transfersMake: Int64, Unit)
  case lotsTogetherMake(Int64, Unit)
  case belowFloor(Int64, on: Day?, Unit)
  case movesBetweenUnits(Unit, Unit)
  /// Kinds of lots, or parts of the world, between which this kind of transfer never moves.
  case movesOtherwise(from: String, to: String)
  /// The lot names somebody or something else than its account does.
  case ofAnother
  case movedLastBy(Int64?, really: Int64?)
  case doesNotMirror(transfer: Int64)
  case grantedTwice
  case leftAfter(Day, Int64, Unit)
  case syncWouldPost(Int)
  case cannotBeDerived
  case claimPaid(Int64, transfersMake: Int64)
  case reservedForNothing(Int64)
  case reservedTooMuch(Int64, left: Int64)
  case moreCameBack(on: Day)
  case gap(rows: Int64, last: Int64)
  case recordedBefore(event: Int64)
  case importTouched(Int64, said: Int64)
  case importUnsaid
  case recordedAhead(String)
  case closedAhead(Day)
  /// Of a pattern, fewer than its cycle has.
  case weeksMissing(Int64, of: Int64)
  /// Of a version of an agreement; nil is not at all.
  case inForce(from: Day?, answersMake: Day?)
  case asksNothing, awardsNothing, repaysMandatory, changedNothing
  case unknownWord(String)
  case unreadableRules
  case noSeal, doesNotFollow, otherRows, changedAfterSeal, noSealedEvent
  case otherText, textGone
  case noRowBehind(table: String)
  case sqliteSays(String)
  case isSet(String?, wanted: String)
  case objectMissing, objectUnknown, objectChanged, otherSeeds
  case readableByOthers(mode: String)
  case otherMode(String)
  case ownedBy(user: Int)
  case names(Int)
  case onNetwork
  case stray
  case knownBug(version: String, fixedIn: String)
  case anchoredButMissing
  case anchoredOtherwise
  case anchoredNowhere
}

/// Something that is not as it must be.
package struct Finding: Sendable, Equatable {
  package var check: DoctorCheck
  package var place: Place
  package var fault: Fault

  package init(_ check: DoctorCheck, _ place: Place, _ fault: Fault) {
    self.check = check
    self.place = place
    self.fault = fault
  }
}

package struct DoctorReport: Sendable, Equatable {
  /// What was looked at, in order.
  package var checks: [DoctorCheck] = []
  package var findings: [Finding] = []
  /// Whether there are more findings than are told.
  package var isCut = false
  /// Accounts to which facts came in that a sync has still to post; nil where not looked at.
  package var waiting: Int64?
  /// Names and texts that were erased; nil where not looked at.
  package var erased: Int64?

  /// Nobody reads more; the first of each check say what is wrong.
  static let mostPerCheck = 200

  mutating func add(_ finding: Finding) {
    let told = findings.reduce(0) { $0 + ($1.check == finding.check ? 1 : 0) }
    guard told < DoctorReport.mostPerCheck else {
      isCut = true
      return
    }
    findings.append(finding)
  }
}

/// Where an amount outside the accounts comes from or goes to.
package enum World: String, Sendable, CaseIterable {
  case employer, provider, taken, lapsed, outside
}

/// What an amount of an account is set aside for.
package enum Commitment: Hashable, Sendable {
  case claim(Int64)
  /// One day of a request for leave.
  case leave(Int64, on: Day)

  package var claim: Int64? { if case .claim(let id) = self { id } else { nil } }
  package var leave: Int64? { if case .leave(let id, _) = self { id } else { nil } }

  /// The lot that holds what came from another: days of one request share it.
  func lotKey(source: Int) -> LotKey {
    switch self {
    case .claim(let id): .claim(id, source: source)
    case .leave(let id, _): .leave(id, source: source)
    }
  }
}

/// What a lot is, whenever and however often it is derived.
package enum LotKey: Hashable, Sendable {
  case grant(employment: Int64, periodStart: Day)
  case budget(periodStart: Day)
  case adjustment(Int64)
  /// What was carried on from a lot that ended (index into the lots).
  case carried(source: Int)
  /// The part of a claim that came from another lot of the account (index into the lots).
  case claim(Int64, source: Int)
  /// The part of a request for leave that came from another lot of the account.
  case leave(Int64, source: Int)
  /// A refund that outlives the lot it belongs to.
  case grace(payment: Int64, source: Int)
  /// Spending that no lot was there for, after a change in the past.
  case advance
}

package struct DerivedLot: Sendable, Equatable {
  package var key: LotKey
  /// Of what was carried: that of the lot it came from.
  package var grantedOn: Day
  /// The last day on which it can be used; nil while nothing ends it.
  package var expiresOn: Day?
  /// The last day by its own rule: it decides which lot pays first. Later than that it can be
  /// used where a notice is required and was not sent in time (docs/rules.md 22).
  package var nominalOn: Day?
  /// From when on it waits, unusable, to be taken along to another employer (docs/rules.md 23).
  package var waitsOn: Day?
  /// Index into the scheme's versions.
  package var version: Int
}

package enum LotReference: Hashable, Sendable {
  case lot(Int)
  /// The pot of the scheme, in the period that starts on this day.
  case pot(Day)
  case world(World)
}

package enum TransferKind: String, Sendable, CaseIterable {
  case grant
  /// The difference of a grant that was posted before.
  case correction
  /// A grant kept back until a shortfall is made up.
  case setOff = "set_off"
  /// Spent before it was earned, and let go.
  case writeOff = "write_off"
  /// Spent before it was earned, to be made up.
  case advance
  case reserve, release, pay, refund
  /// A day of leave.
  case take
  /// A refund kept back until a shortfall is made up.
  case repay
  case lapse, adjust
  /// To be used once more, after the end of a lot.
  case carry
  /// Unused, back to the pot; or what is left in a pot, back to the employer.
  case returns = "return"
  /// To somebody who left.
  case payOut = "pay_out"
  case opening
  case transferIn = "transfer_in"
  case transferOut = "transfer_out"
  /// Of a subsidy, to the budget that paid ahead; or asked back from it.
  case subsidy
}

package struct DerivedTransfer: Sendable, Equatable {
  package var kind: TransferKind
  package var from: LotReference
  package var to: LotReference
  package var amount: Int64
  package var day: Day
  package var claim: Int64?
  package var leave: Int64?
  package var payment: Int64?
  package var adjustment: Int64?
  package var basis: GrantBasis?
  /// In the first part of the day, before pots are filled.
  package var isEnding = false
}

/// What should stand on an account: the outcome of replaying its facts.
package struct DerivedLedger: Sendable, Equatable {
  package struct Balance: Sendable, Equatable {
    package var day: Day
    package var available: Int64
    package var reserved: Int64
    package var shortfall: Int64
    /// Unusable, until it is taken along to another employer.
    package var waits: Int64
  }

  package var lots: [DerivedLot] = []
  /// In the order in which they happen.
  package var transfers: [DerivedTransfer] = []
  /// Spending that no lot was there for: by value day, the sum so far.
  package var uncovered: [(day: Day, total: Int64)] = []
  /// After each day on which something happened.
  package var balances: [Balance] = []
  /// Parts of later years that are not reserved yet, by claim.
  package var waiting: [(claim: Int64, from: Day, amount: Int64)] = []

  /// Free to spend after everything of a day.
  package func available(on day: Day) -> Int64 {
    balances.last { $0.day <= day }.map { max(0, $0.available - $0.shortfall) } ?? 0
  }

  /// What can be taken along to another employer after everything of a day.
  package func waits(on day: Day) -> Int64 { balances.last { $0.day <= day }?.waits ?? 0 }

  /// What was set aside for a claim and what left there again, in the order of its happening.
  package func setAside(for claim: Int64) -> [(day: Day, amount: Int64)] {
    let isHeld = { (place: LotReference) in
      guard case .lot(let index) = place, case .claim(claim, _) = lots[index].key else {
        return false
      }
      return true
    }
    return transfers.compactMap { transfer in
      let sign: Int64 = (isHeld(transfer.to) ? 1 : 0) - (isHeld(transfer.from) ? 1 : 0)
      return sign == 0 ? nil : (transfer.day, sign * transfer.amount)
    }
  }

  /// How much shorter this ledger is than another on the worst day, at least 0
  /// (docs/rules.md 2).
  package func shortage(comparedWith other: DerivedLedger) -> Int64 {
    var worst: Int64 = 0
    for step in uncovered {
      let before = other.uncovered.last { $0.day <= step.day }?.total ?? 0
      worst = max(worst, step.total - before)
    }
    // A shortfall keeps what later grants bring: it is not free to spend.
    for step in balances {
      let before = other.balances.last { $0.day <= step.day }
      let net = (before?.available ?? 0) - (before?.shortfall ?? 0)
      worst = max(worst, min(0, net) - (step.available - step.shortfall))
    }
    return worst
  }

  package static func == (left: DerivedLedger, right: DerivedLedger) -> Bool {
    left.lots == right.lots && left.transfers == right.transfers
      && left.balances == right.balances
  }
}

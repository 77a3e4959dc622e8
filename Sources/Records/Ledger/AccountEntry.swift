/// Something people entered that touches an account. Which lots pay for it is derived.
package struct AccountEntry: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A claim waits for a decision: it keeps what ends meanwhile (docs/rules.md 24).
    case asked(claim: Int64, amount: Int64)
    /// An approval.
    case reserve(claim: Int64, amount: Int64)
    /// The part of an approval that falls in a later year: reserved on the first day from this one
    /// on which the account has it, in the order of approval.
    case reserveLater(claim: Int64, amount: Int64, approvedOn: Day)
    /// The end of an undecided claim: refused or cancelled.
    case refuse(claim: Int64)
    case pay(claim: Int64, payment: Int64, amount: Int64)
    /// Whatever is still reserved goes back: closed or cancelled.
    case release(claim: Int64)
    case refund(claim: Int64, payment: Int64, amount: Int64)
    /// Time is kept for a day of leave to come.
    case keep(leave: Int64, on: Day, amount: Int64)
    /// Of what is kept for a day of leave, this much is not needed.
    case giveBack(leave: Int64, on: Day, amount: Int64)
    /// The day of leave itself: all that it costs, kept or not.
    case takeDay(leave: Int64, amount: Int64)
    case plus(adjustment: Int64, amount: Int64)
    case minus(adjustment: Int64, amount: Int64)
    /// Ends the account's shortfall.
    case waive(adjustment: Int64)
    /// A balance of before the ledger, or brought along from another employer.
    case opening(Opening)
    /// Money of a subsidy for an account of the organisation; what is asked back leaves it again.
    case subsidy(amount: Int64, isReclaim: Bool)
    /// What waited is taken along to another employer: an amount that went out, whatever becomes
    /// known later.
    case transferOut(adjustment: Int64, amount: Int64)
  }

  package struct Opening: Sendable, Equatable {
    package var adjustment: Int64
    package var amount: Int64
    package var grantedOn: Day
    /// Nil takes the end that the rules give.
    package var expiresOn: Day?
    /// Carried before: it only lapses (docs/rules.md 8).
    package var wasCarried: Bool
    package var isTransfer: Bool

    package init(
      adjustment: Int64, amount: Int64, grantedOn: Day, expiresOn: Day?, wasCarried: Bool,
      isTransfer: Bool
    ) {
      self.adjustment = adjustment
      self.amount = amount
      self.grantedOn = grantedOn
      self.expiresOn = expiresOn
      self.wasCarried = wasCarried
      self.isTransfer = isTransfer
    }
  }

  /// The value day.
  package var day: Day
  /// Event number: the order of entries with one value day (docs/rules.md 1).
  package var order: Int64
  package var kind: Kind

  /// Its place in its day (docs/rules.md 4).
  enum Turn: Int, Comparable {
    /// Before the grants.
    case opening
    /// What a year that begins has to reserve: it was promised before.
    case promised
    case entered

    static func < (left: Turn, right: Turn) -> Bool { left.rawValue < right.rawValue }
  }

  var turn: Turn {
    switch kind {
    case .opening: .opening
    case .reserveLater: .promised
    default: .entered
    }
  }

  package init(day: Day, order: Int64, _ kind: Kind) {
    self.day = day
    self.order = order
    self.kind = kind
  }
}

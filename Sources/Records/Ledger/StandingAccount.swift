/// What stands on an account in the database: its lots and the transfers that were not reversed.
package struct StandingAccount: Sendable {
  package struct Lot: Sendable, Equatable {
    package var id: Int64
    /// As `LotKey`, with row numbers instead of places for the lot it came from.
    package var key: StoredLotKey
    package var grantedOn: Day?
    package var expiresOn: Day?
    /// The last day by its own rule; nil is the same as `expiresOn`.
    package var nominalOn: Day?
    package var waitsOn: Day?
    package var version: Int64?
    package var amount: Int64

    package init(
      id: Int64, key: StoredLotKey, grantedOn: Day?, expiresOn: Day?, nominalOn: Day? = nil,
      waitsOn: Day? = nil,
      version: Int64?, amount: Int64
    ) {
      self.id = id
      self.key = key
      self.grantedOn = grantedOn
      self.expiresOn = expiresOn
      self.nominalOn = nominalOn ?? expiresOn
      self.waitsOn = waitsOn
      self.version = version
      self.amount = amount
    }
  }

  package struct Transfer: Sendable, Equatable {
    package var id: Int64
    package var kind: TransferKind
    package var from: Int64
    package var to: Int64
    package var amount: Int64
    package var day: Day
    package var claim: Int64?
    package var leave: Int64?
    package var payment: Int64?
    package var adjustment: Int64?

    package init(
      id: Int64, kind: TransferKind, from: Int64, to: Int64, amount: Int64, day: Day,
      claim: Int64?, leave: Int64? = nil, payment: Int64?, adjustment: Int64?
    ) {
      self.id = id
      self.kind = kind
      self.from = from
      self.to = to
      self.amount = amount
      self.day = day
      self.claim = claim
      self.leave = leave
      self.payment = payment
      self.adjustment = adjustment
    }
  }

  package var lots: [Lot] = []
  package var transfers: [Transfer] = []

  package init() {}
}

/// What a stored lot is; the twin of `LotKey`.
package enum StoredLotKey: Hashable, Sendable {
  case grant(employment: Int64, periodStart: Day)
  case budget(periodStart: Day)
  case adjustment(Int64)
  case carried(source: Int64)
  case claim(Int64, source: Int64)
  case leave(Int64, source: Int64)
  case grace(payment: Int64, source: Int64)
  case advance

  /// As the column `lot.kind` says it.
  package var kind: String {
    switch self {
    case .grant: "grant"
    case .budget: "budget"
    case .adjustment: "adjustment"
    case .carried: "carried"
    case .claim: "claim"
    case .leave: "leave"
    case .grace: "grace"
    case .advance: "advance"
    }
  }

  /// The claim that it is set aside for.
  package var claim: Int64? {
    if case .claim(let claim, _) = self { claim } else { nil }
  }

  /// The request for leave that it is set aside for.
  package var leave: Int64? {
    if case .leave(let leave, _) = self { leave } else { nil }
  }

  /// Of what is set aside, the lot that it came from.
  package var heldFrom: Int64? {
    switch self {
    case .claim(_, let source), .leave(_, let source): source
    case .grant, .budget, .adjustment, .carried, .grace, .advance: nil
    }
  }
}

/// What must be posted so that an account becomes what its facts ask for: new lots, new terms,
/// reversals and transfers, in an order in which no lot ever goes below zero.
///
/// Grants are mended by their difference on the grant's value day; everything else that no
/// longer fits is reversed and posted anew (docs/rules.md 1, 5).
package struct LedgerDifference: Sendable {
  package struct NewLot: Sendable {
    package var id: Int64
    package var key: StoredLotKey
  }

  package struct Term: Sendable {
    package var lot: Int64
    package var grantedOn: Day
    package var expiresOn: Day?
    package var nominalOn: Day?
    package var waitsOn: Day?
    package var version: Int
  }

  package struct Posting: Sendable {
    package var kind: TransferKind
    package var from: Int64
    package var to: Int64
    package var amount: Int64
    package var day: Day
    package var reverses: Int64?
    package var claim: Int64?
    package var leave: Int64?
    package var payment: Int64?
    package var adjustment: Int64?
    package var basis: GrantBasis?
  }

  /// Of the derived lots, in their order.
  package private(set) var lotIDs: [Int64] = []
  package private(set) var newLots: [NewLot] = []
  package private(set) var terms: [Term] = []
  package private(set) var postings: [Posting] = []
  /// The account's own, new ones included.
  private var ownLots: Set<Int64> = []

  package var isEmpty: Bool { postings.isEmpty && terms.isEmpty }

  /// Of a pot: new lots, and what fills lots of its own.
  package var comingIn: LedgerDifference {
    var part = self
    part.postings = postings.filter { !leaves($0) }
    return part
  }

  /// Of a pot: what leaves its lots.
  package var goingOut: LedgerDifference {
    var part = self
    part.newLots = []
    part.terms = []
    part.postings = postings.filter { leaves($0) }
    return part
  }

  /// What the lots of a pot lack for these postings, whatever their order.
  package func lacking(_ pot: [Int64: Int64]) -> [Int64: Int64] {
    var taken: [Int64: Int64] = [:]
    for posting in postings where pot[posting.from] != nil {
      taken[posting.from, default: 0] += posting.amount
    }
    return taken.reduce(into: [:]) { found, lot in
      let lack = lot.value - (pot[lot.key] ?? 0)
      if lack > 0 { found[lot.key] = lack }
    }
  }

  /// Lends a lot of a pot what it lacks while its accounts are posted one after the other, or
  /// gives it back: two corrections of what came in on a day, which together are nothing.
  package static func loan(
    _ amount: Int64, from: Int64, to: Int64, on day: Day
  ) -> LedgerDifference {
    var loan = LedgerDifference()
    loan.postings = [Posting(kind: .correction, from: from, to: to, amount: amount, day: day)]
    return loan
  }

  private init() {}

  private func leaves(_ posting: Posting) -> Bool {
    // Out of the pot a return or a correction downwards, or the reversal of what came in.
    (posting.kind == .returns && posting.reverses == nil)
      || (posting.kind == .correction && ownLots.contains(posting.from))
      || (posting.kind == .grant && posting.reverses != nil)
  }

  /// What a posting is worth of its kind: a reversal and a correction downwards count off.
  package func net(_ posting: Posting) -> Int64 {
    let isLess =
      posting.kind == .correction ? ownLots.contains(posting.from) : posting.reverses != nil
    return isLess ? -posting.amount : posting.amount
  }

  /// What the postings bring to some lots, less what they take from them.
  package func net(of lots: Set<Int64>) -> Int64 {
    postings.reduce(0) { sum, posting in
      sum + (lots.contains(posting.to) ? posting.amount : 0)
        - (lots.contains(posting.from) ? posting.amount : 0)
    }
  }

  private struct Key: Hashable {
    var kind: TransferKind
    var from: Int64
    var to: Int64
    var day: Day
    var claim: Int64?
    var leave: Int64?
    var payment: Int64?
    var adjustment: Int64?
  }

  private struct GrantKey: Hashable {
    /// The employer's, or the pot's.
    var source: Int64
    var lot: Int64
    var day: Day
  }

  /// - Parameters:
  ///   - versionIDs: row numbers of the scheme's versions.
  ///   - world: the lot of each part of the world, in the account's unit.
  ///   - pot: the lots of the scheme's pot, by the start of their period.
  ///   - potAmounts: what those lots hold.
  ///   - isPotOfVouchers: its lots are filled and emptied by other accounts too.
  ///   - nextLotID: the number of the next new lot.
  package init(
    derived: DerivedLedger, standing: StandingAccount, versionIDs: [Int64],
    world: [World: Int64], pot: [Day: Int64] = [:], potAmounts: [Int64: Int64] = [:],
    isPotOfVouchers: Bool = false, nextLotID: () throws -> Int64
  ) throws {
    var taken: [Int64] = []
    let remember = {
      let id = try nextLotID()
      taken.append(id)
      return id
    }
    do {
      try self.init(
        derived: derived, standing: standing, versionIDs: versionIDs, world: world,
        pot: pot, potAmounts: potAmounts, isPotOfVouchers: isPotOfVouchers, nextLotID: remember,
        keeping: true)
    } catch LedgerProblem.noPostableOrder {
      // What is kept and what is posted anew wait for each other: post all of it anew.
      var again = taken[...]
      try self.init(
        derived: derived, standing: standing, versionIDs: versionIDs, world: world,
        pot: pot, potAmounts: potAmounts, isPotOfVouchers: isPotOfVouchers,
        nextLotID: { try again.popFirst() ?? nextLotID() }, keeping: false)
    }
  }

  private init(
    derived: DerivedLedger, standing: StandingAccount, versionIDs: [Int64],
    world: [World: Int64], pot: [Day: Int64], potAmounts: [Int64: Int64],
    isPotOfVouchers: Bool, nextLotID: () throws -> Int64,
    keeping: Bool
  ) throws {
    let sources = Set(pot.values).union(world[.employer].map { [$0] } ?? [])
    var ids: [Int64] = []
    let known = Dictionary(
      standing.lots.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for lot in derived.lots {
      let key = stored(lot.key, ids)
      let versionID = versionIDs.indices.contains(lot.version) ? versionIDs[lot.version] : nil
      if let old = known[key] {
        ids.append(old.id)
        if old.grantedOn != lot.grantedOn || old.expiresOn != lot.expiresOn
          || old.nominalOn != lot.nominalOn || old.waitsOn != lot.waitsOn
          || old.version != versionID
        {
          terms.append(
            Term(
              lot: old.id, grantedOn: lot.grantedOn, expiresOn: lot.expiresOn,
              nominalOn: lot.nominalOn, waitsOn: lot.waitsOn, version: lot.version))
        }
      } else {
        let id = try nextLotID()
        ids.append(id)
        newLots.append(NewLot(id: id, key: key))
        terms.append(
          Term(
            lot: id, grantedOn: lot.grantedOn, expiresOn: lot.expiresOn,
            nominalOn: lot.nominalOn, waitsOn: lot.waitsOn, version: lot.version))
      }
    }
    lotIDs = ids
    let place = { (reference: LotReference) -> Int64 in
      switch reference {
      case .lot(let index): ids[index]
      case .pot(let start): pot[start] ?? 0
      case .world(let part): world[part] ?? 0
      }
    }

    // What stands, by what it is.
    var standingGrants: [GrantKey: Int64] = [:]
    var standingSums: [Key: Int64] = [:]
    for transfer in standing.transfers {
      if let (key, amount) = grantKey(transfer, sources) {
        standingGrants[key, default: 0] += amount
      } else {
        standingSums[key(transfer), default: 0] += transfer.amount
      }
    }

    // What should stand; a difference is posted, a match is left alone.
    var wanted: [Posting] = []
    var lowered: [Posting] = []
    var kept: Set<Key> = []
    var seenGrants: Set<GrantKey> = []
    for transfer in derived.transfers {
      let (from, to) = (place(transfer.from), place(transfer.to))
      var posting = Posting(
        kind: transfer.kind, from: from, to: to, amount: transfer.amount, day: transfer.day,
        claim: transfer.claim, leave: transfer.leave, payment: transfer.payment,
        adjustment: transfer.adjustment, basis: transfer.basis)
      if transfer.kind == .grant {
        let key = GrantKey(source: from, lot: to, day: transfer.day)
        seenGrants.insert(key)
        let difference = transfer.amount - (standingGrants[key] ?? 0)
        if standingGrants[key] != nil { posting.kind = .correction }
        if difference > 0 {
          posting.amount = difference
          wanted.append(posting)
        } else if difference < 0 {
          (posting.from, posting.to) = (to, from)
          posting.amount = -difference
          lowered.append(posting)
        }
        continue
      }
      let key = Key(
        kind: transfer.kind, from: from, to: to, day: transfer.day, claim: transfer.claim,
        leave: transfer.leave, payment: transfer.payment, adjustment: transfer.adjustment)
      if keeping, standingSums[key] == transfer.amount {
        kept.insert(key)
      } else {
        wanted.append(posting)
      }
    }
    let gone = standingGrants.filter { $0.value != 0 && !seenGrants.contains($0.key) }
    for (key, amount) in gone.sorted(by: {
      ($0.key.lot, $0.key.day, $0.key.source) < ($1.key.lot, $1.key.day, $1.key.source)
    }) {
      lowered.append(
        Posting(
          kind: .correction, from: amount > 0 ? key.lot : key.source,
          to: amount > 0 ? key.source : key.lot, amount: abs(amount), day: key.day))
    }
    let reversals = standing.transfers.reversed().compactMap { transfer -> Posting? in
      guard grantKey(transfer, sources) == nil, !kept.contains(key(transfer)) else { return nil }
      return Posting(
        kind: transfer.kind, from: transfer.to, to: transfer.from, amount: transfer.amount,
        day: transfer.day, reverses: transfer.id, claim: transfer.claim,
        leave: transfer.leave, payment: transfer.payment, adjustment: transfer.adjustment)
    }
    ownLots = Set(ids).union(standing.lots.map(\.id))
    guard !isPotOfVouchers else {
      // Whether it has enough depends on what the owners of vouchers post in between.
      postings = reversals + wanted + lowered
      return
    }
    var amounts = potAmounts
    for lot in standing.lots { amounts[lot.id] = lot.amount }
    postings = try inPostableOrder(
      reversals + wanted + lowered, amounts: amounts, new: Set(newLots.map(\.id)))
  }
}

/// The stored form of a derived key; `ids` are the row numbers of the lots derived before it.
private func stored(_ key: LotKey, _ ids: [Int64]) -> StoredLotKey {
  switch key {
  case .grant(let employment, let start): .grant(employment: employment, periodStart: start)
  case .budget(let start): .budget(periodStart: start)
  case .adjustment(let id): .adjustment(id)
  case .carried(let source): .carried(source: ids[source])
  case .claim(let claim, let source): .claim(claim, source: ids[source])
  case .leave(let leave, let source): .leave(leave, source: ids[source])
  case .grace(let payment, let source): .grace(payment: payment, source: ids[source])
  case .advance: .advance
  }
}

extension LedgerDifference {
  private func grantKey(
    _ transfer: StandingAccount.Transfer, _ sources: Set<Int64>
  ) -> (GrantKey, Int64)? {
    guard transfer.kind == .grant || transfer.kind == .correction else { return nil }
    return sources.contains(transfer.from)
      ? (GrantKey(source: transfer.from, lot: transfer.to, day: transfer.day), transfer.amount)
      : (GrantKey(source: transfer.to, lot: transfer.from, day: transfer.day), -transfer.amount)
  }

  private func key(_ transfer: StandingAccount.Transfer) -> Key {
    Key(
      kind: transfer.kind, from: transfer.from, to: transfer.to, day: transfer.day,
      claim: transfer.claim, leave: transfer.leave, payment: transfer.payment,
      adjustment: transfer.adjustment)
  }

  /// The postings in the order given as far as every lot keeps its floor; one that would break
  /// it waits until another has filled the lot.
  private func inPostableOrder(
    _ postings: [Posting], amounts: [Int64: Int64], new: Set<Int64>
  ) throws -> [Posting] {
    var amounts = amounts
    for id in new { amounts[id] = 0 }
    var left = postings
    var ordered: [Posting] = []
    while !left.isEmpty {
      var waiting: [Posting] = []
      for posting in left {
        // Lots of the world are in no account and have no floor.
        if let amount = amounts[posting.from], amount < posting.amount {
          waiting.append(posting)
          continue
        }
        amounts[posting.from]? -= posting.amount
        amounts[posting.to]? += posting.amount
        ordered.append(posting)
      }
      guard waiting.count < left.count else {
        throw LedgerProblem.noPostableOrder(left: waiting.count)
      }
      left = waiting
    }
    return ordered
  }
}

/// A derived ledger that cannot be posted: a fault of the program, never of the user.
package enum LedgerProblem: Error, Equatable, Sendable {
  case noPostableOrder(left: Int)
}

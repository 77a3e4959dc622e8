import Records
import Testing

/// Keeps an account in memory as the database does: posts what is asked, refuses a lot below
/// zero, marks what was reversed.
struct Bookkeeper {
  static let world: [World: Int64] = [
    .employer: 1, .provider: 2, .taken: 3, .lapsed: 4, .outside: 5,
  ]

  private(set) var standing = StandingAccount()
  private(set) var problems: [String] = []
  private var nextLot: Int64 = 100
  private var nextTransfer: Int64 = 1

  /// Posts the difference to `derived`.
  ///
  /// - Returns: what was posted.
  @discardableResult
  mutating func bring(to derived: DerivedLedger, versions: [Int64] = [41, 42, 43]) throws
    -> LedgerDifference
  {
    var next = nextLot
    let difference = try LedgerDifference(
      derived: derived, standing: standing, versionIDs: versions, world: Self.world,
      nextLotID: {
        next += 1
        return next
      })
    nextLot = next
    for lot in difference.newLots {
      standing.lots.append(
        StandingAccount.Lot(
          id: lot.id, key: lot.key, grantedOn: nil, expiresOn: nil, version: nil, amount: 0))
    }
    for term in difference.terms {
      guard let index = standing.lots.firstIndex(where: { $0.id == term.lot }) else {
        problems.append("terms of an unknown lot \(term.lot)")
        continue
      }
      standing.lots[index].grantedOn = term.grantedOn
      standing.lots[index].expiresOn = term.expiresOn
      standing.lots[index].nominalOn = term.nominalOn
      standing.lots[index].version = versions[term.version]
    }
    difference.postings.forEach { post($0) }
    return difference
  }

  private mutating func post(_ posting: LedgerDifference.Posting) {
    if posting.amount <= 0 { problems.append("an amount of \(posting.amount)") }
    change(posting.from, by: -posting.amount)
    change(posting.to, by: posting.amount)
    if let reversed = posting.reverses {
      guard let index = standing.transfers.firstIndex(where: { $0.id == reversed }) else {
        problems.append("transfer \(reversed) is reversed twice or was never there")
        return
      }
      let old = standing.transfers.remove(at: index)
      if (old.from, old.to, old.amount, old.day)
        != (posting.to, posting.from, posting.amount, posting.day)
      {
        problems.append("transfer \(reversed) is not what its reversal takes back")
      }
      return
    }
    standing.transfers.append(
      StandingAccount.Transfer(
        id: nextTransfer, kind: posting.kind, from: posting.from, to: posting.to,
        amount: posting.amount, day: posting.day, claim: posting.claim,
        payment: posting.payment, adjustment: posting.adjustment))
    nextTransfer += 1
  }

  private mutating func change(_ lot: Int64, by amount: Int64) {
    if Self.world.values.contains(lot) { return }
    guard let index = standing.lots.firstIndex(where: { $0.id == lot }) else {
      problems.append("a movement of an unknown lot \(lot)")
      return
    }
    standing.lots[index].amount += amount
    if standing.lots[index].amount < 0 {
      problems.append("lot \(lot) at \(standing.lots[index].amount)")
    }
  }

  // MARK: Comparing

  /// Net movements by day, places and reason, whatever the number of transfers they took.
  var movements: [String: Int64] {
    let names = Dictionary(
      standing.lots.map { ($0.id, "\($0.key)") }, uniquingKeysWith: { first, _ in first })
    var found: [String: Int64] = [:]
    for transfer in standing.transfers {
      add(
        &found, transfer.day, "\(isGrant(transfer.kind) ? .grant : transfer.kind)",
        names[transfer.from] ?? "world \(transfer.from)",
        names[transfer.to] ?? "world \(transfer.to)",
        (transfer.claim, transfer.payment, transfer.adjustment), transfer.amount,
        turned: isGrant(transfer.kind) && transfer.to == 1)
    }
    return found.filter { $0.value != 0 }
  }

  /// The same of a derived ledger, with the lots this book gave it.
  func movements(of derived: DerivedLedger) -> [String: Int64] {
    var names: [String] = []
    var ids: [Int64] = []
    for lot in derived.lots {
      let key: StoredLotKey =
        switch lot.key {
        case .grant(let employment, let start):
          .grant(employment: employment, periodStart: start)
        case .budget(let start): .budget(periodStart: start)
        case .adjustment(let id): .adjustment(id)
        case .carried(let source): .carried(source: ids[source])
        case .claim(let claim, let source): .claim(claim, source: ids[source])
        case .leave(let leave, let source): .leave(leave, source: ids[source])
        case .grace(let payment, let source): .grace(payment: payment, source: ids[source])
        case .advance: .advance
        }
      names.append("\(key)")
      ids.append(standing.lots.first { $0.key == key }?.id ?? -1)
    }
    let name = { (place: LotReference) -> String in
      switch place {
      case .lot(let index): names[index]
      case .pot(let start): "pot \(start)"
      case .world(let part): "world \(Self.world[part] ?? 0)"
      }
    }
    var found: [String: Int64] = [:]
    for transfer in derived.transfers {
      add(
        &found, transfer.day, "\(transfer.kind)", name(transfer.from), name(transfer.to),
        (transfer.claim, transfer.payment, transfer.adjustment), transfer.amount, turned: false)
    }
    return found
  }

  private func isGrant(_ kind: TransferKind) -> Bool { kind == .grant || kind == .correction }

  private func add(
    _ found: inout [String: Int64], _ day: Day, _ kind: String, _ from: String, _ to: String,
    _ why: (Int64?, Int64?, Int64?), _ amount: Int64, turned: Bool
  ) {
    let places = turned ? "\(to) > \(from)" : "\(from) > \(to)"
    found["\(day) \(kind) \(places) \(why)", default: 0] += turned ? -amount : amount
  }
}

package import Records
internal import SQLite

/// Parts of long courses that are not reserved yet, as they wait for the grant of a later year.
extension Store {
  /// What waits on one account, by claim: parts whose year has come without enough on the
  /// account, and parts of years to come.
  package func conditionalParts(
    person: Int64, scheme stored: StoredScheme, asOf day: Day
  ) throws -> [(claim: Int64, from: Day, amount: Int64)] {
    try database.read {
      let due = try LedgerKeeper(self)
        .derived(person: person, scheme: stored, through: day).waiting
      let claims = try FactReader(database: database).claims(
        where: "c.person = ?1", [.integer(person)])
      return due + claims.flatMap { $0.partsToCome(of: stored, after: day) }
    }
  }

  /// What of a claim waits for the grants of later years; only one in parts is worth a look.
  func conditional(of claim: ClaimFacts, asOf day: Day) throws -> Int64 {
    let awards = claim.approval?.awards ?? []
    guard awards.contains(where: { $0.dueOn != nil }) else { return 0 }
    let parted = Set((claim.sources + awards).lazy.filter { $0.dueOn != nil }.map(\.scheme))
    return try schemes().filter { parted.contains($0.id) }.reduce(0) { sum, stored in
      try sum
        + conditionalParts(person: claim.person, scheme: stored, asOf: day)
        .reduce(0) { $0 + ($1.claim == claim.id ? $1.amount : 0) }
    }
  }
}

extension ClaimFacts {
  /// The parts on one scheme whose year begins after a day, as far as nothing was paid for them
  /// in advance.
  func partsToCome(
    of stored: StoredScheme, after day: Day
  ) -> [(claim: Int64, from: Day, amount: Int64)] {
    guard state.isOpen, let approval, approval.day <= day else { return [] }
    var left = approval.awards.reduce(0) { $0 + ($1.scheme == stored.id ? $1.amount : 0) }
    var parts: [(claim: Int64, from: Day, amount: Int64)] = []
    for (scheme, entry) in entries(calendar: { _ in stored.scheme.calendar })
    where scheme == stored.id {
      switch entry.kind {
      case .pay(_, _, let amount): left -= amount
      case .reserveLater(_, let amount, _) where entry.day > day:
        parts.append((id, entry.day, amount))
      default: continue
      }
    }
    // Paid in advance is paid of the part that comes first.
    var excess = parts.reduce(0) { $0 + $1.amount } - left
    for place in parts.indices where excess > 0 {
      let part = min(excess, parts[place].amount)
      parts[place].amount -= part
      excess -= part
    }
    return parts.filter { $0.amount > 0 }
  }
}

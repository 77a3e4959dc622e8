internal import Records
internal import SQLite

/// What a scheme gives at most: of one claim, to one person, and inside its window
/// (docs/rules.md 28).
struct ClaimLimits {
  let store: Store
  let keeper: LedgerKeeper

  /// - Parameters:
  ///   - claim: the one that asks, left out of what was used; nil while it has no number.
  ///   - submitted: the version of that day rules the claim.
  func check(
    _ asked: [ClaimFacts.Source], person: Int64, claim: Int64?, submitted: Day
  ) throws {
    for stored in keeper.allSchemes {
      let amount = asked.reduce(0) { $1.scheme == stored.id ? $0 + $1.amount : $0 }
      guard amount > 0, let index = stored.scheme.versionIndex(on: submitted) else { continue }
      let rule = stored.scheme.versions[index]
      let code = stored.scheme.code
      if let window = rule.committee?.window, !window.contains(submitted) {
        throw StoreError.refused(
          .outsideWindow(
            scheme: code, from: window.lowerBound, to: window.upperBound, day: submitted))
      }
      if let most = rule.perClaim, amount > most {
        throw StoreError.refused(
          .aboveClaimLimit(
            scheme: code, asked: amount, most: most,
            own: rule.ownShare > 0 ? rule.ownShare : nil))
      }
      if let limit = rule.perPerson {
        let used = try used(stored, person, limit.per, submitted, without: claim)
        if used + amount > limit.amount {
          throw StoreError.refused(
            .abovePersonLimit(
              scheme: code, employee: try store.number(of: person), asked: amount,
              left: max(0, limit.amount - used), most: limit.amount, per: limit.per))
        }
      }
    }
  }

  /// Reserved, paid and not come back, of all claims of the person or of those submitted in the
  /// scheme year. What an undecided one keeps of what ended is not awarded yet.
  private func used(
    _ stored: StoredScheme, _ person: Int64, _ per: SchemeVersion.PersonLimit.Per,
    _ submitted: Day, without claim: Int64?
  ) throws -> Int64 {
    let year = stored.scheme.calendar.year(holding: submitted)
    let claims = try FactReader(database: store.database)
      .claims(where: "c.person = ?1", [.integer(person)])
    let counted = Set(
      claims.filter {
        $0.id != claim && !$0.state.isUndecided
          && (per == .lifetime || year.contains($0.submittedOn))
      }
      .map(\.id))
    guard !counted.isEmpty else { return 0 }
    let ledger = try keeper.derived(person: person, scheme: stored, through: submitted)
    return ledger.used(by: counted)
      + ledger.waiting.reduce(0) {
        counted.contains($1.claim) ? $0 + $1.amount : $0
      }
  }
}

extension DerivedLedger {
  /// Reserved and paid, less what came back.
  func used(by claims: Set<Int64>) -> Int64 {
    transfers.reduce(0) { sum, transfer in
      guard let claim = transfer.claim, claims.contains(claim) else { return sum }
      switch transfer.kind {
      case .reserve: return sum + transfer.amount
      case .release, .refund: return sum - transfer.amount
      case .lapse, .returns, .carry, .payOut, .transferOut:
        // What ended while it was held for the claim; what came back before was counted then.
        guard case .lot(let from) = transfer.from, case .claim = lots[from].key else { return sum }
        return sum - transfer.amount
      case .grant, .correction, .setOff, .writeOff, .advance, .pay, .take, .repay, .adjust,
        .opening, .transferIn, .subsidy:
        return sum
      }
    }
  }
}

internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What leaving does: per scheme the balance and what lapses on which day, and the claims that
/// are left behind (docs/rules.md 23, 24).
struct LeavingPreview {
  let run: RunContext
  let state: EmployeeState
  let day: Day
  let accounts: [LeavingAccount]
  /// Undecided, or approved and not fully paid.
  let claims: [ClaimView]
  /// With terms of repayment, paid or not.
  let agreed: [ClaimView]

  /// - Parameters:
  ///   - claims: as they are on the last day.
  ///   - known: as they are known now: what was paid or came back after the last day counts too.
  init(
    run: RunContext, state: EmployeeState, day: Day, accounts: [LeavingAccount],
    claims: [ClaimView], known: [ClaimView]
  ) {
    self.run = run
    self.state = state
    self.day = day
    self.accounts = accounts
    self.claims = claims.filter { $0.facts.state.isUndecided || $0.facts.left > 0 }
    agreed = known.filter { claim in
      claim.repayment != nil && claim.facts.state != .refused
        && (claim.facts.spent > 0 || claim.facts.state.isUndecided || claim.facts.left > 0)
    }
  }

  var lines: [String] {
    let words = run.messages.people
    var lines = [words.leavingTitle(EmployeeWords.who(state), on: run.day(day))]
    if accounts.isEmpty { lines.append("  " + words.leavingNoAccounts) }
    for account in accounts {
      let balance = account.balance
      lines.append(
        "  "
          + words.leavingAccount(
            scheme: balance.scheme, balance: run.amount(balance.balance, balance.unit),
            free: run.amount(balance.available, balance.unit)))
      lines += ends(account).map { "    " + $0 }
    }
    for claim in claims {
      let undecided = claim.facts.state.isUndecided
      lines.append(
        "  "
          + words.leavingClaim(
            claim.id, title: claim.title, state: undecided ? .undecided : .approved,
            amount: amounts(of: claim)))
    }
    return lines + repaymentLines
  }

  /// What would have to be paid back, a claim a line, and the sum of several.
  private var repaymentLines: [String] {
    let words = run.messages.leaving
    var lines = agreed.compactMap { RepaymentWords(run: run, claim: $0, day: day).text }
      .map { "  " + words.repayment($0) }
    if lines.count > 1 {
      lines.append("  " + words.repaymentTotal(run.format.money(toRepay), on: run.day(day)))
    }
    return lines
  }

  /// Cents.
  var toRepay: Int64 {
    agreed.reduce(0) { $0 + ($1.repayment(leavingOn: day)?.amount ?? 0) }
  }

  /// What becomes of an account, a sentence each.
  private func ends(_ account: LeavingAccount) -> [String] {
    let words = run.messages.people
    let unit = account.balance.unit
    var lines: [String] = []
    if account.lapses != 0 {
      lines.append(
        words.leavingLapse(run.amount(account.lapses, unit), on: run.day(day + 1)))
    }
    for (amount, kind) in [
      (account.returned, LeavingEnd.returned), (account.paidOut, .paidOut),
      (account.keeps, .keeps),
    ] where amount != 0 {
      lines.append(words.leavingEnd(kind, run.amount(amount, unit), on: run.day(day + 1)))
    }
    for part in account.waitsUntil {
      lines.append(
        run.messages.leaving.waitsPart(
          run.amount(part.amount, unit), from: run.day(day + 1),
          until: part.last.map { run.day($0) }))
    }
    return lines.isEmpty ? [words.leavingNothingLapses] : lines
  }

  /// Sources of a claim may have different units, which cannot be added.
  func amounts(of claim: ClaimView, _ reader: RunContext? = nil) -> String {
    let undecided = claim.facts.state.isUndecided
    let units = Set(accounts.map(\.balance.unit))
    let amount = undecided ? claim.facts.asked : claim.facts.left
    return (reader ?? run).amount(amount, units.count == 1 ? units.first ?? .euro : .euro)
  }

  var members: [JSONValue.Member] {
    [
      .init(
        "schemes",
        .array(
          accounts.map { account in
            .object([
              .init("scheme", .string(account.balance.scheme)),
              .init("unit", .string(account.balance.unit.rawValue)),
              .init("balance", .integer(account.balance.balance)),
              .init("available", .integer(account.balance.available)),
              .init("lapses", .integer(account.lapses)),
              .init("lapses_on", .string((day + 1).description)),
              .init("returned", .integer(account.returned)),
              .init("paid_out", .integer(account.paidOut)),
              .init("waits", .integer(account.waits)),
              .init(
                "waits_until",
                .array(
                  account.waitsUntil.map { part in
                    .object([
                      .init("last_day", JSONValue(part.last)),
                      .init("amount", .integer(part.amount)),
                    ])
                  })),
              .init("keeps", .integer(account.keeps)),
            ])
          })),
      .init(
        "open_claims",
        .array(
          claims.map { claim in
            .object([
              .init("id", .string(claim.id)), .init("state", .string(claim.facts.state.rawValue)),
              .init("asked", .integer(claim.facts.asked)),
              .init("left", .integer(claim.facts.left)),
            ])
          })),
      .init(
        "repayments",
        .array(agreed.compactMap { RepaymentWords(run: run, claim: $0, day: day).json })),
      .init("to_repay", .integer(toRepay)),
    ]
  }
}

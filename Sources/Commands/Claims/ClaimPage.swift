internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The page of one claim: the three numbers, what pays it, and what happened.
struct ClaimPage {
  let run: RunContext
  let store: Store
  let claim: ClaimView
  let known: Int64?

  private var words: any ClaimMessages { run.messages.claims }
  private var tables: ClaimTables { ClaimTables(run: run) }

  func answer() throws -> Answer {
    let shares = try shares()
    var sections = [
      Answer.Section(title: words.amountsTitle, table: amounts(shares)),
      Answer.Section(title: words.sourcesTitle, table: sources(shares)),
    ]
    if let table = RepaymentWords(run: run, claim: claim, day: run.asOf).table {
      sections.append(Answer.Section(title: run.messages.leaving.termsTitle, table: table))
    }
    sections.append(Answer.Section(title: words.historyTitle, table: history()))
    return Answer.sections(sections).with(lead: lead)
  }

  private var lead: [String] {
    let format = run.format
    let facts = claim.facts
    let text = ClaimText(
      id: claim.id, who: "\(claim.number) \(claim.name)", title: claim.title,
      day: format.day(facts.submittedOn.description), asked: format.money(facts.asked),
      awarded: format.money(facts.awarded), spent: format.money(facts.spent),
      left: format.money(facts.left), schemes: "")
    var lines = [
      words.pageTitle(text, state: run.messages.terms.state(facts.state)), words.pageWho(text),
    ]
    let details = words.pageDetails(
      provider: claim.provider, purposes: claim.purposes.map { run.messages.terms.purpose($0) },
      starts: claim.startsOn.map { format.day($0.description) },
      hours: claim.minutes.map(format.hours), reimburse: claim.reimburse)
    if let details { lines.append(details) }
    if claim.mandatory != .no { lines.append(words.pageMandatory(claim.mandatory)) }
    if let text = RepaymentWords(run: run, claim: claim, day: run.asOf).text {
      lines.append(run.messages.leaving.repayment(text) + ".")
    }
    let support = run.messages.support
    if let minutes = claim.orientationMinutes {
      lines.append(support.orientation(format.hours(minutes)))
    }
    if let code = claim.subsidy { lines.append(support.waitsFor(code)) }
    let path = claim.path
    if path.days != nil || path.steps > 0 {
      lines.append(
        support.path(
          days: path.days, questions: path.questions, changes: path.changes, votes: path.votes))
    }
    if facts.paid > 0 || facts.hasProof { lines.append(words.pageProof(facts.hasProof)) }
    return lines
  }

  private func amounts(_ shares: [String: Share]) -> Table {
    let facts = claim.facts
    let held = shares.values.reduce(0) { $0 + $1.reserved }
    var table = Table(
      name: "claim",
      columns: [
        tables.column("id", .claim, isForPeople: false),
        tables.column("state", .state, isForPeople: false),
        tables.column("employee", .employee, isForPeople: false),
        tables.column("name", .name, isForPeople: false),
        tables.column("title", .title, isForPeople: false),
        tables.column("submitted_on", .submittedOn, .day, isForPeople: false),
        tables.column("asked", .asked, .money), tables.column("awarded", .awarded, .money),
        tables.column("spent", .spent, .money), tables.column("left", .left, .money),
        tables.column("reserved", .reserved, .money),
        tables.column("purposes", .purposes, isForPeople: false),
        tables.column("provider", .provider, isForPeople: false),
        tables.column("mandatory", .mandatory, isForPeople: false),
        tables.column("reimburse", .reimburse, .boolean, isForPeople: false),
        tables.column("starts_on", .startsOn, .day, isForPeople: false),
        tables.column("study_minutes", .minutes, .minutes, isForPeople: false),
        tables.column("proof", .proof, .boolean, isForPeople: false),
        tables.column("orientation_minutes", .orientation, .minutes, isForPeople: false),
        tables.column("subsidy", .subsidy, isForPeople: false),
        tables.column("days_to_decision", .daysToDecision, .integer, isForPeople: false),
        tables.column("steps_to_decision", .steps, .integer, isForPeople: false),
      ])
    table.append([
      .text(claim.id),
      .coded(facts.state.rawValue, shown: run.messages.terms.state(facts.state)),
      .text(claim.number), .text(claim.name), .text(claim.title),
      .day(facts.submittedOn.description), .integer(facts.asked), .integer(facts.awarded),
      .integer(facts.spent), .integer(facts.left), .integer(held), tables.purposes(claim),
      claim.provider.map { .text($0) } ?? .missing,
      .coded(claim.mandatory.rawValue, shown: words.basis(claim.mandatory)),
      .boolean(claim.reimburse), tables.day(claim.startsOn),
      claim.minutes.map { .integer($0) } ?? .missing, .boolean(facts.hasProof),
      claim.orientationMinutes.map { .integer($0) } ?? .missing,
      claim.subsidy.map { .text($0) } ?? .missing,
      claim.path.days.map { .integer(Int64($0)) } ?? .missing, .integer(Int64(claim.path.steps)),
    ])
    return table
  }

  /// A line a scheme and year: what was asked and awarded of it, and what waits for the grant of
  /// that year. What is spent and reserved is known of the scheme, and stands on its first line.
  private func sources(_ shares: [String: Share]) -> Table {
    var table = Table(
      name: "sources",
      columns: [
        tables.column("scheme", .scheme), tables.column("due_on", .dueOn, .day),
        tables.column("asked", .asked, .money), tables.column("awarded", .awarded, .money),
        tables.column("spent", .spent, .money), tables.column("reserved", .reserved, .money),
        tables.column("conditional", .conditional, .money),
      ])
    var seen: Set<String> = []
    var shares = shares
    for source in claim.sources {
      let waits = shares[source.scheme]?.take(source) ?? 0
      let isFirst = seen.insert(source.scheme).inserted
      let share = isFirst ? shares[source.scheme] : nil
      table.append([
        .text(source.scheme), tables.day(source.dueOn), .integer(source.asked),
        .integer(source.awarded), share.map { .integer($0.paid - $0.refunded) } ?? .missing,
        share.map { .integer($0.reserved) } ?? .missing,
        isFirst || waits > 0 ? .integer(waits) : .missing,
      ])
    }
    return table
  }

  /// What one scheme has in the claim.
  private struct Share {
    var awarded: Int64 = 0
    var paid: Int64 = 0
    var refunded: Int64 = 0
    var reserved: Int64 = 0
    var conditional: Int64 = 0
    var calendar: SchemeCalendar
    /// What waits, by the first day of its scheme year.
    var waiting: [Day: Int64] = [:]

    /// Of what waits, the share of one source.
    mutating func take(_ source: ClaimView.Source) -> Int64 {
      guard let year = source.dueOn.map({ calendar.year(holding: $0).lowerBound }) else { return 0 }
      let part = min(source.awarded, waiting[year] ?? 0)
      waiting[year, default: 0] -= part
      return part
    }
  }

  private func shares() throws -> [String: Share] {
    var shares: [String: Share] = [:]
    for code in Set(claim.sources.map(\.scheme)) {
      let stored = try store.scheme(code)
      var share = Share(calendar: stored.scheme.calendar)
      for source in claim.sources where source.scheme == code { share.awarded += source.awarded }
      for (id, entry) in claim.facts.entries(calendar: { _ in stored.scheme.calendar })
      where id == stored.id {
        switch entry.kind {
        case .pay(_, _, let amount): share.paid += amount
        case .refund(_, _, let amount): share.refunded += amount
        default: continue
        }
      }
      if claim.facts.state.isOpen {
        let parts = try store.conditionalParts(
          person: claim.facts.person, scheme: stored, asOf: run.asOf)
        for part in parts where part.claim == claim.facts.id {
          share.conditional += part.amount
          share.waiting[part.from, default: 0] += part.amount
        }
        share.reserved = max(0, share.awarded - share.paid - share.conditional)
      } else if claim.facts.state.isUndecided {
        share.reserved = try held(stored)
      }
      shares[code] = share
    }
    return shares
  }

  /// What an account that ended keeps for this claim until it is decided.
  private func held(_ stored: StoredScheme) throws -> Int64 {
    let isBudget = stored.scheme.form == .employerBudget
    return try store.accountBalances(
      person: isBudget ? nil : claim.facts.person, scheme: stored.id, asOf: run.asOf,
      knownBy: known
    ).reduce(0) { sum, balance in
      try sum
        + store.lots(of: balance.account, asOf: run.asOf, knownBy: known)
        .reduce(0) { $0 + ($1.claim == claim.facts.id ? $1.amount : 0) }
    }
  }

  private func history() -> Table {
    var table = Table(
      name: "history",
      columns: [
        tables.column("day", .day, .day), tables.column("step", .step),
        tables.column("amount", .amount, .money), tables.column("decided_by", .decidedBy),
        tables.column("note", .note), tables.column("recorded_by", .recordedBy),
        tables.column("recorded_at", .recordedAt, isForPeople: false),
        tables.column("event", .event, .integer, isForPeople: false),
      ])
    for step in claim.history {
      table.append([
        .day(step.day.description), .coded(step.kind, shown: words.step(step.kind)),
        step.amount.map { .integer($0) } ?? .missing, step.by.map { .text($0) } ?? .missing,
        step.text.map { .text($0) } ?? .missing, .text(step.recordedBy),
        .text(step.recordedAt), .integer(step.event),
      ])
    }
    return table
  }
}

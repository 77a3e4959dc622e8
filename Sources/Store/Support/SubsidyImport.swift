package import Records
internal import SQLite

extension Store {
  /// Takes in the register of subsidies: what they are, what came in and what went back. All of a
  /// file or nothing; the next sync books what came in on the budget that paid ahead.
  package func importSubsidies(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<SubsidyRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      let taking = try SubsidyImport(self, recording)
      let outcome = try rows(next) { row, outcome in
        try taking.enter(row.value, &outcome)
      } place: { cause, row in
        switch cause {
        case .notFound(.scheme, _, _), .refused(.noBudgetOnDay), .refused(.wrongForm):
          ("scheme", row.scheme ?? "")
        case .refused(.subsidyColumn(_, let column, _)): (column, "")
        case .refused(.dayAfterToday(let day, _)):
          (row.day == day ? "date" : "checked_on", day.description)
        case .refused(.moreReclaimed): ("amount", "")
        default: ("subsidy", row.code)
        }
      }
      try taking.refuseShortage()
      try batch("subsidies", try digest(), outcome, recording)
      return outcome
    }
  }
}

/// Turns rows of a file of subsidies into facts under one event.
private final class SubsidyImport {
  private let store: Store
  private let recording: Recording
  private let schemes: SchemeLookup
  private var equals = EqualRows()
  private let keeper: LedgerKeeper
  /// The budgets as they were, by scheme.
  private var before: [Int64: (scheme: StoredScheme, ledger: DerivedLedger)] = [:]

  init(_ store: Store, _ recording: Recording) throws {
    self.store = store
    self.recording = recording
    schemes = try SchemeLookup(store)
    keeper = try LedgerKeeper(store)
  }

  func enter(_ row: SubsidyRow, _ outcome: inout ImportOutcome) throws {
    switch row.kind {
    case .expected: try describe(row, &outcome)
    case .received, .reclaimed: try book(row, &outcome)
    case nil: return
    }
  }

  // MARK: What it is

  private func describe(_ row: SubsidyRow, _ outcome: inout ImportOutcome) throws {
    if row.day != nil { throw needs("date", row, isNeeded: false) }
    guard let name = row.name else { throw needs("name", row, isNeeded: true) }
    guard let code = row.scheme else { throw needs("scheme", row, isNeeded: true) }
    let stored = try schemes.find(code)
    guard stored.scheme.paysFromOrganisation, stored.scheme.unit == .euro else {
      throw StoreError.refused(.wrongForm(code: code, form: stored.scheme.form))
    }
    if let checked = row.checkedOn { try store.requirePast(checked, recording) }
    let known = try store.subsidyVersion(row.code)
    let version = Store.SubsidyVersion(
      subsidy: known?.subsidy ?? 0, scheme: stored.id, name: name, provider: row.provider,
      conditions: row.conditions, proofs: row.proofs, expected: row.amount,
      applyBy: row.applyBy, proofBy: row.proofBy, checkedOn: row.checkedOn)
    guard known != version else {
      outcome.identical += 1
      return
    }
    if known == nil { outcome.new += 1 } else { outcome.changed += 1 }
    try write(version, subsidy: try subsidy(row.code))
  }

  /// The number of a code; that of an undone import is still its own.
  private func subsidy(_ code: String) throws -> Int64 {
    if let id = try store.database.integer(
      "SELECT id FROM subsidy WHERE code = ?1", .text(code))
    {
      return id
    }
    let id = try recording.nextID("subsidy")
    try store.database.run(
      "INSERT INTO subsidy (id, event, code) VALUES (?1, ?2, ?3)", .integer(id),
      .integer(recording.event), .text(code))
    return id
  }

  private func write(_ version: Store.SubsidyVersion, subsidy: Int64) throws {
    let texts = try [version.name, version.provider, version.conditions, version.proofs]
      .map { SQLiteValue(try recording.text($0)) }
    try store.database.run(
      """
      INSERT INTO subsidy_version (id, event, subsidy, scheme, name, provider, conditions, proofs,
        expected, apply_by, proof_by, checked_on)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
      """, .integer(try recording.nextID("subsidy_version")), .integer(recording.event),
      .integer(subsidy), .integer(version.scheme), texts[0], texts[1], texts[2], texts[3],
      .integer(version.expected), SQLiteValue(version.applyBy?.description),
      SQLiteValue(version.proofBy?.description), SQLiteValue(version.checkedOn?.description))
  }

  // MARK: What came in and went back

  private func book(_ row: SubsidyRow, _ outcome: inout ImportOutcome) throws {
    if let column = row.described.first { throw needs(column, row, isNeeded: false) }
    guard let day = row.day else { throw needs("date", row, isNeeded: true) }
    try store.requirePast(day, recording)
    guard row.amount > 0 else { throw needs("amount", row, isNeeded: true) }
    guard let known = try store.subsidyVersion(row.code) else {
      throw try store.noSuchSubsidy(row.code)
    }
    let kind = row.kind == .received ? "receipt" : "reclaim"
    let place = equals.place(of: [row.code, kind, day.description, String(row.amount)])
    let earlier = try store.database.integer(
      """
      SELECT count(*) FROM subsidy_money
      WHERE subsidy = ?1 AND kind = ?2 AND on_day = ?3 AND amount = ?4 AND event <> ?5
        AND event NOT IN (SELECT event FROM undone)
      """, .integer(known.subsidy), .text(kind), .text(day.description), .integer(row.amount),
      .integer(recording.event))
    guard place > earlier ?? 0 else {
      outcome.identical += 1
      return
    }
    try remember(known.scheme, on: day)
    if row.kind == .reclaimed {
      let left = try store.subsidyMoney(known.subsidy, through: day).left
      let ever = try store.subsidyMoney(known.subsidy, through: recording.today).left
      guard row.amount <= min(left, ever) else {
        throw StoreError.refused(
          .moreReclaimed(subsidy: row.code, amount: row.amount, received: min(left, ever)))
      }
    }
    outcome.new += 1
    try store.database.run(
      """
      INSERT INTO subsidy_money (id, event, subsidy, scheme, kind, on_day, amount)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(try recording.nextID("subsidy_money")), .integer(recording.event),
      .integer(known.subsidy), .integer(known.scheme), .text(kind), .text(day.description),
      .integer(row.amount))
  }

  private func needs(_ column: String, _ row: SubsidyRow, isNeeded: Bool) -> StoreError {
    .refused(
      .subsidyColumn(
        kind: row.kind?.rawValue ?? "", column: column, isNeeded: isNeeded))
  }

  // MARK: The budgets

  /// Remembers a budget before money of a subsidy touches it. One that was not there yet on that
  /// day has no period to be credited in.
  private func remember(_ scheme: Int64, on day: Day) throws {
    guard let stored = keeper.allSchemes.first(where: { $0.id == scheme }) else { return }
    guard let first = stored.scheme.versions.first, first.validFrom <= day else {
      throw StoreError.refused(.noBudgetOnDay(scheme: stored.scheme.code, day: day))
    }
    guard before[scheme] == nil else { return }
    before[scheme] = (
      stored, try keeper.derived(person: 0, scheme: stored, through: recording.today)
    )
  }

  /// What was asked back never takes what claims have.
  func refuseShortage() throws {
    for (stored, ledger) in before.values.sorted(by: { $0.scheme.id < $1.scheme.id }) {
      let now = try keeper.derived(person: 0, scheme: stored, through: recording.today)
      let short = now.shortage(comparedWith: ledger)
      guard short == 0 else {
        throw StoreError.refused(
          .wouldBeShort(
            scheme: stored.scheme.code, employee: "", amount: short, unit: stored.scheme.unit))
      }
    }
  }
}

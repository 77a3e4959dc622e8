internal import Records
internal import SQLite

/// What the rows of a claims file take from accounts and budgets, to be checked once all of them
/// are written: an import posts nothing, so nothing else would notice before a sync
/// (docs/rules.md 2).
struct ImportedClaims {
  struct Award {
    var claim: Int64
    /// Of the file.
    var line: Int
    var person: Int64
    var scheme: Int64
    var day: Day
    var amount: Int64
  }

  var awards: [Award] = []

  /// The first award an account that is not there, by day of approval; one problem an account.
  ///
  /// - Parameter event: of the import. Its claims are what is held against the rest.
  func problems(_ store: Store, event: Int64, today: Day) throws -> [RowProblem] {
    let check = try Check(store, event: event, today: today)
    let pots = Set(
      check.keeper.allSchemes.filter { $0.scheme.paysFromOrganisation }.map(\.id))
    var found = try people(check, awards.filter { !pots.contains($0.scheme) })
    let ofPots = Dictionary(grouping: awards.filter { pots.contains($0.scheme) }, by: \.scheme)
    for stored in check.keeper.allSchemes {
      guard let own = ofPots[stored.id] else { continue }
      let claims = try check.keeper.potClaims(stored)
      let problem = check.first(of: own, stored, employee: nil, claims: claims, others: []) {
        check.keeper.derivePot(stored, $0, StandingAccount(), through: $1)
      }
      if let problem { found.append(problem) }
    }
    return found.sorted { $0.line < $1.line }
  }

  /// People are read in ranges of their number, as a sync does.
  private func people(_ check: Check, _ awards: [Award]) throws -> [RowProblem] {
    let ofPerson = Dictionary(grouping: awards, by: \.person)
    var left = ofPerson.keys.sorted()[...]
    var found: [RowProblem] = []
    while let first = left.first, found.count < Store.mostProblems {
      let last = first + LedgerKeeper.peoplePerRound - 1
      let round = left.prefix { $0 <= last }
      left = left.dropFirst(round.count)
      let facts = try FactReader(database: check.store.database)
        .read(first...(round.last ?? first))
      let known = Dictionary(
        facts.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for id in round {
        let person = known[id] ?? PersonFacts(id: id)
        let ofScheme = Dictionary(grouping: ofPerson[id] ?? [], by: \.scheme)
        for stored in check.keeper.allSchemes {
          guard let own = ofScheme[stored.id] else { continue }
          let problem = try check.first(
            of: own, stored, employee: check.store.number(of: id),
            claims: facts.claims[id] ?? [],
            others: (facts.adjustments[id] ?? []).filter { $0.scheme == stored.id }.map(\.entry)
          ) {
            check.keeper.derive(
              stored, person, $0, facts.changes[id]?[stored.id], StandingAccount(), through: $1)
          }
          if let problem { found.append(problem) }
        }
      }
    }
    return found
  }
}

/// One account with and without what an import takes from it.
private struct Check {
  let store: Store
  let keeper: LedgerKeeper
  let event: Int64
  let today: Day

  init(_ store: Store, event: Int64, today: Day) throws {
    self.store = store
    self.event = event
    self.today = today
    keeper = try LedgerKeeper(store)
  }

  func first(
    of awards: [ImportedClaims.Award], _ stored: StoredScheme, employee: String?,
    claims: [ClaimFacts], others: [AccountEntry],
    replay: (_ entries: [AccountEntry], _ through: Day) -> DerivedLedger
  ) -> RowProblem? {
    let own = awards.sorted { ($0.day, $0.line) < ($1.day, $1.line) }
    let awarded = Set(own.map(\.claim))
    var standing = others
    var waiting: [AccountEntry] = []
    var taken: [Int64: [AccountEntry]] = [:]
    for claim in claims {
      let entries = claim.entries(calendar: keeper.calendar)
        .filter { $0.scheme == stored.id }.map(\.entry)
      if claim.order != event {
        standing += entries
      } else if awarded.contains(claim.id) {
        taken[claim.id] = entries
      } else {
        waiting += entries
      }
    }
    let all = standing + waiting + taken.values.joined()
    let through = all.reduce(today) { max($0, $1.day) }
    let without = replay(standing, through)
    func shortage(_ count: Int) -> Int64 {
      let entries = own.prefix(count).flatMap { taken[$0.claim] ?? [] }
      return replay(standing + waiting + entries, through).shortage(comparedWith: without)
    }
    guard shortage(own.count) > 0 else { return nil }
    // The first so many awards are covered; one more is not.
    var covered = 0
    var short = own.count
    while short - covered > 1 {
      let middle = (covered + short) / 2
      if shortage(middle) > 0 { short = middle } else { covered = middle }
    }
    let award = own[short - 1]
    return RowProblem(
      line: award.line, column: "amount", value: Check.plain(award.amount),
      cause: .refused(
        .insufficient(
          scheme: stored.scheme.code, employee: employee,
          free: max(0, award.amount - shortage(short)), asked: award.amount, day: award.day,
          unit: stored.scheme.unit)))
  }

  /// Cents as a file writes them.
  private static func plain(_ cents: Int64) -> String {
    let rest = cents % 100
    return "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

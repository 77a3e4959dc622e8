internal import Records

/// What the rows of a file take off accounts: it has to be there (docs/rules.md 2).
struct TakenAway {
  struct Row {
    var line: Int
    var person: Int64
    var scheme: Int64
    var amount: Int64
    /// On which it takes it; nil is today.
    var day: Day?
  }

  var rows: [Row] = []

  /// The first row of each account that is shorter on a day than without the file.
  ///
  /// - Parameters:
  ///   - column: that says how much.
  ///   - isTaken: what of the entries of this import takes something.
  func problems(
    _ store: Store, _ recording: Recording, column: String,
    isTaken: (AccountEntry.Kind) -> Bool
  ) throws -> [RowProblem] {
    let keeper = try LedgerKeeper(store)
    let ofPerson = Dictionary(grouping: rows, by: \.person)
    var left = ofPerson.keys.sorted()[...]
    var found: [RowProblem] = []
    while let first = left.first, found.count < Store.mostProblems {
      let last = first + LedgerKeeper.peoplePerRound - 1
      let round = left.prefix { $0 <= last }
      left = left.dropFirst(round.count)
      let facts = try FactReader(database: store.database).read(first...(round.last ?? first))
      for person in facts.people {
        guard let own = ofPerson[person.id] else { continue }
        let entries = keeper.entries(of: person.id, facts)
        for (scheme, rows) in Dictionary(grouping: own, by: \.scheme) {
          guard let stored = keeper.allSchemes.first(where: { $0.id == scheme }) else { continue }
          let all = entries[scheme] ?? []
          let last = all.reduce(recording.today) { max($0, $1.day) }
          let derive = { (entries: [AccountEntry]) in
            keeper.derive(
              stored, person, entries, facts.changes[person.id]?[scheme], StandingAccount(),
              through: last)
          }
          let short = derive(all)
            .shortage(
              comparedWith: derive(
                all.filter { $0.order != recording.event || !isTaken($0.kind) }))
          let row = rows.min { $0.line < $1.line }
          guard short > 0, let row else { continue }
          found.append(
            RowProblem(
              line: row.line, column: column, value: "",
              cause: .refused(
                .insufficient(
                  scheme: stored.scheme.code, employee: try store.number(of: person.id),
                  free: max(0, row.amount - short), asked: row.amount,
                  day: row.day ?? recording.today,
                  unit: stored.scheme.unit))))
        }
      }
    }
    return found.sorted { $0.line < $1.line }
  }
}

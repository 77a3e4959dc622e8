internal import Records
internal import SQLite

/// One place where things to do come from. A new kind of record brings a source of its own and a
/// line in `Store.dueSources`.
struct DueSource {
  /// What it has; it is asked when one of these is.
  var kinds: Set<DueKind>
  var items: (Store, DueQuestion) throws -> [DueItem]
}

extension Store {
  private static var dueSources: [DueSource] {
    [
      DueSource(kinds: [.lapse, .notice]) { try $0.dueEndings($1) },
      DueSource(kinds: [.claim, .proof]) { try $0.dueClaims($1) },
      DueSource(kinds: [.leave]) { try $0.dueLeaves($1) },
      DueSource(kinds: [.cap]) { try $0.dueCaps($1) },
      DueSource(kinds: [.subsidy]) { try $0.dueSubsidies($1) },
      DueSource(kinds: [.agreement]) { try $0.dueAgreements($1) },
      DueSource(kinds: [.experiment]) { try $0.dueExperiments($1) },
    ]
  }

  /// What is to be done in the coming days, and what is late, by the day on which it is due.
  ///
  /// Everything is read in whole tables or thousands of rows at a time: it takes as long as there
  /// are things to do, not as many as there are people.
  package func due(_ question: DueQuestion) throws -> DueList {
    try database.read {
      var list = DueList()
      for source in Store.dueSources where !source.kinds.isDisjoint(with: question.kinds) {
        list.items += try source.items(self, question)
      }
      try readPeople(into: &list, question.today)
      if let teams = question.teams {
        list.items.removeAll { item in
          !(item.person.flatMap { list.people[$0]?.team }.map(teams.contains) ?? false)
        }
      }
      if let doer = question.doer {
        let doer = try DueDoer(self, doer, question)
        list.items.removeAll { !doer.does($0, list.people) }
      }
      list.sort(on: question.today)
      list.bookedThrough = try database.text(
        "SELECT max(today) FROM event WHERE command = 'sync'"
      ).flatMap { Day(iso: $0) }
      list.origin = try origin()
      list.readAt = Clock.instant()
      return list
    }
  }

  /// What tells this database from every other: the first half of its first event's seal.
  private func origin() throws -> String {
    let seal = try database.first("SELECT hash FROM seal ORDER BY event LIMIT 1") {
      try $0.blob(0)
    }
    return (seal ?? []).prefix(16).map(hexadecimal).joined()
  }

  /// Those the items are about, and then the managers who have not been read among them.
  private func readPeople(into list: inout DueList, _ day: Day) throws {
    let managers = try Managers(self, on: day)
    try read(Set(list.items.lazy.compactMap(\.person)), managers, on: day, into: &list.people)
    let deciders = Set(
      list.items.filter { $0.roles.contains(.manager) }
        .compactMap { $0.person.flatMap { list.people[$0]?.manager } })
    let parties = Set(list.items.flatMap(\.parties))
    try read(
      deciders.union(parties).subtracting(list.people.keys), managers, on: day, into: &list.people)
  }

  private func read(
    _ wanted: Set<Int64>, _ managers: Managers, on day: Day, into people: inout [Int64: DuePerson]
  ) throws {
    try forEachPerson(among: wanted) { record in
      let state = record.state(on: day)
      people[record.id] = DuePerson(
        number: state.number, name: state.name, team: state.teamID,
        manager: managers.manager(of: state, but: record.id))
    }
  }
}

extension DueList {
  /// By part, and within it by day or by how long it waits.
  fileprivate mutating func sort(on today: Day) {
    items.sort { left, right in
      let (one, other) = (left.part(on: today), right.part(on: today))
      if one != other { return one.rawValue < other.rawValue }
      if let first = left.day ?? left.since, let second = right.day ?? right.since,
        first != second
      {
        return first < second
      }
      if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
      // In the order of their entry.
      if left.person != right.person { return left.person ?? 0 < right.person ?? 0 }
      return (left.scheme, left.id ?? "", left.task.rawValue)
        < (right.scheme, right.id ?? "", right.task.rawValue)
    }
  }
}

/// What one person is to do: as an employee, a manager or delegate, of HR, or on a committee.
private struct DueDoer {
  let person: Int64
  let isHR: Bool
  /// Codes of funds.
  let committees: Set<String>
  /// The person, and whose delegate they are.
  let acting: Set<Int64>
  /// Employee numbers of those they are a delegate of, on whose claims they never decide.
  let standsInFor: Set<String>

  init(_ store: Store, _ person: Int64, _ question: DueQuestion) throws {
    let rules = ApprovalRules(store: store, day: question.today)
    let roles = try store.record(person)?.heldRoles(on: question.today) ?? []
    let behind = { (prefix: String) in
      Set(roles.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
    }
    self.person = person
    isHR = roles.contains("hr")
    committees = behind("committee:")
    standsInFor = behind("delegate:")
    acting = try Set([person] + rules.delegators(of: person))
  }

  func does(_ item: DueItem, _ people: [Int64: DuePerson]) -> Bool {
    item.roles.allSatisfy { does(item, as: $0, people) }
  }

  private func does(_ item: DueItem, as role: DueRole, _ people: [Int64: DuePerson]) -> Bool {
    let about = item.person.flatMap { people[$0] }
    // Nobody decides for themselves, or for whom they stand in.
    let hasInterest =
      item.task.isDecision
      && (item.person == person || about.map { standsInFor.contains($0.number) } ?? false)
    let manages = about?.manager.map(acting.contains) ?? false
    return switch role {
    case .employee: item.person == person
    case .manager: manages && !hasInterest
    case .hr: isHR && !hasInterest
    case .party: item.parties.contains(person)
    case .committee:
      !hasInterest && !manages && !item.bystanders.contains(person)
        && item.committees.contains(where: committees.contains)
    }
  }
}

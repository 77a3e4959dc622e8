package import Records
internal import SQLite

extension Store {
  /// Calls `body` for every person, in the order of their entry, a few thousand at a time.
  package func forEachPerson(_ body: (PersonRecord) throws -> Void) throws {
    try database.read {
      let last = try database.integer("SELECT max(id) FROM person") ?? 0
      let reader = PeopleReader(database: database)
      var first: Int64 = 1
      while first <= last {
        let end = min(last, first + LedgerKeeper.peoplePerRound - 1)
        for person in try reader.read(first...end) where !person.employments.isEmpty {
          try body(person)
          progress(person.id, last)
        }
        first = end + 1
      }
    }
  }

  /// Calls `body` for some people, in the order of their entry, a few thousand at a time.
  ///
  /// - Parameter people: row numbers.
  func forEachPerson(among people: Set<Int64>, _ body: (PersonRecord) throws -> Void) throws {
    try database.read {
      let reader = PeopleReader(database: database)
      var rest = people.sorted()[...]
      while !rest.isEmpty {
        let round = rest.prefix(Int(LedgerKeeper.peoplePerRound))
        for person in try reader.read(among: round) where !person.employments.isEmpty {
          try body(person)
        }
        rest = rest.dropFirst(round.count)
      }
    }
  }

  /// One person by employee number or, with `byName`, by a part of a name that only one has.
  package func person(_ text: String, byName: Bool = false, asOf day: Day) throws -> PersonRecord {
    try database.read {
      if let id = try personID(text), let person = try record(id) { return person }
      if byName {
        let found = try database.all(
          """
          SELECT DISTINCT c.person FROM person_details AS d
          JOIN person_change AS c ON c.id = d.person_change
          WHERE instr(lower(d.name), lower(?1)) > 0
            AND c.event NOT IN (SELECT event FROM undone)
          ORDER BY c.person
          """, .text(text)
        ) { try $0.integer(0) }
        let shown = try found.prefix(Store.mostNamesakes).compactMap { try record($0) }
        if shown.count == 1, found.count <= Store.mostNamesakes { return shown[0] }
        if !shown.isEmpty {
          throw StoreError.ambiguousName(
            text, candidates: shown.map { "\($0.number) \($0.state(on: day).name)" },
            more: max(0, found.count - Store.mostNamesakes))
        }
      }
      let same = try unpadded(text)
      if !same.isEmpty { throw StoreError.notFound(.employee, id: text, near: same) }
      let numbers = try database.all(
        "SELECT number FROM person_number WHERE number IS NOT NULL ORDER BY number LIMIT 20000"
      ) { try $0.text(0) }
      throw StoreError.notFound(.employee, id: text, near: NearMiss.of(text, in: numbers))
    }
  }

  /// People with the same part of a name that are named one by one.
  static let mostNamesakes = 6

  /// Numbers that are the typed one but for zeros at the front, which spreadsheets take away.
  private func unpadded(_ text: String) throws -> [String] {
    try database.all(
      """
      SELECT person FROM person_number WHERE ltrim(number, '0') = ltrim(?1, '0')
      ORDER BY number LIMIT 3
      """, .text(text)
    ) { try $0.integer(0) }.compactMap { try record($0)?.number }
  }

  /// Whether somebody has this employee number; nothing is searched for what looks like it.
  package func hasEmployee(_ number: String) throws -> Bool {
    try database.read { try personID(number).map { try record($0) != nil } ?? false }
  }

  func personID(_ number: String) throws -> Int64? { try database.personID(number) }

  /// A person by row number; nil when everything about them was undone.
  func record(_ id: Int64) throws -> PersonRecord? {
    try PeopleReader(database: database).read(id...id).first { !$0.employments.isEmpty }
  }

  func isEmployed(_ person: Int64, on day: Day) throws -> Bool {
    try record(person)?.state(on: day).isEmployed(on: day) ?? false
  }

  /// The employee number of a person.
  package func number(of person: Int64) throws -> String {
    try database.text("SELECT number FROM person_number WHERE person = ?1", .integer(person))
      ?? "erased-\(person)"
  }

  // MARK: Writing

  /// What a change of one employee did.
  package struct EmployeeChange: Sendable {
    package var before: EmployeeState?
    package var after: EmployeeState
    package var newTeams: [String]
    /// What the change did to the accounts that were up to date before.
    package var postings: PostingSummary
    /// Accounts that existed before, as of today.
    package var balancesBefore: [AccountBalance]
    package var balances: [AccountBalance]
  }

  /// Enters a new employee.
  package func addEmployee(
    _ input: EmployeeInput, head: EventHead, dryRun: Bool
  ) throws -> Receipt<EmployeeChange> {
    try changing(input.number, day: input.startedOn ?? head.today, head, dryRun) { writer, known in
      guard known == nil else { throw StoreError.refused(.employeeExists(input.number)) }
      return try EmployeeEntry(store: self, writer: writer)
        .enter(input, effective: input.startedOn)
    }
  }

  /// Changes an employee from a day on, while they are in service. Who has left keeps what stood
  /// on the last day, and comes back with `rehireEmployee`.
  package func changeEmployee(
    _ input: EmployeeInput, from day: Day, addRoles: [String] = [], dropRoles: [String] = [],
    head: EventHead, dryRun: Bool
  ) throws -> Receipt<EmployeeChange> {
    try changing(input.number, day: day, head, dryRun) { writer, known in
      guard let known else { throw StoreError.notFound(.employee, id: input.number, near: []) }
      guard let employment = known.employment(on: day), employment.startedOn <= day else {
        throw StoreError.refused(
          .beforeEmployment(start: known.employments[0].startedOn, day: day))
      }
      if let end = employment.endedOn, end < day {
        throw StoreError.refused(.afterEmployment(input.number, end: end, day: day))
      }
      let outcome = try EmployeeEntry(store: self, writer: writer).enter(input, effective: day)
      // A role that is held already, or is not, is no change.
      var held = Set(known.heldRoles(on: day))
      for role in addRoles where held.insert(role).inserted {
        try writer.role(known.id, role, held: true, from: day)
      }
      for role in dropRoles where held.remove(role) != nil {
        try writer.role(known.id, role, held: false, from: day)
      }
      return outcome
    }
  }

  /// Enters the last day of the running employment, or a changed last day.
  package func endEmployee(
    _ number: String, on day: Day, head: EventHead, dryRun: Bool
  ) throws -> Receipt<EmployeeChange> {
    try changing(number, day: day, head, dryRun) { writer, known in
      guard let known else { throw StoreError.notFound(.employee, id: number, near: []) }
      guard let employment = known.employment(endingOn: day) else {
        throw StoreError.notFound(.employment, id: number, near: [])
      }
      try writer.span(employment.id, startedOn: employment.startedOn, endedOn: day)
      return EmployeeEntry.Outcome()
    }
  }

  /// A new employment of somebody who left.
  ///
  /// - Parameter beside: also while another employment runs.
  package func rehireEmployee(
    _ input: EmployeeInput, beside: Bool = false, head: EventHead, dryRun: Bool
  ) throws -> Receipt<EmployeeChange> {
    let start = input.startedOn ?? head.today
    return try changing(input.number, day: start, head, dryRun) { writer, known in
      guard let known else { throw StoreError.notFound(.employee, id: input.number, near: []) }
      if !beside, let running = known.employments.first(where: { $0.endedOn ?? start >= start }) {
        throw StoreError.refused(.stillEmployed(input.number, since: running.startedOn))
      }
      var input = input
      // What is not said is as it was when the person left.
      if let old = known.employments.last {
        let last = old.endedOn ?? start
        let hours = old.hours.value(on: last)
        input.minutesPerWeek = input.minutesPerWeek ?? hours?.minutesPerWeek
        input.fulltimeMinutes = input.fulltimeMinutes ?? hours?.fulltimeMinutes
        input.workerType = input.workerType ?? old.workerType.value(on: last)
        // In another team its own manager is theirs; one who left is nobody's.
        if input.team == nil, input.manager == nil, let manager = old.manager.value(on: last),
          try isEmployed(manager, on: start)
        {
          input.manager = try self.number(of: manager)
        }
        input.team = try input.team ?? old.team.value(on: last).flatMap { try teamCode($0) }
      }
      return try EmployeeEntry(store: self, writer: writer)
        .newEmployment(input, person: known.id, start: start)
    }
  }

  func teamCode(_ id: Int64) throws -> String? {
    try database.text("SELECT code FROM team WHERE id = ?1", .integer(id))
  }

  /// One event about one employee, after which their accounts are as up to date as before.
  private func changing(
    _ number: String, day: Day, _ head: EventHead, _ dryRun: Bool,
    _ body: (PeopleWriter, PersonRecord?) throws -> EmployeeEntry.Outcome
  ) throws -> Receipt<EmployeeChange> {
    try record(head, dryRun: dryRun) { recording in
      let writer = PeopleWriter(database: database, recording: recording)
      let known = try personID(number).flatMap { try record($0) }
      let before = try known.map {
        try accountBalances(person: $0.id, asOf: head.today, knownBy: nil)
      }
      let outcome = try body(writer, known)
      guard let person = try personID(number), let now = try record(person) else {
        throw StoreError.notFound(.employee, id: number, near: [])
      }
      recording.concerned.insert(person)
      // What was posted before is corrected, and who has left loses what is left; what was not
      // granted yet stays due.
      let left = now.employments.compactMap(\.endedOn).map { $0 + 1 }.filter { $0 <= head.today }
      let through = before?.isEmpty ?? true ? nil : left.max()
      let postings = try LedgerKeeper(self).bring(
        .person(person), through: through ?? Day(number: Int32.min), recording: recording)
      return EmployeeChange(
        before: known?.state(on: day), after: now.state(on: day), newTeams: outcome.newTeams,
        postings: postings, balancesBefore: before ?? [],
        balances: try accountBalances(person: person, asOf: head.today, knownBy: nil))
    }
  }
}

extension Database {
  /// Whose employee number it is.
  func personID(_ number: String) throws -> Int64? {
    try integer("SELECT person FROM person_number WHERE number = ?1", .text(number))
  }
}

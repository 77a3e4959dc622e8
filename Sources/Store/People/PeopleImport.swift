package import Records
internal import SQLite

/// A row of a file, with the line it starts on.
package struct ImportRow<Value: Sendable>: Sendable {
  package var line: Int
  package var value: Value
  /// Whether all its cells could be read. Others count as empty: such a row is looked at only for
  /// what else is wrong with it.
  package var isWhole: Bool

  package init(line: Int, value: Value, isWhole: Bool = true) {
    self.line = line
    self.value = value
    self.isWhole = isWhole
  }
}

/// A row that was read well and still cannot be taken in.
package struct RowProblem: Error, Sendable {
  package var line: Int
  /// The column at fault, as its English name.
  package var column: String
  package var value: String
  package var cause: StoreError
}

/// All rows of a file that cannot be taken in; nothing of the file was.
package struct ImportProblems: Error, Sendable {
  package var problems: [RowProblem]
}

/// A first day that a file has another way than it was known.
package struct MovedStart: Sendable, Equatable {
  package var employee: String
  package var before: Day
  package var after: Day
}

/// What a file changed.
package struct ImportOutcome: Sendable, Equatable {
  package var rows = 0
  package var new = 0
  package var changed = 0
  package var identical = 0
  /// People in service who are not in the file: reported, never ended.
  package var missing: [String] = []
  package var missingCount = 0
  /// Known people whose first day the file corrected.
  package var movedStarts: [MovedStart] = []
  package var newTeams: [String] = []
  /// Teams that a scheme is for and that do not exist.
  package var unknownTeams: [String] = []
  /// Managers of teams who are not in the register yet.
  package var unknownManagers: [String] = []

  package init() {}
}

/// One team as a file describes it.
package struct TeamInput: Sendable, Equatable {
  package var code: String
  package var name: String?
  package var parent: String?
  package var manager: String?

  package init(code: String) { self.code = code }
}

extension Store {
  /// Problems reported of one file; a wrong file should not fill the screen for minutes.
  package static let mostProblems = 1000
  /// Missing people named one by one.
  package static let mostMissingNamed = 20

  /// Takes in an employees file: all of it or nothing.
  ///
  /// - Parameters:
  ///   - digest: SHA-256 of the file, for the record of the import; asked when all rows were
  ///     taken, so that the caller can still say that some of them could not be read.
  ///   - effective: from which day changes of known people count.
  ///   - next: the next row, nil at the end.
  package func importEmployees(
    digest: @autoclosure () throws -> [UInt8], effective: Day?, head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<EmployeeInput>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun, rehearsing: .everybody) { recording in
      let writer = PeopleWriter(database: database, recording: recording)
      let entry = EmployeeEntry(store: self, writer: writer)
      var outcome = ImportOutcome()
      var problems: [RowProblem] = []
      var pending = PendingManagers(writer: writer)
      var unchecked: [(line: Int, manager: String)] = []
      var seen = Marks()
      while let row = try next() {
        outcome.rows += 1
        do {
          let result = try entry.enter(row.value, effective: effective)
          if let manager = result.pendingManager { try pending.add(manager, line: row.line) }
          outcome.newTeams += result.newTeams
          if let before = result.startBefore, let after = row.value.startedOn {
            outcome.movedStarts.append(
              MovedStart(employee: row.value.number, before: before, after: after))
          }
          guard seen.insert(result.person) else {
            throw StoreError.refused(.employeeExists(row.value.number))
          }
          switch result.kind {
          case .new: outcome.new += 1
          case .changed: outcome.changed += 1
          case .identical: outcome.identical += 1
          }
        } catch let cause as StoreError {
          problems.append(problem(cause, row))
          if let manager = row.value.manager { unchecked.append((row.line, manager)) }
        }
        if problems.count >= Store.mostProblems { break }
      }
      // Of a row that was refused for something else, the manager is looked up all the same.
      for (line, number) in unchecked where try writer.database.personID(number) == nil {
        problems.append(unknownManager(number, line))
      }
      problems += try pending.unknown().map { unknownManager($0.manager.number, $0.line) }
      guard problems.isEmpty else {
        throw ImportProblems(problems: problems.sorted { $0.line < $1.line })
      }
      try findMissing(seen, on: effective ?? head.today, &outcome)
      try batch("employees", try digest(), outcome, recording)
      return outcome
    }
  }

  private func unknownManager(_ number: String, _ line: Int) -> RowProblem {
    RowProblem(
      line: line, column: "manager", value: number, cause: .refused(.managerUnknown(number)))
  }

  private func problem(_ cause: StoreError, _ row: ImportRow<EmployeeInput>) -> RowProblem {
    let column: String
    let value: String
    switch cause {
    case .refused(.endBeforeStart(_, let end)): (column, value) = ("ended_on", end.description)
    case .refused(.effectiveDayNeeded(_, let field)): (column, value) = (field, "")
    case .refused(.ownManager(let number)): (column, value) = ("manager", number)
    default: (column, value) = ("employee", row.value.number)
    }
    return RowProblem(line: row.line, column: column, value: value, cause: cause)
  }

  private func findMissing(
    _ seen: Marks, on day: Day, _ outcome: inout ImportOutcome
  ) throws {
    var last: Int64?
    try database.rows(
      """
      SELECT e.person, n.number
      FROM employment AS e JOIN employment_span AS s ON s.id = (
        SELECT max(id) FROM employment_span
        WHERE employment = e.id AND event NOT IN (SELECT event FROM undone))
      JOIN person_number AS n ON n.person = e.person
      WHERE e.event NOT IN (SELECT event FROM undone)
        AND s.started_on <= ?1 AND (s.ended_on IS NULL OR s.ended_on >= ?1)
      ORDER BY e.person
      """, [.text(day.description)]
    ) { row in
      let person = try row.integer(0)
      guard person != last, !seen.contains(person) else { return }
      last = person
      outcome.missingCount += 1
      if outcome.missing.count < Store.mostMissingNamed, let number = try row.optionalText(1) {
        outcome.missing.append(number)
      }
    }
  }

  /// Takes in a teams file. Parents and managers may come later in the file or not exist yet:
  /// parents are made, managers who are not there yet are reported.
  package func importTeams(
    digest: @autoclosure () throws -> [UInt8], effective: Day?, head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<TeamInput>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun, rehearsing: .everybody) { recording in
      let writer = PeopleWriter(database: database, recording: recording)
      var outcome = ImportOutcome()
      var problems: [RowProblem] = []
      var seen: Set<String> = []
      var lines: [String: Int] = [:]
      var parents: [String: String] = [:]
      let day = effective ?? PeopleWriter.always
      let known = Dictionary(
        try teams(asOf: effective ?? head.today).map { ($0.code, $0) },
        uniquingKeysWith: { first, _ in first })
      while let row = try next() {
        outcome.rows += 1
        do {
          guard seen.insert(row.value.code).inserted else {
            throw StoreError.refused(.teamExists(row.value.code))
          }
          lines[row.value.code] = row.line
          parents[row.value.code] = row.value.parent
          switch try enter(row.value, known[row.value.code], from: day, writer, &outcome) {
          case .new: outcome.new += 1
          case .changed: outcome.changed += 1
          case .identical: outcome.identical += 1
          }
        } catch let cause as StoreError {
          var (column, value) = ("team", row.value.code)
          if case .refused(.managerUnknown(let number)) = cause {
            (column, value) = ("manager", number)
          }
          if case .refused(.teamLoop(let code)) = cause { (column, value) = ("parent", code) }
          problems.append(
            RowProblem(line: row.line, column: column, value: value, cause: cause))
        }
      }
      for code in try loops(asOf: effective ?? head.today) {
        guard let line = lines[code] else { continue }
        problems.append(
          RowProblem(
            line: line, column: "parent", value: parents[code] ?? "",
            cause: .refused(.teamLoop(code))))
      }
      guard problems.isEmpty else {
        throw ImportProblems(problems: problems.sorted { $0.line < $1.line })
      }
      outcome.newTeams.removeAll { seen.contains($0) }
      var named: Set<String> = []
      outcome.unknownManagers.removeAll { !named.insert($0).inserted }
      try batch("teams", try digest(), outcome, recording)
      return outcome
    }
  }

  private func enter(
    _ input: TeamInput, _ known: TeamState?, from day: Day, _ writer: PeopleWriter,
    _ outcome: inout ImportOutcome
  ) throws -> EmployeeEntry.Kind {
    let (team, isNew) = try writer.team(input.code)
    var parent: Int64?
    if let code = input.parent {
      guard code != input.code else { throw StoreError.refused(.teamLoop(code)) }
      let (id, isNewParent) = try writer.team(code)
      if isNewParent { outcome.newTeams.append(code) }
      if id != known?.parentID { parent = id }
    }
    var manager: Int64?
    if let number = input.manager {
      // Teams are often loaded before people: a manager who is not there yet gets a number now
      // and a record with the employees file.
      let id = try writer.newPerson(number: number, known: writer.database.personID(number))
      if id != known?.managerID { manager = id }
      if try record(id) == nil { outcome.unknownManagers.append(number) }
    }
    let name = input.name == known?.name ? nil : input.name
    try writer.teamChange(team, from: day, name: name, parent: parent, manager: manager)
    if known == nil { return isNew || name != nil ? .new : .changed }
    return name == nil && parent == nil && manager == nil ? .identical : .changed
  }

  /// The teams that stand above themselves.
  private func loops(asOf day: Day) throws -> [String] {
    let all = try teams(asOf: day)
    let parents = Dictionary(
      all.map { ($0.id, $0.parentID) }, uniquingKeysWith: { first, _ in first })
    return all.filter { team in
      var above = team.parentID
      var steps = 0
      while let id = above, id != team.id, steps <= all.count {
        steps += 1
        above = parents[id] ?? nil
      }
      return above == team.id
    }.map(\.code)
  }

  /// Writes down what an import did, when it did anything.
  func batch(
    _ kind: String, _ digest: [UInt8], _ outcome: ImportOutcome, _ recording: Recording
  ) throws {
    guard !recording.written.isEmpty else { return }
    try database.run(
      """
      INSERT INTO import_batch (id, event, kind, digest, row_count, new_count, changed_count,
        identical_count)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """, .integer(try recording.nextID("import_batch")), .integer(recording.event),
      .text(kind), .blob(digest), .integer(Int64(outcome.rows)), .integer(Int64(outcome.new)),
      .integer(Int64(outcome.changed)), .integer(Int64(outcome.identical)))
  }
}

package import Records
internal import SQLite

extension Store {
  /// Takes in on which days people work: all of a file or nothing. A pattern counts from its first
  /// day; of a day that is known already the new one counts.
  package func importPatterns(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<PatternRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      var reading = PatternReading(store: self, recording: recording)
      while reading.problems.count < Store.mostProblems, let row = try next() {
        try reading.take(row)
      }
      try reading.finish()
      guard reading.problems.isEmpty else { throw ImportProblems(problems: reading.problems) }
      try batch("patterns", try digest(), reading.outcome, recording)
      return reading.outcome
    }
  }
}

/// The rows of a file of patterns: those of one pattern stand together.
private struct PatternReading {
  let store: Store
  let recording: Recording
  var outcome = ImportOutcome()
  var problems: [RowProblem] = []
  /// The pattern that is being read.
  private var rows: [ImportRow<PatternRow>] = []
  private var seen: Set<PersonDay> = []

  init(store: Store, recording: Recording) {
    self.store = store
    self.recording = recording
  }

  mutating func take(_ row: ImportRow<PatternRow>) throws {
    outcome.rows += 1
    if let last = rows.last?.value,
      (last.employee, last.validFrom) != (row.value.employee, row.value.validFrom)
    {
      try finish()
    }
    rows.append(row)
  }

  /// Enters the pattern that was read.
  mutating func finish() throws {
    defer { rows.removeAll(keepingCapacity: true) }
    guard let first = rows.first else { return }
    var current = first
    do {
      let person = try store.knownPerson(first.value.employee)
      guard seen.insert(PersonDay(person: person, day: first.value.validFrom)).inserted else {
        throw StoreError.refused(.patternApart)
      }
      var weeks: [Int64: [Int64]] = [:]
      for row in rows {
        current = row
        let week = row.value.week ?? 1
        guard weeks.updateValue(row.value.minutes, forKey: week) == nil else {
          throw StoreError.refused(.weekTwice(week))
        }
      }
      if let missing = (1...Int64(weeks.count)).first(where: { weeks[$0] == nil }) {
        throw StoreError.refused(.weekMissing(missing))
      }
      try enter(weeks.sorted { $0.key < $1.key }.map(\.value), of: person, first.value.validFrom)
    } catch let cause as StoreError {
      let (column, value) =
        switch cause {
        case .refused(.weekTwice), .refused(.weekMissing):
          ("week", String(current.value.week ?? 1))
        case .refused(.patternApart): ("valid_from", current.value.validFrom.description)
        default: ("employee", current.value.employee)
        }
      problems.append(RowProblem(line: current.line, column: column, value: value, cause: cause))
    }
  }

  private mutating func enter(_ weeks: [[Int64]], of person: Int64, _ validFrom: Day) throws {
    var known: [[Int64]] = []
    try store.forEachWeek(of: person...person) { _, from, minutes in
      if from == validFrom { known.append(minutes) }
    }
    guard known != weeks else {
      outcome.identical += weeks.count
      return
    }
    if known.isEmpty { outcome.new += weeks.count } else { outcome.changed += weeks.count }
    for (number, minutes) in weeks.enumerated() {
      try store.database.run(
        """
        INSERT INTO work_pattern (id, event, person, valid_from, weeks, week, monday, tuesday,
          wednesday, thursday, friday, saturday, sunday)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
        """,
        .integer(try recording.nextID("work_pattern")), .integer(recording.event),
        .integer(person), .text(validFrom.description), .integer(Int64(weeks.count)),
        .integer(Int64(number + 1)), .integer(minutes[0]), .integer(minutes[1]),
        .integer(minutes[2]), .integer(minutes[3]), .integer(minutes[4]), .integer(minutes[5]),
        .integer(minutes[6]))
    }
  }
}

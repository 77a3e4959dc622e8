package import Records
internal import SQLite

extension Store {
  /// Takes in days of leave: all of a file or nothing. The next sync posts what follows.
  ///
  /// Rows of one employee and scheme that stand together in the order of their days become one
  /// request. A day that stands already counts as identical, and so does one on which nothing is
  /// worked: it costs nothing.
  package func importLeave(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<LeaveRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun, rehearsing: .everybody) { recording in
      let taking = try LeaveImport(self, recording)
      let outcome = try rows(next) { row, outcome in
        if try taking.enter(row) { outcome.new += 1 } else { outcome.identical += 1 }
      } place: { cause, row in
        LeaveImport.place(of: cause, in: row)
      }
      try taking.finish()
      let problems = try taking.taken.problems(self, recording, column: "hours") {
        switch $0 {
        case .keep, .takeDay: true
        default: false
        }
      }
      guard problems.isEmpty else { throw ImportProblems(problems: problems) }
      try batch("leave", try digest(), outcome, recording)
      return outcome
    }
  }
}

/// Turns rows of a file of leave into requests under one event.
private final class LeaveImport {
  private let store: Store
  private let recording: Recording
  private let writer: LeaveWriter
  private let keeper: LedgerKeeper
  private let schemes: SchemeLookup
  private(set) var taken = TakenAway()
  /// Whose rows these are.
  private var person: Person?
  /// Requests of the person that are whole.
  private var pending: [Request] = []
  /// The request that the next row may belong to.
  private var request: Request?

  private struct Person {
    var number: String
    var record: PersonRecord
    var schedule: WorkSchedule
    /// Days that stand, of earlier and of this file.
    var days: [Day: [LeaveDay]]
    /// Schemes that were looked at.
    var mayUse: Set<Int64> = []
  }

  private struct Request {
    var scheme: Int64
    var state: LeaveRow.State
    var days: [LeaveDay]
  }

  init(_ store: Store, _ recording: Recording) throws {
    self.store = store
    self.recording = recording
    writer = LeaveWriter(database: store.database, recording: recording)
    keeper = try LedgerKeeper(store)
    schemes = try SchemeLookup(store)
  }

  static func place(of cause: StoreError, in row: LeaveRow) -> (String, String) {
    switch cause {
    case .notFound(.scheme, _, _), .refused(.wrongForm), .refused(.noWorksCouncil),
      .refused(.notEligible):
      ("scheme", row.scheme)
    case .refused(.leave): ("date", row.day.description)
    default: ("employee", row.employee)
    }
  }

  /// - Returns: whether the row is new.
  func enter(_ found: ImportRow<LeaveRow>) throws -> Bool {
    let row = found.value
    let stored = try schemes.find(row.scheme)
    guard stored.scheme.form == .time else {
      throw StoreError.refused(.wrongForm(code: stored.scheme.code, form: stored.scheme.form))
    }
    try store.requireConsent(stored)
    try look(up: row.employee)
    try requireEligible(stored, on: row.day)
    guard let person else { return false }
    let planned = person.schedule.minutes(on: row.day)
    let minutes = row.minutes ?? row.part?.of(planned) ?? planned
    var day = LeaveDay(day: row.day, part: row.part, planned: planned)
    day.shares = [LeaveDay.Share(scheme: stored.id, minutes: minutes)]
    let known = person.days[row.day] ?? []
    guard minutes > 0, !known.contains(where: { stands($0, as: day, of: row) }) else {
      return false
    }
    let all = known.reduce(minutes) { $0 + $1.minutes }
    if known.contains(where: { day.overlaps($0) }) || all > max(planned, minutes) {
      throw StoreError.refused(.leave(.takenAlready(day: row.day)))
    }
    self.person?.days[row.day, default: []].append(day)
    add(day, to: stored.id, row.state ?? .approved)
    if row.state != .requested {
      taken.rows.append(
        TakenAway.Row(
          line: found.line, person: person.record.id, scheme: stored.id, amount: minutes,
          day: row.day))
    }
    return true
  }

  /// Whether a day that is known is the one of a row; one without hours also where something else
  /// is worked on it by now.
  private func stands(_ known: LeaveDay, as day: LeaveDay, of row: LeaveRow) -> Bool {
    var day = day
    if row.minutes == nil {
      day.shares[0].minutes = row.part?.of(known.planned) ?? known.planned
    }
    return known.part == day.part && day.shares.allSatisfy(known.shares.contains)
  }

  private func look(up number: String) throws {
    guard person?.number != number else { return }
    try finish()
    let id = try store.knownPerson(number)
    guard let record = try store.record(id) else { return }
    var days: [Day: [LeaveDay]] = [:]
    let standing = try FactReader(database: store.database)
      .leaves(where: "l.person = ?1", [.integer(id)])
      .filter { $0.state.isStanding }
    for day in standing.flatMap(\.days) { days[day.day, default: []].append(day) }
    person = Person(
      number: number, record: record, schedule: try store.workSchedule(of: id), days: days)
  }

  private func requireEligible(_ stored: StoredScheme, on day: Day) throws {
    guard let record = person?.record else { return }
    guard record.state(on: day).isEmployed(on: day) else {
      throw StoreError.refused(.leave(.notEmployed(record.number, day: day)))
    }
    guard let index = stored.scheme.versionIndex(on: day) else {
      throw StoreError.refused(
        .notEligible(scheme: stored.scheme.code, employee: record.number, day: day))
    }
    guard person?.mayUse.contains(stored.id) == false else { return }
    guard try keeper.isEligible(stored, index, record, on: day) else {
      throw StoreError.refused(
        .notEligible(scheme: stored.scheme.code, employee: record.number, day: day))
    }
    person?.mayUse.insert(stored.id)
  }

  private func add(_ day: LeaveDay, to scheme: Int64, _ state: LeaveRow.State) {
    if request?.scheme == scheme, request?.state == state,
      let last = request?.days.last?.day, last < day.day
    {
      request?.days.append(day)
      return
    }
    pending.append(contentsOf: request.map { [$0] } ?? [])
    request = Request(scheme: scheme, state: state, days: [day])
  }

  /// Writes what was gathered of one person.
  func finish() throws {
    let whole = pending + (request.map { [$0] } ?? [])
    (pending, request) = ([], nil)
    guard let person else { return }
    for request in whole {
      guard let last = request.days.last?.day else { continue }
      // Asked on the last day, so that the days before it are taken as they were.
      let day = min(last, recording.today)
      let id = try writer.request(person.record.id, course: nil, on: day, request.days)
      if request.state == .approved { try writer.step(id, .approve, on: day) }
    }
    self.person = nil
  }
}

internal import Records
internal import SQLite

/// Writes facts about people under an open event. Every verb inserts rows and changes none.
struct PeopleWriter {
  let database: Database
  let recording: Recording

  /// - Parameter known: who has the number already, as far as the caller knows.
  func newPerson(number: String, known: Int64?) throws -> Int64 {
    // A person whose import was undone keeps the number: the same person comes back.
    if let known { return known }
    let id = try recording.nextID("person")
    let salt = recording.salt()
    try database.run(
      "INSERT INTO person (id, event, digest) VALUES (?1, ?2, ?3)", .integer(id),
      .integer(recording.event), .blob(TextDigest.digest(salt: salt, [number])))
    try database.run(
      "INSERT INTO person_number (person, salt, number) VALUES (?1, ?2, ?3)", .integer(id),
      .blob(salt), .text(number))
    return id
  }

  func personChange(
    _ person: Int64, from day: Day, details: PersonRecord.Details?, education: Education?,
    language: String?
  ) throws {
    guard details != nil || education != nil || language != nil else { return }
    let id = try recording.nextID("person_change")
    let salt = recording.salt()
    let digest: SQLiteValue =
      details.map {
        .blob(
          TextDigest.digest(
            salt: salt, [$0.name, $0.email, $0.birthYear.map(String.init)]))
      } ?? .null
    try database.run(
      """
      INSERT INTO person_change (id, event, person, valid_from, education, language, digest)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(id), .integer(recording.event), .integer(person), .text(day.description),
      SQLiteValue(education?.rawValue), SQLiteValue(language), digest)
    if let details {
      try database.run(
        """
        INSERT INTO person_details (person_change, salt, name, email, birth_year)
        VALUES (?1, ?2, ?3, ?4, ?5)
        """, .integer(id), .blob(salt), .text(details.name), SQLiteValue(details.email),
        SQLiteValue(details.birthYear))
    }
  }

  func role(_ person: Int64, _ role: String, held: Bool, from day: Day) throws {
    try database.run(
      """
      INSERT INTO role_change (id, event, person, valid_from, role, held)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .integer(try recording.nextID("role_change")), .integer(recording.event),
      .integer(person), .text(day.description), .text(role), .integer(held ? 1 : 0))
  }

  func newEmployment(_ person: Int64, startedOn: Day, endedOn: Day?) throws -> Int64 {
    let id = try recording.nextID("employment")
    try database.run(
      "INSERT INTO employment (id, event, person) VALUES (?1, ?2, ?3)", .integer(id),
      .integer(recording.event), .integer(person))
    try span(id, startedOn: startedOn, endedOn: endedOn)
    return id
  }

  func span(_ employment: Int64, startedOn: Day, endedOn: Day?) throws {
    if let endedOn, endedOn < startedOn {
      throw StoreError.refused(.endBeforeStart(start: startedOn, end: endedOn))
    }
    try database.run(
      """
      INSERT INTO employment_span (id, event, employment, started_on, ended_on)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """, .integer(try recording.nextID("employment_span")), .integer(recording.event),
      .integer(employment), .text(startedOn.description), SQLiteValue(endedOn?.description))
  }

  struct EmploymentChange {
    var hours: Hours?
    var workerType: WorkerType?
    var team: Int64?
    var manager: Int64?
    var yearlyWage: Int64?
    var costCentre: String?

    var isEmpty: Bool {
      hours == nil && workerType == nil && team == nil && manager == nil && yearlyWage == nil
        && costCentre == nil
    }
  }

  func change(_ employment: Int64, from day: Day, _ change: EmploymentChange) throws {
    guard !change.isEmpty else { return }
    try database.run(
      """
      INSERT INTO employment_change (id, event, employment, valid_from, minutes_per_week,
        fulltime_minutes, factor, worker_type, team, manager, yearly_wage, cost_centre)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
      """, .integer(try recording.nextID("employment_change")), .integer(recording.event),
      .integer(employment), .text(day.description), SQLiteValue(change.hours?.minutesPerWeek),
      SQLiteValue(change.hours?.fulltimeMinutes), SQLiteValue(change.hours?.factor),
      SQLiteValue(change.workerType?.rawValue), SQLiteValue(change.team),
      SQLiteValue(change.manager), SQLiteValue(change.yearlyWage),
      SQLiteValue(change.costCentre))
  }

  // MARK: Teams

  /// From when a team counts that is entered without a day.
  static let always = Day(year: 1900, month: 1, day: 1) ?? Day(number: 0)

  func teamID(_ code: String) throws -> Int64? {
    try database.integer("SELECT id FROM team WHERE code = ?1", .text(code))
  }

  /// The team with a code, made when it does not exist.
  func team(_ code: String) throws -> (id: Int64, isNew: Bool) {
    if let id = try teamID(code) { return (id, false) }
    let id = try recording.nextID("team")
    try database.run(
      "INSERT INTO team (id, event, code) VALUES (?1, ?2, ?3)", .integer(id),
      .integer(recording.event), .text(code))
    try teamChange(id, from: PeopleWriter.always, name: code, parent: nil, manager: nil)
    return (id, true)
  }

  func teamChange(
    _ team: Int64, from day: Day, name: String?, parent: Int64?, manager: Int64?
  ) throws {
    guard name != nil || parent != nil || manager != nil else { return }
    try database.run(
      """
      INSERT INTO team_change (id, event, team, valid_from, name, parent, manager)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(try recording.nextID("team_change")), .integer(recording.event),
      .integer(team), .text(day.description), SQLiteValue(name), SQLiteValue(parent),
      SQLiteValue(manager))
  }
}

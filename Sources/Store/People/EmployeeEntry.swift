internal import Records
internal import SQLite

/// Enters what a file or a command says about one employee: a new person, a re-hire, or dated
/// changes of what differs. What is the same is not written again.
struct EmployeeEntry {
  enum Kind { case new, changed, identical }

  struct Outcome {
    var kind = Kind.changed
    var newTeams: [String] = []
    var person: Int64 = 0
    /// The first day as it was before, where this entry moved it.
    var startBefore: Day?
    /// A manager who is not known yet: entered when the whole file has been read.
    var pendingManager: PendingManager?
  }

  struct PendingManager {
    var employment: Int64
    var from: Day
    var number: String
  }

  let store: Store
  let writer: PeopleWriter

  /// - Parameter effective: the day from which changes of a known person count; nil when the
  ///   caller did not say, which is refused for hours, team, manager and contract.
  func enter(_ input: EmployeeInput, effective: Day?) throws -> Outcome {
    let id = try writer.database.personID(input.number)
    guard let id, let known = try store.record(id) else {
      let start = input.startedOn ?? writer.recording.today
      let person = try writer.newPerson(number: input.number, known: id)
      try writer.personChange(
        person, from: start,
        details: PersonRecord.Details(
          name: input.name ?? input.number, email: input.email, birthYear: input.birthYear),
        education: input.education, language: input.language)
      for role in input.roles ?? [] { try writer.role(person, role, held: true, from: start) }
      var outcome = try newEmployment(input, person: person, start: start)
      outcome.kind = .new
      return outcome
    }
    return try update(known, input, effective: effective)
  }

  func newEmployment(_ input: EmployeeInput, person: Int64, start: Day) throws -> Outcome {
    var outcome = Outcome(person: person)
    let employment = try writer.newEmployment(person, startedOn: start, endedOn: input.endedOn)
    var change = PeopleWriter.EmploymentChange()
    let fulltime = try input.fulltimeMinutes ?? store.usualFulltime()
    change.hours = Hours(
      minutesPerWeek: input.minutesPerWeek ?? fulltime, fulltimeMinutes: fulltime)
    change.workerType = input.workerType ?? .permanent
    if let code = input.team {
      let (team, isNew) = try writer.team(code)
      change.team = team
      if isNew { outcome.newTeams.append(code) }
    }
    change.yearlyWage = input.yearlyWage
    change.costCentre = input.costCentre
    change.manager = try manager(input, person, employment, from: start, &outcome)
    try writer.change(employment, from: start, change)
    return outcome
  }

  private func manager(
    _ input: EmployeeInput, _ person: Int64, _ employment: Int64, from day: Day,
    _ outcome: inout Outcome
  ) throws -> Int64? {
    guard let number = input.manager else { return nil }
    guard number != input.number else { throw StoreError.refused(.ownManager(number)) }
    if let manager = try writer.database.personID(number) { return manager }
    outcome.pendingManager = PendingManager(employment: employment, from: day, number: number)
    return nil
  }

  private func update(
    _ known: PersonRecord, _ input: EmployeeInput, effective: Day?
  ) throws -> Outcome {
    var outcome = Outcome(person: known.id)
    outcome.kind = .identical
    let today = writer.recording.today
    var employment = known.employment(on: effective ?? today)
    if let start = input.startedOn {
      if let same = known.employments.first(where: { $0.startedOn == start }) {
        employment = same
      } else if let last = known.employments.last, let ended = last.endedOn, ended < start {
        try updatePerson(known, input, from: start, &outcome)
        var again = try newEmployment(input, person: known.id, start: start)
        again.kind = .changed
        return again
      }
    }
    guard let employment else { return outcome }
    let start = input.startedOn ?? employment.startedOn
    let end = input.endedOn ?? employment.endedOn
    // Another first day reshapes grants of the past: never by a file that does not mean to.
    if start != employment.startedOn, effective == nil {
      throw StoreError.refused(
        .effectiveDayNeeded(employee: input.number, field: "started_on"))
    }
    if start != employment.startedOn || end != employment.endedOn {
      try writer.span(employment.id, startedOn: start, endedOn: end)
      if start != employment.startedOn { outcome.startBefore = employment.startedOn }
      outcome.kind = .changed
    }
    let day = max(effective ?? today, start)
    try updatePerson(known, input, from: day, &outcome)
    try updateEmployment(employment, input, effective: effective, day: day, &outcome)
    return outcome
  }

  private func updatePerson(
    _ known: PersonRecord, _ input: EmployeeInput, from day: Day, _ outcome: inout Outcome
  ) throws {
    let old = known.details.value(on: day)
    let details = PersonRecord.Details(
      name: input.name ?? old?.name ?? known.number, email: input.email ?? old?.email,
      birthYear: input.birthYear ?? old?.birthYear)
    let education = input.education == known.education.value(on: day) ? nil : input.education
    let language = input.language == known.language.value(on: day) ? nil : input.language
    if details != old || education != nil || language != nil {
      try writer.personChange(
        known.id, from: day, details: details == old ? nil : details, education: education,
        language: language)
      outcome.kind = .changed
    }
    guard let roles = input.roles else { return }
    let held = known.heldRoles(on: day)
    for role in roles where !held.contains(role) {
      try writer.role(known.id, role, held: true, from: day)
      outcome.kind = .changed
    }
    for role in held where !roles.contains(role) {
      try writer.role(known.id, role, held: false, from: day)
      outcome.kind = .changed
    }
  }

  private func updateEmployment(
    _ employment: PersonRecord.EmploymentRecord, _ input: EmployeeInput, effective: Day?,
    day: Day, _ outcome: inout Outcome
  ) throws {
    var change = PeopleWriter.EmploymentChange()
    let old = employment.hours.value(on: day)
    let minutes = input.minutesPerWeek ?? old?.minutesPerWeek
    let fulltime = try input.fulltimeMinutes ?? old?.fulltimeMinutes ?? store.usualFulltime()
    if let minutes {
      let hours = Hours(minutesPerWeek: minutes, fulltimeMinutes: fulltime)
      if hours != old { change.hours = hours }
    }
    if input.workerType != employment.workerType.value(on: day) {
      change.workerType = input.workerType
    }
    if let code = input.team {
      let (team, isNew) = try writer.team(code)
      if isNew { outcome.newTeams.append(code) }
      if team != employment.team.value(on: day) { change.team = team }
    }
    let manager = try manager(input, outcome.person, employment.id, from: day, &outcome)
    if manager != employment.manager.value(on: day) { change.manager = manager }
    if effective == nil {
      let differing: [(String, Bool)] = [
        ("hours_per_week", change.hours != nil), ("team", change.team != nil),
        ("manager", change.manager != nil || outcome.pendingManager != nil),
        ("worker_type", change.workerType != nil),
      ]
      if let field = differing.first(where: \.1)?.0 {
        throw StoreError.refused(.effectiveDayNeeded(employee: input.number, field: field))
      }
    }
    if input.yearlyWage != employment.yearlyWage.value(on: day) {
      change.yearlyWage = input.yearlyWage
    }
    if input.costCentre != employment.costCentre.value(on: day) {
      change.costCentre = input.costCentre
    }
    guard !change.isEmpty else { return }
    try writer.change(employment.id, from: day, change)
    outcome.kind = .changed
  }
}

extension Store {
  /// Full-time minutes a week where nothing else is said.
  package func usualFulltime() throws -> Int64 { try chosen(.fulltimeMinutes) }
}

internal import Records
internal import Store

/// A person's history as rows of files of employees: how they came, and one row for each day on
/// which something changed, with everything as it was from then on.
struct EmployeeRows {
  /// What files call the teams and people of a record.
  let team: (Int64) -> String?
  let manager: (Int64) -> String?

  /// In the order of their days, the first of all as they came. A file knows one employment at a
  /// time, so one that starts while another runs is left out.
  func rows(of person: PersonRecord) -> [(day: Day, row: EmployeeInput)] {
    var rows: [(Day, EmployeeInput)] = []
    let kept = EmployeeRows.successive(person.employments)
    for (index, employment) in kept.enumerated() {
      let next = kept.dropFirst(index + 1).first?.startedOn
      for day in days(person, employment) where next.map({ day < $0 }) ?? true {
        // Of days before the first, all that counts is how things stood when it came.
        guard day >= employment.startedOn else { continue }
        rows.append((day, row(person, employment, on: day)))
      }
    }
    return rows
  }

  static func successive(
    _ employments: [PersonRecord.EmploymentRecord]
  ) -> [PersonRecord.EmploymentRecord] {
    var kept: [PersonRecord.EmploymentRecord] = []
    for employment in employments {
      guard let last = kept.last else {
        kept.append(employment)
        continue
      }
      if let end = last.endedOn, end < employment.startedOn { kept.append(employment) }
    }
    return kept
  }

  private func days(
    _ person: PersonRecord, _ employment: PersonRecord.EmploymentRecord
  ) -> [Day] {
    var days: Set<Day> = [employment.startedOn]
    days.formUnion(person.details.entries.map(\.from))
    days.formUnion(person.education.entries.map(\.from))
    days.formUnion(person.language.entries.map(\.from))
    for role in person.roles.values { days.formUnion(role.entries.map(\.from)) }
    days.formUnion(employment.hours.entries.map(\.from))
    days.formUnion(employment.workerType.entries.map(\.from))
    days.formUnion(employment.team.entries.map(\.from))
    days.formUnion(employment.manager.entries.map(\.from))
    days.formUnion(employment.yearlyWage.entries.map(\.from))
    days.formUnion(employment.costCentre.entries.map(\.from))
    return days.sorted()
  }

  private func row(
    _ person: PersonRecord, _ employment: PersonRecord.EmploymentRecord, on day: Day
  ) -> EmployeeInput {
    var row = EmployeeInput(number: person.number)
    let details = person.details.value(on: day)
    row.name = details?.name ?? person.number
    row.email = details?.email
    row.birthYear = details?.birthYear
    row.education = person.education.value(on: day)
    row.language = person.language.value(on: day)
    // A delegate is named in the program; no file has a word for it.
    let roles = person.heldRoles(on: day).filter { !$0.hasPrefix("delegate:") }
    row.roles = roles.isEmpty ? nil : roles
    row.startedOn = employment.startedOn
    row.endedOn = employment.endedOn
    let hours = employment.hours.value(on: day)
    row.minutesPerWeek = hours?.minutesPerWeek
    row.fulltimeMinutes = hours?.fulltimeMinutes
    row.workerType = employment.workerType.value(on: day)
    row.team = employment.team.value(on: day).flatMap(team)
    row.manager = employment.manager.value(on: day).flatMap(manager)
    row.yearlyWage = employment.yearlyWage.value(on: day)
    row.costCentre = employment.costCentre.value(on: day)
    return row
  }
}

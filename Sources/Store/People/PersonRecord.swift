package import Records

/// Everything the register holds of one person, every version of it.
package struct PersonRecord: Sendable {
  package struct Details: Sendable, Equatable {
    package var name: String
    package var email: String?
    package var birthYear: Int64?
  }

  package struct EmploymentRecord: Sendable {
    package let id: Int64
    package var startedOn: Day
    package var endedOn: Day?
    package var hours = Timeline<Hours>()
    package var workerType = Timeline<WorkerType>()
    package var team = Timeline<Int64>()
    package var manager = Timeline<Int64>()
    package var yearlyWage = Timeline<Int64>()
    package var costCentre = Timeline<String>()

    package func isRunning(on day: Day) -> Bool { startedOn <= day && day <= endedOn ?? day }
  }

  package let id: Int64
  package var number: String
  package var details = Timeline<Details>()
  package var education = Timeline<Education>()
  package var language = Timeline<String>()
  /// Per role when it was taken up or given up.
  package var roles: [String: Timeline<Bool>] = [:]
  /// In the order of their first day.
  package var employments: [EmploymentRecord] = []

  /// The employment that counts on a day: the running one, else the newest before it, else the
  /// first to come.
  package func employment(on day: Day) -> EmploymentRecord? {
    employments.first { $0.isRunning(on: day) }
      ?? employments.last { $0.startedOn <= day } ?? employments.first
  }

  /// The employment that a last day is meant for: the one that counts on that day. Where several
  /// run, one that ends on it already needs nothing; entering the day again ends the next.
  func employment(endingOn day: Day) -> EmploymentRecord? {
    employments.first { $0.isRunning(on: day) && $0.endedOn != day } ?? employment(on: day)
  }

  package func heldRoles(on day: Day) -> [String] {
    roles.filter { role in
      role.value.entries.last { $0.from <= day }?.value ?? false
    }.map(\.key).sorted()
  }

  package func state(on day: Day) -> EmployeeState {
    let employment = employment(on: day)
    let details = details.value(on: day)
    return EmployeeState(
      id: id, number: number, name: details?.name ?? number, email: details?.email,
      birthYear: details?.birthYear, education: education.value(on: day) ?? .unknown,
      language: language.value(on: day), employment: employment?.id,
      startedOn: employment?.startedOn, endedOn: employment?.endedOn,
      hours: employment?.hours.value(on: day), workerType: employment?.workerType.value(on: day),
      teamID: employment?.team.value(on: day), managerID: employment?.manager.value(on: day),
      yearlyWage: employment?.yearlyWage.value(on: day),
      costCentre: employment?.costCentre.value(on: day), roles: heldRoles(on: day))
  }
}

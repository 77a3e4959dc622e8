/// What somebody enters about an employee. A field that is nil says nothing: it is left as it is.
package struct EmployeeInput: Sendable, Equatable {
  package var number: String
  package var name: String?
  package var team: String?
  package var startedOn: Day?
  package var endedOn: Day?
  /// Contract hours, minutes a week.
  package var minutesPerWeek: Int64?
  package var fulltimeMinutes: Int64?
  package var workerType: WorkerType?
  package var education: Education?
  package var birthYear: Int64?
  /// Employee number of the manager.
  package var manager: String?
  /// Cents a year.
  package var yearlyWage: Int64?
  package var email: String?
  package var language: String?
  package var costCentre: String?
  /// Roles the person holds; nil says nothing about roles.
  package var roles: [String]?

  package init(number: String) { self.number = number }
}

/// An employee as the register has it on a day.
package struct EmployeeState: Sendable, Equatable {
  package var id: Int64
  package var number: String
  package var name: String
  package var email: String?
  package var birthYear: Int64?
  package var education: Education
  package var language: String?
  /// Of the employment that runs on the day, else the newest before it, else the first.
  package var employment: Int64?
  package var startedOn: Day?
  package var endedOn: Day?
  package var hours: Hours?
  package var workerType: WorkerType?
  package var teamID: Int64?
  package var managerID: Int64?
  package var yearlyWage: Int64?
  package var costCentre: String?
  package var roles: [String]

  package init(
    id: Int64,
    number: String,
    name: String,
    email: String?,
    birthYear: Int64?,
    education: Education,
    language: String?,
    employment: Int64?,
    startedOn: Day?,
    endedOn: Day?,
    hours: Hours?,
    workerType: WorkerType?,
    teamID: Int64?,
    managerID: Int64?,
    yearlyWage: Int64?,
    costCentre: String?,
    roles: [String]
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.email = email
    self.birthYear = birthYear
    self.education = education
    self.language = language
    self.employment = employment
    self.startedOn = startedOn
    self.endedOn = endedOn
    self.hours = hours
    self.workerType = workerType
    self.teamID = teamID
    self.managerID = managerID
    self.yearlyWage = yearlyWage
    self.costCentre = costCentre
    self.roles = roles
  }

  package func isEmployed(on day: Day) -> Bool {
    guard let startedOn else { return false }
    return startedOn <= day && day <= endedOn ?? day
  }
}

/// Rows of the employee files: the state of a person on the day the file counts from.
extension Copy {
  static let employeeHeader = """
    employee,name,team,started_on,hours_per_week,fulltime_hours,ended_on,worker_type,education,\
    birth_year,manager,yearly_wage,email,language,cost_centre,roles

    """
  private static let fullTimeHours = 36

  func writeEmployees(to files: [OutputFile?]) throws(SampleError) {
    let months = hospital.people.prefix(size).map(\.months)
    for month in 0..<Period.months {
      guard let file = files[month] else { continue }
      for index in months.indices where months[index] & 1 << UInt64(month) != 0 {
        try writeEmployee(index, month: month, to: file)
      }
    }
  }

  private func writeEmployee(
    _ index: Int, month: Int, to file: OutputFile
  ) throws(SampleError) {
    let person = hospital.people[index]
    let post = person.post(inMonth: month)
    let employment =
      person.employments.last { Period.month(of: $0.start) <= month } ?? person.employments[0]
    let endIsTold = employment.endToldIn.map { $0 <= month } ?? false

    writeEmployee(index, to: file)
    file.text(post.name.text)
    writeTeam(post.team, to: file)
    file.day(employment.start)
    file.hours(tenths: post.hours)
    file.number(Self.fullTimeHours)
    file.day(endIsTold ? employment.end : nil)
    file.code(post.worker.word)
    file.code(person.education.word)
    file.number(person.birthYear)
    writeEmployee(manager(of: index, team: post.team), to: file)
    file.number((person.fullTimeWage * post.hours + 180) / 360)
    writeMail(index, to: file)
    file.code(person.language)
    file.number(Team.all[post.team].costCentre)
    writeRoles(person, team: post.team, to: file)
    try file.endLine()
  }

  private func writeRoles(_ person: Person, team: Int, to file: OutputFile) {
    if team == Team.humanResources { return file.code("hr") }
    file.code(person.analyst ? "analyst" : "")
  }
}

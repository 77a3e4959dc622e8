/// Rows of the employee files: the state of a person on the day the file counts from.
extension Copy {
  static let employeeHeader = """
    employee,name,team,started_on,hours_per_week,fulltime_hours,ended_on,worker_type,education,\
    birth_year,manager,yearly_wage,email,language,cost_centre,roles

    """
  private static let fullTimeHours = 36

  func writeEmployees(to files: [OutputFile?]) throws(SampleError) {
    var line = CSVLine()
    let months = hospital.people.prefix(size).map(\.months)
    for month in 0..<Period.months {
      guard let file = files[month] else { continue }
      for index in months.indices where months[index] & 1 << UInt64(month) != 0 {
        writeEmployee(index, month: month, to: &line)
        try file.end(&line)
      }
    }
  }

  private func writeEmployee(
    _ index: Int, month: Int, to line: inout CSVLine
  ) {
    let person = hospital.people[index]
    let post = person.post(inMonth: month)
    let employment =
      person.employments.last { Period.month(of: $0.start) <= month } ?? person.employments[0]
    let endIsTold = employment.endToldIn.map { $0 <= month } ?? false

    writeEmployee(index, to: &line)
    line.text(post.name.text)
    writeTeam(post.team, to: &line)
    line.day(employment.start)
    line.hours(tenths: post.hours)
    line.number(Self.fullTimeHours)
    line.day(endIsTold ? employment.end : nil)
    line.code(post.worker.word)
    line.code(person.education.word)
    line.number(person.birthYear)
    writeEmployee(manager(of: index, team: post.team), to: &line)
    line.number((person.fullTimeWage * post.hours + 180) / 360)
    writeMail(index, to: &line)
    line.code(person.language)
    line.number(Team.all[post.team].costCentre)
    writeRoles(person, team: post.team, to: &line)
  }

  private func writeRoles(_ person: Person, team: Int, to line: inout CSVLine) {
    var roles: [String] = []
    if team == Team.humanResources { roles.append("hr") }
    if person.analyst { roles.append("analyst") }
    if person.isOnCommittee { roles.append("committee:" + Claim.Scheme.fund.rawValue) }
    line.code(roles.joined(separator: "+"))
  }
}

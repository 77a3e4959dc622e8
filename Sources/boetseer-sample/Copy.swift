/// A hospital at its place in the organisation: larger ones are many hospitals side by side.
struct Copy {
  private static let firstNumber = 101
  private static let digits = 6

  var hospital: Hospital
  /// 0 for the hospital itself.
  var number: Int
  /// How many of its people are written; fewer only in the last one.
  var size: Int

  /// - Parameter withCommittee: somebody decides about the fund.
  init(number: Int, of people: Int, seed: UInt64, withCommittee: Bool) {
    self.number = number
    size = min(Hospital.size, people - number * Hospital.size)
    hospital = Hospital(seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
    hospital.openPots(withCommittee: withCommittee)
  }

  func employee(_ index: Int) -> Int { Self.firstNumber + number * Hospital.size + index }

  /// The number of an employee as it is written.
  func number(_ index: Int) -> String {
    let digits = "\(employee(index))"
    return String(repeating: "0", count: max(0, Self.digits - digits.count)) + digits
  }

  func writeEmployee(_ index: Int?, to line: inout CSVLine) {
    guard let index, index < size else { return line.empty() }
    line.number(employee(index), digits: Self.digits)
  }

  func writeTeam(_ team: Int?, to line: inout CSVLine) {
    if let team {
      line.raw(prefix)
      line.raw(Team.all[team].code)
    }
    line.comma()
  }

  /// What the codes of its teams begin with.
  var prefix: String { number == 0 ? "" : "L\(number)-" }

  /// The manager of a person: that of the team, and for managers that of the team above.
  func manager(of index: Int, team: Int) -> Int? {
    if !hospital.people[index].isManager { return hospital.managers[team] }
    return Team.all[team].parent.map { hospital.managers[$0] }
  }

  func writeMail(_ index: Int, to line: inout CSVLine) {
    let name = hospital.people[index].first.name
    line.raw(NameLists.givenFolded[name.given])
    line.raw(".")
    line.raw(NameLists.surnameFolded[name.surname])
    line.raw("@")
    if number > 0 {
      line.raw("l")
      line.rawNumber(number, digits: 1)
      line.raw(".")
    }
    line.code("delinde.example")
  }

  func writeTeams(to file: OutputFile) throws(SampleError) {
    var line = CSVLine()
    for (index, team) in Team.all.enumerated() {
      writeTeam(index, to: &line)
      line.raw(team.name)
      if number > 0 {
        line.raw(" ")
        line.rawNumber(number, digits: 1)
      }
      line.comma()
      if number > 0 && team.parent == nil {
        line.code(Team.all[0].code)
      } else {
        writeTeam(team.parent, to: &line)
      }
      writeEmployee(hospital.managers[index], to: &line)
      try file.end(&line)
    }
  }
}

/// A hospital at its place in the organisation: larger ones are many hospitals side by side.
struct Copy {
  private static let firstNumber = 101
  private static let digits = 6

  var hospital: Hospital
  /// 0 for the hospital itself.
  var number: Int
  /// How many of its people are written; fewer only in the last one.
  var size: Int

  init(number: Int, of people: Int, seed: UInt64) {
    self.number = number
    size = min(Hospital.size, people - number * Hospital.size)
    hospital = Hospital(seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
  }

  func employee(_ index: Int) -> Int { Self.firstNumber + number * Hospital.size + index }

  func writeEmployee(_ index: Int?, to file: OutputFile) {
    guard let index, index < size else { return file.empty() }
    file.number(employee(index), digits: Self.digits)
  }

  func writeTeam(_ team: Int?, to file: OutputFile) {
    if let team {
      writePrefix(to: file)
      file.raw(Team.all[team].code)
    }
    file.comma()
  }

  private func writePrefix(to file: OutputFile) {
    if number == 0 { return }
    file.raw("L")
    file.rawNumber(number, digits: 1)
    file.raw("-")
  }

  /// The manager of a person: that of the team, and for managers that of the team above.
  func manager(of index: Int, team: Int) -> Int? {
    if !hospital.people[index].isManager { return hospital.managers[team] }
    return Team.all[team].parent.map { hospital.managers[$0] }
  }

  func writeMail(_ index: Int, to file: OutputFile) {
    let name = hospital.people[index].first.name
    file.raw(NameLists.givenFolded[name.given])
    file.raw(".")
    file.raw(NameLists.surnameFolded[name.surname])
    file.raw("@")
    if number > 0 {
      file.raw("l")
      file.rawNumber(number, digits: 1)
      file.raw(".")
    }
    file.code("delinde.example")
  }

  func writeTeams(to file: OutputFile) throws(SampleError) {
    for (index, team) in Team.all.enumerated() {
      writeTeam(index, to: file)
      file.raw(team.name)
      if number > 0 {
        file.raw(" ")
        file.rawNumber(number, digits: 1)
      }
      file.comma()
      if number > 0 && team.parent == nil {
        file.code(Team.all[0].code)
      } else {
        writeTeam(team.parent, to: file)
      }
      writeEmployee(hospital.managers[index], to: file)
      try file.endLine()
    }
  }
}

/// What the vouchers and the fund need in the hospital: the committee, and whom they are for.
extension Hospital {
  /// With the teams below them these have 150 people at the end of 2025.
  static let fundTeams = ["LOG", "NUR-A", "IMG", "PAR", "SEC", "HOM"]
  /// Each gave a workshop about the fund to ten people, on a day.
  static let workshops: [(team: String, day: CivilDay)] = [
    ("CLN", CivilDay(2024, 2, 8)), ("NUR-B", CivilDay(2024, 9, 19)),
    ("NUR-C", CivilDay(2025, 2, 13)),
  ]
  static let workshopSize = 10
  /// One member from each of these, and the manager of nursing B.
  private static let committeeTeams = ["HR", "FIN", "CLN", "LAB"]
  private static let managerOnCommittee = "NUR-B"

  var committee: [Int] { people.indices.filter { people[$0].isOnCommittee } }

  mutating func openPots(withCommittee: Bool) {
    guard withCommittee else { return }
    for code in Self.committeeTeams {
      let member = people.indices.first {
        isFree($0, in: Team.index(code)) && !people[$0].isManager
      }
      if let member { people[member].isOnCommittee = true }
    }
    people[managers[Team.index(Self.managerOnCommittee)]].isOnCommittee = true
  }

  /// Whether somebody was in a team throughout, with nothing else planned for them.
  func isFree(_ index: Int, in team: Int) -> Bool {
    let person = people[index]
    return person.path == .stays && !person.planted && person.first.team == team
      && person.lastPost.team == team && !person.isOnCommittee
  }

  /// The ten of a team who were at its workshop.
  func participants(of team: String) -> [Int] {
    let free = people.indices.filter { isFree($0, in: Team.index(team)) && !people[$0].isManager }
    return Array(free.prefix(Self.workshopSize))
  }

  /// Whom the fund is for and who was at no workshop, as far as they stayed in their team.
  func othersForFund() -> [Int] {
    let present = Set(Self.workshops.flatMap { participants(of: $0.team) })
    let teams = Team.all.indices.filter { team in
      Self.fundTeams.contains { Team.all[team].isWithin($0) }
    }
    return people.indices.filter { index in
      !present.contains(index) && teams.contains { isFree(index, in: $0) }
    }
  }
}

extension Team {
  static func index(_ code: String) -> Int { all.firstIndex { $0.code == code } ?? 0 }

  /// Whether it is the team of that code or stands below it.
  func isWithin(_ code: String) -> Bool {
    self.code == code || parent.map { Team.all[$0].isWithin(code) } ?? false
  }
}

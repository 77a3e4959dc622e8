package import Records
internal import SQLite

extension Store {
  /// People below which a group is not told: the setting, and never less than usual.
  package func smallestGroup() throws -> Int64 {
    max(try chosen(.smallestGroup), Disclosure.usualSmallestGroup)
  }

  /// What employees are called, by row number of the person.
  func employeeNumbers() throws -> [Int64: String] {
    Dictionary(
      try database.all("SELECT person, number FROM person_number") {
        (try $0.integer(0), try $0.text(1))
      }, uniquingKeysWith: { $1 })
  }

  /// The names of teams by their code, as on a day.
  package func teamNames(on day: Day) throws -> [String: String] {
    Dictionary(
      try database.all(
        """
        SELECT t.code, coalesce(
          (SELECT c.name FROM team_change AS c
            WHERE c.team = t.id AND c.name IS NOT NULL AND c.valid_from <= ?1
              AND c.event NOT IN (SELECT event FROM undone)
            ORDER BY c.valid_from DESC, c.id DESC LIMIT 1), t.code)
        FROM team AS t
        """, .text(day.description)
      ) { (try $0.text(0), try $0.text(1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Who was in one group in a period.
  package func people(
    in group: String, by grouping: ReportGrouping, _ period: ReportPeriod
  ) throws -> Set<Int64> {
    try database.read {
      try ReportPeople(database, period: period).people { profile in
        profile.group(grouping) == group
      }
    }
  }
}

extension ReportPeople {
  func people(where isWanted: (Profile) -> Bool) -> Set<Int64> {
    let wanted = sums.profiles.map(isWanted)
    return Set(
      allPeople.lazy.filter { person in self.place(of: person).map { wanted[$0] } ?? false })
  }
}

package import Records
internal import SQLite

/// When people work, from what is known and was not undone.
extension Store {
  /// When one person works: what a day away costs.
  package func workSchedule(of person: Int64) throws -> WorkSchedule {
    try workSchedules(of: person...person)[person] ?? WorkSchedule(employments: [])
  }

  /// When people work, by person; nobody who was never in service.
  ///
  /// - Parameter days: whole weeks of which shifts are read; nil is all of them.
  func workSchedules(
    of people: ClosedRange<Int64>, shiftsIn days: ClosedRange<Day>? = nil
  ) throws -> [Int64: WorkSchedule] {
    try database.read {
      var weeks: [Int64: [Day: [[Int64]]]] = [:]
      try forEachWeek(of: people) { person, validFrom, minutes in
        weeks[person, default: [:]][validFrom, default: []].append(minutes)
      }
      var shifts: [Int64: [Day: Int64]] = [:]
      try database.rows(
        """
        SELECT person, on_day, minutes FROM shift
        WHERE person BETWEEN ?1 AND ?2 AND on_day BETWEEN ?3 AND ?4
          AND event NOT IN (SELECT event FROM undone)
        ORDER BY person, id
        """,
        [
          .integer(people.lowerBound), .integer(people.upperBound),
          .text(days?.lowerBound.description ?? "0000-01-01"),
          .text(days?.upperBound.description ?? "9999-12-31"),
        ]
      ) { row in shifts[try row.integer(0), default: [:]][try row.day(1)] = try row.integer(2) }
      let holidays = try holidayCalendar()
      let facts = try FactReader(database: database).people(people)
      return Dictionary(
        uniqueKeysWithValues: facts.map { person in
          (
            person.id,
            WorkSchedule(
              employments: person.employments,
              patterns: (weeks[person.id] ?? [:]).compactMap {
                WorkPattern(validFrom: $0.key, weeks: $0.value)
              },
              shifts: shifts[person.id] ?? [:], holidays: holidays)
          )
        })
    }
  }

  /// What the organisation says of holidays, beside the Dutch ones.
  func holidayCalendar() throws -> HolidayCalendar {
    var said: [Day: HolidayCalendar.Free] = [:]
    try forEachHoliday { row in
      said[row.day] = row.minutes.map { $0 > 0 ? .part($0) : .nothing } ?? .whole
    }
    return HolidayCalendar(said)
  }

  /// The weeks of people's patterns, in their order.
  func forEachWeek(
    of people: ClosedRange<Int64>,
    _ body: (_ person: Int64, _ validFrom: Day, _ minutes: [Int64]) throws -> Void
  ) throws {
    try database.rows(
      """
      SELECT w.person, w.valid_from, \(Store.weekdays)
      FROM work_pattern AS w WHERE w.person BETWEEN ?1 AND ?2 AND \(Store.patternCounts)
      ORDER BY w.person, w.valid_from, w.week
      """, [.integer(people.lowerBound), .integer(people.upperBound)]
    ) { row in
      try body(
        row.integer(0), row.day(1),
        (0..<Int32(WorkPattern.daysPerWeek)).map { try row.integer($0 + 2) })
    }
  }

  /// The minutes of a week of a pattern `w`.
  static let weekdays =
    "w.monday, w.tuesday, w.wednesday, w.thursday, w.friday, w.saturday, w.sunday"

  /// The condition under which a week of a pattern `w` counts: of one person and first day the
  /// newest event that stands told all of them.
  static let patternCounts = """
    w.event = (
      SELECT max(event) FROM work_pattern
      WHERE person = w.person AND valid_from = w.valid_from
        AND event NOT IN (SELECT event FROM undone))
    """
}

/// The part of the sample's page about time, with the figures that reports can be checked against.
extension HospitalPage {
  var time: String {
    """

    ## Time

    Development days (DAYS, 14.4 hours a full-time year, gone after 31 December), hours of the life
    phase (PLB, 57 hours a year, without an end) and idle time (IDLE, four hours a month in
    \(LeaveDays.idleTeams.joined(separator: ", ")) and below, from 2024, gone after three months). \
    DAYS in hours:

    | | 2023 | 2024 | 2025 | Lapsed of all |
    |---|---:|---:|---:|---:|
    \(groups.joined(separator: "\n"))

    - Taken of PLB: \(hours(total(.phase))) hours; of IDLE: \(hours(total(.idle))).
    - \(leave.rows.count { $0.state.isEmpty && $0.minutes > 0 }) days in all, and \
    \(leave.rows.count { !$0.state.isEmpty }) that are asked for in February 2026.
    - \(irregular) of \(nurses.count) nurses work shifts of eight and nine hours in four weeks; of
      \(rostered) of \(WorkWeeks.rosterTeam) the real shifts of 1 to 28 December 2025 are in
      `shifts.csv`.
    - Nursing A learns for \(quiet("NUR-A")) percent in quiet weeks of 2025, nursing B for \
    \(quiet("NUR-B")).

    | Employee | Case | Minutes |
    |---|---|---|
    \(timeCases.joined(separator: "\n"))

    """
  }

  private var people: [Person] { copy.hospital.people }

  // MARK: Development days

  private var groups: [String] {
    let names: [(LeaveDays.Group, String)] = [
      (.nursing, "Nursing A, B and C"), (.offices, "BRD, HR, FIN, ICT, SEC"), (.others, "Others"),
    ]
    let rows = names.map { group, name in row(name, years { $0 == group }) }
    return rows + [row("All", years { _ in true })]
  }

  /// Granted and taken, by year.
  private func years(_ fits: (LeaveDays.Group) -> Bool) -> [(granted: Int, taken: Int)] {
    (0..<3).map { year in
      var sum = (granted: 0, taken: 0)
      for (index, person) in people.enumerated() {
        for employment in person.employments {
          let last = min(employment.end ?? Period.last, Period.yearStarts[year + 1] + -1)
          guard last >= Period.yearStarts[year], employment.start <= last else { continue }
          guard fits(LeaveDays.Group.of(leave.team(index, on: last))) else { continue }
          sum.granted += LeaveDays.granted(.days, person, employment, year: year)
          sum.taken += leave.taken(.days, index, employment, year: year)
        }
      }
      return sum
    }
  }

  private func row(_ name: String, _ years: [(granted: Int, taken: Int)]) -> String {
    let cells = years.map { "\(hours($0.taken)) of \(hours($0.granted))" }
    let granted = years.reduce(0) { $0 + $1.granted }
    let lapsed = granted - years.reduce(0) { $0 + $1.taken }
    let percent = (lapsed * 200 + granted) / (2 * granted)
    return "| \(name) | \(cells.joined(separator: " | ")) | \(percent) % |"
  }

  // MARK: The rest

  private func total(_ scheme: LeaveDays.Scheme) -> Int {
    leave.rows.reduce(0) { $1.scheme == scheme && $1.state.isEmpty ? $0 + $1.minutes : $0 }
  }

  private var nurses: [Int] {
    people.indices.filter { WorkWeeks.nursing.contains(Team.all[people[$0].first.team].code) }
  }

  private var irregular: Int { nurses.count { leave.weeks.isIrregular($0) } }
  private var rostered: Int { nurses.count { leave.weeks.isRostered($0) } }

  private func quiet(_ team: String) -> Int {
    let found = leave.learned(team, inYear: Period.firstYear + 2)
    return (found.quiet * 200 + found.all) / (2 * found.all)
  }

  private var timeCases: [String] {
    let cases = leave.cases
    let rows: [(Int, String, String)] = [
      (copy.hospital.cases.fullTime, "E-35: two days a year, each of 7:12", "864 granted"),
      (
        copy.hospital.cases.moreHours,
        "E-01, E-03: 28.8 h from 1 July 2024, 36 h from 1 October: 864 x (92 x 0.8 + 92)/366",
        "391 granted in 2024"
      ),
      (
        copy.hospital.cases.leftMidYear,
        "E-03, E-07: left 30 September 2024: 864 and 3,420 x 0.8 x 92/366; what is left of it "
          + "lapses, of PLB as it is less than 50 hours",
        "174 of DAYS, 688 of PLB"
      ),
      (cases.leapDay, "E-04: away on 29 February 2024", "432"),
      (
        cases.newYear, "over New Year: 30 and 31 December 2024, 2 January 2025",
        "864 of 2024, 432 of 2025"
      ),
      (
        cases.nineHours, "E-32: a shift of nine hours, on \(cases.nineHoursDay.iso)", "540"
      ),
      (cases.eve, "E-32: half of 24 December 2025, of which the afternoon is free", "96"),
      (cases.closed, "E-33: asked for Christmas Day 2025, on which nobody of the team works", "0"),
      (cases.rostered, "E-33: rostered on Christmas Day 2025", "\(christmas)"),
      (
        cases.ownDay, "E-34: a course on \(cases.ownDayOn.iso), a day on which they never work", "0"
      ),
      (
        cases.changed,
        "over a change of hours: \(cases.changedDays.map(\.iso).joined(separator: " and "))",
        cases.changedDays.map { "\(leave.weeks.minutes(cases.changed, on: $0))" }
          .joined(separator: " and ")
      ),
    ]
    return rows.map { "| \(number($0.0)) | \($0.1) | \($0.2) |" }
  }

  private var christmas: Int {
    leave.weeks.minutes(leave.cases.rostered, on: ClosedDays.christmas)
  }
}

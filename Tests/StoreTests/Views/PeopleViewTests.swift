import Records
import SQLite
import Store
import Testing

@Suite("Views of people")
struct PeopleViewTests {
  private let filled: FilledHospital

  init() throws { filled = try FilledHospital() }

  @Test("x_employee is each employee on the day of the newest event, in bands")
  func employees() throws {
    #expect(
      try filled.store.values("SELECT * FROM x_employee ORDER BY employee") == [
        ["000123", "CARE", "55_to_64", "hbo", "12_to_20", "permanent", .integer(1)],
        ["2", .null, "unknown", "mbo3", "35_or_more", "temporary", .integer(1)],
        ["3", .null, "under_25", "unknown", "12_to_20", "permanent", .integer(1)],
        ["4", "CARE", "unknown", "unknown", "under_12", "permanent", .integer(0)],
      ])
  }

  @Test("the same people as the register shows, and nobody whose entry was undone")
  func sameAsRegister() throws {
    var wanted: [[SQLiteValue]] = []
    try filled.store.forEachPerson { person in
      let state = person.state(on: FilledHospital.today)
      wanted.append([
        .text(state.number), .text(state.name), .text(state.education.rawValue),
        .integer(state.isEmployed(on: FilledHospital.today) ? 1 : 0),
      ])
    }
    #expect(
      try filled.store.values(
        """
        SELECT e.employee, n.name, e.education, e.employed
        FROM x_employee AS e JOIN x_employee_name AS n ON n.employee = e.employee
        """
      ).sorted { "\($0)" < "\($1)" } == wanted.sorted { "\($0)" < "\($1)" })
    #expect(try filled.store.values("SELECT 1 FROM x_employee_name").count == wanted.count)
  }

  @Test("x_employment has a row from each day on which something changed")
  func employments() throws {
    let rows = try filled.store.values(
      """
      SELECT employee, started_on, ended_on, valid_from, valid_before, team, minutes_per_week,
        factor
      FROM x_employment WHERE employee IN ('000123', '2') ORDER BY employee, valid_from
      """)
    #expect(
      rows == [
        [
          "000123", "2020-03-01", .null, "2020-03-01", "2024-07-01", "CARE", .integer(1800),
          .integer(8333),
        ],
        [
          "000123", "2020-03-01", .null, "2024-07-01", "2026-03-01", "CARE", .integer(1080),
          .integer(5000),
        ],
        [
          "000123", "2020-03-01", .null, "2026-03-01", .null, "KITCHEN", .integer(1080),
          .integer(5000),
        ],
        [
          "2", "2024-01-01", "2024-12-31", "2024-01-01", .null, .null, .integer(2160),
          .integer(10_000),
        ],
        [
          "2", "2025-04-01", .null, "2025-04-01", .null, .null, .integer(2160), .integer(10_000),
        ],
      ])
  }

  @Test("a later event moves the day on which the state is shown")
  func referenceDay() throws {
    try filled.hospital.sync("2026-06-01", today: "2026-06-01")
    #expect(
      try filled.store.values(
        "SELECT employee, team, employed FROM x_employee WHERE employee IN ('000123', '4') "
          + "ORDER BY employee") == [
          ["000123", "KITCHEN", .integer(1)], ["4", "CARE", .integer(1)],
        ])
  }

  @Test("somebody who left is shown as on the last day of the last employment")
  func leavers() throws {
    let hospital = try Hospital()
    try hospital.employ("1", from: "2020-01-01", hours: 1200)
    try hospital.changeHours("1", from: "2021-01-01", to: 1700)
    _ = try hospital.store.endEmployee(
      "1", on: Hospital.day("2022-06-30"), head: Hospital.head("employee end"), dryRun: false)
    #expect(
      try hospital.store.values("SELECT hours_band, employed FROM x_employee")
        == [["28_to_35", .integer(0)]])
  }

  @Test("x_team has the tree, x_scheme a row a scheme and x_scheme_version one a version")
  func teamsAndSchemes() throws {
    #expect(
      try filled.store.values("SELECT * FROM x_team ORDER BY team") == [
        ["CARE", "Team CARE", "HQ", "000123"], ["HQ", "HQ", .null, .null],
        ["KITCHEN", "Team KITCHEN", "HQ", "000123"],
      ])
    #expect(
      try filled.store.values(
        """
        SELECT s.scheme, s.form, s.unit, s.versions, v.amount, v.expiry_rule, v.expiry_count
        FROM x_scheme AS s JOIN x_scheme_version AS v ON v.scheme = s.scheme ORDER BY s.scheme
        """) == [
          ["DAYS", "time", "MIN", .integer(1), .integer(2400), "never", .null],
          ["EXTRA", "account", "EUR", .integer(1), .integer(70_600), "months", .integer(36)],
          ["FUND", "fund", "EUR", .integer(1), .integer(0), "never", .null],
          ["ILA", "account", "EUR", .integer(1), .integer(70_600), "months", .integer(36)],
          [
            "MANDATORY", "employer_budget", "EUR", .integer(1), .integer(500_000), "year_end",
            .null,
          ],
        ])
  }
}

import Foundation
import Testing

/// What one person's facts move on the pot that others are granted from.
@Suite("A pot when the facts of one of its people change")
struct PotChangeTests {
  /// One voucher from a pot that is filled every year.
  private func pool(total: String, yearStarts: String, _ rules: String) -> String {
    """
    schemes:
      - code: POOL
        name: Pool
        form: voucher
        unit: EUR
        basis: {kind: company}
        works_council: {none: "test"}
        tax_status: confirmed
        year_starts: \(yearStarts)
        versions:
          - valid_from: 2023-01-01
            pot: {code: POOL-POT, total: "\(total)", per: year}
    \(rules.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
    """
  }

  /// Who leaves gives their grant another day; of 600.00 a year not everybody can be granted at
  /// once, so it decides what the others get, and when.
  @Test("What moved only others is taken back with the pot")
  func undo() throws {
    let organisation = try Organisation(
      schemes: pool(
        total: "600.00", yearStarts: "05-01",
        """
            grant:
              per: year
              amount: "706.00"
              on: 12-31
              targets: [{amount: "200.00", education: [mbo2]}]
            expiry: {rule: months, months: 12, then: return}
            claims: {approval: none}
            decrease: waive
            leaver: keep
        """))
    try organisation.write("team,name\nA,Ward\n", to: "teams.csv")
    try organisation.write(
      """
      employee,name,team,started_on,hours_per_week,fulltime_hours,education,roles
      1,Person 1,A,2021-03-01,36:00,38:00,hbo,hr
      2,Person 2,A,2023-08-07,20:00,36:00,mbo2,
      3,Person 3,A,2021-11-05,36:00,38:00,mbo2,

      """, to: "people.csv")
    try organisation.expect("import", "teams", "teams.csv")
    try organisation.expect("import", "employees", "people.csv")
    try organisation.expect("employee", "end", "2", "--on", "2024-01-03", today: "2024-01-03")
    try organisation.expect("sync", today: "2024-05-01")
    try organisation.expect("employee", "end", "2", "--on", "2024-05-02", today: "2024-05-02")
    try organisation.expect("employee", "end", "3", "--on", "2024-04-27", today: "2024-05-02")
    try organisation.expect("undo", "--reason", "another day", today: "2024-05-02")
    organisation.today = "2024-05-02"
    #expect(try organisation.isHealthy())
    try organisation.expect("sync")
    #expect(try organisation.isHealthy())
  }

  @Test("Who comes back keeps the manager, who decides on no claim of theirs in a committee")
  func rehired() throws {
    let organisation = try Organisation()
    organisation.today = "2025-09-01"
    try organisation.employ("1", hours: "36", from: "2023-01-01")
    try organisation.employ("2", hours: "36", from: "2023-01-01")
    try organisation.expect("employee", "change", "2", "--manager", "1", "--from", "2023-01-01")
    try organisation.expect("employee", "end", "2", "--on", "2025-07-17")
    try organisation.expect("employee", "rehire", "2", "--started", "2025-08-21", "--hours", "18")
    let shown = try organisation.expect("employee", "show", "2", "--format", "json").output
    #expect(shown.contains("\"manager\":\"1\""), "\(shown)")
  }

  /// Undecided when the year of the pot ended, it keeps its amount: that is no award.
  @Test("What an undecided claim keeps does not count for the limit per person")
  func limit() throws {
    let organisation = try Organisation(
      schemes: pool(
        total: "1500.00", yearStarts: "01-01",
        """
            grant: {per: none}
            claims: {approval: hr, per_person: {amount: "1000.00", per: lifetime}}
        """))
    try organisation.employ("1", hours: "36", from: "2023-01-01")
    try organisation.employ("2", hours: "36", from: "2023-01-01")
    let claim = { (amount: String, day: String) in
      _ = try organisation.expect(
        "claim", "submit", "1", "--title", "Course", "--cost", amount, "--pay-from", "POOL",
        today: day)
    }
    try claim("600.00", "2024-09-17")
    try organisation.expect("sync", today: "2025-01-15")
    try claim("750.00", "2025-01-15")
    organisation.today = "2025-01-16"
    try organisation.expect("claim", "approve", "C1", "--by", "2")
    #expect(
      try organisation.refuse("claim", "approve", "C2", "--by", "2").id == "above-person-limit")
    #expect(try organisation.isHealthy())
  }
}

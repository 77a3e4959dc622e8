import Foundation
import Testing

/// Leave through the built command: what days cost, which time pays them, and what happens when
/// something becomes known later.
@Suite("Leave through the built command")
struct LeaveTests {
  /// A scheme of time; rules as lines of its version.
  static func time(_ code: String = "DAYS", from: String = "2024-01-01", _ rules: String...)
    -> String
  {
    """
      - code: \(code)
        name: \(code)
        form: time
        unit: hours
        basis: {kind: company}
        works_council: {cao: true}
        tax_status: confirmed
        versions:
          - valid_from: \(from)
    \(rules.map { "        " + $0 }.joined(separator: "\n"))

    """
  }

  /// A file of schemes with development days alone.
  static let schemes = "schemes:\n" + days

  static let days = time(
    "DAYS", "grant: {amount: \"40\", per: year}", "expiry: {rule: year_end}")

  private func organisation(_ schemes: String...) throws -> Organisation {
    let all = schemes.isEmpty ? [LeaveTests.days] : schemes
    return try Organisation(schemes: "schemes:\n" + all.joined())
  }

  @discardableResult
  private func request(
    _ organisation: Organisation, _ words: String..., today: String? = nil
  ) throws -> Request {
    let outcome = try organisation.run(
      ["leave", "request"] + words + ["--format", "json"], today: today)
    #expect(outcome.exit == 0, "\(words): \(outcome.errors)")
    let answer = outcome.json as? [String: Any] ?? [:]
    let leave = (answer["leaves"] as? [[String: Any]])?.first
    return Request(
      id: answer["id"] as? String ?? "",
      days: (leave?["days"] as? [[String: Any]] ?? []).map {
        "\($0["date"] as? String ?? "") \($0["minutes"] as? Int ?? 0)"
      },
      sources: (leave?["days"] as? [[String: Any]] ?? []).map { day in
        (day["sources"] as? [[String: Any]] ?? []).map {
          "\($0["scheme"] as? String ?? "") \($0["minutes"] as? Int ?? 0)"
        }.joined(separator: " ")
      })
  }

  struct Request {
    var id: String
    /// `2026-03-02 432`.
    var days: [String]
    /// `DAYS 432`, of each day.
    var sources: [String]
  }

  private func sums(
    _ organisation: Organisation, _ scheme: String = "DAYS", on day: String
  ) throws -> [String: Int] {
    let rows =
      try organisation.expect(
        "account", "explain", "1", scheme, "--as-of", day, "--format", "json"
      ).json as? [[String: Any]] ?? []
    return rows.reduce(into: [:]) { sums, row in
      let change =
        (row["available_change"] as? Int ?? 0) + (row["reserved_change"] as? Int ?? 0)
      sums[row["kind"] as? String ?? "", default: 0] += change
    }
  }

  private func free(
    _ organisation: Organisation, _ scheme: String = "DAYS", on day: String
  ) throws -> Int? {
    try organisation.amount("available", of: "1", scheme: scheme, on: day)
  }

  // MARK: The calendar

  @Test("Joining on 29 February of a leap year, and a day off on it")
  func leapDay() throws {
    let organisation = try organisation(
      LeaveTests.time(
        "DAYS", "grant: {amount: \"40\", per: year}",
        "expiry: {rule: months, months: 12}"))
    organisation.today = "2024-03-15"
    try organisation.employ("1", hours: "36", from: "2024-02-29")
    // 2400 x 307 / 366 = 2013.1; the leap day costs 432.
    let leave = try request(organisation, "1", "--from", "2024-02-29", "--approve")
    #expect(leave.days == ["2024-02-29 432"])
    try organisation.expect("sync")
    #expect(try free(organisation, on: "2024-03-15") == 2013 - 432)
    // Twelve months from 29 February 2024 end on 28 February 2025.
    try organisation.expect("sync", "--through", "2025-03-01", today: "2025-03-01")
    #expect(try sums(organisation, on: "2025-03-01")["lapse"] == -1581)
    #expect(try organisation.isHealthy())
  }

  @Test("Idle time by month: joining on the 16th, leaving on the 10th; nobody approves it")
  func idleTime() throws {
    let organisation = try organisation(
      LeaveTests.time(
        "IDLE", "grant: {amount: \"48\", per: month}", "expiry: {rule: months, months: 3}",
        "claims: {approval: none}"))
    organisation.today = "2025-12-31"
    try organisation.employ("1", hours: "36", from: "2025-03-16")
    try organisation.expect("employee", "end", "1", "--on", "2025-06-10")
    try organisation.expect("sync")
    // 240 x 16/31 = 123.87; April and May 240 each; 240 x 10/30 = 80: 683.87, summed and rounded.
    #expect(try sums(organisation, "IDLE", on: "2025-12-31")["grant"] == 684)
    let leave = try request(
      organisation, "1", "--from", "2025-05-02", "--hours", "2:30", today: "2025-12-31")
    #expect(leave.days == ["2025-05-02 150"])
    #expect(try sums(organisation, "IDLE", on: "2025-12-31")["take"] == -150)
    #expect(try organisation.isHealthy())
  }

  @Test("Hours go down after days were taken: what passed stays, what is to come is proposed")
  func fewerHours() throws {
    let organisation = try organisation()
    organisation.today = "2026-03-10"
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try request(organisation, "1", "--from", "2026-02-02", "--to", "2026-02-04", "--approve")
    let later = try request(
      organisation, "1", "--from", "2026-08-03", "--hours", "4", "--approve")
    try organisation.expect(
      "employee", "change", "1", "--from", "2026-07-01", "--hours", "18")
    // 2400 x (181 + 184/2) / 365 = 1795.1, of which 1296 was taken and 240 is kept.
    #expect(try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2026-03-10") == 499)
    #expect(try free(organisation, on: "2026-03-10") == 259)
    let found =
      try organisation.expect("leave", "list", "--proposals", "--format", "json").json
      as? [[String: Any]] ?? []
    // Four of the hours that were worked, 7:12; 3:36 is worked now.
    #expect(found.map { $0["leave"] as? String } == [later.id])
    #expect(found.first?["amount"] as? Int == 240)
    #expect(found.first?["amount_now"] as? Int == 216)
    try organisation.expect("leave", "change", later.id)
    #expect(
      try organisation.amount("reserved", of: "1", scheme: "DAYS", on: "2026-03-10") == 216)
    #expect(
      (try organisation.expect("leave", "list", "--proposals", "--format", "json").json
        as? [Any])?.isEmpty == true)
    #expect(try organisation.isHealthy())
  }

  @Test("Hours go down and more was taken than is earned: what passed stays, the rest is let go")
  func moreThanEarned() throws {
    let organisation = try organisation()
    organisation.today = "2026-03-10"
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try request(organisation, "1", "--from", "2026-02-02", "--to", "2026-02-06", "--approve")
    try organisation.expect(
      "employee", "change", "1", "--from", "2026-07-01", "--hours", "18")
    // 1795 were earned and 2160 taken.
    let sums = try sums(organisation, on: "2026-03-10")
    #expect(sums["take"] == -2160)
    #expect(sums["write_off"] == 365)
    #expect(try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2026-03-10") == 0)
    #expect(
      try organisation.refuse(
        "leave", "request", "1", "--from", "2026-04-07", "--hours", "0:01", "--approve"
      ).id == "insufficient-balance")
    #expect(try organisation.isHealthy())
  }

  @Test("A nine-hour shift costs nine hours, half a day half of it; a day without a shift nothing")
  func shifts() throws {
    let organisation = try organisation()
    organisation.today = "2026-03-20"
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.write(
      "employee,date,hours\n1,2026-03-02,9\n1,2026-03-04,9\n1,2026-03-05,0\n", to: "shifts.csv")
    try organisation.expect("import", "shifts", "shifts.csv")
    let whole = try request(
      organisation, "1", "--from", "2026-03-02", "--to", "2026-03-05", "--approve")
    #expect(whole.days == ["2026-03-02 540", "2026-03-04 540"])
    try organisation.expect("leave", "cancel", whole.id, "--day", "2026-03-04")
    let half = try request(
      organisation, "1", "--from", "2026-03-04", "--part", "morning", "--approve")
    #expect(half.days == ["2026-03-04 270"])
    // The other half is still free; the morning is not.
    #expect(
      try organisation.refuse("leave", "request", "1", "--from", "2026-03-04").id == "overlap")
    try request(organisation, "1", "--from", "2026-03-04", "--part", "afternoon", "--approve")
    #expect(try free(organisation, on: "2026-03-20") == 2400 - 540 - 540)
    #expect(try organisation.isHealthy())
  }

  @Test("Half a day on a half holiday; a holiday and a free day cost nothing")
  func halfHoliday() throws {
    let organisation = try organisation()
    organisation.today = "2025-12-01"
    try organisation.employ("1", hours: "40", from: "2024-01-01")
    try organisation.write("date,name,hours\n2025-12-24,Christmas Eve,4\n", to: "holidays.csv")
    try organisation.expect("import", "holidays", "holidays.csv")
    // Four of eight hours are left that day; the afternoon is two of them.
    let eve = try request(organisation, "1", "--from", "2025-12-24", "--part", "afternoon")
    #expect(eve.days == ["2025-12-24 120"])
    // 25 and 26 December are free, 27 and 28 a weekend.
    let week = try request(organisation, "1", "--from", "2025-12-25", "--to", "2025-12-29")
    #expect(week.days == ["2025-12-29 480"])
    let none = try request(organisation, "1", "--from", "2025-12-27")
    #expect(none.id.isEmpty && none.days.isEmpty)
    #expect(try organisation.isHealthy())
  }

  @Test("A course over New Year: each year's days from its own time, January's kept on 1 January")
  func newYear() throws {
    let organisation = try organisation()
    organisation.today = "2025-12-10"
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    let course = try request(
      organisation, "1", "--from", "2025-12-29", "--to", "2026-01-06", "--approve")
    // 1 January is a holiday, 3 and 4 January a weekend.
    #expect(
      course.days == [
        "2025-12-29 432", "2025-12-30 432", "2025-12-31 432", "2026-01-02 432", "2026-01-05 432",
        "2026-01-06 432",
      ])
    #expect(
      try organisation.amount("reserved", of: "1", scheme: "DAYS", on: "2025-12-10") == 3 * 432)
    try organisation.expect("sync", today: "2026-01-01")
    #expect(
      try organisation.amount("reserved", of: "1", scheme: "DAYS", on: "2026-01-01") == 3 * 432)
    // 2400 of 2025 less three days lapse, and none of 2026.
    #expect(try sums(organisation, on: "2026-01-01")["lapse"] == -(2400 - 3 * 432))
    try organisation.expect("sync", today: "2026-01-07")
    #expect(try free(organisation, on: "2026-01-07") == 2400 - 3 * 432)
    #expect(try sums(organisation, on: "2026-01-07")["take"] == -6 * 432)
    #expect(try organisation.isHealthy())
  }

  @Test("A request over a change of pattern costs by each")
  func changeOfPattern() throws {
    let organisation = try organisation()
    organisation.today = "2026-03-20"
    try organisation.employ("1", hours: "32", from: "2024-01-01")
    try organisation.write(
      """
      employee,valid_from,mon,tue,wed,thu,fri,sat,sun
      1,2024-01-01,8,8,8,8,0,0,0
      1,2026-03-04,9,0,9,9,5,0,0

      """, to: "patterns.csv")
    try organisation.expect("import", "patterns", "patterns.csv")
    let leave = try request(
      organisation, "1", "--from", "2026-03-02", "--to", "2026-03-05", "--approve")
    #expect(
      leave.days == ["2026-03-02 480", "2026-03-03 480", "2026-03-04 540", "2026-03-05 540"])
    // 2400 x 0.8889 = 2133.4.
    #expect(try free(organisation, on: "2026-03-20") == 2133 - 2040)
    let refused = try organisation.refuse(
      "leave", "request", "1", "--from", "2026-03-06", "--approve")
    #expect(refused.id == "insufficient-balance")
    #expect(refused.message.contains("1:33"))
    #expect(try organisation.isHealthy())
  }

  @Test("A day of before the lapse that is reported after it takes what was there then")
  func reportedLate() throws {
    let organisation = try organisation()
    organisation.today = "2026-03-02"
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    try organisation.expect("sync")
    #expect(try sums(organisation, on: "2026-03-02")["lapse"] == -2400)
    let late = try request(organisation, "1", "--from", "2025-12-16", "--approve")
    #expect(late.days == ["2025-12-16 432"])
    #expect(try sums(organisation, on: "2026-03-02")["lapse"] == -1968)
    #expect(try free(organisation, on: "2026-03-02") == 2400)
    // Taken back again, all of it lapses as before.
    try organisation.expect("leave", "cancel", late.id)
    #expect(try sums(organisation, on: "2026-03-02")["lapse"] == -2400)
    #expect(try sums(organisation, on: "2026-03-02")["take"] ?? 0 == 0)
    #expect(try organisation.isHealthy())
  }
}

import Foundation
import Testing

/// Edge cases of claims, with the sums behind the figures.
@Suite("Edge cases of claims")
struct EdgeCaseClaimTests {
  @Test("E-11: next year's part of a long course waits for next year's grant")
  func longCourse() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    organisation.today = "2024-06-01"
    let claim = try organisation.submit(
      "1", "--title", "Two years", "--cost", "1400", "--on", "2024-02-01",
      "--part", "2025-02-01=700", "--approve")
    let parts = { (day: String) -> [[Int?]] in
      let shown =
        try organisation.run(["claim", "show", claim, "--format", "json"], today: day).json
        as? [String: Any]
      return (shown?["sources"] as? [[String: Any]] ?? []).map {
        [$0["reserved"] as? Int ?? 0, $0["conditional"] as? Int ?? 0]
      }
    }
    // Of 706.00 this year's 700.00 is reserved; the other 700.00 needs the grant of 2025.
    #expect(try parts("2024-06-01") == [[70_000, 0], [0, 70_000]])
    #expect(try organisation.amount("reserved", of: "1", on: "2024-12-31") == 70_000)
    #expect(try organisation.amount("available", of: "1", on: "2024-12-31") == 600)
    let early = try organisation.refuse(
      "claim", "pay", claim, "--amount", "701", "--invoice", "F-1")
    #expect(early.id == "more-than-reserved")
    try organisation.expect("sync", "--through", "2025-01-01", today: "2025-01-01")
    #expect(try organisation.amount("reserved", of: "1", on: "2025-01-01") == 140_000)
    // 6.00 + 706.00 - 700.00 = 12.00
    #expect(try organisation.amount("available", of: "1", on: "2025-01-01") == 1_200)
    #expect(try organisation.isHealthy())
  }

  @Test("E-12: a refund goes back to its lots with their own last days; the fee stays spent")
  func refund() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2023-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "900", "--on", "2024-02-01", "--approve")
    try organisation.expect(
      "claim", "pay", claim, "--amount", "900", "--invoice", "F-1", "--on", "2024-03-01")
    // 706.00 of 2023 and 194.00 of 2024; the provider keeps a fee of 50.00.
    try organisation.expect("claim", "refund", claim, "--amount", "850", "--on", "2024-06-01")
    try organisation.expect("sync", "--through", "2024-12-31")
    #expect(try organisation.amount("balance", of: "1", on: "2024-12-31") == 141_200 - 5_000)
    // Last taken, first back: 194.00 to 2024, 656.00 to 2023, which ends with 2025.
    #expect(
      try organisation.lots(of: "1", on: "2024-12-31").map { $0["expires_on"] as? String } == [
        "2025-12-31", "2026-12-31",
      ])
    #expect(
      try organisation.lots(of: "1", on: "2024-12-31").map { $0["remaining"] as? Int } == [
        65_600, 70_600,
      ])
    #expect(try organisation.isHealthy())
  }

  @Test(
    "E-12: a refund to what has ended lives on only with months of grace",
    arguments: [(0, 0, 0), (3, 35_000, 0)])
  func grace(months: Int, through: Int, after: Int) throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(
        expiry: "{rule: year_end}", more: "claims: {grace_months: \(months)}"))
    organisation.today = "2025-08-01"
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "end", "1", "--on", "2024-12-31")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "400", "--on", "2024-02-01", "--approve")
    try organisation.expect(
      "claim", "pay", claim, "--amount", "400", "--invoice", "F-1", "--on", "2024-03-01")
    try organisation.expect("claim", "refund", claim, "--amount", "350", "--on", "2025-03-10")
    try organisation.expect("sync")
    // Three months from 10 March: through 9 June.
    #expect(try organisation.amount("balance", of: "1", on: "2025-06-09") == through)
    #expect(try organisation.amount("balance", of: "1", on: "2025-06-10") == after)
    #expect(try organisation.isHealthy())
  }

  @Test("E-13: several sources: the parts sum to the whole, odd cents by largest remainder")
  func severalSources() throws {
    let organisation = try Organisation(
      schemes: "schemes:\n"
        + ["A", "B", "C"].map { Organisation.account(code: $0) }.joined(separator: "\n"))
    try organisation.employ("1", hours: "36", from: "2026-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "100", "--pay-from", "A=33.33,B=33.33,C=33.34",
      "--approve")
    let amounts = { (column: String) in
      try ["A", "B", "C"].map {
        try organisation.amount(column, of: "1", scheme: $0, on: "2026-01-15")
      }
    }
    // 50.00 of 100.00: 16.665, 16.665 and 16.67; the odd cent to the first of equals.
    try organisation.expect("claim", "pay", claim, "--amount", "50", "--invoice", "F-1")
    #expect(try amounts("reserved") == [1_666, 1_667, 1_667])
    // 10.00 of 16.67, 16.66 and 16.67: 3.334, 3.332 and 3.334; the odd cent to the first.
    try organisation.expect("claim", "refund", claim, "--amount", "10")
    // 706.00 - 33.33 + 3.34, and so on.
    #expect(try amounts("available") == [67_601, 67_600, 67_599])
    #expect(try organisation.isHealthy())
  }

  @Test(
    "E-17: a reservation that nobody used goes back while its lot lives, else it ends",
    arguments: [("2024-11-01", 70_600, 0), ("2025-02-01", 40_600, 30_000)])
  func unusedReservation(cancelled: String, lapsed: Int, later: Int) throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(
        expiry: "{rule: year_end}", more: "ends_on: 2024-12-31"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "300", "--on", "2024-02-01", "--approve")
    try organisation.expect("claim", "cancel", claim, "--on", cancelled)
    try organisation.expect("sync", "--through", "2025-12-31")
    let lapses = try organisation.movements(on: "2025-12-31").filter {
      $0["kind"] as? String == "lapse"
    }
    let sums = { (day: String) in
      lapses.filter { $0["day"] as? String == day }.reduce(0) {
        $0 - ($1["available_change"] as? Int ?? 0)
      }
    }
    #expect(sums("2025-01-01") == lapsed)
    #expect(sums("2025-02-01") == later)
    #expect(try organisation.amount("balance", of: "1", on: "2025-02-01") == 0)
    // What comes after needs a claim of its own.
    let refused = try organisation.refuse(
      "claim", "pay", claim, "--amount", "300", "--invoice", "F-1", "--on", "2025-03-01")
    #expect(refused.id == "wrong-state")
    #expect(try organisation.isHealthy())
  }

  @Test("E-19: what is asked in time is held; refused, it ends on that day")
  func refusedAfterTheEnd() throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(
        expiry: "{rule: year_end}", more: "ends_on: 2024-12-31"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "500", "--on", "2024-12-20")
    try organisation.expect("sync", "--through", "2025-01-10")
    // 706.00 - 500.00 = 206.00 lapses with the year, 500.00 is held.
    #expect(try organisation.amount("balance", of: "1", on: "2025-01-10") == 50_000)
    #expect(try organisation.amount("available", of: "1", on: "2025-01-10") == 0)
    try organisation.expect(
      "claim", "refuse", claim, "--reason", "no budget", "--on", "2025-01-15")
    #expect(try organisation.amount("balance", of: "1", on: "2025-01-14") == 50_000)
    #expect(try organisation.amount("balance", of: "1", on: "2025-01-15") == 0)
    #expect(try organisation.isHealthy())
  }

  @Test("E-21: the fund runs out between asking and deciding: the second is told what is left")
  func fundRunsOut() throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme(
        "FUND", form: "fund", "grant: {per: none}",
        "claims: {approval: committee, per_person: {amount: \"1000\", per: lifetime}}",
        "committee: {quorum: 2, order: completeness}",
        "pot: {code: POT, total: \"1500\", per: once}"))
    for number in 1...4 { try organisation.employ("\(number)", hours: "36", from: "2024-01-01") }
    for member in ["3", "4"] {
      try organisation.expect(
        "employee", "change", member, "--from", "2024-01-01", "--role", "+committee:FUND")
    }
    let claims = try ["1", "2"].map { number in
      let claim = try organisation.submit(
        number, "--title", "Course", "--cost", "1000", "--pay-from", "FUND")
      for member in ["3", "4"] {
        try organisation.expect("claim", "vote", claim, "--by", member, "--for")
      }
      return claim
    }
    try organisation.expect("claim", "approve", claims[0], "--by", "3")
    let outcome = try organisation.run(["claim", "approve", claims[1], "--by", "3"])
    #expect(outcome.exit == 1)
    // 1,500 - 1,000
    #expect(outcome.errors.contains("insufficient-balance"))
    #expect(outcome.errors.contains("€500.00"))
    try organisation.expect("claim", "approve", claims[1], "--by", "3", "--amount", "500")
    #expect(try organisation.pot("FUND", on: "2026-01-15") == 150_000)
    let fund = try organisation.run([
      "account", "list", "--as-of", "2026-01-15", "--format", "json",
    ])
    let row = (fund.json as? [[String: Any]])?.first
    #expect(row?["available"] as? Int == 0)
    #expect(row?["reserved"] as? Int == 150_000)
    #expect(try organisation.isHealthy())
  }
}

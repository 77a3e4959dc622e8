import Foundation
import Testing

/// Edge cases of people who come, go and come back, with the sums behind the figures.
@Suite("Edge cases of people")
struct EdgeCasePeopleTests {
  @Test("E-06: what is taken along keeps its dates; below the minimum it lapses")
  func portable() throws {
    let hours = Organisation.scheme(
      "PLB", unit: "hours", "grant: {amount: \"57\", per: year}",
      "expiry: {rule: months, months: 60}", "leaver: transfer", "transfer_minimum: \"50\"")
    let old = try Organisation(schemes: hours)
    try old.employ("1", hours: "36", from: "2024-01-01")
    try old.employ("2", hours: "28.8", from: "2024-01-01")
    for number in ["1", "2"] { try old.expect("employee", "end", number, "--on", "2024-12-31") }
    try old.expect("sync")
    // 57 h x 0.8 = 45:36, less than 50.
    #expect(try old.amount("balance", of: "2", scheme: "PLB", on: "2024-12-31") == 2_736)
    #expect(try old.amount("balance", of: "2", scheme: "PLB", on: "2025-01-01") == 0)
    let refused = try old.refuse(
      "account", "transfer-out", "2", "PLB", "--statement", "two", "--on", "2025-01-10")
    #expect(refused.id == "nothing-to-transfer")
    try old.expect(
      "account", "transfer-out", "1", "PLB", "--statement", "one", "--on", "2025-01-10")
    #expect(try old.amount("balance", of: "1", scheme: "PLB", on: "2024-12-31") == 3_420)
    #expect(try old.lots(of: "1", on: "2025-01-09").map { $0["state"] as? String } == ["waiting"])
    #expect(try old.lots(of: "1", on: "2025-01-10").isEmpty)

    let new = try Organisation(schemes: hours)
    try new.employ("7", hours: "36", from: "2025-02-01")
    try new.expect(
      "account", "transfer-in", "\(old.folder)/one.json", "--employee", "7", "--scheme", "PLB",
      "--on", "2025-02-01", "--force", "--reason", "another name here")
    let brought = try new.lots(of: "7", on: "2025-02-01").first {
      $0["granted_on"] as? String == "2024-01-01"
    }
    #expect(brought?["remaining"] as? Int == 3_420)
    #expect(brought?["expires_on"] as? String == "2028-12-31")
    #expect(try old.isHealthy())
    #expect(try new.isHealthy())
  }

  @Test("E-07: approved claims of a leaver are honoured, the rest ends the day after")
  func leaver() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "300", "--on", "2024-02-01", "--approve")
    let end = try organisation.expect("employee", "end", "1", "--on", "2024-09-30")
    // Earned 706.00 x 274 / 366 = 528.54; 300.00 is reserved, 228.54 lapses on 1 October.
    #expect(end.output.contains("228.54"))
    #expect(end.output.contains("honoured"))
    #expect(try organisation.amount("balance", of: "1", on: "2024-09-30") == 52_854)
    #expect(try organisation.amount("balance", of: "1", on: "2024-10-01") == 30_000)
    try organisation.expect(
      "claim", "pay", claim, "--amount", "250", "--invoice", "F-1", "--on", "2024-11-01",
      "--final")
    // The 50.00 that were not needed meet the end of what they came from.
    #expect(try organisation.amount("balance", of: "1", on: "2024-11-01") == 0)
    #expect(try organisation.isHealthy())
  }

  @Test("E-07: where the scheme says so, the rest goes back to the pot")
  func leaverOfAPot() throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme(
        "VOUCHER", form: "voucher",
        "grant: {amount: \"500\", per: year, hours: {scale: full}, pro_rata: full}",
        "expiry: {rule: year_end, then: return}", "leaver: return",
        "pot: {code: POT, total: \"1000\", per: once}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    _ = try organisation.submit(
      "1", "--title", "Course", "--cost", "320", "--pay-from", "VOUCHER", "--on", "2024-03-01",
      "--approve")
    try organisation.expect("employee", "end", "1", "--on", "2024-09-30")
    try organisation.expect("sync", "--through", "2024-12-31")
    // 1,000 - 500 = 500 in the pot, and 500 - 320 = 180 of it come back.
    #expect(try organisation.pot("VOUCHER", on: "2024-09-30") == 50_000)
    #expect(try organisation.pot("VOUCHER", on: "2024-10-01") == 68_000)
    #expect(try organisation.isHealthy())
  }

  @Test("E-08: an account that stays open: each entitlement to its own last day")
  func usableAfterLeaving() throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(more: "leaver: keep"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "end", "1", "--on", "2025-06-30")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "100", "--on", "2025-09-01", "--approve")
    try organisation.expect(
      "claim", "pay", claim, "--amount", "100", "--invoice", "F-1", "--on", "2025-10-01")
    try organisation.expect("sync")
    // 2024: 706.00 - 100.00 = 606.00; 2025: 706.00 x 181 / 365 = 350.10; 2026: nothing.
    #expect(try organisation.amount("available", of: "1", on: "2026-12-31") == 60_600 + 35_010)
    #expect(try organisation.amount("available", of: "1", on: "2027-01-01") == 35_010)
    #expect(try organisation.amount("available", of: "1", on: "2027-12-31") == 35_010)
    #expect(try organisation.amount("available", of: "1", on: "2028-01-01") == 0)
    #expect(try organisation.isHealthy())
  }

  @Test("E-09: whoever comes back finds what the scheme kept", arguments: [false, true])
  func rehired(keeps: Bool) throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(more: keeps ? "leaver: keep" : "leaver: lapse"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "end", "1", "--on", "2024-09-30")
    try organisation.expect("employee", "rehire", "1", "--started", "2024-12-01")
    try organisation.expect("sync", "--through", "2024-12-31")
    // 706.00 x 274 / 366 = 528.54 and 706.00 x 31 / 366 = 59.80
    #expect(
      try organisation.amount("balance", of: "1", on: "2024-12-31")
        == (keeps ? 52_854 + 5_980 : 5_980))
    #expect(try organisation.isHealthy())
  }

  @Test("E-09: days that overlap are not granted twice")
  func overlap() throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme(
        "ILA", "grant: {amount: \"706.00\", per: year, hours: {max_factor: \"1.0\"}}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "end", "1", "--on", "2024-09-30")
    let refused = try organisation.refuse(
      "employee", "rehire", "1", "--started", "2024-09-15")
    #expect(refused.id == "still-employed")
    try organisation.expect(
      "employee", "rehire", "1", "--started", "2024-09-15", "--beside")
    try organisation.expect("sync", "--through", "2024-12-31")
    // Every day of 2024 counts once, 15 to 30 September too: 706.00.
    #expect(try organisation.amount("balance", of: "1", on: "2024-12-31") == 70_600)
    #expect(try organisation.isHealthy())
  }

  @Test("E-09: who is in service gets one whole amount a period, back again or not")
  func wholeAmountOnce() throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme(
        "ILA", "grant: {amount: \"706.00\", per: year, pro_rata: full}", "leaver: keep"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "end", "1", "--on", "2024-09-30")
    try organisation.expect("employee", "rehire", "1", "--started", "2024-12-01")
    try organisation.expect("sync", "--through", "2025-01-01")
    #expect(try organisation.amount("balance", of: "1", on: "2024-12-31") == 70_600)
    #expect(try organisation.amount("balance", of: "1", on: "2025-01-01") == 141_200)
  }

  @Test(
    "E-10: two jobs at once: one account, capped where the scheme says so",
    arguments: [("{scale: factor}", 82_369), ("{max_factor: \"1.0\"}", 70_600)])
  func twoJobs(hours: String, expected: Int) throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme(
        "ILA", "grant: {amount: \"706.00\", per: year, hours: \(hours)}"))
    try organisation.employ("1", hours: "18", from: "2024-01-01")
    try organisation.expect(
      "employee", "rehire", "1", "--started", "2024-01-01", "--beside", "--hours", "24")
    try organisation.expect("sync", "--through", "2024-12-31")
    // 706.00 x 0.5 = 353.00 and 706.00 x 0.6667 = 470.69: 823.69; capped at 1.0: 706.00.
    #expect(try organisation.amount("balance", of: "1", on: "2024-12-31") == expected)
    let accounts = try organisation.expect("account", "list", "--format", "json")
    #expect((accounts.json as? [[String: Any]])?.count == 1)
    #expect(try organisation.isHealthy())
  }
}

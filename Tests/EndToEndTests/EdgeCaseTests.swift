import Foundation
import Testing

extension Organisation {
  /// A scheme file with one scheme; `rules` are the lines of its version, indented by two more
  /// where they belong to another key.
  static func scheme(
    _ code: String, form: String = "account", unit: String = "EUR", from: String = "2024-01-01",
    _ rules: String...
  ) -> String {
    """
    schemes:
      - code: \(code)
        name: \(code)
        form: \(form)
        unit: \(unit)
        basis: {kind: company}
        works_council: {cao: true}
        tax_status: confirmed
        versions:
          - valid_from: \(from)
    \(rules.map { "        " + $0 }.joined(separator: "\n"))

    """
  }

  /// The movements of an account in order; a correction is folded into its line.
  func movements(
    of number: String = "1", scheme: String = "ILA", on day: String, all: Bool = false
  ) throws -> [[String: Any]] {
    let words = ["account", "explain", number, scheme, "--as-of", day, "--format", "json"]
    return try run(words + (all ? ["--all"] : [])).json as? [[String: Any]] ?? []
  }

  /// What is left of each entitlement, what waits to be taken along included.
  func lots(of number: String, on day: String) throws -> [[String: Any]] {
    let shown =
      try run(["account", "show", number, "--as-of", day, "--format", "json"]).json
      as? [String: Any]
    return (shown?["lots"] as? [[String: Any]] ?? []).filter {
      $0["remaining"] as? Int ?? 0 > 0
    }
  }

  /// What an employer's pot or budget holds.
  func pot(_ scheme: String, on day: String) throws -> Int? {
    try amount("balance", of: "", scheme: scheme, on: day)
  }
}

/// Edge cases of grants, with the sums behind the figures.
@Suite("Edge cases of grants")
struct EdgeCaseGrantTests {
  @Test("E-01: hours that change in the year: only the difference is booked")
  func hoursChange() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    try organisation.expect("sync", "--through", "2025-06-30")
    #expect(try organisation.amount("balance", of: "1", on: "2025-06-30") == 70_600)
    // 181 days whole and 184 by half: 706.00 x (181 + 92) / 365 = 528.05.
    try organisation.expect("employee", "change", "1", "--from", "2025-07-01", "--hours", "18")
    #expect(try organisation.amount("balance", of: "1", on: "2025-12-31") == 52_805)
    let changes = try organisation.movements(on: "2025-12-31", all: true).map {
      $0["available_change"] as? Int
    }
    #expect(changes == [70_600, -17_795])
    #expect(try organisation.isHealthy())
  }

  @Test("E-01: with a reference date nothing changes until the next 1 January")
  func referenceDate() throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme(
        "ILA", "grant: {amount: \"706.00\", per: year, pro_rata: reference_date}"))
    try organisation.employ("1", hours: "36", from: "2024-06-01")
    try organisation.expect("sync", "--through", "2025-06-30")
    try organisation.expect("employee", "change", "1", "--from", "2025-07-01", "--hours", "18")
    try organisation.expect("sync")
    // In service since June 2024, so 2025 is the first reference date.
    #expect(try organisation.amount("balance", of: "1", on: "2025-12-31") == 70_600)
    // 706.00 + 706.00 x 0.5
    #expect(try organisation.amount("balance", of: "1", on: "2026-01-01") == 105_900)
  }

  @Test("E-02: a shortfall blocks new claims, and is set off or waived with a reason")
  func spentBeforeTheDecrease() throws {
    for waived in [false, true] {
      let organisation = try Organisation(
        schemes: Organisation.learningAccount(more: "decrease: offset"))
      try organisation.employ("1", hours: "36", from: "2024-01-01")
      _ = try organisation.submit(
        "1", "--title", "Course", "--cost", "706", "--on", "2024-02-01", "--approve")
      try organisation.expect("employee", "change", "1", "--from", "2024-07-01", "--hours", "18")
      // Earned: 706.00 x (182 + 184 x 0.5) / 366 = 528.54; spent 706.00; short 177.46.
      #expect(try organisation.amount("shortfall", of: "1", on: "2024-12-31") == 17_746)
      #expect(try organisation.amount("reserved", of: "1", on: "2024-12-31") == 70_600)
      #expect(try organisation.amount("available", of: "1", on: "2024-12-31") == 0)
      let refused = try organisation.refuse(
        "claim", "submit", "1", "--title", "More", "--cost", "1", "--on", "2024-12-01",
        "--approve")
      #expect(refused.id == "insufficient-balance")
      if waived {
        let silent = try organisation.refuse(
          "account", "adjust", "1", "ILA", "--waive", "--on", "2024-12-20", exit: 64)
        #expect(silent.id == "reason-needed")
        try organisation.expect(
          "account", "adjust", "1", "ILA", "--waive", "--on", "2024-12-20", "--reason", "agreed")
      }
      try organisation.expect("sync", "--through", "2025-12-31")
      // 353.00, or 353.00 - 177.46 = 175.54.
      #expect(
        try organisation.amount("available", of: "1", on: "2025-12-31")
          == (waived ? 35_300 : 17_554))
      #expect(try organisation.amount("shortfall", of: "1", on: "2025-12-31") == 0)
      #expect(try organisation.isHealthy())
    }
  }

  @Test("E-03: joined and left in the year, by days")
  func partOfTheYear() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2025-03-01")
    try organisation.expect("sync", "--through", "2025-03-01")
    // 306 of 365 days: 706.00 x 306 / 365 = 591.88
    #expect(try organisation.amount("balance", of: "1", on: "2025-03-01") == 59_188)
    try organisation.expect("employee", "end", "1", "--on", "2025-08-31")
    // 184 of 365 days: 706.00 x 184 / 365 = 355.90
    #expect(try organisation.amount("balance", of: "1", on: "2025-08-31") == 35_590)
    #expect(try organisation.amount("balance", of: "1", on: "2025-09-01") == 0)
    #expect(try organisation.isHealthy())
  }

  @Test(
    "E-03: by the 15th: a month counts with both its 15th and 16th",
    arguments: [("2025-03-16", "2025-08-15", 4), ("2025-03-15", "2025-08-16", 6)])
  func byTheFifteenth(start: String, end: String, months: Int) throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme(
        "DAYS", unit: "hours", "grant: {amount: \"144\", per: year, pro_rata: months_15th}"))
    try organisation.employ("1", hours: "36", from: start)
    try organisation.expect("employee", "end", "1", "--on", end)
    try organisation.expect("sync")
    // 12 hours a month.
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: end) == months * 12 * 60)
  }

  @Test("E-04: a leap year has 366 days, and a whole year gives exactly the amount")
  func leapYear() throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(expiry: "{rule: months, months: 12}"))
    try organisation.employ("1", hours: "36", from: "2023-01-01")
    try organisation.employ("2", hours: "36", from: "2024-02-29")
    try organisation.expect("sync", "--through", "2025-12-31")
    for year in [2023, 2024, 2025] {
      #expect(try organisation.amount("balance", of: "1", on: "\(year)-12-31") == 70_600)
    }
    // 307 of 366 days: 706.00 x 307 / 366 = 592.19
    #expect(try organisation.amount("balance", of: "2", on: "2024-12-31") == 59_219)
    // A year after 29 February is 28 February.
    #expect(try organisation.amount("next_expiry_amount", of: "2", on: "2025-02-28") == 59_219)
    #expect(try organisation.amount("balance", of: "2", on: "2025-02-28") == 59_219 + 70_600)
    #expect(try organisation.amount("balance", of: "2", on: "2025-03-01") == 70_600)
  }

  @Test("E-04: twelve months of service from 29 February are over on 28 February")
  func waitingFromLeapDay() throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme(
        "ILA", "grant: {amount: \"706.00\", per: year, after_months: 12}"))
    try organisation.employ("1", hours: "36", from: "2024-02-29")
    try organisation.expect("sync", "--through", "2025-12-31")
    #expect(try organisation.amount("balance", of: "1", on: "2025-02-27") ?? 0 == 0)
    #expect(try organisation.amount("balance", of: "1", on: "2025-02-28") == 70_600)
  }

  @Test("E-05: parts are rounded on what has come so far, so that they add up")
  func roundedParts() throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme("ILA", "grant: {amount: \"100.00\", per: month}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.employ("2", hours: "28", from: "2024-01-01")
    try organisation.expect("sync", "--through", "2025-12-31")
    let parts = try organisation.movements(on: "2024-12-31").compactMap {
      $0["available_change"] as? Int
    }
    // 100.00 x month / 12: 8.33, 16.67, 25.00, 33.33, 41.67, 50.00, and so on.
    #expect(parts == [833, 834, 833, 833, 834, 833, 833, 834, 833, 833, 834, 833])
    #expect(try organisation.amount("balance", of: "1", on: "2024-05-31") == 4_167)
    // 28 of 36 hours is 0.7778; 100.00 x 0.7778 = 77.78, each year.
    #expect(try organisation.amount("balance", of: "2", on: "2024-12-31") == 7_778)
    #expect(try organisation.amount("balance", of: "2", on: "2025-12-31") == 15_556)
  }
}

import Foundation
import Testing

/// Worked examples of every scheme form, through the built command.
@Suite("Every scheme form through the built command")
struct SchemeFormTests {
  /// A scheme in hours or euros, with the version's rules from `valid_from` on as given.
  private func scheme(
    _ code: String, form: String = "account", unit: String = "hours", from: String = "2023-01-01",
    year: String = "01-01", _ rules: String...
  ) -> String {
    """
    schemes:
      - code: \(code)
        name: \(code)
        form: \(form)
        unit: \(unit)
        basis: {kind: company}
        works_council: {cao: true}
        year_starts: \(year)
        versions:
          - valid_from: \(from)
    \(rules.map { "      " + $0 }.joined(separator: "\n"))

    """
  }

  private func take(_ hours: String, on day: String, _ organisation: Organisation) throws {
    guard hours != "0" else { return }
    try organisation.expect(
      "account", "adjust", "1", "DAYS", "--minus", hours, "--on", day, "--reason", "taken")
  }

  private func kinds(
    _ organisation: Organisation, _ scheme: String, on day: String
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

  @Test(
    "W1: 10 carried until 31 March and 20 new",
    arguments: [("0", 600, 1200), ("8", 120, 1200), ("10", 0, 1200), ("12", 0, 1080)])
  func carried(used: String, lapsed: Int, left: Int) throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS", "  grant: {amount: \"20\", per: year, hours: {scale: full}}",
        "  expiry: {rule: year_end, then: carry, carry: {at_most: \"10\", until: 03-31}}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try take("10", on: "2024-06-01", organisation)
    try take(used, on: "2025-02-01", organisation)
    try organisation.expect("sync", "--through", "2025-04-01")
    #expect(try kinds(organisation, "DAYS", on: "2025-04-01")["lapse"] ?? 0 == -lapsed)
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2025-04-01") == left)
    #expect(try organisation.isHealthy())
  }

  @Test("W2: what was carried and used before its day does not lapse again")
  func carriedAndUsed() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS", "  grant: {amount: \"16\", per: year, hours: {scale: full}}",
        "  expiry: {rule: year_end, then: carry, carry: {at_most: \"5\", until: 03-31}}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try take("5", on: "2025-03-01", organisation)
    try organisation.expect("sync", "--through", "2025-12-01")
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2025-12-01") == 16 * 60)
  }

  @Test("W3: 21 a year, cap 28, at most 7 carried, 15 used: 27 next year")
  func capAndCarry() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS", "  grant: {amount: \"21\", per: year, hours: {scale: full}}",
        "  cap: {balance: \"28\"}",
        "  expiry: {rule: year_end, then: carry, carry: {at_most: \"7\"}}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try take("15", on: "2024-06-01", organisation)
    try organisation.expect("sync", "--through", "2025-01-01")
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2025-01-01") == 27 * 60)
  }

  @Test("W4: 2 days a year, cap 5 days: in the third year one day lapses")
  func capInThirdYear() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS", "  grant: {amount: \"14:24\", per: year, hours: {scale: full}}",
        "  cap: {balance: \"36\"}"))
    try organisation.employ("1", hours: "36", from: "2023-01-01")
    try organisation.expect("sync", "--through", "2025-01-01")
    let day = 432
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2024-12-31") == 4 * day)
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2025-01-01") == 5 * day)
    #expect(try kinds(organisation, "DAYS", on: "2024-12-31")["lapse"] == nil)
    #expect(try kinds(organisation, "DAYS", on: "2025-01-01")["lapse"] == -day)
  }

  @Test("W5: 19 days a year by month, in whole days: the parts sum to 19")
  func wholeDays() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS",
        "  grant: {amount: \"136:48\", per: month, hours: {scale: full}, rounding: {to: day}}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("sync", "--through", "2024-12-31")
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2024-12-31") == 19 * 432)
  }

  @Test("W6: 25 days from 1 May, joined 1 October: 25 x 7/12", arguments: ["year", "month"])
  func schemeYear(per: String) throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS", from: "2023-05-01", year: "05-01",
        "  grant: {amount: \"180\", per: \(per), pro_rata: calendar_months, "
          + "hours: {scale: full}}"))
    try organisation.employ("1", hours: "36", from: "2024-10-01")
    try organisation.expect("sync", "--through", "2025-04-30")
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2025-04-30")
        == 180 * 60 * 7 / 12)
  }

  @Test("W7: 1.5 days left, all may be carried: 1.5 carried")
  func partsOfDays() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS", "  ends_on: 2024-12-31",
        "  grant: {amount: \"14:24\", per: year, hours: {scale: full}}",
        "  expiry: {rule: year_end, then: carry, carry: {at_most: all, months: 6}}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try take("3:36", on: "2024-06-01", organisation)
    try organisation.expect("sync", "--through", "2025-06-30")
    #expect(try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2025-06-30") == 648)
    try organisation.expect("sync", "--through", "2025-07-01")
    #expect(try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2025-07-01") == 0)
  }

  @Test("W8: what is left of a voucher goes back to the pot in one movement, a refund too")
  func voucher() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "VOUCHER", form: "voucher", unit: "EUR", from: "2024-01-01", "  ends_on: 2024-12-31",
        "  grant: {amount: \"500\", per: year, hours: {scale: full}}",
        "  expiry: {rule: year_end, then: return}",
        "  pot: {code: POT, total: \"1000\", per: once}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "320", "--pay-from", "VOUCHER", "--on", "2024-03-01",
      "--approve")
    try organisation.expect(
      "claim", "pay", claim, "--amount", "320", "--invoice", "F1", "--on", "2024-04-01")
    try organisation.expect("sync", "--through", "2025-01-01")
    let pot = { (day: String) in
      let rows =
        try organisation.expect("account", "list", "--as-of", day, "--format", "json").json
        as? [[String: Any]]
      return rows?.first { $0["employee"] as? String == "" }?["balance"] as? Int
    }
    #expect(try pot("2024-12-31") == 50_000)
    #expect(try organisation.amount("balance", of: "1", scheme: "VOUCHER", on: "2025-01-01") == 0)
    #expect(try pot("2025-01-01") == 68_000)
    let returns =
      (try organisation.expect("account", "explain", "1", "VOUCHER", "--format", "json").json
      as? [[String: Any]])?.filter { $0["kind"] as? String == "return" }
    #expect(returns?.count == 1)
    try organisation.expect("claim", "refund", claim, "--amount", "50", "--on", "2025-03-01")
    #expect(try pot("2025-03-01") == 73_000)
    #expect(try organisation.isHealthy())
  }

  @Test("The pot of a year goes back after its vouchers did, in one sync or in two")
  func yearlyPot() throws {
    for days in [["2024-04-01"], ["2023-04-01", "2024-04-01"]] {
      let organisation = try Organisation(
        schemes: scheme(
          "VOUCHER", form: "voucher", unit: "EUR",
          "  grant: {amount: \"500\", per: year, hours: {scale: full}}",
          "  expiry: {rule: year_end, then: return}",
          "  pot: {code: POT, total: \"1200\", per: year}"))
      for number in ["1", "2"] { try organisation.employ(number, hours: "36", from: "2022-01-01") }
      for day in days { try organisation.expect("sync", "--through", day) }
      let pots =
        try organisation.expect("account", "list", "--as-of", "2024-04-01", "--format", "json").json
        as? [[String: Any]]
      #expect(pots?.first { $0["employee"] as? String == "" }?["balance"] as? Int == 20_000)
      #expect(try organisation.isHealthy())
    }
  }

  @Test("W9: nothing lapses before the letter has been out for 90 days")
  func notice() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS", unit: "EUR", from: "2024-01-01", "  ends_on: 2024-12-31",
        "  grant: {amount: \"100\", per: year, hours: {scale: full}}", "  expiry: {rule: year_end}",
        "  notice: {days: [90, 30], required: true}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("sync", "--through", "2025-01-09")
    let list =
      try organisation.run(["notice", "list", "--format", "json"], today: "2025-01-09").json
      as? [[String: Any]]
    #expect(list?.first?["state"] as? String == "not_enforceable")
    try organisation.expect("notice", "send", "--letters", "letters", today: "2025-01-10")
    let again = try organisation.expect(
      "notice", "send", "--letters", "again", today: "2025-01-10")
    #expect(again.output.contains("No letter is due"))
    try organisation.expect("sync", "--through", "2025-04-11")
    #expect(
      try organisation.amount("available", of: "1", scheme: "DAYS", on: "2025-04-10") == 10_000)
    #expect(try organisation.amount("available", of: "1", scheme: "DAYS", on: "2025-04-11") == 0)
    #expect(try organisation.isHealthy())
  }

  @Test("W11: a fund of EUR 25,000 pays 25 times EUR 1,000 and not one euro more")
  func fund() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "FUND", form: "fund", unit: "EUR", from: "2024-01-01", "  grant: {per: none}",
        "  claims: {per_person: {amount: \"1000\", per: lifetime}}",
        "  pot: {code: POT, total: \"25000\", per: once}"))
    try organisation.write("team,name\nA,Ward A\n", to: "teams.csv")
    try organisation.expect("import", "teams", "teams.csv")
    let people = (1...150).map { "\($0),Person \($0),A,2024-01-01,36,36\n" }.joined()
    try organisation.write(
      "employee,name,team,started_on,hours_per_week,fulltime_hours\n" + people, to: "people.csv")
    try organisation.expect("import", "employees", "people.csv")
    for number in 1...25 {
      _ = try organisation.submit(
        String(number), "--title", "Course", "--cost", "1000", "--pay-from", "FUND", "--approve",
        "--by", number == 1 ? "2" : "1")
    }
    let refused = try organisation.refuse(
      "claim", "submit", "26", "--title", "Course", "--cost", "1", "--pay-from", "FUND",
      "--approve", "--by", "1")
    #expect(refused.id == "insufficient-balance")
    #expect(refused.message.contains("€0.00"), "\(refused)")
    let shown = try organisation.expect("scheme", "show", "FUND").output
    #expect(shown.contains("€25,000.00 of €25,000.00 used, €0.00 left."))
    #expect(shown.contains("25 of 150 who may ask have had something of it (16.7%)."))
    let limit = try organisation.refuse(
      "claim", "submit", "1", "--title", "Course", "--cost", "1", "--pay-from", "FUND")
    #expect(limit.id == "above-person-limit")
    #expect(try organisation.isHealthy())
  }

  @Test("Who leaves later than was known takes back what others were granted out of it")
  func leavingLater() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "MORE", form: "voucher", unit: "EUR", from: "2023-04-01",
        "  grant: {amount: \"1200\", per: month, pro_rata: full, hours: {scale: full}}",
        "  expiry: {rule: date, date: 2025-03-31, then: return}", "  leaver: return",
        "  pot: {code: POT, total: \"650\", per: once}"))
    organisation.today = "2023-12-01"
    for number in ["1", "2", "3"] {
      try organisation.employ(number, hours: "36", from: "2022-01-01")
    }
    try organisation.expect("employee", "end", "1", "--on", "2023-08-10", "--yes")
    try organisation.expect("sync")
    // 650 - 6 x 100; what 1 gave back paid the third grant of 2 and 3 on the day after.
    #expect(try organisation.amount("balance", of: "2", scheme: "MORE", on: "2023-08-11") == 30_000)
    #expect(try organisation.pot("MORE", on: "2023-12-01") == 5_000)
    // Each waits for what another has yet to give back.
    try organisation.expect("employee", "end", "1", "--on", "2023-11-24", "--yes")
    for (day, amount) in [("2023-11-24", 20_000), ("2023-11-25", 30_000)] {
      for number in ["2", "3"] {
        #expect(try organisation.amount("balance", of: number, scheme: "MORE", on: day) == amount)
      }
    }
    #expect(try organisation.amount("balance", of: "1", scheme: "MORE", on: "2023-11-24") == 20_000)
    #expect(try organisation.pot("MORE", on: "2023-12-01") == 5_000)
    let explained = try organisation.expect("account", "explain", "MORE", "--format", "json").json
    let pot = (explained as? [[String: Any]] ?? []).first {
      $0["available_change"] as? Int == 65_000
    }
    #expect((pot?["explanation"] as? String)?.contains("changed by") == false)
    #expect(try organisation.isHealthy())
  }

  @Test("W15: 36 rolling grants: with the 37th the first lapses")
  func rolling() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS", unit: "EUR", "  grant: {amount: \"360\", per: month}", "  cap: {lots: 36}"))
    try organisation.employ("1", hours: "36", from: "2023-01-01")
    try organisation.expect("sync", "--through", "2026-01-01")
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2025-12-31") == 36 * 3000)
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2026-01-01") == 36 * 3000)
    #expect(try kinds(organisation, "DAYS", on: "2026-01-01")["lapse"] == -3000)
  }

  @Test("W22: a day reported late takes the old lot, which then carries less")
  func lateDay() throws {
    let organisation = try Organisation(
      schemes: scheme(
        "DAYS", "  grant: {amount: \"5\", per: year, hours: {scale: full}}",
        "  expiry: {rule: year_end, then: carry, carry: {at_most: \"5\", until: 03-31}}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try take("5", on: "2025-02-10", organisation)
    try organisation.expect(
      "account", "adjust", "1", "DAYS", "--minus", "1", "--on", "2024-12-16", "--reason", "late",
      today: "2025-03-01")
    try organisation.expect("sync", "--through", "2025-04-01")
    #expect(
      try organisation.amount("balance", of: "1", scheme: "DAYS", on: "2025-04-01") == 4 * 60)
    #expect(try kinds(organisation, "DAYS", on: "2025-04-01")["adjust"] == -6 * 60)
    #expect(try kinds(organisation, "DAYS", on: "2025-04-01")["lapse"] ?? 0 == 0)
    #expect(try organisation.isHealthy())
  }
}

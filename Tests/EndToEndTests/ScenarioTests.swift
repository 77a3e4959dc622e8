import Foundation
import Testing

@Suite("Worked examples through the built command")
struct ScenarioTests {
  @Test("W10: one sync, every month, or a year late: the same ledger")
  func sameLedger() throws {
    var balances: [[Int?]] = []
    for syncs in [
      ["2025-12-31"], ["2024-01-01", "2025-12-31", "2025-12-31"],
      (1...12).map { "2024-\($0 < 10 ? "0" : "")\($0)-28" } + ["2025-12-31"],
    ] {
      let organisation = try Organisation(
        schemes: Organisation.learningAccount(expiry: "{rule: year_end}"))
      try organisation.employ("1", hours: "28.8", from: "2024-07-01")
      for day in syncs { try organisation.expect("sync", "--through", day) }
      let again = try organisation.expect("sync", "--through", "2025-12-31", "--format", "json")
      #expect((again.json as? [String: Any])?["accounts"] as? Int == 0)
      balances.append(
        try ["2024-12-31", "2025-06-30", "2025-12-31"].map {
          try organisation.amount("balance", of: "1", on: $0)
        })
      let entries = try organisation.expect(
        "account", "explain", "1", "--as-of", "2025-12-31", "--format", "json")
      #expect((entries.json as? [[String: Any]])?.count == 3)
      #expect(try organisation.isHealthy())
    }
    #expect(balances == Array(repeating: [28_394, 56_480, 56_480], count: 3))
  }

  @Test("W12: two commands at the same moment on the last money: one wins, 20 rounds")
  func race() throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(amount: "1000.00"))
    for round in 1...20 {
      let number = String(round)
      try organisation.employ(number, hours: "36", from: "2026-01-01")
      let first = try organisation.submit(number, "--title", "A", "--cost", "600")
      let second = try organisation.submit(number, "--title", "B", "--cost", "600")
      let both = try [first, second].map {
        try Running(
          ["claim", "approve", $0], in: organisation.folder,
          environment: organisation.environment())
      }
      let exits = both.map { $0.finish().exit }
      #expect(exits.sorted() == [0, 1])
      #expect(try organisation.amount("available", of: number, on: "2026-01-15") == 40_000)
      #expect(try organisation.amount("reserved", of: number, on: "2026-01-15") == 60_000)
    }
    #expect(try organisation.isHealthy())
  }

  @Test("W13: EUR 800 approved, EUR 750 paid, closed: EUR 50 back on its lot")
  func close() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2023-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "800", "--on", "2024-02-01", "--approve")
    try organisation.expect(
      "claim", "pay", claim, "--amount", "750", "--invoice", "F-1", "--on", "2024-03-01")
    try organisation.expect("claim", "close", claim, "--on", "2024-04-01")
    // EUR 706 of 2023 and EUR 94 of 2024 were taken; the EUR 50 return to 2024's.
    #expect(try organisation.amount("available", of: "1", on: "2024-04-01") == 66_200)
    #expect(try organisation.amount("reserved", of: "1", on: "2024-04-01") == 0)
    #expect(try organisation.amount("next_expiry_amount", of: "1", on: "2024-04-01") == 66_200)
    #expect(try organisation.isHealthy())
  }

  @Test("W14: EUR 900 from two accounts, EUR 90 refunded: 35 and 55 return")
  func refundOfTwo() throws {
    let organisation = try Organisation(
      schemes: "schemes:\n"
        + [("ONE", "350.00"), ("TWO", "550.00")].map {
          Organisation.account(code: $0, amount: $1)
        }.joined(separator: "\n"))
    try organisation.employ("1", hours: "36", from: "2026-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "900", "--pay-from", "ONE=350,TWO=550", "--approve")
    try organisation.expect("claim", "pay", claim, "--amount", "900", "--invoice", "F-2")
    try organisation.expect("claim", "refund", claim, "--amount", "90")
    let day = "2026-01-15"
    #expect(try organisation.amount("available", of: "1", scheme: "ONE", on: day) == 3500)
    #expect(try organisation.amount("available", of: "1", scheme: "TWO", on: day) == 5500)
    #expect(try organisation.isHealthy())
  }

  @Test("W16, W17: pro rata by days, and only the difference after a change of hours")
  func proRata() throws {
    let organisation = try Organisation()
    try organisation.employ("000123", hours: "28.8", from: "2024-07-01")
    try organisation.expect("sync", "--through", "2024-12-31")
    #expect(try organisation.amount("balance", of: "000123", on: "2024-12-31") == 28_394)
    try organisation.expect(
      "employee", "change", "000123", "--from", "2024-10-01", "--hours", "36")
    try organisation.expect("sync", "--through", "2024-12-31")
    #expect(try organisation.amount("balance", of: "000123", on: "2024-12-31") == 31_944)
    let all = try organisation.expect(
      "account", "explain", "000123", "--all", "--as-of", "2024-12-31", "--format", "json")
    let amounts = (all.json as? [[String: Any]])?.compactMap { $0["available_change"] as? Int }
    #expect(amounts == [28_394, 3550])
    #expect(try organisation.isHealthy())
  }

  @Test("W18: training the law prescribes is the employer's to pay, and is work")
  func mandatory() throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount() + """

          - code: MAND
            name: {nl: Verplichte scholing, en: Mandatory training}
            form: employer_budget
            unit: EUR
            basis: {kind: law}
            works_council: {cao: true}
            tax_status: confirmed
            versions:
              - valid_from: 2023-01-01
                grant: {amount: "60000.00", per: year}
                expiry: {rule: year_end}
        """)
    try organisation.employ("1", hours: "36", from: "2026-01-01")
    let refusal = try organisation.refuse(
      "claim", "submit", "1", "--title", "BHV", "--cost", "250", "--mandatory", "law",
      "--pay-from", "ILA")
    #expect(refusal.id == "mandatory-training")
    #expect(refusal.fix.contains("MAND"))
    _ = try organisation.submit(
      "1", "--title", "BHV", "--cost", "250", "--mandatory", "law", "--approve")
    #expect(try organisation.isHealthy())
  }

  @Test("W23: hours fall after everything was spent, set off against the next grant")
  func shortfall() throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(more: "decrease: offset"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    _ = try organisation.submit(
      "1", "--title", "Course", "--cost", "706", "--on", "2024-02-01", "--approve")
    try organisation.expect("employee", "change", "1", "--from", "2024-07-01", "--hours", "18")
    try organisation.expect("sync", "--through", "2024-12-31")
    #expect(try organisation.amount("shortfall", of: "1", on: "2024-12-31") == 17_746)
    try organisation.expect("sync", "--through", "2025-12-31")
    #expect(try organisation.amount("available", of: "1", on: "2025-12-31") == 17_554)
    #expect(try organisation.isHealthy())
  }

  @Test("W24: asked in time, approved for less after the lot ended: the rest lapses that day")
  func pendingAtTheEnd() throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(expiry: "{rule: year_end}"))
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "500", "--on", "2024-12-20")
    try organisation.expect("sync", "--through", "2025-01-10")
    #expect(try organisation.amount("reserved", of: "1", on: "2025-01-10") == 50_000)
    try organisation.expect(
      "claim", "approve", claim, "--amount", "300", "--on", "2025-01-15")
    #expect(try organisation.amount("reserved", of: "1", on: "2025-01-15") == 30_000)
    #expect(try organisation.amount("available", of: "1", on: "2025-01-15") == 70_600)
    let lines = try organisation.expect(
      "account", "explain", "1", "--as-of", "2025-01-15", "--format", "json")
    let lapses = (lines.json as? [[String: Any]])?.filter { $0["kind"] as? String == "lapse" }
    #expect(lapses?.compactMap { $0["day"] as? String } == ["2025-01-01", "2025-01-15"])
    #expect(try organisation.isHealthy())
  }

  @Test("W25: a leaving date that becomes known late")
  func lateLeaver() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "28.8", from: "2024-07-01")
    try organisation.expect("sync", "--through", "2024-11-15")
    try organisation.expect("employee", "end", "1", "--on", "2024-09-30")
    try organisation.expect("sync", "--through", "2024-11-15")
    #expect(try organisation.amount("balance", of: "1", on: "2024-09-30") == 14_197)
    #expect(try organisation.amount("balance", of: "1", on: "2024-10-01") == 0)
    #expect(try organisation.isHealthy())
  }
}

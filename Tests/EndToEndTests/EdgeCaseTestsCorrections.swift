import Foundation
import Testing

/// Edge cases of corrections and changed rules, with the sums behind the figures.
@Suite("Edge cases of corrections")
struct EdgeCaseCorrectionTests {
  /// What was booked through a day, whatever its value day.
  private func booked(_ organisation: Organisation, through day: String) throws -> Int {
    try organisation.movements(on: "2026-01-15", all: true).filter {
      $0["booked_on"] as? String ?? "" <= day
    }.reduce(0) {
      $0 + ($1["available_change"] as? Int ?? 0) + ($1["reserved_change"] as? Int ?? 0)
    }
  }

  @Test("E-16: a correction is a reversal and a new entry, and leaves a closed year as it was")
  func correction() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    let taken = try organisation.expect(
      "account", "adjust", "1", "ILA", "--minus", "50", "--on", "2024-06-01", "--reason",
      "typing mistake", "--format", "json")
    let event = (taken.json as? [String: Any])?["id"] as? String ?? ""
    try organisation.expect("sync", "--through", "2024-12-31")
    try organisation.expect("period", "close", "2024", "--actor", "somebody else")
    let closed = try booked(organisation, through: "2024-12-31")
    // 706.00 - 50.00
    #expect(closed == 65_600)
    let silent = try organisation.refuse(
      "account", "adjust", "1", "ILA", "--minus", "30", "--on", "2024-06-01", exit: 64)
    #expect(silent.id == "reason-needed")
    try organisation.expect("undo", event, "--reason", "50 was meant to be 30")
    try organisation.expect(
      "account", "adjust", "1", "ILA", "--minus", "30", "--on", "2024-06-01", "--reason",
      "what was meant")
    #expect(try organisation.amount("balance", of: "1", on: "2024-12-31") == 67_600)
    #expect(try booked(organisation, through: "2024-12-31") == closed)
    // -50 +50 -30, the last two in the first open year.
    let amounts = try organisation.movements(on: "2024-12-31", all: true).filter {
      $0["kind"] as? String == "adjust"
    }
    #expect(amounts.compactMap { $0["available_change"] as? Int } == [-5_000, 5_000, -3_000])
    #expect(
      amounts.compactMap { $0["booked_on"] as? String } == [
        "2024-06-01", "2025-01-01", "2025-01-01",
      ])
    #expect(try organisation.isHealthy())
  }

  @Test("E-16: nobody corrects their own account")
  func ownAccount() throws {
    let organisation = try Organisation()
    for number in ["1", "2"] { try organisation.employ(number, hours: "36", from: "2025-01-01") }
    let refused = try organisation.refuse(
      "account", "adjust", "1", "ILA", "--plus", "50", "--reason", "mine", "--actor", "1")
    #expect(refused.id == "own-account")
    try organisation.expect(
      "account", "adjust", "1", "ILA", "--plus", "50", "--reason", "hers", "--actor", "2")
    #expect(try organisation.isHealthy())
  }

  @Test("E-16: what is taken off an account is agreed by somebody else of HR, and says by whom")
  func secondApprover() throws {
    let organisation = try Organisation()
    for (number, role) in [("1", ""), ("2", "hr"), ("3", "hr"), ("4", "")] {
      try organisation.employ(number, hours: "36", from: "2025-01-01")
      guard !role.isEmpty else { continue }
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--role", "+\(role)")
    }
    try organisation.expect("sync")
    let alone = try organisation.refuse(
      "account", "adjust", "1", "ILA", "--minus", "50", "--reason", "typing mistake", "--actor", "2"
    )
    #expect(alone.id == "second-person-needed")
    // Who enters it, the owner, somebody who is not of HR.
    for by in ["2", "1", "4"] {
      let refused = try organisation.refuse(
        "account", "adjust", "1", "ILA", "--minus", "50", "--reason", "typing mistake", "--actor",
        "2", "--by", by)
      #expect(refused.id == "second-person-needed", "\(by)")
      #expect(refused.fix.contains("--by"))
    }
    #expect(try organisation.amount("balance", of: "1", on: "2026-01-15") == 141_200)
    try organisation.expect(
      "account", "adjust", "1", "ILA", "--minus", "50", "--reason", "typing mistake", "--actor",
      "2", "--by", "3")
    #expect(try organisation.amount("balance", of: "1", on: "2026-01-15") == 136_200)
    let explained = try organisation.expect("account", "explain", "1", "--actor", "2")
    #expect(explained.output.contains("typing mistake (agreed by 3)"))
    // What is added needs one person only, who is not its owner.
    try organisation.expect(
      "account", "adjust", "1", "ILA", "--plus", "50", "--reason", "back", "--actor", "2")
    #expect(try organisation.isHealthy())
  }

  @Test("E-18: approved with a day in a closed year: booked in the open one, and tax is named")
  func afterClosing() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("sync", "--through", "2024-12-31")
    try organisation.expect("period", "close", "2024", "--actor", "somebody else")
    let closed = try booked(organisation, through: "2024-12-31")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "300", "--on", "2024-12-10")
    let approved = try organisation.expect("claim", "approve", claim, "--on", "2024-12-20")
    #expect(approved.errors.contains("2024") && approved.errors.contains("tax"))
    let reserved = try organisation.movements(on: "2026-01-15").first {
      $0["kind"] as? String == "reserve"
    }
    #expect(reserved?["day"] as? String == "2024-12-20")
    #expect(reserved?["booked_on"] as? String == "2025-01-01")
    #expect(try organisation.amount("available", of: "1", on: "2024-12-31") == 40_600)
    #expect(try booked(organisation, through: "2024-12-31") == closed)
    let open = try organisation.submit("1", "--title", "Other", "--cost", "10")
    let plain = try organisation.expect("claim", "approve", open)
    #expect(!plain.errors.contains("tax"))
    #expect(try organisation.isHealthy())
  }

  @Test("E-01: a rehearsal of a change in the past says which balances change, by how much")
  func rehearsedChange() throws {
    let organisation = try Organisation()
    for number in ["1", "2"] { try organisation.employ(number, hours: "36", from: "2025-01-01") }
    try organisation.expect("sync")
    try organisation.write(
      "employee,name,team,started_on,hours_per_week\n1,Person 1,A,2025-01-01,18\n"
        + "2,Person 2,A,2025-01-01,36\n", to: "hours.csv")
    let file = ["import", "employees", "hours.csv", "--effective", "2025-07-01"]
    let changes = { (words: [String]) throws -> [String] in
      let outcome = try organisation.run(words + ["--dry-run", "--format", "json"])
      #expect(outcome.exit == 0, "\(outcome.errors)")
      let found = (outcome.json as? [String: Any])?["changes"] as? [[String: Any]] ?? []
      return found.map { change in
        let amounts = ["before", "after"].map { String(change[$0] as? Int ?? 0) }
        return "\(change["employee"] as? String ?? "") " + amounts.joined(separator: " ")
      }
    }
    // 706.00 + 706.00, and 706.00 x (181 + 184 x 0.5) / 365 + 353.00 = 528.05 + 353.00.
    #expect(try changes(file) == ["1 141200 88105"])
    let shown = try organisation.run(file + ["--dry-run"]).output
    #expect(shown.contains("€881.05") && shown.contains("-€530.95"), "\(shown)")
    #expect(try organisation.amount("balance", of: "1", on: "2026-01-15") == 141_200)
    #expect(try organisation.run(file).exit == 0)
    try organisation.expect("sync")
    #expect(try changes(file).isEmpty)
    #expect(try organisation.amount("balance", of: "1", on: "2026-01-15") == 88_105)
    #expect(try organisation.isHealthy())
  }

  @Test("E-20: new rules from a day: what was granted before keeps the old ones")
  func newVersion() throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount() + """

              - valid_from: 2025-07-01
                grant: {amount: "800.00", per: year}
                expiry: {rule: year_end}
        """)
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    try organisation.employ("2", hours: "36", from: "2025-08-01")
    try organisation.expect("sync")
    // Granted on 1 January 2025, by the rules of that day, for the whole year.
    #expect(try organisation.amount("balance", of: "1", on: "2025-12-31") == 70_600)
    // Joined under the new ones: 800.00 x 153 / 365 = 335.34, to the end of the year.
    #expect(try organisation.amount("balance", of: "2", on: "2025-12-31") == 33_534)
    #expect(try organisation.amount("balance", of: "1", on: "2026-01-01") == 150_600)
    #expect(try organisation.amount("balance", of: "2", on: "2026-01-01") == 80_000)
    // 800.00 of 2026 ends with the year, 706.00 of 2025 after its 36 months.
    #expect(try organisation.amount("next_expiry_amount", of: "1", on: "2026-01-01") == 80_000)
    try organisation.expect("sync", "--through", "2026-12-31", "--ahead")
    #expect(try organisation.amount("available", of: "1", on: "2027-12-31") == 70_600)
    #expect(try organisation.isHealthy())
  }

  @Test("E-22: found out later that the law prescribes it: back in full, and to the employer")
  func mandatoryAfterAll() throws {
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
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    let refusal = try organisation.refuse(
      "claim", "submit", "1", "--title", "First aid", "--cost", "300", "--mandatory", "law",
      "--pay-from", "ILA")
    #expect(refusal.id == "mandatory-training")
    let claim = try organisation.submit(
      "1", "--title", "First aid", "--cost", "300", "--on", "2025-02-01", "--approve")
    try organisation.expect(
      "claim", "pay", claim, "--amount", "300", "--invoice", "F-1", "--on", "2025-03-01")
    #expect(try organisation.amount("balance", of: "1", on: "2025-12-31") == 40_600)
    for _ in 1...2 { try organisation.expect("undo", "--reason", "the law prescribes it") }
    let right = try organisation.submit(
      "1", "--title", "First aid", "--cost", "300", "--on", "2025-02-01", "--mandatory", "law",
      "--approve")
    try organisation.expect(
      "claim", "pay", right, "--amount", "300", "--invoice", "F-1", "--on", "2025-03-01")
    // In full, as if it had never been taken; the budget of 60,000.00 has paid.
    #expect(try organisation.amount("balance", of: "1", on: "2025-12-31") == 70_600)
    #expect(try organisation.pot("MAND", on: "2025-12-31") == 5_970_000)
    #expect(try organisation.isHealthy())
  }
}

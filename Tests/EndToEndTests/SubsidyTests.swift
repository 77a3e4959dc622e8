import Foundation
import Testing

/// Subsidies through the built command (domain: received later, lower, asked back).
@Suite("Subsidies come back to the budget that paid ahead")
struct SubsidyTests {
  private static let header =
    "subsidy,kind,amount,date,name,provider,scheme,apply_by,proof_by,conditions,proofs,checked_on\n"
  private static let expected =
    "S1,expected,900,,Practice,RVO,MAND,2025-06-30,2026-03-31,a workplace,a list,2025-01-10\n"

  private let organisation: Organisation

  init() throws {
    organisation = try Organisation(
      schemes: "schemes:\n" + Organisation.account(code: "ILA") + "\n" + Self.budget)
    try organisation.employ("1", hours: "36", from: "2023-01-01")
    try organisation.employ("2", hours: "36", from: "2023-01-01")
    try organisation.expect(
      "employee", "change", "2", "--from", "2023-01-01", "--role", "+hr")
  }

  private static let budget = """
      - code: MAND
        name: {nl: Verplicht, en: Mandatory}
        form: employer_budget
        unit: EUR
        basis: {kind: law}
        works_council: {none: "The law leaves no choice"}
        tax_status: confirmed
        versions:
          - valid_from: 2024-01-01
            grant: {amount: "1000.00", per: year}
            expiry: {rule: year_end}
    """

  private func take(_ rows: String) throws {
    try organisation.write(Self.header + rows, to: "subsidies.csv")
    try organisation.expect("import", "subsidies", "subsidies.csv")
  }

  private func refused(_ rows: String) throws -> String {
    try organisation.write(Self.header + rows, to: "wrong.csv")
    return try organisation.refuse("import", "subsidies", "wrong.csv", exit: 65).id
  }

  private func free(_ scheme: String = "MAND", on day: String) throws -> Int? {
    let rows =
      try organisation.run(["account", "list", "--format", "json", "--as-of", day]).json
      as? [[String: Any]]
    return rows?.first { $0["scheme"] as? String == scheme }?["available"] as? Int
  }

  private func money(_ kind: String, _ amount: String, _ day: String) -> String {
    "S1,\(kind),\(amount),\(day),,,,,,,,\n"
  }

  private func approve(_ cost: String, on day: String, _ more: String...) throws -> String {
    let outcome = try organisation.run(
      [
        "claim", "submit", "1", "--title", "Duty", "--cost", cost, "--mandatory", "law", "--on",
        day, "--approve", "--by", "2", "--format", "json",
      ] + more)
    #expect(outcome.exit == 0, "\(outcome.errors)")
    return (outcome.json as? [String: Any])?["id"] as? String ?? ""
  }

  @Test("What is expected is no balance; what comes in counts from its day, in its year")
  func receivedLater() throws {
    try take(Self.expected)
    let claim = try approve("400", on: "2025-03-01", "--subsidy", "S1", "--orientation", "90m")
    try organisation.expect("sync")
    #expect(try free(on: "2025-08-31") == 60_000)

    try take(Self.expected + money("received", "300", "2025-09-01"))
    // Taking in books nothing: it counts, and waits to be booked.
    let waiting = try organisation.run(["account", "list", "--as-of", "2025-09-01"])
    #expect(waiting.errors.contains("boetseer sync"), "\(waiting.errors)")
    #expect(try free(on: "2025-09-01") == 90_000)
    try organisation.expect("sync")
    #expect(try free(on: "2025-08-31") == 60_000)
    #expect(try free(on: "2025-09-01") == 90_000)
    // What is left of a year ends with it, the subsidy too.
    #expect(try free(on: "2026-01-01") == 100_000)
    let page = try organisation.expect("claim", "show", claim, "--format", "table").output
    #expect(page.contains("Subsidy S1 is to come back for it."))
    #expect(page.contains("Finding out what fits took 1:30 before the claim."))
    let scheme = try organisation.expect("scheme", "show", "MAND").output
    #expect(
      scheme.contains(
        """
        Subsidy S1, Practice (RVO): €900.00 expected, €300.00 received.
          Apply by 30 Jun 2025. Proofs by 31 Mar 2026.
          Conditions: a workplace
          Proofs: a list
          Conditions and proofs were checked on 10 Jan 2025.
          1 claim waits for it, with €400.00 awarded.
        """))
    #expect(try organisation.isHealthy())
  }

  @Test("What is asked back leaves the same budget, and nobody's own balance moves")
  func askedBack() throws {
    try take(Self.expected + money("received", "300", "2025-09-01"))
    try organisation.expect("sync")
    let own = try organisation.amount("balance", of: "1", on: "2026-01-15")
    try take(money("reclaimed", "120", "2026-01-10"))
    try organisation.expect("sync")
    #expect(try free(on: "2026-01-09") == 100_000)
    #expect(try free(on: "2026-01-10") == 88_000)
    #expect(try organisation.amount("balance", of: "1", on: "2026-01-15") == own)
    #expect(try organisation.isHealthy())
  }

  @Test("A budget that is used up gives back what it has, and the employer adds the rest")
  func askedBackOfNothing() throws {
    try take(Self.expected + money("received", "300", "2025-09-01"))
    let claim = try approve("950", on: "2026-01-05")
    try take(money("reclaimed", "120", "2026-01-10"))
    try organisation.expect("sync")
    #expect(try free(on: "2026-01-10") == 0)
    let reserved = try organisation.run(
      ["claim", "show", claim, "--fields", "reserved", "--format", "csv"])
    #expect(reserved.output.contains("95000"))
    #expect(try organisation.isHealthy())
  }

  @Test("Asked back on a day before a claim, it takes nothing from that claim")
  func askedBackBefore() throws {
    try take(Self.expected + money("received", "300", "2025-09-01"))
    _ = try approve("1300", on: "2025-10-01")
    try organisation.write(
      Self.header + money("reclaimed", "120", "2025-09-20"), to: "back.csv")
    let refusal = try organisation.refuse("import", "subsidies", "back.csv", exit: 65)
    #expect(refusal.id == "would-be-short")
    #expect(refusal.fix.contains("claim list --scheme MAND"))
    // Nor does the receipt go away under it.
    #expect(try organisation.refuse("undo", "7").id == "would-be-short")
  }

  @Test("The same file again says that it is the same, and what is undone counts no longer")
  func again() throws {
    let rows =
      Self.expected + money("received", "300", "2025-09-01")
      + money(
        "received", "300", "2025-09-01")
    try take(rows)
    let again = try organisation.run(["import", "subsidies", "subsidies.csv"])
    #expect(again.output.contains("3 subsidy rows read: 0 new, 0 changed, 3 identical."))
    try organisation.expect("sync")
    #expect(try free(on: "2025-09-01") == 160_000)
    try take(Self.expected.replacingOccurrences(of: "900", with: "700"))
    #expect(
      try organisation.run(["scheme", "show", "MAND"]).output.contains("€700.00 expected"))
    try organisation.expect("undo")
    #expect(
      try organisation.run(["scheme", "show", "MAND"]).output.contains("€900.00 expected"))
    // The first file is what the money rests on; both are one event, and go together.
    try organisation.expect("undo", "7")
    #expect(try free(on: "2025-09-01") == 100_000)
    #expect(!(try organisation.run(["scheme", "show", "MAND"]).output.contains("S1")))
    #expect(try organisation.isHealthy())
  }

  @Test("Told late or on time, month by month or at once, the ledger is the same")
  func anyOrder() throws {
    for month in ["2025-03-31", "2025-09-30", "2025-12-31"] {
      try organisation.expect("sync", "--through", month)
    }
    try take(Self.expected + money("received", "300", "2025-09-01"))
    try take(money("reclaimed", "50", "2025-11-01"))
    try organisation.expect("sync", "--through", "2025-10-01")
    try organisation.expect("sync")
    #expect(try free(on: "2025-12-31") == 125_000)
    #expect(try free(on: "2026-01-15") == 100_000)
    #expect(try organisation.run(["sync"]).output.contains("nothing was booked"))
    #expect(try organisation.isHealthy())
  }

  @Test("A row that cannot be says what is wrong with it")
  func mistakes() throws {
    #expect(try refused(money("received", "10", "2025-09-01")) == "no-such-subsidy")
    #expect(try refused("S1,expected,900,,,RVO,MAND,,,,,\n") == "subsidy-needs")
    #expect(try refused("S1,expected,900,,Practice,,,,,,,\n") == "subsidy-needs")
    #expect(try refused("S1,expected,900,2025-01-01,Practice,,MAND,,,,,\n") == "subsidy-has-no")
    #expect(try refused("S1,expected,900,,Practice,,ILA,,,,,\n") == "wrong-form")
    try take(Self.expected)
    #expect(try refused(money("received", "10", "")) == "subsidy-needs")
    #expect(try refused("S1,received,10,2025-09-01,Practice,,,,,,,\n") == "subsidy-has-no")
    #expect(try refused(money("received", "10", "2027-09-01")) == "day-after-today")
    #expect(try refused(money("received", "10", "2023-12-31")) == "no-budget-on-day")
    #expect(try refused(money("reclaimed", "10", "2025-09-01")) == "more-reclaimed")
  }

  @Test("A claim names a subsidy that comes back to who pays it")
  func elsewhere() throws {
    try take(Self.expected)
    let refusal = try organisation.refuse(
      "claim", "submit", "1", "--title", "Course", "--cost", "80", "--subsidy", "S1")
    #expect(refusal.id == "subsidy-elsewhere")
    #expect(refusal.fix.contains("--pay-from MAND"))
    #expect(
      try organisation.refuse(
        "claim", "submit", "1", "--title", "Course", "--cost", "80", "--subsidy", "S2", exit: 4
      ).id == "no-such-subsidy")
    let late = try organisation.run([
      "claim", "submit", "1", "--title", "Duty", "--cost", "80", "--mandatory", "law",
      "--subsidy", "S1",
    ])
    #expect(late.errors.contains("could be applied for until 30 Jun 2025"))
    // What a claim rests on is not taken away.
    #expect(try organisation.refuse("undo", "7").id == "built-on")
  }
}

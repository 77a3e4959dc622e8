import Foundation
import Testing

/// Leave is for its owner, their manager and HR; its course only for who may see that claim.
@Suite("Who sees for which course leave is")
struct LeaveSightTests {
  private func organisation() throws -> Organisation {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount() + "\n"
        + LeaveTests.time(
          "DAYS", "grant: {amount: \"40\", per: year}", "expiry: {rule: year_end}",
          "claims: {approval: manager}"))
    organisation.today = "2026-03-10"
    for number in ["1", "8", "9"] {
      try organisation.employ(number, hours: "36", from: "2024-01-01")
    }
    try organisation.expect("employee", "change", "8", "--from", "2024-01-01", "--role", "+hr")
    try organisation.expect("employee", "change", "1", "--from", "2024-01-01", "--manager", "9")
    _ = try organisation.submit("1", "--title", "Course", "--cost", "100", "--pay-from", "ILA")
    try organisation.expect(
      "leave", "request", "1", "--scheme", "DAYS", "--from", "2026-03-20", "--course", "C1",
      "--actor", "1")
    return organisation
  }

  private func course(_ organisation: Organisation, _ actor: String) throws -> String? {
    let rows =
      try organisation.expect(
        "leave", "list", "--actor", actor, "--format", "json"
      ).json as? [[String: Any]]
    #expect(rows?.count == 1)
    return rows?.first?["course"] as? String
  }

  @Test("A manager sees the day, not the claim it is for")
  func lists() throws {
    let organisation = try organisation()
    #expect(try course(organisation, "1") == "C1")
    #expect(try course(organisation, "8") == "C1")
    #expect(try course(organisation, "9") == nil)
    let shown = try organisation.expect(
      "leave", "list", "--actor", "1", "--format", "table")
    #expect(shown.output.contains("C1"))
    let decided = try organisation.expect(
      "leave", "approve", "L1", "--actor", "9", "--format", "json")
    #expect(!decided.output.contains("C1") && decided.output.contains("\"course\":null"))
  }

  @Test(
    "A claim that comes to nothing tells of the leave for its course",
    arguments: ["cancel", "refuse"])
  func standing(verb: String) throws {
    let organisation = try organisation()
    let words = ["claim", verb, "C1", "--reason", "full", "--actor", "8", "--format", "table"]
    let outcome = try organisation.run(words)
    #expect(outcome.exit == 0, "\(outcome.errors)")
    #expect((outcome.output + outcome.errors).contains("boetseer leave cancel L1"))
  }

  @Test("Whoever may not see a claim does not learn of it by asking leave for it")
  func probing() throws {
    let organisation = try organisation()
    let words = ["leave", "request", "1", "--scheme", "DAYS", "--from", "2026-03-23", "--course"]
    let refused = try organisation.run(words + ["C1", "--actor", "9"])
    #expect(refused.exit == 77)
    #expect(refused.errors.contains("not-for-you"))
    #expect(try organisation.run(words + ["C1", "--actor", "8"]).exit == 0)
  }
}

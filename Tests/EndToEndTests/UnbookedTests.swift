import Foundation
import Testing

/// What is read before a sync is what a sync books.
@Suite("Reading what is not booked yet")
struct UnbookedTests {
  /// A line of `account explain` without what only booking gives it.
  private struct Line: Equatable, CustomStringConvertible {
    var day: String
    var kind: String
    var change: Int
    var balance: Int

    var description: String { "\(day) \(kind) \(change) \(balance)" }
  }

  private func lines(_ organisation: Organisation, _ day: String) throws -> [Line] {
    let outcome = try organisation.run(
      ["account", "explain", "1", "ILA", "--format", "json"], today: day)
    return try #require(outcome.json as? [[String: Any]], "\(outcome.errors)").map {
      Line(
        day: $0["day"] as? String ?? "", kind: $0["kind"] as? String ?? "",
        change: $0["available_change"] as? Int ?? 0, balance: $0["balance"] as? Int ?? 0)
    }
  }

  private func account(_ organisation: Organisation, _ day: String) throws -> [String: Int] {
    let outcome = try organisation.run(["account", "list", "--format", "json"], today: day)
    let row = (outcome.json as? [[String: Any]])?.first { $0["employee"] as? String == "1" }
    return try #require(row).compactMapValues { $0 as? Int }
  }

  /// One account with a grant of 2024 and 2025, nothing booked since.
  private func office(
    _ more: String, expiry: String = "{rule: months, months: 36}"
  ) throws -> Organisation {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(amount: "600.00", expiry: expiry, more: more))
    organisation.today = "2025-11-01"
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("sync")
    return organisation
  }

  @Test(
    "kinds, amounts and balances are those that a sync books",
    arguments: [
      ("{rule: year_end, then: carry, carry: {at_most: \"200.00\", until: 03-31}}", "", false),
      ("{rule: year_end}", "", false), ("{rule: months, months: 36}", "leaver: pay_out", true),
      ("{rule: months, months: 36}", "leaver: lapse", true),
      ("{rule: months, months: 36}", "leaver: transfer", true),
      ("{rule: months, months: 36}", "cap: {balance: \"1000.00\"}", false),
    ])
  func same(expiry: String, more: String, leaves: Bool) throws {
    let organisation = try office(more, expiry: expiry)
    if leaves { try organisation.expect("employee", "end", "1", "--on", "2025-12-15") }
    let day = "2026-01-05"
    let before = (try lines(organisation, day), try account(organisation, day))
    #expect(before.0.last?.balance == before.1["balance"])
    let page = try organisation.expect(
      "account", "explain", "1", "--format", "md", today: day
    ).output
    #expect(page.contains("not yet booked") || more.contains("transfer"))
    try organisation.expect("sync", today: day)
    #expect(try lines(organisation, day) == before.0)
    #expect(try account(organisation, day) == before.1)
    #expect(try organisation.isHealthy())
  }

  @Test("what is carried on stands again as its new part, with its new last day")
  func carried() throws {
    let organisation = try office(
      "", expiry: "{rule: year_end, then: carry, carry: {at_most: \"200.00\", until: 03-31}}")
    // 600.00 of 2025, 200.00 of it once more; 600.00 of 2026. What came from 2024 lapsed.
    let now = try account(organisation, "2026-01-05")
    #expect(now["available"] == 80_000)
    #expect(now["next_expiry_amount"] == 20_000)
    #expect(
      try lines(organisation, "2026-01-05").suffix(3).map(\.kind) == ["carry", "lapse", "grant"])
    let shown = try organisation.run(
      ["account", "show", "1", "--format", "md"], today: "2026-01-05"
    ).output
    #expect(shown.contains("31 Mar 2026"), "\(shown)")
    // Of a day to come it tells what ends, not what will be granted.
    #expect(try organisation.amount("available", of: "1", on: "2026-02-01") == 20_000)
  }

  /// A statement of 600.00, 600.00 and 121.64, the last of a year that ended on 15 March.
  private func statement(into folder: String) throws {
    let old = try Organisation(
      schemes: Organisation.learningAccount(amount: "600.00", more: "leaver: transfer"))
    old.today = "2026-03-20"
    try old.employ("1", hours: "36", from: "2024-01-01")
    try old.expect("employee", "end", "1", "--on", "2026-03-15")
    try old.expect("account", "transfer-out", "1", "ILA", "--statement", "along")
    try FileManager.default.copyItem(
      atPath: "\(old.folder)/along.json", toPath: "\(folder)/along.json")
  }

  @Test(
    "leaving ends nothing that came to the account later",
    arguments: ["lapse", "pay_out", "transfer"])
  func rehired(leaver: String) throws {
    let organisation = try office("leaver: \(leaver)")
    try organisation.expect("employee", "end", "1", "--on", "2025-12-31", today: "2025-12-01")
    try organisation.expect("sync", today: "2026-01-05")
    try organisation.expect(
      "employee", "rehire", "1", "--from", "2026-05-01", "--team", "A", "--hours", "36",
      today: "2026-05-01")
    try statement(into: organisation.folder)
    let taken = try organisation.expect(
      "account", "transfer-in", "along.json", "--employee", "1", "--scheme", "ILA",
      today: "2026-05-02")
    // 600.00 x 245 / 365 = 402.74 of 2026, and 1,321.64 brought along.
    #expect(taken.output.contains("€1,724.38 free to spend"), "\(taken.output)")
    for day in ["2026-05-02", "2026-06-01"] {
      let now = try account(organisation, day)
      #expect(now["available"] == 172_438)
      #expect(now["waits"] == (leaver == "transfer" ? 120_000 : 0))
      #expect(try lines(organisation, day).last?.balance == 172_438)
      // As it was known then, from what was booked.
      let known = try organisation.run(
        ["account", "list", "--format", "json", "--known-on", "2999-01-01"], today: day)
      let row = (known.json as? [[String: Any]])?.first { $0["employee"] as? String == "1" }
      #expect(row?["available"] as? Int == 172_438)
    }
    let page = try organisation.run(
      ["account", "explain", "1", "--format", "md"], today: "2026-06-01"
    ).output
    #expect(!page.contains("not yet booked"), "\(page)")
  }

  @Test(
    "what is carried on on the day on which its owner has just left goes with them",
    arguments: [true, false])
  func leftAtTheEnd(isBooked: Bool) throws {
    let organisation = try office(
      "leaver: transfer", expiry: "{rule: year_end, then: carry, carry: {at_most: \"200.00\"}}")
    try organisation.expect("employee", "end", "1", "--on", "2025-12-31", today: "2025-12-01")
    if isBooked { try organisation.expect("sync", today: "2026-01-05") }
    let now = try account(organisation, "2026-01-05")
    #expect(now["waits"] == 20_000)
    #expect(now["balance"] == 0 && now["available"] == 0, "\(now)")
  }

  @Test("what comes along for who is not in service can be used, and does not wait")
  func afterLeaving() throws {
    let organisation = try office("leaver: transfer")
    try organisation.expect("employee", "end", "1", "--on", "2026-03-15", today: "2026-03-01")
    try statement(into: organisation.folder)
    try organisation.expect(
      "account", "transfer-in", "along.json", "--employee", "1", "--scheme", "ILA",
      today: "2026-05-01")
    let now = try account(organisation, "2026-05-02")
    #expect(now["available"] == 132_164)
    #expect(now["waits"] == 132_164)
    #expect(try lines(organisation, "2026-05-02").last?.balance == 132_164)
    let lots = try organisation.run(
      ["account", "explain", "1", "--format", "md"], today: "2026-05-02"
    ).output
    #expect(lots.contains("Waits to be taken along: €121.64, until 31 Dec 2028."), "\(lots)")
    let later = try organisation.expect(
      "employee", "end", "1", "--on", "2026-04-15", today: "2026-05-03")
    // 600.00 x 105 / 365 = 172.60.
    #expect(
      later.output.contains("€172.60 waits from 16 Apr 2026 on to be taken along, until"),
      "\(later.output)")
    #expect(later.output.contains("1 grant was corrected: €50.96 more."), "\(later.output)")
  }

  @Test("what was brought along past its last day is said to have lapsed at once")
  func pastItsDay() throws {
    let organisation = try office("")
    try statement(into: organisation.folder)
    let taken = try organisation.expect(
      "account", "transfer-in", "along.json", "--employee", "1", "--scheme", "ILA", "--lang", "en",
      today: "2027-06-01")
    #expect(taken.output.contains("in 3 entitlements"), "\(taken.output)")
    #expect(taken.output.contains("Of it €600.00 was past its last day and lapsed at once."))
  }

  @Test("taking along is not undone while its statement stands here, nor taken in when it is")
  func once() throws {
    let organisation = try office("leaver: transfer")
    try organisation.expect("employee", "end", "1", "--on", "2025-12-31", today: "2025-12-01")
    try organisation.expect(
      "account", "transfer-out", "1", "ILA", "--statement", "mine", today: "2026-01-05")
    let file = try Data(contentsOf: URL(fileURLWithPath: "\(organisation.folder)/mine.json"))
    let mine = try JSONSerialization.jsonObject(with: file) as? [String: Any]
    let event = String(try #require(mine?["event"] as? Int))
    try organisation.expect(
      "employee", "rehire", "1", "--from", "2026-05-01", "--team", "A", "--hours", "36",
      today: "2026-05-01")
    let takeIn = ["account", "transfer-in", "mine.json", "--employee", "1", "--scheme", "ILA"]
    #expect(try organisation.run(takeIn, today: "2026-05-02").exit == 0)
    let free = try account(organisation, "2026-05-03")
    let refused = try organisation.refuse("undo", event, today: "2026-05-03")
    #expect(refused.id == "built-on", "\(refused)")
    #expect(refused.message.contains("account transfer-in"), "\(refused)")
    #expect(try account(organisation, "2026-05-03") == free)
    // First the one, then the other; the statement of what was put back brings nothing then.
    try organisation.expect("undo", today: "2026-05-03")
    try organisation.expect("undo", event, today: "2026-05-03")
    let again = try organisation.refuse(
      "account", "transfer-in", "mine.json", "--employee", "1", "--scheme", "ILA",
      today: "2026-05-03")
    #expect(again.id == "taken-back", "\(again)")
    // A new one of the same money makes the first one good again.
    try organisation.expect("employee", "end", "1", "--on", "2026-05-10", today: "2026-05-03")
    try organisation.expect(
      "account", "transfer-out", "1", "ILA", "--statement", "new", today: "2026-05-12")
    #expect(try organisation.run(takeIn, today: "2026-05-13").exit == 0)
    #expect(try organisation.isHealthy())
  }

  @Test("a lapse above a cap names the cap and its amount")
  func cap() throws {
    let organisation = try office("cap: {balance: \"1000.00\"}")
    let page = try organisation.expect("account", "explain", "1").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(page.contains("cap"), "\(page)")
    let rows =
      try organisation.run(["account", "explain", "1", "--format", "json"]).json
      as? [[String: Any]] ?? []
    let lapse = try #require(rows.first { $0["kind"] as? String == "lapse" })
    #expect(lapse["available_change"] as? Int == -20_000)
    #expect(lapse["cap"] as? Int == 100_000)
    #expect(
      (lapse["explanation"] as? String)?.contains("at most €1,000.00 stands on the account") == true
    )
    #expect(rows.filter { $0["kind"] as? String == "grant" }.allSatisfy { $0["cap"] is NSNull })
  }

  @Test("what an earlier day keeps for a claim that was refused later is no fault")
  func refusedLater() throws {
    let organisation = try office("", expiry: "{rule: year_end}")
    try organisation.employ("91", hours: "36", from: "2024-01-01")
    organisation.today = "2025-06-02"
    let first = try organisation.submit(
      "1", "--title", "All of it", "--cost", "600", "--approve", "--by", "91")
    let second = try organisation.submit("1", "--title", "Some", "--cost", "50")
    organisation.today = "2026-02-10"
    try organisation.expect("claim", "refuse", second, "--by", "91", "--reason", "no")
    // Back in time all of it comes free, and 50 of it is kept for who had no answer yet.
    try organisation.expect("claim", "close", first, "--on", "2025-06-10")
    #expect(try organisation.isHealthy())
    try organisation.expect("sync")
    #expect(try organisation.isHealthy())
    #expect(try account(organisation, "2026-02-10")["reserved"] == 0)
  }
}

import Foundation
import Testing

/// What a command says it did, or would do, is all that it does.
@Suite("What follows is said")
struct ConsequencesTests {
  private func organisation(
    _ more: String, expiry: String = "{rule: months, months: 36}", code: String = "ILA"
  ) throws -> Organisation {
    try Organisation(
      schemes: Organisation.learningAccount(code: code, expiry: expiry, more: more))
  }

  private func changes(_ outcome: Binary.Outcome) -> [[String: Any]] {
    (outcome.json as? [String: Any])?["changes"] as? [[String: Any]] ?? []
  }

  // MARK: Rehearsals

  @Test("a rehearsal tells what waits to be taken along, before and after")
  func waitingInRehearsals() throws {
    let organisation = try organisation("leaver: transfer")
    try organisation.employ("1", hours: "36", from: "2024-07-01")
    try organisation.expect("employee", "end", "1", "--on", "2024-09-30")
    try organisation.expect("sync")
    let out = try organisation.expect(
      "account", "transfer-out", "1", "ILA", "--statement", "one", "--dry-run", "--format", "json")
    // 706.00 x 92 / 366 = 177.4644.
    #expect(changes(out).first?["waits_before"] as? Int == 177_46)
    #expect(changes(out).first?["waits_after"] as? Int == 0)
    let end = try organisation.expect(
      "employee", "end", "1", "--on", "2024-12-31", "--dry-run", "--format", "json")
    // 706.00 x 184 / 366 = 354.9290.
    #expect(changes(end).first?["waits_before"] as? Int == 177_46)
    #expect(changes(end).first?["waits_after"] as? Int == 354_93)
    let page = try organisation.expect("employee", "end", "1", "--on", "2024-12-31", "--dry-run")
    #expect(
      page.output.contains("€354.93 waits from 1 Jan 2025 on to be taken along, until 30 Jun 2027"))
  }

  @Test("before and after are both up to date, on an account that was never synced too")
  func neverSynced() throws {
    let organisation = try organisation("leaver: pay_out")
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    let end = try organisation.expect(
      "employee", "end", "1", "--on", "2024-01-31", "--dry-run", "--format", "json")
    // Three years of 706.00 would be there, and 706.00 x 31 / 366 is paid out instead.
    #expect(changes(end).first?["before"] as? Int == 3 * 706_00)
    #expect(changes(end).first?["after"] as? Int == 0)
    // What a sync would book anyway is not the command's doing.
    let claim = try organisation.expect(
      "claim", "submit", "1", "--title", "Course", "--cost", "100", "--pay-from", "ILA", "--on",
      "2025-02-01", "--dry-run", "--format", "json")
    #expect(changes(claim).isEmpty)
  }

  @Test("what is paid out to a leaver stands in the result")
  func payOut() throws {
    let organisation = try organisation("leaver: pay_out")
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    try organisation.expect("sync")
    let end = try organisation.expect("employee", "end", "1", "--on", "2025-06-30")
    // 706.00 x 181 / 365 = 350.0986.
    #expect(end.output.contains("Paid out: €350.10."), "\(end.output)")
  }

  @Test("a shortfall that falling hours leave is told")
  func shortfall() throws {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount(more: "decrease: offset"))
    organisation.today = "2024-12-01"
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "706", "--on", "2024-02-01", "--approve")
    try organisation.expect(
      "claim", "pay", claim, "--amount", "706", "--invoice", "F-1", "--on", "2024-03-01")
    let change = try organisation.expect(
      "employee", "change", "1", "--from", "2024-07-01", "--hours", "18")
    #expect(change.output.contains("€177.46"), "\(change.output)")
  }

  // MARK: Later last days

  @Test("a later last day has a word from the list and never a text; who may see it, sees it")
  func laterLastDay() throws {
    let organisation = try organisation("")
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("sync")
    let words = [
      "account", "extend", "1", "ILA", "--to", "2027-06-30", "--because", "workload",
    ]
    let refused = try organisation.run(words + ["--reason", "burn-out"])
    #expect(refused.exit == 64)
    #expect(refused.errors.contains("leave --reason out"), "\(refused.errors)")
    #expect(try organisation.run(words).exit == 0)
    let audit = try organisation.expect("audit", "list", "--format", "json")
    #expect(!audit.output.contains("burn-out"))
    let shown = try organisation.expect("account", "show", "1", "--format", "json")
    #expect(shown.output.contains("\"because\":\"workload\""), "\(shown.output)")
    for command in ["explain", "statement"] {
      let page = try organisation.expect("account", command, "1", "--format", "md")
      #expect(
        page.output.contains("A later last day: 30 Jun 2027 instead of 31 Dec 2026 (workload)."),
        "\(command): \(page.output)")
    }
  }

  @Test("a later last day whose money was used is not taken back")
  func laterLastDayUsed() throws {
    let organisation = try organisation("")
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    organisation.today = "2026-12-01"
    try organisation.expect(
      "account", "extend", "1", "ILA", "--to", "2027-06-30", "--because", "workload")
    let audit = try organisation.expect("audit", "list", "--format", "json")
    let events = audit.json as? [[String: Any]] ?? []
    let extended = events.first { $0["command"] as? String == "account extend" }
    let event = extended?["event"] as? Int ?? 0
    organisation.today = "2027-03-01"
    // Four years of 706.00: without the first one there are 2118.00.
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "2500", "--on", "2027-02-01", "--approve")
    #expect(try organisation.refuse("undo", "\(event)").id == "would-be-short")
    try organisation.expect("claim", "cancel", claim)
    #expect(try organisation.refuse("undo", "\(event)").id == "would-be-short")
    #expect(try organisation.isHealthy())
  }

  // MARK: Letters

  private func letters() throws -> Organisation {
    try organisation(
      "notice: {days: [90, 30], required: true}", expiry: "{rule: year_end}")
  }

  @Test("without a letter the day of the rule is shown, as one that does not end anything yet")
  func noLetterYet() throws {
    let organisation = try letters()
    organisation.today = "2025-06-01"
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    try organisation.expect("sync")
    let lot = try organisation.lots(of: "1", on: "2025-06-01").first
    #expect(lot?["expires_on"] as? String == "2025-12-31")
    #expect(lot?["state"] as? String == "usable_longer")
    #expect(try organisation.amount("next_expiry_amount", of: "1", on: "2025-06-01") == 706_00)
    let list = try organisation.expect("account", "list", "--format", "json")
    #expect(list.output.contains("\"next_expiry\":\"2025-12-31\""), "\(list.output)")
    #expect(list.output.contains("\"needs_letter\":true"))
    let text = try organisation.expect("account", "show", "1", "--format", "md")
    #expect(text.output.contains("usable longer: no letter yet"), "\(text.output)")
  }

  @Test("a letter that comes late says until when it can be used, and nothing else")
  func lateLetter() throws {
    let organisation = try letters()
    organisation.today = "2026-01-10"
    organisation.language = "nl"
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    try organisation.expect("notice", "send", "--letters", "late", "--on", "2026-01-10")
    // 10 January and 90 days: 10 April.
    let letter = try String(
      contentsOfFile: "\(organisation.folder)/late/1-ILA-2025-12-31.md", encoding: .utf8)
    #expect(letter.contains("kan het gebruikt worden t/m 10-04-2026"), "\(letter)")
    #expect(letter.contains("een brief die laat komt"))
    #expect(!letter.contains("binnenkort"))
    #expect(try organisation.amount("balance", of: "1", on: "2026-04-10") == 1_412_00)
    organisation.today = "2026-04-11"
    try organisation.expect("sync")
    #expect(try organisation.amount("balance", of: "1", on: "2026-04-11") == 706_00)
    // After the lapse the letter is still there, with the day on which it was confirmed.
    try organisation.expect("notice", "acknowledge", "N1", "--on", "2026-01-12")
    let list = try organisation.expect("notice", "list", "--format", "json")
    #expect(list.output.contains("\"notice\":\"N1\""), "\(list.output)")
    #expect(list.output.contains("\"acknowledged_on\":\"2026-01-12\""))
    let earlier = try organisation.refuse("notice", "list", "--as-of", "2026-01-01", exit: 64)
    #expect(earlier.message.contains("rekeningen"), "\(earlier.message)")
    let twice = try organisation.refuse("notice", "acknowledge", "N1", "--on", "2026-02-01")
    #expect(twice.id == "confirmed-before")
    #expect(twice.message.contains("12-01-2026"), "\(twice.message)")
  }

  @Test("versions that ask for letters on different days get one letter, in time for all of it")
  func twoVersions() throws {
    let version = { (from: String, rules: String) in
      """
            - valid_from: \(from)
              grant: {amount: "120", per: month, hours: {scale: full}}
              \(rules)

      """
    }
    let organisation = try Organisation(
      schemes: """
        schemes:
          - code: ILA
            name: Learning account
            form: account
            unit: EUR
            basis: {kind: company}
            works_council: {cao: true}
            versions:

        """
          + version("2025-01-01", "expiry: {rule: year_end}")
          .replacingOccurrences(
            of: "year_end}", with: "year_end}\n        notice: {days: [90], required: true}")
          + version("2025-07-01", "expiry: {rule: year_end, then: carry, carry: {at_most: \"5\"}}")
          .replacingOccurrences(of: "\"5\"}}", with: "\"5\"}}\n        notice: {days: [30]}"))
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    // 90 days before the last day is 2 October; 30 days before it is 1 December.
    organisation.today = "2025-10-01"
    let early = try organisation.expect("notice", "send", "--letters", "early")
    #expect(early.output.contains("No letter is due"), "\(early.output)")
    organisation.today = "2025-10-02"
    try organisation.expect("notice", "send", "--letters", "first")
    let letter = try String(
      contentsOfFile: "\(organisation.folder)/first/1-ILA-2025-12-31.md", encoding: .utf8)
    #expect(letter.contains("€100.00"), "ten months: \(letter)")
    #expect(letter.contains("a part lapses; a part can be carried on in part"), "\(letter)")
    organisation.today = "2025-12-02"
    try organisation.expect("notice", "send", "--letters", "second")
    organisation.today = "2026-01-01"
    try organisation.expect("sync")
    // The first six months lapse, since their letter was in time; of the others 5 are kept, and
    // January brings 10.
    #expect(try organisation.amount("available", of: "1", on: "2026-01-01") == 15_00)
  }

  // MARK: Claims

  @Test("what a decision, a cancellation and a refund lose to an end is told")
  func endedMeanwhile() throws {
    let organisation = try organisation("", expiry: "{rule: year_end}")
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    let held = try organisation.submit(
      "1", "--title", "Held", "--cost", "450", "--pay-from", "ILA", "--on", "2025-11-01")
    let part = try organisation.expect(
      "claim", "approve", held, "--amount", "300", "--on", "2026-01-10")
    #expect(part.errors.contains("€150.00 of ILA lapsed"), "\(part.errors)")
    let cancelled = try organisation.expect("claim", "cancel", held, "--on", "2026-01-12")
    #expect(cancelled.errors.contains("€300.00 of ILA lapsed"), "\(cancelled.errors)")
    #expect(!cancelled.output.contains("went back"), "\(cancelled.output)")
  }

  // MARK: The way on

  @Test("who is in service is told to end that first, and not of a second employment")
  func inService() throws {
    let organisation = try organisation("leaver: transfer")
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    let refused = try organisation.refuse(
      "account", "transfer-out", "1", "ILA", "--statement", "one")
    #expect(refused.id == "still-employed")
    #expect(!refused.fix.contains("--beside"))
    #expect(refused.fix.contains("boetseer employee end 1 --on"))
  }

  @Test("a limit that is used up, and one with an own share, say what would pass")
  func limits() throws {
    let organisation = try organisation(
      "claims: {per_claim: \"400.00\", per_person: {amount: \"500.00\", per: year}, "
        + "own_share: \"25.00\"}")
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    let above = try organisation.refuse(
      "claim", "submit", "1", "--title", "A", "--cost", "450", "--on", "2025-02-01")
    #expect(above.id == "above-claim-limit")
    #expect(above.fix.contains("a cost of €425.00 at most"), "\(above.fix)")
    for cost in ["425", "125"] {
      _ = try organisation.submit(
        "1", "--title", "B", "--cost", cost, "--on", "2025-02-01", "--approve")
    }
    let left = try organisation.refuse(
      "claim", "submit", "1", "--title", "C", "--cost", "100", "--on", "2025-03-01")
    #expect(left.id == "above-person-limit")
    #expect(!left.fix.contains("€0.00"), "\(left.fix)")
  }

  @Test("the statement names who made it, where and for whom, and leaves room to sign")
  func signedOff() throws {
    let organisation = try organisation("leaver: transfer")
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "end", "1", "--on", "2025-12-31")
    try organisation.expect(
      "account", "transfer-out", "1", "ILA", "--statement", "one", "--employer", "De Linde",
      "--place", "Utrecht", "--actor", "hr")
    let page = try String(contentsOfFile: "\(organisation.folder)/one.html", encoding: .utf8)
    for line in ["Employer: De Linde", "Made by: hr", "Place: Utrecht", "Date: 15 Jan 2026"] {
      #expect(page.contains(line), "\(line)")
    }
    let json = try String(contentsOfFile: "\(organisation.folder)/one.json", encoding: .utf8)
    for fact in ["\"employer\":\"De Linde\"", "\"made_by\":\"hr\"", "\"made_on\":\"2026-01-15\""] {
      #expect(json.contains(fact), "\(fact)")
    }
    let other = try self.organisation("leaver: transfer")
    try other.employ("7", hours: "36", from: "2026-01-01")
    let refused = try other.refuse(
      "account", "transfer-in", "\(organisation.folder)/one.json", "--employee", "7", "--scheme",
      "ILA")
    #expect(refused.id == "other-name")
    #expect(refused.message.contains("Person 1") && refused.message.contains("Person 7"))
  }
}

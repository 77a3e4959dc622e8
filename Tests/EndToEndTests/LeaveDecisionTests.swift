import Foundation
import Testing

/// Who decides on leave, which time pays, and how it is put right afterwards.
@Suite("Decisions on leave through the built command")
struct LeaveDecisionTests {
  private func organisation(_ schemes: String...) throws -> Organisation {
    let all = schemes.isEmpty ? [LeaveTests.days] : schemes
    let organisation = try Organisation(schemes: "schemes:\n" + all.joined())
    organisation.today = "2026-03-10"
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    return organisation
  }

  @discardableResult
  private func ask(_ organisation: Organisation, _ words: String...) throws -> [String: Any] {
    let outcome = try organisation.run(["leave"] + words + ["--format", "json"])
    #expect(outcome.exit == 0, "\(words): \(outcome.errors)")
    return outcome.json as? [String: Any] ?? [:]
  }

  private func days(_ organisation: Organisation, _ more: String...) throws -> [String] {
    let outcome = try organisation.run(
      ["leave", "list", "--employee", "1"] + more + ["--format", "json"])
    return (outcome.json as? [[String: Any]] ?? []).map { row in
      [
        row["leave"] as? String ?? "", row["date"] as? String ?? "",
        row["scheme"] as? String ?? "", "\(row["amount"] as? Int ?? 0)",
        row["state"] as? String ?? "",
      ].joined(separator: " ")
    }
  }

  private func amount(
    _ column: String, _ organisation: Organisation, _ scheme: String = "DAYS",
    on day: String = "2026-03-10"
  ) throws -> Int? {
    try organisation.amount(column, of: "1", scheme: scheme, on: day)
  }

  @Test("From request to taken: kept on approval, taken on its day, one row a day")
  func life() throws {
    let organisation = try organisation()
    let id =
      try ask(organisation, "request", "1", "--from", "2026-03-12", "--to", "2026-03-16")[
        "id"] as? String
    #expect(id == "L1")
    #expect(try amount("reserved", organisation) ?? 0 == 0)
    try ask(organisation, "approve", "L1")
    #expect(try amount("reserved", organisation) == 3 * 432)
    #expect(try organisation.refuse("leave", "approve", "L1").id == "wrong-state")
    organisation.today = "2026-03-14"
    #expect(
      try days(organisation) == [
        "L1 2026-03-12 DAYS 432 taken", "L1 2026-03-13 DAYS 432 taken",
        "L1 2026-03-16 DAYS 432 approved",
      ])
    // A read says what waits; nothing was booked by it.
    #expect(try amount("reserved", organisation, on: "2026-03-14") == 432)
    #expect(try amount("available", organisation, on: "2026-03-14") == 2400 - 3 * 432)
    try organisation.expect("sync")
    #expect(try amount("balance", organisation, on: "2026-03-14") == 2400 - 2 * 432)
    #expect(try organisation.isHealthy())
  }

  @Test("Kept from the request on where the scheme says so; refused, it goes back")
  func keptOnRequest() throws {
    let organisation = try organisation(
      LeaveTests.time(
        "DAYS", "grant: {amount: \"40\", per: year}", "expiry: {rule: year_end}",
        "leave: {reserve: request}"))
    try ask(organisation, "request", "1", "--from", "2026-03-12")
    #expect(try amount("reserved", organisation) == 432)
    try ask(organisation, "refuse", "L1", "--reason", "busy that week")
    #expect(try amount("reserved", organisation) == 0)
    #expect(try amount("available", organisation) == 2400)
    #expect(try days(organisation) == ["L1 2026-03-12 DAYS 432 refused"])
    let nothing = try ask(organisation, "request", "1", "--from", "2026-03-13", "--hours", "2")
    #expect(nothing["id"] as? String == "L2")
    try organisation.expect("undo")
    #expect(try amount("reserved", organisation) == 0)
    #expect(try organisation.isHealthy())
  }

  @Test("A change of other days on the day of leave itself moves none of what was kept for it")
  func sameDayChange() throws {
    let organisation = try organisation(
      LeaveTests.time(
        "DAYS", "grant: {amount: \"120\", per: month}", "expiry: {rule: months, months: 36}",
        "leave: {reserve: request}"))
    try ask(
      organisation, "request", "1", "--from", "2026-03-02", "--to", "2026-03-09", "--hours", "3:30",
      "--on", "2026-03-02")
    try ask(organisation, "cancel", "L1", "--day", "2026-03-05", "--on", "2026-03-02")
    // Kept of the second entitlement: half an hour for the 4th, 3:30 for the 6th, 2:30 for the 9th;
    // what the 5th gives back is free again.
    let ends = try amount("next_expiry_amount", organisation)
    #expect(ends == 600 - 30 - 210 - 150)
    #expect(try amount("reserved", organisation) == 5 * 210)
    #expect(try organisation.isHealthy())
  }

  @Test("Of several schemes the time that ends first goes first")
  func severalSchemes() throws {
    let organisation = try organisation(
      LeaveTests.time("PLB", "grant: {amount: \"100\", per: year}"),
      LeaveTests.time(
        "DAYS", "grant: {amount: \"10\", per: year}", "expiry: {rule: year_end}"))
    let answer = try ask(
      organisation, "request", "1", "--scheme", "PLB,DAYS", "--from", "2026-03-12", "--to",
      "2026-03-13", "--approve")
    let leave = (answer["leaves"] as? [[String: Any]])?.first
    let sources = (leave?["days"] as? [[String: Any]] ?? []).map { day in
      (day["sources"] as? [[String: Any]] ?? []).map {
        "\($0["scheme"] as? String ?? "") \($0["minutes"] as? Int ?? 0)"
      }
    }
    #expect(sources == [["DAYS 432"], ["PLB 264", "DAYS 168"]])
    #expect(try amount("available", organisation, "DAYS") == 0)
    // Without a scheme the program does not choose.
    let refused = try organisation.refuse("leave", "request", "1", "--from", "2026-03-17")
    #expect(refused.id == "several-sources")
    #expect(try organisation.isHealthy())
  }

  @Test("Nobody decides on their own leave; a manager decides where the scheme says so")
  func deciders() throws {
    let organisation = try organisation(
      LeaveTests.time(
        "DAYS", "grant: {amount: \"40\", per: year}", "claims: {approval: manager}"))
    try organisation.employ("2", hours: "36", from: "2024-01-01")
    try organisation.employ("3", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "change", "1", "--from", "2026-01-01", "--manager", "2")
    try organisation.expect("employee", "change", "3", "--from", "2026-01-01", "--role", "+hr")
    try ask(organisation, "request", "1", "--from", "2026-03-12")
    #expect(try organisation.refuse("leave", "approve", "L1", "--by", "1").id == "own-leave")
    #expect(try organisation.refuse("leave", "approve", "L1", "--by", "3").id == "not-approver")
    let unknown = try organisation.refuse("leave", "approve", "L1", "--actor", "somebody")
    #expect(unknown.id == "approver-unknown")
    try ask(organisation, "approve", "L1", "--by", "2")
    // A colleague sees nothing of it.
    try organisation.employ("4", hours: "36", from: "2024-01-01")
    #expect(try days(organisation, "--actor", "4").isEmpty)
    #expect(try days(organisation, "--actor", "1") == ["L1 2026-03-12 DAYS 432 approved"])
    #expect(
      try organisation.refuse("leave", "cancel", "L1", "--actor", "4", exit: 77).id
        == "not-for-you")
    #expect(
      try organisation.refuse(
        "leave", "request", "1", "--from", "2026-03-13", "--actor", "4", exit: 77
      ).id == "not-for-you")
  }

  @Test("Mandatory training is working time, by its own word and by that of its claim")
  func mandatory() throws {
    let organisation = try organisation(
      LeaveTests.days,
      """
        - code: MAND
          name: Mandatory
          form: employer_budget
          unit: EUR
          basis: {kind: law}
          works_council: {cao: true}
          tax_status: confirmed
          versions:
            - valid_from: 2024-01-01
              grant: {amount: "10000", per: year}

      """)
    #expect(
      try organisation.refuse("leave", "request", "1", "--from", "2026-03-12", "--mandatory", "law")
        .id == "working-time")
    let claim = try organisation.submit(
      "1", "--title", "Fire drill", "--cost", "90", "--mandatory", "law")
    #expect(
      try organisation.refuse("leave", "request", "1", "--from", "2026-03-12", "--course", claim).id
        == "working-time")
    try organisation.employ("2", hours: "36", from: "2024-01-01")
    #expect(
      try organisation.refuse("leave", "request", "2", "--from", "2026-03-12", "--course", claim).id
        == "course-of-another")
  }

  @Test(
    "Before its day hours go back where they came from; what passed is corrected by who approves")
  func corrections() throws {
    let organisation = try organisation()
    try organisation.employ("9", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "change", "9", "--from", "2026-01-01", "--role", "+hr")
    try ask(
      organisation, "request", "1", "--from", "2026-03-06", "--to", "2026-03-12", "--approve",
      "--by", "9")
    #expect(try amount("balance", organisation) == 2400 - 3 * 432)
    // 12 March is still to come: whoever asked may take it back.
    try ask(organisation, "cancel", "L1", "--day", "2026-03-12", "--actor", "1")
    #expect(try amount("available", organisation) == 2400 - 4 * 432)
    // 6 March has passed.
    #expect(
      try organisation.refuse(
        "leave", "change", "L1", "--day", "2026-03-06", "--hours", "4", "--actor", "1"
      ).id == "own-leave")
    try ask(organisation, "change", "L1", "--day", "2026-03-06", "--hours", "4", "--by", "9")
    #expect(try amount("available", organisation) == 2400 - 3 * 432 - 240)
    #expect(
      try days(organisation).first == "L1 2026-03-06 DAYS 240 taken")
    #expect(
      try organisation.refuse(
        "leave", "change", "L1", "--day", "2026-03-06", "--hours", "4", "--by", "9"
      ).id == "as-it-is")
    #expect(
      try organisation.refuse(
        "leave", "change", "L1", "--day", "2026-03-06", "--hours", "9", "--by", "9"
      ).id == "longer-than-worked")
    #expect(
      try organisation.refuse("leave", "cancel", "L1", "--day", "2026-04-01").id == "not-that-day")
    try ask(organisation, "cancel", "L1", "--by", "9")
    #expect(try amount("available", organisation) == 2400)
    #expect(try organisation.isHealthy())
  }

  @Test("A request that waits is on the list of what is due, with for whom and since when")
  func due() throws {
    let organisation = try organisation()
    try organisation.employ("9", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "change", "9", "--from", "2026-01-01", "--role", "+hr")
    try ask(organisation, "request", "1", "--from", "2026-03-12", "--on", "2026-03-02")
    let rows = { (more: String...) in
      let outcome = try organisation.run(
        ["due", "--kind", "leave", "--format", "json"] + more)
      return (outcome.json as? [[String: Any]] ?? []).map { row in
        [
          row["id"] as? String, row["task"] as? String, row["day"] as? String,
          row["since"] as? String, (row["amount"] as? Int).map(String.init),
        ].map { $0 ?? "-" }.joined(separator: " ")
      }
    }
    #expect(try rows() == ["L1 decide 2026-03-12 2026-03-02 432"])
    #expect(try rows("--mine", "--actor", "9").count == 1)
    #expect(try rows("--mine", "--actor", "1").isEmpty)
    try ask(organisation, "approve", "L1", "--by", "9")
    #expect(try rows().isEmpty)
  }

  @Test("Who leaves is told of the leave after their last day; a day off after it is refused")
  func leaving() throws {
    let organisation = try organisation()
    try ask(organisation, "request", "1", "--from", "2026-04-30", "--to", "2026-05-01", "--approve")
    let end = try organisation.expect("employee", "end", "1", "--on", "2026-04-30")
    #expect((end.output + end.errors).contains("leave cancel L1 --day"))
    let proposed = try organisation.expect("leave", "list", "--proposals", "--format", "json")
    let row = (proposed.json as? [[String: Any]])?.first
    #expect(row?["date"] as? String == "2026-05-01")
    #expect(row?["amount_now"] as? Int == 0)
    try ask(organisation, "change", "L1")
    #expect(try days(organisation) == ["L1 2026-04-30 DAYS 432 approved"])
    #expect(
      try organisation.refuse("leave", "request", "1", "--from", "2026-05-04").id
        == "not-employed")
    let early = try organisation.refuse("leave", "cancel", "L1", "--on", "2026-03-01")
    #expect(early.id == "day-too-early")
    #expect(try organisation.isHealthy())
  }

  @Test("Who corrects what passed goes by the rule of today, not by that of the request")
  func corrected() throws {
    let free = LeaveTests.time(
      "DAYS", from: "2024-01-01", "grant: {amount: \"40\", per: year}", "claims: {approval: none}")
    let organisation = try organisation(
      free + """
              - valid_from: 2026-03-01
                grant: {amount: "40", per: year}
                claims: {approval: manager}

        """)
    try ask(organisation, "request", "1", "--from", "2026-02-02", "--on", "2026-02-02")
    #expect(try days(organisation) == ["L1 2026-02-02 DAYS 432 taken"])
    try organisation.employ("2", hours: "36", from: "2024-01-01")
    try organisation.expect("employee", "change", "1", "--from", "2024-01-01", "--manager", "2")
    try organisation.employ("3", hours: "36", from: "2024-01-01")
    let words = ["change", "L1", "--hours", "3"]
    let refused = try organisation.refuse(
      "leave", words[0], words[1], words[2], words[3], "--by", "3")
    #expect(refused.id == "not-approver")
    try ask(organisation, "change", "L1", "--hours", "3", "--by", "2")
    #expect(try days(organisation) == ["L1 2026-02-02 DAYS 180 taken"])
  }

  @Test("An undo brings back no leave for which the time was asked since")
  func broughtBack() throws {
    let organisation = try organisation(
      LeaveTests.time(
        "DAYS", from: "2026-01-01", "grant: {amount: \"8\", per: year}",
        "expiry: {rule: year_end}"))
    try ask(organisation, "request", "1", "--from", "2026-04-07", "--approve")
    let cancelled = try ask(organisation, "cancel", "L1")
    try ask(organisation, "request", "1", "--from", "2026-04-08", "--approve")
    #expect(
      try organisation.refuse("undo", "\(cancelled["event"] as? Int ?? 0)").id
        == "would-be-short")
    #expect(
      try days(organisation) == [
        "L1 2026-04-07 DAYS 432 cancelled", "L2 2026-04-08 DAYS 432 approved",
      ])
    #expect(try organisation.isHealthy())
  }

  @Test("Hours that one day gives back on the day of approval are kept for one that waits")
  func waitsAndIsKept() throws {
    let organisation = try organisation(
      LeaveTests.time("DAYS", from: "2026-01-01", "grant: {amount: \"16\", per: year}"))
    try ask(
      organisation, "request", "1", "--from", "2026-12-21", "--to", "2027-01-05", "--hours",
      "1:50",
      "--approve")
    // 960 of 2026: its eight days of 110; both of January wait for 2027, or for what comes free.
    #expect(try amount("reserved", organisation) == 880)
    try ask(organisation, "cancel", "L1", "--day", "2026-12-21")
    #expect(try amount("reserved", organisation) == 880)
    try organisation.expect("undo")
    #expect(try amount("reserved", organisation) == 880)
    #expect(try organisation.isHealthy())
  }

  @Test("Undone is as if it had not been; what was built on it is undone first")
  func undone() throws {
    let organisation = try organisation()
    try ask(organisation, "request", "1", "--from", "2026-03-05")
    try ask(organisation, "approve", "L1")
    let first =
      try organisation.run(["audit", "list", "--format", "json"]).json
      as? [[String: Any]]
    let request = first?.first { $0["command"] as? String == "leave request" }?["event"] as? Int
    #expect(
      try organisation.refuse("undo", "\(request ?? 0)").id == "built-on")
    try organisation.expect("undo")
    #expect(try amount("balance", organisation) == 2400)
    #expect(try days(organisation) == ["L1 2026-03-05 DAYS 432 requested"])
    // Taken back, and the day asked again: the first request cannot come back beside it.
    let cancelled = try ask(organisation, "cancel", "L1")
    try ask(organisation, "request", "1", "--from", "2026-03-05")
    #expect(
      try organisation.refuse("undo", "\(cancelled["event"] as? Int ?? 0)").id == "overlap")
    try organisation.expect("undo")
    try organisation.expect("undo")
    try organisation.expect("undo")
    #expect(try days(organisation).isEmpty)
    #expect(try organisation.refuse("leave", "approve", "L1", exit: 4).id == "no-such-leave")
    #expect(try organisation.isHealthy())
  }

  @Test("A file of leave: posted by sync, the same again changes nothing, too much is refused")
  func file() throws {
    let organisation = try organisation()
    try organisation.write(
      """
      personeelsnummer;regeling;datum;uren;dagdeel
      1;DAYS;02-02-2026;;
      1;DAYS;03-02-2026;;ochtend
      1;DAYS;07-02-2026;;
      1;DAYS;20-04-2026;3;

      """, to: "leave.csv")
    try organisation.expect("import", "leave", "leave.csv")
    #expect(
      try days(organisation) == [
        "L1 2026-02-02 DAYS 432 taken", "L1 2026-02-03 DAYS 216 taken",
        "L1 2026-04-20 DAYS 180 approved",
      ])
    try organisation.expect("sync")
    #expect(try amount("balance", organisation) == 2400 - 648)
    #expect(try amount("reserved", organisation) == 180)
    let again = try organisation.expect("import", "leave", "leave.csv", "--format", "json")
    #expect((again.json as? [String: Any])?["new"] as? Int == 0)
    try organisation.write(
      "employee,scheme,date,hours\n1,DAYS,2026-02-03,8\n", to: "clash.csv")
    #expect(try organisation.run(["import", "leave", "clash.csv"]).exit == 65)
    try organisation.write(
      "employee,scheme,date,hours\n"
        + (9...20).map { "1,DAYS,2026-02-\($0 < 10 ? "0" : "")\($0),7\n" }.joined(),
      to: "much.csv")
    let much = try organisation.run(["import", "leave", "much.csv"])
    #expect(much.exit == 65)
    #expect(much.errors.contains("DAYS"))
    #expect(try amount("balance", organisation) == 2400 - 648)
    // Also where something else is worked on these days by now.
    try organisation.write(
      "employee,valid_from,mon,tue,wed,thu,fri,sat,sun\n1,2026-01-05,6,6,6,6,6,,\n", to: "p.csv")
    try organisation.expect("import", "patterns", "p.csv")
    let later = try organisation.expect("import", "leave", "leave.csv", "--format", "json")
    #expect((later.json as? [String: Any])?["new"] as? Int == 0)
    #expect(try organisation.isHealthy())
  }
}

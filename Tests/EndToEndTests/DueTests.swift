import Foundation
import Testing

/// The working list through the built command: every kind with its days, for whom, and in words.
@Suite("What is due")
struct DueTests {
  private let organisation: Organisation

  /// 1 and 2 work for 10, 3 for nobody, 4 is the delegate of 10; 20 is HR, 91 and 92 are on the
  /// committee. What was granted on 1 January 2025 ends on 31 January (END), or on 28 February:
  /// with a letter 30 days before (LET) or one that is late already (LATE). A maximum of 1,000
  /// stands on CAP, OWN is decided by the manager.
  init() throws {
    let accounts = [
      ("END", "{rule: months, months: 13}", "manager_sees: nothing"),
      (
        "LET", "{rule: months, months: 14}",
        "manager_sees: balance\n        notice: {days: [30, 7], required: true}"
      ),
      ("LATE", "{rule: months, months: 14}", "notice: {days: [60], required: true}"),
      ("CAP", "{rule: never}", "cap: {balance: \"1000.00\"}"),
      ("OWN", "{rule: never}", "claims: {approval: manager}"),
    ].map { Organisation.account(code: $0.0, amount: "600.00", expiry: $0.1, more: $0.2) }
    organisation = try Organisation(
      schemes: "schemes:\n" + accounts.joined(separator: "\n") + "\n" + Self.pots)
    for number in ["1", "2", "3", "4", "10", "20", "91", "92"] {
      try organisation.employ(number, hours: "36", from: "2025-01-01")
    }
    for (number, role) in [
      ("20", "hr"), ("4", "delegate:10"), ("91", "committee:FUND"), ("92", "committee:FUND"),
    ] {
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--role", "+\(role)")
    }
    for number in ["1", "2"] {
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--manager", "10")
    }
    try organisation.expect("sync")
  }

  private static let pots = """
      - code: FUND
        name: {nl: Fonds, en: Fund}
        form: fund
        unit: EUR
        basis: {kind: company}
        works_council: {cao: true}
        versions:
          - valid_from: 2025-01-01
            grant: {per: none}
            claims: {approval: committee, purposes: [training]}
            pot: {code: POT, total: "2500", per: once}
            committee: {quorum: 1, order: completeness}
      - code: MAND
        name: {nl: Verplicht, en: Mandatory}
        form: employer_budget
        unit: EUR
        basis: {kind: law}
        works_council: {none: "The law leaves no choice"}
        versions:
          - valid_from: 2024-01-01
            grant: {amount: "9000.00", per: year}
            expiry: {rule: year_end}
    """

  private func rows(_ words: String..., today: String? = nil) throws -> [[String: Any]] {
    let outcome = try organisation.run(["due", "--format", "json"] + words, today: today)
    #expect(outcome.exit == 0, "\(words): \(outcome.errors)")
    return outcome.json as? [[String: Any]] ?? []
  }

  /// `task day employee id scheme amount`, as far as they are there.
  private func told(_ words: String..., today: String? = nil) throws -> [String] {
    let outcome = try organisation.run(["due", "--format", "json"] + words, today: today)
    #expect(outcome.exit == 0, "\(words): \(outcome.errors)")
    return (outcome.json as? [[String: Any]] ?? []).map { row in
      let texts = ["task", "day", "employee", "id", "scheme"].compactMap { row[$0] as? String }
      return (texts + [(row["amount"] as? Int).map(String.init) ?? ""]).joined(separator: " ")
    }
  }

  private func ask(
    _ employee: String, _ cost: String, _ scheme: String, on day: String = "2026-01-05"
  ) throws -> String {
    try organisation.submit(
      employee, "--title", "Secret title", "--provider", "Secret provider", "--cost", cost,
      "--purpose", "training", "--pay-from", scheme, "--on", day)
  }

  // MARK: Kinds

  @Test("What lapses, with whether a letter stands that makes it lapse")
  func lapses() throws {
    let end = try rows("--kind", "lapse").filter { $0["employee"] as? String == "1" }
    #expect(end.count == 1)
    #expect(end[0]["day"] as? String == "2026-01-31")
    #expect(end[0]["amount_eur"] as? String == "600.00" || end[0]["amount"] as? Int == 60_000)
    #expect(end[0]["enforceable"] as? Bool == true && end[0]["letter"] is NSNull)
    let later = try rows("--kind", "lapse", "--days", "60").filter {
      $0["employee"] as? String == "1"
    }
    #expect(later.map { $0["scheme"] as? String } == ["END", "LATE", "LET"])
    #expect(later[1]["enforceable"] as? Bool == false)
    #expect(later[2]["letter"] as? String == "none")
    try organisation.expect(
      "notice", "send", "--letters", "sent", "--scheme", "LET",
      today: "2026-01-29")
    let sent = try rows("--kind", "lapse", "--days", "60", today: "2026-01-29")
      .filter { $0["employee"] as? String == "1" && $0["scheme"] as? String == "LET" }
    #expect(sent.map { $0["enforceable"] as? Bool } == [true])
    #expect(sent.map { $0["letter"] as? String } == ["sent"])
  }

  @Test("Letters by the last day on which they are in time, the late ones first")
  func notices() throws {
    let found = try told("--kind", "brief").filter { $0.contains(" 1 ") }
    #expect(found == ["send_late 2025-12-30 1 LATE 60000", "send 2026-01-29 1 LET 60000"])
    #expect(try told("--kind", "notice", "--days", "13").allSatisfy { $0.contains("LATE") })
    let late = try rows("--kind", "notice").filter { $0["overdue"] as? Bool == true }
    #expect(late.count == 8)
  }

  @Test("Claims by what they wait for, since when and for whom")
  func claims() throws {
    let own = try ask("1", "100", "OWN")
    let fund = try ask("3", "200", "FUND", on: "2026-01-06")
    let open = try ask("3", "300", "END", on: "2026-01-07")
    let found = try rows("--kind", "claim")
    #expect(found.map { $0["id"] as? String } == [own, fund, open])
    #expect(found.map { $0["task"] as? String } == ["decide", "vote", "decide"])
    #expect(found.map { $0["role"] as? String } == ["manager", "committee", "hr"])
    #expect(found.map { $0["waits_days"] as? Int } == [10, 9, 8])
    #expect(found[0]["decides"] as? String == "10")
    #expect(found[0]["decides_name"] as? String == "Person 10")
    #expect(found[0]["look"] as? String == "boetseer claim show \(own)")
    try organisation.expect("claim", "vote", fund, "--by", "91", "--for")
    #expect(try told("--kind", "claim").contains("decide 3 \(fund) FUND 20000"))
    try organisation.expect("claim", "approve", own, "--by", "10")
    #expect(try told("--kind", "claim").last == "pay 1 \(own) OWN 10000")
    try organisation.expect("claim", "ask", open, "--question", "Secret question", "--by", "20")
    #expect(try told("--kind", "claim").contains("answer 3 \(open) END 30000"))
    try organisation.expect("claim", "pay", own, "--amount", "100", "--invoice", "F1")
    #expect(try told("--kind", "claim,bewijsstuk").last == "prove 1 \(own) OWN 10000")
    try organisation.expect("claim", "proof", own)
    #expect(try told("--kind", "proof") == [])
  }

  @Test("Subsidies by their last days; proofs of claims by the day that a subsidy wants them")
  func subsidies() throws {
    let header = "subsidy,kind,amount,scheme,apply_by,proof_by,checked_on,name,provider"
    let rows = [
      "S1,expected,900,MAND,2026-01-10,2026-02-10,",
      "S2,expected,500,MAND,2025-06-01,2025-12-31,2025-01-05",
      "S3,expected,500,MAND,2026-02-14,2026-02-15,2025-01-05",
    ].map { $0 + ",Secret name,Secret provider" }
    try organisation.write(([header] + rows + [""]).joined(separator: "\n"), to: "s.csv")
    try organisation.expect("import", "subsidies", "s.csv")
    #expect(
      try told("--kind", "subsidy") == [
        "settle 2025-12-31 S2 MAND 50000", "apply 2026-01-10 S1 MAND 90000",
        "settle 2026-02-10 S1 MAND 90000", "apply 2026-02-14 S3 MAND 50000",
      ])
    let claim = try organisation.submit(
      "1", "--title", "Secret title", "--cost", "50", "--purpose", "training", "--pay-from",
      "MAND", "--subsidy", "S1")
    try organisation.expect("claim", "approve", claim, "--by", "20")
    try organisation.expect("claim", "pay", claim, "--amount", "50", "--invoice", "F2")
    #expect(try told("--kind", "proof") == ["prove 2026-02-10 1 \(claim) MAND 5000"])
    #expect(try told("--kind", "proof", "--days", "20") == ["prove 1 \(claim) MAND 5000"])
    #expect(
      try told("--kind", "proof", today: "2026-02-11")
        == ["prove 2026-02-10 1 \(claim) MAND 5000"])
  }

  @Test("What the next grant brings above a maximum, 90 days ahead")
  func caps() throws {
    try organisation.expect("sync", today: "2026-10-03")
    #expect(try told("--kind", "cap", today: "2026-10-02") == [])
    let found = try told("--kind", "cap", today: "2026-10-03")
    #expect(found.count == 8 && found[0] == "above_cap 2027-01-01 1 CAP 60000")
  }

  // MARK: Options

  @Test("Nothing to do is said kindly; a calendar and a table without rows are whole")
  func empty() throws {
    let none = try Organisation()
    try none.expect("sync")
    for (language, words) in [("en", "All done"), ("nl", "Je bent bij")] {
      none.language = language
      let reply = try none.expect("due", "--format", "table")
      #expect(reply.output.isEmpty && reply.errors.hasPrefix(words), "\(reply.errors)")
    }
    #expect(try none.expect("due", "--format", "json").output == "[]\n")
    #expect(try none.expect("due").output.hasPrefix("kind\tday\tsince\t"))
    #expect(try none.expect("due", "--format", "ics").output.contains("END:VCALENDAR\r\n"))
  }

  @Test("A wrong kind, and options that do not go together")
  func refusals() throws {
    let wrong = try organisation.refuse("due", "--kind", "lapses", exit: 64)
    #expect(wrong.id == "not-a-choice")
    #expect(wrong.fix.contains("lapse, notice, claim, proof, cap, subsidy, leave, agreement"))
    #expect(
      try organisation.refuse("due", "--mine", "--team", "A", exit: 64).id
        == "option-unavailable")
    #expect(
      try organisation.refuse("due", "--mine", "--actor", "the-desk", exit: 64).id
        == "not-an-employee")
    for option in ["--as-of", "--known-on"] {
      let refused = try organisation.refuse("due", option, "2026-01-01", exit: 64)
      #expect(refused.id == "option-unavailable" && refused.fix.contains("--today"))
    }
    for days in ["0", "-3", "many", "36501"] {
      #expect(try organisation.refuse("due", "--days", days, exit: 64).id == "not-a-number")
    }
    #expect(try organisation.refuse("due", "--team", "NONE", exit: 4).id == "no-such-team")
    let list = try organisation.run(["claim", "list", "--format", "ics"])
    #expect(list.exit == 64 && list.errors.contains("format-unavailable"), "\(list.errors)")
    #expect(list.errors.components(separatedBy: "ics").count == 2, "\(list.errors)")
  }

  @Test("Of a team, and the teams below it")
  func teams() throws {
    try organisation.write(
      "team,name,parent\nTOP,Top,\nA,Ward A,TOP\nB,Ward B,TOP\n", to: "teams.csv")
    try organisation.expect("import", "teams", "teams.csv")
    try organisation.expect("employee", "change", "3", "--from", "2025-01-01", "--team", "B")
    #expect(try rows("--kind", "lapse", "--team", "B").map { $0["employee"] as? String } == ["3"])
    #expect(try rows("--kind", "lapse", "--team", "TOP").count == 8)
    #expect(try rows("--kind", "lapse", "--team", "A").count == 7)
  }

  @Test("Words for people, in both languages: what is late first, and many of one counted")
  func words() throws {
    _ = try ask("1", "100", "OWN")
    let english = try organisation.expect("due", "--format", "table").output
    for line in [
      "--kind notice, lapse or cap lists each of them", "Late: 8\n", "letter too late for 28 Feb",
      "8 people", "€4,800.00", "Waiting for a decision: 1\n", "decide on C1", "manager 10",
      "Through 14 Feb 2026: 16\n", "lapses",
    ] {
      #expect(english.contains(line), "\(line) in\n\(english)")
    }
    #expect(english.components(separatedBy: "Late:")[0].count < 120)
    organisation.language = "nl"
    let dutch = try organisation.expect("te-doen", "--kind", "vervalt,aanvraag", "--format", "md")
      .output
    for line in [
      "## Wacht op een besluit: 1", "besluit over C1", "leidinggevende 10", "vervalt", "8 mensen",
      "€ 4.800,00", "## Tot en met 14-02-2026: 8",
    ] {
      #expect(dutch.contains(line), "\(line) in\n\(dutch)")
    }
    let each = try organisation.expect("due", "--kind", "vervalt", "--format", "table").output
    #expect(each.contains("Person 91") && !each.contains("mensen"))
  }

  @Test("What is not booked yet is not counted, and the list says so")
  func behind() throws {
    #expect(try organisation.run(["due"], today: "2026-01-15").errors.isEmpty)
    let later = try organisation.run(["due"], today: "2026-01-16")
    #expect(later.errors.contains("boetseer sync"))
  }
}

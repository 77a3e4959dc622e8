import Foundation
import Testing

/// Who is told what by the working list, and what its calendar does not tell anybody.
@Suite("What is due, for whom")
struct DueSightTests {
  private let organisation: Organisation

  /// 1 and 2 work for 10, whose delegate is 4; 3 works for nobody; 20 is HR; 91 and 92 are on the
  /// committee, and 92 manages 3. Amounts are told apart by their scheme: of SHUT a manager sees
  /// nothing, of SUM the balance, OWN they decide on.
  init() throws {
    let accounts = [
      ("SHUT", "777.77", "manager_sees: nothing"), ("SUM", "888.88", "manager_sees: balance"),
      ("OWN", "999.99", "claims: {approval: manager}"),
    ].map {
      Organisation.account(
        code: $0.0, amount: $0.1, expiry: "{rule: months, months: 13}",
        more: $0.2 + "\n        notice: {days: [30, 7], required: false}")
    }
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
    for (number, manager) in [("1", "10"), ("2", "10"), ("3", "92")] {
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--manager", manager)
    }
    try organisation.expect("sync")
    try organisation.write(
      """
      subsidy,kind,amount,date,name,provider,scheme,apply_by,proof_by,conditions,proofs,checked_on
      S1,expected,4321,,Secret name,Secret payer,MAND,2026-01-20,2026-02-10,Secret rule,Secret list,

      """, to: "s.csv")
    try organisation.expect("import", "subsidies", "s.csv")
    // C1 to C5: for HR, the manager, the committee; to be paid; without proof.
    for (employee, cost, scheme) in [
      ("1", "111.11", "SHUT"), ("1", "122.22", "OWN"), ("3", "133.33", "FUND"),
      ("2", "144.44", "SHUT"), ("2", "155.55", "SHUT"),
    ] {
      _ = try organisation.submit(
        employee, "--title", "Secret title", "--provider", "Secret provider", "--cost", cost,
        "--purpose", "training", "--pay-from", scheme)
    }
    try organisation.expect("claim", "approve", "C4", "C5", "--by", "20")
    try organisation.expect("claim", "pay", "C5", "--amount", "155.55", "--invoice", "Secret bill")
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
            committee: {quorum: 2, order: completeness}
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

  /// `task employee id scheme` of each row.
  private func told(_ actor: String, _ words: String...) throws -> [String] {
    let outcome = try organisation.run(["due", "--format", "json", "--actor", actor] + words)
    #expect(outcome.exit == 0, "\(outcome.errors)")
    return (outcome.json as? [[String: Any]] ?? []).map { row in
      ["task", "employee", "id", "scheme"].compactMap { row[$0] as? String }
        .joined(separator: " ")
    }.sorted()
  }

  @Test("--mine: own entitlements and proofs, and what waits for the role one has")
  func mine() throws {
    let own = { (number: String) in
      ["OWN", "SHUT", "SUM"].map { "lapses \(number) \($0)" }
    }
    #expect(try told("1", "--mine") == own("1"))
    #expect(try told("2", "--mine") == own("2") + ["prove 2 C5 SHUT"])
    #expect(try told("10", "--mine") == ["decide 1 C2 OWN"] + own("10"))
    #expect(try told("4", "--mine") == ["decide 1 C2 OWN"] + own("4"))
    // Who manages the one who asks takes no part.
    #expect(try told("91", "--mine") == own("91") + ["vote 3 C3 FUND"])
    #expect(try told("92", "--mine") == own("92"))
    let hr = try told("20", "--mine")
    #expect(
      hr.filter { !$0.hasPrefix("send ") } == ["apply S1 MAND", "decide 1 C1 SHUT"]
        + own("20") + ["pay 2 C4 SHUT", "settle S1 MAND"])
    #expect(hr.filter { $0.hasPrefix("send ") }.count == 24)
    try organisation.expect("claim", "vote", "C3", "--by", "91", "--for")
    #expect(try told("91", "--mine") == own("91"))
  }

  @Test("Nobody decides for themselves, or for whom they stand in")
  func ownClaims() throws {
    try organisation.expect("employee", "change", "1", "--from", "2025-01-01", "--role", "+hr")
    #expect(try !told("1", "--mine").contains("decide 1 C1 SHUT"))
    try organisation.expect(
      "employee", "change", "20", "--from", "2025-01-01", "--role", "+delegate:1")
    #expect(try !told("20", "--mine").contains("decide 1 C1 SHUT"))
    #expect(try told("20").contains("decide 1 C1 SHUT"))
  }

  @Test("Without --mine: what one may see of the accounts and claims of others")
  func sight() throws {
    #expect(try told("3").filter { !$0.contains(" 3 ") } == [])
    #expect(
      try told("10").filter { !$0.contains(" 10 ") }
        == ["decide 1 C2 OWN", "lapses 1 SUM", "lapses 2 SUM"])
    #expect(try told("91").filter { !$0.contains(" 91 ") } == ["vote 3 C3 FUND"])
    #expect(try told("20").count == (try told("the-desk").count))
    let reply = try organisation.expect("due", "--actor", "10")
    #expect(reply.errors.contains("Only what you may see is listed"))
    #expect(try organisation.expect("due", "--actor", "10", "--mine").errors.isEmpty)
  }

  private static let formats = [
    "table", "tsv", "csv", "csv-nl", "json", "ndjson", "md", "html", "ics",
  ]

  /// An answer without what is random in a calendar, or the hour of the clock.
  private func plain(_ text: String) -> String {
    text.replacing(/DTSTAMP:[0-9TZ]+/, with: "").replacing(/@[0-9a-f]{32}/, with: "")
  }

  /// As each form writes it: cents, and euros in both languages.
  private static func amount(_ cents: String) -> [String] {
    [cents] + [".", ","].map { "\(cents.dropLast(2))\($0)\(cents.suffix(2))" }
  }

  @Test("No form tells an amount, a title, a provider or a reason to who may not see it")
  func secrets() throws {
    let hidden: [String: [String]] = [
      "1": ["14444", "15555", "13333", "432100"].flatMap(Self.amount) + ["C3", "C4", "S1"],
      "10": ["11111", "14444", "15555", "13333", "432100"].flatMap(Self.amount)
        + ["C1", "C4", "C5", "Person 3", "S1"],
      "3": ["11111", "12222", "14444", "15555", "432100"].flatMap(Self.amount)
        + ["C1", "C2", "C4", "C5", "Person 1", "Person 2", "S1"],
      "91": ["11111", "12222", "14444", "15555", "432100"].flatMap(Self.amount)
        + ["C1", "C2", "C4", "C5", "Person 1 ", "Person 2", "S1"],
      // HR sees amounts, and no list tells anybody a title, a provider or why.
      "20": [],
    ]
    for format in Self.formats {
      for options in [[], ["--mine"], ["--days", "365", "--kind", "claim,proof,lapse,subsidy"]] {
        for (actor, secrets) in hidden {
          let reply = try organisation.run(
            ["due", "--format", format, "--actor", actor] + options)
          #expect(reply.exit == 0, "\(reply.errors)")
          let text = plain(reply.output + reply.errors)
          for secret in secrets + ["Secret"] {
            #expect(!text.contains(secret), "\(format) \(options) \(actor): \(secret)")
          }
        }
      }
    }
  }

  @Test("A calendar counts what is about people, and names no amount and no person")
  func calendar() throws {
    let text = try organisation.expect("due", "--format", "ics", "--days", "90").output
    for line in [
      "SUMMARY:SHUT: 8 entitlements end", "SUMMARY:SUM: 8 letters to send",
      "SUMMARY:SHUT: decide on C1", "SUMMARY:FUND: vote on C3", "SUMMARY:SHUT: 1 claim to pay",
      "SUMMARY:SHUT: 1 proof missing", "SUMMARY:MAND: apply for S1", "SUMMARY:MAND: settle S1",
      "DESCRIPTION:boetseer claim show C1", "DESCRIPTION:boetseer due --kind lapse",
    ] {
      #expect(text.contains(line + "\r\n"), "\(line) in\n\(text)")
    }
    let amounts = ["77777", "88888", "99999", "11111", "432100"].flatMap(Self.amount)
    for secret in amounts + ["Person", "€", "Secret", "Ward"] {
      #expect(!plain(text).contains(secret), "\(secret)")
    }
    let mine = try organisation.expect(
      "due", "--format", "ics", "--mine", "--actor", "2", "--lang", "nl"
    ).output
    #expect(mine.contains("SUMMARY:SHUT: 1 bewijsstuk nodig\r\n"))
    #expect(mine.contains("DESCRIPTION:boetseer due --mine --kind proof\r\n"))
  }

  /// UID and first day of every event.
  private func events(today: String) throws -> [String: String] {
    let text = try organisation.run(["due", "--format", "ics"], today: today).output
    var found: [String: String] = [:]
    var uid = ""
    for line in text.replacing("\r\n ", with: "").components(separatedBy: "\r\n") {
      if line.hasPrefix("UID:") { uid = String(line.dropFirst(4)) }
      if line.hasPrefix("DTSTART;VALUE=DATE:") {
        #expect(found[uid] == nil, "twice \(uid)")
        found[uid] = String(line.suffix(8))
      }
    }
    return found
  }

  @Test("The same things are the same events on another day; what is late lands on today")
  func stable() throws {
    let first = try events(today: "2026-01-15")
    let second = try events(today: "2026-01-21")
    #expect(try events(today: "2026-01-15") == first)
    #expect(Set(second.keys).isSuperset(of: first.keys.filter { !$0.contains("settle") }))
    for (uid, day) in second where first[uid] != nil {
      #expect(day == "20260121" || day == first[uid], "\(uid)")
    }
    let apply = try #require(first.keys.first { $0.hasPrefix("subsidy-apply-S1") })
    #expect(first[apply] == "20260120" && second[apply] == "20260121")
    let claim = try #require(first.keys.first { $0.hasPrefix("claim-C1@") })
    #expect(first[claim] == "20260115" && second[claim] == "20260121")
  }

  @Test("-o due.ics writes it; one database's events are not another's")
  func file() throws {
    try organisation.expect("due", "-o", "due.ics")
    let text = try String(contentsOfFile: organisation.folder + "/due.ics", encoding: .utf8)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    let other = try Organisation()
    try other.employ("1", hours: "36", from: "2023-01-01")
    try other.expect("sync")
    let elsewhere = try other.expect("due", "--format", "ics", "--days", "400").output
    let origin = { (text: String) in
      text.components(separatedBy: "@").dropFirst().first?.prefix(32)
    }
    #expect(origin(text) != nil && origin(elsewhere) != nil && origin(text) != origin(elsewhere))
  }
}

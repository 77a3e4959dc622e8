import Commands
import Foundation
import Testing

/// What `scheme check` says of a file that is right: what it would do here, and what to beware of.
@Suite("scheme check works a scheme out")
struct SchemeCheckTests {
  private let office: Office

  /// Anna and Agnes for 36 hours a week and Bram for 24, all in permanent service since 2025.
  init() throws { office = try Office() }

  private func scheme(form: String = "account", unit: String = "EUR", _ rules: String...) -> String
  {
    """
    schemes:
      - code: NEW
        name: New
        form: \(form)
        unit: \(unit)
        basis: {kind: company}
        versions:
          - valid_from: 2026-01-01
    \(rules.map { "        " + $0 }.joined(separator: "\n"))

    """
  }

  private func check(_ text: String, _ more: String..., language: String = "en") throws -> String {
    let file = try office.file("new.yaml", text)
    let reply = office.run(["scheme", "check", file] + more, language: language)
    #expect(reply.exit == .done, "\(reply.errors)")
    return reply.output
  }

  private static let grant = "grant: {amount: \"700.00\", per: year}"

  @Test("The cap and the reason of a target are read aloud, and ages without an end")
  func target() throws {
    let text = scheme(
      "grant:", "  amount: \"700.00\"", "  per: year", "  targets:",
      "    - {ages: {from: 57}, justification: \"agreed\", amount: \"900\", cap: \"2500\"}",
      "    - {ages: {to: 30}, justification: \"starters\", amount: \"750\"}")
    let english = try check(text)
    #expect(
      english.contains(
        "Who has an age of 57 and older on the day of the grant gets €900.00 instead, and"
          + " €2,500.00 at most stands on the account. The reason: agreed\n"))
    #expect(english.contains("Who has an age up to 30 on the day"))
    #expect(english.contains("The amount for an age of 57 and older reaches 0 people."))
    #expect(english.contains("Of 3 people no year of birth is known"))
    #expect(try check(text, language: "nl").contains("een leeftijd van 57 en ouder heeft"))
  }

  @Test("Whom a threshold leaves out: how many and who, all of them in JSON")
  func leftOut() throws {
    let text = scheme(
      "grant: {amount: \"700.00\", per: year, after_months: 36, hours: {nothing_below: \"30\"}}",
      "eligible: {workers: [permanent], teams: [NUR, GONE]}")
    let read = try check(text)
    #expect(
      read.contains(
        "  teams (team is NUR, GONE or below): 2 people get nothing: 000118 Agnes de Wit, 000124"
          + " Bram Kaya.\n"), "\(read)")
    #expect(
      read.contains(
        "nothing_below (30:00 hours a week or more): 1 person gets nothing: 000124 Bram Kaya.\n"))
    #expect(read.contains("after_months (36 months in service first): 3 people get nothing: "))
    #expect(!read.contains("workers ("))
    #expect(read.contains("Beware: there is no team GONE, so nobody in it takes part.\n"))
    let json = try check(text, "--format", "json")
    #expect(
      json.contains(#"{"rule":"nothing_below","people":1,"employees":["000124"]}"#), "\(json)")
    #expect(json.contains(#""id":"unknown_teams""#))
    // A manager or employee sees neither how many nor who.
    #expect(
      office.run("employee", "change", "000118", "--from", "2026-01-01", "--role", "+hr").exit
        == .done)
    let other = try check(text, "--actor", "000124")
    #expect(!other.contains("nothing_below (") && !other.contains("Bram Kaya"))
  }

  @Test("Of many people twenty are named")
  func many() throws {
    let rows = (1...24).map { "\(900_000 + $0),Person \($0),NUR,2025-01-01,36,agency" }
    let people = try office.file(
      "people.csv",
      "employee,name,team,started_on,hours_per_week,worker_type\n"
        + rows.joined(separator: "\n") + "\n")
    #expect(office.run("import", "employees", people).exit == .done)
    let text = scheme(Self.grant, "eligible: {workers: [permanent]}")
    let read = try check(text)
    #expect(read.contains("24 people get nothing: 900001 Person 1, "), "\(read)")
    #expect(read.contains("900020 Person 20 and 4 more (all of them: --format json).\n"))
    #expect(try check(text, "--format", "json").contains(#""900024"]"#))
  }

  @Test("A percentage of the wage: the wage assumed, and no effect without wages")
  func wages() throws {
    let text = scheme("grant: {amount: \"1.5\", per: wage_percent}", "cap: {lots: 6}")
    let without = try check(text)
    #expect(without.contains("An employee is granted 1.5 % of the wage of each month."))
    #expect(
      without.contains(
        """
          Assumed: a wage of €3,000.00 a month at full time, in proportion to the hours.
          Full-time, long in service: €540.00, in 12 parts from 1 Jan 2026 on; €270.00 stands \
        after the cap.
          28.8 of 36 hours a week: €432.00, in 12 parts from 1 Jan 2026 on; €216.00 stands \
        after the cap.

        """), "\(without)")
    #expect(without.contains("so what it would do here cannot be told: boetseer import wages FILE"))
    #expect(!without.contains("for 0 of 3 people"))
    let wages = try office.file("wages.csv", "employee,month,wage\n000123,2026-01,3000.00\n")
    #expect(office.run("import", "wages", wages).exit == .done)
    let with = try check(text, language: "nl")
    #expect(with.contains(": € 45,00 voor 1 van de 3 mensen."), "\(with)")
    #expect(with.contains("Van 2 van de 3 mensen zijn geen lonen ingelezen"))
    #expect(with.contains("1,5 %"))
  }

  @Test("A pot that cannot pay the grants of a day makes none of them")
  func potShort() throws {
    let rules = ["hours: {scale: full}", "expiry: {rule: year_end}"]
    for (total, isShort) in [("2099.99", true), ("2100.00", false)] {
      let read = try check(
        scheme(
          form: "voucher", "grant: {amount: \"700.00\", per: year, \(rules[0])}", rules[1],
          "pot: {code: P, total: \"\(total)\", per: year}"))
      #expect(
        read.contains(
          "Beware: all grants of 1 Jan 2026 together are €2,100.00 and the pot has €2,099.99, so"
            + " none would be made.\n") == isShort, "\(read)")
    }
  }

  @Test("What is above a cap is back in the pot before the next grant")
  func potWithCap() throws {
    for (total, isShort) in [("1499.99", true), ("1500.00", false)] {
      let read = try check(
        scheme(
          form: "voucher", "grant: {amount: \"700.00\", per: year, hours: {scale: full}}",
          "cap: {balance: \"500.00\"}", "expiry: {rule: year_end}",
          "pot: {code: P, total: \"\(total)\", per: year}"))
      #expect(read.contains("together are €1,500.00") == isShort, "\(read)")
    }
  }

  @Test("A cap below the grant: what stands, here and of the three")
  func cap() throws {
    let read = try check(scheme(Self.grant, "cap: {balance: \"500.00\"}"))
    #expect(read.contains("€700.00, on 1 Jan 2026; €500.00 stands after the cap.\n"))
    #expect(read.contains("28.8 of 36 hours a week: €560.00, on 1 Jan 2026; €500.00 stands"))
    #expect(read.contains("joined half-way: €352.88, on 1 Jul 2026.\n"))
    #expect(read.contains("Of it €400.00 is above the cap and lapses at once.\n"), "\(read)")
  }

  @Test("Where people ask: what one may ask, and who may")
  func asked() throws {
    let read = try check(
      scheme(
        form: "voucher", "grant: {per: none}", "eligible: {teams: [ZORG]}",
        "claims: {per_claim: \"800\", own_share: \"50\", per_person: {amount: \"900\", per: year}}",
        "pot: {code: P, total: \"5000\", per: year}"))
    #expect(
      read.contains(
        """
        What one may ask:
          A claim gets €800.00 at most.
          One person gets €900.00 a scheme year at most.
          Of a course of €1,000.00 the scheme pays €800.00 at most, and the employee €200.00.

        Who may ask in this organisation, from 1 Jan 2026 to 31 Dec 2026: 3 of 3 people.

        """), "\(read)")
    #expect(!read.contains("Three people"))
    let budget = try check(
      scheme(
        form: "employer_budget", "grant: {amount: \"40000\", per: year}",
        "expiry: {rule: year_end}", "eligible: {workers: [temporary]}"), language: "nl")
    #expect(budget.contains("Van een cursus van € 1.000,00 betaalt de regeling hooguit € 1.000,00"))
    #expect(budget.contains("0 van de 3 mensen.\n"))
    #expect(budget.contains("tot en met 24 uur per week: 1 mens; 1 kan niet vragen\n"))
  }

  @Test(
    "Amounts and days that are too short are warned about, others are not",
    arguments: [
      ("grant: {amount: \"100\", per: year}", "expiry: {rule: months, months: 60}", "amount_low"),
      ("grant: {amount: \"340\", per: year}", "expiry: {rule: year_end}", "ends_soon"),
      ("grant: {amount: \"340\", per: year}", "expiry: {rule: months, months: 24}", ""),
      ("grant: {amount: \"339.99\", per: year}", "cap: {balance: \"4000\"}", "amount_low"),
      ("grant: {amount: \"3\", per: wage_percent}", "cap: {lots: 36}", ""),
    ])
  func warnings(grant: String, rule: String, id: String) throws {
    let json = try check(scheme(grant, rule), "--format", "json")
    #expect(
      json.contains(id.isEmpty ? #""warnings":[]"# : #""warnings":[{"scheme":"NEW","id":"\#(id)""#),
      "\(json)")
  }

  @Test("Saving helps, where what was saved still stands")
  func saving() throws {
    let long = try check(
      scheme("grant: {amount: \"100\", per: year}", "expiry: {rule: months, months: 60}"))
    #expect(long.contains("(€340.00); after saving for 4 years it is enough.\n"), "\(long)")
    let short = try check(
      scheme("grant: {amount: \"100\", per: year}", "expiry: {rule: months, months: 36}"))
    #expect(short.contains("(€340.00), and saving never makes it enough.\n"))
    let hours = try check(scheme(unit: "hours", "grant: {amount: \"20\", per: year}"))
    #expect(hours.contains("Beware: no claim can be made on an account in hours"))
  }

  @Test("A file of another kind is called that")
  func notAScheme() throws {
    for text in ["employee,name\n1,Anna\n", "- a\n- b\n"] {
      let file = try office.file("people.csv", text)
      let reply = office.run("scheme", "check", file)
      #expect(
        reply.errors.hasPrefix(
          "error no-scheme-file: this is no scheme file: it does not begin with schemes:\n"))
    }
  }

  @Test("A scheme to start from becomes a file that can be checked")
  func newFile() throws {
    let path = office.folder.appending(path: "p.yaml").path
    let made = office.run("scheme", "new", "--from", "voucher", "-o", path)
    #expect(made.exit == .done, "\(made.errors)")
    #expect(office.run("scheme", "check", path).exit == .done)
    #expect(office.run("scheme", "new", "--from", "voucher", "-o", path).exit == .cannotCreate)
    #expect(office.run("scheme", "list", "-o", path + "2.yaml").exit == .usage)
  }

  @Test("A pot of another scheme of the database is refused, with its place")
  func pot() throws {
    let council = "basis: {kind: company}\n    works_council: {cao: true}"
    let pot = scheme(
      form: "fund", "grant: {per: none}", "pot: {code: P, total: \"100\", per: once}"
    ).replacing("basis: {kind: company}", with: council)
    #expect(
      office.run("import", "schemes", try office.file("one.yaml", pot)).exit == .done)
    let second = try office.file("two.yaml", pot.replacing("code: NEW", with: "code: TWO"))
    #expect(
      office.run("scheme", "check", second).output.hasSuffix(
        "TWO: the pot P is that of NEW in the database, so importing this file is refused: give"
          + " each scheme its own pot.\n"))
    let refused = office.run("import", "schemes", second)
    #expect(
      refused.errors.hasPrefix(
        "error pot-of-other-scheme: TWO names the pot P, which is the pot of NEW\n  \(second):11:"),
      "\(refused.errors)")
  }
}

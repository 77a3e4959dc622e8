import Commands
import Testing

/// Lists and the page of one claim.
@Suite struct ClaimListTests {
  private static func office() throws -> ClaimOffice {
    let office = try ClaimOffice()
    office.run("claim submit 000107 --title Tolk --cost 900 --provider Taalpunt --approve")
    office.run("claim submit 000123 --title Spaans --cost 250 --reimburse --approve")
    office.run("claim submit 000123 --title Coaching --cost 100")
    office.run("claim pay C1 --amount 400 --invoice F-1")
    return office
  }

  @Test("At a terminal of 80 columns a list stays within it")
  func narrow() throws {
    let office = try Self.office()
    let reply = office.run(["claim", "list"], language: "nl", input: [])
    #expect(
      reply.output == """
        Aanvraag  Stand         Naam          Waarvoor  Aangevraagd  Toegekend   Besteed
        ────────  ────────────  ────────────  ────────  ───────────  ─────────  ────────
        C1        deels betaa…  Carla Nijhu…  Tolk         € 900,00   € 900,00  € 400,00
        C2        goedgekeurd   Anna Müller   Spaans       € 250,00   € 250,00    € 0,00
        C3        ingediend     Anna Müller   Coaching     € 100,00     € 0,00    € 0,00

        """)
    #expect(reply.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let wide = office.run(["claim", "list"], input: [], width: 200)
    #expect(wide.output.split(separator: "\n").first?.contains("Asked on") == true)
  }

  @Test("Payroll reads whom to pay and what is left")
  func toPay() throws {
    let office = try Self.office()
    let table = office.run(["claim", "list", "--to-pay"], language: "nl", input: []).output
    #expect(
      table == """
        Aanvraag  Betalen aan  Medewerker  Naam           Aanbieder  Nog te betalen
        ────────  ───────────  ──────────  ─────────────  ─────────  ──────────────
        C1        aanbieder    000107      Carla Nijhuis  Taalpunt         € 500,00
        C2        medewerker   000123      Anna Müller                     € 250,00
        ────────  ───────────  ──────────  ─────────────  ─────────  ──────────────
                                                                           € 750,00

        """)
    let fields = office.run("claim list --to-pay --fields id,pay_to,left").output
    #expect(fields == "id\tpay_to\tleft\nC1\tprovider\t50000\nC2\temployee\t25000\n")
    office.run("claim pay C1 --amount 500 --invoice F-2")
    office.run("claim pay C2 --amount 250 --invoice F-3")
    let none = office.run("claim list --to-pay --fields id")
    #expect(none.output == "id\n")
    #expect(none.errors == "Nothing is waiting to be paid.\n")
  }

  @Test("Filters go together, in codes or in words")
  func filters() throws {
    let office = try Self.office()
    #expect(
      office.run("claim list --employee 000123 --state approved,ingediend --fields id,state")
        .output == "id\tstate\nC2\tapproved\nC3\tsubmitted\n")
    #expect(office.run("claim list --scheme MAND --fields id").output == "id\n")
    #expect(
      office.run("claim list --employee 000107 --fields id,spent_eur").output
        == "id\tspent_eur\nC1\t400.00\n")
  }

  @Test("The page of a claim says what pays it, what is left and who did what")
  func page() throws {
    let office = try Self.office()
    office.run("claim refund C1 --amount 50")
    let page = office.run(["claim", "show", "C1"], input: []).output
    #expect(
      page == """
        C1, partly paid: Tolk
        000107 Carla Nijhuis, asked on 15 Jan 2026
        With Taalpunt.
        Decided on the day it was asked.
        There is no proof yet.

        Amounts
          Asked  Awarded    Spent  Left to pay  Reserved
        ───────  ───────  ───────  ───────────  ────────
        €900.00  €900.00  €350.00      €500.00   €500.00

        What pays it
        Scheme  Due on    Asked  Awarded    Spent  Reserved  Conditional
        ──────  ──────  ───────  ───────  ───────  ────────  ───────────
        ILA             €900.00  €900.00  €350.00   €500.00        €0.00

        What happened
        Day          What       Amount  Decided by  Note  Recorded by
        ───────────  ────────  ───────  ──────────  ────  ───────────
        15 Jan 2026  asked     €900.00                    000115
        15 Jan 2026  approved  €900.00  000115            000115
        15 Jan 2026  paid      €400.00              F-1   000115
        15 Jan 2026  refunded   €50.00                    000115

        """)
  }

  @Test("As of an earlier day a claim is as it was then, and not there before")
  func asOf() throws {
    let office = try ClaimOffice.sample()
    // 000129: asked on 13 January 2025, awarded on 3 February.
    let then = office.run("claim show C358 --as-of 2025-01-20 --format json").output
    #expect(then.contains("\"state\":\"submitted\""))
    #expect(!then.contains("\"step\":\"approve\""))
    #expect(
      office.run("claim show C358 --as-of 2025-02-03 --format json").output
        .contains("\"state\":\"approved\""))
    #expect(office.run("claim show C358 --as-of 2025-01-12").exit == .notFound)
    #expect(office.run("claim show C358 --known-on 2020-01-01").exit == .notFound)
    #expect(office.run("claim list --as-of 2023-01-01 --fields id").output == "id\n")
  }
}

import Commands
import Testing

@Suite("scheme list, show and check")
struct SchemeCommandTests {
  private let office: Office

  init() throws { office = try Office() }

  @Test("The list has both names for programs and one for people")
  func list() {
    let script = office.run("scheme", "list")
    #expect(
      script.output == """
        scheme\tname_nl\tname_en\tform\tunit\tamount\tamount_eur\tamount_hours\tper\texpiry\
        \tworks_council
        ILA\tLeerrekening\tLearning account\taccount\tEUR\t70600\t706.00\t\tyear\tmonths 36\
        \t2022-11-01

        """)
    let person = office.run("regeling", "lijst", "--no-color", language: "nl", typing: [])
    #expect(
      person.output == """
        Regeling  Naam          Vorm            Bedrag  Per   Bruikbaar   Akkoord OR
        ────────  ────────────  ────────────  ────────  ────  ──────────  ──────────
        ILA       Leerrekening  leerrekening  € 706,00  jaar  36 maanden  01-11-2022

        """)
  }

  @Test("Hours are called hours", arguments: [("en", "100:00 hours"), ("nl", "100:00 uur")])
  func hours(language: String, amount: String) throws {
    let yaml = Office.schemes.replacing("ILA", with: "TIME")
      .replacing("unit: EUR", with: "unit: hours")
      .replacing(#"amount: "706.00""#, with: #"amount: "100""#)
    let file = try office.file("time.yaml", yaml)
    #expect(office.run("import", "schemes", file).exit == .done)
    let shown = office.run("scheme", "show", "TIME", language: language)
    #expect(shown.output.contains(" \(amount) "))
  }

  @Test("The rules are read aloud")
  func show() {
    let show = office.run("scheme", "show", "ila")

    #expect(
      show.output == """
        ILA  Learning account (learning account)
          It rests on the cao: Cao zorg, article 8.1, not yet checked against the text.
          The works council consented on 1 Nov 2022.
          How it is taxed is not confirmed: ask before you count on it.
          The scheme year starts on 1 January.

        From 1 Jan 2025.
          An employee is granted €706.00 for a full-time year.
          That happens at the start of the scheme year.
          Who works part-time gets the part-time factor of it.
          Who is in service for part of the year gets it by calendar days.
          Amounts are rounded to the nearest cent, a half upwards.
          Everybody in service takes part.
          A grant can be used for 36 months; what is left then lapses.
          When somebody leaves, what is left lapses the day after; approved claims are honoured.
          It may be used for any purpose.
          HR approves claims.
          When hours fall after the grant was spent, nothing has to be paid back.
          The manager sees neither balance nor claims.

        """)
    let json = office.run("scheme", "show", "ILA", "--format", "json", language: "nl")
    #expect(json.output.contains(#""may_be_granted":true,"tax_status":"unconfirmed""#))
    #expect(json.output.contains(#""Een medewerker krijgt € 706,00 voor een voltijds jaar.""#))
    #expect(office.run("scheme", "show", "ILB").errors.contains("did you mean ILA?"))
  }

  @Test("A good file is compared with the database")
  func good() throws {
    let same = try office.file("same.yaml", Office.schemes)
    #expect(
      office.run("scheme", "check", same).output.hasSuffix(
        "\n\nILA is in the database just like this.\n"))

    let edited = try office.file(
      "edited.yaml", Office.schemes.replacing("706.00", with: "800.00"))
    let refused = office.run("scheme", "check", edited, "--format", "json")
    #expect(refused.exit == .done)
    #expect(
      refused.output.hasSuffix(
        #""differences":[{"scheme":"ILA","difference":"version_edited","detail":"2025-01-01"}]}"#
          + "\n"))
    #expect(!refused.errors.contains("import schemes"))

    let silent = try office.file(
      "silent.yaml",
      Office.schemes.replacing(
        "works_council: {consented_on: 2022-11-01}", with: "tax_status: confirmed"
      )
      .replacing("code: ILA", with: "code: NEW"))
    let new = office.run("scheme", "check", silent, language: "nl")
    #expect(new.output.contains("De OR heeft nog niet ingestemd"))
    #expect(new.output.hasSuffix("\nNEW is nieuw in deze database.\n"))
    #expect(new.errors == "Hierna: boetseer import schemes \(silent)\n")
  }

  @Test("Without a database there is nothing to compare with, and a named one has to be there")
  func noDatabase() throws {
    let file = try office.file("same.yaml", Office.schemes)

    let named = office.run("scheme", "check", file, "--db", "\(office.path).gone")
    #expect(named.exit == .noInput)
    #expect(named.errors.hasPrefix("error database-missing: "))
  }

  @Test("A wrong file: every mistake with its place and the way on")
  func wrong() throws {
    let file = try office.file(
      "wrong.yaml",
      Office.schemes.replacing("form: account", with: "form: accuont")
        .replacing("per: year", with: "per: month, on: 12-31"))

    let check = office.run("scheme", "check", file)
    #expect(check.exit == .badInput)
    #expect(check.output.isEmpty)
    #expect(
      check.errors == """
        error not-a-choice: schemes[0].form cannot be this
          \(file):4:11: "accuont"
          fix: did you mean account? choose account, voucher, fund, time or \
        employer_budget
        error contradiction: schemes[0].versions[0].grant.on: a day of the year does not go with \
        per: month
          \(file):10:51: "12-31"
          fix: choose period_start or period_end, or per: year

        """)
    let dutch = office.run("scheme", "check", file, "--format", "json", language: "nl")
    #expect(
      dutch.errors.contains(
        #""fix":"bedoel je account? kies account, voucher, fund, time of employer_budget""#))
  }
}

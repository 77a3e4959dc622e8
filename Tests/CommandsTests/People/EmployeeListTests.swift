import Commands
import Testing

@Suite("employee list")
struct EmployeeListTests {
  private let office: Office

  init() throws { office = try Office() }

  @Test("A pipe gets every column with its English name")
  func pipe() {
    let list = office.run("employee", "list", "--team", "NUR")

    #expect(list.exit == .done)
    #expect(
      list.output == """
        employee\tname\tteam\tminutes_per_week\tminutes_per_week_hours\tfactor\tworker_type\
        \teducation\tmanager\tstarted_on\tended_on
        000123\tAnna Müller\tNUR\t2160\t36.00\t1.0000\tpermanent\tunknown\t\t2025-01-01\t

        """)
  }

  @Test("A narrow terminal gets a table in its language that fits")
  func terminal() {
    let list = office.run(
      "medewerker", "lijst", "--team", "zorg", language: "nl", typing: [])

    #expect(
      list.output == """
        \u{1B}[1mNummer  Naam          Team   Uren  Contract  Leidinggevende  Vanaf\u{1B}[0m
        ──────  ────────────  ────  ─────  ────────  ──────────────  ──────────
        000118  Agnes de Wit  ZORG  36:00  vast                      01-01-2025
        000123  Anna Müller   NUR   36:00  vast                      01-01-2025
        000124  Bram Kaya     ZORG  24:00  vast                      01-01-2025

        """)
  }

  @Test("Who left is in the list of an earlier day, and with --all")
  func former() throws {
    _ = office.run("employee", "end", "000124", "--on", "2025-12-31")

    func numbers(_ arguments: String...) -> String {
      office.run(
        ["employee", "list", "--fields", "employee", "--format", "csv"] + arguments
      ).output
    }
    #expect(numbers() == "employee\n000118\n000123\n")
    #expect(numbers("--all") == "employee\n000118\n000123\n000124\n")
    #expect(numbers("--as-of", "2025-12-31") == "employee\n000118\n000123\n000124\n")
  }

  @Test("No list holds a wage, an address or a year of birth")
  func nothingPrivate() {
    let list = office.run("employee", "list", "--format", "json", "--fields", "yearly_wage")

    #expect(list.exit == .usage)
    #expect(list.errors.contains(#""id":"unknown-field""#))
  }

  @Test("A mistyped team is answered with the one that was meant")
  func team() {
    let list = office.run("employee", "list", "--team", "ZROG")

    #expect(list.exit == .notFound)
    #expect(
      list.errors == """
        error no-such-team: there is no team ZROG
          fix: did you mean ZORG?

        """)
  }

  @Test("Teams are counted with and without those below")
  func teams() {
    let list = office.run("team", "list", "--format", "csv")

    #expect(
      list.output == """
        team,name,parent,manager,manager_name,people,people_with_subteams
        NUR,Verpleging,ZORG,,,1,1
        ZORG,Zorg,,,,2,3

        """)
    let show = office.run("team", "show", "zorg", "--format", "json")
    #expect(show.output.contains(#""subteams":["#))
    #expect(show.output.contains(#""employee":"000118""#))
    #expect(!show.output.contains(#""employee":"000123""#))
  }
}

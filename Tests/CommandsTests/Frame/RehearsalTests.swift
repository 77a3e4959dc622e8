import Commands
import Store
import Testing

/// `--dry-run` lists which balances would change by how much.
@Suite("What a rehearsal would change")
struct RehearsalTests {
  private let office: Office

  init() throws { office = try Office() }

  private static let people = "employee,name,team,started_on,hours_per_week\n"

  private func rows(_ words: [String]) throws -> [String] {
    let before = try office.store().events(limit: 1).first?.id
    let reply = office.run(words + ["--dry-run", "--format", "csv"])
    #expect(reply.exit == .done, "\(reply.errors)")
    #expect(try office.store().events(limit: 1).first?.id == before)
    // employee, scheme, before, after, difference, free before and after, in euros
    return reply.output.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return [0, 1, 4, 7, 10, 13, 16].map { String(cells[$0]) }.joined(separator: " ")
    }
  }

  @Test(
    "A file of people with other hours: what would be corrected, though an import posts nothing")
  func employees() throws {
    let file = try office.file(
      "people.csv",
      Self.people + "000118,Agnes de Wit,ZORG,2025-01-01,36\n000123,Anna Müller,NUR,2025-01-01,18\n"
        + "000124,Bram Kaya,ZORG,2025-01-01,24\n")
    // 706 x (181 + 184 x 0.5) / 365 = 528.05 of 2025 and 353.00 of 2026.
    #expect(
      try rows(["import", "employees", file, "--effective", "2025-07-01"])
        == ["000123 ILA 1412.00 881.05 -530.95 1412.00 881.05"])
  }

  @Test("More than twenty are summed by scheme for people, and named one by one for programs")
  func many() throws {
    let all = (1...25).map { "9\($0 + 10),Person \($0),NUR,2025-01-01,36\n" }.joined()
    let file = try office.file("many.csv", Self.people + all)
    #expect(try rows(["import", "employees", file]).count == 25)
    let shown = office.run("import", "employees", file, "--dry-run")
    #expect(
      shown.output.hasSuffix(
        """

        25 balances would change, as of 15 Jan 2026; --format csv names each:
        Scheme  Accounts  Before       After  Difference
        ──────  ────────  ──────  ──────────  ──────────
        ILA           25   €0.00  €35,300.00  €35,300.00

        """))
    let json = office.run("import", "employees", file, "--dry-run", "--format", "json")
    #expect(json.output.contains(#""change_sums":[{"scheme":"ILA","accounts":25,"unit":"EUR","#))
  }

  @Test("Another amount from a day in the past")
  func schemes() throws {
    let file = try office.file(
      "newer.yaml",
      Office.schemes + """
              - valid_from: 2026-01-01
                grant: {amount: "806.00", per: year}
                expiry: {rule: months, months: 36}

        """)
    // 100.00 more, for 24 of 36 hours 806 x 0.6667 - 706 x 0.6667 = 537.36 - 470.69.
    #expect(
      try rows(["import", "schemes", file]) == [
        "000118 ILA 1412.00 1512.00 100.00 1412.00 1512.00",
        "000123 ILA 1412.00 1512.00 100.00 1412.00 1512.00",
        "000124 ILA 941.38 1008.05 66.67 941.38 1008.05",
      ])
  }

  @Test("Leaving, coming back, adjusting, claiming and undoing")
  func others() throws {
    #expect(
      try rows(["employee", "end", "000123", "--on", "2025-12-31"])
        == ["000123 ILA 1412.00 0.00 -1412.00 1412.00 0.00"])
    #expect(
      try rows([
        "account", "adjust", "000123", "ILA", "--minus", "12.50", "--reason", "x",
      ])
        == ["000123 ILA 1412.00 1399.50 -12.50 1412.00 1399.50"])
    #expect(
      try rows(["claim", "submit", "000123", "--title", "X", "--cost", "200", "--approve"])
        == ["000123 ILA 1412.00 1412.00 0.00 1412.00 1212.00"])
    #expect(
      office.run("employee", "change", "000123", "--from", "2026-01-01", "--hours", "18").exit
        == .done)
    #expect(try rows(["undo"]) == ["000123 ILA 1059.00 1412.00 353.00 1059.00 1412.00"])
  }

  @Test("What changes no balance says so; without --dry-run there is no table")
  func nothing() {
    let roles = office.run(
      "employee", "change", "000123", "--from", "2026-01-01", "--role", "+analyst", "--dry-run",
      language: "nl")
    #expect(roles.output.hasSuffix("\nEr zou geen saldo veranderen.\n"))
    let done = office.run(
      "employee", "change", "000123", "--from", "2026-01-01", "--hours", "18", "--format", "csv")
    #expect(done.exit == .usage)
  }
}

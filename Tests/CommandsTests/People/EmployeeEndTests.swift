import Commands
import Records
import Store
import Testing

@Suite("employee end")
struct EmployeeEndTests {
  private let office: Office

  init() throws { office = try Office() }

  private static let preview = """
    When 000123 Anna Müller leaves, last day 30 Jun 2026:
      ILA: balance €1,056.10 on the last day, free to spend €1,056.10
        €1,056.10 lapses on 1 Jul 2026

    """
  /// 706 x 181 / 365 = 350.10, and the 706 of 2025.
  private static let done = """
    The last day of 000123 Anna Müller is 30 Jun 2026.
    1 grant was corrected: €355.90 less.
    ILA: balance €1,412.00 -> €1,056.10, free to spend €1,056.10

    """

  @Test("A script reads what happens, and is asked nothing")
  func script() {
    let end = office.run("employee", "end", "000123", "--on", "2026-06-30")

    #expect(end.exit == .done)
    #expect(end.output == Self.preview + Self.done)
  }

  @Test("A person reads it first and decides")
  func person() throws {
    let no = office.run("employee", "end", "Anna", "--on", "30-6-2026", typing: ["n"])
    #expect(no.exit == .interrupted)
    #expect(no.errors.hasPrefix(Self.preview + "Enter this last day? [no] "))
    #expect(
      try office.store().person("000123", asOf: Office.day("2026-01-15")).employments[0].endedOn
        == nil)

    let yes = office.run("employee", "end", "Anna", "--on", "30-6-2026", typing: ["y"])
    #expect(yes.exit == .done)
    #expect(yes.output == Self.done)
  }

  @Test("Claims that are left behind are named with what becomes of them")
  func claims() throws {
    var course = ClaimInput(
      employee: "000123", title: "Wondzorg", cost: 20_000, submittedOn: Office.day("2026-01-10"))
    course.payFrom = [("ILA", nil)]
    _ = try office.store().submitClaim(
      course, approval: nil, head: Office.head("claim submit"), dryRun: false)

    let end = office.run(
      "employee", "end", "000123", "--on", "2026-06-30", "--dry-run", language: "nl")
    #expect(
      end.output.hasPrefix(
        """
        Als 000123 Anna Müller uit dienst gaat, laatste dag 30-06-2026:
          ILA: saldo € 1.056,10 op de laatste dag, vrij te besteden € 1.056,10
            € 856,10 vervalt op 01-07-2026
          C1 Wondzorg: € 200,00 aangevraagd, nog niet beslist; dat blijft ervoor bewaard

        """))
    let json = office.run(
      "employee", "end", "000123", "--on", "2026-06-30", "--dry-run", "--format", "json")
    #expect(
      json.output.contains(
        #""schemes":[{"scheme":"ILA","unit":"EUR","balance":105610,"available":105610,"#
          + #""lapses":85610,"lapses_on":"2026-07-01","returned":0,"#
          + #""paid_out":0,"waits":0,"waits_until":[],"keeps":0}],"open_claims":[{"id":"C1","#
          + #""state":"submitted","asked":20000,"left":0}]"#))
  }

  @Test("A last day before the first is refused")
  func before() {
    let end = office.run("employee", "end", "000123", "--on", "2024-12-31")

    #expect(end.exit == .refused)
    #expect(end.errors.hasPrefix("error end-before-start: "))
  }
}

import Commands
import Records
import Store
import Testing

@Suite("employee change and rehire")
struct EmployeeChangeTests {
  private let office: Office

  init() throws { office = try Office() }

  @Test("Fewer hours: what changed, the corrected grant, the new balance, the way back")
  func hours() {
    let change = office.run("employee", "change", "000123", "--from", "1-3-2026", "--hours", "28,8")

    #expect(change.exit == .done)
    // 706 x (59 days of 1.0 + 306 days of 0.8) / 365 = 587.62.
    #expect(
      change.output == """
        000123 Anna Müller, from 1 Mar 2026:
          Hours: 36:00 of 36:00 a week (factor 1.0000) -> 28:48 of 36:00 a week (factor 0.8000)
        1 grant was corrected: €118.38 less.
        ILA: balance €1,412.00 -> €1,293.62, free to spend €1,293.62

        """)
    #expect(
      change.errors == """
        Next: boetseer account show 000123
        To undo: boetseer undo 8

        """)
    let undo = office.run("undo", "8")
    #expect(undo.exit == .done)
    let show = office.run("employee", "show", "000123", "--as-of", "2026-03-01", "--format", "json")
    #expect(show.output.contains(#""minutes_per_week":2160"#))
  }

  @Test("A rehearsal says the same in Dutch and keeps nothing")
  func rehearsal() {
    let change = office.run(
      "employee", "change", "000123", "--from", "2026-03-01", "--hours", "28,8", "--dry-run",
      language: "nl")

    #expect(
      change.output == """
        000123 Anna Müller, vanaf 01-03-2026:
          Uren: 36:00 van 36:00 per week (deeltijdfactor 1,0000) -> 28:48 van 36:00 per week \
        (deeltijdfactor 0,8000)
        1 toekenning is bijgesteld: € 118,38 minder.
        ILA: saldo € 1.412,00 -> € 1.293,62, vrij te besteden € 1.293,62

        Saldo's die zouden veranderen, per 15-01-2026:
        Nummer  Regeling       Eerst      Daarna   Verschil  Daarna vrij
        ──────  ────────  ──────────  ──────────  ─────────  ───────────
        000123  ILA       € 1.412,00  € 1.293,62  € -118,38   € 1.293,62

        """)
    #expect(change.errors.contains("niets bewaard"))
    let again = office.run(
      "employee", "change", "000123", "--from", "2026-03-01", "--hours", "36")
    #expect(again.output == "Nothing changed: 000123 Anna Müller is as you say already.\n")
  }

  @Test("A script gets the event, the factor and the accounts")
  func script() {
    let change = office.run(
      "employee", "change", "000124", "--from", "2026-02-01", "--team", "nur", "--manager",
      "000118", "--format", "json")

    #expect(
      change.output
        == #"{"ok":true,"id":"000124","event":8,"employee":"000124","valid_from":"2026-02-01","#
        + #""minutes_per_week":1440,"factor":"0.6667","corrections":0,"accounts":[{"scheme":"ILA","#
        + #""unit":"EUR","balance":94138,"reserved":0,"available":94138}]}"# + "\n")
  }

  @Test("Roles are taken up and given up, a name comes from a file")
  func roles() throws {
    let file = try office.file("name.txt", "Anna de Boer\n")

    let change = office.run(
      "employee", "change", "000123", "--from", "2026-02-01", "--role", "+hr", "--name", "@\(file)")
    #expect(
      change.output
        == """
        000123 Anna de Boer, from 1 Feb 2026:
          Name: Anna Müller -> Anna de Boer
          Roles: none -> hr

        """)
    let back = office.run("employee", "change", "000123", "--from", "2026-02-02", "--role", "-hr")
    #expect(back.output.contains("Roles: hr -> none"))
  }

  @Test(
    "What cannot be is refused before anything is written",
    arguments: [
      (["--hours", "200", "--from", "2026-02-01"], Exit.usage, "out-of-range"),
      (["--fulltime", "0", "--from", "2026-02-01"], .usage, "out-of-range"),
      (["--hours", "24"], .usage, "value-needed"),
      (["--from", "2026-02-01"], .usage, "nothing-to-change"),
      (["--from", "2026-02-01", "--role", "hr"], .usage, "role-needs-sign"),
      (["--from", "2026-02-01", "--role", "+boss"], .usage, "unknown-role"),
      (["--from", "2026-02-01", "--education", "phd"], .usage, "not-a-choice"),
      (["--from", "2026-02-01", "--name", " "], .usage, "empty-value"),
      (["--from", "2026-02-01", "--manager", "000999"], .notFound, "no-such-employee"),
      (["--from", "2026-02-01", "--manager", "000123"], .refused, "own-manager"),
      (["--from", "2020-02-01", "--hours", "24"], .refused, "before-employment"),
    ])
  func refused(options: [String], exit: Exit, id: String) throws {
    let change = office.run(["employee", "change", "000123"] + options)

    #expect(change.exit == exit)
    #expect(change.errors.hasPrefix("error \(id): "), "\(change.errors)")
    #expect(try office.store().events(limit: 1).first?.id == 7)
  }

  @Test("On a terminal it is asked who changes, from when, and what")
  func asked() {
    let change = office.run(
      "employee", "change", typing: ["zzz", "kaya", "2026-02-01", "1", "36", "yes"])
    #expect(change.exit == .done, "\(change.errors)")
    #expect(
      change.errors.hasPrefix(
        "Who is it? (employee number or a part of the name)\n> error no-such-employee: "),
      "\(change.errors)")
    #expect(
      change.errors.contains(
        """
        > From which day does this count?
        > What changes?
          1  Hours
          2  Team
          3  Manager
          4  Contract
          5  Name
          6  Education
        > Hours a week
        >\u{20}
        You said:
          Who is it? (employee number or a part of the name): 000124 Bram Kaya
          From which day does this count?: 1 Feb 2026
          Hours a week: 36
        Is this right? [yes] The same in one line:
          boetseer employee change 000124 --from 2026-02-01 --hours 36

        """), "\(change.errors)")
    #expect(change.output.contains("Hours: 24:00 of 36:00"))
  }

  @Test("The command in one line has what was given too")
  func oneLine() {
    let change = office.run(
      "employee", "change", "000124", "--hours", "36", "--role", "+hr",
      typing: ["2026-02-01", ""])
    #expect(
      change.errors.contains(
        "  boetseer employee change 000124 --from 2026-02-01 --hours 36 --role +hr\n"),
      "\(change.errors)")
  }

  @Test("Who left cannot be changed after the last day; the way on is to take them back")
  func afterLeaving() throws {
    _ = office.run("employee", "end", "000124", "--on", "2025-12-31")

    let late = office.run("employee", "change", "000124", "--from", "2026-01-01", "--hours", "10")
    #expect(late.exit == .refused)
    #expect(
      late.errors == """
        error after-employment: 000124 has left: the last day was 31 Dec 2025, and 1 Jan 2026 \
        lies after it
          fix: boetseer employee rehire 000124 --started DATE, or choose 31 Dec 2025 or earlier

        """)
    let lastDay = office.run(
      "employee", "change", "000124", "--from", "2025-12-31", "--hours", "10")
    #expect(lastDay.exit == .done)
    #expect(lastDay.output.contains("Hours: 24:00 of 36:00"))
  }

  @Test(
    "A role that is held already, or is not held, is no change and leaves no event",
    arguments: [["-hr"], ["+analyst"], ["+analyst", "+analyst", "-hr"]])
  func sameRoles(roles: [String]) throws {
    _ = office.run("employee", "change", "000123", "--from", "2026-01-01", "--role", "+analyst")
    let before = try office.store().events(limit: 1).first?.id

    let options = roles.flatMap { ["--role", $0] }
    let same = ["employee", "change", "000123", "--from", "2026-01-02"] + options
    for given in [same, same + ["--dry-run"]] {
      let change = office.run(given)
      #expect(change.exit == .done)
      #expect(
        change.output.hasPrefix("Nothing changed: 000123 Anna Müller is as you say already.\n"))
    }
    #expect(try office.store().events(limit: 1).first?.id == before)
  }

  @Test("Who left comes back with the same hours and team, and not twice")
  func rehire() {
    _ = office.run("employee", "end", "000124", "--on", "2025-12-31")

    let rehire = office.run("employee", "rehire", "000124", "--started", "2026-02-01")
    #expect(rehire.exit == .done)
    #expect(rehire.output.hasPrefix("000124 Bram Kaya is back, from 1 Feb 2026.\n"))
    let show = office.run("employee", "show", "000124", "--as-of", "2026-02-01", "--format", "json")
    #expect(show.output.contains(#""minutes_per_week":1440"#))
    #expect(show.output.contains(#""started_on":"2026-02-01","ended_on":null,"team":"ZORG""#))
    let twice = office.run("employee", "rehire", "000124", "--started", "2026-03-01")
    #expect(twice.exit == .refused)
    #expect(twice.errors.hasPrefix("error still-employed: "))
  }
}

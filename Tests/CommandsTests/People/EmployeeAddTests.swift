import Commands
import Records
import Store
import Testing

@Suite("employee add and show")
struct EmployeeAddTests {
  private let office: Office

  init() throws { office = try Office() }

  @Test("Off a terminal each missing value names its option, in the order of the questions")
  func missing() {
    var given = ["employee", "add"]
    for (flag, value) in [
      ("EMP", "000501"), ("--name", "Noor Peters"), ("--team", "NUR"), ("--started", "2026-02-01"),
      ("--hours", "28,8"),
    ] {
      let add = office.run(given)
      #expect(add.exit == .usage)
      #expect(add.errors.hasPrefix("error value-needed: \(flag) "), "\(add.errors)")
      given += flag == "EMP" ? [value] : [flag, value]
    }
    let add = office.run(given)
    #expect(add.exit == .done)
    #expect(add.output == "000501 Noor Peters is entered, from 1 Feb 2026.\n")
    #expect(office.run(given).exit == .refused)
  }

  @Test("On a terminal what is missing is asked, shown, and given as one line")
  func asked() throws {
    let add = office.run(
      "employee", "add", "--number", "000501", "--name", "Noor", "--team", "NUR", language: "nl",
      typing: ["1-2-2026", "28,8", "", "2", "hbo", "j"])

    #expect(add.exit == .done)
    #expect(add.output == "000501 Noor staat erin, vanaf 01-02-2026.\n")
    #expect(
      add.errors.contains(
        "  boetseer employee add 000501 --name Noor --team NUR --started 1-2-2026 --hours 28,8 "
          + "--fulltime 36:00 --worker-type temporary --education hbo\n"))
    let state = try office.store().person("000501", asOf: Office.day("2026-02-01"))
      .state(on: Office.day("2026-02-01"))
    #expect(state.workerType == .temporary)
    #expect(state.education == .hbo)
    #expect(state.hours?.factor == 8000)
  }

  @Test(
    "A team that nobody knows is refused: only files make teams",
    arguments: [
      ["employee", "add", "000501", "--name", "Noor", "--started", "2026-02-01", "--hours", "36"],
      ["employee", "change", "000123", "--from", "2026-02-01"],
      ["employee", "rehire", "000123", "--started", "2026-02-01"],
    ])
  func team(given: [String]) throws {
    let before = try office.store().events(limit: 1).first?.id
    let answer = office.run(given + ["--team", "NUS"])
    #expect(answer.exit == .notFound)
    #expect(
      answer.errors == "error no-such-team: there is no team NUS\n  fix: did you mean NUR?\n")
    #expect(try office.store().events(limit: 1).first?.id == before)
  }

  @Test("What cannot be is asked again: a number in use, a day that is none, an unknown team")
  func askedAgain() {
    let add = office.run(
      "employee", "add",
      typing: [
        "000123", "000501", "Noor", "NURX", "nur", "2026-02-30", "2026-02-01", "200", "36", "", "",
        "", "",
      ])
    #expect(add.exit == .done, "\(add.errors)")
    #expect(
      add.errors.hasPrefix(
        """
        Employee number
        > error employee-exists: employee number 000123 is in use
          fix: boetseer employee change 000123, or rehire if this person comes back
        Employee number
        > Name
        > Code of the team
        > error no-such-team: there is no team NURX
          fix: did you mean NUR?
        Code of the team
        > First day
        > error not-a-day: --started: "2026-02-30" is not a day
          fix: write it as 2026-03-01 or 1-3-2026
        First day
        > Hours a week
        > error out-of-range: --hours:\u{20}
        """), "\(add.errors)")
    #expect(add.errors.contains("  Code of the team: NUR Verpleging\n"))
    #expect(
      add.errors.contains(
        "  boetseer employee add 000501 --name Noor --team NUR --started 2026-02-01 --hours 36 "
          + "--fulltime 36:00 --worker-type permanent --education unknown\n"))
  }

  @Test("What was given wrongly is told before anything is asked")
  func givenFirst() {
    for given in [["--team", "NUS"], ["--started", "2026-02-30"], ["--birth-year", "2031"]] {
      let add = office.run(["employee", "add"] + given, typing: ["000501", "Noor"])
      #expect(add.errors.hasPrefix("error "), "\(add.errors)")
    }
    let taken = office.run("employee", "add", "000123", typing: ["Noor", "NUR"])
    #expect(taken.exit == .refused)
    #expect(taken.errors.hasPrefix("error employee-exists: "))
  }

  @Test(
    "What cannot be is refused",
    arguments: [
      (["--birth-year", "2031"], "out-of-range"), (["--wage", "-1"], "not-an-amount"),
      (["--language", "fr"], "not-a-choice"), (["--role", "+hr"], "unknown-role"),
      (["--worker-type", "chef"], "not-a-choice"), (["--number", "2"], "number-twice"),
    ])
  func refused(options: [String], id: String) {
    let add = office.run(
      [
        "employee", "add", "000501", "--name", "Noor", "--team", "NUR", "--started", "2026-02-01",
        "--hours", "36",
      ] + options)

    #expect(add.exit == .usage)
    #expect(add.errors.hasPrefix("error \(id): "), "\(add.errors)")
  }

  @Test("One employee: how things stand, and every change with its day")
  func show() {
    _ = office.run("employee", "change", "000124", "--from", "2026-01-10", "--hours", "36")

    let show = office.run("employee", "show", "Kaya", language: "nl", typing: [])
    #expect(
      show.output == """
        000124  Bram Kaya
        in dienst sinds 01-01-2025

        Team            ZORG Zorg
        Leidinggevende  geen
        Uren            36:00 van 36:00 per week (deeltijdfactor 1,0000)
        Contract        vast
        Opleiding       onbekend
        Rollen          geen
        Geboortejaar    geen
        E-mail          geen
        Taal            geen
        Loon per jaar   geen
        Kostenplaats    geen

        Geschiedenis
        Vanaf       Wat         Waarde
        ──────────  ──────────  ────────────────────────────────────────────────
        01-01-2025  Naam        Bram Kaya
        01-01-2025  Eerste dag  01-01-2025
        01-01-2025  Uren        24:00 van 36:00 per week (deeltijdfactor 0,6667)
        01-01-2025  Contract    vast
        01-01-2025  Team        ZORG Zorg
        10-01-2026  Uren        36:00 van 36:00 per week (deeltijdfactor 1,0000)

        """)
    let script = office.run("employee", "show", "Kaya")
    #expect(script.exit == .notFound)
  }
}

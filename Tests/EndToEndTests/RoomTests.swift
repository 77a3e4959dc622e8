import Foundation
import Testing

/// The calendar of a team through the built command, with figures worked out by hand.
@Suite("Room for learning through the built command")
struct RoomTests {
  static let teams = """
    team,name,parent
    W,Wards,
    A,Ward A,W
    B,Ward B,W
    N,Nobody,

    """

  /// 100 manages A; 104 joins on Wednesday 28 January, 102 leaves on Tuesday 10 February.
  static let people = """
    employee,name,team,started_on,hours_per_week,ended_on,manager,roles
    1,Hanna,W,2023-01-01,36,,,hr
    100,Mia,A,2023-01-01,36,,,
    101,Anna,A,2023-01-01,32,,100,
    102,Bram,A,2023-01-01,24,2026-02-10,100,
    104,Daan,A,2026-01-28,40,,100,
    105,Els,B,2023-01-01,36,,,

    """

  static let pressure = """
    team,week,pressure
    A,2026-W02,2
    A,2026-W03,4
    A,2026-W04,3
    A,2026-W05,2
    A,2026-W06,5
    A,2026-W07,1
    A,2026-W08,2
    A,2026-W20,1

    """

  static let projects = """
    project,kind,team,starts_on,ends_on,qualification,newcomers,hours_per_week,ramp_up,\
    training_hours,employee
    MIX,combination,A,2026-02-04,2026-02-24,Care level 2,3,24,20+40+100,20,
    IDEA,studio,A,2026-02-09,2026-02-20,,,4,,,101

    """

  /// Today is Monday of week 4 of 2026.
  static func organisation() throws -> Organisation {
    let organisation = try Organisation(
      schemes: Organisation.learningAccount() + "\n"
        + LeaveTests.time(
          "DAYS", "grant: {amount: \"400\", per: year}", "expiry: {rule: year_end}"))
    organisation.today = "2026-01-19"
    for (name, text) in [
      ("teams", teams), ("employees", people), ("pressure", pressure), ("projects", projects),
      (
        "patterns",
        "employee,valid_from,mon,tue,wed,thu,fri,sat,sun\n101,2026-02-16,10,10,10,,,,\n"
      ),
      ("holidays", "date,name,hours\n2026-02-17,Carnival,4\n"),
      (
        "shifts",
        "employee,date,hours\n100,2026-02-23,9\n100,2026-02-24,9\n100,2026-03-01,8\n"
      ),
      (
        "learning",
        "employee,date,minutes,kind\n101,2026-01-06,240,formal\n102,2026-01-07,60,informal\n"
      ),
    ] {
      try organisation.write(text, to: "\(name).csv")
      try organisation.expect("import", name, "\(name).csv", "--actor", "1")
    }
    try organisation.expect("sync")
    for words in [
      ["101", "--from", "2026-01-26", "--to", "2026-01-27", "--approve", "--by", "1"],
      ["102", "--from", "2026-02-03", "--hours", "4"],
      ["102", "--from", "2026-01-14", "--approve", "--by", "1"],
    ] {
      let outcome = try organisation.run(["leave", "request"] + words + ["--actor", "1"])
      #expect(outcome.exit == 0, "\(outcome.errors)")
    }
    try organisation.submit(
      "101", "--title", "Wound care", "--cost", "300", "--starts", "2026-02-11", "--approve",
      "--by", "1", "--actor", "1")
    return organisation
  }

  private func calendar(
    _ organisation: Organisation, _ words: String..., actor: String = "1"
  ) throws -> [String: Any] {
    let outcome = try organisation.run(
      ["leave", "calendar"] + words + ["--format", "json", "--actor", actor])
    #expect(outcome.exit == 0, "\(words): \(outcome.errors)")
    return outcome.json as? [String: Any] ?? [:]
  }

  private func column(_ key: String, _ calendar: [String: Any]) -> [Int?] {
    (calendar["weeks"] as? [[String: Any]] ?? []).map { $0[key] as? Int }
  }

  @Test("What a team works by day, what it is away, and what projects add and take")
  func weeks() throws {
    let found = try calendar(Self.organisation(), "--team", "A", "--weeks", "6")
    let weeks = found["weeks"] as? [[String: Any]] ?? []
    #expect(weeks.map { $0["week"] as? String } == (4...9).map { "2026-W0\($0)" })
    #expect(weeks.first?["from"] as? String == "2026-01-19")
    #expect(column("pressure", found) == [3, 2, 5, 1, 2, nil])
    #expect(column("people", found) == [3, 4, 4, 4, 3, 3])
    // 36 + 32 + 24 hours; 104 from Wednesday, 3 x 8 more; then all of 40. 102 has two days of 4:48.
    // Week 8: 101 by the pattern 3 x 10, and on Tuesday all less four hours. Week 9: 100 by shifts.
    #expect(column("planned", found) == [5520, 6960, 7920, 7056, 5640, 5760])
    #expect(column("approved", found) == [0, 768, 0, 0, 0, 0])
    #expect(column("requested", found) == [0, 0, 240, 0, 0, 0])
    #expect(column("courses", found) == [0, 0, 0, 1, 0, 0])
    #expect(column("training", found) == [0, 0, 720, 1200, 1200, 480])
    #expect(column("studio", found) == [0, 0, 0, 240, 240, 0])
    #expect(column("newcomers", found) == [0, 0, 518, 1728, 4320, 1728])
    #expect(column("capacity", found) == [5520, 6192, 7718, 7344, 8520, 7008])
    #expect(weeks.map { $0["is_quiet"] as? Bool } == [false, true, false, true, true, false])
    #expect(found["waiting_requests"] as? Int == 1)
    #expect(found["waiting_minutes"] as? Int == 240)
    #expect(weeks[1]["capacity_hours"] as? String == "103.20")
  }

  @Test("A course goes into the next quiet weeks, by the hours of who follows it")
  func advice() throws {
    let organisation = try Self.organisation()
    let parts = { (words: [String]) throws -> ([String], Int?) in
      let outcome = try organisation.run(
        ["leave", "calendar", "--team", "A", "--weeks", "6", "--format", "json", "--actor", "1"]
          + words)
      let course = (outcome.json as? [String: Any])?["course"] as? [String: Any]
      return (
        (course?["parts"] as? [[String: Any]] ?? []).map {
          "\($0["week"] as? String ?? "") \($0["amount"] as? Int ?? 0)"
        }, course?["left_minutes"] as? Int
      )
    }
    // On average 6192 / 4 in week 5, and 7056 / 4 in week 7.
    let average = try parts(["--course-hours", "40"])
    #expect(average.0 == ["2026-W05 1548", "2026-W07 852"])
    #expect(average.1 == 0)
    // 101 works 32 hours less two days of 6:24; then 32 and 3 x 10 less four hours, with four hours
    // in a studio each.
    let one = try parts(["--course-hours", "80", "--employee", "101"])
    #expect(one.0 == ["2026-W05 1152", "2026-W07 1680", "2026-W08 1320"])
    #expect(one.1 == 648)
    let said = try organisation.expect(
      "leave", "calendar", "--team", "A", "--weeks", "6", "--course-hours", "80", "--employee",
      "101", "--format", "table", "--actor", "1"
    ).output.replacing(/\s+/, with: " ")
    #expect(
      said.contains(
        "A course of 80:00 hours fits for 101 Anna in week 5 (from 26 Jan 2026): 19:12, week 7 "))
    #expect(said.contains("10:48 hours do not fit in the quiet weeks shown"))
    #expect(said.contains("--weeks 17"))
    let known = try organisation.expect(
      "leave", "calendar", "--team", "A", "--weeks", "20", "--course-hours", "300", "--format",
      "table", "--actor", "1"
    ).output.replacing(/\s+/, with: " ")
    #expect(known.contains("Import pressure further ahead: boetseer import pressure FILE."))
  }

  @Test("Of the weeks that have passed, how much learning was in quiet ones")
  func share() throws {
    let organisation = try Self.organisation()
    let found = try calendar(organisation, "--team", "A", "--from", "2026-01-05")
    // A lesson of four hours in week 2, a day of leave of 4:48 in week 3.
    #expect(column("learning", found).prefix(4) == [240, 288, 0, 0])
    #expect(found["quiet_learning_minutes"] as? Int == 240)
    #expect(found["known_learning_minutes"] as? Int == 528)
    let said = try organisation.expect(
      "leave", "calendar", "--team", "A", "--from", "2026-01-05", "--format", "table", "--actor",
      "1"
    ).output.replacing(/\s+/, with: " ")
    #expect(
      said.contains(
        "Of 8:48 hours of learning in weeks of which it is known how busy they were, 4:00 (45.5%)"))
    // As of the day before, the day of leave had not passed.
    let before = try calendar(
      organisation, "--team", "A", "--from", "2026-01-05", "--as-of", "2026-01-13")
    #expect(before["known_learning_minutes"] as? Int == 240)
    // What others learned is for HR: of their people a manager sees the leave alone.
    for (actor, learned) in [("100", [0, 288]), ("101", [240, 0])] as [(String, [Int?])] {
      let seen = try calendar(organisation, "--team", "A", "--from", "2026-01-05", actor: actor)
      #expect(column("learning", seen).prefix(2) == learned[...], "\(actor)")
    }
  }

  @Test("A team with teams under it, and the team alone")
  func direct() throws {
    let organisation = try Self.organisation()
    let all = try calendar(organisation, "--team", "W", "--weeks", "1")
    #expect(column("people", all) == [5])
    let alone = try calendar(organisation, "--team", "W", "--weeks", "1", "--direct")
    #expect(column("people", alone) == [1])
    #expect(alone["is_whole"] as? Bool == true)
  }

  @Test("Studio time of one person goes with them, and is none in a week in which they are away")
  func studio() throws {
    let organisation = try Self.organisation()
    let weeks = { () throws -> [Int?] in
      column("studio", try calendar(organisation, "--team", "A", "--weeks", "6"))
    }
    #expect(try weeks() == [0, 0, 0, 240, 240, 0])
    try organisation.expect(
      "employee", "change", "101", "--from", "2026-02-16", "--team", "B", "--actor", "1")
    #expect(try weeks() == [0, 0, 0, 240, 0, 0])
    try organisation.expect(
      "leave", "request", "101", "--from", "2026-02-09", "--to", "2026-02-13", "--approve", "--by",
      "1", "--actor", "1")
    #expect(try weeks() == [0, 0, 0, 0, 0, 0])
  }

  @Test("A manager sees their people, an employee themselves, a colleague nothing")
  func sight() throws {
    let organisation = try Self.organisation()
    let words = ["--team", "A", "--weeks", "6"]
    let all = try organisation.expect(
      "leave", "calendar", words[0], words[1], words[2], words[3], "--format", "json", "--actor",
      "1")
    let manager = try calendar(organisation, "--team", "A", "--weeks", "6", actor: "100")
    #expect(column("capacity", manager) == [5520, 6192, 7718, 7344, 8520, 7008])
    // What manager_sees keeps to itself stays unseen.
    #expect(column("courses", manager) == [0, 0, 0, 0, 0, 0])
    #expect(all.output.contains("Wound care"))
    #expect(!"\(manager)".contains("Wound care"))

    let own = try calendar(organisation, "--team", "A", "--weeks", "6", actor: "101")
    #expect(own["is_whole"] as? Bool == false)
    #expect(column("people", own) == [1, 1, 1, 1, 1, 1])
    #expect(column("planned", own) == [1920, 1920, 1920, 1920, 1560, 1800])
    #expect(column("requested", own) == [0, 0, 0, 0, 0, 0])
    #expect(column("training", own) == [nil, nil, nil, nil, nil, nil])
    #expect(column("newcomers", own) == [nil, nil, nil, nil, nil, nil])
    #expect(column("studio", own) == [0, 0, 0, 240, 240, 0])
    #expect(column("courses", own) == [0, 0, 0, 1, 0, 0])
    #expect(own["waiting_requests"] as? Int == 0)
    #expect(
      (own["projects"] as? [[String: Any]] ?? []).map { $0["project"] as? String } == ["IDEA"])

    for (actor, team) in [("105", "A"), ("101", "B"), ("101", "N")] {
      let refused = try organisation.refuse(
        "leave", "calendar", "--team", team, "--actor", actor, exit: 77)
      #expect(refused.id == "not-for-you")
    }
    let other = try organisation.refuse(
      "leave", "calendar", "--team", "A", "--course-hours", "8", "--employee", "102", "--actor",
      "101", exit: 77)
    #expect(other.id == "not-for-you")
    // Of the teams together a manager sees a part; HR all of it.
    let wards = try calendar(organisation, "--team", "W", "--weeks", "1", actor: "100")
    #expect(column("people", wards) == [3])
    #expect(column("people", try calendar(organisation, "--team", "W", "--weeks", "1")) == [5])
  }

  @Test("A team without people, and one of which nobody said how busy it is")
  func empty() throws {
    let organisation = try Self.organisation()
    let nobody = try organisation.expect(
      "leave", "calendar", "--team", "N", "--weeks", "2", "--format", "table", "--actor", "1")
    #expect(nobody.output.contains("Nobody is in this team in these weeks."))
    #expect(column("people", try calendar(organisation, "--team", "N", "--weeks", "2")) == [0, 0])
    let unsaid = try organisation.expect(
      "leave", "calendar", "--team", "B", "--weeks", "3", "--course-hours", "8", "--format",
      "table", "--actor", "1"
    ).output.replacing(/\s+/, with: " ")
    #expect(unsaid.contains("Of none of these weeks it is known how busy they are"))
    #expect(unsaid.contains("nothing fits in a quiet week"))
    #expect(unsaid.contains("8:00 hours do not fit in the quiet weeks that are known."))
  }

  @Test("The page holds sentences, a picture, the weeks and who is away, in both languages")
  func page() throws {
    let organisation = try Self.organisation()
    for (language, title, mark) in [
      ("en", "Room for learning: A Ward A", "4:00\u{A0}?"),
      ("nl", "Ruimte om te leren: A Ward A", "4:00\u{A0}?"),
    ] {
      organisation.language = language
      let file = "\(language).html"
      try organisation.expect("leave", "calendar", "--team", "A", "-o", file, "--actor", "1")
      let page = try String(contentsOfFile: "\(organisation.folder)/\(file)", encoding: .utf8)
      #expect(page.contains("<h1>\(title)</h1>"))
      #expect(page.contains("<svg role=\"img\""))
      #expect(page.contains(mark))
      #expect(page.contains("Wound care"))
      #expect(page.contains("Care level 2"))
      #expect(!page.contains("http:"))
    }
    let dutch = try organisation.expect(
      "verlof", "kalender", "--team", "A", "--format", "md", "--actor", "1")
    #expect(dutch.output.contains("## Week voor week"))
    #expect(dutch.output.contains("De eerstvolgende rustige weken zijn week 5 (vanaf 26-01-2026)"))
    #expect(
      try organisation.expect("leave", "calendar", "--team", "A", "--actor", "1").output
        .hasPrefix("week\tfrom\tpressure\tpeople\tplanned\t"))
  }

  @Test("Slips in the command name the way on")
  func slips() throws {
    let organisation = try Self.organisation()
    #expect(
      try organisation.refuse("leave", "calendar", "--team", "AA", exit: 4).id == "no-such-team")
    for (words, id) in [
      (["--weeks", "0"], "out-of-range"), (["--weeks", "x"], "out-of-range"),
      (["--employee", "101"], "employee-needs-hours"),
      (["--course-hours", "8", "--employee", "105"], "not-in-team"),
      (["--course-hours", "0"], "not-positive"),
    ] {
      let outcome = try organisation.run(
        ["leave", "calendar", "--team", "A", "--format", "json"] + words)
      #expect(outcome.exit == 64, "\(words)")
      #expect(outcome.errors.contains("\"id\":\"\(id)\""), "\(words): \(outcome.errors)")
    }
    let missing = try organisation.run(["leave", "calendar", "--no-input"])
    #expect(missing.exit == 64)
    #expect(missing.errors.contains("--team"))
  }

  @Test("Out as files and in again: the same calendar; a rehearsal and an undo leave nothing")
  func roundTrip() throws {
    let organisation = try Self.organisation()
    let before = try organisation.expect(
      "leave", "calendar", "--team", "A", "--weeks", "6", "--actor", "1", "--fields",
      "week,pressure,planned,approved,requested,training,studio,newcomers,capacity")
    try organisation.expect("export", "files", "out", "--actor", "1")
    #expect(
      try String(contentsOfFile: "\(organisation.folder)/out/pressure.csv", encoding: .utf8)
        .contains("A,2026-W05,2"))
    for words in [["init"], ["import", "all", "out"], ["sync"]] {
      let outcome = try organisation.run(["--db", "copy.db"] + words)
      #expect(outcome.exit == 0, "\(words): \(outcome.errors)")
    }
    let after = try organisation.run([
      "--db", "copy.db", "leave", "calendar", "--team", "A", "--weeks", "6", "--actor", "1",
      "--fields", "week,pressure,planned,approved,requested,training,studio,newcomers,capacity",
    ])
    #expect(after.output == before.output)

    try organisation.write("team,week,pressure\nA,2026-W09,1\nA,2026-W05,5\n", to: "more.csv")
    try organisation.expect("import", "pressure", "more.csv", "--dry-run", "--actor", "1")
    #expect(
      column("pressure", try calendar(organisation, "--team", "A", "--weeks", "6"))
        == [3, 2, 5, 1, 2, nil])
    try organisation.expect("import", "pressure", "more.csv", "--actor", "1")
    #expect(
      column("pressure", try calendar(organisation, "--team", "A", "--weeks", "6"))
        == [3, 5, 5, 1, 2, 1])
    try organisation.expect("undo", "--actor", "1")
    #expect(
      column("pressure", try calendar(organisation, "--team", "A", "--weeks", "6"))
        == [3, 2, 5, 1, 2, nil])
    #expect(try organisation.isHealthy())
    // Who changes teams takes no project along that others rely on.
    let refused = try organisation.run(["import", "projects", "projects.csv", "--format", "json"])
    #expect(refused.output.contains("\"identical\":2"))
  }
}

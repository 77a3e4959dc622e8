import Testing

/// What people get wrong with plans, agreements and experiments, and what they are told.
@Suite("Mistakes in crafting say the way on")
struct CraftingMistakesTests {
  /// 1 and 4 work for 2; 3 and 5 are colleagues, of whom 5 leaves on 31 January.
  private func organisation() throws -> Organisation {
    let organisation = try Organisation()
    for number in ["1", "2", "3", "4", "5"] {
      try organisation.employ(number, hours: "36", from: "2024-01-01")
    }
    for number in ["1", "4"] {
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--manager", "2")
    }
    try organisation.expect("employee", "end", "5", "--on", "2026-01-31")
    return organisation
  }

  private static let draft = [
    "agreement", "draft", "1", "--change", "Plans the week", "--craft", "task", "--jdr",
    "structural", "--purpose", "Quiet", "--no-goal", "none fits", "--actor", "2",
  ]

  private func agreed(_ more: [String] = []) throws -> Organisation {
    let organisation = try organisation()
    #expect(try organisation.run(Self.draft + ["--propose"] + more).exit == 0)
    try organisation.expect(
      "agreement", "accept", "A1", "--by", "1,2", "--seen", "talk", "--actor", "2")
    return organisation
  }

  private func refused(
    _ organisation: Organisation, _ words: [String], _ id: String, exit: Int32 = 1,
    tells: String = "", today: String? = nil
  ) throws {
    let outcome = try organisation.run(words, today: today)
    #expect(outcome.exit == exit, "\(words): \(outcome.output)\(outcome.errors)")
    #expect(outcome.errors.contains("error \(id):"), "\(words): \(outcome.errors)")
    #expect(outcome.errors.contains(tells), "\(words): \(outcome.errors)")
  }

  @Test("A version, a promise or a change that is not there")
  func noSuch() throws {
    let organisation = try agreed()
    let agreement = ["agreement", "show", "A1", "--actor", "2"]
    try refused(
      organisation, agreement + ["--version", "9"], "no-such-version", exit: 4, tells: "--version")
    try refused(
      organisation, ["agreement", "change", "A1", "--undue", "1", "--actor", "2"],
      "no-such-commitment", exit: 4, tells: "--due")
    try refused(
      organisation, ["agreement", "change", "A1", "--item", "3", "--can", "yes", "--actor", "2"],
      "no-such-change", exit: 4, tells: "1 to 1")
  }

  @Test("Who is no party promises nothing")
  func promise() throws {
    try refused(
      organisation(), Self.draft + ["--due", "3:helps out"], "no-such-party",
      tells: "--with \"3=...\"")
  }

  @Test("A draft that cannot be put to people says what goes on the line, and keeps nothing")
  func incomplete() throws {
    let organisation = try organisation()
    let draft = ["agreement", "draft", "1", "--change", "Plans", "--propose", "--actor", "2"]
    try refused(organisation, draft, "incomplete", tells: "add to the line: --craft task")
    let list = try organisation.expect("agreement", "list", "--format", "json", "--actor", "2")
    #expect((list.json as? [Any])?.isEmpty == true)
    try organisation.expect("agreement", "draft", "1", "--change", "Plans", "--actor", "2")
    try refused(
      organisation, ["agreement", "propose", "A1", "--actor", "2"], "incomplete",
      tells: "boetseer agreement change A1 --item 1 --craft task")
  }

  @Test("Nobody stands by themselves, and who left is asked nothing")
  func company() throws {
    let organisation = try agreed(["--with", "5=explains"])
    let later = "2026-02-02"
    let start = ["experiment", "start", "A1", "--weeks", "8", "--actor", "2"]
    try refused(
      organisation, start + ["--supporter", "1=support"], "own-supporter", tells: "somebody else")
    for asked in [["--supporter", "5=inspire"], ["--handover", "orders=5"], ["--with", "5"]] {
      try refused(organisation, start + asked, "not-employed", today: later)
    }
    try refused(
      organisation, Self.draft + ["--with", "5=explains"], "not-employed", today: later)
    // Who was asked before they left is nobody's task any more.
    try organisation.expect(
      "experiment", "start", "A1", "--weeks", "8", "--with", "5", "--handover", "orders=5",
      "--actor", "2")
    for answer in [["take", "E1", "--energy", "1"], ["evaluate", "E1", "--energy", "4"]] {
      try refused(
        organisation, ["experiment"] + answer + ["--by", "5", "--seen", "talk", "--actor", "2"],
        "not-employed", today: later)
    }
    let change = ["agreement", "change", "A1", "--growth", "x", "--actor", "2"]
    #expect(try organisation.run(change, today: later).exit == 0)
    #expect(try organisation.isHealthy())
  }

  @Test("An edit of a plan that changes nothing is told; a file may be taken twice")
  func nothing() throws {
    let organisation = try organisation()
    try organisation.expect("plan", "start", "1", "--with", "2", "--actor", "1")
    try organisation.write(
      "work:\n  - words: \"Plans the week for the team\"\n    hours: 4\n    energy: 1\n",
      to: "plan.yaml")
    try organisation.expect("plan", "edit", "P1", "--from", "plan.yaml", "--actor", "1")
    try refused(
      organisation, ["plan", "edit", "P1", "--item", "1", "--energy", "1", "--actor", "1"],
      "as-it-is", tells: "boetseer plan show P1")
    try organisation.expect("plan", "edit", "P1", "--item", "1", "--energy", "2", "--actor", "1")
  }

  @Test("What was promised is asked about until people looked back, and four weeks at most")
  func promises() throws {
    let organisation = try agreed(["--due", "2026-02-10=2:asks the planners"])
    let asked = { (day: String) in
      let due = try organisation.run(
        ["due", "--mine", "--format", "json", "--actor", "2"], today: day)
      return (due.json as? [[String: Any]] ?? []).contains { "\($0["task"] ?? "")" == "fulfil" }
    }
    #expect(try asked("2026-02-01") && asked("2026-02-12") && asked("2026-03-09"))
    #expect(try !asked("2026-03-11"))
    try organisation.expect("experiment", "start", "A1", "--weeks", "8", "--actor", "2")
    organisation.today = "2026-02-20"
    try organisation.expect("experiment", "evaluate", "E1", "--energy", "4", "--actor", "2")
    #expect(try !asked("2026-02-21"))
  }

  @Test("After going on each of the two is asked their scores")
  func scores() throws {
    let organisation = try agreed()
    try organisation.expect("experiment", "start", "A1", "--weeks", "2", "--actor", "2")
    organisation.today = "2026-02-02"
    for who in ["1", "2"] {
      try organisation.expect("experiment", "evaluate", "E1", "--energy", "4", "--actor", who)
    }
    let decided = try organisation.expect(
      "experiment", "decide", "E1", "--continue", "--by", "1,2", "--seen", "talk", "--actor", "2",
      "--format", "json")
    #expect((decided.json as? [String: Any])?["scores_on"] as? String == "2026-05-04")
    let asked = { (actor: String) in
      let due = try organisation.run(
        ["due", "--mine", "--format", "json", "--actor", actor], today: "2026-05-04")
      return (due.json as? [[String: Any]] ?? []).contains { "\($0["task"] ?? "")" == "score" }
    }
    #expect(try asked("1") && asked("2"))
    organisation.today = "2026-05-04"
    try organisation.expect("experiment", "evaluate", "E1", "--energy", "4", "--actor", "1")
    #expect(try !asked("1") && asked("2"))
  }

  @Test("Who entered what somebody else said is told with it")
  func recorded() throws {
    let organisation = try agreed()
    try organisation.expect(
      "experiment", "start", "A1", "--weeks", "2", "--handover", "orders=3", "--actor", "2")
    try organisation.expect(
      "experiment", "take", "E1", "--by", "3", "--energy", "1", "--seen", "mail", "--actor", "2")
    organisation.today = "2026-02-02"
    try organisation.expect("experiment", "evaluate", "E1", "--energy", "4", "--actor", "2")
    try organisation.expect(
      "experiment", "evaluate", "E1", "--by", "1", "--energy", "4", "--seen", "talk", "--actor",
      "2")
    try organisation.expect(
      "experiment", "decide", "E1", "--stop", "--by", "1,2", "--seen", "signature", "--actor", "2")
    let agreement = try organisation.expect(
      "agreement", "show", "A1", "--format", "md", "--actor", "1")
    #expect(agreement.output.contains("in a talk, recorded by 2"))
    let shown = try organisation.expect(
      "experiment", "show", "E1", "--format", "md", "--actor", "1")
    for told in ["by mail, recorded by 2", "in a talk, recorded by 2", "recorded by 2)"] {
      #expect(shown.output.contains(told), "\(shown.output)")
    }
    let data = try organisation.expect(
      "experiment", "show", "E1", "--actor", "1", "--format", "json")
    let facts = data.json as? [String: Any]
    #expect(facts?["decided_recorded_by"] as? String == "2")
    #expect(facts?["decided_by"] as? [String] == ["1", "2"])
    let looked = facts?["evaluations"] as? [[String: Any]] ?? []
    #expect(looked.map { $0["recorded_by"] as? String } == [nil, "2"])
  }

  @Test("--as-of and --known-on show what was agreed and tried then, to who may see it now")
  func past() throws {
    let organisation = try agreed()
    try organisation.expect("experiment", "start", "A1", "--weeks", "2", "--actor", "2")
    organisation.today = "2026-02-02"
    try organisation.expect(
      "agreement", "change", "A1", "--purpose", "Later purpose", "--actor", "2")
    try organisation.expect("experiment", "evaluate", "E1", "--energy", "4", "--actor", "2")
    let show = { (noun: String, id: String, more: [String]) in
      try organisation.run([noun, "show", id, "--format", "json", "--actor", "2"] + more).json
        as? [String: Any] ?? [:]
    }
    #expect(try show("agreement", "A1", [])["versions"] as? Int == 2)
    for then in [["--as-of", "2026-01-20"]] {
      let agreement = try show("agreement", "A1", then)
      #expect(agreement["versions"] as? Int == 1 && agreement["state"] as? String == "in_force")
      let experiment = try show("experiment", "E1", then)
      #expect(experiment["state"] as? String == "running")
      #expect((experiment["evaluations"] as? [Any])?.isEmpty == true)
    }
    // Recorded by the clock of this machine: nothing of it was known in the year before.
    for (noun, id) in [("agreement", "A1"), ("experiment", "E1")] {
      for when in [["--known-on", "2020-01-01"], ["--as-of", "2025-12-01"]] {
        let outcome = try organisation.run([noun, "show", id, "--actor", "2"] + when)
        #expect(outcome.exit == 4, "\(outcome.errors)")
        #expect(outcome.errors.contains("was not there yet"), "\(outcome.errors)")
        let list = try organisation.run([noun, "list", "--actor", "2", "--format", "json"] + when)
        #expect((list.json as? [Any])?.isEmpty == true, "\(list.output)")
      }
    }
    let team = try organisation.run(
      ["agreement", "list", "--as-of", "2026-01-20", "--format", "json", "--actor", "2"])
    #expect((team.json as? [[String: Any]])?.first?["version"] as? Int == 1)
  }

  @Test("An undo takes a right away, also of what was known before it")
  func undone() throws {
    let organisation = try agreed(["--with", "3=helps"])
    let change = [
      "agreement", "change", "A1", "--with", "4=helps", "--purpose", "SECRET", "--actor", "2",
    ]
    #expect(try organisation.run(change).exit == 0)
    let shown = { (more: [String]) in
      try organisation.run(
        ["agreement", "show", "A1", "--version", "2", "--format", "md", "--actor", "4"] + more)
    }
    #expect(try shown([]).output.contains("SECRET"))
    try organisation.expect("undo", "--yes", "--actor", "2")
    for when in [[], ["--known-on", "2099-01-01"], ["--as-of", "2026-01-15"]] {
      #expect(try !shown(when).output.contains("SECRET"))
    }
  }

  @Test("What is given for a later change stands behind places that say nothing")
  func places() throws {
    let organisation = try organisation()
    let outcome = try organisation.run([
      "agreement", "draft", "1", "--change", "One", "--change", "Two", "--craft", "task", "--jdr",
      "structural", "--redesign", ".", "--redesign", "rotation", "--pace", ".", "--pace", "6",
      "--actor", "2",
    ])
    #expect(outcome.exit == 0, "\(outcome.errors)")
    let agreement = try organisation.expect(
      "agreement", "show", "A1", "--format", "json", "--actor", "2")
    let changes = (agreement.json as? [String: Any])?["changes"] as? [[String: Any]] ?? []
    #expect(changes.map { $0["redesign"] as? String } == [nil, "rotation"])
    #expect(changes.map { $0["pace_weeks"] as? Int } == [nil, 6])
  }

  @Test("Once another manager agreed, they are asked, and read what is written since")
  func anotherManager() throws {
    let organisation = try agreed(["--due", "2026-02-10=1:asks the planners"])
    try organisation.expect("experiment", "start", "A1", "--weeks", "8", "--actor", "2")
    organisation.today = "2026-01-20"
    try organisation.write("before", to: "before.txt")
    try organisation.expect(
      "experiment", "evaluate", "E1", "--energy", "3", "--gave", "@before.txt", "--actor", "1")
    try organisation.expect(
      "employee", "change", "1", "--from", "2026-01-21", "--manager", "3", "--actor", "2")
    organisation.today = "2026-01-21"
    try organisation.expect("agreement", "change", "A1", "--manager", "3", "--actor", "2")
    let due = { (actor: String, day: String) in
      (try organisation.run(
        ["due", "--mine", "--format", "json", "--actor", actor], today: day
      ).json
        as? [[String: Any]] ?? []).map { "\($0["task"] ?? "")" }
    }
    // Until the new version is agreed on, the one before counts with its promises.
    #expect(try due("1", "2026-02-05").contains("fulfil"))
    try organisation.expect(
      "agreement", "accept", "A1", "--by", "1,3", "--seen", "talk", "--actor", "1")
    #expect(try due("3", "2026-03-12").contains("look_back"))
    #expect(try !due("2", "2026-03-12").contains("look_back"))
    organisation.today = "2026-03-12"
    try organisation.write("since", to: "since.txt")
    let evaluated = try organisation.expect(
      "experiment", "evaluate", "E1", "--energy", "4", "--gave", "@since.txt", "--actor", "1")
    #expect(evaluated.output.contains("for 1, 3 and 2 alone"), "\(evaluated.output)")
    let page = try organisation.expect("experiment", "show", "E1", "--format", "md", "--actor", "3")
    #expect(page.output.contains("since") && !page.output.contains("before"), "\(page.output)")
    try organisation.expect("experiment", "evaluate", "E1", "--energy", "4", "--actor", "3")
    try organisation.expect(
      "experiment", "decide", "E1", "--continue", "--by", "1,3", "--seen", "talk", "--actor", "3")
    #expect(try due("3", "2026-06-11").contains("score"))
    let data = try organisation.expect(
      "experiment", "show", "E1", "--format", "json", "--actor", "1")
    #expect((data.json as? [String: Any])?["decided_by"] as? [String] == ["1", "3"])
    // Another version with the same manager takes nothing away of what they read.
    organisation.today = "2026-03-20"
    try organisation.expect("agreement", "change", "A1", "--growth", "more", "--actor", "3")
    try organisation.expect(
      "agreement", "accept", "A1", "--by", "1,3", "--seen", "talk", "--actor", "1")
    let reads = { (more: [String]) in
      try organisation.run(["experiment", "show", "E1", "--format", "md", "--actor", "3"] + more)
        .output.contains("since")
    }
    #expect(try reads([]))
    // Who is the manager no more reads it no more, whatever day is looked at.
    try organisation.expect(
      "employee", "change", "1", "--from", "2026-03-20", "--manager", "4", "--actor", "2")
    try organisation.expect("agreement", "change", "A1", "--manager", "4", "--actor", "3")
    try organisation.expect(
      "agreement", "accept", "A1", "--by", "1,4", "--seen", "talk", "--actor", "1")
    for when in [[], ["--as-of", "2026-03-15"], ["--known-on", "2099-01-01"]] {
      #expect(try !reads(when), "\(when)")
    }
    #expect(try organisation.isHealthy())
  }

  @Test("Of who may not answer or look back nothing more is asked")
  func early() throws {
    let organisation = try organisation()
    #expect(try organisation.run(Self.draft + ["--propose", "--with", "3=asks"]).exit == 0)
    try organisation.expect("agreement", "draft", "4", "--change", "x", "--actor", "2")
    let (screen, exit) = try Terminal(
      ["agreement", "decline", "A2"], organisation, actor: "2", width: 100
    ).answer([])
    #expect(exit == 1 && screen.contains("draft"), "\(screen)")
    let (declined, done) = try Terminal(
      ["agreement", "decline", "A1"], organisation, actor: "3", width: 100
    ).answer(["2", "Not this quarter", "", "y"])
    #expect(done == 0 && declined.contains("What is your answer?: no, I decline"), "\(declined)")
    try organisation.expect(
      "agreement", "change", "A1", "--without", "3", "--actor", "2")
    try organisation.expect(
      "agreement", "accept", "A1", "--by", "1,2", "--seen", "talk", "--actor", "2")
    try organisation.expect(
      "experiment", "start", "A1", "--from", "2026-03-01", "--weeks", "2", "--actor", "2")
    for (actor, id) in [("2", "not-started"), ("3", "not-an-evaluator")] {
      let (screen, exit) = try Terminal(
        ["experiment", "evaluate", "E1"], organisation, actor: actor, width: 100
      ).answer([""])
      #expect(exit != 0 && screen.contains(id), "\(screen)")
    }
    // A promise that hangs on a claim that is not there is asked again.
    let (asked, ended) = try Terminal(
      ["agreement", "draft", "1"], organisation, actor: "2", width: 100
    ).answer([
      "Plans", "2", "2", "", "", "", "Follows it (C9)", "Follows it", "1", "", "", "", "2", "", "y",
    ])
    #expect(ended == 0 && asked.contains("C9"), "\(asked)")
  }
}

import Foundation
import Testing

/// What people agree on, write and score goes to whom it is for. That it goes to nobody else is
/// looked for in `PrivateMarksTests`.
@Suite("Texts of agreements and experiments stay with those they are for")
struct CraftingPrivacyTests {
  private static let mark = "GEHEIM"

  /// 1 is the employee, 2 the manager, 3 a client, 4 a supporter, 5 takes over a task, 6 is of HR,
  /// 7 an analyst, 8 a colleague of the team, 9 stands in for the manager.
  private static func organisation() throws -> Organisation {
    let organisation = try Organisation()
    for number in 1...9 {
      try organisation.employ("\(number)", hours: "36", from: "2024-01-01")
    }
    try organisation.expect("employee", "change", "1", "--from", "2025-01-01", "--manager", "2")
    for (number, role) in [("6", "+hr"), ("7", "+analyst"), ("9", "+delegate:2")] {
      try organisation.expect("employee", "change", number, "--from", "2025-01-01", "--role", role)
    }
    for name in ["gave", "cost", "exciting", "note", "remark", "why"] {
      try organisation.write("\(mark) \(name)", to: "\(name).txt")
    }
    for command in commands {
      let outcome = try organisation.run(command)
      #expect(outcome.exit == 0, "\(command): \(outcome.errors)")
    }
    return organisation
  }

  private static let commands: [[String]] = [
    [
      "agreement", "draft", "1", "--change", "\(mark) change", "--craft", "cognitive", "--jdr",
      "structural", "--purpose", "\(mark) purpose", "--no-goal", "\(mark) no goal", "--terms",
      "\(mark) terms", "--growth", "\(mark) growth", "--can", "\(mark) can", "--wants",
      "\(mark) wants", "--view-before", "\(mark) before", "--view-after", "\(mark) after",
      "--freedom", "time", "--freedom-note", "\(mark) freedom", "--support", "coaching",
      "--support-note", "\(mark) support", "--efficiency", "\(mark) efficiency", "--with",
      "3 (client)=\(mark) contribution", "--with", "\(mark) person=\(mark) outside", "--due",
      "2026-01-30=1:\(mark) commitment", "--headline", "A change at work", "--propose",
      "--actor", "1",
    ],
    [
      "agreement", "decline", "A1", "--wants-change", "--reason", "@why.txt", "--actor", "3",
    ],
    ["agreement", "comment", "A1", "@remark.txt", "--actor", "3"],
    [
      "agreement", "change", "A1", "--item", "1", "--change", "\(mark) second", "--actor", "1",
    ],
    ["agreement", "accept", "A1", "--by", "1,2", "--seen", "talk", "--actor", "2"],
    [
      "experiment", "start", "A1", "--how", "\(mark) how", "--supporter", "4=inspire",
      "--supporter", "\(mark) friend=support", "--handover", "\(mark) task=5", "--actor", "2",
    ],
    ["experiment", "take", "E1", "--energy", "-1", "--actor", "5"],
    [
      "experiment", "evaluate", "E1", "--gave", "@gave.txt", "--cost", "@cost.txt",
      "--exciting", "@exciting.txt", "--note", "@note.txt", "--autonomy", "5", "--final",
      "--actor", "1",
    ],
    [
      "experiment", "evaluate", "E1", "--note", "@note.txt", "--energy", "1", "--final",
      "--actor", "2",
    ],
    [
      "experiment", "decide", "E1", "--continue", "--by", "1,2", "--seen", "talk", "--reason",
      "@why.txt", "--actor", "2",
    ],
  ]

  @Test("Parties read what they are party to; who stands by reads how it goes")
  func parties() throws {
    let organisation = try CraftingPrivacyTests.organisation()
    let read = { (words: [String], actor: String) in
      let outcome = try organisation.run(words + ["--format", "md", "--actor", actor])
      return outcome.output + outcome.errors
    }
    let mark = CraftingPrivacyTests.mark
    #expect(try read(["agreement", "show", "A1"], "1").contains("\(mark) second"))
    #expect(try read(["agreement", "show", "A1"], "3").contains("\(mark) contribution"))
    #expect(try read(["experiment", "show", "E1"], "2").contains("\(mark) gave"))
    #expect(try read(["experiment", "show", "E1"], "1").contains("\(mark) note"))
    #expect(try !read(["experiment", "show", "E1"], "3").contains(mark))
    #expect(try !read(["agreement", "show", "A1"], "4").contains(mark))
    let supporter = try read(["experiment", "show", "E1"], "4")
    #expect(supporter.contains("A change at work") && !supporter.contains("\(mark) how"))
    let receiver = try read(["experiment", "show", "E1"], "5")
    #expect(receiver.contains("\(mark) task") && !receiver.contains("\(mark) gave"))
  }

  @Test("Who read it is written down before it is shown, and undo does not take that back")
  func trail() throws {
    let organisation = try CraftingPrivacyTests.organisation()
    let before = try PlainConnection(organisation.folder + "/boetseer.db")
      .rows("SELECT count(*) FROM access_log")[0][0]
    #expect(before == "0")
    try organisation.expect("agreement", "show", "A1", "--actor", "1")
    try organisation.expect("agreement", "show", "A1", "--actor", "3")
    try organisation.expect("experiment", "show", "E1", "--actor", "2")
    let rows = try PlainConnection(organisation.folder + "/boetseer.db").rows(
      """
      SELECT t.actor, l.kind, l.number FROM access_log AS l
      JOIN event_text AS t ON t.event = l.event ORDER BY l.id
      """)
    #expect(rows == [["3", "agreement", "1"], ["2", "experiment", "1"]])
    let undone = try organisation.expect("undo", "--dry-run", "--actor", "2")
    #expect(undone.output.contains("experiment decide"))
    #expect(try organisation.isHealthy())
  }

  @Test(
    "Who is named manager in a version nobody agreed on reads nothing of before, decides nothing")
  func namedManager() throws {
    let organisation = try CraftingPrivacyTests.organisation()
    let mark = CraftingPrivacyTests.mark
    try organisation.expect("employee", "change", "1", "--from", "2026-01-10", "--manager", "8")
    try organisation.expect(
      "agreement", "change", "A1", "--manager", "8", "--growth", "new", "--actor", "1")
    for words in [
      ["agreement", "transfer-out", "A1"], ["agreement", "show", "A1", "--version", "1"],
      ["experiment", "show", "E1"], ["agreement", "change", "A1", "--growth", "mine"],
      ["agreement", "close", "A1", "--reason", "x"],
    ] {
      let outcome = try organisation.run(words + ["--format", "md", "--actor", "8"])
      #expect(!outcome.output.contains("\(mark) gave"), "\(words)")
      if words[1] != "show" { #expect(outcome.exit == 1, "\(words): \(outcome.output)") }
    }
    // The manager of the version that counts still writes.
    try organisation.expect("agreement", "change", "A1", "--manager", "2", "--actor", "2")
    let asked = try organisation.run(
      ["experiment", "take", "E1", "--by", "5", "--task", "9", "--energy", "1", "--actor", "4"])
    #expect(asked.exit == 1 && !asked.errors.contains(mark), "\(asked.errors)")
    try organisation.write("", to: "nothing.txt")
    let empty = try organisation.run(
      ["experiment", "evaluate", "E1", "--gave", "@nothing.txt", "--actor", "1"])
    #expect(empty.exit == 64, "\(empty.output)\(empty.errors)")
  }

  @Test("The trail tells nobody else whose a plan is; erasing tells HR nothing of plans")
  func planTrail() throws {
    let organisation = try CraftingPrivacyTests.organisation()
    try organisation.expect("plan", "start", "8", "--with", "2", "--actor", "8")
    let all = try organisation.expect("audit", "list", "--format", "json", "--actor", "6")
    let rows = (all.json as? [[String: Any]] ?? []).filter {
      "\($0["command"] ?? "")" == "plan start"
    }
    #expect(
      rows.count == 1 && rows[0]["actor"] is NSNull && rows[0]["subject"] is NSNull, "\(rows)")
    for filter in [["--about", "P1"], ["--by", "8"]] {
      let some = try organisation.run(
        ["audit", "list", "--format", "json", "--actor", "6"] + filter)
      #expect(!some.output.contains("plan start"), "\(some.output)")
    }
    let with = try organisation.expect("privacy", "erase", "8", "--dry-run", "--actor", "6").output
    let without = try organisation.expect("privacy", "erase", "7", "--dry-run", "--actor", "6")
    #expect(
      with.replacingOccurrences(of: "8", with: "7") == without.output, "\(with)\(without.output)")
  }

  @Test("A packet from before a withdrawal is its owner's to hand in, a plan its owner's to begin")
  func afterWithdrawal() throws {
    let organisation = try CraftingPrivacyTests.organisation()
    try organisation.write("drives: [Being of use]\ngivers: [Explaining things]\n", to: "plan.yaml")
    try organisation.expect("init", "--own", "Anna", "--number", "8", "--db", "own.db")
    try organisation.expect("plan", "start", "--db", "own.db")
    try organisation.expect("plan", "edit", "--from", "plan.yaml", "--db", "own.db")
    for item in ["1", "2"] {
      try organisation.expect(
        "plan", "share", "--items", item, "--with", "2", "--db", "own.db", "-o",
        "\(item).share", today: "2026-01-05")
    }
    try organisation.expect("import", "shares", "1.share", "--actor", "8", today: "2026-01-06")
    try organisation.expect("plan", "withdraw", "P1", "--yes", "--actor", "8", today: "2026-01-10")
    let late = try organisation.run(["import", "shares", "2.share", "--actor", "2"])
    #expect(late.exit == 1 && late.errors.contains("withdrawn-since"), "\(late.errors)")
    try organisation.expect("import", "shares", "2.share", "--actor", "8")
    for actor in ["3", "6"] {
      let begun = try organisation.run(
        ["plan", "start", "1", "--with", "3", "--actor", actor])
      #expect(begun.exit == 1 && begun.errors.contains("not-the-writer"), "\(begun.errors)")
    }
  }

  @Test("Days of an experiment are within reach and after the agreement; a text is a text")
  func days() throws {
    let organisation = try CraftingPrivacyTests.organisation()
    for (days, id) in [
      (["--from", "9999-12-31"], "too-long"), (["--to", "9999-12-31"], "too-long"),
      (["--from", "2025-02-01", "--weeks", "2"], "before-agreement"),
    ] {
      let outcome = try organisation.run(
        ["experiment", "start", "A1", "--actor", "2"] + days)
      #expect(outcome.exit == 1 && outcome.errors.contains(id), "\(days) \(outcome.errors)")
    }
    let bytes = Data("words\u{0}more".utf8)
    try bytes.write(to: URL(fileURLWithPath: organisation.folder + "/nul.txt"))
    let outcome = try organisation.run(
      ["experiment", "evaluate", "E1", "--note", "@nul.txt", "--actor", "1"])
    #expect(outcome.exit == 65 && outcome.errors.contains("not-text"), "\(outcome.errors)")
  }

  /// E1 is decided in all of them; a second round runs.
  private static func trying() throws -> Organisation {
    let organisation = try CraftingPrivacyTests.organisation()
    try organisation.expect("experiment", "start", "A1", "--weeks", "4", "--actor", "2")
    return organisation
  }

  @Test("An employee erases alone what is open with others: it is closed, and nobody is asked on")
  func erasingWhatIsOpen() throws {
    let organisation = try CraftingPrivacyTests.trying()
    try organisation.expect(
      "agreement", "draft", "1", "--change", "x", "--craft", "task", "--jdr", "social",
      "--actor", "1")
    let told = try organisation.expect(
      "privacy", "erase", "1", "--dry-run", "--format", "json", "--actor", "1")
    #expect(
      (told.json as? [String: Any])?["closed"] as? [String] == ["A1", "A2"], "\(told.output)")
    try organisation.expect("experiment", "change", "E2", "--how", "asking", "--actor", "2")
    try organisation.expect("privacy", "erase", "1", "--yes", "--actor", "1")
    let states = try organisation.expect(
      "experiment", "list", "--format", "json", "--actor", "2")
    #expect(
      (states.json as? [[String: Any]] ?? []).map { "\($0["state"] ?? "")" }
        == ["decided", "broken_off"], "\(states.output)")
    for words in [
      ["experiment", "evaluate", "E2", "--autonomy", "3"],
      ["experiment", "change", "E2", "--how", "otherwise"],
      ["experiment", "decide", "E2", "--stop", "--by", "1,2", "--seen", "talk"],
    ] {
      let refused = try organisation.run(words + ["--actor", "2"])
      #expect(refused.exit == 1 && refused.errors.contains("broken-off"), "\(refused.errors)")
    }
    let due = try organisation.expect("due", "--days", "365", "--format", "json", "--actor", "2")
    #expect(!due.output.contains("\"E2\"") && !due.output.contains("\"A1\""), "\(due.output)")
    #expect(try organisation.isHealthy())
  }

  @Test("What was open with who left is closed by the manager, or by HR, and by nobody else")
  func leaver() throws {
    for actor in ["2", "6"] {
      let organisation = try CraftingPrivacyTests.trying()
      let close = ["agreement", "close", "A1", "--reason", "left", "--actor"]
      let early = try organisation.run(close + [actor])
      #expect(early.exit == 1, "\(actor): \(early.output)")
      try organisation.expect("employee", "end", "1", "--on", "2026-01-10", "--actor", "6")
      let colleague = try organisation.run(close + ["8"], today: "2026-01-20")
      #expect(colleague.exit == 4, "\(colleague.output)")
      let closed = try organisation.run(close + [actor], today: "2026-01-20")
      #expect(closed.exit == 0, "\(closed.errors)")
      #expect(try organisation.isHealthy())
    }
  }

  @Test("What was taken back by undo is nowhere in the file")
  func undone() throws {
    let mark = CraftingPrivacyTests.mark
    let organisation = try CraftingPrivacyTests.organisation()
    let holds = { (text: String) in
      try Data(contentsOf: URL(fileURLWithPath: organisation.folder + "/boetseer.db"))
        .range(of: Data(text.utf8)) != nil
    }
    for (words, actor) in [
      (["agreement", "draft", "1", "--change", "\(mark)A", "--terms", "\(mark)B"], "1"),
      (["experiment", "start", "A1", "--how", "\(mark)C", "--handover", "\(mark)D=5"], "2"),
    ] {
      let texts = words.filter { $0.hasPrefix(mark) }.map { $0.prefix { $0 != "=" } }
      let made = try organisation.run(words + ["--actor", actor])
      #expect(made.exit == 0, "\(made.errors)")
      #expect(try texts.allSatisfy { try holds(String($0)) })
      try organisation.expect("undo", "--yes", "--actor", actor)
      #expect(try texts.allSatisfy { try !holds(String($0)) }, "\(texts)")
    }
    #expect(try organisation.isHealthy())
  }

  @Test("Lines of a plan are counted through for each who reads it: nobody learns of more")
  func countedThrough() throws {
    let organisation = try CraftingPrivacyTests.organisation()
    try organisation.write("drives: [one, two, three, four, five]\n", to: "plan.yaml")
    try organisation.expect("init", "--own", "Anna", "--number", "8", "--db", "own.db")
    try organisation.expect("plan", "start", "--db", "own.db")
    try organisation.expect("plan", "edit", "--from", "plan.yaml", "--db", "own.db")
    let share = { (items: String, reader: String) in
      try organisation.expect(
        "plan", "share", "--items", items, "--with", reader, "--db", "own.db", "-o", "p.share",
        "--force")
      try organisation.expect("import", "shares", "p.share", "--actor", "8")
      return try String(contentsOfFile: organisation.folder + "/p.share", encoding: .utf8)
    }
    #expect(try share("3,5", "2").matches(of: /"number":[12],"kind"/).count == 2)
    try organisation.expect("undo", "--yes", "--db", "own.db")
    // The second line of the packets, whatever became of the first packet.
    #expect(try share("5", "3").contains("\"number\":2,\"kind\""))
    #expect(try share("1", "3").contains("\"number\":3,\"kind\""))
    for (reader, lines) in [
      ("2", ["1 three", "2 five"]), ("3", ["1 five", "2 one"]),
      ("8", ["1 three", "2 five", "3 one"]),
    ] {
      let shown = try organisation.expect(
        "plan", "show", "P1", "--format", "json", "--actor", reader)
      let rows = (shown.json as? [[String: Any]] ?? []).map {
        "\($0["number"] ?? "") \($0["words"] ?? "")"
      }
      #expect(rows == lines, "\(reader): \(shown.output)")
    }
    #expect(try organisation.isHealthy())
  }
}

import Testing

/// Who may do what with what people agreed on: it stays with those whose work it is about.
@Suite("Agreements stay with those they are about")
struct CraftingRightsTests {
  private static let mark = "GEHEIM"

  /// 1 works for 2, as 5 does; 3 is a client, 4 supports, 6 is of HR.
  private func organisation() throws -> Organisation {
    let organisation = try Organisation()
    for number in ["1", "2", "3", "4", "5", "6"] {
      try organisation.employ(number, hours: "36", from: "2024-01-01")
    }
    for number in ["1", "5"] {
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--manager", "2")
    }
    try organisation.expect("employee", "change", "6", "--from", "2025-01-01", "--role", "+hr")
    return organisation
  }

  private func draft(_ organisation: Organisation, _ more: String...) throws {
    let draft = try organisation.run(
      [
        "agreement", "draft", "1", "--change", "\(Self.mark) change", "--craft", "task", "--jdr",
        "hindering", "--redesign", "rotation", "--pace", "1", "--belief", "no", "--with", "3=asks",
        "--no-goal", "none fits", "--actor", "1",
      ] + more)
    #expect(draft.exit == 0, "\(draft.errors)")
  }

  @Test("HR takes nothing back that others wrote")
  func undo() throws {
    let organisation = try organisation()
    try draft(organisation, "--propose")
    let trail = try organisation.expect("audit", "list", "--format", "json", "--actor", "6")
    let event = (trail.json as? [[String: Any]] ?? []).compactMap { $0["event"] as? Int }.max()
    let refused = try organisation.run(["undo", "\(event ?? 0)", "--yes", "--actor", "6"])
    #expect(refused.exit == 1 && refused.errors.contains("not-yours-to-undo"), "\(refused.errors)")
    try organisation.expect("undo", "--yes", "--actor", "1")
  }

  @Test("A draft is between employee and manager; others read what is put to them")
  func drafts() throws {
    let organisation = try organisation()
    try draft(organisation)
    let reads = { (actor: String) in
      try organisation.run(["agreement", "show", "A1", "--format", "md", "--actor", actor])
        .output.contains(Self.mark)
    }
    #expect(try reads("2") && !reads("3"))
    try organisation.expect("agreement", "propose", "A1", "--actor", "1")
    #expect(try reads("3"))
    try organisation.expect(
      "agreement", "change", "A1", "--with", "5=helps", "--actor", "2")
    #expect(try reads("5"))
  }

  @Test("Only who manages the employee, or somebody above, agrees as the manager")
  func manager() throws {
    let organisation = try organisation()
    let refused = try organisation.run(
      ["agreement", "draft", "1", "--change", "x", "--craft", "task", "--manager", "5", "--actor"]
        + ["1"])
    #expect(refused.exit == 1 && refused.errors.contains("not-the-manager"), "\(refused.errors)")
    try draft(organisation, "--manager", "2")
  }

  @Test("What is worth a second look is told to who writes, and not to HR that closes")
  func secondLook() throws {
    let organisation = try organisation()
    try draft(organisation, "--propose")
    try organisation.expect(
      "agreement", "accept", "A1", "--by", "1,2", "--seen", "talk", "--actor", "2")
    try organisation.expect("employee", "end", "1", "--on", "2026-01-10", "--actor", "6")
    for format in ["md", "json"] {
      let closed = try organisation.run(
        [
          "agreement", "close", "A1", "--reason", "left", "--dry-run", "--actor", "6", "--format",
          format,
        ], today: "2026-01-20")
      #expect(closed.exit == 0, "\(closed.errors)")
      let told = closed.output + closed.errors
      for word in ["hindering", "burden", "believe", "week"] {
        #expect(!told.contains(word), "\(format): \(told)")
      }
    }
  }

  @Test("Who left reads and decides no more, and nobody decides with them")
  func left() throws {
    let organisation = try organisation()
    try draft(organisation, "--propose")
    try organisation.expect(
      "agreement", "accept", "A1", "--by", "1,2", "--seen", "talk", "--actor", "2")
    try organisation.expect("experiment", "start", "A1", "--weeks", "4", "--actor", "2")
    try organisation.expect("employee", "end", "2", "--on", "2026-01-18", "--actor", "6")
    organisation.today = "2026-01-20"
    for words in [
      ["agreement", "show", "A1"], ["experiment", "show", "E1"],
      ["agreement", "change", "A1", "--growth", "x"],
      ["experiment", "evaluate", "E1", "--autonomy", "3"],
    ] {
      let outcome = try organisation.run(words + ["--actor", "2"])
      #expect(outcome.exit == 4, "\(words): \(outcome.output)")
    }
    let decided = try organisation.run(
      ["experiment", "decide", "E1", "--stop", "--by", "1,2", "--seen", "talk", "--actor", "1"])
    #expect(decided.exit == 1 && decided.errors.contains("has-left"), "\(decided.errors)")
    let due = try organisation.expect("due", "--format", "json", "--actor", "1")
    #expect(due.output.contains("renew"), "\(due.output)")
  }

  @Test("An experiment ends with its agreement at the latest, and is not asked twice")
  func frames() throws {
    let organisation = try organisation()
    try draft(organisation, "--until", "2026-02-28", "--propose")
    try organisation.expect(
      "agreement", "accept", "A1", "--by", "1,2", "--seen", "talk", "--actor", "2")
    let refuse = { (words: [String], id: String) in
      let outcome = try organisation.run(words + ["--actor", "2"])
      #expect(outcome.exit != 0 && outcome.errors.contains(id), "\(words) \(outcome.errors)")
    }
    try refuse(["experiment", "start", "A1", "--weeks", "12"], "outlives")
    try organisation.expect(
      "experiment", "start", "A1", "--weeks", "6", "--handover", "orders=5", "--actor", "2")
    try refuse(["experiment", "change", "E1", "--handover", "orders=5"], "task-twice")
    // Who stands by comments, and reads no more than how it goes.
    try organisation.expect(
      "experiment", "change", "E1", "--supporter", "4=feedback", "--actor", "2")
    try organisation.write("I saw it go well", to: "seen.txt")
    try organisation.expect("agreement", "comment", "A1", "@seen.txt", "--actor", "4")
    let stands = try organisation.run(["agreement", "show", "A1", "--format", "md", "--actor", "4"])
    #expect(stands.exit == 0 && !stands.output.contains(Self.mark))
    let read = try organisation.run(["agreement", "show", "A1", "--format", "md", "--actor", "1"])
    #expect(read.output.contains("I saw it go well"))
    try refuse(["experiment", "take", "E1", "--by", "5", "--seen", "talk"], "energy")
    try refuse(
      ["experiment", "take", "E1", "--by", "5", "--seen", "talk", "--return"], "not-taken")
    try organisation.expect("experiment", "change", "E1", "--to", "2026-01-30", "--actor", "2")
    let shown = try organisation.expect(
      "experiment", "show", "E1", "--format", "json", "--actor", "2")
    let days = (shown.json as? [String: Any])?["days"] as? [[String: Any]] ?? []
    #expect(days.map { "\($0["on"] ?? "")" } == ["2026-01-30"], "\(shown.output)")
    try refuse(
      ["experiment", "decide", "E1", "--stop", "--by", "1,2", "--seen", "talk", "--on"]
        + ["2026-01-01"], "day")
  }
}

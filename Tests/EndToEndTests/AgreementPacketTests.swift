import Foundation
import Store
import Testing

/// An agreement goes to another file with all that was done with it.
@Suite("Agreements in packets")
struct AgreementPacketTests {
  /// Two files of one employer: in the first an agreement of 1 with the manager 2 and the colleague
  /// 3, tried, looked back on, adapted and changed; in both the same people.
  private static func organisation() throws -> Organisation {
    let organisation = try Organisation()
    for number in ["1", "2", "3", "4"] {
      try organisation.employ(number, hours: "36", from: "2024-01-01")
    }
    try organisation.expect("employee", "change", "1", "--from", "2025-01-01", "--manager", "2")
    try organisation.expect("employee", "change", "4", "--from", "2025-01-01", "--role", "+hr")
    try organisation.expect("backup", "other.db")
    // The same claim, with another number there.
    try organisation.submit("1", "--title", "Course", "--cost", "300", "--on", "2025-08-01")
    for (who, title) in [("2", "Other"), ("1", "Course")] {
      try organisation.expect(
        "claim", "submit", who, "--title", title, "--cost", "300", "--on", "2025-08-01", "--db",
        "other.db")
    }
    try organisation.write("A remark.", to: "remark.txt")
    try organisation.write("Seeing it \"work\", naïvely.", to: "gave.txt")
    let steps: [[String]] = [
      [
        "agreement", "draft", "1", "--change", "Leads the round", "--craft", "task", "--jdr",
        "challenging", "--change", "Fewer calls", "--craft", "context", "--jdr", "hindering",
        "--with", "3=takes the calls", "--with", "Home care (external)=rings later",
        "--purpose", "Calm", "--due", "2025-10-01=1:makes a list (C1)", "--actor", "1", "--on",
        "2025-09-01",
      ],
      ["agreement", "propose", "A1", "--actor", "1", "--on", "2025-09-02"],
      ["agreement", "comment", "A1", "@remark.txt", "--actor", "3"],
      [
        "agreement", "accept", "A1", "--by", "1,2,Home care", "--seen", "mail", "--actor", "2",
        "--on", "2025-09-03",
      ],
      [
        "experiment", "start", "A1", "--from", "2025-09-08", "--weeks", "8", "--supporter",
        "3=support", "--handover", "orders=3", "--actor", "2", "--on", "2025-09-05",
      ],
      ["experiment", "take", "E1", "--energy=-1", "--actor", "3", "--on", "2025-09-08"],
      ["experiment", "change", "E1", "--headline", "Well", "--actor", "2", "--on", "2025-09-20"],
      [
        "experiment", "evaluate", "E1", "--gave", "@gave.txt", "--energy", "4", "--actor", "1",
        "--on", "2025-10-06",
      ],
      [
        "experiment", "evaluate", "E1", "--energy", "4", "--final", "--actor", "1", "--on",
        "2025-11-02",
      ],
      [
        "experiment", "evaluate", "E1", "--energy", "2", "--final", "--actor", "2", "--on",
        "2025-11-03",
      ],
      [
        "experiment", "decide", "E1", "--adapt", "--by", "1,2", "--seen", "talk", "--reason",
        "Other day", "--actor", "1", "--on", "2025-11-04",
      ],
      [
        "agreement", "change", "A1", "--item", "1", "--can", "on Tuesdays", "--actor", "1", "--on",
        "2025-11-05",
      ],
      ["agreement", "propose", "A1", "--actor", "1", "--on", "2025-11-05"],
      [
        "agreement", "decline", "A1", "--reason", "Not in December", "--wants-change", "--actor",
        "2", "--on", "2025-11-06",
      ],
      // Put to the parties before, so this version is too.
      [
        "agreement", "change", "A1", "--until", "2026-06-30", "--actor", "2", "--on", "2025-11-07",
      ],
    ]
    for step in steps {
      let outcome = try organisation.run(step)
      try #require(outcome.exit == 0, "\(step.joined(separator: " ")): \(outcome.errors)")
    }
    return organisation
  }

  private static func packet(
    of organisation: Organisation, _ file: String, db: String = "boetseer.db"
  ) throws -> String {
    try organisation.expect(
      "agreement", "transfer-out", "A1", "-o", file, "--actor", "1", "--db", db)
    return try String(contentsOfFile: "\(organisation.folder)/\(file)", encoding: .utf8)
  }

  @Test("Out, in elsewhere and out again: the same to the byte, and taken in once")
  func roundTrip() throws {
    let organisation = try Self.organisation()
    let packet = try Self.packet(of: organisation, "first.share")
    let taken = try organisation.expect(
      "import", "shares", "first.share", "--db", "other.db", "--actor", "4", "--format", "json")
    #expect((taken.json as? [String: Any])?["agreements"] as? Int == 1)
    #expect(try Self.packet(of: organisation, "second.share", db: "other.db") == packet)
    let again = try organisation.expect(
      "import", "shares", "first.share", "--db", "other.db", "--format", "json")
    #expect((again.json as? [String: Any])?["new_acts"] as? Int == 0)
    #expect((again.json as? [String: Any])?["event"] is NSNull)
    // Also into the file it came from.
    let home = try organisation.expect("import", "shares", "first.share", "--format", "json")
    #expect((home.json as? [String: Any])?["new_acts"] as? Int == 0)
    #expect(try organisation.run(["doctor", "--db", "other.db"]).exit == 0)
    // What both files show is the same, but for who took it in.
    for words in [["agreement", "show", "A1"], ["experiment", "show", "E1"]] {
      let here = try organisation.run(words + ["--actor", "2"]).output
      let there = try organisation.run(words + ["--actor", "2", "--db", "other.db"]).output
      let rest = there.components(separatedBy: "\n").filter { !$0.contains("another file; 4 took") }
      #expect(
        Self.lines(here).map { $0.replacingOccurrences(of: "C1", with: "C2") }
          == rest.filter { !$0.isEmpty && !$0.contains("its text is") })
    }
  }

  /// Without blank lines and the code of a text, which comes of its salts.
  private static func lines(_ text: String) -> [String] {
    text.components(separatedBy: "\n").filter { !$0.isEmpty && !$0.contains("its text is") }
  }

  @Test("Who takes it in may not read it; only the two take it along")
  func whoMay() throws {
    let organisation = try Self.organisation()
    _ = try Self.packet(of: organisation, "first.share")
    let taken = try organisation.expect(
      "import", "shares", "first.share", "--db", "other.db", "--actor", "4")
    #expect(!taken.output.contains("round"))
    let shown = try organisation.expect(
      "agreement", "show", "A1", "--db", "other.db", "--actor", "4")
    #expect(!shown.output.contains("Leads the round"))
    for actor in ["3", "4", "nobody"] {
      #expect(
        try organisation.refuse("agreement", "transfer-out", "A1", "--actor", actor).id
          == "only-the-two")
    }
    // That the manager read it is written down.
    try organisation.expect("agreement", "transfer-out", "A1", "--actor", "2")
    let audit = try organisation.expect("audit", "list")
    #expect(audit.output.contains("agreement transfer-out"))
  }

  @Test("What went on elsewhere comes in behind what is here, and another way does not")
  func goesOn() throws {
    let organisation = try Self.organisation()
    _ = try Self.packet(of: organisation, "first.share")
    try organisation.expect("import", "shares", "first.share", "--db", "other.db")
    try organisation.expect(
      "agreement", "accept", "A1", "--by", "1,2", "--seen", "talk", "--actor", "2", "--on",
      "2025-11-10")
    let longer = try Self.packet(of: organisation, "longer.share")
    let taken = try organisation.expect(
      "import", "shares", "longer.share", "--db", "other.db", "--format", "json")
    #expect((taken.json as? [String: Any])?["new_acts"] as? Int == 1)
    #expect(try Self.packet(of: organisation, "third.share", db: "other.db") == longer)
    // Undone, both go, and can come again.
    try organisation.expect("undo", "--yes", "--db", "other.db")
    try organisation.expect("undo", "--yes", "--db", "other.db")
    try organisation.expect("import", "shares", "longer.share", "--db", "other.db")
    try organisation.expect(
      "agreement", "close", "A2", "--actor", "1", "--reason", "Done", "--db", "other.db")
    try organisation.expect(
      "agreement", "comment", "A1", "@remark.txt", "--actor", "3")
    _ = try Self.packet(of: organisation, "other-way.share")
    let refused = try organisation.refuse(
      "import", "shares", "other-way.share", "--db", "other.db")
    #expect(refused.id == "otherwise-here")
  }

  @Test("The rules of the commands hold, with the line and the step that they refuse")
  func rules() throws {
    let organisation = try Self.organisation()
    let packet = try Self.packet(of: organisation, "first.share")
    // HR writes nothing, in a packet neither; nobody decides without having looked back.
    let wrong: [(String, String, String, String)] = [
      (
        "\"by\":\"1\",\"act\":\"draft\"", "\"by\":\"4\",\"act\":\"draft\"", "1", "hr-does-not-write"
      ),
      ("\"decision\":\"adapt\"", "\"decision\":\"melt\"", "11", "not-a-packet"),
      ("\"evaluator\":\"2\"", "\"evaluator\":\"1\"", "10", "seen-needed"),
      ("\"seen\":\"mail\",", "", "4", "seen-needed"),
      ("\"on\":\"2025-09-02\"", "\"on\":\"2025-08-30\"", "2", "day-too-early"),
      ("\"receiver\":\"3\"", "\"receiver\":\"9\"", "5", "no-such-employee"),
      ("\"jdr\":\"hindering\"", "\"jdr\":\"hindring\"", "1", "not-a-packet"),
      ("\"no_goal\"", "\"surprise\"", "1", ""),
      // Whose work it is about is one of the parties.
      ("\"employee\":\"1\"", "\"employee\":\"3\"", "1", "not-a-packet"),
    ]
    for (old, new, act, id) in wrong where packet.contains(old) {
      try organisation.write(
        Self.sealed(packet.replacingOccurrences(of: old, with: new)), to: "wrong.share")
      let outcome = try organisation.run(
        ["import", "shares", "wrong.share", "--db", "other.db", "--format", "json"])
      #expect(outcome.exit != 0, "\(new)")
      #expect(outcome.errors.contains("\"\(id)\""), "\(new): \(outcome.errors)")
      #expect(outcome.errors.contains("step \(act) of"), "\(new): \(outcome.errors)")
    }
    // Nothing of any of them stayed.
    #expect(
      try organisation.run(["agreement", "list", "--db", "other.db", "--format", "json"]).output
        .filter { !$0.isWhitespace } == "[]")
    try organisation.write(
      packet.replacingOccurrences(of: "Calm", with: "Cash"), to: "changed.share")
    #expect(
      try organisation.refuse(
        "import", "shares", "changed.share", "--db", "other.db", exit: 65
      ).id == "changed-packet")
  }

  /// Closed again with the digest of what it holds now.
  private static func sealed(_ packet: String) -> String {
    let body = packet.components(separatedBy: ",\"digest\"")[0] + "}"
    return TransferFile.sealed(body).text
  }
}

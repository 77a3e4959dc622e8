import Commands
import Foundation
import Testing

/// Over two hundred private words, looked for in everything that others can get out of the program,
/// and in the file itself once they are taken back.
@Suite("Private words are nowhere else")
struct PrivateMarksTests {
  /// Reading, and writing that is refused, of records that are there and that are not.
  private static let looks: [[String]] = [
    ["agreement", "show", "A1"], ["agreement", "show", "A2", "--version", "1"],
    ["agreement", "show", "A1", "--role"], ["agreement", "show", "A3", "--sign"],
    ["agreement", "show", "1"], ["agreement", "list"], ["agreement", "list", "--employee", "1"],
    ["agreement", "list", "--team", "A"], ["experiment", "list"], ["experiment", "show", "E1"],
    ["query", "SELECT * FROM x_agreement"], ["query", "SELECT * FROM x_evaluation"],
    ["query", "SELECT * FROM x_plan"], ["query", "SELECT * FROM x_crafting_action"],
    ["agreement", "show", "A1", "--as-of", "2030-01-01"],
    ["agreement", "list", "--known-on", "2030-01-01"],
    ["experiment", "show", "E1", "--as-of", "2030-01-01", "--known-on", "2030-01-01"],
    ["team", "show", "A", "--as-of", "2030-01-01"],
    ["experiment", "show", "11"], ["experiment", "list", "--team", "A"],
    ["plan", "list"], ["plan", "show", "P1"], ["plan", "show", "P2"], ["plan", "show", "P3"],
    ["plan", "show", "P1", "--as", "manager"], ["plan", "show", "P2", "--as", "hr"],
    ["plan", "show", "1"], ["plan", "sheet"], ["privacy", "log", "1"],
    ["due"], ["due", "--days", "365", "--kind", "agreement"],
    ["due", "--days", "365", "--kind", "experiment"], ["due", "--days", "365", "--team", "A"],
    ["status"], ["doctor"], ["audit", "list"], ["audit", "verify"], ["employee", "show", "1"],
    ["employee", "list"], ["team", "show", "A"], ["team", "list"], ["import", "list"],
    ["report", "list"], ["export", "list"], ["account", "list"], ["account", "explain", "1"],
    ["claim", "list"], ["leave", "list"], ["notice", "list"], ["setting", "list"],
    ["agreement", "change", "A1", "--growth", "x"], ["agreement", "propose", "A1"],
    ["agreement", "accept", "A1", "--version", "1"], ["agreement", "accept", "A9"],
    ["agreement", "decline", "A1", "--reason", "no"],
    ["agreement", "close", "A1", "--reason", "x"], ["agreement", "draft", "P1"],
    ["agreement", "comment", "A1", "@empty.txt"], ["experiment", "start", "A1"],
    ["experiment", "change", "E1", "--headline", "x"],
    ["experiment", "evaluate", "E1", "--energy", "1"],
    ["experiment", "decide", "E1", "--stop", "--by", "1,2", "--seen", "talk"],
    ["experiment", "take", "E1"], ["plan", "edit", "P1", "--remove", "1"],
    ["plan", "share", "P1", "--items", "1", "--with", "8"], ["plan", "withdraw", "P1", "--yes"],
    ["undo", "--dry-run"],
  ]
  private static let formats = [
    "table", "tsv", "csv", "csv-nl", "json", "ndjson", "md", "html", "ics",
  ]

  @Test("There are over two hundred, each is stored, and who they are for reads them")
  func planted() throws {
    let planted = try PrivateMarks()
    let folder = planted.organisation.folder
    #expect(planted.all.count >= 200, "\(planted.all.count)")
    let inFile = try PrivateMarks.found(inFile: folder + "/boetseer.db")
    #expect(inFile == planted.all.subtracting(planted.marks["own"] ?? []))
    let inOwn = try PrivateMarks.found(inFile: folder + "/own.db")
    #expect(inOwn.isSuperset(of: planted.marks["own"] ?? []))
    var read: Set<String> = []
    for words in [
      ["plan", "show", "P1"], ["agreement", "show", "A1"],
      ["agreement", "show", "A1", "--version", "1"], ["experiment", "show", "E1"],
    ] {
      let outcome = try planted.organisation.run(words + ["--actor", "1", "--format", "md"])
      read.formUnion(PrivateMarks.found(in: outcome.output))
    }
    #expect((planted.marks["1"] ?? []).subtracting(read).isEmpty)
  }

  @Test(
    "Nothing of it comes out for anybody else, by any command, in any form",
    arguments: ["6", "7", "8", "9", "nobody"])
  func others(actor: String) throws {
    let planted = try PrivateMarks()
    let organisation = planted.organisation
    try organisation.write("x", to: "empty.txt")
    for words in PrivateMarksTests.looks {
      for format in PrivateMarksTests.formats {
        let outcome = try organisation.run(words + ["--actor", actor, "--format", format])
        #expect(
          PrivateMarks.found(in: outcome.output + outcome.errors).isEmpty,
          "\(actor): \(words.joined(separator: " ")) --format \(format)")
      }
    }
    // As the help shows them: every command, most of them about people who are not there.
    let kept = try FileManager.default.contentsOfDirectory(atPath: organisation.folder)
    for words in PrivateMarksTests.examples {
      let outcome = try organisation.run(words + ["--actor", actor])
      #expect(
        PrivateMarks.found(in: outcome.output + outcome.errors).isEmpty,
        "\(actor): \(words.joined(separator: " "))")
    }
    try expectNoneWritten(in: organisation.folder, but: Set(kept))
  }

  /// Every example of every command but those that make or replace a whole file, or erase.
  private static var examples: [[String]] {
    var found: [String] = []
    func collect(_ commands: [any Described.Type]) {
      for command in commands {
        if let noun = command as? any Noun.Type { collect(noun.verbs) }
        found += command.about.examples.map(\.line)
      }
    }
    collect(Boetseer.verbs)
    return found.map { line in
      line.replacingOccurrences(of: "\"", with: "").split(separator: " ").map(String.init)
        .map { $0 == "000123" ? "1" : $0 == "000118" ? "2" : $0 == "NUR-B" ? "A" : $0 }
    }.filter { words in
      !["init", "demo", "backup", "restore"].contains(words.first ?? "")
        && !words.starts(with: ["privacy", "erase"]) && !words.contains("--actor")
    }
  }

  /// Files that somebody got out of the program.
  private func expectNoneWritten(in folder: String, but kept: Set<String>) throws {
    let files = FileManager.default.enumerator(atPath: folder)
    while let name = files?.nextObject() as? String {
      let path = "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard !isFolder.boolValue, !kept.contains(name) else { continue }
      #expect(try PrivateMarks.found(inFile: path).isEmpty, "\(name)")
    }
  }

  @Test("No view, exported file or row of the trail holds any of it")
  func files() throws {
    let planted = try PrivateMarks()
    let folder = planted.organisation.folder
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder)
    try planted.organisation.expect("export", "files", "out", "--actor", "6")
    try expectNoneWritten(in: folder, but: Set(kept))
    let connection = try PlainConnection(folder + "/boetseer.db")
    let views = try connection.rows(
      "SELECT name FROM sqlite_schema WHERE type = 'view' AND name LIKE 'x\\_%' ESCAPE '\\'")
    #expect(views.count > 25)
    for view in views.map({ $0[0] }) {
      let rows = try connection.rows("SELECT * FROM \(view)")
      #expect(PrivateMarks.found(in: rows.joined().joined(separator: " ")).isEmpty, "\(view)")
    }
    let trail = try connection.rows(
      "SELECT command, actor, subject, reason FROM event_text "
        + "JOIN event ON event.id = event_text.event")
    #expect(PrivateMarks.found(in: trail.joined().joined(separator: " ")).isEmpty)
  }

  @Test("Withdrawn and erased, they are in no page of the file and in no backup of it")
  func erased() throws {
    let planted = try PrivateMarks()
    let organisation = planted.organisation
    let left = { (name: String) -> Set<String> in
      try PrivateMarks.found(inFile: "\(organisation.folder)/\(name)")
    }
    let shared = try left("eleven.share")
    try organisation.expect("plan", "withdraw", "P2", "--yes", "--actor", "11")
    #expect(try left("boetseer.db").isDisjoint(with: shared))
    let others = try organisation.run(["privacy", "erase", "1", "--yes", "--actor", "8"])
    #expect(others.exit == 1)
    #expect(try left("boetseer.db").isSuperset(of: planted.marks["1"] ?? []))

    try organisation.expect("privacy", "erase", "1", "--yes", "--actor", "6")
    try organisation.expect("backup", "after.db")
    // Of the others nothing is lost.
    let stays = planted.all.subtracting(planted.marks["1"] ?? [])
      .subtracting(planted.marks["own"] ?? []).subtracting(shared)
    for name in ["boetseer.db", "after.db"] { #expect(try left(name) == stays, "\(name)") }
    let journal = organisation.folder + "/boetseer.db-journal"
    if FileManager.default.fileExists(atPath: journal) {
      #expect(try PrivateMarks.found(inFile: journal).isEmpty)
    }
    #expect(try organisation.isHealthy())
    let shown = try organisation.run(["agreement", "show", "A1", "--actor", "1"])
    #expect(shown.exit == 0 && PrivateMarks.found(in: shown.output).isEmpty)
    // HR is not told whether there were plans; whose it was is.
    let again = try organisation.run(["privacy", "erase", "1", "--yes", "--actor", "1"])
    #expect(again.exit == 1 && again.errors.contains("privacy log 1"))
    let undone = try organisation.run(["undo", "--actor", "6", "--yes"])
    #expect(undone.exit == 1)
  }

  @Test("Who read it is told to whose it is; HR hears nothing of plans")
  func log() throws {
    let planted = try PrivateMarks()
    let organisation = planted.organisation
    try organisation.expect("plan", "show", "P1", "--actor", "2")
    try organisation.expect("agreement", "show", "A1", "--actor", "3")
    let rows = { (actor: String) -> [String] in
      let outcome = try organisation.expect(
        "privacy", "log", "1", "--format", "json", "--actor", actor)
      return (outcome.json as? [[String: Any]] ?? []).map { "\($0["by"] ?? "") \($0["id"] ?? "")" }
    }
    #expect(try rows("1") == ["2 P1", "3 A1"])
    #expect(try rows("6") == ["3 A1"])
    #expect(try organisation.run(["privacy", "log", "1", "--actor", "2"]).exit == 1)
  }
}

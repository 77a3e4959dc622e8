import Foundation
import Testing

/// Views that leave: what is written, where it may be written, and for whom.
@Suite("Exports of views")
struct ExportRunTests {
  private let organisation: Organisation

  init() throws {
    organisation = try Organisation()
    for number in 1...12 {
      try organisation.employ("0001\(number + 10)", hours: "36", from: "2024-01-01")
    }
    try organisation.expect("sync")
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(organisation.folder)/\(name)", encoding: .utf8)
  }

  private func refused(
    _ words: String..., id: String, exit: Int32, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try FileManager.default.subpathsOfDirectory(atPath: organisation.folder).sorted()
    let outcome = try organisation.run(["export", "run"] + words)
    #expect(
      outcome.errors.contains("error \(id):"), "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.exit == exit, sourceLocation: sourceLocation)
    let after = try FileManager.default.subpathsOfDirectory(atPath: organisation.folder).sorted()
    #expect(before == after, sourceLocation: sourceLocation)
  }

  @Test(
    "A file with its manifest, readable by its owner alone; verify finds it whole, and in the trail"
  )
  func one() throws {
    try organisation.expect("export", "run", "x_ledger", "-o", "ledger.csv", "--reason", "audit")

    let lines = try text("ledger.csv").split(separator: "\n")
    #expect(lines.first?.hasPrefix("entry,employee,scheme,lot,kind,amount,unit") == true)
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: Data(text("ledger.csv.manifest.json").utf8))
        as? [String: Any])
    #expect(manifest["reason"] as? String == "audit")
    #expect(manifest["as_of"] as? String == "2026-01-15")
    let files = try #require(manifest["files"] as? [[String: Any]])
    let table = try #require((files.first?["tables"] as? [[String: Any]])?.first)
    #expect(table["rows"] as? Int == lines.count - 1)
    let sum = lines.dropFirst().reduce(0) {
      $0 + (Int($1.split(separator: ",", omittingEmptySubsequences: false)[5]) ?? 0)
    }
    #expect((table["totals"] as? [String: String])?["amount"] == String(sum))
    let mode = try FileManager.default.attributesOfItem(
      atPath: "\(organisation.folder)/ledger.csv")[.posixPermissions]
    #expect(mode as? Int == 0o600)
    try organisation.expect("export", "verify", "ledger.csv")
    let trail = try organisation.expect(
      "query", "SELECT command, contents FROM x_audit ORDER BY event DESC", "--format", "csv")
    #expect(trail.output.contains("export run,export_run:1"))
  }

  @Test("Whatever was changed, taken away or put beside it is found, with exit 5")
  func verify() throws {
    try organisation.expect("export", "run", "all", "--format", "csv", "-o", "views")
    try organisation.expect("export", "verify", "views")
    let changes: [(String, () throws -> Void, String)] = [
      (
        "one digit",
        {
          let lot = try text("views/x_lot.csv")
          try organisation.write(
            lot.replacingOccurrences(of: "70600", with: "70601"), to: "views/x_lot.csv")
        }, "x_lot.csv was changed"
      ),
      (
        "a row of the manifest",
        {
          let told = try text("views/manifest.json")
          let team = try #require(told.range(of: "\"view\": \"x_team\",\n          \"rows\": 1"))
          try organisation.write(
            told.replacingCharacters(
              in: team, with: "\"view\": \"x_team\",\n          \"rows\": 2"),
            to: "views/manifest.json")
        }, "x_team has 1 rows, the manifest says 2"
      ),
      (
        "a file less",
        { try FileManager.default.removeItem(atPath: "\(organisation.folder)/views/x_goal.csv") },
        "x_goal.csv is not there"
      ),
      (
        "a file more", { try organisation.write("", to: "views/x_more.csv") },
        "is not in the manifest"
      ),
      (
        "a link",
        {
          let path = "\(organisation.folder)/views/x_plan.csv"
          try FileManager.default.removeItem(atPath: path)
          try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: "/etc/hostname")
        }, "x_plan.csv is no ordinary file"
      ),
    ]
    for (name, change, expected) in changes {
      try change()
      let outcome = try organisation.run(["export", "verify", "views", "--format", "json"])
      #expect(outcome.exit == 5, "\(name)")
      #expect(outcome.output.contains(expected), "\(name): \(outcome.output)")
    }
    #expect(try organisation.run(["export", "verify", "nowhere"]).exit == 66)
    try organisation.write("{}", to: "views/manifest.json")
    #expect(try organisation.run(["export", "verify", "views"]).exit == 65)
  }

  @Test("A manifest that names a file elsewhere is not followed")
  func wayOut() throws {
    try organisation.expect("export", "run", "x_team", "-o", "team.csv")
    let told = try text("team.csv.manifest.json")
    try organisation.write(
      told.replacingOccurrences(of: "\"team.csv\"", with: "\"../boetseer.db\""),
      to: "team.csv.manifest.json")
    let outcome = try organisation.run(["export", "verify", "team.csv"])
    #expect(outcome.exit == 5)
    #expect(outcome.output.contains("outside its folder"))
  }

  @Test("Links, pipes, ways up and what is somebody else's are no places; nothing is left behind")
  func places() throws {
    let folder = organisation.folder
    try organisation.write("mine", to: "mine.csv")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link.csv", withDestinationPath: "mine.csv")
    mkfifo("\(folder)/pipe.csv", 0o600)
    try FileManager.default.createDirectory(
      atPath: "\(folder)/notes", withIntermediateDirectories: false)
    try organisation.write("mine", to: "notes/mine.txt")

    try refused("x_team", "-o", "mine.csv", id: "output-exists", exit: 73)
    try refused("x_team", "-o", "link.csv", "--force", id: "unsuitable-path", exit: 73)
    try refused("x_team", "-o", "pipe.csv", "--force", id: "unsuitable-path", exit: 73)
    try refused("x_team", "-o", "../team.csv", id: "unsuitable-path", exit: 73)
    try refused("x_team", "-o", "notes/../team.csv", id: "unsuitable-path", exit: 73)
    try refused("x_team", "--format", "csv", "-o", "notes", id: "unsuitable-path", exit: 73)
    try refused(
      "all", "--format", "csv", "-o", "mine.csv", "--force", id: "unsuitable-path", exit: 73)
    try refused("all", "--format", "csv", "-o", "notes", "--force", id: "output-exists", exit: 73)
    try refused("x_team", "-o", "nowhere/team.csv", id: "cannot-write", exit: 73)
    try refused("x_team", "-o", "team", id: "unknown-extension", exit: 64)
    try refused("x_tem", "-o", "team.csv", id: "no-such-view", exit: 4)
    try refused("x_team", "--format", "parquet", "-o", "t", id: "not-a-choice", exit: 64)
    #expect(try text("mine.csv") == "mine")
  }

  @Test(
    "The database is never overwritten, by whatever name; what a killed export left is taken away")
  func database() throws {
    let folder = organisation.folder
    try FileManager.default.linkItem(atPath: "\(folder)/boetseer.db", toPath: "\(folder)/same.db")
    for place in ["boetseer.db", "\(folder)/boetseer.db", "boetseer.db-journal", "same.db"] {
      try refused(
        "x_team", "--format", "csv", "-o", place, "--force", id: "unsuitable-path", exit: 73)
    }
    let report = try organisation.run([
      "employee", "list", "--format", "csv", "-o", "boetseer.db", "--force",
    ])
    #expect(report.errors.contains("error unsuitable-path:"))
    try FileManager.default.removeItem(atPath: "\(folder)/same.db")
    try organisation.expect("doctor")

    try FileManager.default.createDirectory(
      atPath: "\(folder)/.views.4194303", withIntermediateDirectories: false)
    try organisation.write("left", to: ".views.4194303/x_employee_name.csv")
    try organisation.expect("export", "run", "all", "--format", "csv", "-o", "views")
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/.views.4194303"))
  }

  @Test("With --force a folder is refreshed in place; a rehearsal writes nothing")
  func refresh() throws {
    try organisation.expect("export", "run", "all", "--format", "csv", "-o", "views")
    try refused("all", "--format", "csv", "-o", "views", id: "output-exists", exit: 73)
    let before = try text("views/x_employee.csv")
    try organisation.employ("000200", hours: "36", from: "2024-01-01")
    let rehearsal = try organisation.run(
      ["export", "run", "all", "--format", "csv", "-o", "views", "--force", "--dry-run"])
    #expect(rehearsal.exit == 0)
    #expect(try text("views/x_employee.csv") == before)
    try organisation.expect("export", "run", "all", "--format", "csv", "-o", "views", "--force")
    #expect(try text("views/x_employee.csv").contains("000200"))
    try organisation.expect("export", "verify", "views")
    // Another form leaves no file of the one before.
    try organisation.expect("export", "run", "all", "--format", "json", "-o", "views", "--force")
    try organisation.expect("export", "verify", "views")
    #expect(!FileManager.default.fileExists(atPath: "\(organisation.folder)/views/x_employee.csv"))
    let outcome = try organisation.run(["undo"])
    #expect(
      outcome.errors.contains("error system-event:") || outcome.output.contains("employee add"))
  }

  @Test("The same data and moment are the same bytes, in every form")
  func reproducible() throws {
    let copy = "\(organisation.folder)/copy.db"
    try FileManager.default.copyItem(atPath: "\(organisation.folder)/boetseer.db", toPath: copy)
    let environment = organisation.environment().merging(["SOURCE_DATE_EPOCH": "1768467600"]) { $1 }
    for format in ["csv", "csv-nl", "json", "ndjson", "xlsx", "datapackage", "sqlite", "postgres"] {
      for (name, database) in [("one", "boetseer.db"), ("two", "copy.db")] {
        let place = "\(name)-\(format)"
        let outcome = try Binary.run(
          ["export", "run", "x_ledger", "--db", database, "--format", format, "-o", place],
          in: organisation.folder, environment: environment)
        #expect(outcome.exit == 0, "\(outcome.errors)")
      }
      let content = { (name: String) in
        FileManager.default.contents(
          atPath: "\(organisation.folder)/\(name)-\(format)"
            + (format == "datapackage" ? "/datapackage.json" : ""))
      }
      let one = try #require(content("one"))
      #expect(one == content("two"), "\(format)")
    }
    let wrong = try Binary.run(
      ["export", "run", "x_team", "-o", "t.csv"], in: organisation.folder,
      environment: environment.merging(["SOURCE_DATE_EPOCH": "yesterday"]) { $1 })
    #expect(wrong.exit == 78)
  }

  @Test("Without the program for workbooks there is a way on, and nothing half made")
  func withoutWorkbooks() throws {
    let alone = "\(organisation.folder)/boetseer"
    // By another process: what this one has open for writing, a process started meanwhile has too.
    _ = try Binary.run([Binary.path, alone], of: "/bin/cp", in: organisation.folder)
    let outcome = try Binary.run(
      ["export", "run", "x_team", "-o", "team.xlsx"], of: alone, in: organisation.folder,
      environment: organisation.environment())
    #expect(outcome.exit == 78)
    #expect(outcome.errors.contains("error no-xlsx:"))
    #expect(!FileManager.default.fileExists(atPath: "\(organisation.folder)/team.xlsx"))
  }
}

@Suite("An export that is broken off")
struct ExportInterruptTests {
  @Test("Ctrl-C leaves nothing of it, and the database as it was", arguments: ["csv", "xlsx"])
  func interrupted(format: String) throws {
    let organisation = try Organisation(sample: true)
    try organisation.expect("sync")
    let before = try FileManager.default.contentsOfDirectory(atPath: organisation.folder).sorted()
    var wasInterrupted = false
    // Somewhere in it, sooner each time it was too late.
    for milliseconds: UInt32 in [200, 120, 80, 60, 40, 30, 20] {
      let running = try Running(
        ["export", "run", "all", "--format", format, "-o", "out"], in: organisation.folder,
        environment: organisation.environment())
      usleep(milliseconds * 1000)
      kill(running.pid, SIGINT)
      let outcome = running.finish()
      let now = try FileManager.default.contentsOfDirectory(atPath: organisation.folder).sorted()
      if outcome.exit == 130 {
        wasInterrupted = true
        #expect(
          now.filter { !$0.hasSuffix("-journal") } == before.filter { !$0.hasSuffix("-journal") })
        break
      }
      for name in now where name.hasPrefix("out") {
        try FileManager.default.removeItem(atPath: "\(organisation.folder)/\(name)")
      }
    }
    #expect(wasInterrupted)
    try organisation.expect("doctor")
  }
}

import Foundation
import Testing

/// The reports on job crafting over the built program: twelve people with known scores, seven in
/// team A with more support, five in team B with more room.
@Suite("Reports on job crafting")
struct CraftReportTests {
  private static let mark = "GEHEIM"
  private static let kinds = ["crafting", "outcomes", "impact"]

  /// Made once: it takes eighty commands.
  private static let prepared: String? = {
    guard let filled = try? filled() else { return nil }
    let file = NSTemporaryDirectory() + "/boetseer-craft-\(UUID().uuidString).db"
    try? FileManager.default.copyItem(atPath: filled.folder + "/boetseer.db", toPath: file)
    atexit { try? FileManager.default.removeItem(atPath: CraftReportTests.prepared ?? "") }
    return file
  }()

  /// A copy of it.
  private static func organisation() throws -> Organisation {
    let copy = try Organisation(sample: false)
    let source = try #require(prepared)
    try FileManager.default.removeItem(atPath: copy.folder + "/boetseer.db")
    try FileManager.default.copyItem(
      atPath: source, toPath: copy.folder + "/boetseer.db")
    copy.today = "2027-01-15"
    return copy
  }

  private static func filled() throws -> Organisation {
    let organisation = try Organisation(sample: false)
    try organisation.write("team,name\nA,Ward A\nB,Ward B\n", to: "teams.csv")
    var lines = ["employee,name,team,started_on,hours_per_week"]
    for number in 1...18 {
      let team = (8...12).contains(number) ? "B" : "A"
      lines.append("\(number),\(mark) \(number),\(team),2024-01-01,36")
    }
    lines += [
      "90,Chief,A,2024-01-01,36", "91,Officer,A,2024-01-01,36", "92,Analyst,A,2024-01-01,36",
    ]
    try organisation.write(lines.joined(separator: "\n") + "\n", to: "people.csv")
    try organisation.expect("import", "teams", "teams.csv")
    try organisation.expect("import", "employees", "people.csv")
    for number in 1...12 { try enter(number, organisation) }
    for (number, role) in [("91", "+hr"), ("92", "+analyst")] {
      try organisation.expect("employee", "change", number, "--from", "2025-01-01", "--role", role)
    }
    return organisation
  }

  private static func enter(_ number: Int, _ organisation: Organisation) throws {
    let who = "\(number)"
    let isOfA = number <= 7
    let actor = ["--actor", "90"]
    let scores = { (scores: [(String, Int)]) in
      scores.flatMap { ["--\($0.0)", "\($0.1)"] }
    }
    let run = { (words: [String], today: String) in
      let outcome = try organisation.run(words + actor, today: today)
      #expect(outcome.exit == 0, "\(words): \(outcome.errors)")
    }
    try run(
      [
        "agreement", "draft", who, "--change", "\(mark) change", "--craft", "task", "--jdr",
        isOfA ? "social" : "structural", "--manager", "90", "--initiator",
        isOfA ? "employee" : "manager", "--no-goal", "\(mark) goal", "--headline",
        "\(mark) headline", "--propose",
      ] + (isOfA ? ["--with", "\(mark) person=\(mark) help"] : []), "2026-01-15")
    try run(
      ["agreement", "accept", "A\(who)", "--by", "\(who),90", "--seen", "talk"], "2026-01-15")
    try run(
      [
        "experiment", "start", "A\(who)", "--from", "2026-01-20", "--to", "2026-03-16",
        "--how", "\(mark) how",
      ] + (number <= 6 ? ["--handover", "\(mark) task=\(number + 12)"] : []), "2026-01-15")
    if number <= 6 {
      try run(
        [
          "experiment", "take", "E\(who)", "--by", "\(number + 12)", "--seen", "talk", "--energy",
          "1",
        ], "2026-01-16")
    }
    let look = ["experiment", "evaluate", "E\(who)", "--by", who, "--seen", "talk"]
    try run(look + scores([("autonomy", 2), ("room", 2)]), "2026-02-10")
    var last = [("autonomy", number % 2 == 0 ? 4 : 3), ("room", 3), ("result", 5)]
    last.append(("links", number == 1 ? 2 : 4))
    if number <= 4 { last.append(("ownership", 3)) }
    try run(look + ["--final"] + scores(last), "2026-03-16")
    try run(
      ["experiment", "evaluate", "E\(who)", "--by", "90", "--final", "--energy", "1"],
      "2026-03-16")
    try run(
      [
        "experiment", "decide", "E\(who)", number <= 6 ? "--continue" : "--stop", "--by",
        "\(who),90", "--seen", "talk",
      ], "2026-03-20")
  }

  private func report(_ words: String..., on organisation: Organisation) throws -> [String: Any] {
    let outcome = try organisation.run(
      ["report"] + words + ["--year", "2026", "--format", "json", "--actor", "91"])
    #expect(outcome.exit == 0, "\(outcome.errors)")
    return try #require(outcome.json as? [String: Any])
  }

  private func rows(_ report: [String: Any], _ table: String) throws -> [[String: Any]] {
    try #require(report[table] as? [[String: Any]])
  }

  @Test("Worked numbers")
  func figures() throws {
    let organisation = try CraftReportTests.organisation()
    let crafting = try report("crafting", on: organisation)
    let count = { (by: String, group: String) throws -> Int? in
      try rows(crafting, "agreements").first {
        $0["by"] as? String == by && $0["group"] as? String == group
      }?["agreements"] as? Int
    }
    #expect(try count("all", "all") == 12)
    // Those that were stopped are closed.
    #expect(try count("state", "in_force") == 6 && count("state", "closed") == 6)
    #expect(try count("form", "social") == 7 && count("form", "structural") == 5)
    #expect(try count("initiator", "employee") == 7 && count("parties", "alone") == 5)
    #expect(try count("goal", "explained") == 12 && count("burden", "only") == 0)
    #expect(try rows(crafting, "handovers").map { $0["handovers"] as? Int } == [6, 0, 0, 0, 0])
    let teams = try rows(crafting, "teams")
    #expect(teams.map { $0["by_employee"] as? Int } == [7, 0])
    #expect(teams.map { $0["by_employee_share"] as? Int } == [10_000, 0])

    let outcomes = try report("outcomes", on: organisation)
    let decisions = try rows(outcomes, "experiments")
    for (group, number) in [("decided", 12), ("continue", 6), ("stop", 6), ("waiting", 0)] {
      let row = try #require(decisions.first { $0["group"] as? String == group })
      #expect(row["experiments"] as? Int == number, "\(group)")
      #expect(number == 0 || row["median_weeks"] as? Int == 8)
    }
    let changes = try rows(outcomes, "changes").filter { $0["score"] as? String == "autonomy" }
    let told = changes.map { row in
      [row["people"], row["before"], row["now"], row["change"]].map { $0 as? Int ?? -1 }
    }
    #expect(
      told == [
        [12, 200, 350, 150], [7, 200, 343, 143], [5, 200, 360, 160], [7, 200, 343, 143],
        [5, 200, 360, 160],
      ])
    #expect(changes.first?["now_points"] as? String == "3.50")
    // The manager's score is no score of the employee.
    #expect(try !rows(outcomes, "changes").contains { $0["score"] as? String == "energy" })

    let effects = try rows(try report("impact", on: organisation), "effects")
      .filter { $0["team"] is NSNull }
    let effect = { (score: String) in effects.first { $0["score"] as? String == score } }
    #expect(effect("room")?["before"] as? Int == 200 && effect("room")?["now"] as? Int == 300)
    #expect(effect("links")?["now"] as? Int == 383 && effect("links")?["people"] as? Int == 12)
    #expect(effect("links")?["level"] as? String == "team")
    // Of four people nothing is told, and nothing where all gave the highest.
    for score in ["ownership", "result"] {
      #expect(effect(score)?["hidden"] as? Bool == true && effect(score)?["now"] is NSNull)
    }
  }

  @Test("Sentences in both languages, never as a cause; a team where others begin is named")
  func sentences() throws {
    let organisation = try CraftReportTests.organisation()
    let page = { (kind: String, more: [String]) throws -> String in
      try organisation.run(
        ["report", kind, "--year", "2026", "--format", "md", "--actor", "91"] + more
      ).output
    }
    #expect(try page("crafting", []).contains("in Ward B (B), 5 of 5 agreements began"))
    #expect(try page("outcomes", []).contains("Autonomy: from 2.00 to 3.50, of 12 people."))
    #expect(try page("outcomes", []).contains("there is no control group"))
    #expect(try page("impact", []).contains("Room to decide: first 2.00, last 3.00"))
    #expect(try page("outcomes", ["--by", "team"]).contains("| Ward B (B) | Autonomy | 5 |"))
    #expect(try page("crafting", ["--by", "team"]).contains("| Ward A (A) | 7 | 7 | 7 |"))
    organisation.language = "nl"
    #expect(try page("crafting", []).contains("in Ward B (B) begonnen 5 van de 5 afspraken"))
    #expect(try page("outcomes", []).contains("Autonomie: van 2,00 naar 3,50, bij 12 mensen."))
    #expect(try page("impact", []).contains("er is geen groep om hen mee te vergelijken"))
    // Looking from a day before they were decided on, nothing was.
    let earlier = try page("outcomes", ["--as-of", "2026-03-17"])
    #expect(earlier.contains("| te besluiten | 12 |"))
    #expect(try page("crafting", ["--as-of", "2026-01-14"]).contains("maakte nog niemand"))
  }

  @Test("No text, name or single score in any form; rows are headlines, for HR alone")
  func privacy() throws {
    let organisation = try CraftReportTests.organisation()
    let mark = CraftReportTests.mark
    for kind in CraftReportTests.kinds {
      for more in [[], ["--by", "team"], ["--as-of", "2026-02-20"]] {
        for format in ["table", "tsv", "csv", "json", "md", "html"] {
          let words = ["report", kind, "--year", "2026", "--format", format] + more
          for actor in ["91", "92"] {
            let outcome = try organisation.run(words + ["--actor", actor])
            #expect(outcome.exit == 0, "\(words) \(outcome.errors)")
            #expect(!outcome.output.contains(mark), "\(words)")
          }
        }
      }
      for actor in ["1", "90"] {
        #expect(try organisation.run(["report", kind, "--actor", actor]).exit == 77)
      }
    }
    for (kind, table) in [
      ("crafting", "agreements"), ("outcomes", "experiments"), ("outcomes", "turnover"),
    ] {
      let words = ["report", kind, "--year", "2026", "--rows", table, "--format", "csv"]
      let listed = try organisation.run(words + ["--actor", "91"])
      #expect(listed.exit == 0 && listed.output.split(separator: "\n").count > 12)
      #expect(!listed.output.contains(mark))
      for word in ["social", "structural", "autonomy", "energy"] {
        #expect(!listed.output.contains(word), "\(table)")
      }
      #expect(try organisation.run(words + ["--actor", "92"]).exit == 77)
    }
  }

  @Test("Every command below a table finds its rows")
  func walk() throws {
    let organisation = try CraftReportTests.organisation()
    var commands: Set<String> = []
    for kind in CraftReportTests.kinds {
      for (table, value) in try report(kind, on: organisation) {
        for row in value as? [[String: Any]] ?? [] {
          if let command = row["rows"] as? String { commands.insert(command) }
          if ["changes", "effects"].contains(table) { #expect(row["rows"] == nil) }
        }
      }
    }
    #expect(commands.count == 2)
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      let outcome = try organisation.run(words + ["--format", "csv", "--actor", "91"])
      #expect(outcome.output.split(separator: "\n").count == 13, "\(command)")
    }
  }

  @Test("Of five people with an agreement each split of a team stays hidden when one is another")
  func limit() throws {
    let organisation = try CraftReportTests.organisation()
    let raised = try organisation.run(
      [
        "report", "outcomes", "--year", "2026", "--smallest-group", "6", "--format", "json",
        "--actor", "91",
      ])
    let report = try #require(raised.json as? [String: Any])
    // Five of team B are too few now, and team A would tell of them.
    for row in try rows(report, "changes") where row["by"] as? String != "all" {
      #expect(row["hidden"] as? Bool == true && row["now"] is NSNull && row["people"] is NSNull)
    }
    let teams = try rows(report, "teams")
    #expect(teams.map { $0["experiments"] as? Int } == [7, 5])
    #expect(teams[1]["stop"] is NSNull)
  }

  @Test("Nothing yet: a friendly sentence, and what begins it")
  func nothing() throws {
    let organisation = try Organisation(sample: false)
    for (kind, command) in [
      ("crafting", "agreement draft"), ("outcomes", "experiment start"),
      ("impact", "experiment evaluate"),
    ] {
      for language in ["en", "nl"] {
        organisation.language = language
        let outcome = try organisation.run(["report", kind, "--format", "md"])
        #expect(outcome.exit == 0 && outcome.output.contains("boetseer \(command)"))
      }
      let refused = try organisation.run(["report", kind, "--by", "education"])
      #expect(refused.exit == 64)
    }
  }
}

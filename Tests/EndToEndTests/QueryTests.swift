import Foundation
import Testing

/// `query`: a person's SQL over the views, in a process of its own.
@Suite("SQL from a person")
struct QueryTests {
  private static let seconds = 1.0

  /// Everybody in a team, with money granted.
  private func organisation() throws -> Organisation {
    let organisation = try Organisation()
    for number in ["000123", "000124"] {
      try organisation.employ(number, hours: "36", from: "2024-01-01")
    }
    return organisation
  }

  /// Every file of the folder with its bytes.
  private func folder(_ organisation: Organisation) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: organisation.folder) {
      found[name] = FileManager.default.contents(atPath: organisation.folder + "/" + name)
    }
    return found
  }

  private func tables(_ organisation: Organisation) throws -> [String] {
    let schema = try String(
      decoding: #require(
        FileManager.default.contents(atPath: organisation.folder + "/boetseer.db")),
      as: UTF8.self)
    let names = schema.matches(of: /CREATE TABLE ([a-z_]+) \(/).map { String($0.1) }
    return Set(names).sorted()
  }

  @Test("Over two hundred hostile queries are refused, and leave file and folder as they were")
  func hostile() throws {
    let organisation = try organisation()
    let tables = try tables(organisation)
    #expect(tables.count > 60)
    let queries =
      HostileQueries.writing + HostileQueries.pragmas + HostileQueries.functions
      + HostileQueries.disguised + HostileQueries.misshapen
      + tables.map { "SELECT * FROM \($0)" } + tables.map { "SELECT count(*) FROM \($0)" }
    #expect(queries.count > 200)
    let before = try folder(organisation)
    for query in queries {
      let outcome = try Binary.run(
        ["query", "--", query], in: organisation.folder,
        environment: organisation.environment().merging(["BOETSEER_FORMAT": "csv"]) { $1 })
      // A single word may be the name of a kept query: 4 is that there is none.
      #expect([1, 4, 64, 77].contains(outcome.exit), "\(query.prefix(200)): \(outcome)")
      #expect(outcome.output.isEmpty, "\(query.prefix(200)): \(outcome.output)")
    }
    #expect(try folder(organisation) == before)
    #expect(!FileManager.default.fileExists(atPath: "/tmp/copy.db"))
  }

  @Test("What never ends or grows is cut off in time and in little memory")
  func endless() throws {
    let organisation = try organisation()
    let before = try folder(organisation)
    for query in HostileQueries.endless {
      let start = Date()
      let outcome = try organisation.run(["query", query, "--timeout", "1"])
      let took = Date().timeIntervalSince(start)
      #expect(outcome.exit == 1, "\(query): \(outcome)")
      #expect(outcome.errors.contains("query-too-"), "\(query): \(outcome.errors)")
      #expect(took < Self.seconds + 0.5 + Self.slack, "\(query): \(took) s")
    }
    #expect(try folder(organisation) == before)
  }

  /// The start of two processes where every processor is busy with other tests.
  private static let slack = 5.0

  /// Of who started it and its own processes; started by this large process itself, ours would seem
  /// as large.
  private static let measured = """
    import resource, subprocess, sys
    subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    """

  @Test("None of it takes 200 MiB", .enabled(if: FaultTools.python != nil))
  func memory() throws {
    let organisation = try organisation()
    let python = try #require(FaultTools.python)
    let greedy = [
      "SELECT group_concat(a.description_en || b.description_nl) FROM x_contract a, x_contract b",
      "SELECT a.*, b.*, c.* FROM x_contract a, x_contract b, x_contract c",
    ]
    let queries =
      HostileQueries.endless + greedy + HostileQueries.misshapen.suffix(6)
      + HostileQueries.functions.prefix(20)
    for query in queries {
      let outcome = try Binary.run(
        [
          "-c", Self.measured, Binary.path, "query", "--timeout", "1", "--limit", "100000", "--",
          query,
        ], of: python, in: organisation.folder, environment: organisation.environment())
      let peak = Int(outcome.output.split(separator: "\n").first ?? "") ?? .max
      #expect(peak < 200 * 1024, "\(query.prefix(200)): \(peak) KiB, \(outcome.errors)")
    }
  }

  @Test("An answer in every form, counted, cut, with values beside it, and written down")
  func answers() throws {
    let organisation = try organisation()
    let ask = { (words: [String]) in try organisation.run(["query"] + words) }
    let json = try ask([
      "SELECT employee, team, 0.5 AS half, NULL AS none FROM x_employee ORDER BY 1", "--format",
      "json",
    ])
    #expect(json.exit == 0, "\(json.errors)")
    let rows = json.json as? [[String: Any]] ?? []
    #expect(rows.map { $0["employee"] as? String } == ["000123", "000124"])
    #expect(rows.first?["none"] is NSNull && rows.first?["team"] as? String == "A")
    let text = try ask([
      "SELECT count(*) AS n FROM x_employee WHERE employee = :who", "--param", "who=000123",
      "--format", "csv",
    ])
    #expect(text.output == "n\n1\n" || text.output == "n\r\n1\r\n", "\(text.output)")
    let cut = try ask(["SELECT employee FROM x_employee", "--limit", "1", "--format", "csv"])
    #expect(cut.output.contains("000123") && !cut.output.contains("000124"))
    #expect(cut.errors.contains("--limit"), "\(cut.errors)")
    for (value, type) in [("7", "integer"), ("07", "text"), ("'7'", "text"), ("-3", "integer")] {
      let typed = try ask(["SELECT typeof(:v) AS t", "--param", "v=\(value)", "--format", "csv"])
      #expect(typed.output.contains(type), "\(value): \(typed.output)")
    }
    try organisation.write("SELECT count(*) AS people FROM x_employee\n", to: "people.sql")
    let file = try ask(["@people.sql", "--save", "people"])
    #expect(file.exit == 0, "\(file.errors)")
    #expect(try ask(["people", "--format", "csv"]).output.contains("2"))
    let list = try ask(["--list", "--format", "json"]).json as? [[String: Any]] ?? []
    #expect(list.map { $0["name"] as? String } == ["people"])
    #expect(try ask(["poeple"]).exit == 4)
    let trail = try organisation.expect("audit", "list", "--format", "json")
    let commands = (trail.json as? [[String: Any]] ?? []).filter {
      $0["command"] as? String == "query"
    }
    #expect(commands.count == 9, "\(trail.output)")
    #expect(try organisation.isHealthy())
  }

  @Test("For HR alone: others work on a file")
  func audience() throws {
    let organisation = try organisation()
    try organisation.expect("employee", "change", "000124", "--from", "2025-01-01", "--role", "+hr")
    let others = try organisation.run(["query", "SELECT 1", "--actor", "000123"])
    #expect(others.exit == 77, "\(others)")
    #expect(try organisation.run(["query", "SELECT 1", "--actor", "000124"]).exit == 0)
  }

  @Test("Mistakes say where, in both languages", arguments: ["en", "nl"])
  func mistakes(language: String) throws {
    let organisation = try organisation()
    organisation.language = language
    let wrong = try organisation.run(["query", "SELECT *\nFROM x_team\nWHERE nothing = 1"])
    #expect(wrong.exit == 64 && wrong.errors.contains(language == "nl" ? "regel 3" : "line 3"))
    for (words, id) in [
      (["SELECT 1", "--timeout", "0"], "not-seconds"), (["SELECT 1", "--limit", "x"], "not-rows"),
      (["SELECT 1", "--save", "a b"], "not-a-name"),
      (["SELECT :a", "--param", "a"], "not-a-param"),
      (["--list", "--save", "a"], "list-alone"), (["SELECT :a"], "parameter-missing"),
    ] {
      let outcome = try organisation.run(["query"] + words)
      #expect(outcome.exit == 64 && outcome.errors.contains(id), "\(words): \(outcome.errors)")
    }
  }
}

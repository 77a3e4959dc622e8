import Commands
import Foundation
import Testing

@Suite("The commands that take files in")
struct ImportCommandTests {
  private let folder: URL
  private let database: String

  /// A folder of its own with a new database.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "boetseer-import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    database = folder.appending(path: "a.db").path
    #expect(run(Console(), "init", "--db", database) == .done)
  }

  private func run(_ console: Console, _ arguments: String...) -> Exit {
    Program.run(arguments, context: console.context)
  }

  private func write(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  private static let header = "employee;name;team;started_on;hours_per_week;worker_type\n"

  @Test("A first day that a file corrects is told, and the old one stays in the history")
  func movedStart() throws {
    defer { remove() }
    let file = try write("people.csv", Self.header + "000123;Müller;ICT;1-2-2020;28,8;vast\n")
    let moved = try write("moved.csv", Self.header + "000123;Müller;ICT;1-3-2020;28,8;vast\n")
    _ = run(Console(), "import", "employees", file, "--db", database)
    let without = Console()
    #expect(run(without, "import", "employees", moved, "--db", database) == .badInput)

    let console = Console()
    #expect(
      run(
        console, "import", "employees", moved, "--effective", "2020-03-01", "--db", database,
        "--today", "2026-01-15") == .done)
    #expect(
      console.output == """
        1 employee read: 0 new, 1 changed, 0 identical.
        1 first day was corrected: 000123 (1 Feb 2020 -> 1 Mar 2020).

        """)
    let show = Console()
    _ = run(show, "employee", "show", "000123", "--db", database, "--format", "json")
    #expect(
      show.output.contains(
        #"{"valid_from":"2020-02-01","field":"started_on_before","value":"2020-02-01","#
          + #""employment":"2020-03-01"}"#))
    let page = Console()
    _ = run(
      page, "employee", "show", "000123", "--db", database, "--lang", "nl", "--format", "table")
    #expect(page.output.contains("01-02-2020, op 15-01-2026 verbeterd in 01-03-2020"))

    let again = Console()
    _ = run(again, "import", "employees", moved, "--db", database, "--format", "json")
    #expect(again.output.contains(#""moved_starts":[]"#))
  }

  @Test("Of thousands of managers who are not there yet, twenty are named")
  func manyManagers() throws {
    defer { remove() }
    let lines = (101...145).map { "T\($0),Team \($0),\($0 / 2)\n" }
    let file = try write("teams.csv", "team,name,manager\n" + lines.joined())
    let console = Console()
    _ = run(console, "import", "teams", file, "--db", database)
    let named = (50..<70).map { "\($0)" }.joined(separator: ", ")
    #expect(
      console.output.contains(
        "Managers who are not in the register yet: \(named) and 3 more. Take in"))
  }

  @Test("Only what changes something known has a day from which that counts")
  func effectiveOption() {
    defer { remove() }
    for (kind, has) in [
      ("teams", true), ("employees", true), ("claims", false), ("schemes", false),
    ] {
      let console = Console()
      #expect(run(console, "import", kind, "--help") == .done)
      #expect(console.output.contains("--effective <") == has, "\(kind)")
    }
  }

  @Test("An import tells what it did, what comes next and how to take it back")
  func employees() throws {
    defer { remove() }
    let file = try write("people.csv", Self.header + "000123;Müller;ICT;1-2-2020;28,8;vast\n")
    let console = Console()
    #expect(
      run(console, "import", "employees", file, "--db", database, "--lang", "nl") == .done)
    let said = console.output + console.errors
    #expect(said.contains("1 medewerker gelezen: 1 nieuw, 0 gewijzigd, 0 hetzelfde."))
    #expect(said.contains("Nieuwe teams, alleen met hun code bekend: ICT."))
    #expect(said.contains("boetseer sync"))
    #expect(said.contains("boetseer undo 2"))

    let again = Console()
    #expect(
      run(again, "import", "employees", file, "--db", database, "--format", "json") == .done)
    #expect(again.output.contains(#""event":null,"rows":1,"new":0,"changed":0,"identical":1"#))
  }

  @Test("A folder with nothing to take in, and a folder for a file, say so and change nothing")
  func wrongFolder() throws {
    defer { remove() }
    _ = try write("personeel.csv", Self.header)
    let console = Console()
    #expect(run(console, "import", "all", folder.path, "--db", database) == .noInput)
    #expect(
      console.errors == """
        error nothing-to-import: \(folder.path) holds no file to import
          fix: call the files teams.csv, employees.csv, wages.csv, patterns.csv, shifts.csv, \
        holidays.csv, schemes.yaml, balances.csv, adjustments.csv, claims.csv, leave.csv, \
        pressure.csv, projects.csv, goals.csv, support.csv, learning.csv, awareness.csv, \
        savings.csv, subsidies.csv or shares.jsonl; a day may follow the word: teams-2026-01-01.csv

        """)
    let file = Console()
    #expect(run(file, "import", "teams", folder.path, "--db", database) == .noInput)
    #expect(file.errors.hasSuffix("cannot be read: it is a folder\n  fix: name a file in it\n"))
    let again = Console()
    #expect(run(again, "undo", "--db", database) == .refused)
    #expect(again.errors.contains("boetseer undo EVENT"))
  }

  @Test("Mistakes end with 65, are shown with their place, and stand whole in a file")
  func mistakes() throws {
    defer { remove() }
    let file = try write(
      "people.csv",
      Self.header + (1...60).map { "\($0);N;ICT;30-2-2020;36;vast\n" }.joined()
        + "61;N;ICT;1-2-2020;36;vsat\n")
    let errors = folder.appending(path: "errors.csv").path
    let console = Console()
    #expect(
      run(console, "import", "employees", file, "--db", database, "--errors", errors)
        == .badInput)
    #expect(
      console.errors.contains(
        """
        error not-a-day: this is no day
          \(file):2, column "started_on": "30-2-2020"
          fix: write 2026-03-01 or 1-3-2026

        """))
    #expect(console.errors.contains("error more-problems: 11 other problems are not shown"))
    let lines = try String(contentsOfFile: errors, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 62)
    #expect(lines[0] == "line,column,value,problem,fix")
    #expect(lines[61] == "62,worker_type,vsat,this word is not known here,did you mean vast?")
    #expect(run(Console(), "employee", "show", "61", "--db", database) == .notFound)
  }

  @Test("A workbook and a missing file say what to do")
  func unreadable() throws {
    defer { remove() }
    let file = try write("people.xlsx", "PK\u{3}\u{4}x")
    let console = Console()
    #expect(run(console, "import", "employees", file, "--db", database) == .badInput)
    #expect(console.errors.hasPrefix("error workbook: "))
    #expect(console.errors.contains("CSV UTF-8"))
    let missing = Console()
    #expect(run(missing, "import", "teams", file + "x", "--db", database) == .noInput)
    #expect(missing.errors.hasPrefix("error input-missing: "))
  }

  @Test("A folder comes in at once; a rehearsal of it keeps nothing and leaves nothing behind")
  func all() throws {
    defer { remove() }
    _ = try write("teams.csv", "team,name\nICT,Automatisering\n")
    _ = try write("employees-2020-01-01.csv", Self.header + "1;A;ICT;1-1-2019;36;vast\n")
    _ = try write("employees-2021-01-01.csv", Self.header + "1;A;ICT;1-1-2019;18;vast\n")
    _ = try write("notes.txt", "")
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let rehearsal = Console()
    #expect(
      run(rehearsal, "import", "all", folder.path, "--db", database, "--dry-run") == .done)
    #expect(rehearsal.output.contains("1 employee read: 0 new, 1 changed, 0 identical."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
    #expect(run(Console(), "employee", "show", "1", "--db", database) == .notFound)

    let console = Console()
    #expect(run(console, "import", "all", folder.path, "--db", database) == .done)
    #expect(console.output.contains("Left alone: a.db"))
    #expect(run(Console(), "employee", "show", "1", "--db", database) == .done)
  }

  @Test("A map is asked for on a terminal and used afterwards")
  func map() throws {
    defer { remove() }
    let file = try write(
      "employees.csv",
      "Pers nr;naam;team;in dienst;uren per week;Schaal;soort contract\n"
        + "7;A;ICT;1-1-2020;36;45;P\n")
    let refused = Console()
    #expect(run(refused, "import", "map", file, "--db", database) == .usage)
    #expect(refused.errors.contains("not known: Pers nr, Schaal"))

    // The employee number, left out, permanent; then: yes, that is right.
    let asked = Console([:], isTerminal: true, input: ["1", "12", "1", ""])
    #expect(
      run(asked, "import", "map", file, "--as", "payroll", "--db", database) == .done,
      "\(asked.errors)")
    let console = Console()
    #expect(
      run(console, "import", "employees", file, "--map", "payroll", "--db", database) == .done,
      "\(console.errors)")
    let list = Console()
    #expect(run(list, "import", "list", "--db", database, "--format", "json") == .done)
    #expect(list.output.contains(#""yours":"Schaal","ours":"-""#))
    #expect(list.output.contains(#""yours":"P","ours":"permanent""#))
  }

  @Test("A map by options, for a script")
  func mapByOptions() throws {
    defer { remove() }
    let file = try write(
      "employees.csv",
      "Pers nr;naam;team;in dienst;uren per week;Schaal\n7;A;ICT;1-1-2020;36;45\n")
    #expect(
      run(
        Console(), "import", "map", file, "--db", database, "--column", "Pers nr=employee",
        "--column", "Schaal=-") == .done)
    #expect(
      run(Console(), "import", "employees", file, "--map", "employees", "--db", database)
        == .done)
    let wrong = Console()
    #expect(
      run(
        wrong, "import", "map", file, "--db", database, "--column", "Pers nr=employe",
        "--column", "Schaal=-") == .usage)
    #expect(wrong.errors.contains("did you mean employee?"))
  }
}

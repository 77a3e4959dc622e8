import Foundation

/// A ledger of a million bookings on its way out, beside the shell of SQLite and a program in C.
struct Exports {
  let workshop: Workshop
  /// As large as that of a command; the shell gets the same.
  private static let cache = 8192
  private static let columns =
    "entry, employee, scheme, lot, kind, amount, unit, effective_on, recorded_at, claim, leave, "
    + "reverses"
  /// What kind each column is, for the program in C.
  private static let kinds = "nttntntdittn"

  func run(people: Int, months: Int, rounds: Int) throws {
    let given = try workshop.organisation(of: people, imported: false)
    try workshop.boetseer(
      "import", "employees", given.employees, "--effective", "2023-01-01", on: given.database
    ).run()
    try Command(
      program: workshop.generator,
      arguments: ["--ledger", workshop.path(given.database), "--months", String(months)]
    ).run()
    let rows = Int(
      try workshop.count("SELECT count(*) FROM x_ledger", on: given.database)
        .trimmingCharacters(in: .whitespacesAndNewlines))
    let title = "x_ledger of \(rows ?? 0) rows"
    let shell = { (mode: String) in
      try Command(
        program: workshop.shell,
        arguments: [
          "-\(mode)", "-header", workshop.path(given.database),
          "PRAGMA cache_size = -\(Exports.cache); SELECT * FROM x_ledger",
        ], output: workshop.path("theirs.\(mode)")
      ).run()
    }
    for (format, mode) in [("csv", "csv"), ("ndjson", "json")] {
      try Comparison(
        title: "\(title) as \(format); sqlite3 -\(mode)", rounds: rounds,
        ours: { try export(format, given.database) }, reference: { try shell(mode) }
      ).run()
    }
    try database(title, given.database, rounds)
    _ = try Command(
      program: workshop.shell,
      arguments: [
        "-tabs", "-header", workshop.path(given.database), "SELECT \(Self.columns) FROM x_ledger",
      ], output: workshop.path("rows.tsv")
    ).run()
    // Built beside this program.
    let beside = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "workbook").path
    try Comparison(
      title: "\(title) as xlsx, both processes; a C program over libxlsxwriter", rounds: rounds,
      ours: { try export("xlsx", given.database) },
      reference: {
        try Command(
          program: beside, arguments: [workshop.path("theirs.xlsx"), Self.kinds],
          input: workshop.path("rows.tsv")
        ).run()
      }
    ).run()
    workshop.remove("theirs.csv", "theirs.json", "theirs.db", "theirs.xlsx", "rows.tsv")
  }

  private func export(_ format: String, _ database: String) throws -> Usage {
    defer { workshop.remove("ours.\(format)", "ours.\(format).manifest.json") }
    return try workshop.boetseer(
      "export", "run", "x_ledger", "--format", format, "-o", workshop.path("ours.\(format)"),
      on: database
    ).run()
  }

  /// The same table, key and indexes by the shell.
  private func database(_ title: String, _ given: String, _ rounds: Int) throws {
    _ = try workshop.boetseer(
      "export", "run", "x_ledger", "-o", workshop.path("ours.sqlite"), on: given
    ).run()
    let schema = try workshop.count(
      "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid", on: "ours.sqlite"
    ).split(separator: "\n")
    workshop.remove("ours.sqlite", "ours.sqlite.manifest.json")
    let script = workshop.path("fill.sql")
    let table = schema.first.map(String.init) ?? ""
    try """
    ATTACH '\(workshop.path(given))' AS source;
    PRAGMA cache_size = -\(Exports.cache);
    PRAGMA source.cache_size = -\(Exports.cache);
    \(table)
    INSERT INTO x_ledger SELECT \(Self.columns) FROM source.x_ledger;
    \(schema.dropFirst().joined(separator: "\n"))
    """.write(toFile: script, atomically: false, encoding: .utf8)
    try Comparison(
      title: "\(title) as sqlite; sqlite3: CREATE TABLE, INSERT … SELECT, CREATE INDEX",
      rounds: rounds, ours: { try export("sqlite", given) },
      reference: {
        workshop.remove("theirs.db")
        return try Command(
          program: workshop.shell, arguments: ["-batch", "-bail", workshop.path("theirs.db")],
          input: script
        ).run()
      }
    ).run()
  }
}

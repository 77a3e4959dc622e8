import Foundation

/// A folder with what is measured, and the commands on it.
struct Workshop {
  let folder: URL
  let binary: String
  /// Makes the files of a large organisation.
  let generator: String
  let shell = "/usr/bin/sqlite3"

  init(binary: String, generator: String) throws {
    self.binary = binary
    self.generator = generator
    folder = FileManager.default.temporaryDirectory.appending(path: "performance-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // The commands of a measurement all live on one day.
    setenv("BOETSEER_TODAY", "2023-12-31", 1)
    setenv("BOETSEER_LANG", "en", 1)
    setenv("BOETSEER_ACTOR", "measurement", 1)
    setenv("HOME", folder.path, 1)
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func remove(_ names: String...) {
    for name in names { try? FileManager.default.removeItem(atPath: path(name)) }
  }

  func boetseer(_ words: String..., on database: String) -> Command {
    Command(program: binary, arguments: words + ["--no-input", "--db", path(database)])
  }

  /// The shell with the pragmas and the cache of the program, on a script.
  func shell(_ script: String, on database: String, cache: Int = 32_768) throws -> Command {
    let file = path("script.sql")
    let pragmas = """
      PRAGMA journal_mode = TRUNCATE;
      PRAGMA synchronous = EXTRA;
      PRAGMA foreign_keys = ON;
      PRAGMA recursive_triggers = ON;
      PRAGMA cell_size_check = ON;
      PRAGMA cache_size = -\(cache);

      """
    try (pragmas + script).write(toFile: file, atomically: false, encoding: .utf8)
    return Command(program: shell, arguments: ["-batch", "-bail", path(database)], input: file)
  }

  /// A fresh copy, made outside the time that is measured.
  func copy(_ from: String, to name: String) throws {
    remove(name, name + "-journal")
    try FileManager.default.copyItem(atPath: path(from), toPath: path(name))
    // Written back now, not while somebody is measured.
    sync()
  }

  /// A database with a made-up organisation: about `people` employees and the sample's schemes.
  ///
  /// - Returns: the name of the database and the path of the file of employees.
  func organisation(
    of people: Int, imported: Bool
  ) throws -> (database: String, employees: String) {
    let files = path("files-\(people)")
    let employees = files + "/employees-2023-01-01.csv"
    let database = "organisation-\(people)\(imported ? "" : "-empty").db"
    if !FileManager.default.fileExists(atPath: employees) {
      try make(people, files)
    }
    if !FileManager.default.fileExists(atPath: path(database)) {
      try boetseer("init", on: database).run()
      try boetseer("import", "teams", files + "/teams-alone.csv", on: database).run()
      if imported {
        try boetseer(
          "import", "employees", employees, "--effective", "2023-01-01", on: database
        ).run()
        // Its youngest scheme was consented to after the day the measurements take as today.
        try boetseer(
          "import", "schemes", files + "/schemes.yaml", "--today", "2026-01-15", on: database
        ).run()
      }
    }
    return (database, employees)
  }

  /// Four in five of an organisation are in service on its first day, so a larger one is made.
  private func make(_ people: Int, _ files: String) throws {
    try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
    let larger = people * 5 / 4
    try Command(
      program: generator, arguments: ["--out", files, "--employees", String(larger)]
    ).run()
    // Without their managers, so that all people come from one file.
    try Command(
      program: "/usr/bin/cut", arguments: ["-d,", "-f1-3", files + "/teams.csv"],
      output: files + "/teams-alone.csv"
    ).run()
  }

  func count(_ query: String, on database: String) throws -> String {
    let answer = path("answer.txt")
    try Command(program: shell, arguments: [path(database), query], output: answer).run()
    return try String(contentsOfFile: answer, encoding: .utf8)
  }
}

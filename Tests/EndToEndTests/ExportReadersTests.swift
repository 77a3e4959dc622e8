import Foundation
import Testing

/// Exports read by programs that share no code with this one; `make test` installs them.
@Suite("Exports in the hands of others", .enabled(if: Readers.areThere))
struct ExportReadersTests {
  private func folder() throws -> String {
    let folder = NSTemporaryDirectory() + "/boetseer-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("Every awkward value and 1,000 random tables come back from every form, cell by cell")
  func everyValue() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }

    let outcome = try Readers.run("roundtrip", [Binary.path, folder])

    #expect(outcome.exit == 0, "\(outcome.output)\(outcome.errors)")
    let closing = try #require(
      outcome.output.firstMatch(of: /(\d+) cells and (\d+) random tables compared, 0 differ/))
    #expect(Int(closing.1) ?? 0 > 40_000)
    #expect(Int(closing.2) ?? 0 >= 1000)
  }

  @Test("The sample hospital is the same in DuckDB, PostgreSQL, SQLite and frictionless")
  func engines() throws {
    let organisation = try Organisation(sample: true)
    try organisation.expect("sync")
    for (format, place) in [
      ("datapackage", "package"), ("postgres", "all.sql"), ("sqlite", "all.sqlite"),
    ] {
      try organisation.expect("export", "run", "all", "--format", format, "-o", place)
      try organisation.expect("export", "verify", place)
    }
    let paths = ["boetseer.db", "package", "all.sql", "all.sqlite"].map {
      "\(organisation.folder)/\($0)"
    }

    let loads = try Readers.run("loads", paths)
    #expect(loads.exit == 0, "\(loads.output)\(loads.errors)")
    #expect(loads.output.contains("33 tables in 4 engines"), "\(loads.output)")

    // The views themselves, from their text, on the tables.
    let duck = try Readers.run("duck", [paths[0]])
    #expect(duck.exit == 0, "\(duck.output)\(duck.errors)")
    let closing = try #require(duck.output.firstMatch(of: /(\d+) rows of views compared/))
    #expect(Int(closing.1) ?? 0 > 20_000)
  }

  @Test("Data packages for others are valid too")
  func packagesForOthers() throws {
    let organisation = try Organisation(sample: true)
    try organisation.expect("sync")
    try organisation.key("key")
    for (place, words) in [
      ("analyst", ["--for", "analyst", "--pseudonymise", "--key-file", "key"]),
      ("numbers", ["--for", "analyst", "--smallest-group", "10"]),
      ("council", ["--for", "works-council"]),
      ("pseudonyms", ["--pseudonymise", "--key-file", "key"]),
    ] {
      let outcome = try organisation.run(
        ["export", "run", "all", "--format", "datapackage", "-o", place] + words)
      #expect(outcome.exit == 0, "\(outcome.errors)")
    }

    let outcome = try Readers.run(
      "packages",
      ["analyst", "numbers", "council", "pseudonyms"].map { "\(organisation.folder)/\($0)" })

    #expect(outcome.exit == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("4 packages, 0 not valid"), "\(outcome.output)")
  }

  @Test("LibreOffice shows the right values in a Dutch locale", .enabled(if: Readers.hasOffice))
  func office() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }

    let outcome = try Readers.run("office", [Binary.path, folder])

    #expect(outcome.exit == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("656 cells shown by LibreOffice, 0 differ"))
  }
}

/// The environment of Python with the readers, which `Scripts/setup-tests.sh` makes.
enum Readers {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  private static let python = "\(root)/.build/readers/bin/python"

  static let areThere =
    FileManager.default.isExecutableFile(atPath: python) && hasServer
  static let hasOffice = FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")
  private static let hasServer =
    ((try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []).isEmpty
    == false

  /// - Parameter script: its name in `Tests/Exports`, without extension.
  static func run(_ script: String, _ words: [String]) throws -> Binary.Outcome {
    try Binary.run(
      ["-B", "\(root)/Tests/Exports/\(script).py"] + words, of: python,
      in: NSTemporaryDirectory(),
      environment: ["PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"])
  }
}

extension Organisation {
  /// A secret that only its owner can read.
  func key(_ name: String, _ letter: Character = "k", mode: Int = 0o600) throws {
    try write("\(letter)1234567890abcdefghijklmnopqrstu", to: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: "\(folder)/\(name)")
  }
}

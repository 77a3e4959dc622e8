import Foundation
import Records
import SQLite
import Testing

@testable import Store

/// Databases of every level there has been, brought up to today, and migrations that stop at each
/// of their statements.
@Suite("Migrations, from every level and at every statement")
struct MigrationLevelTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("old.db") }

  init() throws { folder = try TemporaryFolder() }

  static let levels = Array(1...Migrator.embedded().count)

  /// `Tests/Fixtures/migrations/level-N.sql`: what stood in a database after N migrations.
  private static func fixture(_ level: Int) throws -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: tests.appending(path: "Fixtures/migrations/level-\(level).sql"), encoding: .utf8)
  }

  private func load(_ level: Int) throws {
    try write([], to: path)
    let database = try Database(path: path, access: .create)
    try database.execute(try MigrationLevelTests.fixture(level))
  }

  private func schema(_ database: Database) throws -> [String] {
    try database.all("SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema") {
      try $0.text(0)
    }.sorted()
  }

  @Test(
    "A database of any level becomes one of today, and nothing is wrong with it", arguments: levels)
  func fromLevel(_ level: Int) throws {
    // Given
    try load(level)
    let events = try Database(path: path, access: .readOnly).integer("SELECT count(*) FROM event")
    // When
    let store = try Store.open(path: path)
    // Then
    let today = try Store.create(path: folder.file("new.db"), head: Hospital.head("init"))
    #expect(try schema(store.database) == schema(today.database))
    #expect(
      try store.database.integer("SELECT count(*) FROM schema_migration")
        == Int64(Migrator.embedded().count))
    #expect(try store.doctor().findings == [])
    #expect(try store.database.integer("SELECT count(*) FROM event") == events)
  }

  @Test("Who only reads finds a database of any level up to date", arguments: levels)
  func reading(_ level: Int) throws {
    try load(level)
    let store = try Store.open(path: path, access: .readOnly, upgrading: true)
    #expect(try store.doctor().findings == [])
    let accounts = try store.accountBalances(
      person: nil, asOf: Hospital.day("2026-01-15"), knownBy: nil)
    #expect(accounts.isEmpty == (level < 5))
    // Without being asked to, nothing is changed: a copy stays what it was made of.
    try load(level)
    _ = try Store.open(path: path, access: .readOnly)
    #expect(
      try Database(path: path, access: .readOnly)
        .integer("SELECT count(*) FROM schema_migration") == Int64(level))
  }

  @Test("The levels with rows hold an organisation at work")
  func fixturesAreFilled() throws {
    for level in MigrationLevelTests.levels where level >= 5 {
      let text = try MigrationLevelTests.fixture(level)
      #expect(text.contains("INSERT INTO \"transfer\""), "level \(level) holds no transfer")
      #expect(text.contains("INSERT INTO \"claim_payment\""), "level \(level) holds no payment")
    }
  }

  @Test(
    "A migration that fails after any of its statements leaves the level before", arguments: levels)
  func stoppedAtEveryStatement(_ level: Int) throws {
    // Given
    try write([], to: path)
    let database = try Database(path: path, access: .create)
    var migrator = Migrator(database: database, path: path)
    let all = migrator.migrations
    migrator.migrations = Array(all.prefix(level - 1))
    try migrator.migrate(create: true)
    let before = try schema(database)
    let statements = MigrationLevelTests.statements(all[level - 1].sql)
    #expect(!statements.isEmpty)
    for count in 0...statements.count {
      // When
      var stopped = migrator
      let sql = statements.prefix(count).joined() + "\nINSERT INTO nowhere VALUES (1);"
      stopped.migrations.append(
        Migrator.Migration(
          number: Int64(level), name: all[level - 1].name, sql: sql, sha256: "00"))
      // Then
      #expect(throws: SQLiteError.self) { try stopped.migrate(create: false) }
      #expect(try schema(database) == before, "after \(count) statements")
      #expect(
        try database.integer("SELECT count(*) FROM schema_migration") == Int64(level - 1))
    }
    migrator.migrations = all
    try migrator.migrate(create: false)
    #expect(try schema(database).count > before.count)
  }

  /// The statements of a migration file. A trigger ends with END, all else with a semicolon.
  private static func statements(_ script: String) -> [String] {
    var found: [String] = []
    var current = ""
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      current += line + "\n"
      let isTrigger = current.contains("CREATE TRIGGER") || current.contains("CREATE TEMP TRIGGER")
      if isTrigger ? line == "END;" : line.hasSuffix(";") {
        found.append(current)
        current = ""
      }
    }
    return found
  }
}

import Glibc
import Records
import SQLite
import Testing

@testable import Store

@Suite("Making, opening and bringing up to date")
struct MigratorTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("hospital.db") }

  init() throws { folder = try TemporaryFolder() }

  private func create() throws {
    _ = try Store.create(path: path, head: Hospital.head("init"))
  }

  /// Changes the file past the store, as somebody with a SQLite shell could.
  private func damage(_ script: String) throws {
    let database = try Database(path: path, access: .readWrite)
    try database.execute(script)
  }

  @Test("A new database has every migration, the first event, and one owner")
  func fresh() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    let known = Migrator.embedded()
    #expect(known.map(\.number) == Array(1...Int64(known.count)))
    #expect(
      try store.database.integer("SELECT count(*) FROM schema_migration") == Int64(known.count))
    #expect(mode(of: path) == 0o600)
    #expect(try store.events(limit: 9).map(\.command) == ["init"])
    #expect(try store.doctor().findings == [])
    #expect(names(in: folder.path).filter { $0.contains(".part") } == [])
  }

  @Test("Opening twice changes nothing; a second init is refused")
  func twice() throws {
    try create()
    let before = bytes(of: path)
    for _ in 0..<2 { _ = try Store.open(path: path).events(limit: 1) }
    _ = try Store.open(path: path, access: .readOnly).events(limit: 1)
    #expect(bytes(of: path) == before)
    #expect(throws: StoreError.exists(path: path)) { try create() }
    #expect(bytes(of: path) == before)
  }

  @Test("A migration that is new is applied to what is there, once")
  func newMigration() throws {
    try create()
    let database = try Database(path: path, access: .readWrite)
    var migrator = Migrator(database: database, path: path)
    let number = Int64(migrator.migrations.count + 1)
    migrator.migrations.append(
      Migrator.Migration(
        number: number, name: "new.sql", sql: "CREATE TABLE later (a INTEGER) STRICT",
        sha256: "00"))
    try migrator.migrate(create: false)
    try migrator.migrate(create: false)
    #expect(try database.integer("SELECT count(*) FROM later") == 0)
    #expect(try migrator.check() == migrator.migrations.count)
    // The program without that file is older than the database now.
    #expect(throws: StoreError.newerDatabase(found: number, known: number - 1)) {
      _ = try Store.open(path: path)
    }
  }

  @Test("A migration that fails leaves nothing of itself")
  func failingMigration() throws {
    try create()
    let database = try Database(path: path, access: .readWrite)
    var migrator = Migrator(database: database, path: path)
    let number = Int64(migrator.migrations.count + 1)
    migrator.migrations.append(
      Migrator.Migration(
        number: number, name: "wrong.sql",
        sql: "CREATE TABLE half (a INTEGER) STRICT; INSERT INTO nowhere VALUES (1)",
        sha256: "00"))
    #expect(throws: SQLiteError.self) { try migrator.migrate(create: false) }
    #expect(
      try database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0)
    #expect(try Store.open(path: path).events(limit: 9).count == 1)
  }

  @Test("A changed checksum, a gap and a newer database are each named")
  func history() throws {
    try create()
    let count = Int64(Migrator.embedded().count)
    try damage("DROP TRIGGER schema_migration_update; DROP TRIGGER schema_migration_delete")
    try damage("UPDATE schema_migration SET sha256 = 'other' WHERE number = 2")
    #expect(throws: StoreError.changedMigration(number: 2, name: "0002_people.sql")) {
      _ = try Store.open(path: path)
    }
    try damage("DELETE FROM schema_migration WHERE number = 2")
    #expect(throws: StoreError.migrationGap(number: 2)) { _ = try Store.open(path: path) }
    try damage(
      "INSERT INTO schema_migration VALUES (\(count + 1), 'new.sql', '00', '2030-01-01')")
    #expect(throws: StoreError.newerDatabase(found: count + 1, known: count)) {
      _ = try Store.open(path: path)
    }
  }

  @Test(
    "A database of another program is left as it is",
    arguments: [
      "CREATE TABLE theirs (a INTEGER)",
      "PRAGMA journal_mode = DELETE; CREATE TABLE theirs (a INTEGER)",
      "PRAGMA journal_mode = WAL; CREATE TABLE theirs (a INTEGER)",
      "PRAGMA application_id = 7; CREATE TABLE schema_migration (number, name, sha256)",
      // Our mark, but nothing else of ours.
      "PRAGMA application_id = \(0x426F_6574); CREATE TABLE theirs (a INTEGER)",
    ])
  func notOurs(script: String) throws {
    do {
      let theirs = try Database(path: path, access: .create)
      try theirs.execute(script)
    }
    let before = try #require(bytes(of: path))
    #expect(throws: StoreError.notOurs(path: path)) { _ = try Store.open(path: path) }
    #expect(throws: StoreError.notOurs(path: path)) {
      _ = try Store.open(path: path, access: .readOnly)
    }
    #expect(bytes(of: path) == before)
  }

  @Test(
    "A file that is no database at all, or an empty one, is left as it is",
    arguments: [
      Array("name;hours\n1;36\n".utf8), [UInt8](repeating: 0x41, count: 5000), [],
      [UInt8](repeating: 0, count: 100),
    ])
  func garbage(content: [UInt8]) throws {
    try write(content, to: path)
    #expect(throws: StoreError.notOurs(path: path)) { _ = try Store.open(path: path) }
    #expect(bytes(of: path) == content)
    #expect(names(in: folder.path) == ["hospital.db"])
    #expect(throws: StoreError.exists(path: path)) { try create() }
    #expect(bytes(of: path) == content)
  }

  @Test("A damaged page is found by the check and named")
  func damagedPage() throws {
    try create()
    var content = try #require(bytes(of: path))
    // The page of the schema keeps its head; every other page is lost.
    for index in 4096..<content.count { content[index] = 0x55 }
    try write(content, to: path)
    do {
      let store = try Store.open(path: path)
      #expect(!(try store.doctor().findings.isEmpty))
    } catch let error as StoreError {
      guard case .corrupt = error else {
        Issue.record("\(error)")
        return
      }
    }
  }
}

internal import CResources
internal import Crypto
internal import SQLite

/// Brings a database to the schema this program knows, one file after the other.
struct Migrator {
  struct Migration {
    let number: Int64
    let name: String
    let sql: String
    let sha256: String
  }

  /// The files of `Migrations`, embedded in the binary.
  static func embedded() -> [Migration] {
    (0..<boetseer_migration_count).compactMap { index in
      let file = boetseer_migrations[index]
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      let name = String(cString: file.name)
      guard let number = Int64(name.prefix(4)) else { return nil }
      return Migration(
        number: number, name: name, sql: String(decoding: bytes, as: UTF8.self),
        sha256: SHA256.hash(data: bytes).map { hexadecimal($0) }.joined())
    }
  }

  /// Four bytes that say whose file this is: "Boet".
  static let applicationID: Int64 = 0x426F_6574

  let database: Database
  let path: String
  var migrations = Migrator.embedded()

  /// Makes the schema in an empty file or applies what is new.
  ///
  /// - Throws: `StoreError` for a file that is not ours, a changed or missing migration, or a
  ///   database newer than this program. The file is untouched then.
  func migrate(create: Bool) throws {
    if create {
      guard try database.integer("SELECT count(*) FROM sqlite_schema") == 0 else {
        throw StoreError.exists(path: path)
      }
      try database.write {
        try database.execute("PRAGMA application_id = \(Migrator.applicationID)")
        try database.execute(
          """
          CREATE TABLE schema_migration (
            number INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            applied_at TEXT NOT NULL
          ) STRICT
          """)
      }
    }
    let applied = try check()
    for migration in migrations.dropFirst(applied) { try apply(migration) }
  }

  /// Compares what was applied with what this program knows, without writing.
  ///
  /// - Returns: how many migrations have been applied.
  @discardableResult
  func check() throws -> Int {
    guard try database.integer("PRAGMA application_id") == Migrator.applicationID else {
      throw StoreError.notOurs(path: path)
    }
    let history = try database.integer(
      "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'")
    guard history == 1 else { throw StoreError.notOurs(path: path) }
    let applied = try database.all(
      "SELECT number, name, sha256 FROM schema_migration ORDER BY number"
    ) { (number: try $0.integer(0), name: try $0.text(1), sha256: try $0.text(2)) }
    if let last = applied.last?.number, last > migrations.last?.number ?? 0 {
      throw StoreError.newerDatabase(found: last, known: migrations.last?.number ?? 0)
    }
    for (index, row) in applied.enumerated() {
      guard index < migrations.count, row.number == migrations[index].number else {
        throw StoreError.migrationGap(number: Int64(index + 1))
      }
      guard row.sha256 == migrations[index].sha256 else {
        throw StoreError.changedMigration(number: row.number, name: row.name)
      }
    }
    return applied.count
  }

  private func apply(_ migration: Migration) throws {
    try database.write {
      // Another process may have been first while this one waited for the lock.
      let known = try database.integer(
        "SELECT count(*) FROM schema_migration WHERE number = ?1", .integer(migration.number))
      guard known == 0 else { return }
      try database.rewritingSchema { try database.execute(migration.sql) }
      try database.run(
        """
        INSERT INTO schema_migration (number, name, sha256, applied_at)
        VALUES (?1, ?2, ?3, ?4)
        """, .integer(migration.number), .text(migration.name), .text(migration.sha256),
        .text(Clock.instant()))
      try database.rows("PRAGMA foreign_key_check") { _ in
        throw StoreError.corrupt(path: path, detail: "foreign keys after \(migration.name)")
      }
    }
  }
}

/// Two lower-case digits.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return digits.count == 1 ? "0" + digits : digits
}

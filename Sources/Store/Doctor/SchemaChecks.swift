internal import SQLite

/// Tables, indexes, triggers and views, and what the migrations put in them, against what the same
/// migrations make of an empty database.
extension Store {
  func schemaFindings() throws -> [Finding] {
    let fresh = try Database(path: ":memory:", access: .create)
    var migrator = Migrator(database: fresh, path: ":memory:")
    let applied = try database.integer("SELECT count(*) FROM schema_migration") ?? 0
    migrator.migrations = Array(migrator.migrations.prefix(Int(applied)))
    try migrator.migrate(create: true)
    return try textFindings(fresh) + seedFindings(fresh) + migrationFindings(migrator.migrations)
  }

  private func textFindings(_ fresh: Database) throws -> [Finding] {
    let wanted = try Store.schemaTexts(fresh)
    let found = try Store.schemaTexts(database)
    return Set(wanted.keys).union(found.keys).sorted().compactMap { name in
      guard wanted[name] != found[name] else { return nil }
      let fault: Fault =
        found[name] == nil
        ? .objectMissing : wanted[name] == nil ? .objectUnknown : .objectChanged
      return Finding(.schema, .object(name), fault)
    }
  }

  /// By type and name: the table it belongs to, and its text.
  private static func schemaTexts(_ database: Database) throws -> [String: String] {
    var found: [String: String] = [:]
    try database.rows("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema") { row in
      let (type, name, sql) = (try row.text(0), try row.text(1), try row.text(3))
      if type == "table", Store.ownTables[name] == sql { return }
      found["\(type) \(name)"] = "\(try row.text(2)): \(sql)"
    }
    return found
  }

  /// What SQLite makes by itself for ANALYZE, and for a table with AUTOINCREMENT
  /// (https://sqlite.org/fileformat2.html#internal_schema_objects): ours have none, but once made
  /// it cannot be dropped. Everything else of that name is somebody's.
  private static let ownTables = [
    "sqlite_stat1": "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "sqlite_stat4": "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
    "sqlite_sequence": "CREATE TABLE sqlite_sequence(name,seq)",
  ]

  /// Tables whose rows belong to the schema.
  private static let seeded = ["lot_kind", "transfer_kind", "view_column"]

  private func seedFindings(_ fresh: Database) throws -> [Finding] {
    let there = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?1"
    return try Store.seeded.compactMap { table in
      // A table that is missing was told of by its name.
      guard try fresh.integer(there, .text(table)) == 1,
        try database.integer(there, .text(table)) == 1
      else { return nil }
      return try Store.contents(fresh, table) == Store.contents(database, table)
        ? nil : Finding(.schema, .object("table \(table)"), .otherSeeds)
    }
  }

  private static func contents(_ database: Database, _ table: String) throws -> Set<[String?]> {
    let rows = try database.all("SELECT * FROM \(table)") { row -> [String?] in
      try (0..<row.columnCount).map { index in
        try row.withColumn(index) { (column) throws(SQLiteError) -> String? in
          switch column {
          case .null: nil
          case .integer(let value): "\(value)"
          case .text(let bytes), .blob(let bytes): String(decoding: bytes, as: UTF8.self)
          }
        }
      }
    }
    return Set(rows)
  }

  /// Number and checksum are compared whenever a database is opened.
  private func migrationFindings(_ migrations: [Migrator.Migration]) throws -> [Finding] {
    let names = Dictionary(
      migrations.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
    return try database.all(
      """
      SELECT number, name, strftime('%Y-%m-%dT%H:%M:%fZ', applied_at) IS applied_at
      FROM schema_migration ORDER BY number
      """
    ) { row -> Finding? in
      let number = try row.integer(0)
      return try row.text(1) == names[number] && row.integer(2) == 1
        ? nil : Finding(.schema, .row(table: "schema_migration", number), .objectChanged)
    }.compactMap { $0 }
  }
}

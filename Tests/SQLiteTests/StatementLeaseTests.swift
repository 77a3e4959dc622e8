import SQLite
import Testing

@Suite("Leases of prepared statements")
struct StatementLeaseTests {
  private func sample() throws -> Database {
    let database = try Database(path: ":memory:", access: .create)
    try database.execute(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT) STRICT;"
        + "INSERT INTO t (a) VALUES ('one'), ('two'), ('three')")
    return database
  }

  @Test("A second lease of the same text runs beside the first")
  func nested() throws {
    let database = try sample()
    let sql = "SELECT id FROM t ORDER BY id"
    var pairs: [[Int64]] = []
    try database.rows(sql) { outer in
      let left = try outer.integer(0)
      try database.rows(sql) { pairs.append([left, try $0.integer(0)]) }
    }
    #expect(pairs.count == 9)
    #expect(pairs.first == [1, 1])
    #expect(pairs.last == [3, 3])
    // Both came back: the text can be leased again and starts at its first row.
    #expect(try database.integer(sql) == 1)
  }

  @Test("A statement given back starts anew and has forgotten its values")
  func givenBack() throws {
    let database = try sample()
    let sql = "SELECT ?1"
    try lease(database, sql)
    let again = try database.statement(sql)
    let (hasRow, isNull) = (try again.step(), again.isNull(0))
    #expect(hasRow && isNull)
  }

  private func lease(_ database: Database, _ sql: String) throws {
    let statement = try database.statement(sql)
    try statement.bind(1, "personal")
    let (hasRow, text) = (try statement.step(), try statement.text(0))
    #expect(hasRow && text == "personal")
  }

  @Test("A read left half way holds no lock once it is given back")
  func noLockLeft() throws {
    let database = try sample()
    #expect(try database.first("SELECT id FROM t") { try $0.integer(0) } == 1)
    // An open read would make this fail: the table is in use.
    try database.execute("DROP TABLE t")
  }

  @Test("Reset keeps the values, so the same row can be written again")
  func reset() throws {
    let database = try sample()
    let insert = try database.statement("INSERT INTO t (a) VALUES (?1)")
    try insert.bind(1, "again")
    for _ in 0..<3 {
      try insert.run()
      try insert.reset()
    }
    #expect(try database.integer("SELECT count(*) FROM t WHERE a = 'again'") == 3)
  }

  @Test("A statement that failed can be used again")
  func afterFailure() throws {
    let database = try sample()
    let sql = "INSERT INTO t (id, a) VALUES (?1, ?2)"
    #expect(throws: SQLiteError.self) { try database.run(sql, 1, "taken") }
    try database.run(sql, 9, "free")
    #expect(try database.text("SELECT a FROM t WHERE id = 9") == "free")
  }

  @Test("One statement a text: a second one, or none, is refused")
  func oneStatement() throws {
    let database = try sample()
    for sql in ["SELECT 1; SELECT 2", "DELETE FROM t; DROP TABLE t", "SELECT 1; garbage"] {
      #expect(throws: SQLiteError.self) { _ = try database.integer(sql) }
    }
    #expect(try database.integer("SELECT count(*) FROM t") == 3)
    #expect(throws: SQLiteError.self) { _ = try database.integer("") }
    #expect(throws: SQLiteError.self) { _ = try database.integer("-- only words") }
    #expect(try database.integer("SELECT 1 ;\n ") == 1)
  }

  @Test("A wrong statement names itself, a row where none is due is an error")
  func wrong() throws {
    let database = try sample()
    do throws(SQLiteError) {
      _ = try database.integer("SELECT nothing FROM t")
      Issue.record("an unknown column was read")
    } catch {
      #expect(error.sql == "SELECT nothing FROM t")
      #expect(error.message.contains("nothing"))
      #expect(error.kind == .other)
    }
    #expect(throws: SQLiteError.self) { try database.run("SELECT id FROM t") }
    #expect(throws: SQLiteError.self) { try database.execute("NOT SQL") }
  }

  @Test("More texts than the cache keeps still run")
  func moreThanTheCache() throws {
    let database = try sample()
    for number in 0..<600 {
      #expect(try database.integer("SELECT \(number)") == Int64(number))
    }
    #expect(try database.integer("SELECT 599") == 599)
  }
}

import SQLite
import Testing

@Suite("Columns are read by their type and never converted")
struct DecodingTests {
  private func row(
    _ sql: String, _ read: (borrowing Statement) throws -> Void
  ) throws {
    let database = try Database(path: ":memory:", access: .create)
    _ = try database.first(sql) { try read($0) }
  }

  private func decodingError(
    of sql: String, _ read: (borrowing Statement) throws -> Void
  ) throws -> SQLiteError? {
    do {
      try row(sql, read)
    } catch let error as SQLiteError {
      return error
    }
    return nil
  }

  @Test("An integer is not text, text no integer, neither a blob")
  func mismatches() throws {
    let text = try decodingError(of: "SELECT 'seven' AS amount") { _ = try $0.integer(0) }
    #expect(text?.kind == .decoding)
    #expect(text?.message == "column 0 (amount) is not an integer")
    #expect(text?.sql == "SELECT 'seven' AS amount")
    #expect(try decodingError(of: "SELECT 7") { _ = try $0.text(0) }?.kind == .decoding)
    #expect(try decodingError(of: "SELECT 'x'") { _ = try $0.blob(0) }?.kind == .decoding)
    #expect(try decodingError(of: "SELECT 1.5") { _ = try $0.integer(0) }?.kind == .decoding)
    #expect(try decodingError(of: "SELECT NULL") { _ = try $0.integer(0) }?.kind == .decoding)
    #expect(try decodingError(of: "SELECT NULL") { _ = try $0.text(0) }?.kind == .decoding)
    #expect(try decodingError(of: "SELECT 'x'") { _ = try $0.optionalInteger(0) } != nil)
    #expect(try decodingError(of: "SELECT 5") { _ = try $0.optionalText(0) } != nil)
  }

  @Test("A column is handed out as it stands; a fraction is not one of ours")
  func columns() throws {
    try row("SELECT NULL, -5, 'a' || char(0) || 'b', x'00FF'") { row in
      var seen: [String] = []
      for index in 0..<row.columnCount {
        seen.append(
          try row.withColumn(index) { (column) throws(SQLiteError) in
            switch column {
            case .null: "null"
            case .integer(let value): "integer \(value)"
            case .text(let bytes): "text \(Array(bytes))"
            case .blob(let bytes): "blob \(Array(bytes))"
            }
          })
      }
      #expect(seen == ["null", "integer -5", "text [97, 0, 98]", "blob [0, 255]"])
    }
    let error = try decodingError(of: "SELECT 0.5") { row in
      try row.withColumn(0) { (_) throws(SQLiteError) in }
    }
    #expect(error?.kind == .decoding)
  }

  @Test("Column names are those of the query")
  func names() throws {
    try row("SELECT 1 AS one, 2 AS two") { row in
      let names = [row.columnName(0), row.columnName(1), row.columnName(9)]
      #expect(names == ["one", "two", ""])
    }
  }

  @Test("The helpers answer nothing when there is no row")
  func noRow() throws {
    let database = try Database(path: ":memory:", access: .create)
    try database.execute("CREATE TABLE t (a INTEGER) STRICT")
    #expect(try database.integer("SELECT a FROM t") == nil)
    #expect(try database.text("SELECT a FROM t") == nil)
    #expect(try database.first("SELECT a FROM t") { try $0.integer(0) } == nil)
    #expect(try database.all("SELECT a FROM t") { try $0.integer(0) } == [])
    try database.run("INSERT INTO t (a) VALUES (?1)", 4)
    #expect(database.lastInsertedID == 1)
    #expect(database.changes == 1)
    try database.run("INSERT INTO t (a) VALUES (?1)", nil)
    #expect(try database.integer("SELECT a FROM t WHERE a IS NULL") == nil)
    #expect(try database.all("SELECT a FROM t ORDER BY rowid") { $0.isNull(0) } == [false, true])
  }
}

import SQLite
import Testing

@Suite("Transactions are whole")
struct TransactionTests {
  private struct Stop: Error {}

  private func sample() throws -> Database {
    let database = try Database(path: ":memory:", access: .create)
    try database.execute("CREATE TABLE t (a INTEGER CHECK (a > 0)) STRICT")
    return database
  }

  private func count(_ database: Database) throws -> Int64? {
    try database.integer("SELECT count(*) FROM t")
  }

  @Test("What was written stands after the end")
  func commits() throws {
    let database = try sample()
    let answer = try database.write {
      #expect(database.isInTransaction)
      try database.run("INSERT INTO t VALUES (?1)", 1)
      return "done"
    }
    #expect(answer == "done")
    #expect(!database.isInTransaction)
    #expect(try count(database) == 1)
  }

  @Test("An error takes everything back, whoever throws it")
  func rollsBack() throws {
    let database = try sample()
    #expect(throws: Stop.self) {
      try database.write {
        try database.run("INSERT INTO t VALUES (?1)", 1)
        throw Stop()
      }
    }
    #expect(throws: SQLiteError.self) {
      try database.write {
        try database.run("INSERT INTO t VALUES (?1)", 1)
        try database.run("INSERT INTO t VALUES (?1)", -1)
      }
    }
    #expect(try count(database) == 0)
    #expect(!database.isInTransaction)
    try database.write { try database.run("INSERT INTO t VALUES (?1)", 2) }
    #expect(try count(database) == 1)
  }

  @Test("A rehearsal answers its result and keeps nothing")
  func rehearsal() throws {
    let database = try sample()
    let seen = try database.write(keep: { _ in false }) {
      try database.run("INSERT INTO t VALUES (?1)", 1)
      return try count(database)
    }
    #expect(seen == 1)
    #expect(try count(database) == 0)
  }

  @Test("A write inside a write is refused and the outer one undone")
  func nestedWrite() throws {
    let database = try sample()
    #expect(throws: SQLiteError.self) {
      try database.write {
        try database.run("INSERT INTO t VALUES (?1)", 1)
        try database.write { try database.run("INSERT INTO t VALUES (?1)", 2) }
      }
    }
    #expect(try count(database) == 0)
  }

  @Test("A read inside a write or another read joins it")
  func nestedRead() throws {
    let database = try sample()
    let seen = try database.write {
      try database.run("INSERT INTO t VALUES (?1)", 1)
      return try database.read { try database.read { try count(database) } }
    }
    #expect(seen == 1)
    #expect(try database.read { try database.read { try count(database) } } == 1)
  }

  @Test("A deferred key that does not hold fails at the end and nothing stands")
  func deferredKey() throws {
    let database = try sample()
    try database.execute(
      """
      CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE child (
        parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
      """)
    do {
      try database.write { try database.run("INSERT INTO child VALUES (?1)", 7) }
      Issue.record("a child without a parent was kept")
    } catch let error as SQLiteError {
      #expect(error.kind == .constraint)
      #expect(error.extendedCode == 787)
    }
    #expect(try database.integer("SELECT count(*) FROM child") == 0)
    #expect(!database.isInTransaction)
  }

  @Test("A full file: the command fails, what stood before stands")
  func full() throws {
    let folder = try TemporaryFolder()
    let database = try Database(path: folder.file("a.db"), access: .create)
    try database.execute("CREATE TABLE t (a TEXT) STRICT")
    try database.write { try database.run("INSERT INTO t VALUES (?1)", "kept") }
    _ = try database.integer("PRAGMA max_page_count = 4")
    do {
      try database.write {
        for _ in 0..<100 {
          try database.run("INSERT INTO t VALUES (?1)", .text(String(repeating: "x", count: 4000)))
        }
      }
      Issue.record("more pages were written than there is room for")
    } catch let error as SQLiteError {
      #expect(error.kind == .full)
    }
    #expect(!database.isInTransaction)
    #expect(try database.all("SELECT a FROM t") { try $0.text(0) } == ["kept"])
    _ = try database.integer("PRAGMA max_page_count = 1000")
    try database.write { try database.run("INSERT INTO t VALUES (?1)", "room again") }
    #expect(try database.integer("SELECT count(*) FROM t") == 2)
  }
}

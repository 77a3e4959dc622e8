import SQLite
import Testing

@Suite("Copies through the backup API")
struct BackupTests {
  private func sample(_ path: String, rows: Int) throws -> Database {
    let database = try Database(path: path, access: .create)
    try database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT) STRICT")
    try database.write {
      for _ in 0..<rows {
        try database.run(
          "INSERT INTO t (a) VALUES (?1)", .text(String(repeating: "x", count: 1000)))
      }
    }
    return database
  }

  @Test("The copy holds what the original holds")
  func copies() throws {
    let folder = try TemporaryFolder()
    let database = try sample(folder.file("a.db"), rows: 200)
    try database.backup(to: folder.file("b.db"), pagesPerStep: 5)
    let copy = try Database(path: folder.file("b.db"), access: .readOnly)
    #expect(try copy.integer("SELECT count(*) FROM t") == 200)
    #expect(try copy.text("PRAGMA integrity_check") == "ok")
  }

  @Test("A copy of a database in memory is a file")
  func fromMemory() throws {
    let folder = try TemporaryFolder()
    let database = try sample(":memory:", rows: 3)
    try database.backup(to: folder.file("b.db"))
    let copy = try Database(path: folder.file("b.db"), access: .readOnly)
    #expect(try copy.integer("SELECT count(*) FROM t") == 3)
  }

  @Test("While another connection holds the file to write, a copy sees the state before")
  func besideAWriter() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    let writer = try sample(path, rows: 50)
    let reader = try Database(path: path, access: .readOnly)
    try writer.write {
      try writer.run("DELETE FROM t WHERE id > ?1", 10)
      // The writer has not committed: its pages are in its own memory.
      try reader.backup(to: folder.file("b.db"))
    }
    let copy = try Database(path: folder.file("b.db"), access: .readOnly)
    #expect(try copy.integer("SELECT count(*) FROM t") == 50)
    #expect(try writer.integer("SELECT count(*) FROM t") == 10)
  }

  @Test(
    "A file that others keep locked is waited for as long as any statement waits, and no longer")
  func keptLocked() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    let holder = try sample(path, rows: 3)
    let source = try sample(":memory:", rows: 5)
    let waiting = try Database(path: path, access: .readWrite)
    try waiting.execute("PRAGMA busy_timeout = 20")
    try holder.execute("BEGIN EXCLUSIVE")
    var looks = 0
    for copy in [
      { try source.replace(contentOf: waiting, locked: {}, progress: { _, _ in looks += 1 }) },
      { try waiting.backup(to: folder.file("b.db"), progress: { _, _ in looks += 1 }) },
    ] {
      do {
        try copy()
        Issue.record("a locked file was copied")
      } catch let error as SQLiteError {
        #expect(error.kind == .busy)
      }
    }
    // Once each: no round of its own around SQLite's waiting.
    #expect(looks == 2)
    try holder.execute("ROLLBACK")
    try source.replace(contentOf: waiting, locked: {})
    #expect(try holder.integer("SELECT count(*) FROM t") == 5)
  }

  @Test("A place that cannot be written is named, and the original stays")
  func cannotWrite() throws {
    let folder = try TemporaryFolder()
    let database = try sample(folder.file("a.db"), rows: 3)
    do throws(SQLiteError) {
      try database.backup(to: folder.file("none/b.db"))
      Issue.record("a folder that is not there was written to")
    } catch {
      #expect(error.kind == .cannotOpen)
    }
    #expect(try database.integer("SELECT count(*) FROM t") == 3)
  }
}

import Glibc
import Testing

@testable import SQLite

@Suite("Connections are set up as they must be")
struct ConnectionTests {
  @Test("Every setting of a writing connection reads back")
  func writing() throws {
    let folder = try TemporaryFolder()
    let database = try Database(path: folder.file("a.db"), access: .create)
    #expect(try database.text("PRAGMA journal_mode") == "truncate")
    for (name, value) in [
      ("synchronous", 3), ("cache_size", -8192), ("foreign_keys", 1), ("recursive_triggers", 1),
      ("trusted_schema", 0), ("cell_size_check", 1), ("query_only", 0),
    ] as [(String, Int64)] {
      #expect(try database.integer("PRAGMA \(name)") == value, "\(name)")
    }
    let bulk = try Database(path: folder.file("a.db"), access: .readWrite, cache: .bulk)
    #expect(try bulk.integer("PRAGMA cache_size") == -32_768)
    #expect(!Database.libraryVersion.isEmpty)
  }

  @Test("The schema cannot be edited by hand, and a text in double quotes is no text")
  func defensive() throws {
    let database = try Database(path: ":memory:", access: .create)
    try database.execute("CREATE TABLE t (a TEXT) STRICT; PRAGMA writable_schema = ON")
    #expect(throws: SQLiteError.self) {
      try database.run("UPDATE sqlite_schema SET sql = 'CREATE TABLE t (b)' WHERE name = 't'")
    }
    #expect(throws: SQLiteError.self) { _ = try database.text("SELECT \"no column\"") }
  }

  @Test("A read-only connection refuses to write")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    let owner = try Database(path: path, access: .create)
    try owner.execute("CREATE TABLE t (a INTEGER) STRICT")
    let reader = try Database(path: path, access: .readOnly)
    #expect(reader.access == .readOnly)
    #expect(try reader.integer("PRAGMA query_only") == 1)
    do throws(SQLiteError) {
      try reader.run("INSERT INTO t VALUES (?1)", 1)
      Issue.record("a read-only connection wrote")
    } catch {
      #expect(error.kind == .readOnly)
    }
    #expect(throws: SQLiteError.self) { try reader.execute("DROP TABLE t") }
    #expect(try reader.integer("SELECT count(*) FROM t") == 0)
  }

  @Test("A file that only its owner may write refuses others", .enabled(if: geteuid() != 0))
  func withoutRights() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    do {
      let owner = try Database(path: path, access: .create)
      try owner.execute("CREATE TABLE t (a INTEGER) STRICT")
    }
    chmod(path, 0o400)
    let other = try Database(path: path, access: .readWrite)
    #expect(throws: SQLiteError.self) { try other.run("INSERT INTO t VALUES (?1)", 1) }
  }

  @Test("A lock that somebody gives up is got by who waits for it")
  func waits() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    let writer = try Database(path: path, access: .create)
    try writer.execute("CREATE TABLE t (a INTEGER) STRICT")
    let isHeld = folder.file("held")
    let holder = Task.detached {
      let other = try Database(path: path, access: .readWrite)
      try other.write {
        try other.run("INSERT INTO t VALUES (?1)", 1)
        close(open(isHeld, O_CREAT | O_WRONLY, 0o600))
        usleep(300_000)
      }
    }
    while access(isHeld, F_OK) != 0 { usleep(1000) }
    try writer.write { try writer.run("INSERT INTO t VALUES (?1)", 2) }
    try await holder.value
    #expect(try writer.integer("SELECT count(*) FROM t") == 2)
  }

  @Test("Whoever waits gives up after a minute, and in no case within ten seconds")
  func givesUp() throws {
    let pauses = try #require((1...Int32.max).first { !Database.looksAgain(after: $0) })
    let range = Database.pauseMilliseconds
    #expect(UInt32(pauses) * (range.lowerBound + range.upperBound) / 2 == 60_000)
    #expect(UInt32(pauses) * range.lowerBound >= 10_000)
  }

  @Test("Somebody else writes: the answer is busy, and nothing else")
  func busy() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    let first = try Database(path: path, access: .create)
    try first.execute("CREATE TABLE t (a INTEGER) STRICT")
    let second = try Database(path: path, access: .readWrite)
    try second.execute("PRAGMA busy_timeout = 20")
    try first.write {
      do {
        try second.write { try second.run("INSERT INTO t VALUES (?1)", 2) }
        Issue.record("two wrote at once")
      } catch let error as SQLiteError {
        #expect(error.kind == .busy)
      }
      try first.run("INSERT INTO t VALUES (?1)", 1)
    }
    #expect(!second.isInTransaction)
    try second.write { try second.run("INSERT INTO t VALUES (?1)", 2) }
    #expect(try first.integer("SELECT count(*) FROM t") == 2)
  }

  @Test("No file, a folder, a link and no database at all cannot be opened")
  func refused() throws {
    let folder = try TemporaryFolder()
    let real = folder.file("a.db")
    do {
      let database = try Database(path: real, access: .create)
      try database.execute("CREATE TABLE t (a INTEGER) STRICT")
    }
    symlink(real, folder.file("link.db"))
    #expect(kind(folder.file("missing.db")) == .cannotOpen)
    #expect(kind(folder.path) == .cannotOpen)
    #expect(kind(folder.file("link.db")) == .cannotOpen)
    let garbage = folder.file("garbage.db")
    let descriptor = open(garbage, O_CREAT | O_WRONLY, 0o600)
    _ = write(descriptor, String(repeating: "no database ", count: 100), 1200)
    close(descriptor)
    #expect(kind(garbage) == .notADatabase)
  }

  private func kind(_ path: String) -> SQLiteError.Kind? {
    do throws(SQLiteError) {
      _ = try Database(path: path, access: .readWrite)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test("An interrupt without a running statement harms nothing")
  func interrupt() throws {
    let database = try Database(path: ":memory:", access: .create)
    database.interrupt()
    #expect(try database.integer("SELECT 1") == 1)
  }

  @Test(
    "Every result code is known by its kind",
    arguments: [
      (5, .busy), (6, .busy), (261, .busy), (19, .constraint), (1555, .constraint),
      (11, .corrupt), (26, .notADatabase), (14, .cannotOpen), (13, .full), (10, .io),
      (522, .io), (8, .readOnly), (9, .interrupted), (120, .decoding), (1, .other),
    ] as [(Int32, SQLiteError.Kind)])
  func kinds(code: Int32, kind: SQLiteError.Kind) {
    #expect(SQLiteError(extendedCode: code, message: "").kind == kind)
  }
}

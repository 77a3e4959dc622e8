internal import CSQLite
internal import Glibc

/// One connection to one SQLite file, used from one thread.
///
/// Not `Sendable` on purpose: it is opened with `NOMUTEX`, so the compiler keeps it where it was
/// made.
package final class Database {
  package enum Access: Sendable {
    /// Makes the file; it must not exist or be empty.
    case create
    case readWrite
    case readOnly
  }

  /// How much of the file a connection keeps in memory, in KiB.
  package enum CacheSize: Int, Sendable {
    case command = 8192
    /// Measured for bulk commands: 64 MB costs 77 MiB, 2 MB half again the time.
    case bulk = 32_768
    /// While another file is filled.
    case filling = 2048
  }

  /// How long a command waits for another one to finish writing.
  package static let busyTimeoutMilliseconds: Int32 = 60_000

  /// Waits a moment for the lock of another process, and gives up after the time above.
  ///
  /// SQLite's own way looks again sooner at first than later on, so that who has waited long finds
  /// the lock taken by who has just come: beside fifteen others somebody waited a minute. Here
  /// everybody looks equally often, at moments of chance.
  private static let waitOnce: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32 = {
    _, count in
    guard Database.looksAgain(after: count) else { return 0 }
    usleep(UInt32.random(in: Database.pauseMilliseconds) * 1000)
    return 1
  }

  static let pauseMilliseconds: ClosedRange<UInt32> = 2...18

  /// - Parameter pauses: how many there were for one lock.
  static func looksAgain(after pauses: Int32) -> Bool {
    let average = Int32(pauseMilliseconds.lowerBound + pauseMilliseconds.upperBound) / 2
    return pauses < busyTimeoutMilliseconds / average
  }

  let handle: OpaquePointer
  let cache: StatementCache
  package let access: Access
  package private(set) var isInTransaction = false
  private var listener: Listener?

  /// Sets SQLite up for the whole process, once.
  ///
  /// What a statement would have to take back if it failed half-way is kept in memory up to 8 MiB.
  /// SQLite's own limit is 64 KiB, and once one statement has needed more, all that follow it in
  /// the transaction write theirs to a file: thirty writes a person in a sync of everybody.
  /// Too late, when somebody else opened a connection first, is only slower.
  private static let isSettled: Bool = boetseer_settle(8 << 20, 2048, 256) == SQLITE_OK

  /// Opens the file at `path` and sets the connection up as ARCHITECTURE.md describes.
  ///
  /// The path is taken literally: the caller has refused URIs, links and everything that is no
  /// ordinary file.
  ///
  /// - Parameter applicationID: whose file it must be; with another one nothing is set up that
  ///   would change the file, such as its journal mode.
  package init(
    path: String, access: Access, cache size: CacheSize = .command,
    applicationID: Int64? = nil
  ) throws(SQLiteError) {
    _ = Database.isSettled
    var opened: OpaquePointer?
    var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW
    switch access {
    case .create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .readWrite: flags |= SQLITE_OPEN_READWRITE
    // Not READONLY: whoever reads first after a crash must roll back what was half written.
    // query_only keeps the statements from writing; a file that cannot be written opens anyway.
    case .readOnly: flags |= SQLITE_OPEN_READWRITE
    }
    if path == ":memory:" { flags &= ~SQLITE_OPEN_NOFOLLOW }
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let message = String(cString: sqlite3_errstr(code))
      let number = sqlite3_system_errno(opened)
      sqlite3_close_v2(opened)
      throw SQLiteError(extendedCode: code, message: message, systemErrno: number)
    }
    handle = opened
    self.cache = StatementCache(connection: opened)
    self.access = access
    try configure(size, applicationID)
  }

  deinit {
    cache.finalizeAll()
    // Its listener goes with this object; a statement on lease may outlive both.
    sqlite3_progress_handler(handle, 0, nil, nil)
    // close_v2 waits for a statement still on lease instead of failing.
    sqlite3_close_v2(handle)
  }

  private func configure(_ size: CacheSize, _ applicationID: Int64?) throws(SQLiteError) {
    let check = { (code: Int32) throws(SQLiteError) in
      guard code == SQLITE_OK else {
        throw self.cache.failure(code)
      }
    }
    try check(sqlite3_busy_handler(handle, Database.waitOnce, nil))
    for (option, wanted) in [
      (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
      (SQLITE_DBCONFIG_DQS_DDL, 0), (SQLITE_DBCONFIG_DQS_DML, 0),
      (SQLITE_DBCONFIG_ENABLE_FKEY, 1),
    ] as [(Int32, Int32)] {
      guard boetseer_db_config(handle, option, wanted) == wanted else {
        throw SQLiteError(extendedCode: SQLITE_MISUSE, message: "option \(option) not set")
      }
    }
    if let applicationID, try integer("PRAGMA application_id") != applicationID {
      throw SQLiteError(extendedCode: SQLITE_NOTADB, message: "another program's file")
    }
    // Without it a REPLACE deletes rows past their delete triggers.
    try execute("PRAGMA recursive_triggers = ON")
    try execute("PRAGMA cell_size_check = ON")
    try execute("PRAGMA cache_size = -\(size.rawValue)")
    guard access != .readOnly else {
      try execute("PRAGMA query_only = ON")
      return
    }
    // TRUNCATE and EXTRA: the one pair that lost nothing in a replay of every crash point.
    _ = try text("PRAGMA journal_mode = TRUNCATE")
    try execute("PRAGMA synchronous = EXTRA")
  }

  /// Lets a migration rewrite the text of the schema (`PRAGMA writable_schema`), which no other
  /// statement may.
  package func rewritingSchema(_ body: () throws -> Void) throws {
    _ = boetseer_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0)
    defer { _ = boetseer_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1) }
    try body()
  }

  /// A statement from the cache. Its lease ends when the value goes out of scope.
  package func statement(_ sql: String) throws(SQLiteError) -> Statement {
    try cache.lease(sql)
  }

  /// Runs one statement that answers no rows, with values for its placeholders.
  package func run(_ sql: String, _ values: SQLiteValue...) throws(SQLiteError) {
    let statement = try cache.lease(sql)
    try statement.bind(values)
    try statement.run()
  }

  /// Inserts rows, many of them with one statement: a statement costs as much as the row it
  /// writes, where triggers have to be able to take it back.
  ///
  /// - Parameters:
  ///   - insert: the statement before `VALUES`.
  ///   - columns: how many values a row has.
  ///   - bind: binds all values of the row with a number; the first is parameter `first`.
  package func insert(
    _ insert: String, columns: Int, rows count: Int,
    bind: (_ row: Int, _ statement: borrowing Statement, _ first: Int32) throws -> Void
  ) throws {
    let together = 24
    let row = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
    var next = 0
    for size in [together, 1] where count - next >= size {
      let values = Array(repeating: row, count: size).joined(separator: ", ")
      let statement = try self.statement(insert + " VALUES " + values)
      while count - next >= size {
        for place in 0..<size {
          try bind(next + place, statement, Int32(place * columns + 1))
        }
        try statement.run()
        try statement.reset()
        next += size
      }
    }
  }

  /// Calls `body` for every row. The row is valid only inside the call.
  package func rows(
    _ sql: String, _ values: [SQLiteValue] = [],
    _ body: (borrowing Statement) throws -> Void
  ) throws {
    let statement = try cache.lease(sql)
    try statement.bind(values)
    while try statement.step() { try body(statement) }
  }

  /// All rows, each made by `decode`.
  package func all<Row>(
    _ sql: String, _ values: SQLiteValue...,
    decode: (borrowing Statement) throws -> Row
  ) throws -> [Row] {
    var found: [Row] = []
    try rows(sql, values) { found.append(try decode($0)) }
    return found
  }

  /// The first row, or nil when there is none.
  package func first<Row>(
    _ sql: String, _ values: SQLiteValue...,
    decode: (borrowing Statement) throws -> Row
  ) throws -> Row? {
    let statement = try cache.lease(sql)
    try statement.bind(values)
    return try statement.step() ? try decode(statement) : nil
  }

  /// The integer in the first column of the first row; nil when there is no row or it is NULL.
  package func integer(_ sql: String, _ values: SQLiteValue...) throws(SQLiteError) -> Int64? {
    let statement = try cache.lease(sql)
    try statement.bind(values)
    return try statement.step() ? try statement.optionalInteger(0) : nil
  }

  /// The text in the first column of the first row; nil when there is no row or it is NULL.
  package func text(_ sql: String, _ values: SQLiteValue...) throws(SQLiteError) -> String? {
    let statement = try cache.lease(sql)
    try statement.bind(values)
    return try statement.step() ? try statement.optionalText(0) : nil
  }

  /// Runs a script of several statements without values: migrations and pragmas only.
  package func execute(_ script: String) throws(SQLiteError) {
    var message: UnsafeMutablePointer<CChar>?
    let code = sqlite3_exec(handle, script, nil, nil, &message)
    defer { sqlite3_free(message) }
    guard code == SQLITE_OK else {
      throw SQLiteError(
        extendedCode: code, message: message.map { String(cString: $0) } ?? cache.message(),
        systemErrno: sqlite3_system_errno(handle))
    }
  }

  /// Attaches an empty file under a name and lets `body` fill it, in one transaction with what it
  /// reads. The file is new and nobody else's: what stands in it when the machine stops half-way is
  /// thrown away, so that nothing waits for the disk before the caller syncs it.
  ///
  /// - Parameter path: begins with `/` or `./`, so that it is never taken for a URI.
  package func filling(_ path: String, as name: String, _ body: () throws -> Void) throws {
    try withTables {
      try run("ATTACH ?1 AS \(name)", .text(path))
      defer {
        cache.finalizeAll()
        try? execute("DETACH \(name)")
      }
      // In memory: journal_mode = OFF is refused to a defensive connection.
      _ = try text("PRAGMA \(name).journal_mode = MEMORY")
      try execute("PRAGMA \(name).synchronous = OFF")
      // Pages of a file that is written from front to back are not asked for again, and an index is
      // sorted in so much memory: more of it costs time too.
      let kept = try integer("PRAGMA cache_size") ?? 0
      try execute("PRAGMA cache_size = -\(CacheSize.filling.rawValue)")
      defer { try? execute("PRAGMA cache_size = \(kept)") }
      try read(body)
    }
  }

  /// Gives back the memory of pages that are kept for reading again.
  package func forgetPages() { sqlite3_db_release_memory(handle) }

  package var lastInsertedID: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Rows changed by the last statement, triggers not counted.
  package var changes: Int64 { sqlite3_changes64(handle) }

  /// Runs `body` in one immediate transaction, which takes the write lock at once: a deferred
  /// one that turns to writing later fails without waiting (https://sqlite.org/lang_transaction).
  ///
  /// - Parameters:
  ///   - keep: asked with the result before the end; false rolls back (`--dry-run`).
  ///   - stands: asked after a COMMIT that failed on the disk: is the change in the file? The
  ///     last step of a commit cuts the journal off and syncs it. When only that sync fails,
  ///     nobody will roll back what the error seems to deny; the error says so then
  ///     (`isCommitted`).
  package func write<Result>(
    keep: (Result) -> Bool = { _ in true }, stands: () throws -> Bool = { false },
    _ body: () throws -> Result
  ) throws -> Result {
    try transaction("BEGIN IMMEDIATE", keep: keep, stands: stands, body)
  }

  /// Runs `body` in one read transaction: every read sees the same state, and SQLite takes its
  /// lock once instead of once a statement.
  package func read<Result>(_ body: () throws -> Result) throws -> Result {
    if isInTransaction { return try body() }
    return try transaction("BEGIN DEFERRED", keep: { _ in true }, stands: { false }, body)
  }

  private func transaction<Result>(
    _ begin: String, keep: (Result) -> Bool, stands: () throws -> Bool,
    _ body: () throws -> Result
  ) throws -> Result {
    guard !isInTransaction else {
      throw SQLiteError(extendedCode: SQLITE_MISUSE, message: "a transaction inside another")
    }
    try execute(begin)
    isInTransaction = true
    defer { isInTransaction = false }
    var isKept = false
    do {
      let result = try body()
      isKept = keep(result)
      try execute(isKept ? "COMMIT" : "ROLLBACK")
      return result
    } catch var error as SQLiteError where error.kind == .io {
      try rollBack()
      if isKept, (try? stands()) == true { error.isCommitted = true }
      throw error
    } catch {
      try rollBack()
      throw error
    }
  }

  /// A full disk or an I/O error may have rolled back already; asking again is an error then.
  private func rollBack() throws(SQLiteError) {
    if sqlite3_get_autocommit(handle) == 0 { try execute("ROLLBACK") }
  }

  /// Stops a running statement from a signal handler's flag; SQLite's one call that may come
  /// from elsewhere (https://sqlite.org/c3ref/interrupt.html).
  package func interrupt() { sqlite3_interrupt(handle) }

  /// Work of SQLite between two calls of a listener: well under a millisecond.
  private static let operationsPerCall: Int32 = 10_000

  private final class Listener {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Has `body` called again and again while statements run. It must not use this connection
  /// (https://sqlite.org/c3ref/progress_handler.html).
  package func whileRunning(_ body: @escaping () -> Void) {
    let listener = Listener(body)
    self.listener = listener
    sqlite3_progress_handler(
      handle, Database.operationsPerCall,
      { pointer in
        if let pointer {
          Unmanaged<Listener>.fromOpaque(pointer).takeUnretainedValue().body()
        }
        return 0
      }, Unmanaged.passUnretained(listener).toOpaque())
  }

  package static var libraryVersion: String { String(cString: sqlite3_libversion()) }
}

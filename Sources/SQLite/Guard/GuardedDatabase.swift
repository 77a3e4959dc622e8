internal import CSQLite
internal import Glibc

/// A connection of its own for SQL that a person typed: it reads some views and nothing else.
///
/// Layer upon layer, since each of them was seen to be passed by itself: the file is opened for
/// reading, the connection is defensive and trusts no schema, an authorizer denies what is not
/// allowed, one statement runs that SQLite calls reading, its size, depth and memory are bounded,
/// and it is looked at every thousand steps. What runs inside one function nothing of this stops:
/// who opens this lives in a process of its own, which is killed (`Store/Queries`).
package final class GuardedDatabase {
  /// Most bytes of one text or row.
  package static let longestText: Int32 = 1_000_000
  package static let longestStatement: Int32 = 100_000
  /// Of memory that SQLite takes, counted where the process counts it.
  package static let heapBytes: Int64 = 64 << 20
  /// How long to wait for somebody who writes.
  private static let busyMilliseconds: Int32 = 5_000
  private static let stepsBetweenLooks: Int32 = 1_000

  private let handle: OpaquePointer
  private let guarding: Guarding

  /// Counts the memory of this process's SQLite, and bounds it. Only before its first connection,
  /// and only where every connection is to be bounded.
  package static func boundMemory() {
    _ = boetseer_count_memory()
    _ = sqlite3_hard_heap_limit64(heapBytes)
  }

  /// - Parameters:
  ///   - views: a statement that lists the views that may be read.
  package init(path: String, views: String) throws(GuardError) {
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw .unreadable(message: String(cString: sqlite3_errstr(code)))
    }
    handle = opened
    do {
      try GuardedDatabase.harden(opened)
      let names = { (sql: String) throws(GuardError) in
        Set(
          try GuardedDatabase.names(sql, opened).map { SQLTokens.lowered($0.unicodeScalars) })
      }
      guarding = Guarding(
        views: try names(views), taken: try names("SELECT name FROM sqlite_schema"))
      try GuardedDatabase.learn(guarding, opened)
    } catch {
      sqlite3_close_v2(opened)
      throw error
    }
  }

  deinit {
    sqlite3_progress_handler(handle, 0, nil, nil)
    sqlite3_set_authorizer(handle, nil, nil)
    sqlite3_close_v2(handle)
  }

  private static func harden(_ handle: OpaquePointer) throws(GuardError) {
    for (option, wanted) in [
      (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
      (SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0), (SQLITE_DBCONFIG_DQS_DDL, 0),
      (SQLITE_DBCONFIG_DQS_DML, 0), (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
      (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0),
      (SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 0), (SQLITE_DBCONFIG_RESET_DATABASE, 0),
    ] as [(Int32, Int32)] {
      guard boetseer_db_config(handle, option, wanted) == wanted else {
        throw .unreadable(message: "option \(option) not set")
      }
    }
    // Temporary b-trees stay in memory, where they are counted; sorting needs no file then.
    for pragma in ["query_only = ON", "temp_store = MEMORY", "cache_size = -8192"] {
      guard sqlite3_exec(handle, "PRAGMA \(pragma)", nil, nil, nil) == SQLITE_OK else {
        throw unreadable(handle)
      }
    }
    for (limit, most) in [
      (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_LENGTH, longestText),
      (SQLITE_LIMIT_SQL_LENGTH, longestStatement), (SQLITE_LIMIT_COLUMN, 100),
      (SQLITE_LIMIT_COMPOUND_SELECT, 20), (SQLITE_LIMIT_EXPR_DEPTH, 100),
      (SQLITE_LIMIT_VDBE_OP, 25_000), (SQLITE_LIMIT_FUNCTION_ARG, 32),
      (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100), (SQLITE_LIMIT_VARIABLE_NUMBER, 100),
      (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ] as [(Int32, Int32)] { sqlite3_limit(handle, limit, most) }
    sqlite3_busy_timeout(handle, busyMilliseconds)
    // One state for the views, what they read, and the answer.
    guard sqlite3_exec(handle, "BEGIN", nil, nil, nil) == SQLITE_OK else {
      throw unreadable(handle)
    }
  }

  /// What SQLite answered last, where reading should have worked.
  private static func unreadable(_ handle: OpaquePointer) -> GuardError {
    switch sqlite3_errcode(handle) & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    default: .unreadable(message: String(cString: sqlite3_errmsg(handle)))
    }
  }

  private static func names(
    _ sql: String, _ handle: OpaquePointer
  ) throws(GuardError) -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
      throw unreadable(handle)
    }
    defer { sqlite3_finalize(statement) }
    var found: [String] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        found.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
      case SQLITE_DONE: return found
      default: throw unreadable(handle)
      }
    }
  }

  /// Compiles what reads all of each view, and keeps what that reads.
  private static func learn(
    _ guarding: Guarding, _ handle: OpaquePointer
  ) throws(GuardError) {
    sqlite3_set_authorizer(
      handle,
      { pointer, action, first, second, database, by in
        guard let pointer else { return SQLITE_DENY }
        let text = { (name: UnsafePointer<CChar>?) in name.map { String(cString: $0) } }
        return Unmanaged<Guarding>.fromOpaque(pointer).takeUnretainedValue()
          .decide(action, text(first), text(second), text(database), by: text(by))
      }, Unmanaged.passUnretained(guarding).toOpaque())
    _ = boetseer_optimize(handle, 0)
    defer { _ = boetseer_optimize(handle, 1) }
    for view in guarding.views.sorted() {
      var statement: OpaquePointer?
      let sql = "SELECT * FROM \"\(view)\""
      let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
      sqlite3_finalize(statement)
      guard code == SQLITE_OK else {
        throw unreadable(handle)
      }
    }
    guarding.close()
  }

  // MARK: Asking

  private final class Watch {
    let isOver: () -> Bool
    init(_ isOver: @escaping () -> Bool) { self.isOver = isOver }
  }

  /// Runs one statement.
  ///
  /// - Parameters:
  ///   - parameters: by name, without its sign.
  ///   - isOver: asked again and again; true cuts the statement off.
  ///   - header: gets the names of the columns, before any row.
  ///   - row: answers whether it wants another.
  package func ask(
    _ sql: String, _ parameters: [String: SQLiteValue], isOver: @escaping () -> Bool,
    header: ([String]) throws -> Void, row: ([GuardedValue]) throws -> Bool
  ) throws {
    guarding.forgetDenied()
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    try bind(parameters, to: statement)
    let watch = Watch(isOver)
    sqlite3_progress_handler(
      handle, GuardedDatabase.stepsBetweenLooks,
      { pointer in
        guard let pointer else { return 1 }
        return Unmanaged<Watch>.fromOpaque(pointer).takeUnretainedValue().isOver() ? 1 : 0
      }, Unmanaged.passUnretained(watch).toOpaque())
    defer { sqlite3_progress_handler(handle, 0, nil, nil) }
    let count = sqlite3_column_count(statement)
    try header(
      (0..<count).map { sqlite3_column_name(statement, $0).map { String(cString: $0) } ?? "" })
    try withExtendedLifetime(watch) {
      while true {
        if isOver() { throw GuardError.interrupted }
        let code = sqlite3_step(statement)
        guard code == SQLITE_ROW else {
          guard code == SQLITE_DONE else { throw failure(code) }
          return
        }
        guard try row((0..<count).map { GuardedDatabase.value(statement, $0) }) else { return }
      }
    }
  }

  /// Compiles it twice: as it was written, which shows on whose behalf everything is read, and then
  /// as it is run.
  private func prepare(_ sql: String) throws(GuardError) -> OpaquePointer {
    _ = boetseer_optimize(handle, 0)
    guarding.isProven = false
    defer { _ = boetseer_optimize(handle, 1) }
    sqlite3_finalize(try compile(sql))
    _ = boetseer_optimize(handle, 1)
    guarding.isProven = true
    return try compile(sql)
  }

  private func compile(_ sql: String) throws(GuardError) -> OpaquePointer {
    guard !sql.utf8.contains(0) else { throw .nulByte }
    guard sql.utf8.count <= Int(GuardedDatabase.longestStatement) else {
      throw .tooComplex(message: "SQL_LENGTH")
    }
    if let name = CommonTableNames.given(in: sql).first(where: guarding.taken.contains) {
      throw .takenName(name)
    }
    var statement: OpaquePointer?
    var offset = 0
    var failed: GuardError?
    var text = sql
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var next = characters.baseAddress
        while offset < characters.count {
          var found: OpaquePointer?
          var tail: UnsafePointer<CChar>?
          let code = sqlite3_prepare_v2(
            handle, next, Int32(characters.count - offset), &found, &tail)
          guard code == SQLITE_OK else {
            failed = statement == nil ? failure(code) : .severalStatements
            return
          }
          if let found {
            guard statement == nil else {
              sqlite3_finalize(found)
              failed = .severalStatements
              return
            }
            statement = found
          }
          guard let tail, let start = characters.baseAddress, tail > start + offset else { return }
          offset = tail - start
          next = tail
        }
      }
    }
    if failed == nil, let statement {
      if sqlite3_stmt_readonly(statement) == 0 || sqlite3_stmt_isexplain(statement) != 0
        || sqlite3_column_count(statement) == 0
      {
        failed = .notReading
      }
    }
    if let failed {
      sqlite3_finalize(statement)
      throw failed
    }
    guard let statement else { throw .empty }
    return statement
  }

  private func bind(
    _ parameters: [String: SQLiteValue], to statement: OpaquePointer
  ) throws(GuardError) {
    var known: [String] = []
    for place in 0..<sqlite3_bind_parameter_count(statement) {
      guard
        let name = sqlite3_bind_parameter_name(statement, place + 1).map({ String(cString: $0) })
      else { throw .namelessParameter }
      let bare = String(name.dropFirst())
      // `?7` is a number and no name.
      guard name.first != "?" else { throw .namelessParameter }
      known.append(bare)
      guard let value = parameters[bare] else { throw .missingParameter(bare) }
      let code: Int32
      switch value {
      case .integer(let number): code = sqlite3_bind_int64(statement, place + 1, number)
      case .text(let text):
        code = boetseer_bind_text(statement, place + 1, text, Int32(text.utf8.count))
      case .blob, .null: code = sqlite3_bind_null(statement, place + 1)
      }
      guard code == SQLITE_OK else { throw failure(code) }
    }
    if let unknown = parameters.keys.sorted().first(where: { !known.contains($0) }) {
      throw .unknownParameter(unknown, known: known)
    }
  }

  private static func value(_ statement: OpaquePointer, _ column: Int32) -> GuardedValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .decimal("\(sqlite3_column_double(statement, column))")
    case SQLITE_TEXT:
      guard let text = sqlite3_column_text(statement, column) else { return .null }
      let count = Int(sqlite3_column_bytes(statement, column))
      return .text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      let count = Int(sqlite3_column_bytes(statement, column))
      guard count > 0, let start = sqlite3_column_blob(statement, column) else { return .blob([]) }
      return .blob(Array(UnsafeRawBufferPointer(start: start, count: count)))
    default: return .null
    }
  }

  private func failure(_ code: Int32) -> GuardError {
    if let denied = guarding.denied { return denied }
    let message = String(cString: sqlite3_errmsg(handle))
    switch code & 0xFF {
    case SQLITE_INTERRUPT: return .interrupted
    case SQLITE_NOMEM: return .outOfMemory
    case SQLITE_TOOBIG: return .tooComplex(message: message)
    case SQLITE_AUTH: return .notAllowed(.statement, message)
    case SQLITE_BUSY, SQLITE_LOCKED: return .busy
    case SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_CANTOPEN, SQLITE_READONLY:
      return .unreadable(message: message)
    default:
      let offset = sqlite3_error_offset(handle)
      // A limit has no code of its own.
      let isLimit = ["too many", "too large", "too deep", "parser stack"].contains {
        message.contains($0)
      }
      return isLimit
        ? .tooComplex(message: message)
        : .invalid(message: message, offset: offset >= 0 ? Int(offset) : nil)
    }
  }
}

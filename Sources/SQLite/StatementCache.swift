internal import CSQLite

/// The prepared statements of one connection, by their text.
///
/// A statement in use is out of the cache; a second lease of the same text gets one of its own,
/// which is finalized when it comes back.
final class StatementCache {
  /// More texts than the program has; a guard against statements built from values.
  private static let capacity = 256

  private let connection: OpaquePointer
  private var free: [String: OpaquePointer] = [:]
  private var known: Set<String> = []

  init(connection: OpaquePointer) { self.connection = connection }

  func lease(_ sql: String) throws(SQLiteError) -> Statement {
    if let handle = free.removeValue(forKey: sql) {
      return Statement(handle: handle, owner: self, sql: sql, cached: true)
    }
    let cached = !known.contains(sql) && known.count < StatementCache.capacity
    let handle = try prepare(sql, flags: cached ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0)
    if cached { known.insert(sql) }
    return Statement(handle: handle, owner: self, sql: sql, cached: cached)
  }

  func giveBack(_ handle: OpaquePointer, sql: String, cached: Bool) {
    guard cached else {
      sqlite3_finalize(handle)
      return
    }
    // Both answer the error of the last step, which was reported there.
    _ = sqlite3_reset(handle)
    _ = sqlite3_clear_bindings(handle)
    free[sql] = handle
  }

  func message() -> String { String(cString: sqlite3_errmsg(connection)) }

  /// What the connection says of its last failure.
  func failure(_ code: Int32, sql: String = "") -> SQLiteError {
    SQLiteError(
      extendedCode: code, message: message(), sql: sql,
      systemErrno: sqlite3_system_errno(connection))
  }

  func finalizeAll() {
    for handle in free.values { sqlite3_finalize(handle) }
    free = [:]
    known = []
  }

  private func prepare(_ sql: String, flags: UInt32) throws(SQLiteError) -> OpaquePointer {
    var handle: OpaquePointer?
    var text = sql
    var rest = 0
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v3(
          connection, characters.baseAddress, Int32(characters.count), flags, &handle, &tail)
        if let tail, let base = characters.baseAddress {
          rest = characters[(tail - base)...].count { $0 != 32 && $0 != 10 && $0 != 59 }
        }
        return code
      }
    }
    guard code == SQLITE_OK else {
      throw failure(code, sql: sql)
    }
    guard let handle else {
      throw SQLiteError(extendedCode: SQLITE_MISUSE, message: "no statement", sql: sql)
    }
    guard rest == 0 else {
      sqlite3_finalize(handle)
      throw SQLiteError(
        extendedCode: SQLITE_MISUSE, message: "more than one statement", sql: sql)
    }
    return handle
  }
}

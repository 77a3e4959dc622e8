internal import CSQLite

/// The prepared statements of one connection, by their text.
///
/// A second lease of a text that is in use gets a statement of its own, which is finalized when
/// it comes back.
final class StatementCache {
  /// More texts than the program has; a guard against statements built from values.
  private static let capacity = 256

  private let connection: OpaquePointer
  private var entries: [Text: Entry] = [:]

  final class Entry {
    let handle: OpaquePointer
    var isLeased = true
    /// The connection is closed: it is finalized when it comes back.
    var isLast = false

    init(_ handle: OpaquePointer) { self.handle = handle }
  }

  /// A text as a key. Hashing all of an SQL text takes longer than many a statement takes to run:
  /// its length and a piece from its middle tell the texts of a program apart. Texts of one
  /// literal are equal at a glance.
  private struct Text: Hashable {
    let sql: String

    func hash(into hasher: inout Hasher) {
      let bytes = sql.utf8
      hasher.combine(bytes.count)
      bytes.withContiguousStorageIfAvailable { all in
        let piece = all[(all.count / 2)...].prefix(16)
        hasher.combine(bytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: piece)))
      }
    }
  }

  init(connection: OpaquePointer) { self.connection = connection }

  func lease(_ sql: String) throws(SQLiteError) -> Statement {
    let known = entries[Text(sql: sql)]
    if let known, !known.isLeased {
      known.isLeased = true
      return Statement(handle: known.handle, owner: self, sql: sql, entry: known)
    }
    let stays = known == nil && entries.count < StatementCache.capacity
    let handle = try prepare(sql, flags: stays ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0)
    let entry = stays ? Entry(handle) : nil
    if let entry { entries[Text(sql: sql)] = entry }
    return Statement(handle: handle, owner: self, sql: sql, entry: entry)
  }

  func giveBack(_ handle: OpaquePointer, _ entry: Entry?) {
    guard let entry, !entry.isLast else {
      sqlite3_finalize(handle)
      return
    }
    // Both answer the error of the last step, which was reported there.
    _ = sqlite3_reset(handle)
    _ = sqlite3_clear_bindings(handle)
    entry.isLeased = false
  }

  func message() -> String { String(cString: sqlite3_errmsg(connection)) }

  /// What the connection says of its last failure.
  func failure(_ code: Int32, sql: String = "") -> SQLiteError {
    SQLiteError(
      extendedCode: code, message: message(), sql: sql,
      systemErrno: sqlite3_system_errno(connection))
  }

  func finalizeAll() {
    for entry in entries.values {
      if entry.isLeased { entry.isLast = true } else { sqlite3_finalize(entry.handle) }
    }
    entries = [:]
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

/// What SQLite answered, and where. Bound values never stand in it: they may be personal.
package struct SQLiteError: Error, Equatable, Sendable {
  /// Primary result code (https://sqlite.org/rescode.html).
  package let code: Int32
  package let extendedCode: Int32
  /// SQLite's own words: table, column and constraint names, or the text of a RAISE.
  package let message: String
  /// The statement, with its placeholders; empty when no statement was involved.
  package let sql: String
  /// What the system answered to SQLite, as far as it kept it; 0 when there was nothing.
  package let systemErrno: Int32
  /// The transaction stands in the file, though its commit failed: the error came when SQLite
  /// secured the end of it.
  package var isCommitted = false

  package init(extendedCode: Int32, message: String, sql: String = "", systemErrno: Int32 = 0) {
    code = extendedCode & 0xFF
    self.extendedCode = extendedCode
    self.message = message
    self.sql = sql
    self.systemErrno = systemErrno
  }

  package enum Kind: Sendable, Equatable {
    case busy, constraint, corrupt, notADatabase, cannotOpen, full, io, readOnly, interrupted
    case decoding
    case other
  }

  package var kind: Kind {
    switch code {
    case 5, 6: .busy
    case 19: .constraint
    case 11: .corrupt
    case 26: .notADatabase
    case 14: .cannotOpen
    case 13: .full
    case 10: .io
    case 8: .readOnly
    case 9: .interrupted
    case SQLiteError.decodingCode: .decoding
    default: .other
    }
  }

  /// Outside SQLite's range: a column did not hold what the caller's type asks for.
  package static let decodingCode: Int32 = 120

  /// SQLITE_ERROR, which has no more precise code: of a right statement, that a table or column it
  /// names does not exist.
  package static let generic: Int32 = 1

  /// SQLITE_BUSY, where this program itself waited for a lock, past SQLite.
  package static let locked = SQLiteError(extendedCode: 5, message: "locked")

  /// SQLITE_IOERR_WRITE: the system took less than it was given, as at a limit on file sizes.
  package static let writeFailed: Int32 = 778

  /// SQLITE_READONLY_DBMOVED: the file this connection has open bears another name by now, or none.
  package static let moved: Int32 = 1032

  /// SQLITE_CONSTRAINT_TRIGGER: a trigger said no.
  package static let raised: Int32 = 1811
}

import CSQLite

/// A file as any other program opens it: SQLite's own defaults, nothing that this project sets.
final class PlainConnection {
  struct Refusal: Error {
    /// The kind of error, without SQLite's finer distinction.
    let code: Int32
    let message: String

    /// Refused by a trigger, a constraint or a type: the statement was understood.
    var isUnderstood: Bool { [SQLITE_CONSTRAINT, SQLITE_MISMATCH].contains(code & 0xFF) }
  }

  private let handle: OpaquePointer

  init(_ path: String) throws {
    var opened: OpaquePointer?
    let code = sqlite3_open(path, &opened)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close(opened)
      throw Refusal(code: code, message: "cannot open the copy")
    }
    handle = opened
  }

  deinit { sqlite3_close(handle) }

  /// Runs one statement to its end.
  func run(_ sql: String) -> Refusal? {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    return code == SQLITE_OK ? nil : refusal(code)
  }

  /// The columns of every row as text; NULL is empty.
  func rows(_ sql: String) throws -> [[String]] {
    var statement: OpaquePointer?
    let prepared = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard prepared == SQLITE_OK else { throw refusal(prepared) }
    defer { sqlite3_finalize(statement) }
    var found: [[String]] = []
    var code = sqlite3_step(statement)
    while code == SQLITE_ROW {
      found.append(
        (0..<sqlite3_column_count(statement)).map { index in
          sqlite3_column_text(statement, index).map { String(cString: $0) } ?? ""
        })
      code = sqlite3_step(statement)
    }
    guard code == SQLITE_DONE else { throw refusal(code) }
    return found
  }

  private func refusal(_ code: Int32) -> Refusal {
    Refusal(code: code, message: String(cString: sqlite3_errmsg(handle)))
  }
}

internal import CSQLite

extension Database {
  /// Copies the whole database into the file at `path` with SQLite's backup API, page by page,
  /// while others may write.
  ///
  /// - Parameter progress: called after each step with the pages done, of how many.
  package func backup(
    to path: String, pagesPerStep: Int32 = 256,
    progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws(SQLiteError) {
    let target = try Database(path: path, access: .create)
    try copy(into: target, pagesPerStep, locked: { true }, progress)
  }

  /// Puts the whole database in the place of what `target` holds: one transaction there, for
  /// which everybody else waits, and which is rolled back when it is not finished.
  ///
  /// - Parameter locked: called when nobody else can read or write the target any more, and
  ///   nothing of it is changed yet. It must not use `target`; when it throws, nothing happens.
  package func replace(
    contentOf target: Database, pagesPerStep: Int32 = 256, locked: () throws -> Void,
    progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws {
    var failure: (any Error)?
    let mayGoOn = {
      do { try locked() } catch { failure = error }
      return failure == nil
    }
    try copy(into: target, pagesPerStep, locked: mayGoOn, progress)
    if let failure { throw failure }
  }

  /// - Parameter locked: answers whether to go on, once both are locked.
  private func copy(
    into target: Database, _ pagesPerStep: Int32, locked: () -> Bool,
    _ progress: (Int64, Int64) -> Void
  ) throws(SQLiteError) {
    guard let copy = sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw SQLiteError(
        extendedCode: sqlite3_extended_errcode(target.handle), message: target.cache.message())
    }
    var code = SQLITE_OK
    var isLocked = false
    repeat {
      // A step of no pages locks, and copies nothing. Each waits for others by itself, as long as
      // any statement does.
      code = sqlite3_backup_step(copy, isLocked ? pagesPerStep : 0)
      if code == SQLITE_OK, !isLocked {
        guard locked() else {
          sqlite3_backup_finish(copy)
          return
        }
        isLocked = true
      }
      let pages = Int64(sqlite3_backup_pagecount(copy))
      progress(pages - Int64(sqlite3_backup_remaining(copy)), pages)
    } while code == SQLITE_OK
    let finished = sqlite3_backup_finish(copy)
    guard code == SQLITE_DONE, finished == SQLITE_OK else {
      let failed = code == SQLITE_DONE ? finished : code
      throw SQLiteError(
        extendedCode: failed, message: String(cString: sqlite3_errstr(failed)),
        systemErrno: sqlite3_system_errno(target.handle))
    }
  }
}

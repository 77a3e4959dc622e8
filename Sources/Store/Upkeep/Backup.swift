internal import Glibc
internal import SQLite

extension Store {
  /// Copies the database while others may write, checks the copy, and only then gives it its
  /// name: a backup that exists is whole.
  ///
  /// - Parameter keep: false copies and checks only.
  /// - Returns: number and seal of the copy's newest event, to write down elsewhere.
  @discardableResult
  package func backup(to target: String, keep: Bool = true) throws -> Anchor? {
    try PathCheck.fresh(target)
    let temporary = "\(target).\(getpid()).part"
    Store.remove(temporary)
    defer { Store.remove(temporary) }
    // The file is made by us, so that nobody else can ever read it.
    let descriptor = Glibc.open(temporary, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError.cannotWrite(path: target, errno: errno) }
    close(descriptor)
    try database.backup(to: temporary) { progress($0, $1) }
    try verify(copy: temporary, of: target)
    let head = try Store.open(path: temporary, access: .readOnly).anchor()
    guard keep else { return head }
    try Store.syncFile(temporary)
    // link refuses when somebody made the target meanwhile; rename would overwrite it.
    guard link(temporary, target) == 0 else {
      throw errno == EEXIST
        ? StoreError.exists(path: target) : StoreError.cannotWrite(path: target, errno: errno)
    }
    unlink(temporary)
    try Store.secure(target)
    return head
  }

  private func verify(copy: String, of target: String) throws {
    let database = try Database(path: copy, access: .readOnly)
    database.whileRunning(tick)
    try Migrator(database: database, path: copy).check()
    let answer = try database.text("PRAGMA integrity_check(1)")
    guard answer == "ok" else {
      throw StoreError.corrupt(path: target, detail: answer ?? "")
    }
  }

  /// Makes the name of a new file last, or takes it away again: who reads that it cannot be
  /// written finds nothing there.
  static func secure(_ path: String) throws {
    do {
      try syncFile(PathCheck.folder(of: path))
    } catch {
      unlink(path)
      throw error
    }
  }

  static func syncFile(_ path: String) throws {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.cannotWrite(path: path, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreError.cannotWrite(path: path, errno: errno) }
  }

  /// Puts a backup in the place of a database. An existing one is kept aside under a new name.
  ///
  /// - Parameter watch: is given the backup before it is copied.
  /// - Returns: where the old file is kept, if there was one.
  package static func restore(
    from source: String, to target: String, force: Bool, dryRun: Bool = false,
    watch: (Store) -> Void = { _ in }
  ) throws -> String? {
    let backup = try Store.open(path: source, access: .readOnly)
    watch(backup)
    var info = stat()
    let exists = lstat(target, &info) == 0
    guard !exists || force else { throw StoreError.exists(path: target) }
    if exists { try PathCheck.existing(target) }
    let fresh = "\(target).\(getpid()).new"
    unlink(fresh)
    defer { unlink(fresh) }
    try backup.backup(to: fresh)
    // A rehearsal has copied and checked everything; only the names stay as they are.
    if dryRun { return exists ? Store.freeName(beside: target) : nil }
    var aside: String?
    if exists {
      let kept = Store.freeName(beside: target)
      try Store.setAside(target, as: kept)
      aside = kept
    }
    guard rename(fresh, target) == 0 else {
      let number = errno
      if let aside { unlink(aside) }
      throw StoreError.cannotWrite(path: target, errno: number)
    }
    do {
      try Store.syncFile(PathCheck.folder(of: target))
    } catch {
      throw StoreError.notSecured(path: target)
    }
    return aside
  }

  /// Keeps the file that is replaced under a second name. Whoever is writing finishes first: the
  /// lock is ours while the name is made.
  private static func setAside(_ path: String, as kept: String) throws {
    let keep = {
      guard link(path, kept) == 0 else { throw StoreError.cannotWrite(path: kept, errno: errno) }
    }
    do {
      try Database(path: path, access: .readWrite).write { try keep() }
    } catch let error as SQLiteError where [.notADatabase, .corrupt].contains(error.kind) {
      // A file so damaged that nobody can lock it is what a backup is for. Its journal must not
      // be played back into the file that takes its place.
      try keep()
      rename("\(path)-journal", "\(kept)-journal")
    }
  }

  private static func freeName(beside path: String) -> String {
    let base = "\(path).before-restore"
    var info = stat()
    guard lstat(base, &info) == 0 else { return base }
    var number = 2
    while lstat("\(base)-\(number)", &info) == 0 { number += 1 }
    return "\(base)-\(number)"
  }
}

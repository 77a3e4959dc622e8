internal import Glibc
internal import SQLite

/// How a restore ended.
package struct Restored: Sendable {
  /// Where the database is kept that was there, if there was one.
  package let aside: String?
  /// What is wrong in the copy; empty unless a damaged one was asked for.
  package let findings: [Finding]
}

extension Store {
  /// Puts a backup in the place of a database. What stood there is kept under a new name.
  ///
  /// - Parameters:
  ///   - damaged: takes a copy in which something is wrong.
  ///   - watch: is given the backup before it is copied.
  package static func restore(
    from source: String, to target: String, force: Bool, damaged: Bool = false,
    dryRun: Bool = false, watch: (Store) -> Void = { _ in }
  ) throws -> Restored {
    try PathCheck.named(target)
    let backup = try Store.open(path: source, access: .readOnly)
    watch(backup)
    var info = stat()
    let exists = lstat(target, &info) == 0
    guard !exists || force else { throw StoreError.exists(path: target) }
    if exists { try PathCheck.existing(target) } else { try PathCheck.fresh(target) }
    let fresh = "\(target).\(getpid()).new"
    defer { remove(fresh) }
    try backup.copy(to: fresh, for: target)
    // Whoever works in the database goes on in it: it has to be of the same version.
    let copied = try examined(
      fresh, as: source, access: .readWrite, damaged: damaged, watched: backup)
    let kept = exists ? freeName(beside: target) : nil
    // A rehearsal has copied and checked everything; only the names stay as they are.
    if dryRun { return Restored(aside: kept, findings: copied.findings) }
    if let kept {
      do {
        try replace(target, with: fresh, keeping: kept, backup.progress)
      } catch let error as SQLiteError where [.notADatabase, .corrupt].contains(error.kind) {
        // A file so damaged that SQLite cannot lock it is what a backup is for.
        try swap(target, with: fresh, keeping: kept)
      }
    } else {
      try syncFile(fresh)
      try name(fresh, target)
    }
    return Restored(aside: kept, findings: copied.findings)
  }

  /// Replaces what a database holds and keeps a copy of what it held.
  ///
  /// The file stays the same file. Another one of this name would be the end of whoever has the
  /// old one open: SQLite finds a journal by its name, and would play that of the new file into
  /// the old one and remove it (https://sqlite.org/howtocorrupt.html 2.4). Nobody reads or
  /// writes while the old content is copied, so that what was answered before is in the copy and
  /// what is answered later in the new content.
  private static func replace(
    _ path: String, with fresh: String, keeping kept: String,
    _ progress: (Int64, Int64) -> Void
  ) throws {
    let source = try Database(path: fresh, access: .readOnly)
    // To close a file is to give up all locks of this process on it: this one is closed last.
    let old = try OpenFile(path, O_RDONLY)
    defer { old.close() }
    let target = try Database(path: path, access: .readWrite)
    // Another program's file that others have open in WAL mode: part of it is elsewhere.
    guard try target.text("PRAGMA journal_mode") != "wal" else {
      throw SQLiteError.locked
    }
    let version = try target.integer("PRAGMA schema_version")
    var isKept = false
    let keep = {
      try old.copy(to: kept)
      isKept = true
    }
    do {
      try source.replace(contentOf: target, locked: keep, progress: progress)
    } catch {
      // The last sync of a commit can fail behind a commit that stands; each raises the version.
      let now = try? Database(path: path, access: .readOnly).integer("PRAGMA schema_version")
      if let now, now != version { throw StoreError.notSecured(path: path) }
      if isKept { unlink(kept) }
      throw error
    }
  }

  /// Gives the name of a damaged file to the new one. Its journal goes with it: under its old name
  /// it would be played into the file that takes its place.
  private static func swap(_ path: String, with fresh: String, keeping kept: String) throws {
    let old = try OpenFile(path, O_RDWR)
    defer { old.close() }
    try old.lock(milliseconds: Database.busyTimeoutMilliseconds)
    try syncFile(fresh)
    guard link(path, kept) == 0 else { throw StoreError.cannotWrite(path: kept, errno: errno) }
    var moved: [String] = []
    do {
      for sidecar in PathCheck.sidecars where PathCheck.isFilled(path + sidecar) {
        guard rename(path + sidecar, kept + sidecar) == 0 else {
          throw StoreError.cannotWrite(path: kept + sidecar, errno: errno)
        }
        moved.append(sidecar)
      }
      guard rename(fresh, path) == 0 else {
        throw StoreError.cannotWrite(path: path, errno: errno)
      }
    } catch {
      for sidecar in moved { rename(kept + sidecar, path + sidecar) }
      unlink(kept)
      throw error
    }
    do {
      try syncFile(PathCheck.folder(of: path))
    } catch {
      throw StoreError.notSecured(path: path)
    }
  }

  /// A name beside which lies no journal either.
  private static func freeName(beside path: String) -> String {
    let base = "\(path).before-restore"
    var info = stat()
    var name = base
    var number = 2
    while ([""] + PathCheck.sidecars).contains(where: { lstat(name + $0, &info) == 0 }) {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}

internal import Glibc
internal import SQLite

/// A copy that was made and examined.
package struct Copied: Sendable {
  /// Number and seal of its newest event, to write down elsewhere.
  package let head: Anchor?
  /// What is wrong in it; empty unless a damaged copy was asked for.
  package let findings: [Finding]
}

extension Store {
  /// Copies the database while others may write, examines the copy, and only then gives it its
  /// name: a backup that exists is whole.
  ///
  /// - Parameters:
  ///   - keep: false copies and examines only.
  ///   - damaged: keeps a copy in which something is wrong; otherwise it would age in the place
  ///     of the good ones.
  @discardableResult
  package func backup(to target: String, keep: Bool = true, damaged: Bool = false) throws -> Copied
  {
    try PathCheck.fresh(target)
    let temporary = "\(target).\(getpid()).part"
    defer { Store.remove(temporary) }
    try copy(to: temporary, for: target)
    let copied = try Store.examined(
      temporary, as: path, access: .readOnly, damaged: damaged, watched: self)
    guard keep else { return copied }
    try Store.syncFile(temporary)
    try Store.name(temporary, target)
    return copied
  }

  /// Copies everything into a file of ours.
  ///
  /// - Parameter target: the name that a person knows it by.
  func copy(to temporary: String, for target: String) throws {
    Store.remove(temporary)
    // The file is made by us, so that nobody else can ever read it.
    let descriptor = Glibc.open(
      temporary, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreError.cannotWrite(path: target, errno: errno) }
    close(descriptor)
    try database.backup(to: temporary) { progress($0, $1) }
  }

  /// Looks at a copy as `doctor` does. Where it lies and how it was opened is not asked: it has
  /// no place yet.
  ///
  /// - Parameters:
  ///   - name: what a person knows it by.
  ///   - access: `readWrite` brings the copy's schema up to date first.
  ///   - damaged: answers what is wrong; otherwise that is an error.
  static func examined(
    _ copy: String, as name: String, access: Database.Access, damaged: Bool, watched: Store
  ) throws -> Copied {
    do {
      let store = try Store.open(path: copy, access: access)
      store.watch(progress: watched.progress, tick: watched.tick)
      let findings = try store.doctor(.usual, progress: watched.progress).findings
        .filter { ![.file, .pragmas, .library].contains($0.check) }
      guard findings.isEmpty || damaged else {
        throw StoreError.damaged(path: name, findings: findings)
      }
      return Copied(head: try store.anchor(), findings: findings)
    } catch StoreError.corrupt(_, let detail) {
      throw StoreError.corrupt(path: name, detail: detail)
    } catch StoreError.cannotOpen(_, let number) {
      throw StoreError.cannotOpen(path: name, errno: number)
    }
  }

  /// Gives a finished file its name. A link refuses when somebody made the target meanwhile; a
  /// rename would overwrite it.
  static func name(_ temporary: String, _ target: String) throws {
    try PathCheck.alone(target)
    guard link(temporary, target) == 0 else {
      throw errno == EEXIST
        ? StoreError.exists(path: target) : StoreError.cannotWrite(path: target, errno: errno)
    }
    unlink(temporary)
    try secure(target)
  }

  /// Makes the name of a new file last, or takes it away again: who reads that it cannot be
  /// written finds nothing there.
  private static func secure(_ path: String) throws {
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

  /// Removes a temporary database with the empty journal that a connection leaves beside it.
  static func remove(_ temporary: String) {
    unlink(temporary)
    for sidecar in PathCheck.sidecars { unlink(temporary + sidecar) }
  }
}

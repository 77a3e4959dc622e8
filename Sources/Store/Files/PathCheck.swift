internal import Glibc

/// Refuses paths that SQLite would take for something else: a URI is read as options, a FIFO
/// hangs, a link leads elsewhere.
enum PathCheck {
  static func existing(_ path: String) throws(StoreError) {
    try plain(path)
    var info = stat()
    guard lstat(path, &info) == 0 else { throw .missing(path: path) }
    try kind(info, path)
  }

  /// A name for a file that is not there yet.
  static func fresh(_ path: String) throws(StoreError) {
    try plain(path)
    try named(path)
    var info = stat()
    if lstat(path, &info) == 0 {
      try kind(info, path)
      throw .exists(path: path)
    }
    guard let folder = realpath(folder(of: path), nil) else {
      throw .cannotWrite(path: path, errno: errno)
    }
    defer { free(folder) }
    let name = path.utf8.count - (path.lastIndex(of: "/").map { path[...$0].utf8.count } ?? 0)
    guard name <= longestNameBytes, strlen(folder) + 1 + name <= longestPathBytes else {
      throw .cannotWrite(path: path, errno: ENAMETOOLONG)
    }
    if Mounts.isOnNetwork(String(cString: folder)) {
      throw .unsuitablePath(path: path, reason: .network)
    }
    try alone(path)
  }

  /// What SQLite finds by its name beside a database, and takes for a part of it
  /// (https://sqlite.org/tempfiles.html).
  static let sidecars = ["-journal", "-wal", "-shm"]

  /// What SQLite puts behind a name, and what is put there until a file is whole, has to fit in
  /// the 255 bytes of a name and the 512 of a path of SQLite.
  static let longestNameBytes = 220
  static let longestPathBytes = 470

  /// Refuses a place beside which the journal of another database was left: whoever opens the new
  /// file first would play it into that (https://sqlite.org/howtocorrupt.html 1.4). An empty one
  /// is what every command leaves.
  static func alone(_ path: String) throws(StoreError) {
    for sidecar in sidecars.map({ path + $0 }) where isFilled(sidecar) {
      throw .foreignJournal(path: path, journal: sidecar)
    }
  }

  /// As SQLite asks whether a file is there.
  static func isFilled(_ path: String) -> Bool {
    var info = stat()
    guard lstat(path, &info) == 0 else { return false }
    return info.st_mode & S_IFMT != S_IFREG || info.st_size > 0
  }

  /// Refuses names that a file cannot keep.
  static func named(_ path: String) throws(StoreError) {
    if path == "-" { throw .unsuitablePath(path: path, reason: .dash) }
    if sidecars.contains(where: path.hasSuffix) {
      throw .unsuitablePath(path: path, reason: .journalName)
    }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func plain(_ path: String) throws(StoreError) {
    if path.hasPrefix("file:") { throw .unsuitablePath(path: path, reason: .uri) }
    if path.isEmpty || path == ":memory:" { throw .unsuitablePath(path: path, reason: .notAFile) }
  }

  private static func kind(_ info: stat, _ path: String) throws(StoreError) {
    switch info.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .unsuitablePath(path: path, reason: .folder)
    case S_IFLNK: throw .unsuitablePath(path: path, reason: .link)
    default: throw .unsuitablePath(path: path, reason: .notAFile)
    }
  }
}

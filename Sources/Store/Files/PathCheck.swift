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

  static func fresh(_ path: String) throws(StoreError) {
    try plain(path)
    var info = stat()
    if lstat(path, &info) == 0 {
      try kind(info, path)
      throw .exists(path: path)
    }
    guard let folder = realpath(folder(of: path), nil) else {
      throw .cannotWrite(path: path, errno: errno)
    }
    defer { free(folder) }
    if Mounts.isOnNetwork(String(cString: folder)) {
      throw .unsuitablePath(path: path, reason: .network)
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

internal import Glibc

/// Which file systems hold a folder. On a network file system SQLite's locks cannot be trusted
/// (https://sqlite.org/useovernet.html).
enum Mounts {
  private static let networkTypes: Set<String> = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p"]

  /// True when the mount that holds an absolute path is one of a network; false when that cannot
  /// be read.
  static func isOnNetwork(_ path: String, mounts: String = all()) -> Bool {
    var best: (point: String, type: String) = ("", "")
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { continue }
      let point = String(fields[1])
      let isAbove = path == point || point == "/" || path.hasPrefix(point + "/")
      if isAbove, point.utf8.count >= best.point.utf8.count {
        best = (point, String(fields[2]))
      }
    }
    return networkTypes.contains(best.type)
  }

  /// The file systems of this process, a line each; empty when that cannot be read.
  static func all() -> String {
    let descriptor = open("/proc/self/mounts", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

internal import Glibc
internal import SQLite

/// A database file past SQLite: to copy it while SQLite holds it, or where SQLite cannot read it.
final class OpenFile {
  private let path: String
  private let descriptor: Int32
  private static let chunkBytes = 1 << 18
  /// F_OFD_SETLK of <fcntl.h>, which Swift does not import.
  private static let lockOfTheOpenFile: Int32 = 37

  init(_ path: String, _ flags: Int32) throws {
    self.path = path
    descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw StoreError.cannotOpen(path: path, errno: errno) }
  }

  func close() { Glibc.close(descriptor) }

  /// Copies all of it to a new file, readable by its owner alone, that is there whole or not.
  func copy(to target: String) throws {
    // The doctor knows by this name what a stopped process left beside a database.
    let temporary = "\(path).\(getpid()).part"
    Store.remove(temporary)
    defer { Store.remove(temporary) }
    let copy = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard copy >= 0 else { throw StoreError.cannotWrite(path: target, errno: errno) }
    defer { Glibc.close(copy) }
    var chunk = [UInt8](repeating: 0, count: OpenFile.chunkBytes)
    var offset = 0
    while true {
      let count = pread(descriptor, &chunk, chunk.count, off_t(offset))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StoreError.cannotOpen(path: path, errno: errno) }
      if count == 0 { break }
      offset += count
      var done = 0
      while done < count {
        let written = chunk[done..<count].withUnsafeBytes { write(copy, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR { continue }
        guard written >= 0 else { throw StoreError.cannotWrite(path: target, errno: errno) }
        done += written
      }
    }
    guard fsync(copy) == 0 else { throw StoreError.cannotWrite(path: target, errno: errno) }
    try Store.name(temporary, target)
  }

  /// Takes the locks that SQLite takes to write a file (https://sqlite.org/lockingv3.html 3), so
  /// that nobody is in a transaction on it.
  ///
  /// - Parameter milliseconds: how long to wait.
  /// - Throws: `SQLiteError` of the kind `busy` when others keep it for longer.
  func lock(milliseconds: Int32) throws {
    var wanted = flock()
    wanted.l_type = Int16(F_WRLCK)
    wanted.l_whence = Int16(SEEK_SET)
    wanted.l_start = 0x4000_0000
    wanted.l_len = 512
    var waited: Int32 = 0
    // Belongs to the open file and not to the process: SQLite's own are given up independently.
    while fcntl(descriptor, OpenFile.lockOfTheOpenFile, &wanted) != 0 {
      guard errno == EAGAIN || errno == EACCES || errno == EINTR else {
        throw StoreError.cannotOpen(path: path, errno: errno)
      }
      guard waited < milliseconds else { throw SQLiteError.locked }
      waited += 50
      usleep(50_000)
    }
  }
}

internal import Glibc
internal import Messages
internal import Records

/// What the system would not do with a file or stream.
package struct SystemFault: Error, Equatable {
  package let number: Int32

  package init(number: Int32) { self.number = number }

  var cause: SystemCause {
    switch number {
    case EACCES, EPERM: .noPermission
    case ENOENT, ENOTDIR: .noFolder
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case EROFS: .readOnly
    case EEXIST: .exists
    case EISDIR: .isFolder
    case ENAMETOOLONG: .nameTooLong
    default: .other(number)
    }
  }
}

/// The calls to the operating system.
package enum System {
  /// The civil day in the time zone of the machine.
  static func localDay() -> Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? Day(number: 0)
  }

  /// Since some moment of the past, whatever is done to the clock on the wall.
  package static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  static func environment() -> [String: String] {
    var found: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let line = String(cString: text)
      if let equals = line.firstIndex(of: "=") {
        found[String(line[..<equals])] = String(line[line.index(after: equals)...])
      }
      entry += 1
    }
    return found
  }

  /// Columns of the terminal; off a terminal those of `COLUMNS`, where a shell tells them.
  static func width() -> Int? {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment()["COLUMNS"].flatMap { Int($0) }.flatMap { $0 >= 20 ? $0 : nil }
  }

  static func userName() -> String {
    let user = getuid()
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name, name.pointee != 0 else {
      return "uid:\(user)"
    }
    return String(cString: name)
  }

  /// Writes all of a text, however small the pieces the system takes.
  static func write(_ text: String, to descriptor: Int32) throws(SystemFault) {
    var text = text
    let found = text.withUTF8 { System.fault(writing: UnsafeRawBufferPointer($0), to: descriptor) }
    if let found { throw found }
  }

  /// The same for bytes.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemFault) {
    if let fault = fault(writing: bytes, to: descriptor) { throw fault }
  }

  private static func fault(
    writing bytes: UnsafeRawBufferPointer, to descriptor: Int32
  ) -> SystemFault? {
    var rest = bytes
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        return SystemFault(number: errno)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
    return nil
  }

  /// The bytes of a file, at most `limit` of them.
  static func read(_ path: String, limit: Int) throws(SystemFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault(number: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFault(number: errno)
      }
      if count == 0 { break }
      bytes.append(contentsOf: piece[..<count])
    }
    return bytes
  }

  /// Writes a line behind what a file holds, and waits until it is on the disk. A new file is
  /// readable by its owner alone.
  static func append(_ line: String, to path: String) throws(SystemFault) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw SystemFault(number: errno) }
    defer { close(descriptor) }
    try write(line + "\n", to: descriptor)
    guard fsync(descriptor) == 0 else { throw SystemFault(number: errno) }
  }

  /// The folder a file lies in, without links; nil when there is none.
  static func folder(of path: String) -> String? {
    let folder = path.lastIndex(of: "/").map { path[..<path.index(after: $0)] } ?? "."
    guard let full = realpath(String(folder), nil) else { return nil }
    defer { free(full) }
    return String(cString: full)
  }

  static func remove(_ path: String) throws(SystemFault) {
    guard unlink(path) == 0 else { throw SystemFault(number: errno) }
  }

  static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  /// What a folder holds, in no order.
  static func names(in folder: String) throws(SystemFault) -> [String] {
    guard let directory = opendir(folder) else { throw SystemFault(number: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  package enum Kind: Equatable, Sendable { case file, folder, link, other }

  /// What stands under a name, a link not followed; nil when nothing does.
  static func kind(_ path: String) -> Kind? {
    var info = stat()
    guard lstat(path, &info) == 0 else { return nil }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether only its owner can read a file.
  static func isPrivate(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & 0o077 == 0
  }

  /// Whether two names are of one file, links followed.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
  }
}

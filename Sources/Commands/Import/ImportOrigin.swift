internal import Glibc
internal import Interchange
internal import Store

/// Where the bytes of an import come from, as often as they are needed: a file is read once to
/// check it and once more to take it in.
package enum ImportOrigin: Sendable {
  /// A file that can be opened again; it is never held in memory.
  case path(String)
  /// A pipe or an embedded file, under the name it is shown by.
  case bytes([UInt8], name: String)

  /// The most that is read from a pipe.
  package static let pipeLimitBytes = 128 * 1024 * 1024

  /// The name of standard input on the command line.
  package static let standardInput = "-"

  package var name: String {
    switch self {
    case .path(let path): path
    case .bytes(_, let name): name
    }
  }

  /// - Parameter path: a file, or `-` for standard input.
  /// - Throws: `ImportFileProblems` when it cannot be read.
  package static func open(_ path: String) throws -> ImportOrigin {
    if path != standardInput {
      var info = stat()
      // A wrong path is found where the reader opens it.
      guard stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG else { return .path(path) }
      guard info.st_mode & S_IFMT != S_IFDIR else {
        throw failure(path, .file(.unreadable(errno: EISDIR)))
      }
    }
    let descriptor =
      path == standardInput ? dup(STDIN_FILENO) : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, .file(.unreadable(errno: errno))) }
    defer { close(descriptor) }
    return .bytes(try readAll(descriptor, path), name: path)
  }

  private static func readAll(_ descriptor: Int32, _ path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path, .file(.unreadable(errno: errno)))
      }
      if count == 0 { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= pipeLimitBytes else {
        throw failure(path, .pipeTooLong(limitBytes: pipeLimitBytes))
      }
    }
  }

  private static func failure(_ file: String, _ fault: ImportFault) -> ImportFileProblems {
    ImportFileProblems(
      file: file, problems: [ImportProblem(line: nil, column: nil, value: nil, fault: fault)],
      isCut: false)
  }

  func digest() throws -> [UInt8] {
    switch self {
    case .path(let path): try FileDigest.of(path: path)
    case .bytes(let bytes, _): FileDigest.of(bytes)
    }
  }

  func reader() throws(CSVError) -> CSVReader {
    switch self {
    case .path(let path): try CSVReader(path: path)
    case .bytes(let bytes, _): try CSVReader(bytes: bytes)
    }
  }

  /// All of it, for kinds that are not read row by row.
  func contents() throws -> [UInt8] {
    switch self {
    case .bytes(let bytes, _): return bytes
    case .path(let path):
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw ImportOrigin.failure(path, .file(.unreadable(errno: errno)))
      }
      defer { close(descriptor) }
      return try ImportOrigin.readAll(descriptor, path)
    }
  }
}

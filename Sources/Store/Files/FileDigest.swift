internal import Glibc

/// SHA-256 of an input file, by which an import is known again.
package enum FileDigest {
  private static let chunkBytes = 1 << 18

  package static func of(_ bytes: [UInt8]) -> [UInt8] { TextDigest.plain(bytes) }

  /// Reads the file in pieces: the memory it takes does not grow with the file.
  ///
  /// - Throws: `StoreError.missing` when the file cannot be read.
  package static func of(path: String) throws -> [UInt8] {
    var found = RunningDigest()
    try forEachPiece(of: path) { found.update($0) }
    return found.bytes()
  }

  /// Gives the bytes of a file in pieces. A symbolic link is followed.
  ///
  /// - Throws: `StoreError.missing` when the file cannot be read.
  package static func forEachPiece(
    of path: String, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.missing(path: path) }
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: chunkBytes)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw StoreError.missing(path: path)
      }
      if count == 0 { break }
      try chunk.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }
}

internal import Crypto
internal import Glibc

/// SHA-256 of an input file, by which an import is known again.
package enum FileDigest {
  private static let chunkBytes = 1 << 18

  package static func of(_ bytes: [UInt8]) -> [UInt8] { TextDigest.plain(bytes) }

  /// Reads the file in pieces: the memory it takes does not grow with the file.
  ///
  /// - Throws: `StoreError.missing` when the file cannot be read.
  package static func of(path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.missing(path: path) }
    defer { close(descriptor) }
    var sha = SHA256()
    var chunk = [UInt8](repeating: 0, count: chunkBytes)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw StoreError.missing(path: path)
      }
      if count == 0 { break }
      chunk.withUnsafeBytes {
        sha.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count]))
      }
    }
    return Array(sha.finalize())
  }
}

import Glibc

/// Bytes in order, a chunk at a time, from a file or from memory.
struct ByteSource: ~Copyable {
  /// How much is read at once; the memory a file takes while it is read, whatever its size.
  static let chunkBytes = 65_536

  private let descriptor: Int32
  private let closesDescriptor: Bool
  private var bytes: [UInt8]
  private var offset = 0

  private static let noDescriptor: Int32 = -1

  init(bytes: [UInt8]) {
    self.bytes = bytes
    descriptor = ByteSource.noDescriptor
    closesDescriptor = false
  }

  /// Reads a descriptor that stays open and belongs to the caller (standard input).
  init(descriptor: Int32) {
    bytes = []
    self.descriptor = descriptor
    closesDescriptor = false
  }

  init(path: String) throws(CSVError) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw CSVError(.unreadable(errno: errno)) }
    bytes = []
    descriptor = opened
    closesDescriptor = true
  }

  deinit {
    if closesDescriptor { close(descriptor) }
  }

  /// Fills `chunk` from its beginning and gives the number of bytes; 0 at the end.
  ///
  /// A pipe gives what it has; reading goes on until the chunk is full, so that the first one
  /// holds the whole header line whatever the other side's habits are.
  mutating func read(into chunk: inout [UInt8]) throws(CSVError) -> Int {
    descriptor == ByteSource.noDescriptor
      ? copyBytes(into: &chunk) : try readDescriptor(into: &chunk)
  }

  private mutating func copyBytes(into chunk: inout [UInt8]) -> Int {
    let count = min(chunk.count, bytes.count - offset)
    chunk.replaceSubrange(0..<count, with: bytes[offset..<offset + count])
    offset += count
    return count
  }

  private func readDescriptor(into chunk: inout [UInt8]) throws(CSVError) -> Int {
    var filled = 0
    while filled < chunk.count {
      let wanted = chunk.count - filled
      let count = chunk.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), wanted)
      }
      if count == 0 { break }
      if count > 0 {
        filled += count
      } else if errno != EINTR {
        throw CSVError(.unreadable(errno: errno))
      }
    }
    return filled
  }
}

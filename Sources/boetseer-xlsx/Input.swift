import Glibc

/// What comes in on standard input, in large pieces.
struct Input: ~Copyable {
  struct Ended: Error {}

  private static let pieceBytes = 1 << 18

  private let descriptor: Int32
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = Input.pieceBytes
  private var from = 0
  private var upTo = 0

  init(descriptor: Int32) {
    self.descriptor = descriptor
    bytes = .allocate(capacity: capacity)
  }

  deinit { bytes.deallocate() }

  mutating func byte() throws -> UInt8 {
    try want(1)
    defer { from += 1 }
    return bytes[from]
  }

  mutating func count() throws -> Int {
    try want(4)
    defer { from += 4 }
    return Int(UnsafeRawPointer(bytes + from).loadUnaligned(as: UInt32.self))
  }

  mutating func number() throws -> Int64 {
    try want(8)
    defer { from += 8 }
    return UnsafeRawPointer(bytes + from).loadUnaligned(as: Int64.self)
  }

  /// A text with a zero behind it, valid until the next is asked for, and its bytes.
  mutating func text() throws -> (start: UnsafePointer<CChar>, bytes: Int) {
    let count = try count()
    try want(count + 1)
    defer { from += count + 1 }
    guard bytes[from + count] == 0 else { throw Ended() }
    return (UnsafeRawPointer(bytes + from).assumingMemoryBound(to: CChar.self), count)
  }

  /// Makes sure that so many bytes lie ready.
  private mutating func want(_ count: Int) throws {
    guard upTo - from < count else { return }
    memmove(bytes, bytes + from, upTo - from)
    (from, upTo) = (0, upTo - from)
    if count > capacity {
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
      larger.update(from: bytes, count: upTo)
      bytes.deallocate()
      (bytes, capacity) = (larger, count)
    }
    while upTo < count {
      let got = read(descriptor, bytes + upTo, capacity - upTo)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw Ended() }
      upTo += got
    }
  }
}

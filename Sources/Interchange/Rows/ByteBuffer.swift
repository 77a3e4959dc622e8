internal import Glibc

/// Bytes that wait to be written, in memory of their own: what is exported passes through here
/// without becoming a `String`.
package struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  package private(set) var count = 0

  package init(capacity: Int = 1 << 17) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// Valid until something is appended.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func removeAll() { count = 0 }

  package mutating func append(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  package mutating func append(_ more: UnsafeRawBufferPointer) {
    guard let base = more.baseAddress else { return }
    reserve(more.count)
    memcpy(start + count, base, more.count)
    count += more.count
  }

  package mutating func append(_ more: [UInt8]) {
    more.withUnsafeBytes { append($0) }
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// A whole number in decimals.
  package mutating func append(_ number: Int64) {
    reserve(20)
    var rest = number.magnitude
    var digits = 1
    var bound: UInt64 = 10
    while digits < 19, rest >= bound {
      digits += 1
      bound *= 10
    }
    if digits == 19, rest >= bound { digits = 20 }
    if number < 0 {
      start[count] = UInt8(ascii: "-")
      count += 1
    }
    var place = count + digits
    repeat {
      place -= 1
      start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    count += digits
  }

  /// Makes room, so that what follows is only copied.
  private mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: start, count: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }
}

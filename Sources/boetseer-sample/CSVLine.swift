/// A line in the making. A plain value, since each access to a class's bytes is checked at run
/// time and a large organisation has 75 million cells.
struct CSVLine {
  private(set) var buffer: [UInt8] = []

  /// A cell that may need quotes (RFC 4180).
  mutating func text(_ value: String) {
    let needsQuotes = value.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return code(value) }
    buffer.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { buffer.append(byte) }
      buffer.append(byte)
    }
    buffer.append(UInt8(ascii: "\""))
    comma()
  }

  /// A cell without commas or quotes in it.
  mutating func code(_ value: String) {
    raw(value)
    comma()
  }

  mutating func empty() { comma() }

  mutating func number(_ value: Int, digits: Int = 1) {
    rawNumber(value, digits: digits)
    comma()
  }

  /// Cents as euros with two decimals.
  mutating func euros(_ cents: Int) {
    rawNumber(cents / 100, digits: 1)
    buffer.append(UInt8(ascii: "."))
    rawNumber(cents % 100, digits: 2)
    comma()
  }

  /// Tenths of an hour, as `28.8` or `36`.
  mutating func hours(tenths: Int) {
    rawNumber(tenths / 10, digits: 1)
    if tenths % 10 != 0 {
      buffer.append(UInt8(ascii: "."))
      rawNumber(tenths % 10, digits: 1)
    }
    comma()
  }

  mutating func day(_ day: CivilDay?) {
    if let parts = day?.parts {
      rawNumber(parts.year, digits: 4)
      buffer.append(UInt8(ascii: "-"))
      rawNumber(parts.month, digits: 2)
      buffer.append(UInt8(ascii: "-"))
      rawNumber(parts.day, digits: 2)
    }
    comma()
  }

  mutating func raw(_ value: String) { buffer.append(contentsOf: value.utf8) }

  mutating func rawNumber(_ value: Int, digits: Int) {
    Self.append(value, digits: digits, to: &buffer)
  }

  /// On the bare bytes: one access to the buffer for the whole number.
  private static func append(_ value: Int, digits: Int, to bytes: inout [UInt8]) {
    var divisor = 1
    var count = 1
    while value / divisor >= 10 || count < digits {
      divisor *= 10
      count += 1
    }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }

  mutating func comma() { buffer.append(UInt8(ascii: ",")) }

  /// Turns the last comma into the end of the line.
  mutating func end() { buffer[buffer.count - 1] = UInt8(ascii: "\n") }

  mutating func clear() { buffer.removeAll(keepingCapacity: true) }
}

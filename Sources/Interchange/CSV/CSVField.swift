/// Writes a field between quotes where a reader would take it for something else.
struct CSVField: Sendable {
  /// For each byte whether a field with it needs quotes.
  private let needsQuotes: [Bool]

  /// - Parameter separators: what would end a field.
  init(separators: [UInt8]) {
    var needs = [Bool](repeating: false, count: 256)
    for byte in separators + [CSVByte.quote, CSVByte.lineFeed, CSVByte.carriageReturn] {
      needs[Int(byte)] = true
    }
    needsQuotes = needs
  }

  func append(_ value: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    let isPlain = needsQuotes.withUnsafeBufferPointer { needs in
      value.first != UInt8(ascii: " ") && value.last != UInt8(ascii: " ")
        && !value.contains { needs[Int($0)] }
    }
    if isPlain { buffer.append(value) } else { CSVField.quote(value, in: &buffer) }
  }

  /// Quotes always, whatever the value.
  static func quote(
    _ value: UnsafeRawBufferPointer, behind mark: UInt8? = nil, in buffer: inout ByteBuffer
  ) {
    buffer.append(CSVByte.quote)
    if let mark { buffer.append(mark) }
    var from = 0
    for (place, byte) in value.enumerated() where byte == CSVByte.quote {
      buffer.append(UnsafeRawBufferPointer(rebasing: value[from...place]))
      from = place
    }
    buffer.append(UnsafeRawBufferPointer(rebasing: value[from...]))
    buffer.append(CSVByte.quote)
  }
}

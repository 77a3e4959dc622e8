/// Writes the bytes of a text as a JSON string.
enum JSONText {
  /// 1 where a byte is always written otherwise, 2 where it depends on those behind it: 0xE2
  /// begins U+2028 and U+2029 in UTF-8.
  private static let special: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F: 1
    case 0xE2: 2
    default: 0
    }
  }

  /// With its quotes. Escaped are what RFC 8259 section 7 demands, DEL, and U+2028 and U+2029,
  /// which end a line where JSON is pasted into a script.
  static func append(_ text: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "\""))
    special.withUnsafeBufferPointer { special in
      guard text.contains(where: { special[Int($0)] != 0 }) else { return buffer.append(text) }
      var from = 0
      var place = 0
      while place < text.count {
        let byte = text[place]
        var length = special[Int(byte)] == 0 ? 0 : 1
        if byte == 0xE2 { length = endsLine(text, place) ? 3 : 0 }
        if length > 0 {
          buffer.append(UnsafeRawBufferPointer(rebasing: text[from..<place]))
          escape(byte, last: text[place + length - 1], &buffer)
          from = place + length
        }
        place += max(length, 1)
      }
      buffer.append(UnsafeRawBufferPointer(rebasing: text[from...]))
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private static func endsLine(_ text: UnsafeRawBufferPointer, _ place: Int) -> Bool {
    place + 2 < text.count && text[place + 1] == 0x80
      && (text[place + 2] == 0xA8 || text[place + 2] == 0xA9)
  }

  private static func escape(_ byte: UInt8, last: UInt8, _ buffer: inout ByteBuffer) {
    switch byte {
    case UInt8(ascii: "\""): buffer.append("\\\"")
    case UInt8(ascii: "\\"): buffer.append("\\\\")
    case UInt8(ascii: "\n"): buffer.append("\\n")
    case UInt8(ascii: "\r"): buffer.append("\\r")
    case UInt8(ascii: "\t"): buffer.append("\\t")
    case 0xE2: buffer.append(last == 0xA8 ? "\\u2028" : "\\u2029")
    default:
      buffer.append("\\u00")
      let digits = String(byte, radix: 16)
      buffer.append(digits.utf8.count == 1 ? "0" + digits : digits)
    }
  }
}

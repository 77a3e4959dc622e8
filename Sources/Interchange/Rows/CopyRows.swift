/// Rows in the text form of PostgreSQL's COPY
/// (https://www.postgresql.org/docs/current/sql-copy.html), without the command before them.
package struct CopyRows: RowWriter {
  package init() {}

  package mutating func begin(_ buffer: inout ByteBuffer) {}

  package mutating func row(
    _ cells: UnsafeBufferPointer<RowCell>, _ buffer: inout ByteBuffer
  ) {
    for place in cells.indices {
      if place > 0 { buffer.append(UInt8(ascii: "\t")) }
      switch cells[place] {
      case .null: buffer.append("\\N")
      case .integer(let number): buffer.append(number)
      case .text(let bytes): CopyRows.append(bytes, to: &buffer)
      }
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  package mutating func end(_ buffer: inout ByteBuffer) { buffer.append("\\.\n") }

  private static func append(_ text: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    guard text.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else {
      return buffer.append(text)
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "\\"): buffer.append("\\\\")
      case UInt8(ascii: "\n"): buffer.append("\\n")
      case UInt8(ascii: "\r"): buffer.append("\\r")
      case UInt8(ascii: "\t"): buffer.append("\\t")
      default: buffer.append(byte)
      }
    }
  }
}

/// Rows as JSON objects: one a line, or together an array.
package struct JSONRows: RowWriter {
  package enum Layout: Sendable { case lines, array }

  private let layout: Layout
  /// What stands before each value: its key, and what ends the value before it.
  private let leads: [[UInt8]]
  /// Of each column whether it holds days or moments, which the database checks: no mark in them
  /// means anything.
  private let isPlain: [Bool]
  private var isFirst = true

  package init(_ columns: [RowColumn], layout: Layout) {
    self.layout = layout
    isPlain = columns.map { $0.kind == .day || $0.kind == .instant }
    leads = columns.enumerated().map { place, column in
      Array(((place == 0 ? "{" : ",") + JSONWriter.quoted(column.name) + ":").utf8)
    }
  }

  package mutating func begin(_ buffer: inout ByteBuffer) {
    if layout == .array { buffer.append("[") }
  }

  package mutating func row(
    _ cells: UnsafeBufferPointer<RowCell>, _ buffer: inout ByteBuffer
  ) {
    if layout == .array { buffer.append(isFirst ? "\n" : ",\n") }
    isFirst = false
    for place in cells.indices {
      buffer.append(leads[place])
      switch cells[place] {
      case .null: buffer.append("null")
      case .integer(let number): buffer.append(number)
      case .text(let bytes) where isPlain[place]:
        buffer.append(UInt8(ascii: "\""))
        buffer.append(bytes)
        buffer.append(UInt8(ascii: "\""))
      case .text(let bytes): JSONText.append(bytes, to: &buffer)
      }
    }
    buffer.append(UInt8(ascii: "}"))
    if layout == .lines { buffer.append(UInt8(ascii: "\n")) }
  }

  package mutating func end(_ buffer: inout ByteBuffer) {
    if layout == .array { buffer.append(isFirst ? "]\n" : "\n]\n") }
  }
}

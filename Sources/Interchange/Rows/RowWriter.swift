/// A value of a row as it lies in memory, valid while the row is.
package enum RowCell {
  case null
  case integer(Int64)
  /// UTF-8.
  case text(UnsafeRawBufferPointer)
}

/// A column of rows that are written one by one.
package struct RowColumn: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case integer
    /// 0 or 1.
    case flag
    case text
    /// `2026-01-15`
    case day
    /// `2026-01-15T09:30:00.000Z`
    case instant
  }

  package var name: String
  package var kind: Kind

  package init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// Writes rows of raw values in one form. Memory does not grow with their number: whoever calls
/// empties the buffer.
package protocol RowWriter {
  /// What stands before the first row.
  mutating func begin(_ buffer: inout ByteBuffer)
  mutating func row(_ cells: UnsafeBufferPointer<RowCell>, _ buffer: inout ByteBuffer)
  /// What stands behind the last row.
  mutating func end(_ buffer: inout ByteBuffer)
  /// Texts written with a mark before them, so that no program takes them for a formula.
  var guarded: Int64 { get }
}

extension RowWriter {
  package var guarded: Int64 { 0 }
}

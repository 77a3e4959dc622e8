/// How rows of a workbook go to the program that writes it (`boetseer-xlsx`): a mark, then records,
/// each a byte that says what it is. Numbers are little-endian; texts have their length before and
/// a zero behind them, so that a program in C takes them as they lie there.
///
/// | record | holds |
/// |---|---|
/// | `S` | a sheet: its name, how many columns, and of each its kind and name |
/// | `R` | a row of that sheet: a cell a column |
/// | `E` | the end; without it the workbook is not finished |
package enum WorkbookWire {
  /// With a number that changes when the form does.
  package static let mark: [UInt8] = Array("BXL1".utf8)
  package static let sheet = UInt8(ascii: "S")
  package static let row = UInt8(ascii: "R")
  package static let end = UInt8(ascii: "E")

  package enum Cell: UInt8 {
    case nothing, integer, text
    /// Days since the last day of 1899, as Excel counts them, in milliseconds.
    case moment
  }

  package enum Column: UInt8 {
    case number, text, day, instant
  }

  /// Excel has a few more, with room for the header.
  package static let mostRows = 1_000_000
  /// Above it Excel's numbers are no longer exact, and it shows fifteen digits.
  package static let mostExact: Int64 = 999_999_999_999_999
}

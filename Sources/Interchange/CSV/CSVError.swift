/// What is wrong with a CSV file, and where; the wording is chosen by whoever shows it.
package struct CSVError: Error, Equatable, Sendable {
  package enum Code: Equatable, Sendable {
    /// The file can't be opened or read; the value is the system's `errno`.
    case unreadable(errno: Int32)
    case emptyFile
    /// A spreadsheet workbook (.xlsx, .xls): to be saved as CSV first.
    case workbook
    /// UTF-16 text, as some programs call "Unicode": to be saved as UTF-8.
    case utf16
    case invalidUTF8
    case nulByte
    /// A quoted field that runs to the end of the file; the line is where it opens.
    case unclosedQuote
    /// Something other than a separator or a line end behind a closing quote.
    case textAfterQuote
    /// A quote in a field that does not begin with one.
    case quoteInsideField
    /// A record with another number of fields than the header.
    case ragged(expected: Int, found: Int)
    case duplicateHeader(name: String)
    case emptyHeader
    case fieldTooLong(limitBytes: Int)
    case tooManyColumns(limit: Int)
  }

  package let code: Code
  /// The physical line, counted from 1; nil when the whole file is meant.
  package let line: Int?
  /// The field in its record, counted from 1; nil when the whole file is meant.
  package let column: Int?

  package init(_ code: Code, line: Int? = nil, column: Int? = nil) {
    self.code = code
    self.line = line
    self.column = column
  }

  /// Whether nothing sensible can be read behind this error. After the others the next record
  /// begins at a known place, so a caller can go on and name every bad line in one run.
  package var endsReading: Bool {
    switch code {
    case .ragged, .quoteInsideField: false
    case .unreadable, .emptyFile, .workbook, .utf16, .invalidUTF8, .nulByte, .unclosedQuote,
      .textAfterQuote, .duplicateHeader, .emptyHeader, .fieldTooLong, .tooManyColumns:
      true
    }
  }
}

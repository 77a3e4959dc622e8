/// How the fields of a CSV file are written down.
package struct CSVDialect: Equatable, Sendable {
  package enum Separator: String, Sendable, CaseIterable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"
  }

  package let separator: Separator
  /// `1250,50` instead of `1250.50`.
  package let decimalComma: Bool
  /// Days as `01-03-2026` instead of `2026-03-01`.
  package let dutchDays: Bool
  /// The mark by which Excel recognises UTF-8.
  package let byteOrderMark: Bool

  package init(
    separator: Separator, decimalComma: Bool, dutchDays: Bool, byteOrderMark: Bool
  ) {
    self.separator = separator
    self.decimalComma = decimalComma
    self.dutchDays = dutchDays
    self.byteOrderMark = byteOrderMark
  }

  /// RFC 4180 with decimal points and ISO days, for programs.
  package static let international = CSVDialect(
    separator: .comma, decimalComma: false, dutchDays: false, byteOrderMark: false)

  /// What a double click opens well in a Dutch Excel.
  package static let dutch = CSVDialect(
    separator: .semicolon, decimalComma: true, dutchDays: true, byteOrderMark: true)
}

/// Writes fields so that `CSVReader` gives back the same text.
///
/// Lines end in LF, which RFC 4180 readers and Excel accept and which keeps `diff` and `grep`
/// useful. Text that a spreadsheet would take for a formula (`=1+2`, `-5`, `@home`) is written
/// as it is: a prefix against that would change the value for every other reader, and a file
/// that is exported, corrected and imported again has to keep `=1+2`.
///
/// What the reader refuses (a NUL, a field over its limit) does not become readable by this.
package struct CSVWriter: Sendable {
  package let dialect: CSVDialect

  private let separator: [UInt8]
  private static let everySeparator = [CSVByte.comma, CSVByte.semicolon, CSVByte.tab]

  package init(_ dialect: CSVDialect = .international) {
    self.dialect = dialect
    separator = Array(dialect.separator.rawValue.utf8)
  }

  /// The first line, with the byte order mark if the dialect has one.
  ///
  /// Every possible separator is quoted here, since readers (ours too) find the separator of a
  /// file by counting them in this line.
  package func header(_ names: [String]) -> String {
    var fields = names.map { field($0, quoting: CSVWriter.everySeparator) }
    // At the start of a file these would be taken for a mark that says what the file is.
    if let first = fields.first, CSVLead.isMark(first.utf8) { fields[0] = "\"\(first)\"" }
    return (dialect.byteOrderMark ? "\u{FEFF}" : "") + line(joining: fields)
  }

  /// One line. In a file of one column no separator shows which it would be, so that there too
  /// every possible one is quoted.
  package func record(_ values: [String]) -> String {
    let separators = values.count == 1 ? CSVWriter.everySeparator : separator
    return line(joining: values.map { field($0, quoting: separators) })
  }

  private func line(joining fields: [String]) -> String {
    // A lone empty field would be an empty line, which readers skip.
    fields == [""] ? "\"\"\n" : fields.joined(separator: dialect.separator.rawValue) + "\n"
  }

  private func field(_ value: String, quoting separators: [UInt8]) -> String {
    let bytes = value.utf8
    let needsQuotes =
      bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
      || bytes.contains { byte in
        byte == CSVByte.quote || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
          || separators.contains(byte)
      }
    guard needsQuotes else { return value }
    var quoted = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

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

  /// Whether every text of an export stands between quotes, by which LibreOffice can be told that
  /// `000123` is no number: only where people open it by hand.
  var quotesTexts: Bool { byteOrderMark }

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

  private let field: CSVField
  /// For what could be taken for the separator of the file.
  private let wary = CSVField(separators: [CSVByte.comma, CSVByte.semicolon, CSVByte.tab])

  package init(_ dialect: CSVDialect = .international) {
    self.dialect = dialect
    field = CSVField(separators: Array(dialect.separator.rawValue.utf8))
  }

  /// The first line, with the byte order mark if the dialect has one.
  ///
  /// Every possible separator is quoted here, since readers (ours too) find the separator of a
  /// file by counting them in this line.
  package func header(_ names: [String]) -> String {
    // At the start of a file these would be taken for a mark that says what the file is.
    let isMarked = CSVLead.isMark((names.first ?? "").utf8)
    return (dialect.byteOrderMark ? "\u{FEFF}" : "")
      + line(names, wary, quotingFirst: isMarked)
  }

  /// One line. In a file of one column no separator shows which it would be, so that there too
  /// every possible one is quoted.
  package func record(_ values: [String]) -> String {
    line(values, values.count == 1 ? wary : field)
  }

  private func line(
    _ values: [String], _ field: CSVField, quotingFirst: Bool = false
  ) -> String {
    // A lone empty field would be an empty line, which readers skip.
    guard values != [""] else { return "\"\"\n" }
    var buffer = ByteBuffer(capacity: 256)
    for (place, value) in values.enumerated() {
      if place > 0 { buffer.append(dialect.separator.rawValue) }
      var value = value
      value.withUTF8 {
        let bytes = UnsafeRawBufferPointer($0)
        if place == 0, quotingFirst {
          CSVField.quote(bytes, in: &buffer)
        } else {
          field.append(bytes, to: &buffer)
        }
      }
    }
    buffer.append(CSVByte.lineFeed)
    return buffer.text
  }
}

/// What the first bytes of a file tell: whether it is CSV text at all, and its separator.
struct CSVLead {
  /// Bytes to skip: the byte order mark that Excel puts before UTF-8.
  let markBytes: Int
  let separator: UInt8

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let zipMagic: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let oldExcelMagic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// - Parameter bytes: the first chunk of the file.
  init(_ bytes: ArraySlice<UInt8>) throws(CSVError) {
    if bytes.starts(with: CSVLead.zipMagic) || bytes.starts(with: CSVLead.oldExcelMagic) {
      throw CSVError(.workbook)
    }
    if CSVLead.looksLikeUTF16(bytes.prefix(2)) { throw CSVError(.utf16) }
    markBytes = bytes.starts(with: CSVLead.byteOrderMark) ? CSVLead.byteOrderMark.count : 0
    separator = CSVLead.separator(inFirstLineOf: bytes.dropFirst(markBytes))
  }

  /// Whether a file that starts with this text would be read as something else than the text.
  static func isMark(_ start: some Sequence<UInt8>) -> Bool {
    start.starts(with: byteOrderMark) || start.starts(with: zipMagic)
  }

  /// With a mark, or without one by the half of every Latin letter that is zero.
  private static func looksLikeUTF16(_ start: ArraySlice<UInt8>) -> Bool {
    guard let first = start.first, let second = start.last, start.count == 2 else { return false }
    return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)
      || (first == 0) != (second == 0)
  }

  /// The separator that the header uses most outside quotes. On a tie the semicolon comes before
  /// the comma: a column name with a comma in it is likelier than one with a semicolon.
  private static func separator(inFirstLineOf bytes: ArraySlice<UInt8>) -> UInt8 {
    var tabs = 0
    var semicolons = 0
    var commas = 0
    var isQuoted = false
    var hasText = false
    scan: for byte in bytes {
      switch byte {
      case CSVByte.quote: isQuoted.toggle()
      case CSVByte.lineFeed, CSVByte.carriageReturn:
        if hasText && !isQuoted { break scan }
        continue scan
      case CSVByte.tab where !isQuoted: tabs += 1
      case CSVByte.semicolon where !isQuoted: semicolons += 1
      case CSVByte.comma where !isQuoted: commas += 1
      default: break
      }
      hasText = true
    }
    if tabs > max(semicolons, commas) { return CSVByte.tab }
    return semicolons > 0 && semicolons >= commas ? CSVByte.semicolon : CSVByte.comma
  }
}

/// The bytes with a meaning in CSV.
enum CSVByte {
  static let nul: UInt8 = 0x00
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B
}

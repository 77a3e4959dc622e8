import FuzzChecks
import Glibc
import Testing

@testable import Interchange

@Suite struct CSVRoundTripTests {
  static let awkward = [
    "", " ", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "=1+2", "-5", "@x", "+1", "'",
    "000123", "Müller", "日本", "👩‍⚕️", "e\u{301}", "\u{FEFF}", "\u{2028}", "1.250,50", "|", "\\",
    "\u{1}", "plain", "two words",
  ]

  static let dialects = [
    CSVDialect.international, .dutch,
    CSVDialect(separator: .tab, decimalComma: false, dutchDays: false, byteOrderMark: true),
  ]

  @Test(arguments: dialects)
  func `Whatever is written is read back`(dialect: CSVDialect) {
    var random = SeededGenerator(seed: 20_260_301)
    let writer = CSVWriter(dialect)
    for round in 0..<300 {
      let width = Int.random(in: 1...6, using: &random)
      let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        (0..<width).map { _ in CSVRoundTripTests.field(using: &random) }
      }
      let names = (0..<width).map { "c,\($0);\t\"x\"\ny" }
      let text = writer.header(names) + rows.map { writer.record($0) }.joined()
      let reading = CSVReading(text)
      #expect(reading.errors.isEmpty, "round \(round)")
      #expect(reading.header == names, "round \(round)")
      #expect(
        reading.records.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } },
        "round \(round)")
    }
  }

  private static func field(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...4, using: &random))
      .compactMap { _ in awkward.randomElement(using: &random) }.joined()
  }

  @Test func `Quotes stand only where they are needed`() {
    let writer = CSVWriter()
    let record = writer.record(["a", "b;c", "d,e", " f", "g ", "h\"", "=1+2", "i\nj", ""])
    #expect(record == "a,b;c,\"d,e\",\" f\",\"g \",\"h\"\"\",=1+2,\"i\nj\",\n")
    #expect(writer.record([""]) == "\"\"\n")
  }

  /// At the start of a file, a byte order mark and the first letters of a workbook say what the
  /// file is.
  @Test(arguments: dialects, ["\u{FEFF}a", "\u{FEFF}", "PK\u{3}\u{4}"])
  func `A first name that looks like a mark is read back`(dialect: CSVDialect, name: String) {
    let writer = CSVWriter(dialect)
    let reading = CSVReading(writer.header([name, "b"]) + writer.record(["1", "2"]))
    #expect(reading.errors.isEmpty)
    #expect(reading.header.map { Array($0.utf8) } == [Array(name.utf8), [0x62]])
    #expect(reading.records == [["1", "2"]])
  }

  @Test func `The Dutch form has a byte order mark and semicolons`() {
    let writer = CSVWriter(.dutch)
    #expect(writer.header(["naam", "uren"]) == "\u{FEFF}naam;uren\n")
    #expect(writer.record(["Müller", "28,8"]) == "Müller;28,8\n")
  }

  @Test func `A file on disk is read like the same bytes in memory`() throws {
    var rows: [[String]] = []
    for index in 0..<20_000 { rows.append(["\(index)", "Müller, \"\(index)\"\r\nrow"]) }
    let text = CSVWriter().header(["a", "b"]) + rows.map { CSVWriter().record($0) }.joined()
    var template = Array("/tmp/csv-reader-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    defer {
      close(descriptor)
      unlink(template)
    }
    let bytes = Array(text.utf8)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)

    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var reader = try CSVReader(path: path)
    var read: [[String]] = []
    while let record = try reader.next() { read.append(record.values) }
    #expect(read == rows)

    lseek(descriptor, 0, SEEK_SET)
    var again = try CSVReader(descriptor: descriptor)
    #expect(try again.next()?.values == rows[0])
  }
}

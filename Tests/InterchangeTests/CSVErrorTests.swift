import FuzzChecks
import Glibc
import Testing

@testable import Interchange

@Suite struct CSVErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let error: CSVError
    var testDescription: String { "\(error.code)" }

    init(_ text: String, _ code: CSVError.Code, _ line: Int?, _ column: Int?) {
      self.text = text
      error = CSVError(code, line: line, column: column)
    }
  }

  @Test(arguments: [
    Case("", .emptyFile, nil, nil),
    Case("\u{FEFF}", .emptyFile, nil, nil),
    Case("\n\r\n\n", .emptyFile, nil, nil),
    Case("PK\u{3}\u{4}rest", .workbook, nil, nil),
    Case("a\0,\0b\0", .utf16, nil, nil),
    Case("a,b\n1,2\n3,\0\n", .nulByte, 3, 2),
    Case("a,b\n1,\"2\n\0\"\n", .nulByte, 3, 2),
    Case("a,b\n1,\"2\n\n3,4\n", .unclosedQuote, 2, 2),
    Case("a,b\n\"1\"x,2\n", .textAfterQuote, 2, 1),
    Case("a,b\n\n1,\"2\" \n", .textAfterQuote, 3, 2),
    Case("a,b\n1,12\" screen\n", .quoteInsideField, 2, 2),
    Case("a,b\n1\n", .ragged(expected: 2, found: 1), 2, 2),
    Case("a,b\n1,2,3\n", .ragged(expected: 2, found: 3), 2, 3),
    Case("a,b\n\"1\n\n\"\n", .ragged(expected: 2, found: 1), 2, 2),
    Case("\na,b, a\n1,2,3\n", .duplicateHeader(name: "a"), 2, 3),
    Case("a,,c\n", .emptyHeader, 1, 2),
    Case("a;b; \n", .emptyHeader, 1, 3),
  ])
  func `A bad file is named with line and column`(example: Case) {
    let reading = CSVReading(example.text)
    #expect(reading.errors == [example.error])
  }

  @Test func `UTF-16 with a byte order mark is recognised`() {
    #expect(CSVReading([0xFF, 0xFE, 0x61, 0x00]).errors == [CSVError(.utf16)])
    #expect(CSVReading([0xFE, 0xFF, 0x00, 0x61]).errors == [CSVError(.utf16)])
  }

  @Test func `An old Excel file is a workbook too`() {
    #expect(CSVReading([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).errors == [CSVError(.workbook)])
  }

  /// 0xFC is ü in Windows-1252; the others are an overlong slash, half a surrogate pair and a
  /// sequence that is cut off by the separator.
  @Test(arguments: [[0xFC], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func `Text that is not UTF-8 ends the reading`(bytes: [UInt8]) {
    let file = Array("a,b\nok,1\nM".utf8) + bytes + Array(",2\nlater,3\n".utf8)
    let reading = CSVReading(file)
    #expect(reading.records == [["ok", "1"]])
    #expect(reading.errors == [CSVError(.invalidUTF8, line: 3, column: 1)])
  }

  @Test func `Bad rows are all named in one run, good ones still come`() {
    let reading = CSVReading("a,b\n1\n2,2\n3,\"\"\"x\"\n4,x\"y,z\n5,5,5\n6,6")
    #expect(reading.records == [["2", "2"], ["3", "\"x"], ["6", "6"]])
    #expect(
      reading.errors == [
        CSVError(.ragged(expected: 2, found: 1), line: 2, column: 2),
        CSVError(.quoteInsideField, line: 5, column: 2),
        CSVError(.ragged(expected: 2, found: 3), line: 6, column: 3),
      ])
  }

  @Test func `Behind an error that ends the reading comes nothing`() throws {
    var reader = try CSVReader(bytes: Array("a,b\n\"1\"x,2\n3,4\n".utf8))
    do throws(CSVError) {
      _ = try reader.next()
      Issue.record("text behind a quote was accepted")
    } catch {
      #expect(error == CSVError(.textAfterQuote, line: 2, column: 1))
    }
    #expect(try reader.next() == nil)
  }

  @Test func `A field may have 64 KiB and not a byte more`() {
    let longest = String(repeating: "x", count: 65_536)
    #expect(CSVReading("a,b\n1,\(longest)\n").records == [["1", longest]])
    let error = CSVError(.fieldTooLong(limitBytes: 65_536), line: 2, column: 2)
    #expect(CSVReading("a,b\n1,\(longest)x\n").errors == [error])
    #expect(CSVReading("a,b\n1,\"\(longest)x\"\n").errors == [error])
    let quotes = String(repeating: "\"", count: 131_074)
    #expect(CSVReading("a,b\n1,\"\(quotes)\"\n").errors == [error])
    let breaks = String(repeating: "\n", count: 65_537)
    #expect(CSVReading("a,b\n1,\"\(breaks)\"\n").errors == [error])
  }

  @Test func `A file may have 200 columns and not one more`() {
    let names = (1...201).map { "c\($0)" }
    #expect(CSVReading(names.dropLast().joined(separator: ";")).header.count == 200)
    let error = CSVError(.tooManyColumns(limit: 200), line: 1, column: 201)
    #expect(CSVReading(names.joined(separator: ";")).errors == [error])
    let wide = CSVReading("a,b\n" + String(repeating: ",", count: 1_000_000))
    #expect(wide.errors == [CSVError(.tooManyColumns(limit: 200), line: 2, column: 201)])
  }

  @Test func `A file that can't be read says why`() {
    #expect(throws: CSVError(.unreadable(errno: ENOENT))) {
      _ = try CSVReader(path: "/nonexistent/people.csv").header
    }
    #expect(throws: CSVError(.unreadable(errno: EISDIR))) {
      _ = try CSVReader(path: "/").header
    }
  }

  @Test func `Of a cell without an end no more is read than shows that it is too long`() throws {
    let start = Array("a,b\n1,\"".utf8)
    let bytes = start + [UInt8](repeating: 0x78, count: 4_000_000)
    let file = try #require(tmpfile())
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    rewind(file)
    let descriptor = fileno(file)
    var reader = try CSVReader(descriptor: descriptor)
    #expect(throws: CSVError(.fieldTooLong(limitBytes: 65_536), line: 2, column: 2)) {
      _ = try reader.next() != nil
    }
    let most = start.count + CSVReader.fieldLimitBytes + 2 * ByteSource.chunkBytes
    #expect(lseek(descriptor, 0, SEEK_CUR) <= most)
    #expect(try reader.next() == nil)
    #expect(lseek(descriptor, 0, SEEK_CUR) <= most)
  }
}

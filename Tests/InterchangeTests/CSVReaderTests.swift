import FuzzChecks
import Testing

@testable import Interchange

@Suite struct CSVReaderTests {
  @Test func `Quoted fields keep separators, quotes and line breaks`() {
    let reading = CSVReading("name,note\n\"Jansen, A.\",\"said \"\"yes\"\"\nand left\r\n\"\n")
    #expect(reading.header == ["name", "note"])
    #expect(reading.records == [["Jansen, A.", "said \"yes\"\nand left\r\n"]])
    #expect(reading.errors.isEmpty)
  }

  @Test(arguments: [("a,b", ","), ("a;b", ";"), ("a\tb", "\t"), ("\"x,y,z\";b", ";")])
  func `The separator is taken from the header, outside quotes`(header: String, mark: String) {
    let reading = CSVReading("\(header)\n1\(mark)2\n")
    #expect(reading.records == [["1", "2"]])
    #expect(reading.errors.isEmpty)
  }

  @Test func `On a tie the semicolon wins over the comma`() {
    let reading = CSVReading("naam, voluit;uren\nMüller;28,8\n")
    #expect(reading.header == ["naam, voluit", "uren"])
    #expect(reading.records == [["Müller", "28,8"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Every line end is understood, and the last may be missing`(end: String) {
    let reading = CSVReading(["a,b", "1,2", "", "", "3,", ",4"].joined(separator: end))
    #expect(reading.records == [["1", "2"], ["3", ""], ["", "4"]])
    #expect(reading.errors.isEmpty)
  }

  @Test func `A line with an empty quoted field is no empty line`() {
    #expect(CSVReading("a\n\n\"\"\n\nx\n").records == [[""], ["x"]])
  }

  @Test func `Empty lines before the header are skipped, a byte order mark too`() {
    let reading = CSVReading([0xEF, 0xBB, 0xBF] + Array("\r\n\r\n naam ;b\r\n000123;=1+2".utf8))
    #expect(reading.header == ["naam", "b"])
    #expect(reading.records == [["000123", "=1+2"]])
  }

  @Test func `Fields know the physical line on which they begin`() throws {
    var reader = try CSVReader(bytes: Array("a,b,c\n\"1\n\n\",\"2\r\n\",3\nx,y,z\n".utf8))
    let first = try #require(try reader.next())
    #expect((0..<3).map { first.line(of: $0) } == [2, 4, 5])
    let second = try #require(try reader.next())
    #expect(second.line == 6)
  }

  @Test func `A record that is kept stays as it was`() throws {
    var reader = try CSVReader(bytes: Array("a,b\nfirst,1\nsecond,2\n".utf8))
    let kept = try #require(try reader.next())
    let later = try #require(try reader.next())
    #expect(kept.values == ["first", "1"])
    #expect(later.values == ["second", "2"])
    #expect(try reader.next() == nil)
  }

  /// Every awkward sequence is shifted over the boundary of the first chunk, byte by byte.
  @Test func `Nothing changes where a chunk ends`() {
    let tail = "\"q\"\"q\r\nÄ😀\",x\r\n\"\",é\r\n"
    for shift in 0..<40 {
      let size = ByteSource.chunkBytes - "a,b\n,y\n".utf8.count - shift
      let filler = String(repeating: "z", count: size)
      let reading = CSVReading("a,b\n\(filler),y\n\(tail)")
      #expect(reading.errors.isEmpty, "shift \(shift)")
      #expect(
        reading.records == [[filler, "y"], ["q\"q\r\nÄ😀", "x"], ["", "é"]], "shift \(shift)")
    }
  }
}

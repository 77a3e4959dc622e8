import FuzzChecks
import Testing

@testable import Interchange

@Suite struct CSVFuzzTests {
  static let pieces: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x3B], [0x09], [0x0A], [0x0D], [0x0D, 0x0A], [0x61], [0x20],
    Array("Müller".utf8), Array("😀".utf8), [0xC3], [0x80], [0xFF], [0x00], [0xEF, 0xBB, 0xBF],
  ]

  @Test func `Any bytes keep the promises of the reader, and reach all its errors`() {
    var random = SeededGenerator(seed: 412)
    var kinds: Set<String> = []
    for round in 0..<20_000 {
      var bytes: [UInt8] = round.isMultiple(of: 3) ? [] : Array("a,b\n".utf8)
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        bytes += CSVFuzzTests.pieces.randomElement(using: &random) ?? []
      }
      for error in CSVReading(bytes).errors {
        kinds.insert("\(error.code)".prefix { $0 != "(" }.description)
      }
      // Writing and reading again takes the most time.
      guard round.isMultiple(of: 4) else { continue }
      #expect(throws: Never.self, "\(bytes)") { try FuzzTarget.csv.check(bytes) }
    }
    #expect(
      kinds == [
        "emptyFile", "utf16", "invalidUTF8", "nulByte", "unclosedQuote", "textAfterQuote",
        "quoteInsideField", "ragged", "duplicateHeader", "emptyHeader",
      ])
  }
}

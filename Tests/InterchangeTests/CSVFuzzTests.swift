import Testing

@testable import Interchange

@Suite struct CSVFuzzTests {
  static let pieces: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x3B], [0x09], [0x0A], [0x0D], [0x0D, 0x0A], [0x61], [0x20],
    Array("Müller".utf8), Array("😀".utf8), [0xC3], [0x80], [0xFF], [0x00], [0xEF, 0xBB, 0xBF],
  ]

  @Test func `Any bytes end in whole records, placed errors and one last error`() {
    var random = SeededGenerator(seed: 412)
    var kinds: Set<String> = []
    for round in 0..<20_000 {
      var bytes: [UInt8] = round.isMultiple(of: 3) ? [] : Array("a,b\n".utf8)
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        bytes += CSVFuzzTests.pieces.randomElement(using: &random) ?? []
      }
      let reading = CSVReading(bytes)
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for error in reading.errors {
        kinds.insert("\(error.code)".prefix { $0 != "(" }.description)
        #expect((1...lines).contains(error.line ?? 1), "\(bytes)")
      }
      #expect(reading.records.allSatisfy { $0.count == reading.header.count }, "\(bytes)")
      #expect(reading.errors.dropLast().allSatisfy { !$0.endsReading }, "\(bytes)")
    }
    #expect(
      kinds == [
        "emptyFile", "utf16", "invalidUTF8", "nulByte", "unclosedQuote", "textAfterQuote",
        "quoteInsideField", "ragged", "duplicateHeader", "emptyHeader",
      ])
  }
}

import Messages
import Testing

@testable import Commands

@Suite("What an import says it read")
struct ImportCountTests {
  @Test(
    "Every kind of file has words of its own, for one row and for more", arguments: ["en", "nl"])
  func words(language: String) throws {
    let messages = Messages.of(try #require(Language(rawValue: language))).imports
    for rows in [1, 2] {
      let said = ImportKind.allCases.map {
        messages.counts($0.rawValue, rows: rows, new: 0, changed: 0, identical: 0)
      }
      #expect(Set(said).count == said.count, "\(said)")
    }
    let one = messages.counts("leave", rows: 1, new: 1, changed: 0, identical: 0)
    #expect(one.hasPrefix(language == "nl" ? "1 verlofdag " : "1 day of leave "))
  }
}

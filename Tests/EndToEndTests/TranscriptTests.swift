import Foundation
import Testing

/// The HR officer's year on the sample hospital, as a terminal would show it: every command, its
/// answer, its messages and its exit code.
///
/// A changed transcript is looked at and then recorded on purpose:
/// `BOETSEER_RECORD=1 swift test --filter TranscriptTests`.
@Suite("The HR officer's year as a transcript")
struct TranscriptTests {
  private static let commands: [[String]] = [
    ["init"],
    ["import", "all", "SampleData"],
    ["sync"],
    // A claim that is refused.
    [
      "claim", "submit", "000136", "--title", "Zeilcursus", "--cost", "420", "--on", "2025-12-18",
    ],
    ["claim", "refuse", "C621", "--on", "2026-01-05", "--reason", "Geen scholing"],
    // A long course: one part now, one of next year's money.
    [
      "claim", "submit", "000123", "--title", "Hbo-verpleegkunde", "--cost", "1800", "--part",
      "2027-02-01=700", "--approve",
    ],
    ["claim", "pay", "C622", "--amount", "1100", "--invoice", "HAN-2026-01"],
    // One that is paid and partly refunded.
    [
      "claim", "submit", "000359", "--title", "Reanimatie", "--cost", "400", "--on", "2025-12-01",
      "--approve",
    ],
    [
      "claim", "pay", "C623", "--amount", "400", "--invoice", "R-77", "--on", "2025-12-20",
      "--final",
    ],
    ["claim", "refund", "C623", "--amount", "100"],
    // A change of hours, told half a year late.
    ["employee", "change", "000360", "--from", "2025-07-01", "--hours", "36"],
    ["sync"],
    ["account", "explain", "000360"],
    ["account", "explain", "000123"],
    ["account", "statement", "000359"],
    ["doctor"],
  ]

  @Test("reads as it was recorded", arguments: ["en", "nl"])
  func year(language: String) throws {
    let transcript = try Transcript("year", language: language)
    try FileManager.default.copyItem(
      atPath: Transcript.tests.deletingLastPathComponent().path + "/SampleData",
      toPath: transcript.folder + "/SampleData")
    for words in TranscriptTests.commands {
      try transcript.run(words, today: "2026-01-15", actor: "000115")
    }
    try transcript.compare()
  }
}

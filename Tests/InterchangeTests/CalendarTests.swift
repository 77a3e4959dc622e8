import Foundation
import Testing

@testable import Interchange

/// docs: RFC 5545, 3.1 (lines), 3.3.11 (texts), 3.6.1 (events).
@Suite struct CalendarTests {
  private static func calendar(_ events: [DayCalendar.Event]) -> DayCalendar {
    DayCalendar(
      product: "-//Boetseer//Test//EN", madeAt: "2026-03-01T12:30:05.120Z", revision: 20_513,
      events: events)
  }

  private static func event(_ summary: String, _ description: String = "") -> DayCalendar.Event {
    DayCalendar.Event(
      uid: "claim-C1@here", day: "2028-02-28", end: "2028-02-29", summary: summary,
      description: description)
  }

  private func lines(_ text: String) -> [String] {
    text.components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  /// By octets, as a reader unfolds: a space before a combining sign is one character to Swift.
  private func unfolded(_ text: String) -> String {
    var octets: [UInt8] = []
    for octet in text.utf8 {
      octets.append(octet)
      if octets.suffix(3) == [13, 10, 32] { octets.removeLast(3) }
    }
    return String(decoding: octets, as: UTF8.self)
  }

  @Test func `An event is a whole day that ends before the next, free and private`() {
    let text = CalendarWriter.text(CalendarTests.calendar([CalendarTests.event("Besluit", "x")]))
    #expect(
      lines(text) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Boetseer//Test//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "UID:claim-C1@here", "DTSTAMP:20260301T123005Z", "SEQUENCE:20513",
        "DTSTART;VALUE=DATE:20280228", "DTEND;VALUE=DATE:20280229", "SUMMARY:Besluit",
        "DESCRIPTION:x", "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
      ])
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    // Every line end is both signs, and neither stands alone.
    #expect(text.utf8.filter { $0 == 10 }.count == 16)
    #expect(text.utf8.filter { $0 == 13 }.count == 16)
  }

  @Test(arguments: [
    ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
    ("tab\there", "tab here"), ("bell\u{7}", "bell\u{FFFD}"), ("\\n", "\\\\n"),
    ("\u{202E}turned", "\u{FFFD}turned"), ("\n\r", "\\n\\n"),
  ])
  func `A text is escaped, and nothing of it ends a line`(text: String, expected: String) {
    #expect(CalendarWriter.escaped(text) == expected)
    let written = CalendarWriter.text(CalendarTests.calendar([CalendarTests.event(text)]))
    #expect(lines(written).contains("SUMMARY:" + expected))
  }

  @Test(arguments: ["a", "é", "€", "👩🏽‍🎓", "e\u{301}", "aé€👩🏽‍🎓"])
  func `No line is longer than 75 octets, and none cuts a character`(sign: String) {
    for count in [1, 20, 33, 34, 66, 67, 68, 74, 75, 76, 150, 500] {
      let summary = String(repeating: sign, count: count)
      let text = CalendarWriter.text(CalendarTests.calendar([CalendarTests.event(summary)]))
      // As bytes: each piece has to be a text by itself.
      let pieces = text.utf8.split(separator: 10).map { Array($0.dropLast()) }
      for piece in pieces {
        #expect(piece.count <= CalendarWriter.longestLine)
        #expect(String(validating: piece, as: UTF8.self) != nil)
      }
      #expect(lines(unfolded(text)).contains("SUMMARY:" + summary))
    }
  }

  @Test func `A line of exactly 75 octets is not folded, one more is`() {
    let most = CalendarWriter.longestLine - "SUMMARY:".utf8.count
    let whole = String(repeating: "x", count: most)
    #expect(CalendarWriter.line("SUMMARY", whole) == "SUMMARY:\(whole)\r\n")
    #expect(CalendarWriter.line("SUMMARY", whole + "y") == "SUMMARY:\(whole)\r\n y\r\n")
  }

  @Test func `Without events it has the one component that a calendar must have`() {
    let text = lines(CalendarWriter.text(CalendarTests.calendar([])))
    #expect(text.contains("BEGIN:VTIMEZONE") && text.contains("END:VTIMEZONE"))
    #expect(!text.contains("BEGIN:VEVENT"))
  }
}

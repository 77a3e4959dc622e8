import Foundation
import Records
import Testing

@Suite("Weeks of a year, as ISO 8601 counts them")
struct ISOWeekTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test("A week belongs to the year of its Thursday")
  func years() {
    for (date, week) in [
      ("2025-12-28", "2025-W52"), ("2025-12-29", "2026-W01"), ("2026-01-04", "2026-W01"),
      ("2026-01-05", "2026-W02"), ("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53"),
      ("2027-01-04", "2027-W01"), ("2021-01-03", "2020-W53"), ("2024-12-30", "2025-W01"),
      ("0001-01-01", "0001-W01"),
    ] {
      #expect(ISOWeek(day(date)).description == week, "\(date)")
    }
  }

  @Test("Every day of 1900 to 2200 has the week that Python gives it", .enabled(if: python != nil))
  func asPython() throws {
    let python = try #require(Self.python)
    let script = """
      import datetime as d
      x = d.date(1900, 1, 1)
      while x.year < 2200:
          y, w, n = x.isocalendar()
          print(f"{y:04}-W{w:02}-{n}")
          x += d.timedelta(1)
      """
    let file = NSTemporaryDirectory() + "/boetseer-weeks-\(UUID().uuidString).py"
    try script.write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let pipe = try #require(popen("'\(python)' '\(file)'", "r"))
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&piece, 1, piece.count, pipe), count > 0 {
      bytes += piece[..<count]
    }
    try #require(pclose(pipe) == 0)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count > 109_000)
    let first = day("1900-01-01")
    let wrong = lines.enumerated().filter { place, line in
      let day = first + place
      return "\(ISOWeek(day))-\(day.weekday + 1)" != line
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3).map { $0.element })")
  }

  @Test("As people type it, and there and back")
  func typed() throws {
    for text in ["2026-W05", "2026W05", "2026-w5", "2026w5", "2026-W5"] {
      #expect(try ISOWeek(typed: text).monday == day("2026-01-26"), "\(text)")
    }
    for year in 1990...2060 {
      for number in 1...ISOWeek.count(in: year) {
        let week = try #require(ISOWeek(year: year, week: number))
        #expect(week.parts == (year, number))
        #expect(try ISOWeek(typed: week.description) == week)
      }
    }
  }

  @Test("Some years have 53 weeks, the others 52")
  func longYears() throws {
    let long = (2000...2040).filter { ISOWeek.count(in: $0) == 53 }
    #expect(long == [2004, 2009, 2015, 2020, 2026, 2032, 2037])
    #expect(throws: ISOWeek.Fault.noSuchWeek(year: 2025, weeks: 52)) {
      try ISOWeek(typed: "2025-W53")
    }
    #expect(throws: ISOWeek.Fault.noSuchWeek(year: 2026, weeks: 53)) {
      try ISOWeek(typed: "2026-W54")
    }
    #expect(throws: ISOWeek.Fault.noSuchWeek(year: 2026, weeks: 53)) {
      try ISOWeek(typed: "2026-W00")
    }
    for text in ["", "2026", "2026-05", "26-W05", "2026-W", "2026-W005", "2026--W5", "0000-W01"] {
      #expect(throws: ISOWeek.Fault.notAWeek, "\(text)") { try ISOWeek(typed: text) }
    }
  }
}

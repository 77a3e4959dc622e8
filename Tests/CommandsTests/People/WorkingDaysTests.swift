import Foundation
import Records
import SQLite
import Store
import Testing

@testable import Commands

@Suite("On which days somebody works")
struct WorkingDaysTests {
  private func office() throws -> Office {
    let office = try Office()
    let patterns = try office.file(
      "patterns.csv",
      """
      employee,valid_from,mon,tue,wed,thu,fri,sat,sun,week
      000123,2026-01-05,9,9,9,9,,,,1
      000123,2026-01-05,9,9,,,9,9,,2
      000123,2027-01-01,8,8,8,8,4,,,
      000124,2025-01-01,8,8,8,,,,,

      """)
    #expect(office.run("import", "patterns", patterns).exit == .done)
    return office
  }

  @Test("employee show tells the pattern of the day, week by week, and what a day is to them")
  func shown() throws {
    let office = try office()
    let english = office.run("employee", "show", "000123", "--format", "table")
    let told = english.output.split(separator: "\n").map { String($0) }
    #expect(told.contains("Works on, week 1  Mon 9:00, Tue 9:00, Wed 9:00, Thu 9:00"))
    #expect(told.contains("Works on, week 2  Mon 9:00, Tue 9:00, Fri 9:00, Sat 9:00"))
    #expect(told.contains("A day             9:00 on average, by the pattern since 5 Jan 2026"))
    let dutch = office.run(
      "employee", "show", "000123", "--as-of", "2027-02-01", "--lang", "nl", "--format", "table")
    let verteld = dutch.output.split(separator: "\n").map { String($0) }
    #expect(verteld.contains("Werkt op        ma 8:00, di 8:00, wo 8:00, do 8:00, vr 4:00"))
    #expect(
      verteld.contains("Een dag         gemiddeld 7:12, volgens het rooster sinds 01-01-2027"))
    let before = office.run("employee", "show", "000123", "--as-of", "2025-12-31")
    #expect(!before.output.contains("Mon 9"))
  }

  @Test("Programs get minutes; without a pattern a fifth of the week")
  func json() throws {
    let office = try office()
    let shown = office.run("employee", "show", "000124", "--format", "json").output
    #expect(
      shown.contains(
        #""pattern":{"valid_from":"2025-01-01","weeks":[[480,480,480,0,0,0,0]]},"#
          + #""average_day":480"#),
      "\(shown)")
    let other = office.run("employee", "show", "000118", "--format", "json").output
    #expect(other.contains(#""pattern":null,"average_day":432"#), "\(other)")
  }

  @Test("As it was known before the file came, there is no pattern")
  func knownOn() throws {
    let office = try office()
    let store = try Store.open(path: office.path, access: .readOnly)
    let person = try store.person("000123", asOf: Office.day("2026-01-15")).id
    let day = Office.day("2026-01-12")
    #expect(try store.workSchedule(of: person).minutes(on: day) == 540)
    try store.forget(after: 7)
    #expect(try store.workSchedule(of: person).minutes(on: day) == 432)
  }

  @Test("A schedule of the database: shifts and holidays count, what was undone does not")
  func schedule() throws {
    let office = try office()
    let shifts = try office.file(
      "shifts.csv", "employee,date,hours\n000124,2026-04-27,9\n000124,2026-04-29,0\n")
    let holidays = try office.file(
      "holidays.csv", "date,name,hours\n2026-05-13,Half,4\n2026-05-14,Worked,0\n")
    #expect(office.run("import", "shifts", shifts).exit == .done)
    #expect(office.run("import", "holidays", holidays).exit == .done)
    let store = try office.store()
    let person = try store.person("000124", asOf: Office.day("2026-01-15")).id
    let minutes = { (day: String) in
      try store.workSchedule(of: person).minutes(on: Office.day(day))
    }
    // Monday is King's Day, and rostered; Tuesday of that week is not.
    #expect(try minutes("2026-04-27") == 540)
    #expect(try minutes("2026-04-28") == 0)
    #expect(try minutes("2026-05-04") == 480)
    #expect(try minutes("2026-05-13") == 240)
    // Ascension Day, a Thursday; the pattern has none.
    #expect(try minutes("2026-05-14") == 0)
    #expect(try minutes("2026-05-25") == 0)
    #expect(office.run("undo", "--yes").exit == .done)
    #expect(try minutes("2026-05-13") == 480)
  }

  @Test("Patterns, shifts and holidays go out and in again as they are")
  func roundTrip() throws {
    let office = try office()
    let shifts = try office.file("shifts.csv", "employee,date,hours\n000124,2026-04-27,7:20\n")
    #expect(office.run("import", "shifts", shifts).exit == .done)
    let holidays = try office.file("holidays.csv", "date,name,hours\n2026-05-13,Half,4\n")
    #expect(office.run("import", "holidays", holidays).exit == .done)
    #expect(office.run("export", "files", office.folder.appending(path: "out").path).exit == .done)
    for name in ["patterns", "shifts", "holidays"] {
      let again = office.run(
        "import", name, office.folder.appending(path: "out/\(name).csv").path, "--format", "json")
      #expect(again.exit == .done, "\(again.errors)")
      #expect(again.output.contains(#""event":null"#), "\(again.output)")
    }
  }
}

import Foundation
import Records
import SQLite
import Store
import Testing

@testable import Commands

@Suite("The registers as they were known")
struct KnownOnTests {
  @Test("Before the first event nothing was known; today everything is")
  func byDay() throws {
    let office = try Office()
    for words in [["employee", "list"], ["team", "list"], ["scheme", "list"]] {
      let before = office.run(words + ["--known-on", "2020-01-01"])
      #expect(before.exit == .done)
      #expect(before.output.split(separator: "\n").count == 1)
      let now = office.run(words + ["--known-on", "2999-01-01"])
      #expect(now.output == office.run(words).output)
    }
    for words in [
      ["employee", "show", "000123"], ["team", "show", "NUR"], ["scheme", "show", "ILA"],
    ] {
      #expect(office.run(words + ["--known-on", "2020-01-01"]).exit == .notFound)
      #expect(office.run(words + ["--known-on", "2999-01-01"]).output == office.run(words).output)
    }
  }

  @Test("What came later is not known, and what was taken back later still is")
  func byEvent() throws {
    let office = try Office()
    let day = Office.day("2026-01-15")
    let change = ["employee", "change", "000124", "--from", "2026-01-01", "--hours", "30"]
    #expect(office.run(change).exit == .done)
    #expect(office.run("undo", "--yes").exit == .done)
    let minutes = { (event: Int64) in
      let store = try Store.open(path: office.path, access: .readOnly)
      try store.forget(after: event)
      return try store.person("000124", asOf: day).state(on: day).hours?.minutesPerWeek
    }
    #expect(try minutes(7) == 1440)
    #expect(try minutes(8) == 1800)
    #expect(try minutes(9) == 1440)
    #expect(throws: StoreError.self) { try minutes(5) }
  }

  @Test("A store that has forgotten still cannot write")
  func stillReads() throws {
    let office = try Office()
    let store = try Store.open(path: office.path, access: .readOnly)
    try store.forget(after: 3)
    #expect(throws: SQLiteError.self) {
      try store.database.execute("UPDATE team SET code = 'X' WHERE code = 'NUR'")
    }
  }
}

package import Records
internal import SQLite

extension Store {
  /// Takes in real shifts; of a day that is known already the new hours count.
  package func importShifts(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<ShiftRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      var seen: Set<PersonDay> = []
      let outcome = try rows(next) { row, outcome in
        let row = row.value
        let person = try self.knownPerson(row.employee)
        guard seen.insert(PersonDay(person: person, day: row.day)).inserted else {
          throw StoreError.refused(.shiftTwice)
        }
        let known = try self.database.integer(
          """
          SELECT minutes FROM shift
          WHERE person = ?1 AND on_day = ?2 AND event NOT IN (SELECT event FROM undone)
          ORDER BY id DESC LIMIT 1
          """, .integer(person), .text(row.day.description))
        guard known != row.minutes else {
          outcome.identical += 1
          return
        }
        if known == nil { outcome.new += 1 } else { outcome.changed += 1 }
        try self.database.run(
          "INSERT INTO shift (id, event, person, on_day, minutes) VALUES (?1, ?2, ?3, ?4, ?5)",
          .integer(try recording.nextID("shift")), .integer(recording.event), .integer(person),
          .text(row.day.description), .integer(row.minutes))
      } place: { cause, row in
        if case .refused(.shiftTwice) = cause { return ("date", row.day.description) }
        return ("employee", row.employee)
      }
      try batch("shifts", try digest(), outcome, recording)
      return outcome
    }
  }

  /// Takes in days on which all are free; what is said of a day replaces what was said before.
  package func importHolidays(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<HolidayRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      var seen: Set<Day> = []
      let outcome = try rows(next) { row, outcome in
        let row = row.value
        guard seen.insert(row.day).inserted else { throw StoreError.refused(.holidayTwice) }
        let known = try self.database.first(
          """
          SELECT name, minutes FROM holiday
          WHERE on_day = ?1 AND event NOT IN (SELECT event FROM undone)
          ORDER BY id DESC LIMIT 1
          """, .text(row.day.description)
        ) { (name: try $0.text(0), minutes: try $0.optionalInteger(1)) }
        if let known, known == (row.name, row.minutes) {
          outcome.identical += 1
          return
        }
        if known == nil { outcome.new += 1 } else { outcome.changed += 1 }
        try self.database.run(
          "INSERT INTO holiday (id, event, on_day, name, minutes) VALUES (?1, ?2, ?3, ?4, ?5)",
          .integer(try recording.nextID("holiday")), .integer(recording.event),
          .text(row.day.description), .text(row.name), SQLiteValue(row.minutes))
      } place: { _, row in
        ("date", row.day.description)
      }
      try batch("holidays", try digest(), outcome, recording)
      return outcome
    }
  }
}

/// Packed: a file may have millions of them.
struct PersonDay: Hashable {
  private let number: Int64

  init(person: Int64, day: Day) { number = person << 32 | Int64(UInt32(bitPattern: day.number)) }
}

package import Records
internal import SQLite

extension Store {
  /// Takes in contacts of ambassadors and advisers, and who took part in workshops: all of a file
  /// or nothing.
  package func importSupport(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<SupportRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      let schemes = try SchemeLookup(self)
      var equals = EqualRows()
      var teams: [String: Int64] = [:]
      let outcome = try rows(next) { row, outcome in
        let row = row.value
        let team = try teams[row.team] ?? self.knownTeam(row.team)
        teams[row.team] = team
        let person = try row.employee.map { try self.knownPerson($0) }
        let scheme = try row.scheme.map { try schemes.find($0).id }
        try self.requirePast(row.day, recording)
        guard let kind = row.kind else { return }
        let place = equals.place(of: [
          kind.rawValue, row.day.description, row.team, row.employee, row.scheme?.lowercased(),
        ])
        let known = try self.database.integer(
          """
          SELECT count(*) FROM support_contact
          WHERE on_day = ?1 AND kind = ?2 AND team = ?3 AND person IS ?4 AND scheme IS ?5
            AND event <> ?6 AND event NOT IN (SELECT event FROM undone)
          """, .text(row.day.description), .text(kind.rawValue), .integer(team),
          SQLiteValue(person), SQLiteValue(scheme), .integer(recording.event))
        guard place > known ?? 0 else {
          outcome.identical += 1
          return
        }
        outcome.new += 1
        try self.database.run(
          """
          INSERT INTO support_contact (id, event, kind, on_day, team, person, scheme)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          """, .integer(try recording.nextID("support_contact")), .integer(recording.event),
          .text(kind.rawValue), .text(row.day.description), .integer(team), SQLiteValue(person),
          SQLiteValue(scheme))
      } place: { cause, row in
        switch cause {
        case .notFound(.team, _, _): ("team", row.team)
        case .notFound(.scheme, _, _): ("scheme", row.scheme ?? "")
        case .refused(.dayAfterToday): ("date", row.day.description)
        default: ("employee", row.employee ?? "")
        }
      }
      try batch("support", try digest(), outcome, recording)
      return outcome
    }
  }

  /// Takes in time spent on learning.
  package func importLearning(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<LearningRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      var equals = EqualRows()
      let outcome = try rows(next) { row, outcome in
        let row = row.value
        let person = try self.knownPerson(row.employee)
        try self.requirePast(row.day, recording)
        guard let kind = row.kind, row.minutes > 0 else { return }
        let place = equals.place(of: [
          row.employee, row.day.description, String(row.minutes), kind.rawValue, row.title,
        ])
        // The title is compared where it stands: a digest of it would outlive its erasure.
        let known = try self.database.integer(
          """
          SELECT count(*) FROM learning AS l LEFT JOIN text_body AS b ON b.text = l.title
          WHERE l.person = ?1 AND l.on_day = ?2 AND l.minutes = ?3 AND l.kind = ?4
            AND b.body IS ?5 AND l.event <> ?6 AND l.event NOT IN (SELECT event FROM undone)
          """, .integer(person), .text(row.day.description), .integer(row.minutes),
          .text(kind.rawValue), SQLiteValue(row.title), .integer(recording.event))
        guard place > known ?? 0 else {
          outcome.identical += 1
          return
        }
        outcome.new += 1
        let title = try recording.text(row.title)
        try self.database.run(
          """
          INSERT INTO learning (id, event, person, on_day, minutes, kind, title)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          """, .integer(try recording.nextID("learning")), .integer(recording.event),
          .integer(person), .text(row.day.description), .integer(row.minutes),
          .text(kind.rawValue), SQLiteValue(title))
      } place: { cause, row in
        if case .refused(.dayAfterToday) = cause { return ("date", row.day.description) }
        return ("employee", row.employee)
      }
      try batch("learning", try digest(), outcome, recording)
      return outcome
    }
  }

  /// Takes in how many know of the budget; figures that differ from those known of a day and level
  /// replace them.
  package func importAwareness(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<AwarenessRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      let schemes = try SchemeLookup(self)
      let outcome = try rows(next) { row, outcome in
        let row = row.value
        let scheme = try row.scheme.map { try schemes.find($0).id }
        try self.requirePast(row.day, recording)
        guard let education = row.education, row.asked > 0 else { return }
        guard row.aware <= row.asked else {
          throw StoreError.refused(.moreAwareThanAsked(aware: row.aware, asked: row.asked))
        }
        let known = try self.database.first(
          """
          SELECT asked, aware FROM awareness
          WHERE on_day = ?1 AND education = ?2 AND scheme IS ?3
            AND event NOT IN (SELECT event FROM undone)
          ORDER BY id DESC LIMIT 1
          """, .text(row.day.description), .text(education.rawValue), SQLiteValue(scheme)
        ) { (asked: try $0.integer(0), aware: try $0.integer(1)) }
        if let known, known == (row.asked, row.aware) {
          outcome.identical += 1
          return
        }
        if known == nil { outcome.new += 1 } else { outcome.changed += 1 }
        try self.database.run(
          """
          INSERT INTO awareness (id, event, on_day, education, scheme, asked, aware)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          """, .integer(try recording.nextID("awareness")), .integer(recording.event),
          .text(row.day.description), .text(education.rawValue), SQLiteValue(scheme),
          .integer(row.asked), .integer(row.aware))
      } place: { cause, row in
        switch cause {
        case .notFound(.scheme, _, _): ("scheme", row.scheme ?? "")
        case .refused(.moreAwareThanAsked): ("aware", String(row.aware))
        default: ("date", row.day.description)
        }
      }
      try batch("awareness", try digest(), outcome, recording)
      return outcome
    }
  }

  /// Takes in savings that were put into training again. Nothing is booked: what a budget holds
  /// follows from its scheme.
  package func importSavings(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<SavingRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      let schemes = try SchemeLookup(self)
      var equals = EqualRows()
      let outcome = try rows(next) { row, outcome in
        let row = row.value
        let stored = try schemes.find(row.scheme)
        guard stored.scheme.unit == .euro else {
          throw StoreError.refused(.wrongForm(code: row.scheme, form: stored.scheme.form))
        }
        try self.requirePast(row.day, recording)
        guard row.amount > 0 else { return }
        let place = equals.place(of: [
          row.day.description, String(row.amount), stored.scheme.code, row.source,
        ])
        let known = try self.database.integer(
          """
          SELECT count(*) FROM saving AS s LEFT JOIN text_body AS b ON b.text = s.source
          WHERE s.scheme = ?1 AND s.on_day = ?2 AND s.amount = ?3 AND b.body IS ?4
            AND s.event <> ?5 AND s.event NOT IN (SELECT event FROM undone)
          """, .integer(stored.id), .text(row.day.description), .integer(row.amount),
          SQLiteValue(row.source), .integer(recording.event))
        guard place > known ?? 0 else {
          outcome.identical += 1
          return
        }
        outcome.new += 1
        let source = try recording.text(row.source)
        try self.database.run(
          """
          INSERT INTO saving (id, event, on_day, scheme, amount, source)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
          """, .integer(try recording.nextID("saving")), .integer(recording.event),
          .text(row.day.description), .integer(stored.id), .integer(row.amount),
          SQLiteValue(source))
      } place: { cause, row in
        if case .refused(.dayAfterToday) = cause { return ("date", row.day.description) }
        return ("scheme", row.scheme)
      }
      try batch("savings", try digest(), outcome, recording)
      return outcome
    }
  }

  func requirePast(_ day: Day, _ recording: Recording) throws {
    guard day <= recording.today else {
      throw StoreError.refused(.dayAfterToday(day: day, today: recording.today))
    }
  }
}

internal import Crypto
package import Records
internal import SQLite

/// What ends on a day on one account, and the letter about it.
package struct EndingAmount: Sendable, Equatable {
  package var person: Int64
  package var number: String
  package var scheme: String
  package var unit: Unit
  /// By its own rule.
  package var lastDay: Day
  package var amount: Int64
  /// Of all versions it was granted under: each lot keeps the rules of its own (rule 9), and one
  /// letter is about all of them. Descending.
  package var days: [Int]
  /// The largest of the days of versions with `required`; nil where none has it.
  package var requiredDays: Int?
  /// What happens to it after the last day; several where its versions differ.
  package var endings: [SchemeVersion.Ending]
  /// The last letter about this day.
  package var notice: Int64?
  package var firstSentOn: Day?
  package var sentOn: Day?
  package var acknowledgedOn: Day?

  /// Whether a letter should go out on a day: one for each of the days before the last.
  package func needsLetter(on day: Day) -> Bool {
    guard let due = days.map({ lastDay - $0 }).filter({ $0 <= day }).max() else { return false }
    guard day <= lastDay || requiredDays != nil && firstSentOn == nil else { return false }
    return sentOn.map { $0 < due } ?? true
  }

  /// From when on nothing is left of it: the day after its last, or later where the letter was.
  package func endsAfter(_ sent: Day) -> Day {
    requiredDays.map { max(lastDay, (firstSentOn ?? sent) + $0) } ?? lastDay
  }

  /// With what ends on the same account and day under another version.
  fileprivate mutating func add(_ other: EndingAmount) {
    amount += other.amount
    days = Set(days + other.days).sorted(by: >)
    requiredDays = [requiredDays, other.requiredDays].compactMap { $0 }.max()
    endings += other.endings.filter { !endings.contains($0) }
  }
}

/// A letter that goes out.
package struct NoticeInput: Sendable {
  package var ending: EndingAmount
  package var language: String
  /// As it was sent.
  package var letter: String

  package init(ending: EndingAmount, language: String, letter: String) {
    self.ending = ending
    self.language = language
    self.letter = letter
  }
}

extension Store {
  /// What ends by a day under rules with letters, with what has passed and is not enforceable.
  ///
  /// - Parameter until: the latest last day to look at.
  package func endings(
    on today: Day, until: Day, person: Int64? = nil, scheme: Int64? = nil
  ) throws -> [EndingAmount] {
    var condition = "a.kind = 'person' AND l.kind IN ('grant', 'adjustment', 'carried', 'advance')"
    if person != nil { condition += " AND a.person = ?3" }
    if scheme != nil { condition += " AND a.scheme = ?4" }
    let values: [SQLiteValue] = [
      .text(today.description), .text(until.description), SQLiteValue(person), SQLiteValue(scheme),
    ]
    let highest = scheme != nil ? 4 : person != nil ? 3 : 2
    // CROSS JOIN keeps SQLite from reading every lot: of everybody's few terms end by the day.
    let lots =
      person != nil
      ? "account AS a JOIN lot AS l ON l.account = a.id JOIN lot_term AS t ON t.lot = l.id"
      : """
      lot_term AS t CROSS JOIN lot AS l ON l.id = t.lot CROSS JOIN account AS a ON a.id = l.account
      """
    var found: [EndingAmount] = []
    try database.rows(
      """
      WITH ending AS (
        SELECT a.person, a.scheme, a.unit, coalesce(t.nominal_on, t.expires_on) AS last_day,
          sum(l.amount) AS amount, t.scheme_version AS version, t.ends_then
        FROM \(lots)
        JOIN scheme_version AS v ON v.id = t.scheme_version
        WHERE \(condition) AND l.amount > 0 AND v.notice_days IS NOT NULL
          AND coalesce(t.nominal_on, t.expires_on) <= ?2
          AND (t.expires_on IS NULL OR t.expires_on >= ?1)
          AND NOT EXISTS (SELECT 1 FROM lot_term AS n WHERE n.lot = t.lot AND n.id > t.id)
        GROUP BY a.person, a.scheme, coalesce(t.nominal_on, t.expires_on), t.scheme_version,
          t.ends_then
      ), letters AS (
        SELECT person, scheme, last_day, max(id) AS id, min(sent_on) AS first_sent,
          max(sent_on) AS last_sent
        FROM notice WHERE event NOT IN (SELECT event FROM undone)
        GROUP BY person, scheme, last_day
      )
      SELECT e.person, n.number, s.code, e.unit, e.last_day, e.amount, v.notice_days,
        v.notice_required, e.ends_then, x.id, x.first_sent, x.last_sent,
        (SELECT max(r.on_day) FROM notice_receipt AS r WHERE r.notice = x.id
          AND r.event NOT IN (SELECT event FROM undone))
      FROM ending AS e JOIN scheme AS s ON s.id = e.scheme
      JOIN scheme_version AS v ON v.id = e.version
      JOIN person_number AS n ON n.person = e.person
      LEFT JOIN letters AS x
        ON x.person = e.person AND x.scheme = e.scheme AND x.last_day = e.last_day
      ORDER BY e.last_day, n.number, s.code, e.version, e.ends_then
      """, Array(values.prefix(highest))
    ) { row in
      let ending: SchemeVersion.Ending =
        switch try row.text(8) {
        case "return": .returns
        case "carry": .carry(SchemeVersion.Carry())
        default: .lapse
        }
      let days = try row.text(6).split(separator: " ").compactMap { Int($0) }.sorted(by: >)
      let part = EndingAmount(
        person: try row.integer(0), number: try row.text(1), scheme: try row.text(2),
        unit: Unit(rawValue: try row.text(3)) ?? .euro, lastDay: try row.day(4),
        amount: try row.integer(5), days: days,
        requiredDays: try row.integer(7) == 1 ? days.first : nil, endings: [ending],
        notice: try row.optionalInteger(9), firstSentOn: try row.optionalDay(10),
        sentOn: try row.optionalDay(11), acknowledgedOn: try row.optionalDay(12))
      if let last = found.last, last.person == part.person, last.scheme == part.scheme,
        last.lastDay == part.lastDay
      {
        found[found.count - 1].add(part)
      } else {
        found.append(part)
      }
    }
    return found
  }

  /// Letters about days on which nothing of theirs is left: it was used, or it ended. Those about
  /// the days from `first` on, the newest about each day.
  package func pastLetters(
    beside endings: [EndingAmount], since first: Day, scheme: Int64? = nil
  ) throws -> [EndingAmount] {
    let known = Set(endings.compactMap(\.notice))
    return try database.all(
      """
      SELECT x.person, n.number, s.code, s.unit, x.last_day, x.amount, x.id,
        min(x.sent_on) OVER (PARTITION BY x.person, x.scheme, x.last_day), x.sent_on,
        (SELECT min(r.on_day) FROM notice_receipt AS r WHERE r.notice = x.id
          AND r.event NOT IN (SELECT event FROM undone)),
        x.id = max(x.id) OVER (PARTITION BY x.person, x.scheme, x.last_day)
      FROM notice AS x JOIN person_number AS n ON n.person = x.person
        JOIN scheme AS s ON s.id = x.scheme
      WHERE x.last_day >= ?1 AND coalesce(?2, x.scheme) = x.scheme AND n.number IS NOT NULL
        AND x.event NOT IN (SELECT event FROM undone)
      ORDER BY x.last_day, n.number, s.code
      """, .text(first.description), SQLiteValue(scheme)
    ) { row -> EndingAmount? in
      guard try row.integer(10) == 1, try !known.contains(row.integer(6)) else { return nil }
      return EndingAmount(
        person: try row.integer(0), number: try row.text(1), scheme: try row.text(2),
        unit: Unit(rawValue: try row.text(3)) ?? .euro, lastDay: try row.day(4),
        amount: try row.integer(5), days: [], requiredDays: nil, endings: [],
        notice: try row.integer(6), firstSentOn: try row.optionalDay(7),
        sentOn: try row.optionalDay(8), acknowledgedOn: try row.optionalDay(9))
    }.compactMap { $0 }
  }

  /// Records the letters that are due on a day as sent: accounts are brought up to date, so that
  /// every letter says what is left, and again when the letters are out.
  ///
  /// - Parameter write: makes the letters, before anything stands; what it throws undoes it all.
  package func sendNotices(
    on day: Day, person: Int64?, scheme: Int64?, head: EventHead, dryRun: Bool,
    write: ([EndingAmount]) throws -> [NoticeInput]
  ) throws -> Receipt<[(id: Int64, notice: NoticeInput)]> {
    guard day <= head.today else {
      throw StoreError.refused(.dayAfterToday(day: day, today: head.today))
    }
    do {
      return try record(head, dryRun: dryRun) { recording in
        let keeper = try LedgerKeeper(self)
        let scope = person.map { LedgerScope.person($0) } ?? .everybody
        _ = try keeper.bring(scope, through: day, recording: recording)
        // A letter can be due at most as many days ahead as the language allows.
        let due = try endings(
          on: day, until: day + SchemeVersion.Notice.mostDays, person: person, scheme: scheme
        ).filter { $0.needsLetter(on: day) }
        guard !due.isEmpty else { throw NoLetter() }
        var sent: [(id: Int64, notice: NoticeInput)] = []
        for notice in try write(due) {
          sent.append((try insert(notice, on: day, recording), notice))
        }
        for person in Set(due.map(\.person)).sorted() {
          _ = try keeper.bring(.person(person), through: day, recording: recording)
        }
        return sent
      }
    } catch is NoLetter {
      return Receipt(result: [], event: nil)
    }
  }

  /// Nothing is due: then nothing is written either.
  private struct NoLetter: Error {}

  private func insert(
    _ notice: NoticeInput, on day: Day, _ recording: Recording
  ) throws -> Int64 {
    let id = try recording.nextID("notice")
    try database.run(
      """
      INSERT INTO notice (id, event, person, scheme, last_day, amount, sent_on, language, digest)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """, .integer(id), .integer(recording.event), .integer(notice.ending.person),
      .integer(try scheme(notice.ending.scheme).id), .text(notice.ending.lastDay.description),
      .integer(notice.ending.amount), .text(day.description), .text(notice.language),
      .blob(Array(SHA256.hash(data: Array(notice.letter.utf8)))))
    return id
  }

  /// Notes that somebody confirmed a letter.
  ///
  /// - Returns: the employee number.
  package func acknowledgeNotice(
    _ text: String, on day: Day, head: EventHead, dryRun: Bool
  ) throws -> Receipt<String> {
    guard day <= head.today else {
      throw StoreError.refused(.dayAfterToday(day: day, today: head.today))
    }
    let digits = text.hasPrefix("N") || text.hasPrefix("n") ? text.dropFirst() : text[...]
    return try record(head, dryRun: dryRun) { recording in
      let found = try Int64(digits).flatMap { id in
        try database.first(
          """
          SELECT n.number, x.sent_on, n.person, (
            SELECT min(r.on_day) FROM notice_receipt AS r
            WHERE r.notice = x.id AND r.event NOT IN (SELECT event FROM undone))
          FROM notice AS x JOIN person_number AS n ON n.person = x.person
          WHERE x.id = ?1 AND x.event NOT IN (SELECT event FROM undone)
          """, .integer(id)
        ) { (id, try $0.text(0), try $0.day(1), try $0.optionalDay(3), try $0.integer(2)) }
      }
      guard let (id, number, sent, confirmed, person) = found else {
        let newest = try database.integer(
          "SELECT max(id) FROM notice WHERE event NOT IN (SELECT event FROM undone)")
        throw StoreError.refused(.noNotice(id: text, newest: newest.map { "N\($0)" }))
      }
      try Sight.refuseReceipt(self, of: [person], head)
      if let confirmed {
        throw StoreError.refused(.confirmedBefore(id: "N\(id)", day: confirmed))
      }
      guard day >= sent else { throw StoreError.refused(.dayBefore(day: day, earliest: sent)) }
      try database.run(
        "INSERT INTO notice_receipt (id, event, notice, on_day) VALUES (?1, ?2, ?3, ?4)",
        .integer(try recording.nextID("notice_receipt")), .integer(recording.event),
        .integer(id), .text(day.description))
      return number
    }
  }
}

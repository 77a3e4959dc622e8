package import Records
internal import SQLite

extension Store {
  /// Notes who received the page that says which budget is for what.
  ///
  /// - Parameters:
  ///   - digest: of the page, which is another one when a rule changes.
  ///   - employees: each at most once a page; who confirmed before keeps the earlier day.
  /// - Returns: how many of them had not confirmed this page before.
  package func acknowledgeLeaflet(
    _ digest: [UInt8], language: String, employees: [String], on day: Day, head: EventHead,
    dryRun: Bool
  ) throws -> Receipt<Int> {
    guard day <= head.today else {
      throw StoreError.refused(.dayAfterToday(day: day, today: head.today))
    }
    let people = Set(try employees.map { try person($0, asOf: day).id })
    try Sight.refuseReceipt(self, of: people, head)
    let known = Set(
      try database.all(
        """
        SELECT person FROM leaflet_receipt
        WHERE digest = ?1 AND event NOT IN (SELECT event FROM undone)
        """, .blob(digest)
      ) { try $0.integer(0) })
    let new = people.subtracting(known)
    guard !new.isEmpty else { return Receipt(result: 0, event: nil) }
    return try record(head, dryRun: dryRun) { recording in
      for person in new.sorted() {
        try database.run(
          """
          INSERT INTO leaflet_receipt (id, event, person, language, digest, on_day)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
          """, .integer(try recording.nextID("leaflet_receipt")), .integer(recording.event),
          .integer(person), .text(language), .blob(digest), .text(day.description))
      }
      return new.count
    }
  }

  /// How many of those in service confirmed a page by a day.
  package func leafletReceipts(
    _ digest: [UInt8], on day: Day
  ) throws -> (received: Int64, people: Int64) {
    let inService = """
      SELECT DISTINCT person FROM employment_now
      WHERE started_on <= ?1 AND (ended_on IS NULL OR ended_on >= ?1)
      """
    let people =
      try database.integer("SELECT count(*) FROM (\(inService))", .text(day.description)) ?? 0
    let received = try database.integer(
      """
      SELECT count(DISTINCT person) FROM leaflet_receipt
      WHERE digest = ?2 AND on_day <= ?1 AND event NOT IN (SELECT event FROM undone)
        AND person IN (\(inService))
      """, .text(day.description), .blob(digest))
    return (received ?? 0, people)
  }
}

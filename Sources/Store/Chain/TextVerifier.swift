internal import SQLite

extension Store {
  /// Names and free text stand outside the chain, their salted digests in it: what was not
  /// erased must still make its digest. Erasing empties a row; it never takes it away.
  ///
  /// - Returns: how many were erased.
  func verifyTexts(_ found: (Finding) -> Void) throws -> Int64 {
    var erased: Int64 = 0
    let tables =
      Store.plainTables
      + Store.erasableTables.map { table, columns in
        ({ .row(table: table, $0) }, Store.erasable(table, columns))
      }
    for table in tables {
      try database.rows(table.sql) { row in
        let place = table.place(try row.integer(0))
        guard !row.isNull(2) else { return found(Finding(.texts, place, .textGone)) }
        let salt = try row.isNull(3) ? nil : row.blob(3)
        var fields: [String?] = []
        for index in 4..<row.columnCount { fields.append(try row.optionalText(index)) }
        // Erased: neither salt nor text is left, and the digest alone tells nothing.
        if salt == nil, fields.allSatisfy({ $0 == nil }) {
          erased += 1
          return
        }
        let digest = try row.isNull(1) ? nil : row.blob(1)
        if salt.map({ TextDigest.digest(salt: $0, fields) }) != digest {
          found(Finding(.texts, place, .otherText))
        }
      }
    }
    return erased
  }

  /// Each answers number, digest, the number again where the text has its row, salt, and the fields
  /// in the order of the digest.
  private static let plainTables: [(place: @Sendable (Int64) -> Place, sql: String)] = [
    (
      { .event($0) },
      """
      SELECT e.id, e.digest, t.event, t.salt, t.actor, t.subject, t.reason
      FROM event AS e LEFT JOIN event_text AS t ON t.event = e.id
      """
    ),
    (
      { .row(table: "text", $0) },
      """
      SELECT t.id, t.digest, b.text, b.salt, b.body
      FROM text AS t LEFT JOIN text_body AS b ON b.text = t.id
      """
    ),
    (
      { .row(table: "person", $0) },
      """
      SELECT p.id, p.digest, n.person, n.salt, n.number
      FROM person AS p LEFT JOIN person_number AS n ON n.person = p.id
      """
    ),
    // A change without a digest has no such row.
    (
      { .row(table: "person_change", $0) },
      """
      SELECT c.id, c.digest, d.person_change, d.salt, d.name, d.email,
        CAST(d.birth_year AS TEXT)
      FROM person_change AS c LEFT JOIN person_details AS d ON d.person_change = c.id
      WHERE c.digest IS NOT NULL OR d.person_change IS NOT NULL
      """
    ),
  ]

  /// A table whose rows have their content in `<table>_details`.
  private static func erasable(_ table: String, _ columns: String) -> String {
    """
    SELECT c.id, c.digest, d.\(table), d.salt, \(texts(columns))
    FROM \(table) AS c LEFT JOIN \(table)_details AS d ON d.\(table) = c.id
    """
  }

  /// Tables whose rows have their content in `<table>_details`, in the order of the digest.
  private static let erasableTables = [
    ("craft_change", CraftChangeRow.columns), ("plan_item", PlanItemRow.columns),
    ("evaluation", ExperimentReader.evaluationColumns),
    ("handover_answer", "energy"),
  ]

  /// A number has the digest of its text.
  private static func texts(_ columns: String) -> String {
    columns.split { $0 == "," || $0.isWhitespace }.map { "CAST(d.\($0) AS TEXT)" }
      .joined(separator: ", ")
  }
}

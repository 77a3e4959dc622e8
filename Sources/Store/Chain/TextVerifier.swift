internal import SQLite

extension Store {
  /// Names and free text stand outside the chain, their salted digests in it: what was not
  /// erased must still make its digest.
  func verifyTexts(_ found: (Finding) -> Void) throws {
    for table in Store.textTables {
      try database.rows(table.sql) { row in
        let salt = try row.isNull(2) ? nil : row.blob(2)
        var fields: [String?] = []
        for index in 3..<row.columnCount { fields.append(try row.optionalText(index)) }
        // Erased: neither salt nor text is left, and the digest alone tells nothing.
        if salt == nil, fields.allSatisfy({ $0 == nil }) { return }
        let digest = try row.isNull(1) ? nil : row.blob(1)
        if salt.map({ TextDigest.digest(salt: $0, fields) }) != digest {
          found(Finding(.texts, table.place(try row.integer(0)), .otherText))
        }
      }
    }
  }

  /// Each answers number, digest, salt and the fields in the order of the digest.
  private static let textTables: [(place: @Sendable (Int64) -> Place, sql: String)] = [
    (
      { .event($0) },
      """
      SELECT e.id, e.digest, t.salt, t.actor, t.subject, t.reason
      FROM event AS e JOIN event_text AS t ON t.event = e.id
      """
    ),
    (
      { .row(table: "text", $0) },
      """
      SELECT t.id, t.digest, b.salt, b.body
      FROM text AS t JOIN text_body AS b ON b.text = t.id
      """
    ),
    (
      { .row(table: "person", $0) },
      """
      SELECT p.id, p.digest, n.salt, n.number
      FROM person AS p JOIN person_number AS n ON n.person = p.id
      """
    ),
    (
      { .row(table: "person_change", $0) },
      """
      SELECT c.id, c.digest, d.salt, d.name, d.email, CAST(d.birth_year AS TEXT)
      FROM person_change AS c JOIN person_details AS d ON d.person_change = c.id
      """
    ),
  ]
}

internal import SQLite

extension Store {
  /// Names and free text stand outside the chain, their salted digests in it: what was not
  /// erased must still make its digest.
  func verifyTexts() throws -> [Finding] {
    var found: [Finding] = []
    for table in Store.textTables {
      try database.rows(table.sql) { row in
        let salt = try row.isNull(2) ? nil : row.blob(2)
        var fields: [String?] = []
        for index in 3..<row.columnCount { fields.append(try row.optionalText(index)) }
        // Erased: neither salt nor text is left, and the digest alone tells nothing.
        if salt == nil, fields.allSatisfy({ $0 == nil }) { return }
        let place = "\(table.name) \(try row.integer(0))"
        let digest = try row.isNull(1) ? nil : row.blob(1)
        if salt.map({ TextDigest.digest(salt: $0, fields) }) != digest {
          found.append(
            Finding(check: "texts", place: place, detail: "its text is not the one recorded"))
        }
      }
    }
    return found
  }

  /// Each answers number, digest, salt and the fields in the order of the digest.
  private static let textTables: [(name: String, sql: String)] = [
    (
      "event",
      """
      SELECT e.id, e.digest, t.salt, t.actor, t.subject, t.reason
      FROM event AS e JOIN event_text AS t ON t.event = e.id
      """
    ),
    (
      "text",
      """
      SELECT t.id, t.digest, b.salt, b.body
      FROM text AS t JOIN text_body AS b ON b.text = t.id
      """
    ),
    (
      "person",
      """
      SELECT p.id, p.digest, n.salt, n.number
      FROM person AS p JOIN person_number AS n ON n.person = p.id
      """
    ),
    (
      "person_change",
      """
      SELECT c.id, c.digest, d.salt, d.name, d.email, CAST(d.birth_year AS TEXT)
      FROM person_change AS c JOIN person_details AS d ON d.person_change = c.id
      """
    ),
  ]
}

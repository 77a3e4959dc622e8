internal import Records
package import SQLite

/// A query that somebody keeps under a name.
package struct SavedQuery: Equatable, Sendable {
  package var name: String
  /// Nil where it was erased.
  package var sql: String?
  /// Who kept it last, and when.
  package var actor: String?
  package var recordedAt: String
}

extension Store {
  /// Runs SQL that a person typed over the views of the contract, in a process of its own.
  ///
  /// - Parameters:
  ///   - parameters: by name, without its sign.
  ///   - seconds: after which it is cut off.
  ///   - rows: after which the answer is cut.
  /// - Throws: `QueryFailure`.
  package func query(
    _ sql: String, _ parameters: [String: SQLiteValue], seconds: Int64, rows: Int64
  ) throws -> QueryAnswer {
    try QueryProcess().answer(
      QueryRequest(
        path: path, sql: sql, parameters: parameters, milliseconds: seconds * 1000,
        mostRows: rows))
  }

  /// Writes down what was asked and answered, before it is shown, and keeps it under a name where
  /// that is wanted.
  ///
  /// - Parameters:
  ///   - name: of the kept query that this was.
  ///   - saving: the name under which it is kept from now on.
  package func recordQuery(
    _ sql: String, name: String?, saving: String?, _ answer: QueryAnswer, _ head: EventHead
  ) throws -> Receipt<Void> {
    try record(head) { recording in
      let text = try recording.text(sql)
      try database.run(
        """
        INSERT INTO query_run (id, event, query, name, milliseconds, row_count, was_cut)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """, .integer(try recording.nextID("query_run")), .integer(recording.event),
        SQLiteValue(text), SQLiteValue(name), .integer(answer.milliseconds),
        .integer(Int64(answer.rows.count)), .integer(answer.isCut ? 1 : 0))
      guard let saving else { return }
      try database.run(
        "INSERT INTO saved_query (id, event, name, query) VALUES (?1, ?2, ?3, ?4)",
        .integer(try recording.nextID("saved_query")), .integer(recording.event), .text(saving),
        SQLiteValue(text))
    }
  }

  /// Names of kept queries that look like this one.
  package func queryNames(near name: String) throws -> [String] {
    NearMiss.of(name, in: try savedQueries().map(\.name))
  }

  /// What is kept, by name.
  package func savedQueries() throws -> [SavedQuery] {
    try database.all(
      """
      SELECT q.name, b.body, t.actor, e.recorded_at
      FROM saved_query AS q JOIN event AS e ON e.id = q.event
      LEFT JOIN event_text AS t ON t.event = e.id
      LEFT JOIN text_body AS b ON b.text = q.query
      WHERE q.id = (
        SELECT max(id) FROM saved_query
        WHERE name = q.name AND event NOT IN (SELECT event FROM undone))
      ORDER BY q.name
      """
    ) { row in
      SavedQuery(
        name: try row.text(0), sql: try row.optionalText(1), actor: try row.optionalText(2),
        recordedAt: try row.text(3))
    }
  }
}

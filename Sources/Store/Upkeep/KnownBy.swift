internal import SQLite

extension Store {
  /// From here on this store reads people, teams and schemes as they were known by an event: what
  /// was recorded later counts as undone, and what was undone later does not.
  ///
  /// Every reading of the registers leaves out the events of the view `undone`, so that a view of
  /// that name for this connection alone changes what all of them know. Claims and accounts are
  /// read by what is known of each transfer, and are not for a store that has forgotten.
  ///
  /// - Parameter event: 0 forgets everything.
  package func forget(after event: Int64) throws {
    // A view of the connection is no change to the file, but is made as one.
    try database.execute("PRAGMA query_only = OFF")
    defer { try? database.execute("PRAGMA query_only = ON") }
    try hide(after: event)
  }

  /// As `forget`, on a connection that may make views, until `remember`.
  func hide(after event: Int64) throws {
    try remember()
    try database.execute(
      """
      CREATE TEMP VIEW undone AS
      SELECT undoes AS event FROM main.event WHERE undoes IS NOT NULL AND id <= \(event)
      UNION ALL SELECT id FROM main.event WHERE id > \(event)
      """)
  }

  func remember() throws { try database.execute("DROP VIEW IF EXISTS temp.undone") }
}

internal import Records
internal import SQLite

/// What a writing command did, beside its result.
package struct Receipt<Result> {
  package let result: Result
  /// Nil when nothing changed or nothing was kept (`--dry-run`).
  package let event: Int64?
}

extension Store {
  /// Runs `body` as one event in one transaction and seals it.
  ///
  /// When `body` writes no row there is no event. With `dryRun` everything is done and rolled
  /// back.
  ///
  /// - Parameter rehearsing: which balances are compared when somebody wants to know what a
  ///   rehearsal would change.
  func record<Result>(
    _ head: EventHead, dryRun: Bool = false, rehearsing scope: RehearsalScope = .posted,
    _ body: (Recording) throws -> Result
  ) throws -> Receipt<Result> {
    let rehearses = dryRun && listensToRehearsals && scope != .nothing
    var touched: Touched = [:]
    var effects: [BalanceEffect] = []
    var wrote = false
    var event: Int64 = 0
    var hash: [UInt8] = []
    let result = try database.write(
      keep: { _ in wrote && !dryRun }, stands: { try isSealed(event, with: hash) }
    ) {
      try checkSame()
      do {
        event = try openEvent(head)
      } catch let error as SQLiteError where error.extendedCode == SQLiteError.raised {
        // A file that does not let a new event in has one that is not whole.
        throw try unsealed().map { StoreError.unsealed(event: $0) } ?? error
      }
      let recording = Recording(database: database, event: event, today: head.today)
      if rehearses { try beginRehearsal(scope, recording) }
      let result = try body(recording)
      if rehearses {
        switch scope {
        case .posted: touched = try self.touched(recording)
        case .everybody: effects = try rehearsedForAll(recording)
        case .nothing: break
        }
      }
      let seal = try seal(recording)
      hash = seal.hash
      wrote = seal.hasRows || head.undoes != nil
      return result
    }
    if rehearses {
      onRehearsal(
        scope == .everybody
          ? effects
          : self.effects(on: touched, without: try untouched(Set(touched.keys), head)))
    }
    guard wrote, !dryRun else { return Receipt(result: result, event: nil) }
    self.head = (event, hash)
    return Receipt(result: result, event: event)
  }

  /// What a command looked up before it writes was true of the database it opened. A restore may
  /// have put another one there, in which the same numbers stand for other people.
  private func checkSame() throws {
    guard let head else { return }
    guard try isSealed(head.event, with: head.hash) else { throw StoreError.replaced(path: path) }
  }

  func newestSeal() throws -> (event: Int64, hash: [UInt8])? {
    try database.first("SELECT event, hash FROM seal ORDER BY event DESC LIMIT 1") {
      (try $0.integer(0), try $0.blob(1))
    }
  }

  /// The event that another program left open, or whose row it removed; nil when all is sealed.
  private func unsealed() throws -> Int64? {
    try database.integer(
      """
      SELECT CASE WHEN e.last IS NOT s.last THEN coalesce(min(e.last, s.last), 0) + 1 END
      FROM (SELECT max(id) AS last FROM event) AS e, (SELECT max(event) AS last FROM seal) AS s
      """)
  }

  func openEvent(_ head: EventHead) throws -> Int64 {
    let event = (try database.integer("SELECT max(id) FROM event") ?? 0) + 1
    var salts = TextDigest.Salts()
    let salt = salts.next()
    let digest = TextDigest.digest(salt: salt, [head.actor, head.subject, head.reason])
    // A clock set back must not stop the work: an instant is at least the one before.
    try database.run(
      """
      INSERT INTO event (id, recorded_at, today, command, digest, idempotency_key, undoes)
      VALUES (?1, max(?2, coalesce((SELECT recorded_at FROM event WHERE id = ?1 - 1), ?2)),
        ?3, ?4, ?5, ?6, ?7)
      """, .integer(event), .text(Clock.instant()), .text(head.today.description),
      .text(head.command), .blob(digest), SQLiteValue(head.idempotencyKey),
      SQLiteValue(head.undoes))
    try database.run(
      """
      INSERT INTO event_text (event, salt, actor, subject, reason)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """, .integer(event), .blob(salt), .text(head.actor), SQLiteValue(head.subject),
      SQLiteValue(head.reason))
    return event
  }

  /// A hash is of one event only: another process may have used its number meanwhile.
  private func isSealed(_ event: Int64, with hash: [UInt8]) throws -> Bool {
    try database.integer(
      "SELECT 1 FROM seal WHERE event = ?1 AND hash = ?2", .integer(event), .blob(hash)) == 1
  }

  /// Writes the seal.
  private func seal(_ recording: Recording) throws -> (hash: [UInt8], hasRows: Bool) {
    let previous = try database.first("SELECT hash FROM seal ORDER BY event DESC LIMIT 1") {
      try $0.blob(0)
    }
    let (contents, hash) = try eventHash(
      recording.event, previous: previous ?? Store.firstHash, after: recording.written)
    try database.run(
      "INSERT INTO seal (event, contents, previous, hash) VALUES (?1, ?2, ?3, ?4)",
      .integer(recording.event), .text(contents), .blob(previous ?? Store.firstHash),
      .blob(hash))
    return (hash, !contents.isEmpty)
  }

  static let firstHash = [UInt8](repeating: 0, count: 32)

  /// Hashes the newest event from its rows: those after the given numbers.
  private func eventHash(
    _ event: Int64, previous: [UInt8], after firstIDs: [String: Int64]
  ) throws -> (contents: String, hash: [UInt8]) {
    var hash = ChainHash(previous: previous)
    try database.rows(Store.selectEvent, [.integer(event)]) { row in
      hash.begin(table: "event", rows: 1)
      try hash.addRow(row)
    }
    var contents: [String] = []
    for table in ChainTable.all {
      guard let after = firstIDs[table.name] else { continue }
      let count = (try database.integer("SELECT max(id) FROM \(table.name)") ?? 0) - after
      guard count > 0 else { continue }
      contents.append("\(table.name):\(count)")
      hash.begin(table: table.name, rows: count)
      try database.rows(table.selectAfter, [.integer(after)]) { try hash.addRow($0) }
    }
    return (contents.joined(separator: " "), hash.finish())
  }

  static let selectEvent = """
    SELECT id, recorded_at, today, command, digest, idempotency_key, undoes
    FROM event WHERE id = ?1
    """
}

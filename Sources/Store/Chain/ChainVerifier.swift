internal import SQLite

extension Store {
  /// Recomputes every hash from the first event on, one pass over each table.
  ///
  /// - Parameter progress: called after each event with its number, of how many.
  /// - Returns: the first event that does not fit, or nil.
  func verifyChain(progress: (Int64, Int64) -> Void = { _, _ in }) throws -> Finding? {
    let last = try database.integer("SELECT max(id) FROM event") ?? 0
    var previous = Store.firstHash
    var found: Finding?
    // Where each table's next unread row is: rows of an event follow those of the one before.
    var read: [String: Int64] = [:]
    try database.rows(
      """
      SELECT e.id, s.contents, s.previous, s.hash
      FROM event AS e LEFT JOIN seal AS s ON s.event = e.id ORDER BY e.id
      """
    ) { row in
      guard found == nil else { return }
      let event = try row.integer(0)
      let wrong = { (fault: Fault) in
        found = Finding(.chain, .event(event), fault)
      }
      guard let contents = try row.optionalText(1) else { return wrong(.noSeal) }
      guard try row.blob(2) == previous else {
        return wrong(.doesNotFollow)
      }
      let hash = try self.rehash(event, contents, previous, &read)
      guard let hash else { return wrong(.otherRows) }
      guard try row.blob(3) == hash else { return wrong(.changedAfterSeal) }
      previous = hash
      progress(event, last)
    }
    return try found ?? unsealedRows(read) ?? sealOfNothing()
  }

  private func rehash(
    _ event: Int64, _ contents: String, _ previous: [UInt8], _ read: inout [String: Int64]
  ) throws -> [UInt8]? {
    var hash = ChainHash(previous: previous)
    try database.rows(Store.selectEvent, [.integer(event)]) { row in
      hash.begin(table: "event", rows: 1)
      try hash.addRow(row)
    }
    guard let parts = Store.parts(of: contents) else { return nil }
    for (table, count) in parts {
      // Rows are numbered from 1; one before that is somebody's.
      let after = read[table.name] ?? Int64.min
      hash.begin(table: table.name, rows: count)
      var rows: Int64 = 0
      var isForeign = false
      try database.rows(table.selectAfter + " LIMIT ?2", [.integer(after), .integer(count)]) {
        rows += 1
        read[table.name] = try $0.integer(0)
        if try $0.integer(1) != event { isForeign = true }
        try hash.addRow($0)
      }
      guard rows == count, !isForeign else { return nil }
    }
    return hash.finish()
  }

  /// The tables and numbers of rows that a seal names; nil when it does not say so in the one way
  /// it is written. The text itself is not hashed: what follows from it is.
  private static func parts(of contents: String) -> [(table: ChainTable, rows: Int64)]? {
    var counts: [Substring: Int64] = [:]
    for part in contents.split(separator: " ") {
      let fields = part.split(separator: ":")
      guard fields.count == 2, let count = Int64(fields[1]), count > 0 else { return nil }
      counts[fields[0]] = count
    }
    let parts = ChainTable.all.compactMap { table in
      counts[Substring(table.name)].map { (table: table, rows: $0) }
    }
    let written = parts.map { "\($0.table.name):\($0.rows)" }.joined(separator: " ")
    return written == contents ? parts : nil
  }

  private func unsealedRows(_ read: [String: Int64]) throws -> Finding? {
    for table in ChainTable.all {
      guard let last = try database.integer("SELECT max(id) FROM \(table.name)") else { continue }
      if last > read[table.name] ?? Int64.min {
        return Finding(.chain, .row(table: table.name, last), .noSealedEvent)
      }
    }
    return nil
  }

  private func sealOfNothing() throws -> Finding? {
    try database.integer("SELECT min(event) FROM seal WHERE event NOT IN (SELECT id FROM event)")
      .map { Finding(.chain, .row(table: "seal", $0), .noRowBehind(table: "event")) }
  }

  /// Number and hash of the newest event: what statements print, so that a cut tail shows.
  package func chainHead() throws -> (event: Int64, hash: String)? {
    try database.first("SELECT event, hash FROM seal ORDER BY event DESC LIMIT 1") { row in
      (try row.integer(0), try row.blob(1).map { hexadecimal($0) }.joined())
    }
  }
}

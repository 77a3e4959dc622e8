internal import Records
internal import SQLite

/// Money that was taken along is in one place: what came back from a statement, and what was put
/// back by undoing it, exclude each other.
extension Store {
  /// Refuses to undo an event that took something along, while its statement was taken in here.
  func refuseBroughtBack(_ id: Int64) throws {
    for (_, name) in try takenAlong(where: "a.event = ?1", .integer(id)) {
      let later = try database.first(
        """
        SELECT i.event, e.command FROM adjustment_import AS i JOIN event AS e ON e.id = i.event
        WHERE i.digest = ?1 AND i.event NOT IN (SELECT event FROM undone)
        """, .blob(name)
      ) { (try $0.integer(0), try $0.text(1)) }
      if let later {
        throw StoreError.refused(.builtOn(event: id, by: later.0, command: later.1))
      }
    }
  }

  /// Refuses a statement of this database that was undone, and not made again since.
  func refuseTakenBack(_ names: [[UInt8]]) throws {
    guard !names.isEmpty else { return }
    let undone = try takenAlong(where: "a.event IN (SELECT event FROM undone) AND ?1", .integer(1))
    for (lot, name) in undone where names.contains(name) {
      let again = try takenAlong(
        where: "t.from_lot = ?1 AND a.event NOT IN (SELECT event FROM undone)", .integer(lot))
      if again.contains(where: { $0.name == name }) { continue }
      let event = try database.integer(
        """
        SELECT max(u.id) FROM event AS u JOIN adjustment AS a ON a.event = u.undoes
        JOIN transfer AS t ON t.adjustment = a.id
        WHERE t.from_lot = ?1 AND a.kind = 'transfer_out'
        """, .integer(lot))
      throw StoreError.refused(.takenBack(event: event ?? 0))
    }
  }

  /// Lots that were taken along, with the names that their statements gave them.
  private func takenAlong(
    where condition: String, _ value: SQLiteValue
  ) throws -> [(lot: Int64, name: [UInt8])] {
    try database.all(
      """
      SELECT DISTINCT t.from_lot, a.id FROM adjustment AS a
      JOIN transfer AS t ON t.adjustment = a.id AND t.reverses IS NULL
      WHERE a.kind = 'transfer_out' AND t.kind = 'transfer_out' AND \(condition)
      ORDER BY a.id, t.from_lot
      """, value
    ) { (lot: try $0.integer(0), adjustment: try $0.integer(1)) }
    .compactMap { taken in
      let name = try identity(of: taken.lot, before: taken.adjustment)
      return TransferFile.bytes(name).map { (taken.lot, $0) }
    }
  }

  /// What an event brought in past its last day, by what became of it.
  func endedAtOnce(_ event: Int64) throws -> [TransferKind: Int64] {
    var found: [TransferKind: Int64] = [:]
    try database.rows(
      """
      SELECT t.kind, sum(CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END)
      FROM adjustment AS a JOIN lot AS l ON l.adjustment = a.id
      JOIN transfer AS t ON l.id = CASE WHEN t.reverses IS NULL THEN t.from_lot ELSE t.to_lot END
      WHERE a.event = ?1 AND t.kind IN ('lapse', 'return', 'pay_out')
      GROUP BY t.kind
      """, [.integer(event)]
    ) { row in
      guard let kind = TransferKind(rawValue: try row.text(0)) else { return }
      found[kind] = try row.integer(1)
    }
    return found
  }
}

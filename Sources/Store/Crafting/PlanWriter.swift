internal import Records
internal import SQLite

/// Writes facts about plans under an open event.
struct PlanWriter {
  let database: Database
  let recording: Recording
  let day: Day

  /// - Parameter startedOn: of one that comes out of somebody's own file; nil is today.
  func plan(
    _ person: Int64, token: [UInt8], origin: PlanOrigin, follows: Int64?, startedOn: Day? = nil
  ) throws -> Int64 {
    let id = try recording.nextID("plan")
    try database.run(
      """
      INSERT INTO plan (id, event, person, token, origin, follows, started_on)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """,
      .integer(id), .integer(recording.event), .integer(person), .blob(token),
      .text(origin.rawValue), SQLiteValue(follows), SQLiteValue(startedOn?.description))
    return id
  }

  func item(_ number: Int64, of plan: Int64, _ item: PlanItem, isRemoved: Bool = false) throws {
    try recording.erasable(
      "plan_item", "plan, item", [.integer(plan), .integer(number)],
      details: PlanItemRow.columns, PlanItemRow(item, isRemoved: isRemoved).values)
  }

  func change(
    _ number: Int64, of plan: Int64, _ change: CraftChange, isRemoved: Bool = false
  ) throws {
    var row = CraftChangeRow(change)
    row.isRemoved = isRemoved
    try recording.erasable(
      "craft_change", "plan, item", [.integer(plan), .integer(number)],
      details: CraftChangeRow.columns, row.values)
  }

  func link(_ link: PlanFacts.Link, of plan: Int64, isHeld: Bool) throws {
    try database.run(
      "INSERT INTO plan_link (id, event, plan, work, item, held) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      .integer(try recording.nextID("plan_link")), .integer(recording.event), .integer(plan),
      .integer(link.work), .integer(link.item), .integer(isHeld ? 1 : 0))
  }

  func step(_ step: Int, of plan: Int64, usedChecklist: Bool) throws {
    try database.run(
      """
      INSERT INTO plan_step (id, event, plan, step, on_day, checklist)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .integer(try recording.nextID("plan_step")), .integer(recording.event),
      .integer(plan), .integer(Int64(step)), .text(day.description),
      .integer(usedChecklist ? 1 : 0))
  }

  /// - Parameter part: `item` or `change` where it is one number; nil is all of it.
  func reader(
    _ person: Int64, of plan: Int64, number: Int64?, part: String?, isHeld: Bool
  ) throws {
    try database.run(
      """
      INSERT INTO plan_reader (id, event, plan, item, part, person, held, on_day)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """, .integer(try recording.nextID("plan_reader")), .integer(recording.event),
      .integer(plan), SQLiteValue(number), SQLiteValue(part), .integer(person),
      .integer(isHeld ? 1 : 0), .text(day.description))
  }

  /// Takes the words of a number away from every row it ever had; what is left is its digest,
  /// which tells nothing without its salt.
  func erase(_ number: Int64, of plan: Int64) throws {
    for (table, empty) in PlanWriter.emptied {
      try database.run(
        """
        UPDATE \(table)_details SET \(empty)
        WHERE \(table) IN (SELECT id FROM \(table) WHERE plan = ?1 AND item = ?2)
        """, .integer(plan), .integer(number))
    }
  }

  private static let emptied = [
    ("plan_item", PlanItemRow.columns), ("craft_change", CraftChangeRow.columns),
  ].map { table, columns in
    (
      table,
      (["salt"] + columns.split { $0 == "," || $0.isWhitespace }.map(String.init))
        .map { "\($0) = NULL" }.joined(separator: ", ")
    )
  }
}

extension Store {
  /// What an UPDATE leaves behind in a page is overwritten with zeros from now on
  /// (https://www.sqlite.org/pragma.html#pragma_secure_delete).
  func forgetForGood() throws { _ = try database.integer("PRAGMA secure_delete = ON") }
}

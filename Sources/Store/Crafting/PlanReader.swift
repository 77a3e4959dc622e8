internal import Records
internal import SQLite

/// Reads plans, table by table.
struct PlanReader {
  let database: Database

  /// A plan is only a number: one whose import was undone comes back with what is taken in anew.
  ///
  /// - Parameter condition: on `plan AS p`, with the placeholders of `values`.
  func facts(where condition: String, _ values: [SQLiteValue]) throws -> [PlanFacts] {
    var found: [PlanFacts] = []
    var places: [Int64: Int] = [:]
    let known = Known.all
    try database.rows(
      """
      SELECT p.id, p.person, p.token, p.origin, p.follows, coalesce(p.started_on, e.today)
      FROM plan AS p JOIN event AS e ON e.id = p.event
      WHERE \(condition) AND (\(known.holds("p.event")) OR EXISTS (
        SELECT 1 FROM plan_reader AS r WHERE r.plan = p.id AND \(known.holds("r.event"))))
      ORDER BY p.id
      """, values
    ) { row in
      places[try row.integer(0)] = found.count
      found.append(
        PlanFacts(
          id: try row.integer(0), person: try row.integer(1), token: try row.blob(2),
          origin: PlanOrigin(rawValue: try row.text(3)) ?? .own,
          follows: try row.optionalInteger(4), startedOn: try row.day(5)))
    }
    guard !found.isEmpty else { return [] }
    try items(condition, values, &found, places)
    try changes(condition, values, &found, places)
    try database.rows(
      """
      SELECT l.plan, l.work, l.item, l.held
      FROM plan AS p JOIN plan_link AS l ON l.plan = p.id
      WHERE \(condition) AND \(known.holds("l.event")) ORDER BY l.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      let link = PlanFacts.Link(work: try row.integer(1), item: try row.integer(2))
      if try row.integer(3) == 1 {
        found[place].links.insert(link)
      } else {
        found[place].links.remove(link)
      }
    }
    // A link of what is gone is gone with it.
    for place in found.indices { found[place] = found[place].only { _ in true } }
    try database.rows(
      """
      SELECT s.plan, s.step, s.on_day, s.checklist
      FROM plan AS p JOIN plan_step AS s ON s.plan = p.id
      WHERE \(condition) AND \(known.holds("s.event")) ORDER BY s.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      found[place].steps.append(
        PlanFacts.Step(
          step: Int(try row.integer(1)), day: try row.day(2),
          usedChecklist: try row.integer(3) == 1))
    }
    try database.rows(
      """
      SELECT r.plan, r.item, r.person, r.held
      FROM plan AS p JOIN plan_reader AS r ON r.plan = p.id
      WHERE \(condition) AND \(known.holds("r.event")) ORDER BY r.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      found[place].readings.append(
        PlanFacts.Reading(
          number: try row.optionalInteger(1), person: try row.integer(2),
          isHeld: try row.integer(3) == 1))
    }
    return found
  }

  private func items(
    _ condition: String, _ values: [SQLiteValue], _ found: inout [PlanFacts],
    _ places: [Int64: Int]
  ) throws {
    try database.rows(
      """
      SELECT i.plan, i.item, \(PlanItemRow.columns)
      FROM plan AS p JOIN plan_item AS i ON i.plan = p.id
      JOIN plan_item_details AS d ON d.plan_item = i.id
      WHERE \(condition) AND \(Known.all.holds("i.event")) ORDER BY i.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      let number = try row.integer(1)
      found[place].lastNumber = max(found[place].lastNumber, number)
      let read = try PlanItemRow(row, from: 2)
      found[place].items[number] = read?.isRemoved == true ? nil : read?.item
    }
  }

  private func changes(
    _ condition: String, _ values: [SQLiteValue], _ found: inout [PlanFacts],
    _ places: [Int64: Int]
  ) throws {
    try database.rows(
      """
      SELECT c.plan, c.item, \(CraftChangeRow.columns)
      FROM plan AS p JOIN craft_change AS c ON c.plan = p.id
      JOIN craft_change_details AS d ON d.craft_change = c.id
      WHERE \(condition) AND \(Known.all.holds("c.event")) ORDER BY c.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      let number = try row.integer(1)
      found[place].lastNumber = max(found[place].lastNumber, number)
      let read = try CraftChangeRow(row, from: 2)
      found[place].changes[number] = read?.isRemoved == true ? nil : read?.change
    }
  }
}

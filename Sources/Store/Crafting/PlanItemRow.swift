internal import Records
internal import SQLite

/// A line of a plan as the columns of `plan_item_details`.
struct PlanItemRow {
  var item: PlanItem
  var isRemoved = false

  /// In the order of the digest.
  static let columns = """
    kind, words, note, work_kind, minutes, energy, source, used_on, from_day, to_day, removed
    """
  static let count = 11

  init(_ item: PlanItem, isRemoved: Bool = false) {
    self.item = item
    self.isRemoved = isRemoved
  }

  var values: [SQLiteValue] {
    [
      .text(item.kind.rawValue), .text(item.words), SQLiteValue(item.note),
      SQLiteValue(item.work?.rawValue), SQLiteValue(item.minutes), SQLiteValue(item.energy),
      SQLiteValue(item.source?.rawValue), SQLiteValue(item.usedOn?.description),
      SQLiteValue(item.from?.description), SQLiteValue(item.to?.description),
      SQLiteValue(isRemoved ? Int64(1) : nil),
    ]
  }

  /// - Parameter first: the index of the first column.
  /// - Returns: nil where it was erased, or says nothing.
  init?(_ row: borrowing Statement, from first: Int32) throws {
    guard let kind = try row.optionalText(first).flatMap({ PlanItemKind(rawValue: $0) }),
      let words = try row.optionalText(first + 1)
    else { return nil }
    item = PlanItem(kind, words)
    item.note = try row.optionalText(first + 2)
    item.work = try row.optionalText(first + 3).flatMap { PlanWork(rawValue: $0) }
    item.minutes = try row.optionalInteger(first + 4)
    item.energy = try row.optionalInteger(first + 5)
    item.source = try row.optionalText(first + 6).flatMap { PlanSource(rawValue: $0) }
    item.usedOn = try row.optionalDay(first + 7)
    item.from = try row.optionalDay(first + 8)
    item.to = try row.optionalDay(first + 9)
    isRemoved = try row.optionalInteger(first + 10) == 1
  }
}

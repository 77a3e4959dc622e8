internal import Records
internal import SQLite

/// A change of somebody's work as the columns of `craft_change_details`.
struct CraftChangeRow {
  var change: CraftChange
  /// Of a plan: the change was taken away.
  var isRemoved = false

  /// In the order of the digest.
  static let columns = """
    what, can, wants, aims, craft, jdr, serves, mode, view_before, view_after, redesign,
    direction, workload_before, workload_after, efficiency, pace_weeks, responsibility, authority,
    capacity, belief, guidance, freedom, freedom_note, support, support_note, uses, feedback,
    removed
    """
  static let count = 28

  var values: [SQLiteValue] {
    let yes = { (answer: Bool?) in SQLiteValue(answer.map { $0 ? Int64(1) : 0 }) }
    return [
      .text(change.what), SQLiteValue(change.can), SQLiteValue(change.wants),
      CraftChangeRow.set(change.aims), SQLiteValue(change.craft?.rawValue),
      SQLiteValue(change.form?.rawValue), SQLiteValue(change.serves?.rawValue),
      SQLiteValue(change.mode?.rawValue), SQLiteValue(change.viewBefore),
      SQLiteValue(change.viewAfter), SQLiteValue(change.redesign?.rawValue),
      SQLiteValue(change.direction?.rawValue), SQLiteValue(change.workloadBefore),
      SQLiteValue(change.workloadAfter), SQLiteValue(change.efficiency),
      SQLiteValue(change.paceWeeks), yes(change.hasResponsibility), yes(change.hasAuthority),
      yes(change.hasCapacity), yes(change.hasBelief), yes(change.hasGuidance),
      CraftChangeRow.set(change.freedom), SQLiteValue(change.freedomNote),
      CraftChangeRow.set(change.support), SQLiteValue(change.supportNote),
      CraftChangeRow.set(change.uses), yes(change.hasFeedback), yes(isRemoved ? true : nil),
    ]
  }

  /// - Parameter first: the index of the first column.
  /// - Returns: nil where it was erased.
  init?(_ row: borrowing Statement, from first: Int32) throws {
    guard let what = try row.optionalText(first) else { return nil }
    var column = first
    func next() -> Int32 {
      column += 1
      return column
    }
    func word<Value: RawRepresentable>() throws -> Value? where Value.RawValue == String {
      try row.optionalText(next()).flatMap { Value(rawValue: $0) }
    }
    func words<Value: RawRepresentable & Hashable>() throws -> Set<Value>
    where Value.RawValue == String {
      let text = try row.optionalText(next()) ?? ""
      return Set(text.split(separator: " ").compactMap { Value(rawValue: String($0)) })
    }
    func yes() throws -> Bool? { try row.optionalInteger(next()).map { $0 == 1 } }
    change = CraftChange(what)
    change.can = try row.optionalText(next())
    change.wants = try row.optionalText(next())
    change.aims = try words()
    change.craft = try word()
    change.form = try word()
    change.serves = try word()
    change.mode = try word()
    change.viewBefore = try row.optionalText(next())
    change.viewAfter = try row.optionalText(next())
    change.redesign = try word()
    change.direction = try word()
    change.workloadBefore = try row.optionalInteger(next())
    change.workloadAfter = try row.optionalInteger(next())
    change.efficiency = try row.optionalText(next())
    change.paceWeeks = try row.optionalInteger(next())
    change.hasResponsibility = try yes()
    change.hasAuthority = try yes()
    change.hasCapacity = try yes()
    change.hasBelief = try yes()
    change.hasGuidance = try yes()
    change.freedom = try words()
    change.freedomNote = try row.optionalText(next())
    change.support = try words()
    change.supportNote = try row.optionalText(next())
    change.uses = try words()
    change.hasFeedback = try yes()
    isRemoved = try yes() ?? false
  }

  init(_ change: CraftChange) { self.change = change }

  /// A set in a fixed order, so that the same set has the same text.
  private static func set<Value: RawRepresentable & CaseIterable & Hashable>(
    _ values: Set<Value>
  ) -> SQLiteValue where Value.RawValue == String {
    guard !values.isEmpty else { return .null }
    return .text(
      Value.allCases.filter(values.contains).map(\.rawValue).joined(separator: " "))
  }
}

extension Recording {
  /// Enters a row whose content stands beside the chain, where it can be erased.
  ///
  /// - Parameters:
  ///   - table: of the chain, with a column `digest`.
  ///   - columns: of that row, beside number, event and digest.
  ///   - details: the columns of `<table>_details`, in the order of the digest.
  @discardableResult
  func erasable(
    _ table: String, _ columns: String, _ values: [SQLiteValue], details: String,
    _ content: [SQLiteValue]
  ) throws -> Int64 {
    let id = try nextID(table)
    let salt = salt()
    let digest = TextDigest.digest(salt: salt, content.map(\.digested))
    let insert = try database.statement(
      """
      INSERT INTO \(table) (id, event, digest, \(columns))
      VALUES (\(Recording.places(values.count + 3)))
      """)
    try insert.bind([.integer(id), .integer(event), .blob(digest)] + values)
    try insert.run()
    let beside = try database.statement(
      """
      INSERT INTO \(table)_details (\(table), salt, \(details))
      VALUES (\(Recording.places(content.count + 2)))
      """)
    try beside.bind([.integer(id), .blob(salt)] + content)
    try beside.run()
    return id
  }

  private static func places(_ count: Int) -> String {
    (1...count).map { "?\($0)" }.joined(separator: ", ")
  }
}

extension SQLiteValue {
  /// The text of which a digest is made; nil for what is not there.
  fileprivate var digested: String? {
    switch self {
    case .null: nil
    case .integer(let value): String(value)
    case .text(let value): value
    case .blob: nil
    }
  }
}

internal import CSQLite

/// What somebody's own SQL may read: the columns of some views, and through these views what the
/// views themselves read. Everything else is denied: a list of denials would let through what
/// nobody thought of (https://sqlite.org/c3ref/set_authorizer.html).
final class Guarding {
  /// A column that is read on behalf of a view.
  private struct Reading: Hashable {
    let view: String
    let table: String
    let column: String
  }

  /// Names in lower case.
  let views: Set<String>
  /// Of every table, view, index and trigger, and of what the views make inside themselves. No
  /// common table expression may take one: it would read with their rights.
  private(set) var taken: Set<String>
  private var readings: Set<Reading> = []
  /// What any view reads.
  private var tables: Set<String> = []
  private var viewFunctions: Set<Reading> = []
  private var isLearning = true
  /// Whether a statement is compiled that was seen to be allowed as it was written. SQLite then
  /// merges views into what asks them, and says of a table whose columns it does not need that it
  /// is read on behalf of somebody else, or of nobody.
  var isProven = false
  /// What was denied first: SQLite's own message does not always name it.
  private(set) var denied: GuardError?

  init(views: Set<String>, taken: Set<String>) {
    self.views = views
    self.taken = taken
  }

  /// From here on what was learned holds.
  func close() { isLearning = false }

  func forgetDenied() { denied = nil }

  /// - Returns: SQLITE_OK or SQLITE_DENY.
  func decide(_ action: Int32, _ first: String?, _ second: String?, _ on: String?, by: String?)
    -> Int32
  {
    let context = by.map { SQLTokens.lowered($0.unicodeScalars) }
    if isLearning, let context { taken.insert(context) }
    // A name that is not taken is of the text itself.
    let view = context.flatMap { taken.contains($0) ? $0 : nil }
    switch action {
    case SQLITE_SELECT, SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_READ: return read(first ?? "", second ?? "", of: on, for: view)
    case SQLITE_FUNCTION: return call(second ?? "", for: view)
    default: return deny(.notAllowed(.statement, Guarding.words[action] ?? "\(action)"))
    }
  }

  private func read(
    _ table: String, _ column: String, of database: String?, for view: String?
  ) -> Int32 {
    let name = SQLTokens.lowered(table.unicodeScalars)
    if isProven, column.isEmpty, tables.contains(name) { return SQLITE_OK }
    if let view {
      let reading = Reading(view: view, table: name, column: column)
      if isLearning {
        readings.insert(reading)
        // Rows that it reads may be asked for without any column.
        readings.insert(Reading(view: view, table: name, column: ""))
        tables.insert(name)
      }
      if isLearning || readings.contains(reading) { return SQLITE_OK }
      // What a view reads that is not for it is the view that somebody asked for.
      return deny(.notAllowed(.table, views.contains(view) ? table : view))
    }
    if isLearning || (views.contains(name) && database ?? "main" == "main") { return SQLITE_OK }
    // Rows of a common table expression that are only counted bear its name.
    let isOfTheText =
      column.isEmpty && !taken.contains(name) && !name.hasPrefix("sqlite_")
      && !name.hasPrefix("pragma_")
    return isOfTheText ? SQLITE_OK : deny(.notAllowed(.table, table))
  }

  private func call(_ function: String, for view: String?) -> Int32 {
    let name = SQLTokens.lowered(function.unicodeScalars)
    if let view {
      let reading = Reading(view: view, table: "", column: name)
      if isLearning { viewFunctions.insert(reading) }
      if viewFunctions.contains(reading) { return SQLITE_OK }
    }
    return isLearning || Guarding.functions.contains(name)
      ? SQLITE_OK : deny(.notAllowed(.function, function))
  }

  private func deny(_ reason: GuardError) -> Int32 {
    if denied == nil { denied = reason }
    return SQLITE_DENY
  }

  /// Those that compute from what they are given, in a time that their limits bound. `printf` and
  /// `format` are not among them: one call of them runs for seconds, and nothing stops it.
  private static let functions: Set<String> = [
    "abs", "coalesce", "concat", "concat_ws", "hex", "unhex", "ifnull", "iif", "if", "nullif",
    "instr", "length", "octet_length", "like", "glob", "likelihood", "likely", "unlikely", "lower",
    "upper", "ltrim", "rtrim", "trim", "max", "min", "quote", "replace", "round", "sign", "substr",
    "substring", "typeof", "unicode", "char", "random",
    // Aggregates.
    "avg", "count", "group_concat", "string_agg", "sum", "total", "median", "percentile",
    "percentile_cont", "percentile_disc",
    // Windows.
    "cume_dist", "dense_rank", "first_value", "lag", "last_value", "lead", "nth_value", "ntile",
    "percent_rank", "rank", "row_number",
    // Days.
    "date", "time", "datetime", "julianday", "unixepoch", "strftime", "timediff", "current_date",
    "current_time", "current_timestamp",
    // Numbers.
    "ceil", "ceiling", "floor", "trunc", "mod", "pow", "power", "sqrt", "exp", "ln", "log", "log10",
    "log2",
  ]

  /// What statements are called that somebody may try.
  private static let words: [Int32: String] = [
    SQLITE_INSERT: "INSERT", SQLITE_UPDATE: "UPDATE", SQLITE_DELETE: "DELETE",
    SQLITE_ATTACH: "ATTACH", SQLITE_DETACH: "DETACH", SQLITE_PRAGMA: "PRAGMA",
    SQLITE_TRANSACTION: "BEGIN", SQLITE_SAVEPOINT: "SAVEPOINT", SQLITE_REINDEX: "REINDEX",
    SQLITE_ANALYZE: "ANALYZE", SQLITE_ALTER_TABLE: "ALTER TABLE",
    SQLITE_CREATE_TABLE: "CREATE TABLE", SQLITE_CREATE_TEMP_TABLE: "CREATE TEMP TABLE",
    SQLITE_CREATE_VIEW: "CREATE VIEW", SQLITE_CREATE_TEMP_VIEW: "CREATE TEMP VIEW",
    SQLITE_CREATE_INDEX: "CREATE INDEX", SQLITE_CREATE_TEMP_INDEX: "CREATE TEMP INDEX",
    SQLITE_CREATE_TRIGGER: "CREATE TRIGGER", SQLITE_CREATE_TEMP_TRIGGER: "CREATE TEMP TRIGGER",
    SQLITE_CREATE_VTABLE: "CREATE VIRTUAL TABLE", SQLITE_DROP_VTABLE: "DROP TABLE",
    SQLITE_DROP_TABLE: "DROP TABLE", SQLITE_DROP_VIEW: "DROP VIEW",
    SQLITE_DROP_INDEX: "DROP INDEX", SQLITE_DROP_TRIGGER: "DROP TRIGGER",
  ]
}

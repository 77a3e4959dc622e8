internal import SQLite

extension SQLiteValue {
  /// Row numbers as one value, for `IN (SELECT value FROM json_each(?1))`: the statement is the
  /// same for any number of them.
  static func numbers(_ rows: some Sequence<Int64>) -> SQLiteValue {
    .text("[\(rows.lazy.map(String.init).joined(separator: ","))]")
  }
}

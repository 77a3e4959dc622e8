internal import CSQLite

extension Database {
  private final class TextFunction {
    let body: (String) -> String
    init(_ body: @escaping (String) -> String) { self.body = body }
  }

  /// Gives SQL of this connection a function from text to text; nothing stays nothing. Views cannot
  /// call it (https://sqlite.org/c3ref/c_deterministic.html).
  package func define(
    _ name: String, _ body: @escaping (String) -> String
  ) throws(SQLiteError) {
    let function = TextFunction(body)
    let code = sqlite3_create_function_v2(
      handle, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
      Unmanaged.passRetained(function).toOpaque(),
      { context, _, values in
        guard let value = values?.pointee, sqlite3_value_type(value) != SQLITE_NULL,
          let start = sqlite3_value_text(value)
        else { return sqlite3_result_null(context) }
        let count = Int(sqlite3_value_bytes(value))
        let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        guard let pointer = sqlite3_user_data(context) else { return }
        let function = Unmanaged<TextFunction>.fromOpaque(pointer).takeUnretainedValue()
        var answer = function.body(text)
        answer.withUTF8 { boetseer_result_text(context, $0.baseAddress, Int32($0.count)) }
      }, nil, nil,
      { pointer in
        if let pointer { Unmanaged<TextFunction>.fromOpaque(pointer).release() }
      })
    // On failure SQLite has released it.
    guard code == SQLITE_OK else { throw cache.failure(code) }
  }

  /// Gives SQL of this connection a function of two whole numbers; nothing stays nothing. It is
  /// called for every row, so it may count what passes.
  package func define(
    _ name: String, numbering body: @escaping (Int64, Int64) -> Int64
  ) throws(SQLiteError) {
    let code = sqlite3_create_function_v2(
      handle, name, 2, SQLITE_UTF8 | SQLITE_DIRECTONLY,
      Unmanaged.passRetained(NumberFunction(body)).toOpaque(),
      { context, _, values in
        guard let values, sqlite3_value_type(values[1]) == SQLITE_INTEGER,
          let pointer = sqlite3_user_data(context)
        else { return sqlite3_result_null(context) }
        let function = Unmanaged<NumberFunction>.fromOpaque(pointer).takeUnretainedValue()
        sqlite3_result_int64(
          context, function.body(sqlite3_value_int64(values[0]), sqlite3_value_int64(values[1])))
      }, nil, nil,
      { pointer in
        if let pointer { Unmanaged<NumberFunction>.fromOpaque(pointer).release() }
      })
    guard code == SQLITE_OK else { throw cache.failure(code) }
  }

  private final class NumberFunction {
    let body: (Int64, Int64) -> Int64
    init(_ body: @escaping (Int64, Int64) -> Int64) { self.body = body }
  }

  /// Runs `body` with room for tables of this connection's own (`temp.`), in memory: a connection
  /// that only reads has none.
  package func withTables(_ body: () throws -> Void) throws {
    let isReading = try integer("PRAGMA query_only") == 1
    try execute("PRAGMA query_only = OFF")
    defer {
      if isReading { try? execute("PRAGMA query_only = ON") }
    }
    try body()
  }
}

internal import CSQLite

/// A prepared statement on lease from its connection's cache.
///
/// The lease ends with the value's life: `deinit` resets the statement and clears its bindings,
/// so that a cached statement never holds a lock or a personal value longer than its use.
package struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let owner: StatementCache
  private let sql: String
  private let entry: StatementCache.Entry?

  init(
    handle: OpaquePointer, owner: StatementCache, sql: String, entry: StatementCache.Entry?
  ) {
    self.handle = handle
    self.owner = owner
    self.sql = sql
    self.entry = entry
  }

  deinit {
    owner.giveBack(handle, entry)
  }

  // MARK: Binding (parameters count from 1)

  package func bind(_ index: Int32, _ value: Int64) throws(SQLiteError) {
    try check(sqlite3_bind_int64(handle, index, value))
  }

  package func bind(_ index: Int32, _ value: Int64?) throws(SQLiteError) {
    guard let value else { return try bindNull(index) }
    try bind(index, value)
  }

  package func bind(_ index: Int32, _ value: String) throws(SQLiteError) {
    var text = value
    let code = text.withUTF8 { bytes in
      guard let count = Int32(exactly: bytes.count) else { return SQLITE_TOOBIG }
      return bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty string has no base address; SQLite reads a null pointer as NULL.
        guard let base = characters.baseAddress else {
          return boetseer_bind_text(handle, index, "", 0)
        }
        return boetseer_bind_text(handle, index, base, count)
      }
    }
    try check(code)
  }

  package func bind(_ index: Int32, _ value: String?) throws(SQLiteError) {
    guard let value else { return try bindNull(index) }
    try bind(index, value)
  }

  package func bind(_ index: Int32, blob value: [UInt8]) throws(SQLiteError) {
    let code = value.withUnsafeBytes { bytes in
      guard let count = Int32(exactly: bytes.count) else { return SQLITE_TOOBIG }
      return boetseer_bind_blob(handle, index, bytes.baseAddress, count)
    }
    try check(code)
  }

  package func bindNull(_ index: Int32) throws(SQLiteError) {
    try check(sqlite3_bind_null(handle, index))
  }

  package func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
    guard sqlite3_bind_parameter_count(handle) == values.count else {
      throw SQLiteError(
        extendedCode: SQLITE_RANGE,
        message: "\(values.count) values for \(sqlite3_bind_parameter_count(handle)) parameters",
        sql: sql)
    }
    for (offset, value) in values.enumerated() {
      let index = Int32(offset + 1)
      switch value {
      case .integer(let number): try bind(index, number)
      case .text(let text): try bind(index, text)
      case .blob(let bytes): try bind(index, blob: bytes)
      case .null: try bindNull(index)
      }
    }
  }

  // MARK: Running

  /// Goes to the next row; false when there is none.
  package func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw failure(code)
    }
  }

  /// Runs a statement that answers no rows.
  package func run() throws(SQLiteError) {
    guard try !step() else {
      throw SQLiteError(
        extendedCode: SQLITE_MISUSE, message: "a row where none was expected", sql: sql)
    }
  }

  /// Back to before the first row, bindings kept: for running the same statement again.
  package func reset() throws(SQLiteError) {
    try check(sqlite3_reset(handle))
  }

  // MARK: Reading (columns count from 0)
  //
  // Through the value of the column: the row is looked up once, where column_type, column_text
  // and column_bytes each do so. That asks for a protected value, which every value is on a
  // connection without its own mutex (https://sqlite.org/c3ref/value.html).

  package var columnCount: Int32 { sqlite3_column_count(handle) }

  package func columnName(_ index: Int32) -> String {
    sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
  }

  package func isNull(_ index: Int32) -> Bool {
    sqlite3_column_type(handle, index) == SQLITE_NULL
  }

  package func integer(_ index: Int32) throws(SQLiteError) -> Int64 {
    let value = sqlite3_column_value(handle, index)
    guard sqlite3_value_type(value) == SQLITE_INTEGER else {
      throw mismatch(index, "an integer")
    }
    return sqlite3_value_int64(value)
  }

  package func optionalInteger(_ index: Int32) throws(SQLiteError) -> Int64? {
    isNull(index) ? nil : try integer(index)
  }

  package func text(_ index: Int32) throws(SQLiteError) -> String {
    let value = sqlite3_column_value(handle, index)
    guard sqlite3_value_type(value) == SQLITE_TEXT, let start = sqlite3_value_text(value)
    else { throw mismatch(index, "text") }
    // First the text, then its bytes: https://sqlite.org/c3ref/column_blob.html
    let count = Int(sqlite3_value_bytes(value))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  package func optionalText(_ index: Int32) throws(SQLiteError) -> String? {
    isNull(index) ? nil : try text(index)
  }

  package func blob(_ index: Int32) throws(SQLiteError) -> [UInt8] {
    guard sqlite3_column_type(handle, index) == SQLITE_BLOB else {
      throw mismatch(index, "a blob")
    }
    let start = sqlite3_column_blob(handle, index)
    let count = Int(sqlite3_column_bytes(handle, index))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Gives a column as it lies there, not copied: for hashes, and for values that are read often.
  package func withColumn<Result>(
    _ index: Int32, _ body: (SQLiteColumn) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    switch sqlite3_column_type(handle, index) {
    case SQLITE_NULL: return try body(.null)
    case SQLITE_INTEGER: return try body(.integer(sqlite3_column_int64(handle, index)))
    case SQLITE_TEXT:
      let start = UnsafeRawPointer(sqlite3_column_text(handle, index))
      let count = Int(sqlite3_column_bytes(handle, index))
      return try body(.text(UnsafeRawBufferPointer(start: start, count: count)))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(handle, index)
      let count = Int(sqlite3_column_bytes(handle, index))
      return try body(.blob(UnsafeRawBufferPointer(start: start, count: count)))
    default: throw mismatch(index, "an integer, text or blob")
    }
  }

  /// Gives all columns as they lie there: for rows that are passed on without being looked at.
  ///
  /// - Parameter columns: as many as there are columns; what is in it is valid until the next
  ///   step.
  package func read(
    into columns: UnsafeMutableBufferPointer<SQLiteColumn>
  ) throws(SQLiteError) {
    for place in columns.indices {
      let value = sqlite3_column_value(handle, Int32(place))
      switch sqlite3_value_type(value) {
      case SQLITE_NULL: columns[place] = .null
      case SQLITE_INTEGER: columns[place] = .integer(sqlite3_value_int64(value))
      case SQLITE_TEXT:
        // First the text, then its bytes: https://sqlite.org/c3ref/column_blob.html
        let start = UnsafeRawPointer(sqlite3_value_text(value))
        let count = Int(sqlite3_value_bytes(value))
        columns[place] = .text(UnsafeRawBufferPointer(start: start, count: count))
      default: throw mismatch(Int32(place), "an integer or text")
      }
    }
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    if code != SQLITE_OK { throw failure(code) }
  }

  private func failure(_ code: Int32) -> SQLiteError {
    owner.failure(code, sql: sql)
  }

  private func mismatch(_ index: Int32, _ wanted: String) -> SQLiteError {
    SQLiteError(
      extendedCode: SQLiteError.decodingCode,
      message: "column \(index) (\(columnName(index))) is not \(wanted)", sql: sql)
  }
}

/// A value to bind.
package enum SQLiteValue: Sendable, Equatable {
  case integer(Int64)
  case text(String)
  case blob([UInt8])
  case null
}

extension SQLiteValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByNilLiteral
{
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(stringLiteral value: String) { self = .text(value) }
  package init(nilLiteral: ()) { self = .null }
  package init(_ value: Int64?) { self = value.map(SQLiteValue.integer) ?? .null }
  package init(_ value: String?) { self = value.map(SQLiteValue.text) ?? .null }
}

/// A column as it stands in the row, valid only inside the closure that received it.
package enum SQLiteColumn {
  case null
  case integer(Int64)
  case text(UnsafeRawBufferPointer)
  case blob(UnsafeRawBufferPointer)
}

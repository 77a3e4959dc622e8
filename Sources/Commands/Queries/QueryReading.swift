internal import Interchange
internal import Messages
internal import SQLite
internal import Store

/// Reads what is typed about a query, and finds words for why there is no answer.
struct QueryReading {
  let run: RunContext

  static let mostSeconds: Int64 = 600
  private static let usualSeconds: Int64 = 30
  static let mostRows: Int64 = 100_000
  private static let usualRows: Int64 = 10_000

  func seconds(_ typed: String?) throws -> Int64 {
    guard let typed else { return QueryReading.usualSeconds }
    guard let seconds = Int64(typed), (1...QueryReading.mostSeconds).contains(seconds) else {
      throw problem("not-seconds", .notSeconds(typed, most: QueryReading.mostSeconds))
    }
    return seconds
  }

  func rows(_ typed: String?) throws -> Int64 {
    guard let typed else { return QueryReading.usualRows }
    guard let rows = Int64(typed), (1...QueryReading.mostRows).contains(rows) else {
      throw problem("not-rows", .notRows(typed, most: QueryReading.mostRows))
    }
    return rows
  }

  /// A word that cannot be SQL.
  func name(_ typed: String) throws -> String {
    guard QueryReading.isName(typed) else { throw problem("not-a-name", .notAName(typed)) }
    return typed
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter, text.count <= 60 else {
      return false
    }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
  }

  /// `who=000123`: a whole number as SQLite writes it is one, anything else is a text, and what
  /// stands in quotes is always one.
  func parameters(_ typed: [String]) throws -> [String: SQLiteValue] {
    var found: [String: SQLiteValue] = [:]
    for text in typed {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard parts.count == 2, QueryReading.isName(name), found[name] == nil else {
        throw problem("not-a-parameter", .notAParameter(text))
      }
      found[name] = QueryReading.value(String(parts[1]))
    }
    return found
  }

  static func value(_ typed: String) -> SQLiteValue {
    if let quote = typed.first, quote == "'" || quote == "\"", typed.count > 1, typed.last == quote
    {
      return .text(String(typed.dropFirst().dropLast()))
    }
    if let number = Int64(typed), String(number) == typed { return .integer(number) }
    return .text(typed)
  }

  /// The text of a query, and the name under which it was kept.
  func sql(_ typed: String, _ store: Store) throws -> (sql: String, kept: String?) {
    if let text = try run.text(typed, flag: "SQL") { return (text, nil) }
    guard QueryReading.isName(typed) else { return (typed, nil) }
    guard let sql = try store.savedQueries().first(where: { $0.name == typed })?.sql else {
      throw Problem(
        "no-such-query", .notFound,
        run.messages.queries.refusal(
          .noSuchQuery(typed, near: try store.queryNames(near: typed))))
    }
    return (sql, typed)
  }

  // MARK: Words

  func problem(_ id: String, _ words: QueryRefusalWords) -> Problem {
    Problem(id, .usage, run.messages.queries.refusal(words))
  }

  func problem(_ failure: QueryFailure, sql: String, seconds: Int64) -> Problem {
    let (id, exit, words) = explained(failure, sql, seconds)
    return Problem(id, exit, run.messages.queries.refusal(words))
  }

  private func explained(
    _ failure: QueryFailure, _ sql: String, _ seconds: Int64
  ) -> (String, Exit, QueryRefusalWords) {
    switch failure {
    case .outOfTime: ("query-too-long", .refused, .outOfTime(seconds: seconds))
    case .tooLarge: ("query-too-large", .refused, .tooLarge)
    case .broken: ("query-broken", .internalFault, .broken)
    case .guarded(let error):
      switch error {
      case .empty: ("query-empty", .usage, .empty)
      case .nulByte: ("query-nul", .usage, .nulByte)
      case .severalStatements: ("several-statements", .usage, .severalStatements)
      case .notReading: ("query-writes", .notAllowed, .notReading)
      case .notAllowed(.table, let name):
        ("not-for-queries", .notAllowed, .table(name))
      case .notAllowed(.function, let name): ("not-for-queries", .notAllowed, .function(name))
      case .notAllowed(.statement, let name): ("query-writes", .notAllowed, .statement(name))
      case .takenName(let name): ("name-taken", .notAllowed, .takenName(name))
      case .namelessParameter: ("parameter-needs-a-name", .usage, .namelessParameter)
      case .missingParameter(let name): ("parameter-missing", .usage, .missingParameter(name))
      case .unknownParameter(let name, let known):
        ("no-such-parameter", .usage, .unknownParameter(name, known: known))
      case .invalid(let message, let offset):
        ("query-invalid", .usage, invalid(message, offset, sql))
      case .tooComplex(let message): ("query-too-complex", .refused, .tooComplex(message: message))
      case .outOfMemory: ("query-too-large", .refused, .outOfMemory)
      case .busy: ("busy", .busy, .busy)
      case .interrupted: ("query-too-long", .refused, .outOfTime(seconds: seconds))
      case .unreadable(let message): ("database-unreadable", .io, .unreadable(message: message))
      }
    }
  }

  /// Line and column of the byte that SQLite points at.
  private func invalid(_ message: String, _ offset: Int?, _ sql: String) -> QueryRefusalWords {
    guard let offset else { return .invalid(message: message, line: nil, column: nil) }
    let before = String(decoding: sql.utf8.prefix(offset), as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return .invalid(
      message: message, line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }
}

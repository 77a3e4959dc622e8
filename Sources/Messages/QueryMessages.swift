/// SQL that a person types.
package protocol QueryMessages: Sendable {
  var help: CommandHelp { get }
  func example(_ example: QueryExample) -> String
  func option(_ option: QueryOption) -> String
  func column(_ column: QueryColumn) -> String

  var ask: String { get }
  /// There were more rows than these.
  func cut(_ rows: String) -> String
  func saved(_ name: String) -> String
  var noneSaved: String { get }

  func refusal(_ refusal: QueryRefusalWords) -> Wording
}

package enum QueryExample: CaseIterable, Sendable {
  case count, sums, parameter, list
}

package enum QueryOption: CaseIterable, Sendable {
  case query, param, timeout, limit, save, list
}

package enum QueryColumn: CaseIterable, Sendable {
  case name, query, by, savedAt
}

/// Why a query is not run, or was cut off; its values ready to be read.
package enum QueryRefusalWords: Sendable {
  case empty, nulByte, severalStatements, notReading
  case table(String)
  case function(String)
  case statement(String)
  case takenName(String)
  case namelessParameter
  case missingParameter(String)
  case unknownParameter(String, known: [String])
  /// - line, column: from 1, where SQLite points at something.
  case invalid(message: String, line: Int?, column: Int?)
  case tooComplex(message: String)
  case outOfMemory
  case outOfTime(seconds: Int64)
  case tooLarge
  case broken
  case busy
  case unreadable(message: String)
  case noSuchQuery(String, near: [String])
  case notAName(String)
  case notAParameter(String)
  case notSeconds(String, most: Int64)
  case notRows(String, most: Int64)
  case parametersOfList
}

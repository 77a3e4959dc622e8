package import Interchange
package import Store

/// One thing that keeps a file from being taken in: a code with its values; words are chosen
/// where it is shown.
package struct ImportProblem: Error, Equatable, Sendable {
  /// From 1; nil when the file as a whole is meant.
  package var line: Int?
  /// The column as the file calls it, cut at `longestValue`.
  package var column: String?
  /// From 1, where the column has no name to go by.
  package var columnNumber: Int?
  /// What stands there, cut at `longestValue`.
  package var value: String?
  package var fault: ImportFault

  /// Characters of a name or value that are worth repeating to whoever wrote it.
  package static let longestValue = 60

  package init(line: Int?, column: String?, value: String?, fault: ImportFault) {
    self.line = line
    self.column = column.map { ImportProblem.shortened($0) }
    self.value = value.flatMap { $0.isEmpty ? nil : ImportProblem.shortened($0) }
    self.fault = fault
  }

  /// A fault of the file itself.
  ///
  /// - Parameter header: the names of its columns; empty when the fault is in these.
  init(_ error: CSVError, header: [String]) {
    let name = error.column.flatMap { $0 <= header.count ? header[$0 - 1] : nil }
    self.init(line: error.line, column: name, value: nil, fault: .file(error.code))
    if name == nil { columnNumber = error.column }
  }

  static func shortened(_ value: String) -> String {
    value.count <= longestValue ? value : value.prefix(longestValue - 1) + "…"
  }
}

/// Everything that is wrong with one file, in the order of its lines; nothing of it was taken in.
package struct ImportFileProblems: Error, Equatable, Sendable {
  /// The file as it was named.
  package var file: String
  package var problems: [ImportProblem]
  /// Whether there are more than were counted.
  package var isCut: Bool
}

package enum ImportFault: Error, Equatable, Sendable {
  // The file
  case file(CSVError.Code)
  /// More than this comes through a pipe; a file may be of any size.
  case pipeTooLong(limitBytes: Int)

  // Its first line
  case unknownColumn(nearest: String?, valid: [ColumnTitle])
  case missingColumn(ColumnTitle)
  /// Two columns of the file mean the same one.
  case columnTwice(other: String, meaning: String)

  // Its values
  case empty
  case value(ValueFault)
  /// Read well, and still refused.
  case refused(StoreError)
}

/// Why a cell cannot be read as what its column holds.
package enum ValueFault: Error, Equatable, Sendable {
  case notADay
  case notAnAmount
  /// Both readings in cents.
  case ambiguousAmount(thousands: Int64, decimal: Int64)
  case tooPrecise
  case tooLarge
  case notPositive
  case notHours
  case moreThanAWeek
  case moreThanADay
  /// Of a cycle of weeks.
  case notAWeek(most: Int)
  case notAnISOWeek
  /// The year has fewer weeks.
  case noSuchWeek(year: Int, weeks: Int)
  /// Of how busy a week is.
  case notALevel
  case notARampUp
  case notMinutes
  case notACount
  case notAYear(first: Int, last: Int)
  case notOneOf(valid: [String], nearest: String?)
  case notARole
  /// The year of birth and the day of birth differ.
  case otherYear(Int64)
}

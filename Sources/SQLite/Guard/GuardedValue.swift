/// A value of a row that somebody's own SQL answered.
package enum GuardedValue: Equatable, Sendable {
  case null
  case integer(Int64)
  /// A fraction in the fewest digits that say it: `-0.25`, `1e+20`.
  case decimal(String)
  case text(String)
  case blob([UInt8])
}

/// Why somebody's own SQL is not run, or was cut off.
package enum GuardError: Error, Equatable, Sendable {
  /// Nothing stands in it, or nothing but comments.
  case empty
  /// A NUL byte ends a text for SQLite, and hides what stands behind it.
  case nulByte
  case severalStatements
  /// It writes, or explains instead of answering.
  case notReading
  /// A table, a function or a kind of statement that is not for it.
  case notAllowed(GuardedThing, String)
  /// `WITH` gives a name that the schema has: a view's own rights would go with the name.
  case takenName(String)
  /// A `?` without a name, which nobody can give a value by name.
  case namelessParameter
  case missingParameter(String)
  case unknownParameter(String, known: [String])
  /// What SQLite found wrong, with the byte it points at.
  case invalid(message: String, offset: Int?)
  /// More than the limits on size and depth allow.
  case tooComplex(message: String)
  case outOfMemory
  case interrupted
  /// Somebody writes, and does not come to an end.
  case busy
  /// The file could not be read.
  case unreadable(message: String)
}

package enum GuardedThing: String, Sendable {
  case table, function, statement
}

/// Why somebody's own texts are not erased, or who read them is not told.
package enum PrivacyRefusal: Error, Sendable, Equatable {
  /// What is still agreed or tried with others would be left without words.
  case stillOpen(employee: String, ids: [String])
  case nothingToErase(employee: String)
  /// Only the employee, or HR for them.
  case notTheirs(employee: String, by: String)
  case erasureStands(event: Int64)
}

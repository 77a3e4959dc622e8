/// Why somebody's own texts are not erased, or who read them is not told.
package enum PrivacyRefusal: Error, Sendable, Equatable {
  case nothingToErase(employee: String)
  /// Only the employee, or HR for them.
  case notTheirs(employee: String, by: String)
  case erasureStands(event: Int64)
}

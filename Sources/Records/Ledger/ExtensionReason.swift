/// Why something may be used longer: never a medical word.
package enum ExtensionReason: String, Sendable, CaseIterable {
  case longAbsence = "long_absence"
  case careLeave = "care_leave"
  case workload
  case courseMoved = "course_moved"
  case employer, other
}

/// A choice of the organisation.
package enum SettingName: String, Sendable, CaseIterable {
  /// People below which no report tells about a group.
  case smallestGroup = "smallest_group"
  /// Full-time minutes a week of people whose file or command does not say.
  case fulltimeMinutes = "fulltime_minutes"
  /// Weeks below which a rotation of tasks is too fast to learn from.
  case rotationWeeks = "rotation_weeks"
  /// Weeks between two times that scores are asked after a decision to go on.
  case scoreWeeks = "score_weeks"
  /// Months without use after which a skill of a plan counts as fading.
  case unusedMonths = "unused_months"

  /// What counts while nobody chose.
  package var usual: Int64 {
    switch self {
    case .smallestGroup: Disclosure.usualSmallestGroup
    case .fulltimeMinutes: 36 * 60
    case .rotationWeeks: 4
    case .scoreWeeks: 13
    case .unusedMonths: 12
    }
  }

  /// Fewer than five people could be known by their figures; 10 to 60 hours a week; a year at most.
  package var valid: ClosedRange<Int64> {
    switch self {
    case .smallestGroup: Disclosure.usualSmallestGroup...1_000
    case .fulltimeMinutes: 10 * 60...60 * 60
    case .rotationWeeks, .scoreWeeks: 1...52
    case .unusedMonths: 1...120
    }
  }
}

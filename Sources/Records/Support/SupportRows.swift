/// Who reached out to people about learning.
package enum SupportKind: String, Sendable, CaseIterable {
  /// A colleague who helps others to find their way.
  case ambassador
  case workshop
  /// Somebody from outside the line: career advice, a union.
  case adviser
}

package enum LearningKind: String, Sendable, CaseIterable {
  /// A course or study.
  case formal
  /// From the work and from each other.
  case informal
}

/// A contact, as a file describes it: that it was there, never what was said.
package struct SupportRow: Sendable, Equatable {
  package var kind: SupportKind?
  package var day = Day(number: 0)
  package var team = ""
  package var employee: String?
  /// What it was about.
  package var scheme: String?

  package init() {}
}

/// Time somebody spent on learning, as a file describes it.
package struct LearningRow: Sendable, Equatable {
  package var employee = ""
  package var day = Day(number: 0)
  package var minutes: Int64 = 0
  package var kind: LearningKind?
  /// In somebody's own words: kept outside the chain.
  package var title: String?

  package init() {}
}

/// How many of those asked know of the budget, as a file describes it.
package struct AwarenessRow: Sendable, Equatable {
  package var day = Day(number: 0)
  package var education: Education?
  package var asked: Int64 = 0
  package var aware: Int64 = 0
  /// Nil is training money as a whole.
  package var scheme: String?

  package init() {}
}

/// A saving that was put into training again, as a file describes it.
package struct SavingRow: Sendable, Equatable {
  package var day = Day(number: 0)
  /// Cents.
  package var amount: Int64 = 0
  package var scheme = ""
  /// Where it was saved.
  package var source: String?

  package init() {}
}

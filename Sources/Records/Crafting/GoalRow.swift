/// A goal of the organisation, or what a team is for, as a file describes it.
package struct GoalRow: Sendable, Equatable {
  package var code = ""
  package var name = ""
  /// The team's code; nil is a goal of the whole organisation.
  package var team: String?
  package var validFrom: Day?
  package var endsOn: Day?
  /// Whether those who carry it made it together.
  package var together: SaidYes?

  package init() {}
}

/// Yes or no, where nothing said is a third answer.
package enum SaidYes: String, Sendable, CaseIterable {
  case yes, no
}

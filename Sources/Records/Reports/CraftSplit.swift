/// By what the agreements of a period are counted.
package enum CraftSplit: String, Sendable, CaseIterable {
  case form, craft, initiator, occasion, parties, goal, burden

  /// The codes of its values, in their order.
  package var codes: [String] {
    switch self {
    case .form: ResourceForm.allCases.map(\.rawValue)
    case .craft: CraftType.allCases.map(\.rawValue)
    case .initiator: Initiator.allCases.map(\.rawValue)
    case .occasion: Occasion.allCases.map(\.rawValue) + ["none"]
    case .parties: CraftCompany.allCases.map(\.rawValue)
    case .goal: CraftGoal.allCases.map(\.rawValue)
    case .burden: CraftBurden.allCases.map(\.rawValue)
    }
  }

  /// Of what an agreement gives and changes it can be several; whoever reads the counts may think
  /// that each is of one, so only what occurs counts as unknown.
  package var counts: SplitCounts { SplitCounts(values: codes.count) }
}

package enum CraftCompany: String, Sendable, CaseIterable {
  case withOthers = "with_others"
  /// Nobody besides employee and manager.
  case alone
}

package enum CraftGoal: String, Sendable, CaseIterable {
  case linked, explained, none
}

package enum CraftBurden: String, Sendable, CaseIterable {
  /// All changes take burden away.
  case only, other
}

/// What became of tasks that were to go to a colleague.
package enum HandoverSplit: String, Sendable, CaseIterable {
  case agreed, drains, declined, returned, waiting

  package static let patterns: [Set<Int>] = [[0], [0, 1], [2], [3], [4]]
}

/// How experiments stand on a day.
package enum ExperimentSplit: String, Sendable, CaseIterable {
  case decided, `continue`, adapt, stop
  /// The last day has passed, and nobody decided.
  case waiting
  case running
  case brokenOff = "broken_off"

  package static let patterns: [Set<Int>] = [[0, 1], [0, 2], [0, 3], [4], [5], [6]]
}

/// On which level an expected effect shows.
package enum ImpactLevel: String, Sendable, CaseIterable {
  case individual, team, organisation

  /// The scores that tell of it.
  package var scores: [EvaluationScore] {
    switch self {
    case .individual:
      EvaluationScore.compared + [.ownership, .engagement, .balance]
    case .team: [.links, .performance]
    case .organisation: [.result]
    }
  }
}

extension EvaluationScore {
  /// Those of which the change is told.
  package static let compared: [EvaluationScore] = [
    .autonomy, .energy, .pleasure, .authenticity, .wellbeing,
  ]

  /// Whether it is told as a change, from the first score to the last; the others as the last.
  package var isCompared: Bool { EvaluationScore.compared.contains(self) || self == .room }
}

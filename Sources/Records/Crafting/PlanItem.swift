/// What somebody writes down of themselves (step 1) and of their work (step 2).
package enum PlanItemKind: String, Sendable, CaseIterable {
  case giver, drain, drive, talent, interest, skill
  /// Time or means that the manager grants.
  case time
  /// Where the manager could give more room.
  case reflection
  case work
  /// What the employee needs of the manager.
  case need

  package var step: Int { self == .work || self == .need ? 2 : 1 }

  /// Whether work can go with it (step 3).
  package var goesWithWork: Bool {
    switch self {
    case .giver, .drain, .drive, .talent, .interest, .skill: true
    case .time, .reflection, .work, .need: false
    }
  }
}

package enum PlanWork: String, Sendable, CaseIterable {
  case task, activity, project
  case oddJob = "odd_job"
}

/// Where somebody uses a talent.
package enum PlanSource: String, Sendable, CaseIterable {
  case work
  case own = "private"
}

/// One line of a plan.
package struct PlanItem: Sendable, Equatable {
  package var kind: PlanItemKind
  package var words: String
  package var note: String?
  package var work: PlanWork?
  /// A week, of work; in all, of time that is granted.
  package var minutes: Int64?
  /// What it gives or costs, from -2 to 2.
  package var energy: Int64?
  package var source: PlanSource?
  /// Of a skill: the last day it was used.
  package var usedOn: Day?
  package var from: Day?
  package var to: Day?

  package init(_ kind: PlanItemKind, _ words: String) {
    self.kind = kind
    self.words = words
  }

  /// One word says too little to choose from later (S-012).
  package var isVague: Bool {
    kind == .work && words.split(whereSeparator: \.isWhitespace).count < 2
  }

  package static let energies: ClosedRange<Int64> = -2...2
  package static let mostMinutes: Int64 = 7 * 24 * 60
}

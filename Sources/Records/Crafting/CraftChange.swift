/// What is changed about the work itself: four kinds that people tell apart by what they change.
package enum CraftType: String, Sendable, CaseIterable {
  case task, relational, cognitive, context
}

/// The four forms of the job demands-resources model. They stand beside `CraftType`; neither
/// follows from the other.
package enum ResourceForm: String, Sendable, CaseIterable {
  case social, structural, challenging, hindering

  /// Whether it adds a resource; the other two are about demands.
  package var isResource: Bool { self == .social || self == .structural }
}

/// What a resource does for who has it.
package enum ResourceFunction: String, Sendable, CaseIterable {
  case goals, relief, growth
}

package enum CraftMode: String, Sendable, CaseIterable {
  case physical, cognitive, both
}

/// What somebody wants to reach with a change.
package enum CraftAim: String, Sendable, CaseIterable {
  case energy, drives, talents
}

/// The six forms in which work can be designed anew so that people learn from it.
package enum Redesign: String, Sendable, CaseIterable {
  case rotation
  /// Supporting or preparing tasks, added or taken away.
  case enrichmentSupport = "enrichment_support"
  /// Organising, planning, checking.
  case enrichmentControl = "enrichment_control"
  case participation
  case skillVariety = "skill_variety"
  case broadening

  package var isEnrichment: Bool { self == .enrichmentSupport || self == .enrichmentControl }
}

package enum RedesignDirection: String, Sendable, CaseIterable {
  case add, remove
}

/// Freedom of movement that the employer grants with a change.
package enum Freedom: String, Sendable, CaseIterable {
  case time, execution
}

/// Support that people organise for themselves.
package enum OwnSupport: String, Sendable, CaseIterable {
  case community, coaching, mentoring, team, other
}

/// What of somebody a change puts to use.
package enum CraftUse: String, Sendable, CaseIterable {
  case expertise, experience, talent, energy
}

/// A question that goes with designing work anew; unanswered it is nil.
package enum RedesignPoint: String, Sendable, CaseIterable {
  case workload, efficiency, pace, responsibility, capacity, belief, guidance
}

/// One change of somebody's work, as it is in a plan or in a version of an agreement.
package struct CraftChange: Sendable, Equatable {
  package var what: String
  /// What somebody can do and wants to do: two questions, two answers.
  package var can: String?
  package var wants: String?
  package var aims: Set<CraftAim> = []
  package var craft: CraftType?
  package var form: ResourceForm?
  package var serves: ResourceFunction?
  package var mode: CraftMode?
  /// How the role is looked upon, before and after.
  package var viewBefore: String?
  package var viewAfter: String?
  package var redesign: Redesign?
  package var direction: RedesignDirection?
  /// Scores from 1 (light) to 5 (heavy).
  package var workloadBefore: Int64?
  package var workloadAfter: Int64?
  package var efficiency: String?
  package var paceWeeks: Int64?
  package var hasResponsibility: Bool?
  package var hasAuthority: Bool?
  package var hasCapacity: Bool?
  package var hasBelief: Bool?
  package var hasGuidance: Bool?
  package var freedom: Set<Freedom> = []
  package var freedomNote: String?
  package var support: Set<OwnSupport> = []
  package var supportNote: String?
  package var uses: Set<CraftUse> = []
  /// Whether feedback on performance is part of it.
  package var hasFeedback: Bool?

  package init(_ what: String) { self.what = what }

  /// Whether feedback is part of it: as was said, or else as its own words say.
  package var bringsFeedback: Bool {
    if let hasFeedback { return hasFeedback }
    return what.lowercased().split { !$0.isLetter }.contains { word in
      word.hasPrefix("feedback") || word.hasPrefix("terugkoppeling")
    }
  }

  /// Questions of task redesign that nobody answered yet.
  package var openPoints: [RedesignPoint] {
    guard let redesign else { return [] }
    return RedesignPoint.allCases.filter { point in
      switch point {
      case .workload: workloadBefore == nil || workloadAfter == nil
      case .efficiency: efficiency == nil
      case .pace: redesign == .rotation && paceWeeks == nil
      case .responsibility:
        redesign.isEnrichment && (hasResponsibility == nil || hasAuthority == nil)
      case .capacity: redesign.isEnrichment && hasCapacity == nil
      case .belief: redesign.isEnrichment && hasBelief == nil
      case .guidance: redesign.isEnrichment && hasGuidance == nil
      }
    }
  }
}

/// Words that say "work" without saying which of two opposite things is meant: more of it as a
/// challenge, or less of it as a burden.
package enum Workload {
  /// Whether a text speaks of workload, so that its form has to be asked, never guessed.
  package static func isMeant(in text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { word in stems.contains { word.hasPrefix($0) } }
      || text.lowercased().contains("work pressure") || text.lowercased().contains("work load")
  }

  private static let stems = ["workload", "werkdruk", "werklast", "werkbelasting"]
}

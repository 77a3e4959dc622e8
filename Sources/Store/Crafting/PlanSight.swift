package import Records
internal import SQLite

/// Who may read what of a plan: whose it is, and who was named. Nobody else, HR neither.
///
/// In somebody's own file there is nobody else: whoever has the file has the plan.
package struct PlanSight: Sendable {
  package let viewer: Int64?
  /// Follows how many there are and how they go, never what is in them.
  package let isHR: Bool
  /// Who left keeps their own plan, and reads nobody else's.
  private let hasLeft: Bool

  package init(_ store: Store, actor: String, on day: Day) throws {
    if let owner = try store.ownPerson() {
      viewer = owner
      isHR = false
      hasLeft = false
      return
    }
    viewer = try store.personID(actor)
    hasLeft = try viewer.map { try !store.isEmployed($0, on: day) } ?? false
    isHR =
      try viewer.map { try ApprovalRules(store: store, day: day).holds("hr", $0) } ?? true
  }

  package init(viewer: Int64?, isHR: Bool) {
    self.viewer = viewer
    self.isHR = isHR
    hasLeft = false
  }

  package func level(of plan: PlanFacts) -> CraftSight.Level {
    if let viewer, plan.person == viewer || !hasLeft && plan.readers.contains(viewer) {
      return .content
    }
    // What nobody may read any more is nobody's business either.
    return isHR && !plan.readers.isEmpty ? .course : .nothing
  }
}

extension Store {
  /// What somebody would see who has this number, in an own file: nobody is known there but by
  /// what was shared with them.
  package func ownSight(of number: String) throws -> PlanSight {
    PlanSight(viewer: try personID(number), isHR: false)
  }
}

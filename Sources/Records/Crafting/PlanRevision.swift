/// What somebody changes in a plan at once.
package struct PlanRevision: Sendable, Equatable {
  /// Something by its number, or one of the items that come with this edit.
  package enum Reference: Sendable, Hashable {
    case number(Int64)
    /// Place in `added`, from 0.
    case added(Int)
  }

  package struct Link: Sendable, Hashable {
    package var work: Reference
    package var item: Reference
    package var isHeld: Bool

    package init(work: Reference, item: Reference, isHeld: Bool = true) {
      self.work = work
      self.item = item
      self.isHeld = isHeld
    }
  }

  package var added: [PlanItem] = []
  package var replaced: [Int64: PlanItem] = [:]
  package var addedChanges: [CraftChange] = []
  package var replacedChanges: [Int64: CraftChange] = [:]
  /// Items or changes that are taken away.
  package var removed: [Int64] = []
  package var links: [Link] = []
  /// The step that was worked on, where nothing that was written tells.
  package var step: Int?
  package var usedChecklist = false
  /// A file may be taken in again; anything else that changes nothing is a mistake.
  package var maySayAgain = false

  package init() {}

  package var isEmpty: Bool {
    added.isEmpty && replaced.isEmpty && addedChanges.isEmpty && replacedChanges.isEmpty
      && removed.isEmpty && links.isEmpty && !usedChecklist
  }

  /// Every step that it touches.
  package var steps: [Int] {
    var found = Set((added + replaced.values).map(\.kind.step))
    if let step { found.insert(step) }
    if !links.isEmpty { found.insert(3) }
    if !addedChanges.isEmpty || !replacedChanges.isEmpty { found.insert(4) }
    if usedChecklist { found.insert(1) }
    return found.sorted()
  }
}

package import Records

/// A plan as somebody may see it.
package struct PlanView: Sendable {
  /// With only what this reader may read.
  package var facts: PlanFacts
  package var number: String
  package var name: String
  /// Employee number and name of who may read something, and how many numbers that is; nil is all.
  package var readers: [Reader]
  /// Agreements that came out of it and the reader may know of.
  package var agreements: [String] = []
  /// What was tried of those agreements, as far as the reader may know.
  package var experiments: [ExperimentFacts] = []
  package var level: CraftSight.Level

  package struct Reader: Sendable {
    package var number: String
    package var name: String
    package var items: [Int64]?
  }

  package var id: String { "P\(facts.id)" }
}

/// How a plan came into this file.
package enum PlanOrigin: String, Sendable, CaseIterable {
  /// Somebody's own file.
  case own
  /// Written together, shared from the start.
  case talk
  /// What somebody shared out of their own file.
  case packet
}

/// Somebody's plan, as far as this file holds it. Items and changes share one row of numbers, so
/// that a number names one thing.
package struct PlanFacts: Sendable, Equatable {
  package struct Link: Sendable, Hashable {
    package var work: Int64
    package var item: Int64

    package init(work: Int64, item: Int64) {
      self.work = work
      self.item = item
    }
  }

  package struct Step: Sendable, Equatable {
    package var step: Int
    package var day: Day
    package var usedChecklist: Bool

    package init(step: Int, day: Day, usedChecklist: Bool) {
      self.step = step
      self.day = day
      self.usedChecklist = usedChecklist
    }
  }

  /// That somebody may read something, or no longer. Nil is all of it, also what comes.
  package struct Reading: Sendable, Equatable {
    package var number: Int64?
    package var person: Int64
    package var isHeld: Bool

    package init(number: Int64?, person: Int64, isHeld: Bool) {
      self.number = number
      self.person = person
      self.isHeld = isHeld
    }
  }

  package var id: Int64
  package var person: Int64
  package var token: [UInt8]
  package var origin: PlanOrigin
  package var follows: Int64?
  package var startedOn: Day
  /// What is there now, by number: neither taken away nor erased.
  package var items: [Int64: PlanItem] = [:]
  package var changes: [Int64: CraftChange] = [:]
  package var links: Set<Link> = []
  package var steps: [Step] = []
  /// In the order in which they were entered.
  package var readings: [Reading] = []
  /// The highest number that was ever given, so that none is given twice.
  package var lastNumber: Int64 = 0

  package init(
    id: Int64, person: Int64, token: [UInt8], origin: PlanOrigin, follows: Int64?, startedOn: Day
  ) {
    self.id = id
    self.person = person
    self.token = token
    self.origin = origin
    self.follows = follows
    self.startedOn = startedOn
  }

  package var numbers: [Int64] { (Array(items.keys) + Array(changes.keys)).sorted() }

  /// Items of a kind by number.
  package func items(_ kind: PlanItemKind) -> [(number: Int64, item: PlanItem)] {
    items.filter { $0.value.kind == kind }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  package var sortedChanges: [(number: Int64, change: CraftChange)] {
    changes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Whether somebody else may read a number: what was said last, of it or of all, counts.
  package func reads(_ person: Int64, _ number: Int64) -> Bool {
    readings.last { $0.person == person && ($0.number == nil || $0.number == number) }?.isHeld
      ?? false
  }

  /// Whether all of it was shared with somebody, also what comes.
  package func readsAll(_ person: Int64) -> Bool {
    readings.last { $0.person == person && $0.number == nil }?.isHeld ?? false
  }

  /// Who may read something of it, besides whose plan it is.
  package var readers: [Int64] {
    let people = Set(readings.map(\.person))
    return people.filter { person in
      readsAll(person) || numbers.contains { reads(person, $0) }
    }.sorted()
  }

  /// The plan with only what somebody may read; as a whole for whose plan it is.
  package func seen(by viewer: Int64) -> PlanFacts {
    guard viewer != person else { return self }
    return only { reads(viewer, $0) }
  }

  /// The plan with only these numbers, and the links between them.
  package func only(_ keeps: (Int64) -> Bool) -> PlanFacts {
    var seen = self
    seen.items = items.filter { keeps($0.key) }
    seen.changes = changes.filter { keeps($0.key) }
    seen.links = links.filter { seen.items[$0.work] != nil && seen.items[$0.item] != nil }
    return seen
  }

  /// The same plan with other numbers: where some are missing, nobody learns that there are more.
  ///
  /// - Parameter places: the new number by the old one; what has none is left out.
  package func numbered(_ places: [Int64: Int64]) -> PlanFacts {
    var plan = only { places[$0] != nil }
    let moved = { (number: Int64) in places[number] ?? number }
    plan.items = Dictionary(uniqueKeysWithValues: plan.items.map { (moved($0), $1) })
    plan.changes = Dictionary(uniqueKeysWithValues: plan.changes.map { (moved($0), $1) })
    plan.links = Set(plan.links.map { Link(work: moved($0.work), item: moved($0.item)) })
    return plan
  }

  /// From 1, in the order they have.
  package func numberedThrough() -> PlanFacts {
    numbered(
      Dictionary(
        uniqueKeysWithValues: numbers.enumerated().map { ($1, Int64($0 + 1)) }))
  }

  /// The last day anything was done with it.
  package var lastDay: Day { steps.map(\.day).max().map { max($0, startedOn) } ?? startedOn }

  /// The first step with nothing in it; the fifth once there are changes.
  package var nextStep: Int {
    if !items.values.contains(where: { $0.kind.step == 1 }) { return 1 }
    if !items.values.contains(where: { $0.kind == .work }) { return 2 }
    if links.isEmpty { return 3 }
    return changes.isEmpty ? 4 : 5
  }
}

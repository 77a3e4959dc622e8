/// What the third step asks, answered from what somebody wrote down: how much energy the work
/// gives, which drives it meets, which talents it uses.
package struct PlanMatch: Sendable, Equatable {
  /// Hundredths on the scale from -2 to 2, weighed by minutes; nil where no work has a score.
  package var energy: Int64?
  /// Whether no work that has a score says how long it takes, so that each weighs the same.
  package var isUnweighed = false
  /// Minutes a week of work that gives energy, of work that costs it, and of all that has a score.
  package var givingMinutes: Int64 = 0
  package var costingMinutes: Int64 = 0
  package var scoredMinutes: Int64 = 0
  /// Work that is not in the balance: it has no score, or no hours where other work has.
  package var unscored: [Int64] = []
  package var unmetDrives: [Int64] = []
  package var unusedTalents: [Int64] = []
  package var unmetInterests: [Int64] = []
  /// Skills that no present work uses and that were last used longer ago than the setting says.
  package var fadingSkills: [Int64] = []
  /// Work that is written down in one word.
  package var vague: [Int64] = []

  /// - Parameters:
  ///   - months: after how many months without use a skill counts as fading (S-092).
  ///   - day: as of when.
  package init(_ plan: PlanFacts, months: Int, on day: Day) {
    let linked = Set(plan.links.map(\.item))
    let unlinked = { (kind: PlanItemKind) in
      plan.items(kind).map(\.number).filter { !linked.contains($0) }
    }
    unmetDrives = unlinked(.drive)
    unusedTalents = unlinked(.talent)
    unmetInterests = unlinked(.interest)
    fadingSkills = plan.items(.skill).filter { number, item in
      guard !linked.contains(number), let used = item.usedOn else { return false }
      return used.adding(months: months) <= day
    }.map(\.number)
    let work = plan.items(.work)
    vague = work.filter { $0.item.isVague }.map(\.number)
    weigh(work)
  }

  private mutating func weigh(_ work: [(number: Int64, item: PlanItem)]) {
    let scored = work.filter { $0.item.energy != nil }
    isUnweighed = !scored.isEmpty && scored.allSatisfy { ($0.item.minutes ?? 0) == 0 }
    var sum: Int64 = 0
    var weights: Int64 = 0
    for (number, item) in work {
      let weight = isUnweighed ? 1 : item.minutes ?? 0
      guard let energy = item.energy, weight > 0 else {
        unscored.append(number)
        continue
      }
      sum += energy * weight
      weights += weight
      guard !isUnweighed else { continue }
      scoredMinutes += weight
      if energy > 0 { givingMinutes += weight }
      if energy < 0 { costingMinutes += weight }
    }
    guard weights > 0 else { return }
    // Half away from zero, so that a plan and its mirror image have mirrored balances.
    let half = sum < 0 ? -(weights / 2) : weights / 2
    energy = (sum * 100 + half) / weights
  }
}

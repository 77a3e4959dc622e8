/// What is worth a second look before people agree on a change. Never a block.
package enum CraftWarning: Sendable, Equatable {
  /// Nobody besides the employee and the manager.
  case alone
  case noPurpose
  /// A goal or purpose that those who carry it did not make together, or nobody knows.
  case purposeNotShared(goal: String)
  /// Somebody else than the employees took the initiative, as often as not in this team.
  case topDown(others: Int, of: Int)
  case cultureNotReady
  case openPoints(change: Int, [RedesignPoint])
  case workloadRises(change: Int)
  /// - most: the number of weeks below which learning is lost.
  case paceTooFast(change: Int, weeks: Int64, least: Int64)
  case noAuthority(change: Int)
  case lacks(change: Int, RedesignPoint)
  /// New tasks without training, or enrichment that leads nowhere.
  case noTraining(change: Int)
  case noGrowth(change: Int)
  case feedback(change: Int)

  /// What a change by itself makes worth looking at.
  ///
  /// - Parameters:
  ///   - number: of the change, from 1.
  ///   - leastPace: weeks; a rotation that is faster loses what was learned.
  package static func of(
    _ change: CraftChange, number: Int, leastPace: Int64, hasTraining: Bool, hasGrowth: Bool
  ) -> [CraftWarning] {
    var found: [CraftWarning] = []
    if !change.openPoints.isEmpty {
      found.append(.openPoints(change: number, change.openPoints))
    }
    if let before = change.workloadBefore, let after = change.workloadAfter, after > before {
      found.append(.workloadRises(change: number))
    }
    if change.redesign == .rotation, let weeks = change.paceWeeks, weeks < leastPace {
      found.append(.paceTooFast(change: number, weeks: weeks, least: leastPace))
    }
    if change.hasResponsibility == true, change.hasAuthority == false {
      found.append(.noAuthority(change: number))
    }
    let answers: [(RedesignPoint, Bool?)] = [
      (.capacity, change.hasCapacity), (.belief, change.hasBelief),
      (.guidance, change.hasGuidance),
    ]
    for (point, answer) in answers where answer == false {
      found.append(.lacks(change: number, point))
    }
    if let redesign = change.redesign, change.direction != .remove {
      if redesign == .broadening || redesign.isEnrichment, !hasTraining {
        found.append(.noTraining(change: number))
      }
      if redesign.isEnrichment, !hasGrowth { found.append(.noGrowth(change: number)) }
    }
    if change.bringsFeedback { found.append(.feedback(change: number)) }
    return found
  }
}

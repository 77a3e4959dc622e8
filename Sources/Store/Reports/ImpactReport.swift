package import Records
internal import SQLite

/// What people who tried something see of it, on three levels, and whether their room grew.
package struct ImpactReport: Sendable {
  package var period: ReportPeriod
  package var smallest: Int64
  package var scores: CraftScores
  /// Agreements of the period, and how they hang on goals.
  package var agreements: Int64
  package var goals: SplitCounts.Told
}

extension Store {
  package func impactReport(_ period: ReportPeriod, smallest: Int64) throws -> ImpactReport {
    try database.read {
      let craft = try CraftPeriod(database, period)
      return ImpactReport(
        period: period, smallest: smallest, scores: try craft.scores(smallest: smallest),
        agreements: Int64(craft.agreements.count),
        goals: craft.splits(smallest: smallest)[.goal]
          ?? CraftSplit.goal.counts.told(smallest: smallest))
    }
  }
}

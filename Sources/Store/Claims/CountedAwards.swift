internal import Records
internal import SQLite

/// What claims count for in a period, as the reports count it (`ReportTransfers`).
struct CountedAwards {
  let database: Database
  let counted: CountedDay
  let asOf: Day
  let known: Known
  /// Only what these schemes pay; nil is every scheme.
  let schemes: Set<Int64>?

  /// With what was awarded in the period and, of an award of a closed one, what was booked in it;
  /// nil where that is nothing.
  func awarded(_ view: ClaimView, in period: ReportPeriod) throws -> ClaimView? {
    guard let approved = approved(view), approved <= period.to else { return nil }
    let isInside = period.contains(approved)
    var (sum, later): (Int64, Int64) = (0, 0)
    try forEachMovement(of: view) { amount, event, bookedOn in
      if !counted.isClosed(approved, event: event) {
        sum += isInside ? amount : 0
      } else if period.contains(bookedOn) {
        later += amount
      }
    }
    return isInside || later != 0 ? told(view, sum + later) : nil
  }

  /// With what it drew from a pot that was filled when the period began, less what came back while
  /// the period was open; nil where it was not awarded in it.
  func drawn(_ view: ClaimView, in period: ReportPeriod) throws -> ClaimView? {
    guard period.contains(approved(view)) else { return nil }
    var sum: Int64 = 0
    try forEachMovement(of: view) { amount, event, _ in
      if !counted.isClosed(period.to, event: event) { sum += amount }
    }
    return told(view, sum)
  }

  /// On which the approval counts; the number of a step is that of its event.
  private func approved(_ view: ClaimView) -> Day? {
    view.facts.approval.map { counted($0.day, event: $0.order) }
  }

  private func told(_ view: ClaimView, _ amount: Int64) -> ClaimView {
    var view = view
    view.counted = amount
    return view
  }

  private func forEachMovement(
    of view: ClaimView, _ body: (_ amount: Int64, _ event: Int64, _ bookedOn: Day) -> Void
  ) throws {
    try database.rows(
      """
      SELECT a.scheme, \(Store.awardedAmount), t.event, t.booked_on
      FROM transfer AS t
      JOIN lot AS l ON l.id = \(Store.ownLot)
      JOIN account AS a ON a.id = l.account AND a.unit = 'EUR' AND a.scheme IS NOT NULL
      WHERE t.claim = ?1 AND t.kind IN ('reserve', 'release', 'refund') AND t.effective_on <= ?2
        AND \(known.holds("t.event"))
      """, [.integer(view.facts.id), .text(asOf.description)]
    ) { row in
      guard try schemes?.contains(row.integer(0)) ?? true else { return }
      body(try row.integer(1), try row.integer(2), try row.day(3))
    }
  }
}

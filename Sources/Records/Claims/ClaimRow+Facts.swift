extension ClaimRow {
  /// A claim's part on one scheme, as a row of a file of claims says it.
  ///
  /// A row has one payment and no refunds: several payments are one, on the day of the last, and
  /// what came back was never awarded. What was cancelled after its approval is told as
  /// cancelled, with nothing awarded.
  ///
  /// - Parameters:
  ///   - scheme: its row number; `code` is what files call it.
  ///   - today: parts of a long course that fall due later are left out.
  /// - Returns: nil where nothing is asked of the scheme by then.
  package static func of(
    _ claim: ClaimFacts, scheme: Int64, code: String, today: Day,
    calendar: (Int64) -> SchemeCalendar
  ) -> ClaimRow? {
    let sum = { (sources: [ClaimFacts.Source]) in
      sources.reduce(Int64(0)) {
        $0 + ($1.scheme == scheme && $1.dueOn ?? today <= today ? $1.amount : 0)
      }
    }
    var row = ClaimRow()
    row.scheme = code
    row.requestedOn = claim.submittedOn
    row.cost = sum(claim.sources)
    guard let approval = claim.approval else {
      guard row.cost > 0 else { return nil }
      row.state = .submitted
      if let end = claim.steps.last(where: { $0.kind == .refuse || $0.kind == .cancel }) {
        row.state = end.kind == .refuse ? .refused : .cancelled
        row.approvedOn = end.day
      }
      return row
    }
    let awarded = sum(approval.awards)
    row.cost = max(row.cost, awarded)
    guard row.cost > 0 else { return nil }
    var paid: Int64 = 0
    var refunded: Int64 = 0
    for (place, entry) in claim.entries(calendar: calendar) where place == scheme {
      switch entry.kind {
      case .pay(_, _, let amount): paid += amount
      case .refund(_, _, let amount): refunded += amount
      default: break
      }
    }
    let end = claim.steps.last { $0.kind == .cancel || $0.kind == .close }
    guard awarded > refunded, end?.kind != .cancel || paid > refunded else {
      row.state = .cancelled
      row.approvedOn = end?.day ?? claim.payments.map(\.day).max() ?? approval.day
      return row
    }
    row.approvedOn = approval.day
    row.amount = awarded - refunded
    if paid > refunded {
      row.paid = paid - refunded
      row.paidOn = claim.payments.filter { !$0.isRefund }.map(\.day).max()
    }
    row.state =
      end != nil
      ? .closed
      : paid <= refunded ? .approved : row.paid == row.amount ? .paid : .partlyPaid
    return row
  }
}

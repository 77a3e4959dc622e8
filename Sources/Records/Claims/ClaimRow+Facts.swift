extension ClaimRow {
  /// A claim's parts on one scheme, as rows of a file of claims say them: one row for what is
  /// reserved with the approval, and one for each part of a long course that waits for its year.
  ///
  /// A row has one payment and one refund: several are one, on the day of the last. What was
  /// cancelled after its approval, and not paid, is told as cancelled, with nothing awarded.
  ///
  /// - Parameter scheme: its row number; `code` is what files call it.
  package static func rows(
    of claim: ClaimFacts, scheme: Int64, code: String,
    calendar: (Int64) -> SchemeCalendar
  ) -> [ClaimRow] {
    var row = ClaimRow()
    row.scheme = code
    row.requestedOn = claim.submittedOn
    let asked = claim.sources.filter { $0.scheme == scheme }
    guard let approval = claim.approval else {
      row.state = .submitted
      if let end = claim.steps.last(where: { $0.kind == .refuse || $0.kind == .cancel }) {
        row.state = end.kind == .refuse ? .refused : .cancelled
        row.approvedOn = end.day
      }
      return parts(asked).map { part in
        var row = row
        (row.dueOn, row.cost) = (part.dueOn, part.amount)
        return row
      }
    }
    var awards = parts(approval.awards.filter { $0.scheme == scheme }).map { Award(part: $0) }
    guard !awards.isEmpty else {
      // Asked of this scheme too, and nothing awarded from it.
      row.cost = asked.reduce(0) { $0 + $1.amount }
      (row.state, row.approvedOn) = (.cancelled, approval.day)
      return row.cost > 0 ? [row] : []
    }
    for (place, entry) in claim.entries(calendar: calendar) where place == scheme {
      switch entry.kind {
      case .pay(_, _, let amount): Award.pay(amount, on: entry.day, &awards)
      case .refund(_, _, let amount): Award.refund(amount, on: entry.day, &awards)
      default: break
      }
    }
    let end = claim.steps.last { $0.kind == .cancel || $0.kind == .close }
    return awards.map { award in
      var row = row
      row.dueOn = award.part.dueOn
      row.cost = max(
        award.part.amount,
        parts(asked).first { $0.dueOn == award.part.dueOn }?.amount ?? 0)
      return award.fill(row, end: end, approved: approval.day)
    }
  }

  /// What is asked or awarded now, and by later day.
  private static func parts(_ sources: [ClaimFacts.Source]) -> [ClaimFacts.Source] {
    var found: [ClaimFacts.Source] = []
    for source in sources {
      if let index = found.firstIndex(where: { $0.dueOn == source.dueOn }) {
        found[index].amount += source.amount
      } else {
        found.append(source)
      }
    }
    return found.sorted { ($0.dueOn?.number ?? .min) < ($1.dueOn?.number ?? .min) }
  }
}

/// What became of one part of an award.
private struct Award {
  var part: ClaimFacts.Source
  var paid: Int64 = 0
  var refunded: Int64 = 0
  var paidOn: Day?
  var refundedOn: Day?

  /// The earliest part is paid first, and what comes back leaves the last.
  static func pay(_ amount: Int64, on day: Day, _ awards: inout [Award]) {
    var left = amount
    for index in awards.indices where left > 0 {
      let isLast = index == awards.count - 1
      let room = isLast ? left : awards[index].part.amount - awards[index].paid
      let share = min(left, max(0, room))
      guard share > 0 else { continue }
      awards[index].paid += share
      awards[index].paidOn = day
      left -= share
    }
  }

  static func refund(_ amount: Int64, on day: Day, _ awards: inout [Award]) {
    var left = amount
    for index in awards.indices.reversed() where left > 0 {
      let share = min(left, awards[index].paid - awards[index].refunded)
      guard share > 0 else { continue }
      awards[index].refunded += share
      awards[index].refundedOn = day
      left -= share
    }
  }

  func fill(_ empty: ClaimRow, end: ClaimFacts.Step?, approved: Day) -> ClaimRow {
    var row = empty
    if end?.kind == .cancel, paid == 0 {
      row.state = .cancelled
      row.approvedOn = end?.day
      return row
    }
    row.approvedOn = approved
    row.amount = part.amount
    if paid > 0 {
      row.paid = paid
      row.paidOn = paidOn
    }
    if refunded > 0 {
      row.refunded = refunded
      row.refundedOn = refundedOn
    }
    if let end {
      row.state = .closed
      if end.day != row.paidOn ?? approved { row.closedOn = end.day }
    } else {
      row.state = paid == 0 ? .approved : row.paid == row.amount ? .paid : .partlyPaid
    }
    return row
  }
}

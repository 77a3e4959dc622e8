/// What was paid of a claim, in the order in which it counts.
extension ClaimFacts {
  /// Payments and refunds by value day, then by event.
  var paymentsByDay: [Payment] {
    payments.sorted { ($0.day, $0.order, $0.id) < ($1.day, $1.order, $1.id) }
  }

  /// The most that can come back on a day: on no day the refunds up to that day may be more than
  /// the payments up to it, later days included. At least 0.
  package func refundable(on day: Day) -> Int64 {
    var net: Int64 = 0
    var least: Int64?
    for payment in paymentsByDay {
      // What stands before the first entry after the day is the end of that day.
      if payment.day > day, least == nil { least = net }
      net += payment.isRefund ? -payment.amount : payment.amount
      if let known = least { least = min(known, net) }
    }
    return max(0, least ?? net)
  }
}

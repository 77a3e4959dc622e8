/// What people did to the last days of the lots of an account.
///
/// Both hold for every lot with that last day: an employee is told of a day and an amount, never
/// of lots.
package struct LotChanges: Sendable, Equatable {
  package struct Extension: Sendable, Equatable {
    package var from: Day
    package var to: Day

    package init(from: Day, to: Day) {
      self.from = from
      self.to = to
    }
  }

  /// In the order of their events: what was extended once can be extended again.
  package var extensions: [Extension] = []
  /// The first day on which a letter about a last day was out.
  package var notices: [Day: Day] = [:]

  package init() {}

  package var isEmpty: Bool { extensions.isEmpty && notices.isEmpty }

  func extended(_ last: Day?) -> Day? {
    guard var last else { return nil }
    for change in extensions where change.from == last { last = change.to }
    return last
  }

  /// Without a letter in time the lot stays usable until one has been out for long enough
  /// (docs/rules.md 22).
  func enforceable(_ last: Day?, _ notice: SchemeVersion.Notice) -> Day? {
    guard let last, let sent = notices[last] else { return nil }
    return max(last, sent + notice.longest)
  }
}

extension LotKey {
  /// What a refund made lives for months that were promised with it, and what never ends by
  /// itself needs no letter.
  var mayNeedNotice: Bool {
    switch self {
    case .grant, .adjustment, .carried, .advance: true
    case .budget, .claim, .leave, .grace: false
    }
  }
}

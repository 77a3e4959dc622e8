/// Which scheme pays which part of a request: the one whose time ends first, so that as little as
/// possible lapses.
package struct LeaveAllotment {
  /// A scheme and what stands on somebody's account in it.
  package struct Source {
    package var scheme: Int64
    package var ledger: DerivedLedger

    package init(scheme: Int64, ledger: DerivedLedger) {
      self.scheme = scheme
      self.ledger = ledger
    }
  }

  /// Time that can be used for a day of leave.
  private struct Room {
    var source: Int
    var lot: Int
    var ends: Day?
    var amount: Int64
  }

  private let sources: [Source]
  /// What this request took of each lot so far.
  private var taken: [[Int: Int64]]
  /// Minutes for which no scheme had room; the last scheme is to pay them all the same.
  package private(set) var short: Int64 = 0

  /// - Parameter sources: brought through the last day asked; in the order asked, which decides
  ///   between times that end on one day; at least one.
  package init(_ sources: [Source]) {
    self.sources = sources
    taken = Array(repeating: [:], count: sources.count)
  }

  /// The shares of a day.
  package mutating func shares(of minutes: Int64, on day: Day) -> [LeaveDay.Share] {
    var left = minutes
    var paid = Array(repeating: Int64(0), count: sources.count)
    for room in rooms(on: day) where left > 0 {
      let part = min(left, room.amount - (taken[room.source][room.lot] ?? 0))
      guard part > 0 else { continue }
      left -= part
      paid[room.source] += part
      taken[room.source][room.lot, default: 0] += part
    }
    short += left
    if let last = paid.indices.last { paid[last] += left }
    return zip(sources, paid).compactMap {
      $1 > 0 ? LeaveDay.Share(scheme: $0.scheme, minutes: $1) : nil
    }
  }

  private func rooms(on day: Day) -> [Room] {
    var rooms: [Room] = []
    // What repairs a shortfall is not free.
    var owed = sources.map { source in
      source.ledger.balances.last { $0.day <= day }?.shortfall ?? 0
    }
    for (place, source) in sources.enumerated() {
      let states = source.ledger.states(on: day)
      for (index, lot) in source.ledger.lots.enumerated() {
        guard lot.key.isSpendable, states[index].amount > 0, lot.waitsOn.map({ $0 > day }) ?? true,
          lot.expiresOn.map({ $0 >= day }) ?? true
        else { continue }
        rooms.append(
          Room(
            source: place, lot: index, ends: lot.nominalOn ?? lot.expiresOn,
            amount: states[index].amount))
      }
    }
    rooms.sort { left, right in
      switch (left.ends, right.ends) {
      case (let one?, let other?) where one != other: one < other
      case (_?, nil): true
      case (nil, _?): false
      default: (left.source, left.lot) < (right.source, right.lot)
      }
    }
    for place in rooms.indices {
      let kept = min(rooms[place].amount, owed[rooms[place].source])
      owed[rooms[place].source] -= kept
      rooms[place].amount -= kept
    }
    return rooms
  }
}

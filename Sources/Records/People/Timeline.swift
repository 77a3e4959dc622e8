/// What holds from which day on: the state of one field of a person or employment.
package struct Timeline<Value: Sendable & Equatable>: Sendable, Equatable {
  package private(set) var entries: [(from: Day, value: Value)] = []

  package init() {}

  package init(_ entries: [(from: Day, value: Value)]) {
    for entry in entries { set(entry.value, from: entry.from) }
  }

  /// Enters `value` from a day on, until the next entry; on the same day the later call counts.
  package mutating func set(_ value: Value, from day: Day) {
    guard let last = entries.last, day <= last.from else {
      entries.append((day, value))
      return
    }
    let index = entries.firstIndex { $0.from >= day } ?? entries.count
    if entries[index].from == day {
      entries[index].value = value
    } else {
      entries.insert((day, value), at: index)
    }
  }

  /// The value on a day. Before the first entry it is the first one: a joining day corrected to
  /// an earlier day keeps the hours it was entered with.
  package func value(on day: Day) -> Value? {
    var found = entries.first?.value
    for entry in entries {
      if entry.from > day { break }
      found = entry.value
    }
    return found
  }

  package static func == (left: Timeline, right: Timeline) -> Bool {
    left.entries.count == right.entries.count
      && zip(left.entries, right.entries).allSatisfy { $0.from == $1.from && $0.value == $1.value }
  }
}

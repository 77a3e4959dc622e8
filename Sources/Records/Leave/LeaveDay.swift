/// A day of a request for leave: what it costs, and which schemes pay it.
///
/// A whole day costs the minutes that would have been worked, half a day half of them (E-32). They
/// are kept as they were found when the day was entered; a pattern that changes later makes a
/// proposal, never another amount.
package struct LeaveDay: Sendable, Equatable {
  /// What one scheme pays of it.
  package struct Share: Sendable, Equatable {
    package var scheme: Int64
    package var minutes: Int64

    package init(scheme: Int64, minutes: Int64) {
      self.scheme = scheme
      self.minutes = minutes
    }
  }

  package var day: Day
  package var part: DayPart?
  /// What would have been worked, as it was known when the day was entered.
  package var planned: Int64
  /// In the order in which they pay.
  package var shares: [Share]

  package init(day: Day, part: DayPart? = nil, planned: Int64, shares: [Share] = []) {
    self.day = day
    self.part = part
    self.planned = planned
    self.shares = shares
  }

  package var minutes: Int64 { shares.reduce(0) { $0 + $1.minutes } }

  /// What the day would cost if this were worked on it: half of it stays half, and hours that were
  /// named stay those hours, as far as they are worked.
  package func minutes(planned now: Int64) -> Int64 {
    if let part { return part.of(now) }
    return minutes == planned ? now : min(minutes, now)
  }

  /// The same day at another cost: the scheme that pays last pays what is more, or does not pay
  /// what is less. Nil when nothing of it is left.
  package func costing(_ minutes: Int64, planned now: Int64) -> LeaveDay? {
    guard minutes > 0, !shares.isEmpty else { return nil }
    var day = self
    day.planned = now
    var left = minutes
    for place in day.shares.indices {
      let isLast = place == day.shares.count - 1
      day.shares[place].minutes = isLast ? left : min(left, day.shares[place].minutes)
      left -= day.shares[place].minutes
    }
    day.shares.removeAll { $0.minutes == 0 }
    return day
  }

  private var isWhole: Bool { part == nil && minutes >= planned }

  /// Whether somebody would be away twice: at the same time of the day, or longer than they work.
  package func overlaps(_ other: LeaveDay) -> Bool {
    guard day == other.day else { return false }
    if let part, let theirs = other.part { return part == theirs }
    // Who is away all day is, also where more is worked by now.
    if isWhole || other.isWhole { return true }
    return minutes + other.minutes > max(planned, other.planned)
  }
}

/// How much of each day is asked.
package enum LeaveAmount: Sendable, Equatable {
  case whole
  case part(DayPart)
  /// Minutes of each day.
  case minutes(Int64)

  package var part: DayPart? {
    if case .part(let part) = self { part } else { nil }
  }

  /// What is asked of a day.
  ///
  /// - Parameter planned: the minutes that would be worked on it.
  package func minutes(on day: Day, planned: Int64) throws(LongerThanWorked) -> Int64 {
    switch self {
    case .whole: return planned
    case .part(let part): return part.of(planned)
    case .minutes(let wanted):
      guard wanted <= planned else {
        throw LongerThanWorked(day: day, asked: wanted, planned: planned)
      }
      return wanted
    }
  }
}

/// A request for days of leave.
package struct LeaveInput: Sendable {
  /// Employee number.
  package var employee: String
  /// Codes of schemes: the one whose time ends first pays first. None is the only one there is.
  package var schemes: [String] = []
  package var from: Day
  package var to: Day
  package var amount = LeaveAmount.whole
  /// The claim whose course it is for.
  package var course: String?
  package var mandatory = MandatoryBasis.no
  package var requestedOn: Day

  package init(employee: String, from: Day, to: Day, requestedOn: Day) {
    self.employee = employee
    self.from = from
    self.to = to
    self.requestedOn = requestedOn
  }
}

/// Hours were asked of a day on which less is worked.
package struct LongerThanWorked: Error, Equatable {
  package var day: Day
  package var asked: Int64
  package var planned: Int64

  package init(day: Day, asked: Int64, planned: Int64) {
    self.day = day
    self.asked = asked
    self.planned = planned
  }
}

extension WorkSchedule {
  /// The days of a request with what each costs; days on which nothing is worked are left out
  /// (E-32 to E-34). Nobody pays yet.
  package func days(
    from first: Day, through last: Day, _ amount: LeaveAmount
  ) throws(LongerThanWorked) -> [(day: LeaveDay, minutes: Int64)] {
    var found: [(day: LeaveDay, minutes: Int64)] = []
    var day = first
    while day <= last {
      defer { day = day + 1 }
      let planned = minutes(on: day)
      guard planned > 0 else { continue }
      let asked = try amount.minutes(on: day, planned: planned)
      guard asked > 0 else { continue }
      found.append((LeaveDay(day: day, part: amount.part, planned: planned), asked))
    }
    return found
  }
}

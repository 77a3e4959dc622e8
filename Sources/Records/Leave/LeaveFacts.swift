/// A request for leave as it stands in the facts: the days asked, what was decided, in the order of
/// events. Minutes are what each day was found to cost when it was entered: a pattern that changes
/// later makes a proposal, never another amount.
package struct LeaveFacts: Sendable, Equatable {
  /// All days of the request, as an event left them.
  package struct Version: Sendable, Equatable {
    package var order: Int64
    /// On which it was asked or changed.
    package var day: Day
    package var days: [LeaveDay]

    package init(order: Int64, day: Day, days: [LeaveDay]) {
      self.order = order
      self.day = day
      self.days = days
    }
  }

  package enum StepKind: String, Sendable, CaseIterable {
    case approve, refuse, cancel
  }

  package struct Step: Sendable, Equatable {
    package var order: Int64
    package var kind: StepKind
    package var day: Day

    package init(order: Int64, kind: StepKind, day: Day) {
      self.order = order
      self.kind = kind
      self.day = day
    }
  }

  package let id: Int64
  package let person: Int64
  /// The claim whose course it is for.
  package var course: Int64?
  package var versions: [Version] = []
  package var steps: [Step] = []

  package init(id: Int64, person: Int64, course: Int64? = nil) {
    self.id = id
    self.person = person
    self.course = course
  }

  /// What it costs on which days, as far as anything of it stands.
  package var days: [LeaveDay] { versions.last?.days ?? [] }

  package var requestedOn: Day? { versions.first?.day }

  /// Leaves out the days that are not wanted.
  package mutating func keepDays(_ isWanted: (LeaveDay) -> Bool) {
    guard !versions.isEmpty else { return }
    versions[versions.count - 1].days.removeAll { !isWanted($0) }
  }

  /// As it was at the end of a day; nil before it was asked. What was entered after the last of its
  /// days counts from that one.
  package func before(endOf day: Day) -> LeaveFacts? {
    var facts = self
    let last = versions.flatMap(\.days).map(\.day).max()
    let isLater = { (entered: Day) in min(entered, last ?? entered) > day }
    facts.versions.removeAll { isLater($0.day) }
    facts.steps.removeAll { isLater($0.day) }
    return facts.versions.isEmpty ? nil : facts
  }
}

extension LeaveFacts.Version {
  fileprivate func minutes(_ place: LeaveFacts.Place) -> Int64 {
    days.reduce(0) { sum, day in
      guard day.day == place.day else { return sum }
      return day.shares.reduce(sum) { $1.scheme == place.scheme ? $0 + $1.minutes : $0 }
    }
  }
}

/// Where a request is in its life. A day that was approved counts as taken once it has passed.
package enum LeaveState: String, Sendable, CaseIterable {
  case requested, approved, refused, cancelled

  /// Those in which somebody is, or hopes to be, away on its days.
  package static let standing: Set<LeaveState> = [.requested, .approved]

  package var isStanding: Bool { Self.standing.contains(self) }
}

extension LeaveFacts {
  package var state: LeaveState {
    switch steps.last?.kind {
    case nil: .requested
    case .approve: .approved
    case .refuse: .refused
    case .cancel: .cancelled
    }
  }

  /// What the request enters on the account of each scheme (docs/rules.md, time).
  ///
  /// Time is kept from the day on which the scheme says so until the day of leave, and taken on it.
  /// What is changed before that day counts from the day of the change; what is changed later
  /// corrects the day itself, as if it had been so then.
  ///
  /// - Parameter keepsFromRequest: of a scheme, whether by its version on the day of the request
  ///   time is kept before anybody approves.
  package func entries(
    keepsFromRequest: (_ scheme: Int64, _ day: Day) -> Bool
  ) -> [(scheme: Int64, entry: AccountEntry)] {
    var seen: Set<Place> = []
    guard let asked = requestedOn else { return [] }
    var found: [(scheme: Int64, entry: AccountEntry)] = []
    for day in versions.flatMap(\.days) {
      for share in day.shares {
        let place = Place(day: day.day, scheme: share.scheme)
        guard seen.insert(place).inserted else { continue }
        found += entries(place, keepsFromRequest(share.scheme, asked)).map { (share.scheme, $0) }
      }
    }
    return found
  }

  fileprivate struct Place: Hashable {
    var day: Day
    var scheme: Int64
  }

  private func entries(_ place: Place, _ keepsFromRequest: Bool) -> [AccountEntry] {
    var found: [AccountEntry] = []
    var kept: Int64 = 0
    let bring = { (wanted: Int64, day: Day, order: Int64) in
      if wanted > kept {
        found.append(
          AccountEntry(
            day: day, order: order, .keep(leave: id, on: place.day, amount: wanted - kept)))
      } else if wanted < kept {
        found.append(
          AccountEntry(
            day: day, order: order, .giveBack(leave: id, on: place.day, amount: kept - wanted)))
      }
      kept = wanted
    }
    var wanted: Int64 = 0
    var changedLast = moments.first?.order ?? 0
    for moment in moments {
      let before = wanted
      wanted = self.wanted(place, at: moment.order, keepsFromRequest)
      if wanted != before { changedLast = moment.order }
      if moment.day < place.day { bring(wanted, moment.day, moment.order) }
    }
    // Taken back on its day or later, it is so from where it stood among the entries of the day; a
    // change of other days of the request moves it nowhere.
    guard let approval = steps.last, approval.kind == .approve else {
      bring(wanted, place.day, steps.last { $0.kind == .approve }?.order ?? changedLast)
      return found
    }
    // What is not kept yet is taken without being kept.
    bring(min(wanted, kept), place.day, approval.order)
    if wanted > 0 {
      found.append(
        AccountEntry(
          day: place.day, order: approval.order, .takeDay(leave: id, amount: wanted)))
    }
    return found
  }

  /// When something of the request changed, by event.
  private var moments: [(order: Int64, day: Day)] {
    (versions.map { ($0.order, $0.day) } + steps.map { ($0.order, $0.day) })
      .sorted { $0.0 < $1.0 }
  }

  /// How much of a day is to be set aside after an event.
  private func wanted(_ place: Place, at order: Int64, _ keepsFromRequest: Bool) -> Int64 {
    let step = steps.last { $0.order <= order }
    guard step.map({ $0.kind == .approve }) ?? keepsFromRequest else { return 0 }
    return versions.last { $0.order <= order }?.minutes(place) ?? 0
  }
}

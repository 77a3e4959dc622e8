/// Somebody of a team in the weeks of its calendar, in minutes.
package struct TeamMember: Sendable, Equatable {
  /// What a week of somebody comes to, on the days on which they are in the team.
  package struct Week: Sendable, Equatable {
    /// Whether they are in the team and in service on any of its days.
    package var isThere = false
    package var planned: Int64 = 0
    package var approved: Int64 = 0
    package var requested: Int64 = 0
    package var learning: Int64 = 0
    /// Of their own, as far as they are not away.
    package var studio: Int64 = 0

    package init() {}

    /// What is worked and not away or in a studio, also where leave still waits.
    package var room: Int64 { max(0, planned - approved - requested - studio) }
  }

  package let id: Int64
  package let number: String
  package let name: String
  /// On these days they are in the team: mostly one stretch.
  private let days: [ClosedRange<Day>]
  /// One a week of the calendar.
  package private(set) var weeks: [Week]
  private let first: ISOWeek

  /// - Parameters:
  ///   - weeks: of the calendar; at least one.
  ///   - days: on which they are in the team and in service.
  package init(
    id: Int64, number: String, name: String, weeks: [ISOWeek], days: [ClosedRange<Day>],
    planned: (Day) -> Int64
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.days = days
    self.weeks = weeks.map { _ in Week() }
    first = weeks.first ?? ISOWeek(Day(number: 0))
    for stretch in days {
      for day in (0...(stretch.upperBound - stretch.lowerBound)).map({ stretch.lowerBound + $0 }) {
        guard let place = place(of: day) else { continue }
        self.weeks[place].isThere = true
        self.weeks[place].planned += planned(day)
      }
    }
  }

  package func isThere(on day: Day) -> Bool { days.contains { $0.contains(day) } }

  /// Counts a day of leave.
  ///
  /// - Parameter today: an approved day before it was spent on learning.
  package mutating func take(_ minutes: Int64, of state: LeaveState, on day: Day, today: Day) {
    guard isThere(on: day), let place = place(of: day) else { return }
    switch state {
    case .approved:
      weeks[place].approved += minutes
      if day < today { weeks[place].learning += minutes }
    case .requested: weeks[place].requested += minutes
    case .refused, .cancelled: return
    }
  }

  package mutating func learn(_ minutes: Int64, on day: Day) {
    guard isThere(on: day), let place = place(of: day) else { return }
    weeks[place].learning += minutes
  }

  /// Adds a period of an innovation studio that is theirs, when their leave is counted already: who
  /// is away all week has no studio time in it.
  package mutating func take(_ project: Project, in calendar: [ISOWeek]) {
    for (place, week) in calendar.enumerated() where weeks.indices.contains(place) {
      let free = weeks[place].planned - weeks[place].approved - weeks[place].studio
      weeks[place].studio += min(project.studioMinutes(in: week, where: isThere), max(0, free))
    }
  }

  private func place(of day: Day) -> Int? {
    let place = (day.monday - first.monday) / WorkPattern.daysPerWeek
    return weeks.indices.contains(place) && day >= first.monday ? place : nil
  }
}

extension CalendarWeek {
  /// Adds what somebody of the team works and is away.
  package mutating func add(_ member: TeamMember.Week) {
    if member.isThere { people += 1 }
    planned += member.planned
    approved += member.approved
    requested += member.requested
    learning += member.learning
    studio += member.studio
  }
}

/// How a version of an agreement is tried.
package struct ExperimentContent: Sendable, Equatable {
  package struct Companion: Sendable, Equatable {
    package var role: ExperimentRole
    /// Employee number; nil is somebody outside, who has a name.
    package var number: String?
    package var name: String?

    package init(_ role: ExperimentRole, number: String?, name: String?) {
      self.role = role
      self.number = number
      self.name = name
    }

    package var key: String { number ?? name ?? "" }
  }

  package struct Handover: Sendable, Equatable {
    package var task: String
    /// Employee number of who takes it.
    package var receiver: String

    package init(task: String, receiver: String) {
      self.task = task
      self.receiver = receiver
    }
  }

  /// How long something may be tried: what lasts longer is agreed on, and no longer tried.
  package static let mostWeeks = 104

  package var startsOn: Day
  package var endsOn: Day
  /// How people look back: in a talk, with the team.
  package var how: String
  package var moments: [ExperimentFacts.Moment]
  package var people: [Companion] = []
  /// How it goes in one line, for who follows it.
  package var headline: String?

  package init(
    startsOn: Day, endsOn: Day, how: String, moments: [ExperimentFacts.Moment]
  ) {
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.how = how
    self.moments = moments
  }

  /// Half-way and on the last day, unless days are named: the last of those is the final one.
  package static func moments(
    _ days: [Day], from startsOn: Day, through endsOn: Day
  ) -> [ExperimentFacts.Moment] {
    guard !days.isEmpty else {
      let half = startsOn + Int(endsOn.number - startsOn.number) / 2
      let last = ExperimentFacts.Moment(day: endsOn, kind: .final)
      return half > startsOn && half < endsOn
        ? [ExperimentFacts.Moment(day: half, kind: .interim), last] : [last]
    }
    let sorted = Set(days).sorted()
    return sorted.enumerated().map { place, day in
      ExperimentFacts.Moment(day: day, kind: place == sorted.count - 1 ? .final : .interim)
    }
  }
}

/// What somebody writes when looking back. All of it is for employee and manager alone.
package struct EvaluationContent: Sendable, Equatable {
  package var gave: String?
  package var cost: String?
  package var exciting: String?
  package var note: String?
  package var scores: [EvaluationScore: Int64] = [:]

  package init() {}

  package var isEmpty: Bool {
    gave == nil && cost == nil && exciting == nil && note == nil && scores.isEmpty
  }
}

/// Scores from 1 to 5: the three that are asked again and again, three that may be added, and the
/// six effects that are expected of job crafting.
package enum EvaluationScore: String, Sendable, CaseIterable {
  case autonomy, energy, pleasure
  case authenticity, wellbeing, room
  case ownership, links, result, engagement, performance, balance

  package static let usual: [EvaluationScore] = [.autonomy, .energy, .pleasure]
  package static let personal: [EvaluationScore] = [.authenticity, .wellbeing, .room]
  package static let effects: [EvaluationScore] = [
    .ownership, .links, .result, .engagement, .performance, .balance,
  ]
}

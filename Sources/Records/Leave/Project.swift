/// What a period in which a team makes room for learning is for.
package enum ProjectKind: String, Sendable, CaseIterable {
  /// Own staff is trained in working time, newcomers keep up the work (combinatieproject).
  case combination
  /// Time to work out an idea (innovatiestudio).
  case studio
}

/// How far newcomers can be deployed from week to week: percent of a full worker. The last one
/// stays.
package struct RampUp: Sendable, Equatable {
  package static let percents: ClosedRange<Int64> = 0...100
  package static let mostWeeks = 104

  /// At least one.
  package let steps: [Int64]

  package init?(_ steps: [Int64]) {
    guard !steps.isEmpty, steps.count <= RampUp.mostWeeks,
      steps.allSatisfy(RampUp.percents.contains)
    else { return nil }
    self.steps = steps
  }

  /// Reads `20+40+60+80+100`, also with `%` behind the figures.
  package init?(typed text: some StringProtocol) {
    var steps: [Int64] = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      var figure = part.drop { $0 == " " }
      while figure.last == " " || figure.last == "%" { figure = figure.dropLast() }
      guard figure.utf8.count <= 3, !figure.isEmpty, figure.allSatisfy(\.isWholeNumber),
        let step = Int64(figure)
      else { return nil }
      steps.append(step)
    }
    self.init(steps)
  }

  /// - Parameter number: of a week of the project, from 1.
  package func percent(inWeek number: Int) -> Int64 {
    steps[min(max(number, 1), steps.count) - 1]
  }
}

extension RampUp: CustomStringConvertible {
  package var description: String { steps.map { String($0) }.joined(separator: "+") }
}

/// A combination project or a period of an innovation studio, as it counts now.
///
/// A project lies on Monday to Friday: a week of which it has fewer of these days counts for so
/// many fifths (docs/rules.md, room for learning).
package struct Project: Sendable, Equatable {
  package var code: String
  /// Code of the team.
  package var team: String
  package var kind: ProjectKind
  package var startsOn: Day
  package var endsOn: Day
  /// What newcomers take away: a level and experience that count elsewhere.
  package var qualification: String?
  package var newcomers: Int64
  /// Of one newcomer, or of all who have studio time together; a week.
  package var minutesPerWeek: Int64
  package var rampUp: RampUp?
  /// Of own staff together, a week.
  package var trainingMinutes: Int64
  /// Whose studio time it is; nil where it is the team's.
  package var person: Int64?

  package init(
    code: String, team: String = "", kind: ProjectKind, startsOn: Day, endsOn: Day,
    qualification: String? = nil,
    newcomers: Int64 = 0, minutesPerWeek: Int64, rampUp: RampUp? = nil, trainingMinutes: Int64 = 0,
    person: Int64? = nil
  ) {
    self.code = code
    self.team = team
    self.kind = kind
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.qualification = qualification
    self.newcomers = newcomers
    self.minutesPerWeek = minutesPerWeek
    self.rampUp = rampUp
    self.trainingMinutes = trainingMinutes
    self.person = person
  }

  /// Which week of the project it is, from 1. One that starts in a weekend begins the week after.
  package func number(of week: ISOWeek) -> Int {
    let first = ISOWeek(startsOn.weekday < WorkPattern.usualDays ? startsOn : startsOn + 2)
    return (week.monday - first.monday) / WorkPattern.daysPerWeek + 1
  }

  /// Of Monday to Friday.
  package func days(in week: ISOWeek, where counts: (Day) -> Bool = { _ in true }) -> Int64 {
    let days = (0..<Int(WorkPattern.usualDays)).map { week.monday + $0 }
    return Int64(days.count { startsOn <= $0 && $0 <= endsOn && counts($0) })
  }

  /// Minutes that newcomers can be counted on: their number, their hours and how far they are, half
  /// up (S-125).
  package func newcomerMinutes(in week: ISOWeek) -> Int64 {
    guard kind == .combination, let rampUp else { return 0 }
    let percent = rampUp.percent(inWeek: number(of: week))
    return share(newcomers * minutesPerWeek * percent, of: 100, in: week)
  }

  /// Minutes that own staff is away in training.
  package func trainingMinutes(in week: ISOWeek) -> Int64 {
    kind == .combination ? share(trainingMinutes, of: 1, in: week) : 0
  }

  /// - Parameter counts: whether a day counts: of one person, whether they are in the team on it.
  package func studioMinutes(
    in week: ISOWeek, where counts: (Day) -> Bool = { _ in true }
  ) -> Int64 {
    kind == .studio ? share(minutesPerWeek, of: 1, in: week, where: counts) : 0
  }

  /// Half up.
  private func share(
    _ amount: Int64, of parts: Int64, in week: ISOWeek, where counts: (Day) -> Bool = { _ in true }
  ) -> Int64 {
    let parts = parts * Int64(WorkPattern.usualDays)
    return (2 * amount * days(in: week, where: counts) + parts) / (2 * parts)
  }
}

/// What a week of a team has room for, in minutes (docs/rules.md, room for learning).
package struct CalendarWeek: Sendable, Equatable {
  /// Up to this pressure a week is quiet.
  package static let quietThrough: Int64 = 2

  package let week: ISOWeek
  /// 1...5; nil where nobody said.
  package var pressure: Int64?
  /// In service on some day of it, and in the team that day.
  package var people: Int64 = 0
  /// What its people would work.
  package var planned: Int64 = 0
  package var approved: Int64 = 0
  package var requested: Int64 = 0
  /// Approved claims whose course starts in it.
  package var courses: Int64 = 0
  /// Own staff away in the training of a combination project; nil where the reader sees only some
  /// of the team.
  package var training: Int64? = 0
  package var studio: Int64 = 0
  package var newcomers: Int64? = 0
  /// Time spent on learning in it, as far as it has passed.
  package var learning: Int64 = 0

  package init(_ week: ISOWeek) { self.week = week }

  /// What projects add to capacity, or take from it.
  package var projects: Int64 { (newcomers ?? 0) - (training ?? 0) - studio }

  package var capacity: Int64 { planned - approved + projects }

  /// A week of which nobody said how busy it is, is not.
  package var isQuiet: Bool { pressure.map { $0 <= CalendarWeek.quietThrough } ?? false }
}

/// How much of the time for learning lay in quiet weeks (S-123).
package struct QuietShare: Sendable, Equatable {
  /// Minutes in quiet weeks.
  package var quiet: Int64 = 0
  /// Minutes in weeks of which somebody said how busy they are.
  package var known: Int64 = 0

  package init(_ weeks: [CalendarWeek]) {
    for week in weeks where week.pressure != nil {
      known += week.learning
      if week.isQuiet { quiet += week.learning }
    }
  }

  /// Hundredths of a percent, half up; nil where there is nothing to share.
  package var share: Int64? {
    known > 0 ? (20_000 * quiet + known) / (2 * known) : nil
  }
}

/// How long somebody works on each day of a cycle of weeks, from a day on.
package struct WorkPattern: Sendable, Equatable {
  package static let mostWeeks = 8
  package static let daysPerWeek = 7
  /// On which contract hours lie where nobody said: Monday to Friday.
  static let usualDays: Int64 = 5

  package let validFrom: Day
  /// Week by week the minutes of Monday to Sunday; the first week holds `validFrom`.
  package let weeks: [[Int64]]

  /// - Parameter weeks: one to eight, each of seven days.
  package init?(validFrom: Day, weeks: [[Int64]]) {
    guard (1...WorkPattern.mostWeeks).contains(weeks.count),
      weeks.allSatisfy({ week in
        week.count == WorkPattern.daysPerWeek && week.allSatisfy { Day.minutes.contains($0) }
      })
    else { return nil }
    self.validFrom = validFrom
    self.weeks = weeks
  }

  /// What contract hours come to where nobody said on which days: Monday to Friday alike, a rest of
  /// minutes on the first of them.
  package static func even(minutesPerWeek: Int64) -> [Int64] {
    (0..<Int64(daysPerWeek)).map { day in
      day < usualDays
        ? minutesPerWeek / usualDays + (day < minutesPerWeek % usualDays ? 1 : 0) : 0
    }
  }

  package func minutes(on day: Day) -> Int64 {
    let cycle = weeks.count * WorkPattern.daysPerWeek
    let place = (day - validFrom.monday) % cycle
    let number = place < 0 ? place + cycle : place
    return weeks[number / WorkPattern.daysPerWeek][number % WorkPattern.daysPerWeek]
  }

  /// All minutes of the cycle, and on how many of its days there are any.
  package var total: (minutes: Int64, days: Int64) {
    let days = weeks.joined().filter { $0 > 0 }
    return (days.reduce(0, +), Int64(days.count))
  }
}

extension Day {
  /// How many minutes there can be in a day.
  package static let minutes: ClosedRange<Int64> = 0...1440

  /// 0 is Monday, 6 is Sunday: 1 January 1970 was a Thursday.
  package var weekday: Int {
    let place = (Int(number) + 3) % WorkPattern.daysPerWeek
    return place < 0 ? place + WorkPattern.daysPerWeek : place
  }

  /// The first day of its week.
  package var monday: Day { self - weekday }
}

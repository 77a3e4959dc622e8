/// Days on which the hospital's offices are closed: written out, so that nothing here shares a rule
/// with the program that it checks.
enum ClosedDays {
  /// The Dutch holidays of the three years.
  private static let holidays: Set<Int> = Set(
    [
      CivilDay(2023, 1, 1), CivilDay(2023, 4, 9), CivilDay(2023, 4, 10), CivilDay(2023, 4, 27),
      CivilDay(2023, 5, 18), CivilDay(2023, 5, 28), CivilDay(2023, 5, 29), CivilDay(2023, 12, 25),
      CivilDay(2023, 12, 26), CivilDay(2024, 1, 1), CivilDay(2024, 3, 31), CivilDay(2024, 4, 1),
      CivilDay(2024, 4, 27), CivilDay(2024, 5, 9), CivilDay(2024, 5, 19), CivilDay(2024, 5, 20),
      CivilDay(2024, 12, 25), CivilDay(2024, 12, 26), CivilDay(2025, 1, 1), CivilDay(2025, 4, 20),
      CivilDay(2025, 4, 21), CivilDay(2025, 4, 26), CivilDay(2025, 5, 5), CivilDay(2025, 5, 29),
      CivilDay(2025, 6, 8), CivilDay(2025, 6, 9), CivilDay(2025, 12, 25), CivilDay(2025, 12, 26),
    ].map(\.number))
  static let christmas = CivilDay(2025, 12, 25)
  /// The afternoon of this day is free, by a rule of the house.
  static let eve = CivilDay(2025, 12, 24)
  static let eveMinutes = 240

  static func isHoliday(_ day: CivilDay) -> Bool { holidays.contains(day.number) }

  static let text = "date,name,hours\n\(eve.iso),Kerstavond,\(eveMinutes / 60)\n"
}

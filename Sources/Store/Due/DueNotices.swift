internal import Records
internal import SQLite

extension Store {
  /// Letters that are to go out by one of the coming days, the next about each ending. HR sends
  /// them, so nobody else is told.
  func dueNotices(_ question: DueQuestion, _ endings: [EndingAmount]) -> [DueItem] {
    guard question.sight == nil else { return [] }
    return endings.compactMap { ending in
      guard let (task, day) = ending.nextLetter(on: question.today, until: question.until) else {
        return nil
      }
      var item = DueItem(
        .notice, task, day: day, person: ending.person, scheme: ending.scheme, unit: ending.unit,
        amount: ending.amount, for: [.hr])
      item.lastDay = ending.lastDay
      item.letter = DueLetter(ending)
      item.isEnforceable = task != .sendLate
      return item
    }
  }

  /// The most days before an end on which any rule asks for a letter.
  func longestNotice() throws -> Int {
    try database.all(
      "SELECT DISTINCT notice_days FROM scheme_version WHERE notice_days IS NOT NULL"
    ) { try $0.text(0) }.flatMap { $0.split(separator: " ").compactMap { Int($0) } }.max() ?? 0
  }
}

extension EndingAmount {
  /// The letter that is due on a day, or else the first that will be by another.
  ///
  /// The first of a letter that is required is due on the last day on which it is in time: sent
  /// later, what it is about stays usable for as long as the letter has yet to be out.
  fileprivate func nextLetter(on today: Day, until: Day) -> (task: DueTask, day: Day)? {
    let days = days.map { lastDay - $0 }
    if needsLetter(on: today) {
      if let requiredDays, firstSentOn == nil, lastDay - requiredDays < today {
        return (.sendLate, lastDay - requiredDays)
      }
      return days.filter { $0 <= today }.max().map { (.send, $0) }
    }
    return days.filter { day in day > today && day <= until && sentOn.map { $0 < day } ?? true }
      .min().map { (.send, $0) }
  }
}

internal import Records

extension Store {
  /// What ends by one of the coming days, and the letters that are to go out by then, from the same
  /// endings.
  func dueEndings(_ question: DueQuestion) throws -> [DueItem] {
    let ahead = question.kinds.contains(.notice) ? try longestNotice() : 0
    let endings = try endings(on: question.today, until: question.until + ahead)
    let lapses = question.kinds.contains(.lapse) ? try dueLapses(question, endings) : []
    return question.kinds.contains(.notice) ? lapses + dueNotices(question, endings) : lapses
  }

  /// What can no longer be used after one of the coming days, by account and day, as
  /// `report expiring` counts it; with how the letter about it stands, as `notice list` has it.
  private func dueLapses(
    _ question: DueQuestion, _ endings: [EndingAmount]
  ) throws -> [DueItem] {
    var sums: [Ending: (amount: Int64, unit: Unit)] = [:]
    try forEachEnd(question.today, question.until, asOf: question.today) { end in
      guard question.sight?.balance(of: end.person, scheme: end.scheme) ?? true else { return }
      let key = Ending(
        person: end.person, scheme: end.scheme, day: end.day, task: DueTask(then: end.then),
        isEnforceable: !end.needsLetter)
      sums[key, default: (0, end.unit)].amount += end.amount
    }
    guard !sums.isEmpty else { return [] }
    var letters: [Account: [EndingAmount]] = [:]
    for ending in endings {
      letters[Account(person: ending.person, scheme: ending.scheme), default: []].append(ending)
    }
    return sums.map { key, sum in
      var item = DueItem(
        .lapse, key.task, day: key.day, person: key.person, scheme: key.scheme, unit: sum.unit,
        amount: sum.amount, for: [.employee])
      // A letter that went out late moved the day it is about.
      let letter = letters[Account(person: key.person, scheme: key.scheme)]?.first {
        $0.lastDay == key.day || $0.firstSentOn.map($0.endsAfter) == key.day
      }
      item.lastDay = letter?.lastDay ?? key.day
      item.letter = letter.map(DueLetter.init)
      item.isEnforceable = key.isEnforceable
      return item
    }
  }
}

private struct Account: Hashable {
  var person: Int64
  var scheme: String
}

private struct Ending: Hashable {
  var person: Int64
  var scheme: String
  var day: Day
  var task: DueTask
  var isEnforceable: Bool
}

extension DueTask {
  /// - Parameter then: what happens after the last day, as a lot's term has it.
  fileprivate init(then: String?) {
    switch then {
    case "return": self = .returns
    case "carry": self = .carries
    default: self = .lapses
    }
  }
}

extension DueLetter {
  init(_ ending: EndingAmount) {
    self =
      ending.sentOn == nil ? .none : ending.acknowledgedOn == nil ? .sent : .acknowledged
  }
}

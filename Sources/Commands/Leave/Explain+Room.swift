internal import Messages
internal import Records
internal import Store

extension Explain {
  /// Why a row about room for learning is not taken in, with the id that scripts look at.
  func room(_ refusal: RoomRefusal) -> (id: String, Wording) {
    let words = messages.imports
    return switch refusal {
    case .pressureTwice(let team, let week):
      ("pressure-twice", words.pressureTwice(team, week: week.description))
    case .projectTwice(let code): ("project-twice", words.projectTwice(code))
    case .projectColumn(let kind, let column, true):
      ("project-needs", words.projectNeeds(column, kind))
    case .projectColumn(let kind, let column, false):
      ("project-has-no", words.projectHasNo(column, kind))
    case .endsBeforeStart(let start): ("ends-before-start", words.endsBeforeStart(day(start)))
    case .moreThanAWeek: ("more-than-a-week", words.newcomerMoreThanAWeek)
    case .notInTeam(let employee, let team, let on):
      ("not-in-team", words.notInTeam(employee, team: team, day: day(on)))
    }
  }
}

internal import Records

struct EnglishPeople: PeopleMessages {
  func title(_ column: PeopleColumn) -> String {
    switch column {
    case .employee: "Number"
    case .name: "Name"
    case .team: "Team"
    case .factor: "Factor"
    case .education: "Education"
    case .manager: "Manager"
    case .roles: "Roles"
    case .language: "Language"
    case .email: "E-mail"
    case .parent: "Part of"
    case .people: "People"
    case .field: "What"
    case .value: "Value"
    case .employment: "Employment since"
    case .minutesPerWeek: "Hours"
    case .fulltimeMinutes: "Full-time"
    case .workerType: "Contract"
    case .startedOn: "From"
    case .endedOn: "Last day"
    case .validFrom: "From"
    case .birthYear: "Year of birth"
    case .yearlyWage: "Wage a year"
    case .costCentre: "Cost centre"
    case .managerName: "Name of manager"
    case .peopleWithSubteams: "With sub-teams"
    }
  }
  func workerType(_ type: WorkerType) -> String {
    switch type {
    case .permanent: "permanent"
    case .temporary: "temporary"
    case .agency: "agency"
    case .onCall: "on call"
    case .apprentice: "apprentice"
    case .other: "other"
    }
  }
  func education(_ education: Education) -> String {
    switch education {
    case .vmbo: "vmbo"
    case .mbo1: "mbo 1"
    case .mbo2: "mbo 2"
    case .mbo3: "mbo 3"
    case .mbo4: "mbo 4"
    case .hbo: "hbo"
    case .wo: "wo"
    case .unknown: "unknown"
    }
  }

  // MARK: Reading

  func inService(since day: String, until last: String?) -> String {
    "in service since \(day)" + (last.map { ", last day \($0)" } ?? "")
  }
  func startsOn(_ day: String) -> String { "starts on \(day)" }
  func leftOn(_ day: String) -> String { "left, last day \(day)" }
  var none: String { "none" }
  func hoursAndFactor(_ hours: String, fulltime: String, factor: String) -> String {
    "\(hours) of \(fulltime) a week (factor \(factor))"
  }
  func worksOn(week: Int?) -> String {
    "Works on" + (week.map { ", week \($0)" } ?? "")
  }
  func workingDays(_ days: [(weekday: Int, hours: String)]) -> String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return days.isEmpty
      ? "free" : days.map { "\(names[$0.weekday]) \($0.hours)" }.joined(separator: ", ")
  }
  var averageDay: String { "A day" }
  func averageDay(_ hours: String, since: String) -> String {
    "\(hours) on average, by the pattern since \(since)"
  }
  var roleTaken: String { "taken up" }
  var roleGivenUp: String { "given up" }
  var firstDay: String { "First day" }
  func correctedFirstDay(_ before: String, to after: String, on day: String) -> String {
    "\(before), corrected to \(after) on \(day)"
  }
  var lastDay: String { "Last day" }
  var historyTitle: String { "History" }
  func subteamsTitle(_ team: String) -> String { "Teams below \(team)" }
  func agreementsTitle(_ team: String) -> String { "Open agreements in \(team)" }
  func experimentsTitle(_ team: String) -> String { "Experiments under way in \(team)" }
  func peopleTitle(_ team: String, on day: String) -> String { "People of \(team) on \(day)" }
  func nobody(on day: String) -> String { "Nobody is in service here on \(day)." }

  // MARK: Writing

  func added(_ who: String, from day: String) -> String { "\(who) is entered, from \(day)." }
  func changed(_ who: String, from day: String) -> String { "\(who), from \(day):" }
  func unchanged(_ who: String) -> String { "Nothing changed: \(who) is as you say already." }
  func ended(_ who: String, on day: String) -> String { "The last day of \(who) is \(day)." }
  func rehired(_ who: String, from day: String) -> String { "\(who) is back, from \(day)." }
  func difference(_ field: String, before: String, after: String) -> String {
    "\(field): \(before) -> \(after)"
  }
  func grantsCorrected(_ count: Int, by change: (amount: String, isLess: Bool)?) -> String {
    (count == 1 ? "1 grant was corrected" : "\(count) grants were corrected")
      + (change.map { ": \($0.amount) \($0.isLess ? "less" : "more")" } ?? "") + "."
  }
  func lapsed(_ count: Int, amount: String?, isLess: Bool) -> String {
    (isLess ? "Lapsed less than before: " : "Lapsed: ")
      + (amount ?? (count == 1 ? "1 entitlement" : "\(count) entitlements")) + "."
  }
  func writtenOff(amount: String?) -> String {
    "Spent before it was earned, and let go" + (amount.map { ": \($0)" } ?? "") + "."
  }
  func balance(scheme: String, before: String?, after: String, free: String) -> String {
    "\(scheme): balance " + (before.map { "\($0) -> " } ?? "") + "\(after), free to spend \(free)"
  }
  func nextSync() -> String { "boetseer sync grants what is due" }
  func nextAccount(_ employee: String) -> String { "boetseer account show \(employee)" }
  func undo(_ event: Int64) -> String { "boetseer undo \(event)" }

  // MARK: Leaving

  func leavingTitle(_ who: String, on day: String) -> String {
    "When \(who) leaves, last day \(day):"
  }
  func leavingAccount(scheme: String, balance: String, free: String) -> String {
    "\(scheme): balance \(balance) on the last day, free to spend \(free)"
  }
  func leavingEnd(_ end: LeavingEnd, _ amount: String, on day: String) -> String {
    switch end {
    case .returned: "\(amount) goes back to the pot on \(day)."
    case .paidOut: "\(amount) is paid out, as of \(day)."
    case .waits: "\(amount) waits to be taken along from \(day) on: boetseer account transfer-out"
    case .keeps: "\(amount) stays usable to its own last day."
    }
  }
  func leavingLapse(_ amount: String, on day: String) -> String {
    "\(amount) lapses on \(day)"
  }
  var leavingNothingLapses: String { "nothing lapses" }
  var leavingNoAccounts: String { "no account has anything left on the last day" }
  func leavingClaim(
    _ claim: String, title: String, state: LeavingClaim, amount: String
  ) -> String {
    switch state {
    case .undecided:
      "\(claim) \(title): \(amount) asked, not decided yet; what it asked stays kept for it"
    case .approved:
      "\(claim) \(title): \(amount) approved and not paid yet; it will be honoured"
    }
  }
  var leavingQuestion: String { "Enter this last day?" }

  // MARK: Refused

  func nothingToChange(_ options: [String]) -> Wording {
    Wording("nothing to change was given", fix: "add \(listed(options, "or"))")
  }
  func hoursOutOfRange(_ flag: String, hours: String) -> Wording {
    Wording("\(flag): a week of \(hours) hours does not exist", fix: "give hours a week")
  }
  func unknownRole(_ role: String) -> Wording {
    Wording(
      "there is no role \"\(role)\"",
      fix: "choose hr, analyst, committee:FUND or delegate:NUMBER")
  }
  func roleNeedsSign(_ role: String) -> Wording {
    Wording("--role: \"\(role)\" does not say which way", fix: "write +\(role) or -\(role)")
  }
  func birthYearOutOfRange(_ value: String, first: Int, last: Int) -> Wording {
    Wording(
      "--birth-year cannot be \"\(value)\"", fix: "give a year from \(first) to \(last)")
  }
  func emptyValue(_ flag: String) -> Wording {
    Wording("\(flag) is empty", fix: "put something behind \(flag)")
  }
  func numberTwice(_ first: String, _ second: String) -> Wording {
    Wording("two employee numbers were given, \(first) and \(second)", fix: "give one")
  }
}

package import Records

/// Leave: time away for one's own development.
package protocol LeaveMessages: Sendable {
  func help(_ verb: LeaveVerb) -> CommandHelp
  func example(_ example: LeaveExample) -> String
  func option(_ option: LeaveOption) -> String
  func column(_ column: LeaveColumn) -> String
  func state(_ state: LeaveState) -> String
  /// A day that was approved and has passed.
  var taken: String { get }
  func part(_ part: DayPart) -> String

  // MARK: What was done

  func requested(_ leave: LeaveText) -> String
  func approved(_ leave: LeaveText) -> String
  func refused(_ leave: LeaveText, reason: String) -> String
  /// - Parameter leave: a request, or whose it would be.
  func notForYou(_ actor: String, leave: String) -> Wording
  func cancelled(_ leave: LeaveText, wasApproved: Bool) -> String
  /// - leave: as it is after the correction.
  func changed(_ leave: LeaveText, before: String) -> String
  /// `Thursday 5 March 2026`, or from one day through another with how many.
  func span(first: String, last: String?, count: Int) -> String
  /// An amount of time in somebody's own days, `2.5 days`.
  func days(_ amount: String, isOne: Bool) -> String
  /// What a scheme has left.
  func balance(_ scheme: String, of who: String?, free: String, reserved: String) -> String

  // MARK: Beside it

  func nothingWorked(_ employee: String) -> String
  func shortNow(_ hours: String) -> String
  func waits(_ hours: String) -> String
  func closedYear(_ day: String, counts: String) -> String
  var noneFound: String { get }
  var noProposals: String { get }
  func proposals(_ count: Int) -> String
  func noTimeAccount(_ employee: String) -> String
  func averageDay(_ hours: String) -> String
  /// - leaves: with days after the last one in service.
  func forCourse(_ leaves: [String]) -> String
  func afterLeaving(_ leaves: [String]) -> String

  // MARK: Questions and mistakes in the command

  var askEmployee: String { get }
  var askFrom: String { get }
  var askRequest: String { get }
  var askReason: String { get }
  func choice(_ leave: LeaveText) -> String
  func endBeforeStart(_ from: String, _ to: String) -> Wording
  var oneAmount: Wording { get }
  var byWithoutApprove: Wording { get }
  func noAverageDay(_ text: String) -> Wording
  func refusal(_ refusal: LeaveRefusalWords) -> Wording
}

package enum LeaveVerb: CaseIterable, Sendable {
  case noun, balance, request, approve, refuse, cancel, change, list
}

package enum LeaveExample: CaseIterable, Sendable {
  case balance, balanceScript
  case request, requestPart, requestHours, requestApproved
  case approve, approveSeveral
  case refuse, refuseOn
  case cancel, cancelDay
  case change, changeHours
  case list, listWaiting, listProposals
}

package enum LeaveOption: CaseIterable, Sendable {
  case employee, scheme, from, to, hours, part, course, mandatory, on, approve, by
  case leave, leaves, decidedOn, day, whole
  case state, listEmployee, listScheme, listFrom, listTo, team, proposals
}

package enum LeaveColumn: CaseIterable, Sendable {
  case leave, employee, name, day, scheme, part, hours, planned, state, course, unit
  case granted, taken, reserved, available, balance, days, nextExpiry, nextExpiryAmount
  case from, to, by, reason, hoursNow, hoursThen, plannedNow
}

/// A request in the words of its reader.
package struct LeaveText: Sendable {
  package var id: String
  package var who: String
  package var days: String
  package var hours: String
  /// Codes, with the hours of each where there are several.
  package var schemes: String

  package init(id: String, who: String, days: String, hours: String, schemes: String) {
    self.id = id
    self.who = who
    self.days = days
    self.hours = hours
    self.schemes = schemes
  }
}

/// Why something is not done with leave, its values ready to be read.
package enum LeaveRefusalWords: Sendable {
  case notFound(String, newest: String?)
  case wrongState(leave: String, state: LeaveState)
  case own(leave: String, by: String)
  case delegate(leave: String, by: String)
  case unknownApprover(leave: String)
  case notApprover(leave: String, by: String, needed: String)
  case workingTime(basis: String)
  case courseOfAnother(claim: String, employee: String)
  case notEmployed(String, day: String)
  case longerThanWorked(day: String, asked: String, planned: String)
  case overlaps(day: String, other: String)
  case takenAlready(day: String, typed: String)
  case notThatDay(leave: String, day: String)
  case asItIs(leave: String)
  case noTime(employee: String)
  case severalTimes([String])
  case insufficient(employee: String, scheme: String, free: String, asked: String, day: String)
  /// For who may not see what somebody has.
  case insufficientUnseen(employee: String, scheme: String, asked: String, day: String)
}

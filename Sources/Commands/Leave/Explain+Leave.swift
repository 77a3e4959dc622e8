internal import Interchange
internal import Messages
internal import Records
internal import Store

extension Explain {
  /// Why something is not done with leave, with the id that scripts look at.
  func leave(_ refusal: LeaveRefusal) -> (id: String, Wording) {
    let words = messages.leave
    let (id, reason): (String, LeaveRefusalWords) =
      switch refusal {
      case .notFound(let text, let newest): ("no-such-leave", .notFound(text, newest: newest))
      case .wrongState(let leave, let state):
        ("wrong-state", .wrongState(leave: leave, state: state))
      case .mayNotDecide(.own, let leave, let person): ("own-leave", .own(leave: leave, by: person))
      case .mayNotDecide(.delegate, let leave, let person):
        ("delegate-of-claimant", .delegate(leave: leave, by: person))
      case .mayNotDecide(.unknown, let leave, _):
        ("approver-unknown", .unknownApprover(leave: leave))
      case .mayNotDecide(.needs(let needed), let leave, let person):
        (
          "not-approver",
          .notApprover(leave: leave, by: person, needed: messages.terms.approval(needed))
        )
      case .workingTime(let basis):
        ("working-time", .workingTime(basis: messages.claims.basis(basis)))
      case .courseOfAnother(let claim, let employee):
        ("course-of-another", .courseOfAnother(claim: claim, employee: employee))
      case .notEmployed(let employee, let on):
        ("not-employed", .notEmployed(employee, day: day(on)))
      case .longerThanWorked(let longer):
        (
          "longer-than-worked",
          .longerThanWorked(
            day: day(longer.day), asked: format.hours(longer.asked),
            planned: format.hours(longer.planned))
        )
      case .overlaps(let on, let other): ("overlap", .overlaps(day: day(on), other: other))
      case .takenAlready(let on):
        ("overlap", .takenAlready(day: day(on), typed: on.description))
      case .notThatDay(let leave, let on): ("not-that-day", .notThatDay(leave: leave, day: day(on)))
      case .asItIs(let leave): ("as-it-is", .asItIs(leave: leave))
      case .noTime(let employee): ("no-source", .noTime(employee: employee))
      case .severalTimes(let schemes): ("several-sources", .severalTimes(schemes))
      case .insufficient(let employee, let scheme, let free, let asked, let on):
        (
          "insufficient-balance",
          .insufficient(
            employee: employee, scheme: scheme, free: format.hours(free),
            asked: format.hours(asked), day: day(on))
        )
      }
    return (id, words.refusal(reason))
  }
}

internal import Records

struct EnglishRefusals: RefusalMessages {
  // MARK: People

  func employeeExists(_ employee: String) -> Wording {
    Wording(
      "employee number \(employee) is in use",
      fix: "boetseer employee change \(employee), or rehire if this person comes back")
  }
  func teamExists(_ team: String) -> Wording {
    Wording("there is a team \(team) already", fix: "choose another code")
  }
  func stillEmployed(_ employee: String, since: String) -> Wording {
    Wording(
      "\(employee) has been employed since \(since)",
      fix: "end that first: boetseer employee end \(employee) --on DATE, or add --beside"
        + " for a second employment beside it")
  }
  func endBeforeStart(start: String, end: String) -> Wording {
    Wording("the end, \(end), lies before the start, \(start)", fix: "choose a later end")
  }
  func beforeEmployment(start: String, day: String) -> Wording {
    Wording(
      "\(day) lies before the employment, which starts on \(start)",
      fix: "choose \(start) or later")
  }
  func afterEmployment(_ employee: String, end: String, day: String) -> Wording {
    Wording(
      "\(employee) has left: the last day was \(end), and \(day) lies after it",
      fix: "boetseer employee rehire \(employee) --started DATE, or choose \(end) or earlier")
  }
  func ownManager(_ employee: String) -> Wording {
    Wording("\(employee) cannot be their own manager", fix: "name somebody else")
  }
  func teamLoop(_ team: String) -> Wording {
    Wording("team \(team) would come to stand under itself", fix: "choose another parent")
  }
  func managerUnknown(_ manager: String) -> Wording {
    Wording("the manager \(manager) is not known", fix: "add that person first")
  }
  func effectiveDayNeeded(_ employee: String, field: String) -> Wording {
    Wording(
      "\(field) of \(employee) differs, and it is not said from which day",
      fix: "add --effective DATE")
  }

  // MARK: Schemes

  func schemeChanged(_ code: String, field: String) -> Wording {
    Wording(
      "\(field) of scheme \(code) cannot change",
      fix: "put it back, or give the new scheme a code of its own")
  }
  func consentLeftOut(_ code: String, line: String) -> Wording {
    Wording(
      "the file has no works_council for scheme \(code), which has consent: all that was granted"
        + " would be taken back",
      fix: "write the line that stands in the database: \(line)")
  }
  func potTaken(_ pot: String, for code: String, by other: String) -> Wording {
    Wording(
      "\(code) names the pot \(pot), which is the pot of \(other)",
      fix: "give each scheme its own pot")
  }
  func versionChanged(_ code: String, validFrom: String) -> Wording {
    Wording(
      "the rules of \(code) from \(validFrom) are in use and never change",
      fix: "add a new version with its own valid_from")
  }
  func noWorksCouncil(_ code: String) -> Wording {
    Wording(
      "scheme \(code) has no word of the works council, so nothing can be granted",
      fix: "add works_council to the scheme file: consented_on, cao or none with the reason")
  }
  func wrongForm(_ code: String, form: String) -> Wording {
    Wording(
      "this does not go with scheme \(code) (\(form))",
      fix: "choose another scheme: boetseer scheme list")
  }

  // MARK: Claims

  func insufficient(
    scheme: String, employee: String?, free: String, asked: String, day: String
  ) -> Wording {
    Wording(
      employee.map { "\($0) has \(free) free on \(scheme) on \(day), and \(asked) is needed" }
        ?? "on \(day) there is \(free) free to spend on \(scheme), and \(asked) is needed",
      fix: "award less with --amount, or draw on another scheme with --pay-from")
  }
  func takeLess(_ free: String) -> String { "take off \(free) at most" }
  func awardLess(_ free: String) -> String {
    "award \(free) at most in the file, or let another scheme pay"
  }
  func mandatory(basis: String, scheme: String, instead: String?) -> Wording {
    Wording(
      "training that is mandatory (\(basis)) is never paid from \(scheme): the employer pays",
      fix: instead.map { "draw on the employer's training budget: --pay-from \($0)" }
        ?? "make an employer's training budget: boetseer import schemes FILE")
  }
  func purposeNeeded(scheme: String, allowed: [String]) -> Wording {
    Wording(
      "\(scheme) pays for some purposes only, and this claim names none",
      fix: "add --purpose with \(listed(allowed, "or"))")
  }
  func purposeNotAllowed(_ purpose: String, scheme: String, allowed: [String]) -> Wording {
    Wording(
      "\(scheme) is not meant for \(purpose)", fix: "it is for \(listed(allowed, "or"))")
  }
  func notEligible(_ employee: String, scheme: String, day: String) -> Wording {
    Wording(
      "\(employee) does not fall under \(scheme) on \(day)",
      fix: "see boetseer scheme show \(scheme)")
  }
  func noSource(_ employee: String) -> Wording {
    Wording(
      "\(employee) has no scheme that could pay this",
      fix: "see boetseer account show \(employee)")
  }
  func paysInstead(_ schemes: [String], how: String) -> String {
    "\(listed(schemes, "or")) can pay this: \(how)"
  }
  func severalSources(_ schemes: [String]) -> Wording {
    Wording(
      "this can be paid from \(listed(schemes, "or"))", fix: "choose one with --pay-from")
  }
  func splitMismatch(total: String, cost: String) -> Wording {
    Wording(
      "the parts add up to \(total), and the cost is \(cost)",
      fix: "change an amount in --pay-from or --part")
  }
  func partTooEarly(_ day: String, submitted: String) -> Wording {
    Wording(
      "a part cannot be due on \(day), before the claim was made on \(submitted)",
      fix: "give the part a day in --part from \(submitted) on")
  }
  func wrongState(_ claim: String, state: String) -> Wording {
    Wording(
      "claim \(claim) is \(state), so this cannot be done", fix: "see boetseer claim show \(claim)")
  }
  func ownClaim(_ claim: String, by person: String) -> Wording {
    Wording(
      "claim \(claim) is \(person)'s own, and nobody decides on their own claim",
      fix: "let somebody else decide: --by EMP")
  }
  func ownAccount(_ scheme: String, by person: String) -> Wording {
    Wording(
      "\(scheme) of \(person) is their own account, and nobody changes that",
      fix: "let somebody else do it: --actor NUMBER")
  }
  func secondPersonNeeded(_ scheme: String, of owner: String, by person: String?) -> Wording {
    let asked =
      "taking something off \(scheme) of \(owner) needs a second person: somebody of HR who "
      + "neither enters it nor owns the account"
    return Wording(
      person.map { "\(asked). \($0) is not" } ?? asked,
      fix: "ask a colleague of HR to agree, and name them: --by EMP")
  }
  func delegateOfClaimant(_ claim: String, by person: String) -> Wording {
    Wording(
      "\(person) stands in for the person whose claim \(claim) is",
      fix: "let somebody else decide: --by EMP")
  }
  func notApprover(_ claim: String, by person: String, needed: String) -> Wording {
    Wording(
      "\(person) may not decide on claim \(claim)", fix: "\(needed) decides: --by EMP")
  }
  func approverUnknown(_ claim: String) -> Wording {
    Wording(
      "it is not known who decides on claim \(claim)",
      fix: "name who with --by EMP, or say once and for all who you are: BOETSEER_ACTOR=EMP")
  }
  func notOnCommittee(_ claim: String, by person: String, scheme: String) -> Wording {
    Wording(
      "\(person) is not on the committee of \(scheme), which decides on claim \(claim)",
      fix: "give the role with boetseer employee change \(person) --role +committee:\(scheme), or"
        + " let a member do it: --by EMP")
  }
  func noCommittee(_ claim: String) -> Wording {
    Wording(
      "no committee decides on claim \(claim)",
      fix: "decide with boetseer claim approve or claim refuse \(claim)")
  }
  func conflictOfInterest(_ claim: String, by person: String) -> Wording {
    Wording(
      "\(person) manages who asks for \(claim), and so takes no part in the decision",
      fix: "let another member do it: --by EMP")
  }
  func outOfTurn(_ claim: String, before: String, scheme: String, left: String) -> Wording {
    Wording(
      "claim \(before) stands before \(claim) on the waiting list of \(scheme), which would have "
        + "\(left) left",
      fix: "decide on \(before) first; see the list with boetseer scheme show \(scheme)")
  }
  func tooFewVotes(_ claim: String, cast: Int, quorum: Int) -> Wording {
    Wording(
      "claim \(claim) has \(cast) vote\(cast == 1 ? "" : "s") that count; \(quorum) are needed",
      fix: "let members vote: boetseer claim vote \(claim) --by EMP --for, or --against")
  }
  func votedOtherwise(_ claim: String, inFavour: Int, against: Int) -> Wording {
    Wording(
      "the committee decided otherwise on claim \(claim): \(inFavour) for, \(against) against",
      fix: "see the votes with boetseer claim show \(claim)")
  }
  func outsideWindow(_ day: String, scheme: String, from: String, to: String) -> Wording {
    Wording(
      "\(scheme) is open for claims from \(from) to \(to), not on \(day)",
      fix: "choose another source with --pay-from")
  }
  func aboveClaimLimit(
    _ asked: String, scheme: String, most: String, cost: String?
  ) -> Wording {
    Wording(
      "\(asked) is more than the \(most) that \(scheme) gives for one claim",
      fix: (cost.map { "ask for a cost of \($0) at most, of which it pays \(most)" }
        ?? "ask or award \(most) at most")
        + ", and the rest from another source with --pay-from")
  }
  func abovePersonLimit(
    _ asked: String, employee: String, scheme: String, left: String?, most: String,
    per: SchemeVersion.PersonLimit.Per
  ) -> Wording {
    let when = per == .year ? "in a scheme year" : "in all"
    return Wording(
      "\(scheme) gives one person \(most) \(when), and \(employee) has \(left ?? "nothing") left"
        + " of it",
      fix: left.map {
        "ask or award \($0) at most, and the rest from another source with --pay-from"
      } ?? "take it from another source with --pay-from"
        + (per == .year ? ", or ask in the next scheme year" : ""))
  }
  func nothingAboveOwnShare(_ cost: String, scheme: String, own: String) -> Wording {
    Wording(
      "of each claim on \(scheme) the employee pays the first \(own), and this costs \(cost)",
      fix: "nothing is left to claim")
  }
  func dayBefore(_ day: String, earliest: String) -> Wording {
    Wording("\(day) is too early", fix: "choose \(earliest) or later")
  }
  func dayAfterToday(_ day: String, today: String) -> Wording {
    Wording("\(day) is still to come", fix: "choose \(today) or earlier")
  }
  func moreThanAsked(awarded: String, asked: String) -> Wording {
    Wording("\(awarded) is more than the \(asked) that was asked", fix: "award \(asked) at most")
  }
  var nothingReserved: Wording {
    Wording(
      "nothing is reserved for it on that day",
      fix: "approve it first, or see what was paid: boetseer claim show ID")
  }
  func moreThanReserved(_ amount: String, left: String) -> Wording {
    Wording(
      "\(amount) is more than the \(left) that is reserved for it on that day",
      fix: "pay \(left) at most; a part of a later year is reserved in that year")
  }
  func moreThanPaid(_ amount: String, paid: String) -> Wording {
    Wording(
      "\(amount) is more than the \(paid) that was paid by that day",
      fix: "take back \(paid) at most")
  }
  func nothingToAdjust(_ scheme: String) -> Wording {
    Wording("there is nothing on \(scheme) to adjust", fix: "see boetseer account list")
  }

  // MARK: Booking and undoing

  func throughInFuture(_ day: String, today: String) -> Wording {
    Wording(
      "\(day) is after today, \(today)", fix: "add --ahead to book ahead, or --dry-run to look")
  }
  func nothingToUndo(_ actor: String) -> Wording {
    Wording(
      "\(actor) has done nothing that can be undone",
      fix: "name an event, boetseer undo EVENT, or whose work it was, --actor NAME")
  }
  func cannotUndoUndo(_ event: Int) -> Wording {
    Wording("event \(event) is itself an undoing", fix: "do the command again")
  }
  func alreadyUndone(_ event: Int) -> Wording { Wording("event \(event) was undone before") }
  func builtOn(_ event: Int, by later: Int, command: String) -> Wording {
    Wording(
      "event \(event) cannot be undone: event \(later) (\(command)) was built on it",
      fix: "undo that first: boetseer undo \(later)")
  }
  func closedSince(_ event: Int, last: String) -> Wording {
    Wording(
      "event \(event) cannot be undone: it is about claims of a period that was closed since,"
        + " through \(last), and closed figures stay",
      fix: "correct it in the open period: boetseer claim cancel, or claim refund of what was paid")
  }
  func wouldBeShort(_ employee: String, scheme: String, amount: String) -> Wording {
    Wording(
      "\(employee) would come \(amount) short on \(scheme)",
      fix: "see boetseer account explain \(employee) \(scheme)")
  }
  func systemEvent(_ event: Int, before: Int?) -> Wording {
    Wording(
      "event \(event) cannot be taken back: it made the database, only booked what followed from"
        + " the facts, or showed somebody something",
      fix: before.map { "take back what came before it, boetseer undo \($0), or change the facts" }
        ?? "change the facts instead, and run boetseer sync")
  }
}

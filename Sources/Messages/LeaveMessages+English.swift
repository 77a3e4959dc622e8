internal import Records

struct EnglishLeave: LeaveMessages {
  func state(_ state: LeaveState) -> String {
    switch state {
    case .requested: "requested"
    case .approved: "approved"
    case .refused: "refused"
    case .cancelled: "cancelled"
    }
  }
  var taken: String { "taken" }
  func part(_ part: DayPart) -> String {
    switch part {
    case .morning: "morning"
    case .afternoon: "afternoon"
    }
  }

  // MARK: What was done

  func requested(_ leave: LeaveText) -> String {
    "\(leave.id): \(leave.who) asks \(leave.days) off, \(leave.hours) from \(leave.schemes)."
  }
  func approved(_ leave: LeaveText) -> String {
    "\(leave.id) of \(leave.who) is approved: \(leave.days), \(leave.hours) from \(leave.schemes)."
  }
  func refused(_ leave: LeaveText, reason: String) -> String {
    "\(leave.id) of \(leave.who) is refused (\(leave.days)): \(reason)"
  }
  func notForYou(_ actor: String, leave: String) -> Wording {
    Wording(
      "\(leave) is not for \(actor) to see",
      fix:
        "leave is seen by whose it is, their manager or a delegate, and HR: name who you are with "
        + "--actor")
  }
  func cancelled(_ leave: LeaveText, wasApproved: Bool) -> String {
    "\(leave.id) of \(leave.who) is cancelled"
      + (wasApproved ? "; \(leave.hours) goes back to \(leave.schemes)." : ".")
  }
  func changed(_ leave: LeaveText, before: String) -> String {
    "\(leave.id) of \(leave.who) is corrected: \(before) became \(leave.hours), \(leave.days), "
      + "from \(leave.schemes)."
  }
  func span(first: String, last: String?, count: Int) -> String {
    guard let last else { return first }
    return "\(first) to \(last), \(count == 1 ? "1 day" : "\(count) days")"
  }
  func days(_ amount: String, isOne: Bool) -> String { isOne ? "\(amount) day" : "\(amount) days" }
  func balance(_ scheme: String, of who: String?, free: String, reserved: String) -> String {
    "\(scheme)\(who.map { " of \($0)" } ?? ""): \(free) free, \(reserved) kept for leave."
  }

  // MARK: Beside it

  func nothingWorked(_ employee: String) -> String {
    "\(employee) does not work on any of these days, so nothing is charged and nothing was entered."
  }
  func shortNow(_ hours: String) -> String {
    "As things stand \(hours) is missing by then, so it could not be approved. Another scheme can "
      + "pay a part: --scheme A,B."
  }
  func waits(_ hours: String) -> String {
    "\(hours) of it waits for what is granted by then, and is kept from that day on."
  }
  func closedYear(_ day: String, counts: String) -> String {
    "\(day) lies in a closed year: its hours count from \(counts)."
  }
  var noneFound: String { "No leave found." }
  var noProposals: String { "Every day of leave still costs what is worked on it." }
  func proposals(_ count: Int) -> String {
    (count == 1 ? "1 day costs" : "\(count) days cost")
      + " something else by the working time of now. Nothing changes by itself: "
      + "boetseer leave change ID --day DATE takes it over."
  }
  func noTimeAccount(_ employee: String) -> String { "\(employee) has no time to take yet." }
  func averageDay(_ hours: String) -> String { "A day of theirs is \(hours)." }

  func forCourse(_ leaves: [String]) -> String {
    "Leave for this course still stands: \(leaves.joined(separator: ", ")). To take it back: "
      + "boetseer leave cancel \(leaves.first ?? "")"
  }
  func afterLeaving(_ leaves: [String]) -> String {
    "\(listed(leaves, "and")) has days after the last one. Take them back: "
      + "boetseer leave cancel \(leaves.first ?? "") --day DATE"
  }

  // MARK: Questions and mistakes in the command

  var askEmployee: String { "For whom? (employee number, or a part of the name)" }
  var askFrom: String { "From which day?" }
  var askRequest: String { "Which request?" }
  var askReason: String { "Why not?" }
  func choice(_ leave: LeaveText) -> String {
    "\(leave.id) \(leave.who): \(leave.days), \(leave.hours)"
  }
  func endBeforeStart(_ from: String, _ to: String) -> Wording {
    Wording("\(to) comes before \(from)", fix: "give the last day with --to, on or after \(from)")
  }
  var oneAmount: Wording {
    Wording("--hours, --part and --whole say the same thing in different ways", fix: "keep one")
  }
  var byWithoutApprove: Wording {
    Wording(
      "--by names who approves, and nothing is approved", fix: "add --approve, or leave it out")
  }
  func noAverageDay(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" is in days, and it is not known how long a day of theirs is",
      fix: "give hours: --hours 4")
  }

  func refusal(_ refusal: LeaveRefusalWords) -> Wording {
    switch refusal {
    case .notFound(let text, let newest):
      Wording(
        "there is no leave \(text)",
        fix: newest.map { "the newest is \($0); see boetseer leave list" }
          ?? "nothing was requested yet: boetseer leave request EMP")
    case .wrongState(let leave, let state):
      Wording(
        "leave \(leave) is \(self.state(state)), so this cannot be done",
        fix: "see boetseer leave list")
    case .own(let leave, let person):
      Wording(
        "leave \(leave) is \(person)'s own, and nobody decides on their own leave",
        fix: "let somebody else decide: --by EMP")
    case .delegate(let leave, let person):
      Wording(
        "\(person) stands in for the person whose leave \(leave) is",
        fix: "let somebody else decide: --by EMP")
    case .unknownApprover(let leave):
      Wording(
        "it is not known who decides on leave \(leave)",
        fix: "name who with --by EMP, or say once and for all who you are: BOETSEER_ACTOR=EMP")
    case .notApprover(let leave, let person, let needed):
      Wording("\(person) may not decide on leave \(leave)", fix: "\(needed) decides: --by EMP")
    case .workingTime(let basis):
      Wording(
        "training that is mandatory (\(basis)) is working time, never leave",
        fix: "roster it as work; its cost: boetseer claim submit EMP --mandatory …")
    case .courseOfAnother(let claim, let employee):
      Wording(
        "claim \(claim) is not a claim of \(employee)",
        fix: "see boetseer claim list --employee \(employee)")
    case .notEmployed(let employee, let day):
      Wording(
        "\(employee) is not in service on \(day)",
        fix: "see boetseer employee show \(employee)")
    case .longerThanWorked(let day, let asked, let planned):
      Wording(
        "\(asked) is longer than the \(planned) that would be worked on \(day)",
        fix: "ask \(planned) at most, or leave out --hours for the whole day")
    case .overlaps(let day, let other):
      Wording(
        "\(other) has taken that time of \(day) already",
        fix: "choose another day, or correct it: boetseer leave change \(other) --day DATE")
    case .takenAlready(let day, let typed):
      Wording(
        "that time of \(day) is leave already",
        fix: "take the row out, or see what stands: boetseer leave list --from \(typed)")
    case .notThatDay(let leave, let day):
      Wording("\(day) is not a day of \(leave)", fix: "see boetseer leave list")
    case .asItIs(let leave):
      Wording("that changes nothing of \(leave)", fix: "see boetseer leave list --proposals")
    case .noTime(let employee):
      Wording(
        "\(employee) has no scheme of time that could give these days",
        fix: "see boetseer scheme list, or make one: boetseer scheme new --from training-days")
    case .severalTimes(let schemes):
      Wording(
        "this can come from \(listed(schemes, "or"))",
        fix: "choose with --scheme; of several, the time that ends first goes first: "
          + "--scheme \(schemes.prefix(2).joined(separator: ","))")
    case .insufficientUnseen(let employee, let scheme, let asked, let day):
      Wording(
        "\(employee) has too little of \(scheme) for \(day): \(asked) is needed",
        fix: "ask less, or let another scheme pay a part: --scheme A,B")
    case .insufficient(let employee, let scheme, let free, let asked, let day):
      Wording(
        "\(employee) will have \(free) of \(scheme) to use from \(day) on, and \(asked) is needed",
        fix:
          "ask less, or let another scheme pay a part: --scheme A,B")
    }
  }
}

internal import Records

struct EnglishFunds: FundMessages {
  func used(_ pot: String, used: String, of total: String, left: String, on day: String) -> String {
    "\(pot) on \(day): \(used) of \(total) used, \(left) left."
  }
  func fits(_ count: Int64, of possible: Int64, most: String) -> String {
    "\(count) full grant\(count == 1 ? "" : "s") of \(most) still fit\(count == 1 ? "s" : ""), "
      + "of \(possible) in all."
  }
  func takers(_ people: Int, of eligible: Int, percent: String?) -> String {
    "\(people) of \(eligible) who may ask have had something of it"
      + (percent.map { " (\($0)%)." } ?? ".")
  }
  func hiddenTotal(_ pot: String, total: String) -> String {
    "\(pot): \(total) in all. What is left is not shown: few people have had something of it, and "
      + "it would tell what."
  }
  func waiting(_ count: Int) -> String {
    count == 0 ? "No claim waits." : count == 1 ? "One claim waits:" : "\(count) claims wait:"
  }
  func waits(_ place: Int, claim: String, who: String, asked: String, since: String?) -> String {
    "\(place). \(claim) \(who), \(asked), "
      + (since.map { "complete since \($0)" } ?? "not complete: a question is open")
  }
  func votes(inFavour: Int, against: Int, abstained: Int) -> String {
    "\(inFavour) for, \(against) against" + (abstained > 0 ? ", \(abstained) abstained" : "")
  }

  var minutes: CommandHelp {
    CommandHelp(
      "Print the minutes of a fund's committee.",
      details: """
        Of one day (--on), from a day on (--from) or of the last year: who voted what on which \
        claim, who took no part, and what was decided. Made from the votes and decisions that were \
        recorded; nothing is typed again.
        """)
  }
  func minutesOf(_ scheme: String) -> String { "the minutes of \(scheme)" }
  var minutesExample: String { "what was decided in the last year" }
  var minutesFromExample: String { "of one day, as a page to sign" }
  var minutesToExample: String { "the meetings of a year" }
  var optionOn: String { "Only this day." }
  var optionFrom: String { "From this day on." }
  var optionTo: String { "Through this day." }
  var dayOrDays: Wording {
    Wording("One day or some days, not both.", fix: "Leave out --on, or --from and --to.")
  }
  func noCommittee(_ scheme: String) -> Wording {
    Wording(
      "no committee decides on \(scheme)", fix: "choose a scheme with approval: committee")
  }
  func minutesTitle(_ scheme: String, from first: String, to last: String?) -> String {
    "Minutes of the committee of \(scheme), \(first)" + (last.map { " to \($0)" } ?? "")
  }
  func members(_ names: [String], quorum: Int) -> String {
    "Members: \(names.isEmpty ? "none" : names.joined(separator: ", ")). "
      + "Needed for a decision: \(quorum) vote\(quorum == 1 ? "" : "s")."
  }
  func minutesOf(_ claim: String, title: String, who: String, asked: String) -> String {
    "\(claim) \(title): \(who) asks \(asked)"
  }
  var columnMember: String { "Member" }
  var columnVote: String { "Vote" }
  var columnDay: String { "Day" }
  func vote(_ code: String) -> String {
    switch code {
    case "for": "for"
    case "against": "against"
    case "abstain": "abstains"
    default: code
    }
  }
  func tookNoPart(_ names: [String]) -> String {
    "Took no part, because of an interest: \(names.joined(separator: ", "))."
  }
  func approved(_ amount: String, asked: String, on day: String, isPart: Bool) -> String {
    isPart ? "Awarded on \(day): \(amount) of the \(asked) asked." : "Awarded on \(day): \(amount)."
  }
  func refused(on day: String, reason: String?) -> String {
    "Refused on \(day)" + (reason.map { ": \($0)" } ?? ".")
  }
  func undecided(cast: Int, quorum: Int) -> String {
    "Not decided: \(cast) of \(quorum) votes."
  }
  var nothingHappened: String { "No votes and no decisions." }
  var signature: String { "For the committee:" }

  var leaflet: CommandHelp {
    CommandHelp(
      "Print which budget is for what.",
      details: """
        A page for employees and managers: what each budget pays, who decides and how much it \
        gives at most. Who received it is kept with notice acknowledge leaflet.
        """)
  }
  var leafletExample: String { "on the screen" }
  var leafletPageExample: String { "as a page to hand out" }
  var leafletTitle: String { "Which budget for what?" }
  var leafletEmpty: String {
    "No scheme with consent counts on this day, so there is nothing to hand out yet: "
      + "see boetseer scheme list."
  }
  var leafletIntro: String {
    "You decide what you want to learn. This page says which budget can pay for it, so that your "
      + "claim goes to the right place at once."
  }
  var columnPurpose: String { "You want" }
  var mayBeAsked: String { "yes" }
  var mandatoryRow: String { "training your employer has to give" }
  var wrongBudget: String {
    "Asked of another budget, a claim is refused, with the reason and the budget that does pay. "
      + "Training that a law or collective agreement obliges your employer to give never comes "
      + "out of a budget of your own, and its hours are working hours."
  }
  func decidedBy(_ approval: SchemeVersion.Approval) -> String {
    switch approval {
    case .none: "nobody has to agree"
    case .manager: "your manager decides"
    case .hr: "HR decides"
    case .committee: "a committee decides"
    }
  }
  func leafletQuestion(_ digest: String) -> String { "Edition \(digest)." }
  var receivedBy: String { "Who received it, with commas between them." }
  var receivedExample: String { "two people have read which budget is for what" }
  func leafletReceived(_ count: Int, on day: String) -> String {
    "\(count) \(count == 1 ? "person has" : "people have") received which budget is for what, "
      + "on \(day)."
  }
  func leafletKnown(_ received: Int64, of people: Int64) -> String {
    "\(received) of \(people) in service have confirmed that they received this page."
  }
  var receivedByWhom: Wording {
    Wording("it is not clear who received the page", fix: "name them with --by EMP,EMP")
  }
}

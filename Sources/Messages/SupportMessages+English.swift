struct EnglishSupport: SupportMessages {
  // MARK: The way of a claim

  func orientation(_ hours: String) -> String {
    "Finding out what fits took \(hours) before the claim."
  }
  func waitsFor(_ subsidy: String) -> String { "Subsidy \(subsidy) is to come back for it." }
  func path(days: Int?, questions: Int, changes: Int, votes: Int) -> String {
    var steps: [String] = []
    if questions > 0 { steps.append("asked back \(times(questions))") }
    if changes > 0 { steps.append("changed \(times(changes))") }
    if votes > 0 { steps.append(votes == 1 ? "1 vote" : "\(votes) votes") }
    let way = steps.isEmpty ? "" : ": " + listed(steps, "and")
    guard let days else { return "Not decided yet\(way)." }
    let wait =
      switch days {
      case 0: "on the day it was asked"
      case 1: "after 1 day"
      default: "after \(days) days"
      }
    return "Decided \(wait)\(way)."
  }
  private func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  // MARK: Subsidies

  func subsidyElsewhere(_ subsidy: String, scheme: String) -> Wording {
    Wording(
      "subsidy \(subsidy) comes back to \(scheme), which pays nothing of this claim",
      fix: "let it pay: --pay-from \(scheme), or leave out --subsidy")
  }
  func subsidyUnchecked(_ subsidy: String) -> String {
    "Look at the conditions and proofs of subsidy \(subsidy) before the training begins: nobody "
      + "has noted that they can be met."
  }
  func subsidyClosed(_ subsidy: String, day: String) -> String {
    "Subsidy \(subsidy) could be applied for until \(day): ask whether it is still possible."
  }
  func subsidy(_ subsidy: SubsidyText) -> [String] {
    var first = "Subsidy \(subsidy.code), \(subsidy.name)"
    if let provider = subsidy.provider { first += " (\(provider))" }
    first += ": \(subsidy.expected) expected, \(subsidy.received) received"
    if let reclaimed = subsidy.reclaimed { first += ", \(reclaimed) asked back" }
    var days: [String] = []
    if let day = subsidy.applyBy { days.append("Apply by \(day).") }
    if let day = subsidy.proofBy { days.append("Proofs by \(day).") }
    var lines = [first + "."]
    if !days.isEmpty { lines.append(days.joined(separator: " ")) }
    if let conditions = subsidy.conditions { lines.append("Conditions: \(conditions)") }
    if let proofs = subsidy.proofs { lines.append("Proofs: \(proofs)") }
    lines.append(
      subsidy.checkedOn.map { "Conditions and proofs were checked on \($0)." }
        ?? "Nobody has checked the conditions and proofs yet.")
    return lines
  }
  func subsidyClaims(_ count: Int, awarded: String) -> String {
    count == 1
      ? "1 claim waits for it, with \(awarded) awarded."
      : "\(count) claims wait for it, with \(awarded) awarded."
  }

  // MARK: Savings

  func savings(_ count: Int, amount: String) -> String {
    "Savings put in again: \(amount)\(count == 1 ? "" : ", \(count) times")."
  }

  // MARK: Evaluations of a fund

  var evaluate: CommandHelp {
    CommandHelp(
      "Note what the members of a fund make of it.",
      details: """
        At the end of a period, by members of its committee. Whether the fund was used in full \
        follows from its account; whether something new is needed in the next agreement is for \
        the members to say.
        """)
  }
  var evaluateExample: String { "at the end of the fund's period, by two members" }
  var evaluateWithNote: String { "on another day, see what would be noted" }
  var optionOn: String { "Day of the evaluation (today)." }
  var optionBy: String { "The members who evaluated it: employee numbers (EMP,EMP)." }
  var optionNewNeed: String { "yes or no: is something new needed in the next agreement?" }
  var optionNote: String { "What they said; @FILE or - reads it." }
  var evaluatorsMissing: Wording {
    Wording("it is not said who evaluated the fund", fix: "name its members: --by EMP,EMP")
  }
  var newNeedMissing: Wording {
    Wording("it is not said whether something new is needed", fix: "give --new-need yes or no")
  }
  func notYesOrNo(_ text: String, of flag: String) -> Wording {
    Wording("\(flag): \"\(text)\" is neither yes nor no", fix: "give \(flag) yes or \(flag) no")
  }
  func notAMember(_ person: String, of scheme: String, day: String) -> Wording {
    Wording(
      "\(person) was not on the committee of \(scheme) on \(day)",
      fix: "name its members, or give the role with boetseer employee change \(person)"
        + " --role +committee:\(scheme)")
  }
  func evaluated(_ scheme: String, on day: String, by members: [String]) -> String {
    "\(scheme) was evaluated on \(day) by \(listed(members, "and"))."
  }
  func usedInFull(_ total: String) -> String { "All of \(total) was used." }
  func usedInPart(_ used: String, of total: String) -> String {
    "\(used) of \(total) was used."
  }
  func newNeed(_ isThere: Bool) -> String {
    isThere
      ? "Something new is needed in the next agreement."
      : "Nothing new is needed in the next agreement."
  }
}

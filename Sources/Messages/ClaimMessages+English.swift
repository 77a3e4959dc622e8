internal import Records

struct EnglishClaims: ClaimMessages {
  func list(_ words: [String]) -> String { listed(words, "and") }
  func share(_ scheme: String, _ amount: String) -> String { "\(scheme) \(amount)" }
  func payTo(employee: Bool) -> String { employee ? "employee" : "provider" }
  func basis(_ basis: MandatoryBasis) -> String {
    switch basis {
    case .no: "not mandatory"
    case .law: "law"
    case .eu: "EU law"
    case .cao: "collective agreement"
    case .profession: "duty of the profession"
    }
  }
  func step(_ kind: String) -> String {
    switch kind {
    case "submit": "asked"
    case "change": "changed"
    case "repay": "terms of repayment"
    case "approve": "approved"
    case "refuse": "refused"
    case "ask": "information asked"
    case "pay": "paid"
    case "refund": "refunded"
    case "proof": "proof noted"
    case "cancel": "cancelled"
    case "close": "closed"
    case "vote_for": "voted for"
    case "vote_against": "voted against"
    case "vote_abstain": "abstained"
    default: kind
    }
  }

  // MARK: What happened

  func submitted(_ claim: ClaimText) -> String {
    "\(claim.id): on \(claim.day) \(claim.who) asks \(claim.asked) from \(claim.schemes) "
      + "for \(claim.title)."
  }
  func awarded(_ claim: ClaimText) -> String {
    "\(claim.id): on \(claim.day) \(claim.awarded) from \(claim.schemes) was awarded to "
      + "\(claim.who) for \(claim.title)."
  }
  func awardedPart(_ claim: ClaimText) -> String {
    "\(claim.id): on \(claim.day) \(claim.awarded) of the \(claim.asked) asked was awarded to "
      + "\(claim.who) from \(claim.schemes) for \(claim.title)."
  }
  func refused(_ claim: ClaimText, reason: String) -> String {
    "\(claim.id) of \(claim.who) (\(claim.title), \(claim.asked)) was refused on \(claim.day): "
      + reason
  }
  func asked(_ claim: ClaimText, question: String) -> String {
    "\(claim.id) of \(claim.who) waits for an answer since \(claim.day): \(question)"
  }
  func changed(_ claim: ClaimText) -> String {
    "\(claim.id) of \(claim.who) now asks \(claim.asked) from \(claim.schemes) "
      + "for \(claim.title)."
  }
  func paid(_ claim: ClaimText, _ amount: String, invoice: String) -> String {
    "\(claim.id): \(amount) was paid on \(claim.day) from \(claim.schemes), invoice \(invoice); "
      + "\(claim.left) of the award is left."
  }
  func paidLast(_ claim: ClaimText, _ amount: String, invoice: String, back: String?) -> String {
    "\(claim.id): \(amount) was paid on \(claim.day) from \(claim.schemes), invoice \(invoice); "
      + (back.map { "the last one, \($0) went back." } ?? "the award is paid in full.")
  }
  func refunded(_ claim: ClaimText, _ amount: String) -> String {
    "\(claim.id): \(amount) came back on \(claim.day)"
      + (claim.schemes.isEmpty ? "; " : " to \(claim.schemes); ")
      + "\(claim.spent) stays spent."
  }
  func proofNoted(_ claim: ClaimText) -> String {
    "\(claim.id) of \(claim.who): the proof is in, \(claim.day)."
  }
  func cancelled(_ claim: ClaimText, back: String?) -> String {
    "\(claim.id) of \(claim.who) (\(claim.title)) was cancelled on \(claim.day)"
      + (back.map { "; \($0) went back to \(claim.schemes)." } ?? ".")
  }
  func closed(_ claim: ClaimText, back: String?) -> String {
    "\(claim.id) was closed on \(claim.day): \(claim.awarded) awarded, \(claim.spent) spent"
      + (back.map { ", \($0) went back to \(claim.schemes)." } ?? ".")
  }

  func voted(_ claim: ClaimText, by member: String, choice: String) -> String {
    let how =
      switch choice {
      case "for": "voted for"
      case "against": "voted against"
      default: "abstained on"
      }
    return "\(member) \(how) claim \(claim.id) (\(claim.title), \(claim.asked))."
  }
  func votes(inFavour: Int, against: Int, abstained: Int) -> String {
    "So far: \(inFavour) for, \(against) against"
      + (abstained > 0 ? ", \(abstained) abstained." : ".")
  }
  var voteWhat: Wording {
    Wording("it is not clear what the vote is", fix: "give one of --for, --against and --abstain")
  }

  func balance(_ scheme: String, of who: String?, free: String, reserved: String) -> String {
    "\(scheme)\(who.map { " of \($0)" } ?? ""): \(free) free to spend, \(reserved) reserved."
  }
  func shortfall(_ amount: String) -> String {
    "It is \(amount) short, to be made up by coming grants."
  }

  // MARK: Remarks

  func sameInvoice(_ invoice: String, claim: String) -> String {
    "Look again: invoice \(invoice) was entered before, with \(claim)."
  }
  var nobodyHoldsHR: String {
    "Nobody holds the role hr, so anybody else may decide. "
      + "Give it to somebody: boetseer employee change EMP --from DATE --role +hr"
  }
  var professionNeedsCheck: String {
    "A duty of the profession is not always the employer's: have HR check who must pay."
  }
  func conditional(_ amount: String) -> String {
    "\(amount) is for a later year and conditional: it is reserved once that year's grant is in."
  }
  func closedYear(_ day: String, counts: String) -> String {
    "\(day) lies in a closed year, so it counts from \(counts) on. "
      + "Free of tax is what was promised or paid in the year of the cost: "
      + "have your payroll office look at it."
  }

  // MARK: What cannot be done

  func mandatory(
    _ basis: MandatoryBasis, scheme: String, ground: String?, command: String?
  ) -> Wording {
    Wording(
      "training that is mandatory by \(self.basis(basis)) is free of charge for the employee "
        + "(Dutch Civil Code, article 7:611a), so \(scheme) cannot pay it"
        + (ground.map { "; the employer's training budget can (\($0))" } ?? "")
        + ". Its hours are work, not leave",
      fix: command ?? "take in an employer's training budget: boetseer import schemes FILE")
  }
  func notPositive(_ value: String, of option: String) -> Wording {
    Wording("\(option): \"\(value)\" must be more than nothing", fix: "give an amount above 0")
  }
  func empty(_ option: String) -> Wording {
    Wording("\(option) is empty", fix: "give \(option) a text")
  }
  func notAShare(_ value: String, of option: String) -> Wording {
    Wording(
      "\(option): \"\(value)\" is not understood",
      fix: option == "--part"
        ? "write --part 2027-01-01=600" : "write --pay-from ILA or --pay-from ILA=350,MAND=550")
  }
  func amountForOne() -> Wording {
    Wording(
      "--amount is for one claim, and there are several",
      fix: "approve that claim in a command of its own")
  }
  func byWithoutApprove() -> Wording {
    Wording("--by says who decides, and nothing is decided", fix: "add --approve, or leave --by")
  }
  func nothingToChange() -> Wording {
    Wording("there is nothing to change", fix: "say what changes, as --cost or --title")
  }
  var noneFound: String { "No claims." }
  var nothingToPay: String { "Nothing is waiting to be paid." }

  // MARK: Questions

  var askEmployee: String { "Whose claim is it? (employee number or a part of the name)" }
  var askClaim: String { "Which claim is it?" }
  func choice(claim: String, who: String, title: String, amount: String) -> String {
    "\(claim) \(who): \(title), \(amount)"
  }
  var askTitle: String { "What is it for?" }
  var askCost: String { "What does it cost, in euros?" }
  var askMandatory: String { "Must the employer give this training?" }
  func choice(_ basis: MandatoryBasis) -> String {
    switch basis {
    case .no: "no, it is the employee's own choice"
    case .law: "yes, by law"
    case .eu: "yes, by EU law"
    case .cao: "yes, by the collective agreement"
    case .profession: "it is a duty of the profession"
    }
  }
  var askPayFrom: String { "What should pay it?" }
  func choice(scheme: String, name: String, free: String?) -> String {
    "\(scheme), \(name)" + (free.map { ": \($0) free to spend" } ?? "")
  }
  var askPurpose: String { "What kind of thing is it?" }
  var askOn: String { "On which day was it asked?" }
  var askReason: String { "Why is it refused?" }
  var askQuestion: String { "What do you want to know?" }
  var askPaid: String { "How much is paid, in euros?" }
  var askInvoice: String { "Which invoice?" }
  var askRefunded: String { "How much came back, in euros?" }

  // MARK: The page of one claim

  func pageTitle(_ claim: ClaimText, state: String) -> String {
    "\(claim.id), \(state): \(claim.title)"
  }
  func pageWho(_ claim: ClaimText) -> String { "\(claim.who), asked on \(claim.day)" }
  func pageDetails(
    provider: String?, purposes: [String], starts: String?, hours: String?, reimburse: Bool
  ) -> String? {
    var parts: [String] = []
    if !purposes.isEmpty { parts.append("for \(list(purposes))") }
    if let provider { parts.append("with \(provider)") }
    if let starts { parts.append("from \(starts)") }
    if let hours { parts.append("\(hours) hours of study") }
    if reimburse { parts.append("to be paid to the employee") }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: ", ").prefix(1).uppercased()
      + parts.joined(separator: ", ").dropFirst() + "."
  }
  func pageMandatory(_ basis: MandatoryBasis) -> String {
    "Mandatory training: \(self.basis(basis)). Its hours are work, not leave."
  }
  func pageProof(_ isIn: Bool) -> String { isIn ? "The proof is in." : "There is no proof yet." }
  var amountsTitle: String { "Amounts" }
  var sourcesTitle: String { "What pays it" }
  var historyTitle: String { "What happened" }
}

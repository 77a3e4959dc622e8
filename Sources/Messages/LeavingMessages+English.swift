struct EnglishLeaving: LeavingMessages {
  // MARK: Terms of repayment

  var optionRepayMonths: String {
    "Agreed to pay back when leaving: within how many months; 0 for no longer."
  }
  var optionRepaySigned: String { "Day on which those terms were signed." }
  var optionRepayEnded: String {
    "Last day of the course, from which those months count (else the last payment)."
  }
  var columnSigned: String { "Signed on" }
  var columnMonths: String { "Months" }
  var columnEnded: String { "Course ended" }
  var columnFrom: String { "Counts from" }
  var columnServed: String { "Months passed" }
  var columnCost: String { "Real cost" }
  var columnToRepay: String { "To pay back" }
  var termsTitle: String { "Agreed to pay back when leaving" }
  func agreed(months: Int, signed: String) -> String {
    "Terms of repayment: \(months) months, signed on \(signed)."
  }
  var agreedNoMore: String { "There are no terms of repayment any more." }
  func repayment(_ text: RepaymentText) -> String {
    guard let from = text.from else {
      return "\(text.claim) \(text.title): nothing was paid yet, so nothing has to be paid back"
    }
    return "\(text.claim) \(text.title): cost \(text.cost), \(text.served) of \(text.months) "
      + "months from \(from) passed, so \(text.amount) has to be paid back when leaving on "
      + text.day
  }
  func repaymentTotal(_ amount: String, on day: String) -> String {
    "In all \(amount) has to be paid back when leaving on \(day)"
  }
  var repaymentNeedsCheck: String {
    "Whether a duty of the profession may be paid back is disputed: have HR check these terms."
  }
  var repaymentIsOld: String {
    "These terms were signed before 1 August 2022. Since then terms about training that the "
      + "employer must give are void, older ones too: check that this is no such training."
  }
  func repaymentVoid(_ basis: String) -> Wording {
    Wording(
      "training that is mandatory by \(basis) is free of charge for the employee, so terms of "
        + "repayment are void (Dutch Civil Code, article 7:611a, paragraph 4)",
      fix: "leave --repay-months, --repay-signed and --repay-ended out; for terms that were "
        + "entered before, --repay-months 0")
  }
  func notMonths(_ text: String, most: Int) -> Wording {
    Wording(
      "--repay-months: \"\(text)\" is no number of months",
      fix: "give a whole number from 1 to \(most), or 0 for no longer")
  }
  var monthsMissing: Wording {
    Wording("the terms of repayment lack their months", fix: "add --repay-months N")
  }
  var signedMissing: Wording {
    Wording(
      "the terms of repayment lack the day they were signed", fix: "add --repay-signed DATE")
  }
  var noMonthsAndMore: Wording {
    Wording(
      "--repay-months 0 ends the terms of repayment, and more was said of them",
      fix: "leave --repay-signed and --repay-ended out")
  }

  // MARK: The letter

  var optionLetter: String { "Also write the letter about it: a new file, .md or .html." }
  func letterExtension(_ path: String) -> Wording {
    Wording("\(path) does not say what kind of letter it is", fix: "name it .md or .html")
  }
  func letterWritten(_ path: String) -> String { "The letter stands in \(path)." }
  func letterTitle(_ day: String) -> String { "Your last day, \(day)" }
  func letterOpening(_ name: String, on day: String) -> [String] {
    [
      "Dear \(name),",
      "\(day) is your last day with us. This is what happens to what you have for learning and "
        + "development.",
    ]
  }
  var letterAccounts: String { "Your accounts" }
  func letterAccount(_ scheme: String, balance: String) -> String {
    "\(scheme): you have \(balance) on your last day."
  }
  func letterFate(_ fate: LeavingFate, _ amount: String, on day: String) -> String {
    switch fate {
    case .lapses: "\(amount) of it lapses on \(day)."
    case .ends(.returned): "\(amount) of it goes back to the central budget on \(day)."
    case .ends(.paidOut):
      "\(amount) of it leaves the account on \(day) and is paid to you with your last salary."
    case .ends(.waits):
      "\(amount) of it can go along to your next employer; ask HR for the statement."
    case .ends(.keeps): "\(amount) of it stays yours to use until its own last day."
    case .nothing: "Nothing of it lapses."
    }
  }
  var letterNoAccounts: String { "Nothing is left on any account." }
  var letterClaims: String { "Your claims" }
  func letterClaim(_ title: String, state: LeavingClaim, amount: String) -> String {
    switch state {
    case .undecided:
      "\(title): \(amount) asked and not decided yet. What you asked stays kept for it."
    case .approved: "\(title): \(amount) approved and not paid yet. It will be honoured."
    }
  }
  var letterRepayment: String { "What we agreed on paying back" }
  var letterRepaymentHow: String {
    "You signed terms of repayment. What has to be paid back becomes less with every whole month "
      + "you stay after the course, and is never more than what it really cost."
  }
  func letterClosing(number: String, on day: String) -> [String] {
    [
      "Is something not as you expected? Tell HR; they are glad to look at it with you.",
      "This letter was written on \(day) for employee \(number).",
    ]
  }

  // MARK: What payroll pays out

  var optionToPayOut: String { "Instead: what payroll pays out to who left, by day." }
  var optionPaidSince: String { "With --to-pay-out: only what is booked from this day on." }
  var payOutExample: String { "what payroll pays out to leavers this year" }
  var columnPayOutDay: String { "Counts on" }
  var nothingToPayOut: String { "Nothing is to be paid out to leavers." }
  var sinceWithoutPayOut: Wording {
    Wording("--since is for --to-pay-out", fix: "add --to-pay-out, or leave --since")
  }
}

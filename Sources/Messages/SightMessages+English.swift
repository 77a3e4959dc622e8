struct EnglishSight: SightMessages {
  var onlyYours: String {
    "Only what you may see is listed: your own, and what your role shows you. HR sees all rows."
  }
  var othersByName: String {
    "Of others you see number, name and team; the rest is for HR, their manager and themselves."
  }
  var effectIsForHR: String {
    "What it would mean for the people here is told to HR: it tells what some of them earn."
  }
  func onlyToday(_ pot: String, total: String) -> String {
    "\(pot): \(total) in all. What is used and left is told as of today only: two days together "
      + "would tell what somebody got."
  }
  func potNotForYou(_ actor: String, scheme: String) -> Wording {
    Wording(
      "the account of \(scheme) is not for \(actor) to see: it tells what each of its people got",
      fix: "its rules, and of a fund what is left today: boetseer scheme show \(scheme)")
  }
  func ownOrManaged(_ actor: String, employee: String) -> Wording {
    Wording(
      "\(actor) does not enter claims or leave for \(employee)",
      fix: "\(employee) enters it, or HR does; a manager enters for their own people")
  }
  func othersReceipt(_ actor: String) -> Wording {
    Wording(
      "\(actor) confirms only what is addressed to \(actor)",
      fix: "whoever received it confirms it, or HR notes that they did")
  }
  func othersWork(_ actor: String, event: Int64) -> Wording {
    Wording(
      "event \(event) is not \(actor)'s to undo", fix: "who did it undoes it, or HR does")
  }
  func insufficient(scheme: String, employee: String?, asked: String, day: String) -> Wording {
    Wording(
      (employee.map { "\($0) has too little free on \(scheme) on \(day)" }
        ?? "on \(day) there is too little free to spend on \(scheme)") + ": \(asked) is needed",
      fix: "award less with --amount, or draw on another scheme with --pay-from")
  }
  func abovePersonLimit(
    scheme: String, employee: String, asked: String, most: String
  ) -> Wording {
    Wording(
      "\(scheme) gives one person \(most), and \(employee) has less than \(asked) left of it",
      fix: "ask or award less, and the rest from another source with --pay-from")
  }
}

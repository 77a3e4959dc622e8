internal import Records

/// What waits, what may be used longer, and letters that come late.
extension EnglishLeaving {
  /// A line to write on.
  static let blank = "______________________________"

  var columnWaits: String {
    "Waits"
  }
  var columnWaitsBefore: String {
    "Waits before"
  }
  var columnWaitsAfter: String {
    "Waits after"
  }
  var waitsToBeTaken: String {
    "waits"
  }
  func waitsNow(_ amount: String, until day: String?) -> String {
    "Waits to be taken along: \(amount)" + (day.map { ", until \($0)." } ?? ".")
  }
  func waitsPart(_ amount: String, from first: String, until day: String?) -> String {
    "\(amount) waits from \(first) on to be taken along" + (day.map { ", until \($0)" } ?? "")
      + ": boetseer account transfer-out"
  }
  func letterWaits(_ amount: String, from first: String, until day: String?) -> String {
    "\(amount) of it can go along to your next employer, from \(first) on"
      + (day.map { ", until \($0)" } ?? "") + "; ask HR for the statement."
  }
  func paidOut(_ amount: String?, isLess: Bool) -> String {
    (isLess ? "Paid out less than before" : "Paid out") + (amount.map { ": \($0)" } ?? "") + "."
  }
  func returned(_ amount: String?, isLess: Bool) -> String {
    (isLess ? "Back to the pot less than before" : "Back to the pot")
      + (amount.map { ": \($0)" } ?? "") + "."
  }
  func owed(_ scheme: String, _ amount: String) -> String {
    "\(scheme): a shortfall of \(amount), made up from what comes in later"
  }
  func lastDayMoved(from: String, to: String, because: String) -> String {
    "A later last day: \(to) instead of \(from) (\(because))."
  }
  func because(_ reason: ExtensionReason) -> String {
    switch reason {
    case .longAbsence: "long absence"
    case .careLeave: "care leave"
    case .workload: "workload"
    case .courseMoved: "the course was moved"
    case .employer: "the employer"
    case .other: "other"
    }
  }
  var noReasonHere: Wording {
    Wording(
      "a later last day is explained by its word from the list alone: a text could say what is"
        + " wrong with somebody, and would be kept for good",
      fix: "leave --reason out")
  }
  var laterDaysTitle: String {
    "Later last days"
  }
  var columnMovedFrom: String {
    "Instead of"
  }
  var columnMovedTo: String {
    "Last day"
  }
  var columnBecause: String {
    "Because"
  }
  var usableLonger: String {
    "usable longer: no letter yet"
  }
  var needsLetter: String {
    "Nothing ends before a letter about it has been out for long enough: where none was sent, the "
      + "last day of the rule is shown."
  }
  func lateLetter(_ text: LetterText, until day: String) -> String {
    "On \(text.scheme) you have \(text.amount). By the rules its last day was \(text.lastDay); "
      + "since this letter comes late, you can use it until and including \(day). \(text.then)"
  }
  func confirmedBefore(_ id: String, on day: String) -> Wording {
    Wording("letter \(id) was confirmed before, on \(day)", fix: "see boetseer notice list")
  }
  var optionEmployer: String {
    "Name of the employer, for the statement."
  }
  var optionPlace: String {
    "Place where it is signed."
  }
  func signedOff(employer: String?, by actor: String, place: String?, on day: String) -> [String] {
    [
      "Employer: \(employer ?? EnglishLeaving.blank)", "Made by: \(actor)",
      "Place: \(place ?? EnglishLeaving.blank)", "Date: \(day)",
      "Signed for the employer: \(EnglishLeaving.blank)",
      "Signed by the employee: \(EnglishLeaving.blank)",
    ]
  }
  var signedOffTitle: String {
    "Signed off"
  }
  func otherName(_ theirs: String, file: String, number: String, name: String) -> Wording {
    Wording(
      "\(file) is of \(theirs), and \(number) is \(name)",
      fix: "choose with --employee whose it is, or add --force --reason \"why the name differs\"")
  }
  var forceNeedsReason: Wording {
    Wording("--force needs a reason", fix: "add --reason \"why the name differs\"")
  }
  var statementMayBeOut: String {
    "The statement of it may be in somebody's hands: ask for it back. A new one brings the same "
      + "money, and whoever took the first one in refuses it."
  }
  func leavesFirst(_ employee: String, since day: String) -> Wording {
    Wording(
      "\(employee) is in service since \(day), and only who left takes something along",
      fix: "enter the last day first: boetseer employee end \(employee) --on DATE")
  }
  func wentOn(_ kind: TransferKind, _ amount: String, scheme: String) -> String {
    switch kind {
    case .returns: "\(amount) went back to the pot of \(scheme): what it came from had ended."
    case .payOut: "\(amount) is paid out: its owner has left."
    case .carry: "\(amount) of \(scheme) was carried on: what it came from had ended."
    default: "\(amount) of \(scheme) lapsed: what it came from had ended."
    }
  }
  func fillThePot(_ scheme: String) -> String {
    "give it more with a new version of \(scheme): boetseer scheme show \(scheme)"
  }
  func letterIsLate(_ scheme: String) -> String {
    "Your \(scheme): a letter that comes late"
  }
  var lettersOfToday: Wording {
    Wording(
      "which letters are due follows from what stands on the accounts now, so it is told of today",
      fix: "leave out --as-of; sent_on and acknowledged_on say what was out on a day")
  }
}

internal import Records

struct EnglishEnds: EndMessages {
  // MARK: A later last day

  var extend: CommandHelp {
    CommandHelp(
      "Give what would end on a day a later last day.",
      details:
        "For everything on the account that ends that day. The reason is a word from a list: "
        + "long_absence, care_leave, workload, course_moved, employer or other. Never write down "
        + "what is wrong with somebody.")
  }
  var extendExample: String { "what ends next may be used longer" }
  var extendDay: String { "the same for another day" }
  var optionTo: String { "The new last day." }
  var optionEnding: String { "The day on which it would end (the next one)." }
  var optionBecause: String {
    "long_absence, care_leave, workload, course_moved, employer or other."
  }
  func unknownReason(_ reason: String, valid: [String]) -> Wording {
    Wording("\(reason) is no reason from the list", fix: "choose \(valid.joined(separator: ", "))")
  }
  func extended(_ number: String, scheme: String, from: String, to: String) -> String {
    "What \(number) has on \(scheme) until \(from) can be used until \(to)."
  }
  func nothingEnds(_ scheme: String, day: String?, days: [String]) -> Wording {
    Wording(
      day.map { "nothing on \(scheme) ends on \($0)" } ?? "nothing on \(scheme) ends from today on",
      fix: days.isEmpty
        ? "there is nothing to extend"
        : "days on which something ends: "
          + days.joined(separator: ", "))
  }

  // MARK: Taking along

  var transferOut: CommandHelp {
    CommandHelp(
      "Write down what somebody who left takes along, and take it off the account.",
      details: "For schemes with leaver: transfer. The statement NAME.json is for the next "
        + "employer, NAME.html to read and print; both hold the dates of what is taken along.")
  }
  var transferOutExample: String { "see first what would be taken along" }
  var transferOutRehearse: String { "write the statement" }
  var transferIn: CommandHelp {
    CommandHelp(
      "Take in what somebody brings along from another employer.",
      details: "Reads the statement of transfer-out. Dates stay as they were; the same file is "
        + "taken in once.")
  }
  var transferInExample: String { "see first what it brings" }
  var transferInRehearse: String { "for somebody who has another number and name here" }
  var optionStatement: String { "Name of the two files, without .json and .html." }
  var optionInto: String { "The scheme here that takes it in." }
  var optionWho: String { "Employee number here." }
  var optionTransferOn: String { "Day on which it counts (today)." }
  var argumentStatement: String { "The statement (JSON)." }
  func notPortable(_ scheme: String) -> Wording {
    Wording(
      "the rules of \(scheme) let nothing be taken along",
      fix: "see them with boetseer scheme show \(scheme)")
  }
  func nothingToTransfer(_ scheme: String) -> Wording {
    Wording(
      "there is nothing on \(scheme) to take along",
      fix: "see what became of it with boetseer account explain EMP \(scheme)")
  }
  func takenInBefore(_ event: Int) -> Wording {
    Wording(
      "this file was taken in before, as event \(event)",
      fix: "see it with boetseer audit list, or take that back with boetseer undo \(event)")
  }
  func takenBack(_ event: Int) -> Wording {
    Wording(
      "what this statement takes along stands on its account here again, since event \(event)",
      fix: "write a new statement of it first: boetseer account transfer-out")
  }
  func endedAtOnce(_ kind: TransferKind, _ amount: String) -> String {
    switch kind {
    case .returns: "Of it \(amount) was past its last day and went back to the pot at once."
    case .payOut: "Of it \(amount) was past its last day and is paid out at once."
    default: "Of it \(amount) was past its last day and lapsed at once."
    }
  }
  func notAStatement(_ file: String) -> Wording {
    Wording("\(file) is no statement of transfer-out", fix: "name the .json file it wrote")
  }
  func changedStatement(_ file: String) -> Wording {
    Wording(
      "\(file) was changed after it was written: its digest does not fit",
      fix: "ask the sender for the file as it was written")
  }
  func otherUnit(_ unit: String, scheme: String) -> Wording {
    Wording(
      "the statement counts in \(unit), and \(scheme) does not",
      fix: "choose a scheme in the same unit with --scheme")
  }
  func statementExists(_ path: String) -> Wording {
    Wording("\(path) exists", fix: "choose another name with --statement")
  }
  var missingStatement: Wording {
    Wording("the statement needs a name", fix: "add --statement NAME")
  }
  var missingWho: Wording {
    Wording("it is not clear for whom and where", fix: "add --employee EMP --scheme CODE")
  }
  func takenOut(_ amount: String, _ number: String, scheme: String) -> String {
    "\(number) takes \(amount) of \(scheme) along."
  }
  func written(_ json: String, _ page: String) -> String {
    "Written: \(json) for the next employer, \(page) to read."
  }
  func broughtIn(_ amount: String, _ number: String, scheme: String, lots: Int) -> String {
    "\(number) brought \(amount) to \(scheme), in \(lots) entitlement\(lots == 1 ? "" : "s")."
  }
  func statementTitle(_ scheme: String) -> String { "\(scheme): what is taken along" }
  func statementLines(
    name: String, number: String, day: String, total: String, granted: String, spent: String,
    lapsed: String
  ) -> [String] {
    [
      "\(name) (\(number)) takes \(total) along on \(day).",
      "In all \(granted) came in, \(spent) was spent and \(lapsed) lapsed.",
    ]
  }
  var statementLots: String { "What is taken along" }
  var statementCourses: String { "What was paid from it" }
  func statementSeal(event: Int, hash: String, digest: String) -> String {
    "Event \(event), seal \(hash). Digest of this statement: \(digest)"
  }

  func potTooSmall(_ scheme: String, day: String) -> String {
    "\(scheme): the pot has too little for the grants of \(day). They wait until it has enough: see"
      + " boetseer account show \(scheme)"
  }

  // MARK: Letters

  var notice: CommandHelp { CommandHelp("Letters before something ends.") }
  var noticeList: CommandHelp {
    CommandHelp(
      "List what ends, with the letters about it.",
      details: "Of schemes with notice in their rules. Not enforceable means: the last day has "
        + "passed, a letter was required, and the amount stays usable until one has been out for "
        + "long enough. Letters stay in the list for a year after the day they were about. What "
        + "ends changes with every fact that comes in, so this is always about today.")
  }
  var noticeListExample: String { "what ends in the coming 90 days" }
  var noticeListDays: String { "a year ahead, for a script" }
  var noticeSend: CommandHelp {
    CommandHelp(
      "Write the letters that are due, and record them as sent.",
      details: "A folder with a letter for each employee in their language, as Markdown and HTML, "
        + "and one letters.csv for mail merge. Each letter's digest is kept. Run again it writes "
        + "nothing: every letter is sent once.")
  }
  var noticeSendExample: String { "see first which letters are due" }
  var noticeSendOne: String { "write them" }
  var noticeAcknowledge: CommandHelp {
    CommandHelp("Note that somebody has confirmed a letter.")
  }
  var noticeAcknowledgeExample: String { "confirmed today" }
  var noticeAcknowledgeOn: String { "confirmed on another day" }
  var optionDays: String { "How many days ahead to look (90)." }
  var optionLetters: String { "A new folder for the letters." }
  var optionEmployee: String { "Only this employee." }
  var optionSent: String { "Day on which they go out (today)." }
  var optionReceived: String { "Day on which it was confirmed (today)." }
  var argumentNotice: String { "Number of the letter: N12 or 12." }
  var columnNotice: String { "Letter" }
  var columnLastDay: String { "Last day" }
  var columnAmount: String { "Amount" }
  var columnSentOn: String { "Sent on" }
  var columnReceivedOn: String { "Confirmed on" }
  var columnState: String { "State" }
  func state(_ state: NoticeState) -> String {
    switch state {
    case .notDue: "not due yet"
    case .toSend: "to send"
    case .sent: "sent"
    case .acknowledged: "confirmed"
    case .notEnforceable: "not enforceable"
    }
  }
  var noLetters: String { "Nothing ends that letters go out for." }
  var nothingToSend: String { "No letter is due." }
  func lettersSent(_ count: Int, folder: String) -> String {
    "\(count) letter\(count == 1 ? "" : "s") written to \(folder) and recorded as sent."
  }
  func lettersWould(_ count: Int, folder: String) -> String {
    "\(count) letter\(count == 1 ? "" : "s") would be written to \(folder)."
  }
  var nextAcknowledge: String { "when somebody confirms: boetseer notice acknowledge ID" }
  func folderExists(_ path: String) -> Wording {
    Wording("\(path) exists", fix: "name a new folder with --letters")
  }
  func cannotMakeFolder(_ path: String, _ reason: String) -> Wording {
    Wording("\(path) cannot be made: \(reason)", fix: "name another folder with --letters")
  }
  func notAnAmount(_ text: String, isMoney: Bool) -> Wording {
    isMoney
      ? Wording("\(text) is no amount in euros", fix: "write 1250.50 or 1250,50, above 0")
      : Wording("\(text) is no number of hours", fix: "write 7.5 or 7:30, above 0")
  }
  func noNotice(_ id: String, newest: String?) -> Wording {
    Wording(
      "there is no letter \(id)",
      fix: newest.map { "the newest is \($0); see boetseer notice list" }
        ?? "no letter has been sent yet: boetseer notice send")
  }
  func acknowledged(_ id: String, number: String, on day: String) -> String {
    "\(number) confirmed letter \(id) on \(day)."
  }
  func letterTitle(_ scheme: String) -> String { "Your \(scheme): something ends soon" }
  func letter(_ text: LetterText) -> [String] {
    var lines = [
      "Dear \(text.name),",
      text.usableThrough.map { EnglishLeaving().lateLetter(text, until: $0) }
        ?? "On \(text.scheme) you have \(text.amount) with \(text.lastDay) as its last day. "
        + text.then,
    ]
    lines += [
      "Do you have something in mind, or would you like to talk about what fits you? "
        + "Ask your manager or HR; they are glad to help.",
      "This letter was written on \(text.sentOn) for employee \(text.number).",
    ]
    return lines
  }

  func then(_ endings: [SchemeVersion.Ending]) -> String {
    let parts = endings.map { ending in
      switch ending {
      case .lapse: "lapses"
      case .returns: "goes back to the pot"
      case .carry: "can be carried on in part, as the scheme says"
      }
    }
    guard parts.count > 1 else { return "What you do not use by then \(parts.joined())." }
    return "What you do not use by then ends by the rules under which you got it: "
      + parts.map { "a part \($0)" }.joined(separator: "; ") + "."
  }

  // MARK: Periods

  var period: CommandHelp { CommandHelp("Years: rehearse what ends, and close them.") }
  var periodRehearse: CommandHelp {
    CommandHelp(
      "Show what ends with a year, without writing anything.",
      details: "What lapses, returns to a pot, is carried on or paid out, by scheme and team.")
  }
  var periodRehearseExample: String { "what the end of 2025 brings" }
  var periodRehearseScript: String { "the same for a script" }
  var periodClose: CommandHelp {
    CommandHelp(
      "Close a year: its figures stand from then on.",
      details: "All accounts are brought up to date first. What is corrected later counts in the "
        + "first open year. Somebody else than who booked last has to do it.")
  }
  var periodCloseExample: String { "see first whether it can be closed" }
  var periodCloseAnyway: String { "when there is nobody else" }
  var periodList: CommandHelp { CommandHelp("List the years that are closed.") }
  var periodListExample: String { "closed years, by whom and with which seal" }
  var periodListScript: String { "the same for a script" }
  var argumentYear: String { "The year: 2025." }
  var optionForce: String { "Close it although you booked last; needs --reason." }
  func notAYear(_ text: String) -> Wording {
    Wording("\(text) is no year", fix: "write four digits, such as 2025")
  }
  func yearNotOver(_ year: Int, today: String) -> Wording {
    Wording(
      "\(year) is not over: today is \(today)",
      fix: "rehearse it with boetseer period rehearse \(year)")
  }
  func closedAlready(through day: String) -> Wording {
    Wording("everything through \(day) is closed", fix: "see boetseer period list")
  }
  func gapBefore(_ year: Int, first: Int) -> Wording {
    Wording(
      "\(first) comes before \(year) and is still open",
      fix: "close it first: boetseer period close \(first)")
  }
  func samePerson(_ actor: String, event: Int64) -> Wording {
    Wording(
      "\(actor) booked last (event \(event)), and somebody else has to close",
      fix: "let a colleague do it (--actor), or add --force --reason \"why\"")
  }
  var forceNeedsReason: Wording {
    Wording("--force needs a reason", fix: "add --reason \"why nobody else could do it\"")
  }
  var columnTeam: String { "Team" }
  var columnPeople: String { "People" }
  var columnLapses: String { "Lapses" }
  var columnReturns: String { "Returns" }
  var columnCarried: String { "Carried on" }
  var columnPaidOut: String { "Paid out" }
  var columnLast: String { "Closed through" }
  var columnClosedBy: String { "By" }
  var columnClosedAt: String { "At" }
  var columnHash: String { "Seal" }
  func nothingEndsIn(_ year: Int) -> String { "Nothing ends with \(year)." }
  func nothingWritten(_ year: Int) -> String {
    "This is a rehearsal of \(year): nothing was written."
  }
  func wasClosed(_ year: Int) -> String {
    "\(year) is closed: this is what was closed. Corrections count in the first open year."
  }
  func pot(of scheme: String) -> String { "\(scheme) (the pot)" }
  var columnHolder: String { "Whose" }
  var columnConsent: String { "Without consent" }
  func withoutConsent(_ scheme: String) -> String { "\(scheme) (no consent)" }
  func wouldGrant(_ scheme: String, accounts: Int, amount: String, year: Int) -> String {
    "\(scheme) has no consent of the works council: a rehearsal. With consent it would grant"
      + " \(amount) on \(accounts) account\(accounts == 1 ? "" : "s") in \(year)."
  }
  func closed(_ year: Int, event: Int64, hash: String) -> String {
    "\(year) is closed. Seal of event \(event): \(hash)"
  }
  func wouldClose(_ year: Int) -> String { "\(year) can be closed." }
  func laterChanges(_ year: Int) -> String {
    "What is corrected in \(year) from now on counts in the first open year."
  }
  var noClosedPeriods: String { "No year is closed yet." }
}

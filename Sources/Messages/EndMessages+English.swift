internal import Records

struct EnglishEnds: EndMessages {
  // MARK: A later last day

  var extend: CommandHelp {
    CommandHelp(
      "Give what would end on a day a later last day.",
      details: "For everything on the account that ends that day. The reason is a word from a list: "
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
        ? "there is nothing to extend" : "days on which something ends: "
          + days.joined(separator: ", "))
  }

  // MARK: Letters

  var notice: CommandHelp { CommandHelp("Letters before something ends.") }
  var noticeList: CommandHelp {
    CommandHelp("List what ends, with the letters about it.",
      details: "Of schemes with notice in their rules. Not enforceable means: the last day has "
        + "passed, a letter was required, and the amount stays usable until one has been out for "
        + "long enough.")
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
      "On \(text.scheme) you have \(text.amount) that you can use until \(text.lastDay). "
        + text.then,
    ]
    if let day = text.enforceableFrom {
      lines.append("Nothing of it ends before \(day), so that you have time to use it.")
    }
    lines += [
      "Do you have something in mind, or would you like to talk about what fits you? "
        + "Ask your manager or HR; they are glad to help.",
      "This letter was written on \(text.sentOn) for employee \(text.number).",
    ]
    return lines
  }

  func then(_ ending: SchemeVersion.Ending) -> String {
    switch ending {
    case .lapse: "What you do not use by then lapses."
    case .returns: "What you do not use by then goes back to the pot."
    case .carry: "What you do not use by then can be carried on in part, as the scheme says."
    }
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
    Wording("\(first) comes before \(year) and is still open",
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
  func closed(_ year: Int, event: Int64, hash: String) -> String {
    "\(year) is closed. Seal of event \(event): \(hash)"
  }
  func wouldClose(_ year: Int) -> String { "\(year) can be closed." }
  func laterChanges(_ year: Int) -> String {
    "What is corrected in \(year) from now on counts in the first open year."
  }
  var noClosedPeriods: String { "No year is closed yet." }
}

internal import Records

struct EnglishAccounts: AccountMessages {
  var account: CommandHelp { CommandHelp("Learning accounts: balances and where they come from.") }

  var list: CommandHelp {
    CommandHelp(
      "List all accounts with what is free to spend.",
      details: "A lot past its last day is never counted, booked or not.")
  }
  var listExample: String { "all accounts today" }
  var listForScripts: String { "for a script: integers in cents or minutes" }
  var show: CommandHelp { CommandHelp("Show somebody's accounts, one entitlement a line.") }
  var showExample: String { "what Anna has now, and when it ends" }
  var showAsOf: String { "what she had at the end of 2024" }
  var explain: CommandHelp {
    CommandHelp(
      "Explain a balance: every movement with the sum behind it.",
      details: """
        First a few sentences, then every line in the order in which it counts. The last balance \
        is the balance shown everywhere else.
        """)
  }
  var explainExample: String { "where the balance comes from" }
  var explainAll: String { "also what was corrected since" }
  var explainAmount: String { "which lines make this amount" }
  var statement: CommandHelp {
    CommandHelp("A page for the employee to keep or print, in Markdown or HTML.")
  }
  var statementExample: String { "the page as text" }
  var statementPage: String { "a page to print, in Dutch" }
  var statementAll: String { "one file with a page for everybody" }
  var adjust: CommandHelp {
    CommandHelp(
      "Add to an account, take from it, or let a shortfall go.",
      details: "Always with a reason: it stands on the employee's statement.")
  }
  var adjustPlusReason: String { "jubilee" }
  var adjustMinusReason: String { "mistake" }
  var adjustPlus: String { "add an amount" }
  var adjustMinus: String { "take an amount" }
  var sync: CommandHelp {
    CommandHelp(
      "Bring all accounts up to date: grants, lapses and corrections.",
      details: "What is right already stays as it is. Run again it does nothing.")
  }
  var syncExample: String { "everything through today" }
  var syncRehearse: String { "what the end of 2026 would bring, without booking it" }

  var argumentEmployee: String { "Employee number." }
  var argumentScheme: String { "Code of the scheme." }
  var optionScheme: String { "Only this scheme." }
  var optionAll: String { "Also what was re-pointed or corrected since." }
  var optionAmount: String { "Mark the lines that make this amount." }
  var optionSince: String { "Leave out lines before this day; the balance still counts them." }
  var optionEverybody: String { "For everybody in service." }
  var optionPlus: String { "Amount to add." }
  var optionMinus: String { "Amount to take." }
  func agreed(_ reason: String, by approver: String) -> String {
    "\(reason) (agreed by \(approver))"
  }
  var optionAgreedBy: String { "Second person, of HR, who agrees to --minus." }
  var optionWaive: String { "Let the shortfall go." }
  var optionOn: String { "Day on which it counts (today)." }
  var optionThrough: String { "Through this day (today)." }
  var optionAhead: String { "Allow a day after today." }
  var adjustWhat: Wording {
    Wording("It is not clear what to do.", fix: "give one of --plus, --minus and --waive")
  }
  var adjustReason: Wording {
    Wording("An adjustment needs a reason.", fix: "add --reason \"why\"")
  }
  var whoOrAll: Wording {
    Wording("For whom?", fix: "give an employee number, or --all")
  }
  var noAccounts: String { "There are no accounts yet. They come with: boetseer sync" }
  func forHR(_ actor: String) -> Wording {
    Wording(
      "this is the work of HR, and \(actor) does not have that role",
      fix: "ask HR; who works there has the role hr (boetseer employee change EMP --role +hr)")
  }
  func forAnalysts(_ actor: String) -> Wording {
    Wording(
      "reports are for HR and analysts, and \(actor) has neither role",
      fix: "ask HR for the page; whoever makes it has the role hr or analyst "
        + "(boetseer employee change EMP --role +analyst)")
  }
  func notForYou(_ actor: String, whose: String) -> Wording {
    Wording(
      "\(whose) is not for \(actor) to see",
      fix: "their scheme says what a manager sees (manager_sees, boetseer scheme show); "
        + "HR sees all, with --actor")
  }
  func noAccount(_ employee: String, scheme: String?) -> Wording {
    Wording(
      scheme.map { "\(employee) has no account in \($0) yet." }
        ?? "\(employee) has no account yet.",
      fix: "bring the accounts up to date with: boetseer sync")
  }

  var columnEmployee: String { "Employee" }
  var columnScheme: String { "Scheme" }
  var columnUnit: String { "Unit" }
  var columnBalance: String { "Balance" }
  var columnReserved: String { "Reserved" }
  var columnAvailable: String { "Free to spend" }
  var columnShortfall: String { "Shortfall" }
  var columnNextExpiry: String { "Ends next" }
  var columnNextExpiryAmount: String { "Amount that ends" }
  var columnEntitlement: String { "What" }
  var columnGranted: String { "Granted" }
  var columnLeft: String { "Left" }
  var columnExpires: String { "Last day" }
  var columnState: String { "State" }
  var columnDay: String { "Day" }
  var columnWhat: String { "What" }
  var columnHow: String { "How" }
  var columnBooked: String { "Booked on" }
  var columnEvent: String { "Event" }
  var columnMarked: String { "Marked" }
  var accountsTitle: String { "Accounts" }
  var entitlementsTitle: String { "Entitlements" }
  var employersBudget: String { "employer" }

  func entitlement(from year: Int) -> String { "entitlement from \(year)" }
  func reservedFor(claim: String) -> String { "reserved for \(claim)" }
  func reservedFor(leave: String) -> String { "reserved for leave \(leave)" }
  func budget(of year: Int) -> String { "budget of \(year)" }
  func addition(on day: String) -> String { "added on \(day)" }
  func afterRefund(from year: Int) -> String { "refund to entitlement from \(year)" }
  var usable: String { "usable" }
  var waits: String { "to take along" }
  var ended: String { "ended" }
  var never: String { "does not end" }
  func kind(_ kind: TransferKind) -> String {
    switch kind {
    case .grant: "grant"
    case .correction: "correction of a grant"
    case .setOff: "set off against a shortfall"
    case .writeOff: "let go"
    case .advance: "spent before it was earned"
    case .reserve: "reserved"
    case .release: "released"
    case .pay: "paid"
    case .take: "taken"
    case .refund: "refund"
    case .repay: "makes up a shortfall"
    case .lapse: "lapsed"
    case .adjust: "adjustment"
    case .carry: "carried on"
    case .returns: "back to the pot"
    case .payOut: "paid out"
    case .opening: "opening balance"
    case .transferIn: "brought along"
    case .transferOut: "taken along"
    case .subsidy: "subsidy"
    }
  }
  func wentToPeople(_ amount: String) -> String {
    "Went to people's own accounts, less what came back: \(amount)."
  }
  func toOrFromPeople(_ count: Int, isBack: Bool) -> String {
    (isBack ? "from " : "to ") + (count == 1 ? "1 person" : "\(count) people")
  }
  func wentElsewhere(_ amount: String, kind: String) -> String { "\(amount): \(kind)." }
  var unbooked: String { "not yet booked" }
  var reversal: String { "reversal" }

  func claimTitled(_ id: String, _ title: String) -> String { "\(id) \(title)" }
  func leave(_ id: String) -> String { "leave \(id)" }
  var columnCap: String { "Cap" }
  func aboveCap(_ most: String) -> String {
    "above the cap: after a grant at most \(most) stands on the account, the oldest lapses first"
  }
  func aboveCap(grants: Int) -> String {
    grants == 1
      ? "above the cap: only the newest grant counts"
      : "above the cap: only the newest \(grants) grants count"
  }
  func fromEntitlement(_ entitlement: String) -> String { "from the \(entitlement)" }
  func rounding(_ step: SchemeVersion.RoundingStep, _ mode: RoundingMode) -> String {
    let what =
      switch step {
      case .cent: "the cent"
      case .euro: "the euro"
      case .minute: "the minute"
      case .quarter: "the quarter of an hour"
      case .halfHour: "the half hour"
      case .hour: "the hour"
      case .day: "the day"
      }
    return switch mode {
    case .halfUp: "rounded to \(what)"
    case .up: "rounded up to \(what)"
    case .down: "rounded down to \(what)"
    }
  }
  func soFarThisYear(_ cumulative: String, before: String) -> String {
    "\(cumulative) so far this year, \(before) before"
  }
  func changedBy(_ command: String, event: Int64, day: String) -> String {
    "changed by event \(event) (\(command)), booked on \(day)"
  }
  func reason(_ text: String) -> String { "reason: \(text)" }

  func freeOn(_ day: String, _ amount: String, scheme: String) -> String {
    "\(scheme): \(amount) free to spend on \(day)."
  }
  func cameIn(_ granted: String, added: String?) -> String {
    added.map { "Came in: \(granted) in grants and \($0) besides." }
      ?? "Came in: \(granted) in grants."
  }
  func wentOut(spent: String, lapsed: String, reserved: String) -> String {
    "Went out: \(spent) spent and \(lapsed) lapsed. Reserved for open claims: \(reserved)."
  }
  func wentOut(taken: String, lapsed: String, reserved: String) -> String {
    "Went out: \(taken) taken and \(lapsed) lapsed. Kept for leave: \(reserved)."
  }
  func waived(_ amount: String) -> String {
    "Let go: \(amount), spent before a later change took it away."
  }
  func shortfallNow(_ amount: String) -> String {
    "Shortfall: \(amount) is kept back from the next grants."
  }
  func firstToEnd(_ amount: String, _ day: String) -> String {
    "Ends first: \(amount), usable up to and including \(day)."
  }
  func conditional(_ amount: String, claim: String, from day: String) -> String {
    "Conditional: \(amount) for \(claim), reserved from \(day) as soon as the account has it."
  }
  func matches(_ count: Int, _ amount: String) -> String {
    count == 1 ? "One line makes \(amount)." : "\(count) lines together make \(amount)."
  }
  func noMatch(_ amount: String) -> String { "No line and no run of lines makes \(amount)." }

  func statementTitle(_ scheme: String) -> String { "Statement of your \(scheme)" }
  func statementFor(_ name: String, _ number: String, team: String?) -> String {
    "For \(name), employee number \(number)" + (team.map { ", team \($0)" } ?? "") + "."
  }
  func statementAsOf(_ day: String) -> String { "As it is on \(day)." }
  func statementIntro(free: String, reserved: String) -> String {
    "You are free to spend \(free). Reserved for claims that were approved: \(reserved)."
  }
  var statementEntitlements: String { "What you have, and until when" }
  var statementMovements: String { "How it came about" }
  var statementQuestions: String {
    "Does something look wrong? Ask HR: every line can be explained, and a mistake put right."
  }
  func statementSeal(event: Int64, hash: String) -> String {
    "Register up to event \(event), seal \(hash)."
  }
  var taxUnconfirmed: String { "The tax treatment of this scheme has not been confirmed yet." }

  func added(_ amount: String, _ number: String, scheme: String) -> String {
    "Added \(amount) to \(scheme) of \(number)."
  }
  func taken(_ amount: String, _ number: String, scheme: String) -> String {
    "Took \(amount) from \(scheme) of \(number)."
  }
  func waivedShortfall(_ number: String, scheme: String) -> String {
    "The shortfall of \(number) in \(scheme) is gone."
  }
  func newBalance(_ scheme: String, free: String, reserved: String) -> String {
    "\(scheme): \(free) free to spend, \(reserved) reserved."
  }
  func synced(through day: String, accounts: Int) -> String {
    "Brought \(accounts == 1 ? "1 account" : "\(accounts) accounts") up to date through \(day)."
  }
  func wouldSync(through day: String, accounts: Int) -> String {
    "Through \(day), \(accounts == 1 ? "1 account" : "\(accounts) accounts") would change."
  }
  func nothingToSync(through day: String) -> String {
    "Everything is up to date through \(day); nothing was booked."
  }
  func posted(_ kind: TransferKind, count: Int, amount: String?) -> String {
    counted(kind, count) + (amount.map { ", \($0)" } ?? "")
  }
  func rehearsedWithoutConsent(_ scheme: String, accounts: Int) -> String {
    "Rehearsal without consent: nothing is granted by \(scheme) before the works council consents."
      + (accounts == 0
        ? " With consent it would move nothing yet."
        : " With consent it would move, on \(accounts) account\(accounts == 1 ? "" : "s"):")
  }
  func reversed(_ count: Int) -> String {
    count == 1
      ? "1 movement reversed and booked anew" : "\(count) movements reversed and booked anew"
  }
  func waiting(_ counts: [String], ahead day: String?) -> String {
    "Not yet booked: \(listed(counts, "and")). "
      + (day.map { "See what will be with: boetseer sync --through \($0) --dry-run" }
        ?? "Book it with: boetseer sync")
  }
  func counted(_ kind: TransferKind, _ count: Int) -> String {
    let one = count == 1
    return switch kind {
    case .grant: one ? "1 grant" : "\(count) grants"
    case .correction: one ? "1 correction of a grant" : "\(count) corrections of grants"
    case .setOff: one ? "1 set-off" : "\(count) set-offs"
    case .writeOff: one ? "1 amount let go" : "\(count) amounts let go"
    case .advance: one ? "1 advance" : "\(count) advances"
    case .reserve: one ? "1 reservation" : "\(count) reservations"
    case .release: one ? "1 release" : "\(count) releases"
    case .take: one ? "1 day of leave" : "\(count) days of leave"
    case .pay: one ? "1 payment" : "\(count) payments"
    case .refund: one ? "1 refund" : "\(count) refunds"
    case .repay: one ? "1 repayment of a shortfall" : "\(count) repayments of a shortfall"
    case .lapse: one ? "1 lapse" : "\(count) lapses"
    case .adjust: one ? "1 adjustment" : "\(count) adjustments"
    case .carry: one ? "1 carry-over" : "\(count) carry-overs"
    case .returns: one ? "1 return to a pot" : "\(count) returns to a pot"
    case .payOut: one ? "1 pay-out" : "\(count) pay-outs"
    case .opening: one ? "1 opening balance" : "\(count) opening balances"
    case .transferIn: one ? "1 amount brought along" : "\(count) amounts brought along"
    case .transferOut: one ? "1 amount taken along" : "\(count) amounts taken along"
    case .subsidy: one ? "1 movement of a subsidy" : "\(count) movements of subsidies"
    }
  }
  var nextList: String { "see the accounts with boetseer account list" }

  // MARK: What a rehearsal would change

  var columnBefore: String { "Before" }
  var columnAfter: String { "After" }
  var columnDifference: String { "Difference" }
  var columnFreeAfter: String { "Free after" }
  var columnAccounts: String { "Accounts" }
  func wouldChange(on day: String) -> String { "Balances that would change, as of \(day):" }
  func wouldChange(_ accounts: Int, on day: String) -> String {
    "\(accounts) balances would change, as of \(day); --format csv names each:"
  }
  var nothingWouldChange: String { "No balance would change." }
}

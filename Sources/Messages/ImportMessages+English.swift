struct EnglishImports: ImportMessages {
  var importing: CommandHelp { CommandHelp("Take in people, schemes and claims from files.") }

  // MARK: Help

  var teams: CommandHelp {
    CommandHelp(
      "Take in a file of teams.",
      details: "Columns: team, name, [parent], [manager]. Dutch names work too: import list.")
  }
  var teamsExample: String { "the teams of a file" }
  var employees: CommandHelp {
    CommandHelp(
      "Take in a file of employees.",
      details: """
        New numbers become people; of known ones only what differs is entered, from the day of \
        --effective. Who is not in the file is named, never ended. All of a file is taken in, \
        or nothing.
        """)
  }
  var employeesExample: String { "everybody, the first time" }
  var effectiveExample: String { "changes that count from 1 February" }
  var schemes: CommandHelp {
    CommandHelp(
      "Take in a file of schemes.",
      details: "A rule that is in use never changes: a new one is a version with its own day.")
  }
  var schemesExample: String { "the schemes of a file" }
  var balances: CommandHelp {
    CommandHelp(
      "Take in balances of before, with their own dates.",
      details: """
        One row for each entitlement: what was left of it, when it was granted and when it ends. \
        With the source carried it only lapses. The ledger itself is never taken in.
        """)
  }
  var balancesExample: String { "what was left in the system before" }
  var adjustments: CommandHelp {
    CommandHelp(
      "Take in what was done to accounts, as export files writes it.",
      details: """
        Amounts added and taken off by hand, shortfalls let go, what was brought and taken along, \
        later last days, and letters with the day on which they were acknowledged. The ledger \
        itself is never taken in.
        """)
  }
  var adjustmentsExample: String { "what was done in the database before" }
  var noMapForAdjustments: Wording {
    Wording(
      "adjustments are written by export files, so their columns need no map",
      fix: "take them in with boetseer import adjustments FILE")
  }
  func refundedAbovePaid(_ refunded: String, paid: String) -> Wording {
    Wording("\(refunded) came back of \(paid) paid", fix: "write \(paid) at most")
  }
  func cellNeeded(_ column: String) -> Wording {
    Wording("a row of this kind needs \(column)", fix: "fill it in; see docs/import.md")
  }
  var notADigest: Wording {
    Wording("this is no digest", fix: "leave it empty, or give the 64 digits as they were written")
  }
  var wages: CommandHelp {
    CommandHelp(
      "Take in actual wages by month.",
      details: "For schemes that grant a percentage of the wage. The month as 2026-03.")
  }
  var wagesExample: String { "the wages of a month or of a year" }
  var claims: CommandHelp {
    CommandHelp(
      "Take in claims of earlier, with what was awarded and paid.",
      details: """
        A claim that came in before is left as it is. The accounts follow with the next \
        boetseer sync.
        """)
  }
  var claimsExample: String { "claims of earlier years" }
  var errorsExample: String { "with all that is wrong in a file of its own" }
  var rehearseExample: String { "see what would happen, and keep nothing" }
  var all: CommandHelp {
    CommandHelp(
      "Take in all files of a folder.",
      details: """
        teams.csv, employees.csv, wages.csv, schemes.yaml, balances.csv, \
        adjustments.csv, claims.csv, support.csv, learning.csv, awareness.csv, savings.csv, \
        subsidies.csv, shares.jsonl, in this order. \
        A day in a name, \
        employees-2026-02-01.csv, is the day from which its changes count. Each file is an \
        event of its own; the first one with a mistake stops the rest.
        """)
  }
  var allExample: String { "all files of this folder" }
  var map: CommandHelp {
    CommandHelp(
      "Keep what your columns and values mean.",
      details: """
        Asks once for every column and value that is not known; --map NAME uses the answers. \
        A column that means - is left out.
        """)
  }
  var mapExample: String { "leave out a column" }
  var mapRehearse: String { "see whether everything is known" }
  var list: CommandHelp { CommandHelp("What files may hold, and the maps that are kept.") }
  var listExample: String { "all columns and their words" }
  var listForScripts: String { "the same for a script" }

  var argumentFile: String { "File to read; - is standard input." }
  var argumentFolder: String { "Folder with files." }
  var optionEffective: String { "Day from which changes of known people count." }
  var optionIgnore: String { "Leave out columns that are not known." }
  var optionMap: String { "Map of your columns and values." }
  var optionErrors: String { "Write all that is wrong to this CSV file." }
  var optionAs: String { "Name of the map; else the kind of file." }
  var optionKind: String { "teams, employees, … (import list); else by the file's name." }
  var optionColumn: String { "Your column is our column; - leaves it out." }
  var optionValue: String { "In this column your value is our value." }

  // MARK: What was done

  func kind(_ kind: String) -> String {
    switch kind {
    case "support": "contacts"
    case "learning": "learning activities"
    case "leave": "days of leave"
    case "pressure": "weeks of pressure"
    case "awareness": "survey rows"
    case "subsidies": "subsidy rows"
    case "shares": "lines of plans and steps of agreements"
    default: kind
    }
  }
  func counts(_ kind: String, rows: Int, new: Int, changed: Int, identical: Int) -> String {
    let what = rows == 1 ? one(kind) : self.kind(kind)
    return "\(rows) \(what) read: \(new) new, \(changed) changed, \(identical) identical."
  }
  private func one(_ kind: String) -> String {
    switch kind {
    case "learning": "learning activity"
    case "leave": "day of leave"
    case "pressure": "week of pressure"
    case "shares": "line of a plan or step of an agreement"
    // The others are plurals in s.
    default: String(self.kind(kind).dropLast())
    }
  }
  func newTeams(_ codes: [String]) -> String {
    "New teams, known by their code only: \(few(codes))."
  }
  func movedStart(_ employee: String, before: String, after: String) -> String {
    "\(employee) (\(before) -> \(after))"
  }
  func movedStarts(_ count: Int, named: [String]) -> String {
    let more = count > named.count ? " and \(count - named.count) more" : ""
    let what = count == 1 ? "1 first day was" : "\(count) first days were"
    return "\(what) corrected: " + named.joined(separator: ", ") + more + "."
  }
  func missing(_ count: Int, named: [String]) -> String {
    let more = count > named.count ? " and \(count - named.count) more" : ""
    let who = count == 1 ? "1 person in service is" : "\(count) people in service are"
    return "\(who) not in this file and stay as they are: "
      + named.joined(separator: ", ") + more + "."
  }
  func firstRows(_ count: Int) -> String {
    count == 1 ? "The first row, as it was read:" : "The first \(count) rows, as they were read:"
  }
  func leftAlone(_ files: [String]) -> String {
    "Left alone: \(files.joined(separator: ", "))."
  }
  var nothingToImport: String {
    "Nothing to take in: no file here that boetseer import list names."
  }
  func undoEach(_ command: String, files: Int) -> String {
    files == 1 ? command : "\(command), and so on for \(files) files, the last one first"
  }
  var fileWord: String { "FILE" }
  func errorsWritten(_ path: String) -> String { "All that is wrong stands in \(path)." }
  func moreProblems(_ count: Int, atMost: Bool, writtenTo path: String?) -> Wording {
    Wording(
      "\(count)\(atMost ? " or more" : "") other problems are not shown",
      fix: path.map { "see \($0)" } ?? "add --errors FILE to have them in a file")
  }
  func stopped(at file: String, taken: [String]) -> Wording {
    Wording(
      taken.isEmpty
        ? "\(file) came first, so nothing was taken in"
        : "nothing of \(file) was taken in; before it were: \(taken.joined(separator: ", "))",
      fix: "mend \(file) and give the command again: what came in counts as identical")
  }

  // MARK: Columns and cells

  func unknownColumn(_ name: String, nearest: String?, valid: [String]) -> Wording {
    Wording(
      "there is no column \(name)",
      fix: nearest.map { "did you mean \($0)? else --ignore-other-columns or import map" }
        ?? "--ignore-other-columns leaves it out; known are \(valid.joined(separator: ", "))")
  }
  func missingColumn(_ name: String) -> Wording {
    Wording("the column \(name) is missing", fix: "add it, or say with import map which one it is")
  }
  func columnTwice(_ name: String, other: String, meaning: String) -> Wording {
    Wording(
      "\(name) and \(other) both mean \(meaning)", fix: "keep one of them, or use import map")
  }
  func emptyValue(_ column: String) -> Wording {
    Wording("\(column) is empty", fix: "fill it in: every row needs it")
  }
  func pipeTooLong(megabytes: Int) -> Wording {
    Wording("a pipe may bring at most \(megabytes) MB", fix: "save it as a file first")
  }
  var notADay: Wording { Wording("this is no day", fix: "write 2026-03-01 or 1-3-2026") }
  var notAnAmount: Wording { Wording("this is no amount", fix: "write 1250.50 or 1.250,50") }
  func ambiguousAmount(_ first: String, _ second: String) -> Wording {
    Wording("this can be read in two ways", fix: "write \(first) or \(second)")
  }
  var tooPrecise: Wording {
    Wording(
      "this is more precise than a cent",
      fix: "write two decimals, and thousands without a separator")
  }
  func nothingToImport(_ folder: String, names: [String]) -> Wording {
    Wording(
      "\(folder) holds no file to import",
      fix: "call the files \(listed(names, "or")); a day may follow the word: teams-2026-01-01.csv")
  }
  var tooLarge: Wording { Wording("this amount is too large", fix: "look for a missing comma") }
  var notPositive: Wording {
    Wording("this is not more than 0", fix: "leave it empty if it is not known")
  }
  var notHours: Wording { Wording("these are no hours", fix: "write 28.8, 28,8 or 28:48") }
  var moreThanAWeek: Wording {
    Wording("a week has no more than 168 hours", fix: "write the hours of one week")
  }
  func notAYear(_ first: Int, _ last: Int) -> Wording {
    Wording("this is no year of birth", fix: "write a year from \(first) to \(last)")
  }
  func notOneOf(_ valid: [String], nearest: String?) -> Wording {
    Wording(
      "this word is not known here",
      fix: nearest.map { "did you mean \($0)?" } ?? "write \(listed(valid, "or"))")
  }
  var notARole: Wording {
    Wording("this is no role", fix: "write hr, analyst or committee:FUND; several with +")
  }
  func otherYear(_ year: Int) -> Wording {
    Wording("the row also says \(year)", fix: "keep the year of birth or the day of birth")
  }

  // MARK: Rows

  func employeeTwice(_ number: String) -> Wording {
    Wording("\(number) stands in this file twice", fix: "keep one row of each person")
  }
  func teamTwice(_ code: String) -> Wording {
    Wording("team \(code) stands in this file twice", fix: "keep one row of each team")
  }
  func purposeNeeded(_ scheme: String, allowed: [String]) -> Wording {
    Wording(
      "\(scheme) is for some purposes only, and this row has none",
      fix: "fill purpose: \(listed(allowed, "or"))")
  }
  func mandatory(_ scheme: String, instead: String?) -> Wording {
    Wording(
      "mandatory training is never paid from \(scheme)",
      fix: instead.map { "write \($0) in the column scheme" }
        ?? "take in a scheme for the employer's training budget first")
  }
  func columnMissing(_ column: String, because other: String) -> Wording {
    Wording(
      "\(column) is empty, and \(other) is filled",
      fix: "fill \(column), or leave \(other) empty")
  }
  func columnNeeded(_ column: String, state: String) -> Wording {
    Wording("a claim that is \(state) needs \(column)", fix: "fill \(column), or change the state")
  }
  func columnExcluded(_ column: String, state: String) -> Wording {
    Wording(
      "a claim that is \(state) has no \(column)",
      fix: "leave \(column) empty, or change the state")
  }
  func stateNotImported(_ state: String) -> Wording {
    Wording("a claim that is \(state) cannot come from a file", fix: "take it in as submitted")
  }
  func awardAboveCost(_ award: String, cost: String) -> Wording {
    Wording("\(award) is awarded, and only \(cost) was asked", fix: "award \(cost) at most")
  }
  func paidAboveAward(_ paid: String, award: String) -> Wording {
    Wording(
      "\(paid) is paid, and only \(award) was awarded",
      fix: "mend paid or amount; what was paid back is entered with boetseer claim refund")
  }
  func stateDisagrees(_ state: String, paid: String, award: String) -> Wording {
    Wording(
      "the state is \(state), with \(paid) paid of \(award)",
      fix: "write paid when all is paid, partly_paid when more follows, closed when not")
  }
  func takenInOtherwise(_ claim: String) -> Wording {
    Wording(
      "this claim came in earlier as \(claim), with other values",
      fix: "change \(claim) with boetseer claim, or undo the earlier import")
  }

  // MARK: Maps

  var askKind: String { "What does this file hold?" }
  func askColumn(_ name: String) -> String { "What does your column \"\(name)\" hold?" }
  func askValue(_ value: String, column: String) -> String {
    "What does \"\(value)\" mean in \(column)?"
  }
  var leaveOut: String { "nothing we need: leave it out" }
  func mapKept(_ name: String, columns: Int, values: Int) -> String {
    "Kept as \(name): your words for \(columns) columns and \(values) values."
  }
  func mapOfOtherKind(_ name: String, kind: String) -> Wording {
    Wording("the map \(name) is for \(kind)", fix: "see boetseer import list")
  }
  var noMapForSchemes: Wording {
    Wording("a scheme file has no columns", fix: "its keys are told in boetseer scheme check")
  }
  func notInFile(_ name: String, near: [String], valid: [String]) -> Wording {
    Wording(
      "this file has no column \(name)",
      fix: near.isEmpty
        ? "it has \(valid.joined(separator: ", "))" : "did you mean \(listed(near, "or"))?")
  }
  func notARule(_ typed: String, form: String) -> Wording {
    Wording("\(typed) is no rule", fix: "write \(form)")
  }
  func columnsToMap(_ names: [String]) -> Wording {
    Wording(
      "not known: \(names.joined(separator: ", "))",
      fix: "say for each what it is: --column \"\(names.first ?? "yours")=OURS\"; - leaves it out")
  }
  func valuesToMap(_ values: [String]) -> Wording {
    Wording(
      "not known: \(values.joined(separator: ", "))",
      fix: "say for each what it is: --value \"\(values.first ?? "column:yours")=OURS\"")
  }

  // MARK: The list

  var columnsTitle: String { "Columns" }
  var mapsTitle: String { "Maps" }
  var columnKind: String { "Kind" }
  var columnName: String { "Column" }
  var columnDutch: String { "In Dutch" }
  var columnRequired: String { "Required" }
  var columnHolds: String { "Holds" }
  var columnMap: String { "Map" }
  var columnYours: String { "Yours" }
  var columnOurs: String { "Ours" }
  var formText: String { "text" }
  var formDay: String { "day: 2026-03-01 or 1-3-2026" }
  var formMoney: String { "euros: 1250.50 or 1.250,50" }
  var formHours: String { "hours a week: 28.8, 28,8 or 28:48" }
  var formYear: String { "year" }
  var formRoles: String { "hr, analyst, committee:FUND; several with +" }
  func formChoice(_ words: [String], several: Bool) -> String {
    words.joined(separator: ", ") + (several ? "; several with +" : "")
  }
  func unknownManagers(_ numbers: [String]) -> String {
    "Managers who are not in the register yet: \(few(numbers)). Take in the "
      + "employees next."
  }
  func unknownTeams(_ codes: [String]) -> String {
    "No such team yet, so the scheme is for nobody in it: \(few(codes))."
  }
  /// The first twenty by name: of a large organisation there may be thousands.
  private func few(_ names: [String]) -> String {
    let more = names.count > 20 ? " and \(names.count - 20) more" : ""
    return names.prefix(20).joined(separator: ", ") + more
  }
}

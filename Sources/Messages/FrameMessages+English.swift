struct EnglishFrame: FrameMessages {
  var program: CommandHelp {
    CommandHelp(
      "Learning accounts, budgets and claims of your organisation, to the day and the cent.")
  }
  var helpOverview: String { "OVERVIEW" }
  var helpUsage: String { "USAGE" }
  var helpArguments: String { "ARGUMENTS" }
  var helpOptions: String { "OPTIONS" }
  var helpSubcommands: String { "COMMANDS" }
  var helpExamples: String { "EXAMPLES" }
  var helpShow: String { "Show this help." }
  var helpDefault: String { "default" }
  var helpValues: String { "values" }
  var helpPlaceholderOptions: String { "options" }
  var helpPlaceholderSubcommand: String { "command" }
  func helpMore(_ command: String) -> String { "More about one of them: \(command) <command>" }
  var helpSharedOptions: String {
    "Options that every command takes (--lang, --format, --today, …): boetseer --help"
  }

  func placeholder(_ name: String) -> String { name }
  var valueFile: String { "file" }
  var valueDate: String { "date" }
  var valueLanguage: String { "language" }
  var valueFormat: String { "format" }
  var valueText: String { "text" }
  var valueWho: String { "id" }
  var valueColumns: String { "a,b" }

  var optionDatabase: String { "The database (else BOETSEER_DB, else boetseer.db here)." }
  var optionToday: String { "The day to take as today (BOETSEER_TODAY)." }
  var optionAsOf: String { "Show how things stand on this day." }
  var optionKnownOn: String { "Show only what was recorded by this day." }
  var optionLanguage: String { "Language: nl or en (BOETSEER_LANG, else your locale)." }
  func writesToday(_ option: String, _ command: String) -> Wording {
    Wording(
      "boetseer \(command) writes, and \(option) is for commands that read",
      fix: "give the day with --on DATE where the command has it, or take another day as today: "
        + "--today DATE")
  }
  func noOtherDay(_ option: String, _ command: String) -> Wording {
    Wording("boetseer \(command) is the same on every day", fix: "leave out \(option)")
  }
  func onlyToday(_ option: String, _ command: String) -> Wording {
    Wording(
      "boetseer \(command) is about today, and has no \(option)",
      fix: "leave out \(option); --today DATE takes another day as today")
  }
  func noKnownOn(_ command: String) -> Wording {
    Wording(
      "boetseer \(command) cannot be limited to what was known on a day",
      fix: "leave out --known-on; --as-of DATE shows another day")
  }
  var noFields: Wording {
    Wording("this answer is no table: it has no columns to choose", fix: "leave out --fields")
  }
  func firstTableOnly(of count: Int) -> String {
    "This is the first of \(count) tables; all of them: --format json"
  }
  var optionFormat: String {
    "table, tsv, csv, csv-nl, json, ndjson, md, html or ics (BOETSEER_FORMAT)."
  }
  var optionOutput: String { "Write to a file; its extension chooses the format." }
  var optionForce: String { "Overwrite the file of -o." }
  var optionFields: String { "Only these columns, in this order: a,b,c." }
  var optionDryRun: String { "Do everything, show the result, keep nothing." }
  var optionActor: String { "Who is at the keyboard (BOETSEER_ACTOR)." }
  var optionReason: String { "Why, for the audit trail; @FILE reads it from a file." }
  var optionYes: String { "Answer yes to every confirmation." }
  var optionNoInput: String { "Never ask anything." }
  var optionNoColor: String { "No colours (NO_COLOR)." }
  var optionQuiet: String { "No messages beside the answer." }
  var optionVerbose: String { "Say more about what happens." }

  var fixWord: String { "fix" }
  var columnWord: String { "column" }
  var nextWord: String { "Next" }
  var undoWord: String { "To undo" }
  var nothingKept: String { "This was a rehearsal: nothing was kept (--dry-run)." }
  func written(path: String) -> String { "Written to \(path)." }

  var yes: String { "yes" }
  var no: String { "no" }
  var chooseOne: String { "Type a number or a word from the list." }
  var summary: String { "You said:" }
  var isThisRight: String { "Is this right?" }
  var sameCommand: String { "The same in one line:" }
  func progress(done: Int64?, of total: Int64?, seconds: Int64) -> String {
    let count = done.map { done in "\(done) \(total.map { "of \($0) " } ?? "")" } ?? ""
    return count + "… \(seconds) s"
  }
}

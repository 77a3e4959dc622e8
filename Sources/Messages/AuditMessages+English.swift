struct EnglishAudit: AuditMessages {
  var audit: CommandHelp {
    CommandHelp("Who did what when and why, and whether the record still stands.")
  }

  var list: CommandHelp {
    CommandHelp(
      "Show who did what, when and why; newest first.",
      details: """
        Every command that changed something is one event. --as-of DATE leaves out what was \
        recorded later. Instants are in UTC.
        """)
  }
  var listExample: String { "the newest hundred events" }
  var listAbout: String { "everything that was done for one employee" }
  var listBy: String { "what somebody did this year" }
  var listScript: String { "many at once, for a spreadsheet" }
  var optionSince: String { "Only what was recorded on or after this day." }
  var optionBy: String { "Only what this person did, as the record names them." }
  var optionAbout: String { "Only what was about this employee number or claim." }
  var optionLimit: String { "How many at most." }
  var limitAboveZero: Wording {
    Wording("--limit 0 shows nothing", fix: "give a number from 1")
  }
  var columnEvent: String { "No." }
  var columnWhen: String { "When (UTC)" }
  var columnWho: String { "Who" }
  var columnCommand: String { "Command" }
  var columnAbout: String { "About" }
  var columnReason: String { "Why" }
  var columnUndoes: String { "Takes back" }
  var columnUndone: String { "Taken back" }
  var columnContents: String { "Rows" }
  var noEvents: String { "No event is like that." }
  func more(_ shown: Int) -> String {
    "There are older ones: --limit \(shown * 10), or --since DATE --as-of DATE"
  }

  var verify: CommandHelp {
    CommandHelp(
      "Recompute every seal, and name the first event that does not fit.",
      details: """
        Exit code 5 when something was changed. Whether the newest events were cut off only shows \
        against seals kept elsewhere: --anchors FILE.
        """)
  }
  var verifyExample: String { "is the record as it was written?" }
  var verifyScript: String { "for monitoring" }
  func sound(events: Int64, hash: String) -> String {
    "The record stands: \(events) events, the last seal is \(hash)."
  }
  var withoutAnchors: String {
    """
    Whether events were cut off at the end only shows against a seal kept elsewhere: \
    --anchors FILE
    """
  }
  var broken: String { "The record was changed." }
  var brokenNext: String {
    "Keep this file as it is, and compare with a copy: boetseer audit verify --db COPY"
  }
}

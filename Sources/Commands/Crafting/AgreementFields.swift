internal import ArgumentParser
internal import Messages

/// The options that say what stands in an agreement, the same where it is made and where it is
/// changed.
struct AgreementFields: ParsableArguments {
  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .change, "text"))
  var change: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .with, "who"))
  var with: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .purpose, "text"))
  var purpose: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .goal, "code"))
  var goal: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .noGoal, "text"))
  var noGoal: String?

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .due, "commitment"))
  var due: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .headline, "text"))
  var headline: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .manager, "emp"))
  var manager: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .initiator, "who"))
  var initiator: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .occasion, "occasion"))
  var occasion: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .until, "date"))
  var until: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .culture, "yes|no"))
  var culture: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .time, "hours"))
  var time: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .terms, "text"))
  var terms: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .growth, "text"))
  var growth: String?
}

/// The options about one change; what stands first belongs to the first `--change`.
struct CraftChangeFields: ParsableArguments {
  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .craft, "type"))
  var craft: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .jdr, "form"))
  var jdr: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .can, "text"))
  var can: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .wants, "text"))
  var wants: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .aim, "a,a"))
  var aim: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .serves, "function"))
  var serves: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .mode, "mode"))
  var mode: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .viewBefore, "text"))
  var viewBefore: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .viewAfter, "text"))
  var viewAfter: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .redesign, "form"))
  var redesign: [String] = []

  @Option(
    parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .direction, "add|remove"))
  var direction: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .workload, "n:n"))
  var workload: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .efficiency, "text"))
  var efficiency: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .pace, "weeks"))
  var pace: [String] = []

  @Option(
    parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .responsibility, "yes|no"))
  var responsibility: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .authority, "yes|no"))
  var authority: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .capacity, "yes|no"))
  var capacity: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .belief, "yes|no"))
  var belief: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .guidance, "yes|no"))
  var guidance: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .freedom, "f,f"))
  var freedom: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .freedomNote, "text"))
  var freedomNote: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .support, "s,s"))
  var support: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .supportNote, "text"))
  var supportNote: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .uses, "u,u"))
  var uses: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .feedback, "yes|no"))
  var feedback: [String] = []

  /// Whether anything was said.
  var isEmpty: Bool { values.allSatisfy(\.given.isEmpty) }

  /// Every option with its flag, in the order of the page.
  var values: [(flag: String, given: [String])] {
    [
      ("--craft", craft), ("--jdr", jdr), ("--can", can), ("--wants", wants), ("--aim", aim),
      ("--serves", serves), ("--mode", mode), ("--view-before", viewBefore),
      ("--view-after", viewAfter), ("--redesign", redesign), ("--direction", direction),
      ("--workload", workload), ("--efficiency", efficiency), ("--pace", pace),
      ("--responsibility", responsibility), ("--authority", authority),
      ("--capacity", capacity), ("--belief", belief), ("--guidance", guidance),
      ("--freedom", freedom), ("--freedom-note", freedomNote), ("--support", support),
      ("--support-note", supportNote), ("--uses", uses), ("--feedback", feedback),
    ]
  }
}

internal import Interchange
package import Messages
package import Records

/// The forms in which an answer can be written; the raw value is what `--format` takes.
package enum OutputFormat: String, CaseIterable, Sendable {
  case table, tsv, csv
  case csvDutch = "csv-nl"
  case json, ndjson
  case markdown = "md"
  case html
  case ics

  /// By the extension of a file, without its point.
  init?(extension name: String) {
    switch name.lowercased() {
    case "txt": self = .table
    case "tsv": self = .tsv
    case "csv": self = .csv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "md": self = .markdown
    case "html", "htm": self = .html
    case "ics": self = .ics
    default: return nil
    }
  }

  /// By the last extension of a path.
  init?(ofFile path: String) {
    guard let point = path.lastIndex(of: "."),
      path.lastIndex(of: "/").map({ $0 < point }) ?? true
    else { return nil }
    self.init(extension: String(path[path.index(after: point)...]))
  }

  /// What every list can be written in: a calendar is made of days alone.
  static let ofTables: [OutputFormat] = allCases.filter { $0 != .ics }
  /// What a change can be said in: it is no table.
  static let ofChanges: [OutputFormat] = [.table, .markdown, .json, .ndjson]
  /// What the balances that a rehearsal would change can be written in beside it.
  static let ofRehearsals: [OutputFormat] = [.tsv, .csv, .csvDutch]

  /// Whether it has room for one table and no more.
  var holdsOneTable: Bool {
    switch self {
    case .tsv, .csv, .csvDutch, .ndjson: true
    case .table, .json, .markdown, .html, .ics: false
    }
  }

  static let extensions = [".csv", ".tsv", ".json", ".ndjson", ".md", ".html", ".ics", ".txt"]
}

/// The options every command takes, read: the option first, then the environment, then what is
/// usual.
package struct Settings: Sendable {
  package var database: String
  package var today: Day
  package var asOf: Day?
  package var knownOn: Day?
  /// What was asked for by an option; nil leaves the choice to the answer.
  package var format: OutputFormat?
  /// What the environment prefers, where the answer has that form.
  package var usualFormat: OutputFormat?
  package var output: String?
  package var force: Bool
  package var fields: [String]
  package var dryRun: Bool
  /// Nil is whoever is logged in.
  package var actor: String?
  package var reason: String?
  package var yes: Bool
  package var mayAsk: Bool
  package var colours: Bool
  package var quiet: Bool
  package var verbose: Bool

  /// Extensions of `-o` that stand for what a person reads.
  package var ownExtensions: [String]
  /// The form and place of what a command makes itself, beside its answer.
  package var ownFormat: String?
  package var ownOutput: String?

  /// By `--format`, else the extension of `-o`.
  package var chosenFormat: OutputFormat? {
    format ?? output.flatMap { formatOfFile($0) }
  }

  func formatOfFile(_ path: String) -> OutputFormat? {
    let name = path.lowercased()
    return ownExtensions.contains { name.hasSuffix("." + $0) }
      ? .table : OutputFormat(ofFile: path)
  }

  static let usualDatabase = "boetseer.db"

  /// - Parameters:
  ///   - ownExtensions: those of the command.
  ///   - ownFormats: those of the command, where `--format` and `-o` are not about its answer.
  package init(
    _ options: GlobalOptions, context: Context, messages: Messages,
    ownExtensions: [String] = [], ownFormats: [String]? = nil
  ) throws {
    let read = Typed(messages: messages)
    self.ownExtensions = ownExtensions
    database = options.db ?? context.variable("BOETSEER_DB") ?? Settings.usualDatabase
    if let typed = options.today {
      today = try read.day(typed, flag: "--today")
    } else if let set = context.variable("BOETSEER_TODAY") {
      today = try Settings.configured { try read.day(set, flag: "BOETSEER_TODAY") }
    } else {
      today = context.today
    }
    asOf = try options.asOf.map { try read.day($0, flag: "--as-of") }
    knownOn = try options.knownOn.map { try read.day($0, flag: "--known-on") }
    if let ownFormats {
      ownFormat = try options.format.map {
        try read.choice($0, flag: "--format", among: ownFormats)
      }
      ownOutput = options.output
    } else {
      format = try options.format.map {
        try read.choice($0, flag: "--format", of: OutputFormat.self)
      }
      output = options.output == "-" ? nil : options.output
    }
    usualFormat = try context.variable("BOETSEER_FORMAT").map { set in
      try Settings.configured {
        try read.choice(set, flag: "BOETSEER_FORMAT", of: OutputFormat.self)
      }
    }
    if let lang = options.lang {
      _ = try read.choice(lang, flag: "--lang", of: Language.self)
    } else if let set = context.variable("BOETSEER_LANG") {
      _ = try Settings.configured {
        try read.choice(set, flag: "BOETSEER_LANG", of: Language.self)
      }
    }
    force = options.force
    fields = options.fields?.split(separator: ",").map { String($0) } ?? []
    dryRun = options.dryRun
    actor = options.actor ?? context.variable("BOETSEER_ACTOR")
    reason = options.reason
    yes = options.yes
    mayAsk = !options.noInput && context.inputIsTerminal && context.errorIsTerminal
    colours = !options.noColor && context.variable("NO_COLOR") == nil && context.outputIsTerminal
    quiet = options.quiet
    verbose = options.verbose
  }

  /// A wrong value of the environment is a fault of the set-up, not of what was typed.
  private static func configured<Value>(_ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch var problem as Problem {
      problem.exit = .configuration
      throw problem
    }
  }
}

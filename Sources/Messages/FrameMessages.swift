/// Sentences that every command shares: options, help, questions, how output ends.
package protocol FrameMessages: Sendable {
  // Help
  var program: CommandHelp { get }
  var helpOverview: String { get }
  var helpUsage: String { get }
  var helpArguments: String { get }
  var helpOptions: String { get }
  var helpSubcommands: String { get }
  var helpExamples: String { get }
  var helpShow: String { get }
  var helpDefault: String { get }
  var helpValues: String { get }
  var helpPlaceholderOptions: String { get }
  var helpPlaceholderSubcommand: String { get }
  func helpMore(_ command: String) -> String
  /// Where the options stand that every command takes.
  var helpSharedOptions: String { get }

  /// A word that stands for a value in help, `<date>`, by its English name.
  func placeholder(_ name: String) -> String

  // What stands for a value in help: `--db <file>`
  var valueFile: String { get }
  var valueDate: String { get }
  var valueLanguage: String { get }
  var valueFormat: String { get }
  var valueText: String { get }
  var valueWho: String { get }
  var valueColumns: String { get }

  // Options
  var optionDatabase: String { get }
  var optionToday: String { get }
  var optionAsOf: String { get }
  var optionKnownOn: String { get }
  var optionLanguage: String { get }
  var optionFormat: String { get }
  /// The command writes, and does so as of today.
  func writesToday(_ option: String, _ command: String) -> Wording
  func noOtherDay(_ option: String, _ command: String) -> Wording
  func onlyToday(_ option: String, _ command: String) -> Wording
  func noKnownOn(_ command: String) -> Wording
  var noFields: Wording { get }
  /// What a format with room for one table leaves out.
  func firstTableOnly(of count: Int) -> String
  var optionOutput: String { get }
  var optionForce: String { get }
  var optionFields: String { get }
  var optionDryRun: String { get }
  var optionActor: String { get }
  var optionReason: String { get }
  var optionYes: String { get }
  var optionNoInput: String { get }
  var optionNoColor: String { get }
  var optionQuiet: String { get }
  var optionVerbose: String { get }

  // What every command says
  var fixWord: String { get }
  var columnWord: String { get }
  var nextWord: String { get }
  var undoWord: String { get }
  var nothingKept: String { get }
  func written(path: String) -> String

  // Questions
  var yes: String { get }
  var no: String { get }
  var chooseOne: String { get }
  var summary: String { get }
  var isThisRight: String { get }
  var sameCommand: String { get }
  func progress(done: Int64?, of total: Int64?, seconds: Int64) -> String
}

package import ArgumentParser
internal import Messages

/// The options that every command takes. They are texts here; `Settings` reads them, since a
/// wrong one is explained in the language another one chooses.
package struct GlobalOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionDatabase, valueName: Messages.current.frame.valueFile),
    completion: .file())
  package var db: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionToday, valueName: Messages.current.frame.valueDate))
  package var today: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionAsOf, valueName: Messages.current.frame.valueDate))
  package var asOf: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionKnownOn, valueName: Messages.current.frame.valueDate))
  package var knownOn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionLanguage, valueName: Messages.current.frame.valueLanguage),
    completion: .list(Language.allCases.map(\.rawValue)))
  package var lang: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionFormat, valueName: Messages.current.frame.valueFormat),
    completion: .list(OutputFormat.allCases.map(\.rawValue)))
  package var format: String?

  @Option(
    name: [.customShort("o"), .long], parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionOutput, valueName: Messages.current.frame.valueFile),
    completion: .file())
  package var output: String?

  @Flag(help: ArgumentHelp(Messages.current.frame.optionForce))
  package var force = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionFields, valueName: Messages.current.frame.valueColumns))
  package var fields: String?

  @Flag(help: ArgumentHelp(Messages.current.frame.optionDryRun))
  package var dryRun = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionActor, valueName: Messages.current.frame.valueWho))
  package var actor: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.frame.optionReason, valueName: Messages.current.frame.valueText))
  package var reason: String?

  @Flag(help: ArgumentHelp(Messages.current.frame.optionYes))
  package var yes = false

  @Flag(help: ArgumentHelp(Messages.current.frame.optionNoInput))
  package var noInput = false

  @Flag(help: ArgumentHelp(Messages.current.frame.optionNoColor))
  package var noColor = false

  @Flag(name: .shortAndLong, help: ArgumentHelp(Messages.current.frame.optionQuiet))
  package var quiet = false

  @Flag(name: .shortAndLong, help: ArgumentHelp(Messages.current.frame.optionVerbose))
  package var verbose = false

  package init() {}

  /// Options with a value and flags, as they are typed: needed where a command is found among
  /// its options, before it is parsed.
  package static let valueNames: Set<String> = [
    "--db", "--today", "--as-of", "--known-on", "--lang", "--format", "-o", "--output",
    "--fields", "--actor", "--reason",
  ]
  package static let flagNames: Set<String> = [
    "--force", "--dry-run", "--yes", "--no-input", "--no-color", "-q", "--quiet", "-v",
    "--verbose",
  ]
}

internal import ArgumentParser
internal import Messages

/// The options that say what a claim asks, the same where it is entered and where it is changed.
struct ClaimFields: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp(.title, "text"))
  var title: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.cost, "amount"))
  var cost: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.purpose, "p,p"))
  var purpose: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.on, "date"))
  var on: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.payFrom, "scheme"))
  var payFrom: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.provider, "name"))
  var provider: String?

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(.reimburse))
  var reimburse: Bool?

  @Option(parsing: .unconditional, help: ArgumentHelp(.mandatory, "basis"))
  var mandatory: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.starts, "date"))
  var starts: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.hours, "hours"))
  var hours: String?

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(.part, "date=amount"))
  var part: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(.orientation, "time"))
  var orientation: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.subsidy, "code"))
  var subsidy: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.leaving.optionRepayMonths, valueName: "months"))
  var repayMonths: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.leaving.optionRepaySigned, valueName: "date"))
  var repaySigned: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.leaving.optionRepayEnded, valueName: "date"))
  var repayEnded: String?

  /// Adds what was given to the summary and to the command in one line.
  func mention(in asking: Asking, _ words: any ClaimMessages) {
    asking.also("--title", words.column(.title), title)
    asking.also("--cost", words.column(.asked), cost)
    asking.also("--purpose", words.column(.purposes), purpose)
    asking.also("--on", words.column(.submittedOn), on)
    asking.also("--pay-from", words.column(.scheme), payFrom)
    asking.also("--provider", words.column(.provider), provider)
    asking.also("--mandatory", words.column(.mandatory), mandatory)
    asking.also("--starts", words.column(.startsOn), starts)
    asking.also("--hours", words.column(.minutes), hours)
    asking.also("--orientation", words.column(.orientation), orientation)
    asking.also("--subsidy", words.column(.subsidy), subsidy)
    for part in part { asking.also("--part", words.column(.conditional), part) }
    RepaymentFields.mention(self, in: asking)
  }

  /// Whether anything was given at all.
  var isEmpty: Bool {
    [
      title, cost, purpose, on, payFrom, provider, mandatory, starts, hours, orientation, subsidy,
      repayMonths, repaySigned, repayEnded,
    ].allSatisfy { $0 == nil } && reimburse == nil && part.isEmpty
  }
}

internal import ArgumentParser
internal import Messages

/// Takes in balances of before the ledger.
struct ImportBalances: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "balances", dutch: ["saldi"], words.balances,
      examples: [
        Example("import balances balances.csv", words.balancesExample),
        Example("import balances balances.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.balances, file)
  }
}

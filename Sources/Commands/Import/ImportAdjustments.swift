internal import ArgumentParser
internal import Messages

/// Takes in what was done to accounts in another database.
struct ImportAdjustments: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "adjustments", dutch: ["correcties"], words.adjustments,
      examples: [
        Example("import adjustments adjustments.csv", words.adjustmentsExample),
        Example("import adjustments adjustments.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.adjustments, file)
  }
}

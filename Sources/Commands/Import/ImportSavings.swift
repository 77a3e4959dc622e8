internal import ArgumentParser
internal import Messages

/// Takes in savings that were put into training again.
struct ImportSavings: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "savings", dutch: ["besparingen"], words.savings,
      examples: [
        Example("import savings savings.csv", words.savingsExample),
        Example("import savings savings.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.savings, file)
  }
}

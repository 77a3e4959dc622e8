internal import ArgumentParser
internal import Messages

/// Takes in the register of subsidies.
struct ImportSubsidies: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "subsidies", words.subsidies,
      examples: [
        Example("import subsidies subsidies.csv", words.subsidiesExample),
        Example("import subsidies subsidies.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.subsidies, file)
  }
}

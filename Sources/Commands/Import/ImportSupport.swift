internal import ArgumentParser
internal import Messages

/// Takes in contacts of ambassadors and advisers, and who took part in workshops.
struct ImportSupport: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "support", dutch: ["ondersteuning"], words.support,
      examples: [
        Example("import support support.csv", words.supportExample),
        Example("import support support.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.support, file)
  }
}

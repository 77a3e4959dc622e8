internal import ArgumentParser
internal import Messages

/// Takes in actual wages by month.
struct ImportWages: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "wages", dutch: ["lonen"], words.wages,
      examples: [
        Example("import wages wages.csv", words.wagesExample),
        Example("import wages wages.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.wages, file)
  }
}

internal import ArgumentParser
internal import Messages

/// Takes in on which days people work.
struct ImportPatterns: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "patterns", dutch: ["roosters", "werkpatronen"], words.patterns,
      examples: [
        Example("import patterns patterns.csv", words.patternsExample),
        Example("import patterns patterns.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.patterns, file)
  }
}

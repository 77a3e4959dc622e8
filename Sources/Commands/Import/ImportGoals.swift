internal import ArgumentParser
internal import Messages

/// Takes in goals of the organisation and what teams are for.
struct ImportGoals: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "goals", dutch: ["doelen"], words.goals,
      examples: [
        Example("import goals goals.csv", words.goalsExample),
        Example("import goals goals.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.goals, file)
  }
}

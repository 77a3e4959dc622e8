internal import ArgumentParser
internal import Messages

/// Takes in days on which all are free.
struct ImportHolidays: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "holidays", dutch: ["feestdagen"], words.holidays,
      examples: [
        Example("import holidays holidays.csv", words.holidaysExample),
        Example("import holidays holidays.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.holidays, file)
  }
}

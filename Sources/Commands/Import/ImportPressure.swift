internal import ArgumentParser
internal import Messages

/// Takes in how busy teams are, week by week.
struct ImportPressure: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "pressure", dutch: ["drukte", "productiedruk"], words.pressure,
      examples: [
        Example("import pressure pressure.csv", words.pressureExample),
        Example("import pressure pressure.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.pressure, file)
  }
}

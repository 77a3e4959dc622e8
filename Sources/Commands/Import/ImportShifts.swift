internal import ArgumentParser
internal import Messages

/// Takes in real shifts.
struct ImportShifts: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "shifts", dutch: ["diensten"], words.shifts,
      examples: [
        Example("import shifts shifts.csv", words.shiftsExample),
        Example("import shifts shifts.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.shifts, file)
  }
}

internal import ArgumentParser
internal import Messages

/// Takes in days of leave.
struct ImportLeave: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "leave", dutch: ["verlof"], words.leave,
      examples: [
        Example("import leave leave.csv", words.leaveExample),
        Example("import leave leave.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.leave, file)
  }
}

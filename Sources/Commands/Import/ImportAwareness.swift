internal import ArgumentParser
internal import Messages

/// Takes in how many know of the budget.
struct ImportAwareness: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "awareness", dutch: ["bekendheid"], words.awareness,
      examples: [
        Example("import awareness awareness.csv", words.awarenessExample),
        Example("import awareness awareness.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.awareness, file)
  }
}

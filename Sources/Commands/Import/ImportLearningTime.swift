internal import ArgumentParser
internal import Messages

/// Takes in time spent on learning.
struct ImportLearningTime: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "learning", dutch: ["leren"], words.learning,
      examples: [
        Example("import learning learning.csv", words.learningExample),
        Example("import learning learning.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.learning, file)
  }
}

internal import ArgumentParser
internal import Messages

/// Takes in combination projects and periods of an innovation studio.
struct ImportProjects: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "projects", dutch: ["projecten"], words.projects,
      examples: [
        Example("import projects projects.csv", words.projectsExample),
        Example("import projects projects.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.projects, file)
  }
}

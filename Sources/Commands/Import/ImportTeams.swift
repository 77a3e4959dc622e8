internal import ArgumentParser
internal import Messages

/// Takes in teams.
struct ImportTeams: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var since: EffectiveOption
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "teams", words.teams,
      examples: [
        Example("import teams teams.csv", words.teamsExample),
        Example("import teams teams.csv --dry-run", words.rehearseExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options, effectiveOn: since.effective).take(.teams, file)
  }
}

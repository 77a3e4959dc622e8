internal import ArgumentParser
internal import Messages

/// Takes in claims of earlier.
struct ImportClaims: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "claims", dutch: ["aanvragen"], words.claims,
      examples: [
        Example("import claims claims.csv", words.claimsExample),
        Example("import claims claims.csv --errors problems.csv", words.errorsExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.claims, file)
  }
}

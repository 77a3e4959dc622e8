internal import ArgumentParser
internal import Messages

/// Takes in scheme files.
struct ImportSchemes: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "schemes", dutch: ["regelingen"], words.schemes,
      examples: [
        Example("import schemes schemes.yaml", words.schemesExample),
        Example("import schemes schemes.yaml --dry-run", words.rehearseExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options).take(.schemes, file)
  }
}

internal import ArgumentParser
internal import Messages

/// Takes in people.
struct ImportEmployees: BoetseerCommand {
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
      "employees", dutch: ["medewerkers"], words.employees,
      examples: [
        Example(
          "import employees employees-2023-01-01.csv --effective 2023-01-01", words.employeesExample
        ),
        Example(
          "import employees employees-2023-02-01.csv --effective 2023-02-01",
          words.effectiveExample),
        Example(
          "import employees employees-2023-02-01.csv --effective 1-2-2023 --dry-run",
          words.rehearseExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try ImportRun(run: run, options: options, effectiveOn: since.effective).take(.employees, file)
  }
}

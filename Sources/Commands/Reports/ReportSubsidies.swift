internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// The register of subsidies, with what has to be done.
struct ReportSubsidies: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionSubsidyScheme, valueName: "code"))
  var scheme: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionSmallest, valueName: "n"))
  var smallestGroup: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.reports
    return About(
      "subsidies", dutch: ["subsidie"], words.help(.subsidies),
      examples: [
        Example("report subsidies", words.subsidiesExample),
        Example("report subsidies --scheme MAND --format json", words.subsidiesOfScheme),
        Example("report subsidies -o subsidies.html", words.examplePage(.subsidies)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    let smallest = try ReportOptions.smallest(smallestGroup, run, store)
    let code = try scheme.map { try store.scheme($0).scheme.code }
    let subsidies = try store.subsidies(
      asOf: run.asOf, scheme: code, knownBy: try run.lastKnownEvent(store))
    return SubsidiesPage(subsidies: subsidies, smallest: smallest, run: run).answer()
  }
}

internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Checks everything that must hold.
struct Doctor: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Flag(help: ArgumentHelp(Messages.current.upkeep.doctorQuick)) var quick = false
  @Flag(help: ArgumentHelp(Messages.current.upkeep.doctorDeep)) var deep = false
  @OptionGroup var anchored: AnchorOption

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "doctor", dutch: ["controle"], words.doctor,
      examples: [
        Example("doctor", words.doctorExample),
        Example("doctor --deep", words.doctorDeepExample),
        Example("doctor --quick --format json", words.doctorForScripts),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.upkeep
    guard !(quick && deep) else {
      throw Problem("quick-or-deep", .usage, words.doctorQuickOrDeep)
    }
    let anchors = try anchored.read(run)
    let progress = run.progress
    let report = try run.openStore(.readOnly)
      .doctor(quick ? .quick : deep ? .deep : .usual, anchors: anchors) {
        progress.at($0, of: $1)
      }
    progress.end()
    let finding = FindingWords(run)
    let table = finding.table(report.findings, words)
    let results = finding.results(of: report.checks, report.findings, words)
    let json = JSONValue.object([
      .init("ok", .boolean(report.findings.isEmpty)),
      .init("checks", .array(report.checks.map { .string($0.rawValue) })),
      .init("findings", table.json), .init("more", .boolean(report.isCut)),
      .init("waiting", report.waiting.map { .integer($0) } ?? .null),
      .init("erased", report.erased.map { .integer($0) } ?? .null),
    ])
    var remarks: [String] = []
    if let waiting = report.waiting, waiting > 0 { remarks.append(words.waitingForSync(waiting)) }
    if let erased = report.erased, erased > 0 { remarks.append(words.erasedTexts(erased)) }
    guard !report.findings.isEmpty else {
      return .report(
        .lines([words.healthy(checks: report.checks.count)] + remarks), json: json, table: results)
    }
    // What is wrong with the place of the file is said with its remedy; going back helps nothing.
    let isDamaged = report.findings.contains { ![.file, .library, .pragmas].contains($0.check) }
    return Answer.report(.table(table), json: json, table: results)
      .with(lead: [words.unhealthy(findings: report.findings.count, more: report.isCut)])
      .with(notices: remarks + (isDamaged ? [words.doctorNext] : [])).with(exit: .different)
  }
}

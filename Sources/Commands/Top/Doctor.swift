internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Checks everything that must hold.
struct Doctor: BoetseerCommand {
  @OptionGroup(visibility: .hidden) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "doctor", dutch: ["controle"], words.doctor,
      examples: [
        Example("doctor", words.doctorExample),
        Example("doctor --format json", words.doctorForScripts),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.upkeep
    let progress = Progress(run)
    let report = try run.openStore(.readOnly).doctor { progress.at($0) }
    progress.end()
    var table = Table(
      name: "findings",
      columns: [
        Column(key: "check", title: words.columnCheck),
        Column(key: "place", title: words.columnPlace),
        Column(key: "detail", title: words.columnDetail),
      ])
    for finding in report.findings {
      table.append([.text(finding.check), .text(finding.place), .text(finding.detail)])
    }
    guard !report.findings.isEmpty else {
      return .text(
        [words.healthy(checks: report.checks.count)],
        json: .object([
          .init("ok", true), .init("checks", .array(report.checks.map { .string($0) })),
          .init("findings", .array([])),
        ]))
    }
    if run.settings.format == .json {
      return Answer.text(
        [],
        json: .object([
          .init("ok", false), .init("checks", .array(report.checks.map { .string($0) })),
          .init("findings", table.json),
        ])
      ).with(exit: .different)
    }
    return Answer.table(table)
      .with(lead: [words.unhealthy(findings: report.findings.count)])
      .with(notices: [words.doctorNext]).with(exit: .different)
  }
}

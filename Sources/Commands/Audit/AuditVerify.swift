internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Recomputes the whole chain of seals.
struct AuditVerify: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var anchored: AnchorOption

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.audit
    return About(
      "verify", dutch: ["controleer"], words.verify,
      examples: [
        Example("audit verify", words.verifyExample),
        Example("audit verify --format json", words.verifyScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.audit
    let anchors = try anchored.read(run)
    let progress = run.progress
    let result = try run.openStore(.readOnly).audit(anchors: anchors) { progress.at($0, of: $1) }
    progress.end()
    let finding = FindingWords(run)
    let table = finding.table(result.findings, run.messages.upkeep)
    let checks = DoctorCheck.allCases.filter { check in
      check == .chain || check == .anchors && anchors != nil
        || result.findings.contains { $0.check == check }
    }
    let results = finding.results(of: checks, result.findings, run.messages.upkeep)
    let isSound = result.findings.isEmpty
    let json = JSONValue.object([
      .init("ok", .boolean(isSound)), .init("events", .integer(result.events)),
      .init("hash", .string(result.head)), .init("findings", table.json),
      .init("erased", .integer(result.erased)),
    ])
    guard !isSound else {
      var lines = [words.sound(events: result.events, hash: result.head)]
      if result.erased > 0 {
        lines.append(run.messages.upkeep.erasedTexts(result.erased))
      }
      if anchors == nil { lines.append(words.withoutAnchors) }
      return .report(.lines(lines), json: json, table: results)
    }
    return Answer.report(.table(table), json: json, table: results)
      .with(lead: [words.broken]).with(notices: [words.brokenNext]).with(exit: .different)
  }
}

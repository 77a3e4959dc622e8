internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Who did what, when and why; newest first.
struct AuditList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Messages.current.audit.optionSince, valueName: Messages.current.frame.valueDate))
  var since: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.audit.optionBy, valueName: "name"))
  var by: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.audit.optionAbout, valueName: "id"))
  var about: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.audit.optionLimit, valueName: "n"))
  var limit = AuditList.usualLimit

  static let usualLimit = 100

  static var past: Past { .days }

  static var about: About {
    let words = Messages.current.audit
    return About(
      "list", dutch: ["lijst"], words.list,
      examples: [
        Example("audit list", words.listExample),
        Example("audit list --about 000123", words.listAbout),
        Example("audit list --by marloes --since 2026-01-01", words.listBy),
        Example("audit list --limit 5000 --format csv", words.listScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.audit
    guard limit > 0 else { throw Problem("limit", .usage, words.limitAboveZero) }
    var filter = EventFilter()
    filter.since = try since.map { try run.typed.day($0, flag: "--since") }
    filter.until = run.settings.asOf
    filter.actor = by
    filter.subject = about
    // One more than asked tells whether there are more.
    let found = try run.openStore(.readOnly).events(filter, limit: limit + 1)
    var table = Table(
      name: "events",
      columns: [
        Column(key: "event", title: words.columnEvent),
        Column(key: "recorded_at", title: words.columnWhen, isWhole: true),
        Column(key: "actor", title: words.columnWho),
        Column(key: "command", title: words.columnCommand),
        Column(key: "subject", title: words.columnAbout),
        Column(key: "reason", title: words.columnReason, wraps: true),
        Column(key: "undoes", title: words.columnUndoes, yields: true),
        Column(key: "undone", title: words.columnUndone, kind: .boolean),
        Column(key: "contents", title: words.columnContents, isForPeople: false),
      ])
    for event in found.prefix(limit) {
      // Whose plan it is, and who reads along, is for its owner to tell.
      let isHidden = event.command.hasPrefix("plan ") && event.actor != run.actor
      if isHidden, by != nil || about != nil { continue }
      table.append([
        .integer(event.id), .coded(event.recordedAt, shown: run.format.instant(event.recordedAt)),
        isHidden ? .missing : .text(event.actor), .text(event.command),
        isHidden ? .missing : Cell(event.subject), Cell(event.reason),
        Cell(event.undoes), .boolean(event.isUndone), .text(event.contents),
      ])
    }
    let answer = Answer.table(table)
    if found.isEmpty { return answer.with(notices: [words.noEvents]) }
    return found.count > limit ? answer.with(notices: [words.more(limit)]) : answer
  }
}

internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Shows an agreement to those who are party to it; others see how it goes.
struct AgreementShow: ReadingCommand {
  @Argument(help: ArgumentHelp(agreement: .agreement, "a"))
  var agreement: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .shownVersion, "n"))
  var version: Int?

  @Flag(help: ArgumentHelp(agreement: .role))
  var role = false

  @Flag(help: ArgumentHelp(agreement: .sign))
  var sign = false

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    About(
      "show", dutch: ["toon"], Messages.current.agreements.help(.show),
      examples: [
        Example("agreement show A1 --actor 000167", agreement: .show),
        Example(
          "agreement show A1 --sign -o agreement.html --actor 000167", agreement: .showPaper),
        Example("agreement show A1 --role --actor 000167", agreement: .showRole),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    let asking = run.asking("agreement show")
    let reading = AgreementReading(run: run, store: store)
    let view = try reading.one(agreement, asking)
    let sight = try reading.sight()
    let page = AgreementPage(run: run, view: view, sight: sight)
    let document =
      role ? page.roleDocument() : try page.document(version: version, isSigned: sign)
    let isRead = sight.level(of: view.facts) == .content && sight.viewer != view.facts.person
    if isRead, !run.dryRun {
      try run.openStore(.readWrite).logAccess(
        .agreement, view.facts.id, of: view.facts.person,
        amount: view.shown?.content.changes.count ?? 0,
        head: run.head("agreement show", subject: view.id))
    }
    let shown = try version.map(page.version) ?? view.shown
    return .page(
      .document(document),
      json: role
        ? CraftData.role(view, on: run.asOf) : CraftData.agreement(view, shown, on: run.asOf),
      table: CraftData.changes(shown?.content))
  }
}

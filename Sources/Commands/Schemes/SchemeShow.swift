internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// The rules of one scheme.
struct SchemeShow: ReadingCommand {
  @Argument(help: ArgumentHelp(Messages.current.schemes.codeArgument, valueName: "code"))
  var code: String

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.schemes
    return About(
      "show", dutch: ["toon"], words.schemeShow,
      examples: [
        Example("scheme show ILA", words.example(.show)),
        Example("scheme show ILA --format json", words.example(.showScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openRegisters()
    let stored = try store.scheme(code)
    let scheme = stored.scheme
    let sentences = SchemeSentences(run: run, scheme: scheme)
    var sight = try run.sight(store, of: nil)
    if sight?.committee(of: scheme.code) == true { sight = nil }
    let isLimited = try sight != nil && !Sight.isAnalyst(store, actor: run.actor, on: run.today)
    let smallest = isLimited ? try store.smallestGroup() : nil
    let fund = try store.fundStanding(stored, asOf: run.asOf)
      .map { FundLines(run: run, standing: $0, sight: sight, smallest: smallest) }
    let known = try run.lastKnownEvent(store)
    let facts = SchemeFacts(run: run)
    let told = try facts.lines(stored, store, knownBy: known)
    return .report(
      .lines(
        sentences.lines() + (fund.map { [""] + $0.lines } ?? [])
          + (told.isEmpty ? [] : [""] + told)),
      json: SchemeJSON(
        scheme: scheme, sentences: sentences, fund: fund?.json,
        facts: try facts.json(stored, store, knownBy: known)
      ).value,
      table: SchemeVersionTable(run: run).table([scheme]))
  }
}

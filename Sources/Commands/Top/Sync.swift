internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Brings all accounts up to date.
struct Sync: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.accounts.optionThrough, valueName: "date"))
  var through: String?
  @Flag(help: ArgumentHelp(Messages.current.accounts.optionAhead))
  var ahead = false
  @Option(help: ArgumentHelp(Messages.current.accounts.optionScheme, valueName: "code"))
  var scheme: String?

  static var about: About {
    let words = Messages.current.accounts
    return About(
      "sync", dutch: ["bijwerken"], words.sync,
      examples: [
        Example("sync", words.syncExample),
        Example("sync --through 2026-12-31 --dry-run", words.syncRehearse),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let day = try through.map { try run.typed.day($0, flag: "--through") } ?? run.today
    let store = try run.openStore(.bulk)
    let receipt = try store.sync(
      through: day, ahead: ahead, scheme: scheme, head: try run.head("sync"),
      dryRun: run.dryRun)
    let words = AccountWords(run)
    let summary = receipt.result
    var sentences = [
      summary.isEmpty
        ? words.messages.nothingToSync(through: words.day(day))
        : run.dryRun
          ? words.messages.wouldSync(through: words.day(day), accounts: summary.accounts)
          : words.messages.synced(through: words.day(day), accounts: summary.accounts)
    ]
    sentences += Sync.counts(summary, words)
    let rehearsed =
      run.dryRun ? try store.rehearseWithoutConsent(through: day, scheme: scheme) : []
    for scheme in rehearsed { sentences += Sync.lines(scheme, words) }
    let withoutConsent = try store.schemes().filter { $0.scheme.worksCouncil == nil }
      .map { run.messages.refusals.noWorksCouncil($0.scheme.code).what }
    return Answer.changed(
      Changed(
        id: receipt.event.map(String.init), sentences,
        next: summary.isEmpty ? nil : words.messages.nextList,
        fields: [
          .init("through", .string(day.description)),
          .init("accounts", .integer(Int64(summary.accounts))),
          .init("reversals", .integer(Int64(summary.reversals))),
          .init(
            "posted",
            .object(
              TransferKind.allCases.compactMap { kind in
                summary.counts[kind].map { .init(kind.rawValue, .integer(Int64($0))) }
              })),
        ] + (run.dryRun ? [.init("without_consent", .array(rehearsed.map(Sync.json)))] : []))
    ).with(
      notices: withoutConsent
        + summary.late.filter { $0.made == nil }.map {
          run.messages.ends.potTooSmall($0.scheme, day: words.day($0.day))
        })
  }

  /// What a scheme would do if it had consent.
  private static func lines(_ rehearsal: ConsentRehearsal, _ words: AccountWords) -> [String] {
    let summary = rehearsal.summary
    return [
      words.messages.rehearsedWithoutConsent(rehearsal.scheme, accounts: summary.accounts)
    ]
      + TransferKind.allCases.compactMap { kind in
        guard let count = summary.counts[kind] else { return nil }
        let amount = words.amount(summary.amounts[kind] ?? 0, rehearsal.unit)
        return "  " + words.messages.posted(kind, count: count, amount: amount)
      }
  }

  private static func json(_ rehearsal: ConsentRehearsal) -> JSONValue {
    let summary = rehearsal.summary
    func members(_ values: (TransferKind) -> Int64?) -> JSONValue {
      .object(
        TransferKind.allCases.compactMap { kind in
          values(kind).map { .init(kind.rawValue, .integer($0)) }
        })
    }
    return .object([
      .init("scheme", .string(rehearsal.scheme)), .init("unit", .string(rehearsal.unit.rawValue)),
      .init("accounts", .integer(Int64(summary.accounts))),
      .init("posted", members { summary.counts[$0].map { Int64($0) } }),
      .init("amounts", members { summary.amounts[$0] }),
    ])
  }

  /// One line a kind of movement.
  static func counts(_ summary: PostingSummary, _ words: AccountWords) -> [String] {
    var lines = TransferKind.allCases.compactMap { kind -> String? in
      guard let count = summary.counts[kind] else { return nil }
      return "  " + words.messages.posted(kind, count: count, amount: nil)
    }
    if summary.reversals > 0 { lines.append("  " + words.messages.reversed(summary.reversals)) }
    return lines
  }
}

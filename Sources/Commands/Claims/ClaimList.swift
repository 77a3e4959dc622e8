internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lists claims, or what waits to be paid.
struct ClaimList: ReadingCommand {
  @Flag(help: ArgumentHelp(.toPay))
  var toPay = false

  @Option(parsing: .unconditional, help: ArgumentHelp(.state, "s,s"))
  var state: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.listEmployee, "emp"))
  var employee: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.scheme, "code"))
  var scheme: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    About(
      "list", dutch: ["lijst"], Messages.current.claims.help(.list),
      examples: [
        Example("claim list", .list),
        Example("claim list --to-pay", .listToPay),
        Example("claim list --employee 000129", .listEmployee),
        Example("claim list --state submitted --format json", .listScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    var filter = ClaimFilter()
    filter.toPay = toPay
    filter.states = try state.map(run.claimReading.states)
    filter.employee = try employee.map { try run.employee($0, store).id }
    filter.scheme = try scheme.map { try store.scheme($0).id }
    let sight = try run.sight(store, of: filter.employee)
    let claims = try store.claims(
      filter, asOf: run.asOf, knownBy: try run.lastKnownEvent(store)
    ).filter { try sight?.claim($0) ?? true }
    let tables = ClaimTables(run: run)
    let answer = Answer.table(toPay ? tables.toPay(claims) : tables.list(claims))
    guard claims.isEmpty else { return answer }
    let words = run.messages.claims
    return answer.with(notices: [toPay ? words.nothingToPay : words.noneFound])
  }
}

extension RunContext {
  /// The newest event known at the end of `--known-on`; nil without that option. Before the
  /// first event nothing was known.
  func lastKnownEvent(_ store: Store) throws -> Int64? {
    try settings.knownOn.map { try store.lastEvent(recordedBy: $0) ?? 0 }
  }
}

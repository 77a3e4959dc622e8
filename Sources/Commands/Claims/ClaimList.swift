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

  @Option(parsing: .unconditional, help: ArgumentHelp(.form, "f,f"))
  var form: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.awardedIn, "period"))
  var awarded: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.drawnIn, "period"))
  var drawn: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.refusedIn, "period"))
  var refused: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.unmetIn, "period"))
  var unmet: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.decidedIn, "period"))
  var decided: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.listPurpose, "p"))
  var purpose: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.listSubsidy, "code"))
  var subsidy: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.group, "by=group"))
  var group: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    About(
      "list", dutch: ["lijst"], Messages.current.claims.help(.list),
      examples: [
        Example("claim list", .list),
        Example("claim list --to-pay", .listToPay),
        Example("claim list --awarded 2025 --group education=hbo", .listGroup),
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
    filter.forms = try form.map(run.claimReading.forms)
    filter.purpose = try purpose.flatMap { try run.claimReading.purposes($0).first }
    filter.subsidy = try subsidy.map { try store.subsidyCode($0) }
    let reading = PeriodReading(run: run)
    filter.awarded = try awarded.map { try reading.period($0, flag: "--awarded") }
    filter.drawn = try drawn.map { try reading.period($0, flag: "--drawn") }
    filter.refused = try refused.map { try reading.period($0, flag: "--refused") }
    filter.unmet = try unmet.map { try reading.period($0, flag: "--unmet") }
    filter.decided = try decided.map { try reading.period($0, flag: "--decided") }
    filter.people = try group.map { typed in
      let period =
        try filter.awarded ?? filter.drawn ?? filter.refused ?? filter.unmet ?? filter.decided
        ?? reading.lastYear()
      return try GroupReading(run: run).people(typed, period, store)
    }
    let sight = try run.sight(store, of: filter.employee)
    let claims = try store.claims(
      filter, asOf: run.asOf, knownBy: try run.lastKnownEvent(store)
    ).filter { sight?.claim($0) ?? true }
    let tables = ClaimTables(run: run)
    let answer = Answer.table(toPay ? tables.toPay(claims) : tables.list(claims))
    // One's own are all there.
    if let sight, !(filter.employee.map(sight.isOwn) ?? false) {
      return answer.with(notices: [run.messages.sight.onlyYours])
    }
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

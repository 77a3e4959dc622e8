internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The state of the whole at a glance.
struct Status: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "status", dutch: ["stand"], words.status,
      examples: [
        Example("status", words.statusExample),
        Example("status --format json", words.statusForScripts),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    let overview = try store.overview(asOf: run.asOf)
    let waiting = try store.waiting(through: run.asOf, person: nil)
    let words = run.messages.upkeep
    let accounts = run.messages.accounts
    let counts = TransferKind.allCases.compactMap { kind in
      waiting.counts[kind].map { accounts.counted(kind, $0) }
    }
    let rows: [(key: String, title: String, value: Cell)] = [
      ("database", words.statusDatabase, .text(run.settings.database)),
      (
        "employed", words.statusPeople,
        .text(String(overview.employed))
      ),
      ("people", words.statusRegister, .text(String(overview.people))),
      ("teams", words.statusTeams, .text(String(overview.teams))),
      ("schemes", words.statusSchemes, .text(String(overview.schemes))),
      ("accounts", words.statusAccounts, .text(String(overview.accounts))),
      ("claims_to_decide", words.statusUndecided, .text(String(overview.undecidedClaims))),
      ("leave_to_decide", words.statusLeave, .text(String(overview.undecidedLeave))),
      ("claims_to_pay", words.statusToPay, .text(String(overview.claimsToPay))),
      (
        "to_be_booked", words.statusWaiting,
        .coded(
          String(waiting.accounts),
          shown: counts.isEmpty ? words.nothingWaits : counts.joined(separator: ", "))
      ),
      (
        "events", words.statusEvents,
        .coded(
          String(overview.events),
          shown: words.lastRecorded(overview.events, overview.lastRecordedAt))
      ),
      ("sqlite", words.statusSQLite, .text(Store.sqliteVersion)),
    ]
    var table = Table(
      name: "status",
      columns: [
        Column(key: "item", title: words.columnItem),
        Column(key: "value", title: words.columnValue),
      ])
    for row in rows {
      table.append([.coded(row.key, shown: row.title), row.value])
    }
    return .table(table)
  }
}

internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lists all accounts.
struct AccountList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Option(help: ArgumentHelp(Messages.current.accounts.optionScheme, valueName: "code"))
  var scheme: String?
  @Flag(help: ArgumentHelp(Messages.current.leaving.optionToPayOut))
  var toPayOut = false
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.leaving.optionPaidSince, valueName: "date"))
  var since: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionGroup, valueName: "by=group"))
  var group: String?

  @OptionGroup var movements: MovementOptions

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.accounts
    return About(
      "list", dutch: ["lijst"], words.list,
      examples: [
        Example("account list", words.listExample),
        Example(
          "account list --lapsed 2025 --group team=HR", Messages.current.reports.lapsedExample),
        Example("account list --format json", words.listForScripts),
        Example(
          "account list --to-pay-out --since 2026-01-01", Messages.current.leaving.payOutExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    guard toPayOut || since == nil else {
      throw Problem("option-unavailable", .usage, run.messages.leaving.sinceWithoutPayOut)
    }
    let asked = try movements.asked(run, isElsewhere: toPayOut)
    let reading = try AccountReading(run)
    if let asked { return try list(asked, run, reading) }
    let only = try scheme.map { try reading.store.scheme($0).id }
    if toPayOut { return try payOuts(run, reading, only) }
    let today = ReportPeriod(from: run.asOf, to: run.asOf, asOf: run.asOf)
    let people = try group.map { try GroupReading(run: run).people($0, today, reading.store) }
    let balances = try reading.balances(person: nil, scheme: only).filter { balance in
      people.map { people in balance.person.map(people.contains) ?? false } ?? true
    }
    let table = AccountTables(words: AccountWords(run)).accounts(balances)
    var notices = try reading.limits() + reading.waiting(person: nil)
    if balances.contains(where: \.needsLetter) { notices.append(run.messages.leaving.needsLetter) }
    if balances.isEmpty, notices.isEmpty { notices = [run.messages.accounts.noAccounts] }
    return .table(table).with(notices: notices)
  }

  private func list(
    _ asked: MovementOptions.Asked, _ run: RunContext, _ reading: AccountReading
  ) throws -> Answer {
    let only = try scheme.map { try reading.store.scheme($0) }
    let people = try group.map { try asked.people(of: $0, run, reading.store) }
    let found = try reading.movements(asked.kind, asked.period, of: only).filter { movement in
      only.map { $0.scheme.code == movement.scheme } ?? true
        && asked.then.map { $0 == movement.then } ?? true
        && people.map { $0.contains(movement.person) } ?? true
    }
    return asked.answer(run, found, limits: reading.limits())
  }

  /// What payroll pays out to who left.
  private func payOuts(
    _ run: RunContext, _ reading: AccountReading, _ scheme: Int64?
  ) throws -> Answer {
    let first = try since.map { try run.typed.day($0, flag: "--since") }
    let found = try reading.payOuts(from: first, scheme: scheme)
    let words = run.messages.accounts
    let table = Table(
      name: "pay_outs",
      columns: [
        Column(key: "employee", title: words.columnEmployee, isWhole: true),
        Column(key: "name", title: run.messages.people.title(.name)),
        Column(key: "scheme", title: words.columnScheme),
        Column(key: "unit", title: words.columnUnit, isForPeople: false),
        Column(
          key: "amount", title: run.messages.ends.columnAmount,
          kind: .amount(unitColumn: "unit")),
        Column(key: "day", title: run.messages.leaving.columnPayOutDay, kind: .day),
        Column(key: "booked_on", title: words.columnBooked, kind: .day),
      ],
      rows: found.map { paid in
        [
          .text(paid.number), .text(paid.name), .text(paid.scheme), .text(paid.unit.rawValue),
          .integer(paid.amount), Cell(paid.day), Cell(paid.bookedOn),
        ]
      })
    let limits = reading.limits()
    let empty = limits.isEmpty && found.isEmpty ? [run.messages.leaving.nothingToPayOut] : []
    return Answer.table(table).with(
      notices: empty + limits + (try reading.waiting(person: nil)))
  }
}

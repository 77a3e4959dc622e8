internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Lists all accounts.
struct AccountList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Option(help: ArgumentHelp(Messages.current.accounts.optionScheme, valueName: "code"))
  var scheme: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionGroup, valueName: "by=group"))
  var group: String?

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.accounts
    return About(
      "list", dutch: ["lijst"], words.list,
      examples: [
        Example("account list", words.listExample),
        Example("account list --as-of 2024-12-31", words.listAsOf),
        Example("account list --group team=HR", Messages.current.reports.accountGroupExample),
        Example("account list --format json", words.listForScripts),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let reading = try AccountReading(run)
    let only = try scheme.map { try reading.store.scheme($0).id }
    let today = ReportPeriod(from: run.asOf, to: run.asOf, asOf: run.asOf)
    let people = try group.map { try GroupReading(run: run).people($0, today, reading.store) }
    let balances = try reading.balances(person: nil, scheme: only).filter { balance in
      people.map { people in balance.person.map(people.contains) ?? false } ?? true
    }
    let table = AccountTables(words: AccountWords(run)).accounts(balances)
    var notices = try reading.waiting(person: nil)
    if balances.isEmpty, notices.isEmpty { notices = [run.messages.accounts.noAccounts] }
    return .table(table).with(notices: notices)
  }
}

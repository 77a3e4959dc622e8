internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Lists all accounts.
struct AccountList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Option(help: ArgumentHelp(Messages.current.accounts.optionScheme, valueName: "code"))
  var scheme: String?

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.accounts
    return About(
      "list", dutch: ["lijst"], words.list,
      examples: [
        Example("account list", words.listExample),
        Example("account list --as-of 2024-12-31", words.listAsOf),
        Example("account list --format json", words.listForScripts),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let reading = try AccountReading(run)
    let only = try scheme.map { try reading.store.scheme($0).id }
    let balances = try reading.balances(person: nil, scheme: only)
    let table = AccountTables(words: AccountWords(run)).accounts(balances)
    var notices = try reading.waiting(person: nil)
    if balances.isEmpty, notices.isEmpty { notices = [run.messages.accounts.noAccounts] }
    return .table(table).with(notices: notices)
  }
}

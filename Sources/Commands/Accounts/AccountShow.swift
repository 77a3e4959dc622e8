internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Shows the accounts of one employee with their entitlements.
struct AccountShow: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentEmployee, valueName: "emp"))
  var employee: String

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.accounts
    return About(
      "show", dutch: ["toon"], words.show,
      examples: [
        Example("account show 000123", words.showExample),
        Example("account show 000123 --as-of 2024-12-31", words.showAsOf),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let reading = try AccountReading(run, of: employee)
    let owner = try reading.owner(employee)
    let balances = try reading.balances(of: owner)
    let waiting = try reading.waiting(person: owner.person)
    let words = run.messages.accounts
    let tables = AccountTables(words: AccountWords(run))
    let lots = try balances.flatMap { balance in
      try reading.lots(of: balance.account)
        .filter { $0.amount != 0 }
        .map { (balance: balance, lot: $0) }
    }
    guard !balances.isEmpty || !waiting.isEmpty else {
      throw Problem("no-account", .notFound, words.noAccount(owner.name, scheme: nil))
    }
    let later = try reading.laterDays(owner.person).filter { later in
      balances.contains { $0.scheme == later.scheme }
    }
    let longer = lots.contains { $0.lot.needsLetter && !$0.lot.isSetAside }
    return Answer.sections(
      [
        Answer.Section(title: words.accountsTitle, table: tables.accounts(balances)),
        Answer.Section(title: words.entitlementsTitle, table: tables.lots(lots, on: run.asOf)),
      ]
        + (later.isEmpty
          ? []
          : [
            Answer.Section(
              title: run.messages.leaving.laterDaysTitle, table: tables.laterDays(later))
          ])
    ).with(notices: waiting + (longer ? [run.messages.leaving.needsLetter] : []))
  }
}

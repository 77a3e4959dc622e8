internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Explains a balance, line by line.
struct AccountExplain: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentEmployee, valueName: "emp"))
  var employee: String
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentScheme, valueName: "scheme"))
  var scheme: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.accounts.optionAmount, valueName: "amount"))
  var amount: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.accounts.optionSince, valueName: "date"))
  var since: String?
  @Flag(help: ArgumentHelp(Messages.current.accounts.optionAll))
  var all = false

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.accounts
    return About(
      "explain", dutch: ["uitleg"], words.explain,
      examples: [
        Example("account explain 000123", words.explainExample),
        Example("account explain 000359 ILA --all", words.explainAll),
        Example("account explain 000359 --amount 319,44", words.explainAmount),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let reading = try AccountReading(run, of: employee)
    let owner = try reading.owner(employee)
    let only = try scheme.map { try reading.store.scheme($0) }
    let balances = try reading.balances(of: owner, scheme: only?.id)
    guard !balances.isEmpty else {
      if let only, let short = try AccountExplain.potTooSmall(only, reading) { throw short }
      throw Problem(
        "no-account", .notFound,
        run.messages.accounts.noAccount(owner.name, scheme: only?.scheme.code))
    }
    let day = try since.map { try run.typed.day($0, flag: "--since") }
    let explanations = try balances.map { balance in
      try AccountExplanation(reading, balance, all: all, since: day, amount: wanted(run, balance))
    }
    // Programs get all accounts in one table, whose rows name their scheme.
    let tables = AccountTables(words: AccountWords(run))
    let entries = explanations.reduce(into: tables.entries()) { table, explanation in
      for row in explanation.table.rows { table.append(row) }
    }
    var answer = Answer.page(
      explanations.count == 1
        ? .table(explanations[0].table)
        : .sections(
          explanations.map { Answer.Section(title: $0.balance.scheme, table: $0.table) }),
      table: entries)
    answer.lead = explanations.flatMap(\.sentences)
    return answer.with(notices: try reading.waiting(person: owner.person))
  }

  /// Where the pot is too small to grant anything, a sync does not help.
  private static func potTooSmall(
    _ stored: StoredScheme, _ reading: AccountReading
  ) throws -> Problem? {
    let code = stored.scheme.code
    let short = try reading.store.waiting(through: reading.run.asOf, person: nil).late
      .first { $0.scheme == code && $0.made == nil }
    return short.map {
      let words = reading.run.messages
      return Problem(
        "pot-too-small", .notFound,
        Wording(
          words.ends.potTooSmall(code, day: reading.run.day($0.day)),
          fix: words.leaving.fillThePot(code)))
    }
  }

  private func wanted(_ run: RunContext, _ balance: AccountBalance) throws -> Int64? {
    guard let amount else { return nil }
    return switch balance.unit {
    case .euro: try run.typed.money(amount, flag: "--amount")
    case .minutes: try run.typed.hours(amount, flag: "--amount")
    }
  }
}

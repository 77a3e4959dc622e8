internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// A printable page for the employee.
struct AccountStatement: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentEmployee, valueName: "emp"))
  var employee: String?
  @Flag(help: ArgumentHelp(Messages.current.accounts.optionEverybody))
  var all = false

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.accounts
    return About(
      "statement", dutch: ["overzicht"], words.statement,
      examples: [
        Example("account statement 000123", words.statementExample),
        Example("account statement 000123 --lang nl --format html", words.statementPage),
        Example("account statement --all --as-of 2025-12-31", words.statementAll),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    guard all != (employee != nil) else {
      throw Problem("who", .usage, run.messages.accounts.whoOrAll)
    }
    let reading = try AccountReading(run, of: employee, details: all ? .everybody : .asked)
    var blocks: [Document.Block] = []
    var title = run.messages.accounts.accountsTitle
    if let employee {
      let person = try reading.person(employee)
      let page = try StatementPage(reading, person)
      guard !page.isEmpty else {
        throw Problem(
          "no-account", .notFound, run.messages.accounts.noAccount(person.number, scheme: nil))
      }
      title = page.title
      blocks = page.blocks
    } else {
      try reading.store.forEachPerson { person in
        guard person.state(on: run.asOf).isEmployed(on: run.asOf) else { return }
        blocks += try StatementPage(reading, person, refuses: false).blocks
      }
    }
    let language: LocalLanguage = run.messages.language == .dutch ? .dutch : .english
    return Answer.document(Document(title: title, language: language, blocks: blocks))
      .with(notices: try reading.limits(all) + reading.waiting(person: nil))
  }
}

/// The blocks of one employee's statement, an account after the other.
struct StatementPage {
  var title = ""
  var blocks: [Document.Block] = []

  var isEmpty: Bool { blocks.isEmpty }

  /// - Parameter refuses: whether to say so where the actor may see nothing of this person.
  init(_ reading: AccountReading, _ person: PersonRecord, refuses: Bool = true) throws {
    let run = reading.run
    let words = AccountWords(run)
    let messages = words.messages
    let state = person.state(on: run.asOf)
    let teams = try reading.store.teams(asOf: run.asOf)
    let team = teams.first { $0.id == state.teamID }?.name
    for balance in try reading.balances(person: person.id, refuses: refuses) {
      let scheme = try reading.store.scheme(balance.scheme).scheme
      let name = run.messages.language == .dutch ? scheme.nameDutch : scheme.nameEnglish
      let amount = { (value: Int64) in words.amount(value, balance.unit) }
      let explanation = try AccountExplanation(
        reading, balance, all: false, since: nil, amount: nil)
      let lots = try reading.lots(of: balance.account).filter { $0.amount != 0 }
        .map { (balance: balance, lot: $0) }
      if title.isEmpty { title = messages.statementTitle(name) }
      blocks += [
        .heading(level: 1, messages.statementTitle(name)),
        .paragraph(messages.statementFor(state.name, person.number, team: team)),
        .paragraph(messages.statementAsOf(words.day(run.asOf))),
        .paragraph(
          messages.statementIntro(
            free: amount(balance.available), reserved: amount(balance.reserved))),
        .list(explanation.sentences),
        .heading(level: 2, messages.statementEntitlements),
        .table(AccountTables(words: words).lots(lots, on: run.asOf)),
        .heading(level: 2, messages.statementMovements), .table(explanation.table),
      ]
      if !scheme.taxConfirmed { blocks.append(.paragraph(messages.taxUnconfirmed)) }
      blocks.append(.paragraph(messages.statementQuestions))
      if let head = try reading.store.chainHead() {
        blocks.append(.paragraph(messages.statementSeal(event: head.event, hash: head.hash)))
      }
    }
  }
}

internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Gives a later last day, with a reason from a list.
struct AccountExtend: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentEmployee, valueName: "emp"))
  var employee: String
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentScheme, valueName: "scheme"))
  var scheme: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.ends.optionTo, valueName: "date"))
  var to: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.ends.optionEnding, valueName: "date"))
  var ending: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.ends.optionBecause, valueName: "code"))
  var because: String

  static var about: About {
    let words = Messages.current.ends
    return About(
      "extend", dutch: ["verleng"], words.extend,
      examples: [
        Example(
          "account extend 000123 ILA --to 2027-06-30 --because long_absence", words.extendExample),
        Example(
          "account extend 000123 ILA --ending 2026-12-31 --to 2027-03-31 --because course_moved",
          words.extendDay),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.ends
    guard run.settings.reason == nil else {
      throw Problem("reason-not-here", .usage, run.messages.leaving.noReasonHere)
    }
    let valid = ExtensionReason.allCases.map(\.rawValue)
    guard let reason = ExtensionReason(rawValue: because) else {
      throw Problem("unknown-reason", .usage, words.unknownReason(because, valid: valid))
    }
    let last = try run.typed.day(to, flag: "--to")
    let ending = try ending.map { try run.typed.day($0, flag: "--ending") }
    let store = try run.openStore(.readWrite)
    let person = try store.person(employee, byName: run.context.inputIsTerminal, asOf: run.today)
    let stored = try store.scheme(scheme)
    let receipt = try store.extendAccount(
      employee: person.number, scheme: stored.scheme.code, ending: ending, to: last,
      reason: reason, head: try run.head("account extend", subject: person.number),
      dryRun: run.dryRun)
    let accounts = AccountWords(run)
    var sentences = [
      words.extended(
        person.number, scheme: stored.scheme.code, from: run.day(receipt.result.ending),
        to: run.day(last))
    ]
    for balance in receipt.result.balances {
      sentences.append(
        accounts.messages.newBalance(
          balance.scheme, free: accounts.amount(balance.available, balance.unit),
          reserved: accounts.amount(balance.reserved, balance.unit)))
    }
    return .changed(
      Changed(
        id: receipt.event.map(String.init), sentences,
        next: "boetseer account explain \(person.number) \(stored.scheme.code)",
        undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [
          .init("employee", .string(person.number)), .init("scheme", .string(stored.scheme.code)),
          .init("from", .string(receipt.result.ending.description)),
          .init("to", .string(last.description)),
          .init(
            "accounts",
            AccountTables(words: accounts).accounts(receipt.result.balances).json),
        ]))
  }
}

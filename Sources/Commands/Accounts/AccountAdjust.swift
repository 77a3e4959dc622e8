internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Adds to an account, takes from it, or lets a shortfall go.
struct AccountAdjust: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentEmployee, valueName: "emp"))
  var employee: String
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentScheme, valueName: "scheme"))
  var scheme: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.accounts.optionPlus, valueName: "amount"))
  var plus: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.accounts.optionMinus, valueName: "amount"))
  var minus: String?
  @Flag(help: ArgumentHelp(Messages.current.accounts.optionWaive))
  var waive = false
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.accounts.optionAgreedBy, valueName: "emp"))
  var by: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.accounts.optionOn, valueName: "date"))
  var on: String?

  static var about: About {
    let words = Messages.current.accounts
    return About(
      "adjust", dutch: ["aanpassen"], words.adjust,
      examples: [
        Example(
          "account adjust 000123 ILA --plus 100 --reason \"\(words.adjustPlusReason)\"",
          words.adjustPlus),
        Example(
          "account adjust 000136 ILA --minus 25,50 --by 000115 "
            + "--reason \"\(words.adjustMinusReason)\"",
          words.adjustMinus),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.accounts
    guard let reason = try run.reason(), !reason.isEmpty else {
      throw Problem("reason-needed", .usage, words.adjustReason)
    }
    guard [plus != nil, minus != nil, waive].filter({ $0 }).count == 1 else {
      throw Problem("adjust-what", .usage, words.adjustWhat)
    }
    let store = try run.openStore(.readWrite)
    let day = try on.map { try run.typed.day($0, flag: "--on") } ?? run.today
    let person = try store.person(employee, byName: run.context.inputIsTerminal, asOf: day)
    let stored = try store.scheme(scheme)
    let (kind, amount) = try what(run, stored.scheme.unit)
    let receipt: Receipt<[AccountBalance]>
    do {
      receipt = try store.adjustAccount(
        employee: person.number, scheme: stored.scheme.code, kind, amount: amount, on: day,
        by: by, reason: reason, head: try run.head("account adjust", subject: person.number),
        dryRun: run.dryRun)
    } catch let error as StoreError {
      guard case .refused(.insufficient(_, _, let free, _, _, let unit)) = error else {
        throw error
      }
      var problem = run.explain.problems(error).first
      problem.fix = run.messages.refusals.takeLess(AccountWords(run).amount(free, unit))
      throw problem
    }
    return .changed(changed(receipt, kind, amount, person.number, stored.scheme, run))
  }

  private func what(_ run: RunContext, _ unit: Unit) throws -> (AdjustmentKind, Int64) {
    let read = { (text: String, flag: String) in
      let amount =
        switch unit {
        case .euro: try run.typed.money(text, flag: flag)
        case .minutes: try run.typed.hours(text, flag: flag)
        }
      guard amount > 0 else {
        throw Problem("not-an-amount", .usage, run.messages.errors.notAnAmount(text, of: flag))
      }
      return amount
    }
    if let plus { return (.plus, try read(plus, "--plus")) }
    if let minus { return (.minus, try read(minus, "--minus")) }
    return (.waive, 0)
  }

  private func changed(
    _ receipt: Receipt<[AccountBalance]>, _ kind: AdjustmentKind, _ amount: Int64,
    _ number: String, _ scheme: Scheme, _ run: RunContext
  ) -> Changed {
    let words = AccountWords(run)
    let text = words.amount(amount, scheme.unit)
    let done =
      switch kind {
      case .plus: words.messages.added(text, number, scheme: scheme.code)
      case .minus: words.messages.taken(text, number, scheme: scheme.code)
      case .waive: words.messages.waivedShortfall(number, scheme: scheme.code)
      }
    var sentences = [done]
    for balance in receipt.result {
      sentences.append(
        words.messages.newBalance(
          balance.scheme, free: words.amount(balance.available, balance.unit),
          reserved: words.amount(balance.reserved, balance.unit)))
    }
    return Changed(
      id: receipt.event.map(String.init), sentences,
      next: "boetseer account explain \(number) \(scheme.code)",
      undo: receipt.event.map { "boetseer undo \($0)" },
      fields: [
        .init("employee", .string(number)), .init("scheme", .string(scheme.code)),
        .init("accounts", AccountTables(words: words).accounts(receipt.result).json),
      ])
  }
}

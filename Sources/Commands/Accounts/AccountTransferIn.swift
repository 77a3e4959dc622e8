internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Takes in what somebody brings along from another employer.
struct AccountTransferIn: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(
    help: ArgumentHelp(Messages.current.ends.argumentStatement, valueName: "file"),
    completion: .file())
  var file: String
  @Option(help: ArgumentHelp(Messages.current.ends.optionWho, valueName: "emp"))
  var employee: String?
  @Option(help: ArgumentHelp(Messages.current.ends.optionInto, valueName: "code"))
  var scheme: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.ends.optionTransferOn, valueName: "date"))
  var on: String?

  /// A statement is short; whatever is longer is none.
  static let longestBytes = 1_000_000

  static var about: About {
    let words = Messages.current.ends
    return About(
      "transfer-in", dutch: ["meebrengen"], words.transferIn,
      examples: [
        Example(
          "account transfer-in anna.json --employee 000123 --scheme ILA --force "
            + "--reason married --dry-run",
          words.transferInExample),
        Example(
          "account transfer-in anna.json --employee 000123 --scheme ILA --force "
            + "--reason married", words.transferInRehearse),
      ])
  }

  /// Names are the same in any case and with any blanks.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.lowercased().split(whereSeparator: \.isWhitespace)
      == right.lowercased().split(whereSeparator: \.isWhitespace)
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.ends
    guard let employee, let scheme else {
      throw Problem("who", .usage, words.missingWho)
    }
    let bytes = try run.readFile(file, limit: AccountTransferIn.longestBytes)
    let found: TransferFile
    do {
      found = try TransferFile(String(decoding: bytes, as: UTF8.self))
    } catch let fault as TransferFile.Fault {
      switch fault {
      case .notAStatement:
        throw Problem("not-a-statement", .badInput, words.notAStatement(file))
      case .changed: throw Problem("changed-statement", .badInput, words.changedStatement(file))
      }
    }
    let store = try run.openStore(.readWrite)
    let stored = try store.scheme(scheme)
    guard stored.scheme.unit == found.unit else {
      throw Problem(
        "other-unit", .refused, words.otherUnit(found.unit.rawValue, scheme: stored.scheme.code))
    }
    let person = try store.person(employee, byName: run.context.inputIsTerminal, asOf: run.today)
    let name = person.state(on: run.today).name
    let head = try run.head("account transfer-in", subject: person.number)
    if let theirs = found.name, !AccountTransferIn.isSame(theirs, name) {
      guard run.settings.force else {
        throw Problem(
          "other-name", .refused,
          run.messages.leaving.otherName(theirs, file: file, number: person.number, name: name))
      }
      guard head.reason != nil else {
        throw Problem("reason-needed", .usage, run.messages.leaving.forceNeedsReason)
      }
    }
    let receipt = try store.transferIn(
      TransferInput(
        employee: person.number, scheme: stored.scheme.code, lots: found.lots,
        source: "\(found.scheme) \(found.employee)", digest: found.digest, day: try run.day(on)),
      head: head, dryRun: run.dryRun)
    let accounts = AccountWords(run)
    let total = found.lots.reduce(0) { $0 + $1.amount }
    var sentences = [
      words.broughtIn(
        accounts.amount(total, found.unit), person.number, scheme: stored.scheme.code,
        lots: found.lots.count)
    ]
    let ended = TransferKind.allCases.compactMap { kind in
      receipt.result.ended[kind].map { (kind: kind, amount: $0) }
    }
    sentences += ended.map { words.endedAtOnce($0.kind, accounts.amount($0.amount, found.unit)) }
    for balance in receipt.result.balances where balance.scheme == stored.scheme.code {
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
          .init("amount", .integer(total)), .init("lots", .integer(Int64(found.lots.count))),
          .init("ended", .integer(ended.reduce(0) { $0 + $1.amount })),
        ]))
  }
}

internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Notes what the members of a fund's committee make of it at the end of a period.
struct SchemeEvaluate: BoetseerCommand {
  @Argument(help: ArgumentHelp(Messages.current.schemes.codeArgument, valueName: "code"))
  var code: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.support.optionBy, valueName: "emp,emp"))
  var by: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.support.optionNewNeed, valueName: "yes|no"))
  var newNeed: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.support.optionNote, valueName: "text"))
  var note: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.support.optionOn, valueName: "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.support
    return About(
      "evaluate", dutch: ["evalueer"], words.evaluate,
      examples: [
        Example(
          "scheme evaluate FUND --by 000118,000165 --new-need yes", words.evaluateExample),
        Example(
          "scheme evaluate FUND --by 000195 --new-need no --on 2025-12-31 --dry-run",
          words.evaluateWithNote),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.support
    guard let newNeed else { throw Problem("new-need-missing", .usage, words.newNeedMissing) }
    let isNeeded = try answer(newNeed, words)
    let store = try run.openStore(.readWrite)
    let members = try members(run, store)
    let day = try run.day(on)
    let text = try note.map { trimmed(try run.freeText($0, flag: "--note")) }
    let receipt = try store.evaluateFund(
      code, on: day, by: members, newNeed: isNeeded, note: text,
      head: try run.head("scheme evaluate", subject: code), dryRun: run.dryRun)
    let facts = SchemeFacts(run: run)
    return .changed(
      Changed(
        facts.lines(receipt.result), next: "boetseer scheme show \(receipt.result.scheme)",
        undo: receipt.event.map { "boetseer undo \($0)" },
        fields: facts.members(receipt.result)))
  }

  private func members(_ run: RunContext, _ store: Store) throws -> [String] {
    if let by {
      let named = by.split(separator: ",").map(String.init)
      let numbers = try named.map { try run.employee(trimmed($0), store).number }
      guard !numbers.isEmpty else {
        throw Problem("evaluators-missing", .usage, run.messages.support.evaluatorsMissing)
      }
      return numbers
    }
    guard let actor = try run.decider(nil, store) else {
      throw Problem("evaluators-missing", .usage, run.messages.support.evaluatorsMissing)
    }
    return [actor]
  }

  private func trimmed(_ text: String) -> String {
    let blank = { (character: Character) in character.isWhitespace }
    return String(text.drop(while: blank).reversed().drop(while: blank).reversed())
  }

  private func answer(_ text: String, _ words: any SupportMessages) throws -> Bool {
    switch text.lowercased() {
    case "yes", "ja", "y", "j": return true
    case "no", "nee", "n": return false
    default: throw Problem("not-yes-or-no", .usage, words.notYesOrNo(text, of: "--new-need"))
    }
  }
}

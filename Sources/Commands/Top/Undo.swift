internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Takes back a command by new entries.
struct Undo: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.upkeep.undoEvent, valueName: "event"))
  var event: Int64?

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "undo", dutch: ["terugdraaien"], words.undo,
      examples: [
        Example("undo 40 --dry-run", words.undoNamed),
        Example("undo 40 --reason \"\(words.undoReason)\"", words.undoExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.bulk)
    let target = try store.eventToUndo(event, actor: run.actor)
    if target.actor != run.actor, try run.isLimited(store) {
      throw Problem(
        "not-for-you", .notAllowed, run.messages.sight.othersWork(run.actor, event: target.id))
    }
    let words = run.messages.upkeep
    let question = words.undoQuestion(
      event: target.id, command: target.command, subject: target.subject, by: target.actor,
      on: run.format.day(String(target.recordedAt.prefix(10))))
    // A script has decided already; a person sees first what will happen.
    if run.settings.mayAsk { try run.confirm(question) }
    let receipt = try store.undo(
      event: target.id, head: try run.head("undo", subject: String(target.id)),
      dryRun: run.dryRun)
    var sentences = [
      words.undone(event: target.id, command: target.command, subject: target.subject)
    ]
    sentences += Sync.counts(receipt.result, AccountWords(run))
    // What was written down then is on paper: undoing the event does not take it back.
    let notices =
      target.command == "account transfer-out" ? [run.messages.leaving.statementMayBeOut] : []
    return Answer.changed(
      Changed(
        id: receipt.event.map(String.init), sentences,
        fields: [
          .init("undone", .integer(target.id)), .init("command", .string(target.command)),
          .init("accounts", .integer(Int64(receipt.result.accounts))),
        ])
    ).with(notices: notices)
  }
}

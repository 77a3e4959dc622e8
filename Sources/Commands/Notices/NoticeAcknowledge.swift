internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Notes that somebody confirmed a letter.
struct NoticeAcknowledge: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.ends.argumentNotice, valueName: "id"))
  var id: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.ends.optionReceived, valueName: "date"))
  var on: String?

  static var about: About {
    let words = Messages.current.ends
    return About(
      "acknowledge", dutch: ["bevestig"], words.noticeAcknowledge,
      examples: [
        Example("notice acknowledge N1", words.noticeAcknowledgeExample),
        Example("notice acknowledge N2 --on 2026-01-14", words.noticeAcknowledgeOn),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let day = try run.day(on)
    let store = try run.openStore(.readWrite)
    let receipt = try store.acknowledgeNotice(
      id, on: day, head: try run.head("notice acknowledge", subject: id), dryRun: run.dryRun)
    return .changed(
      Changed(
        id: id, [run.messages.ends.acknowledged(id, number: receipt.result, on: run.day(day))],
        undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [.init("employee", .string(receipt.result))]))
  }
}

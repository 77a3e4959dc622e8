internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Notes that somebody confirmed a letter, or the page that says which budget is for what.
struct NoticeAcknowledge: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.ends.argumentNotice, valueName: "id"))
  var id: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.ends.optionReceived, valueName: "date"))
  var on: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.funds.receivedBy, valueName: "emp,emp"))
  var by: String?

  static var about: About {
    let words = Messages.current.ends
    return About(
      "acknowledge", dutch: ["bevestig"], words.noticeAcknowledge,
      examples: [
        Example("notice acknowledge N1", words.noticeAcknowledgeExample),
        Example("notice acknowledge N2 --on 2026-01-14", words.noticeAcknowledgeOn),
        Example(
          "notice acknowledge leaflet --by 000123,000107", Messages.current.funds.receivedExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let day = try run.day(on)
    let store = try run.openStore(.readWrite)
    if id == NoticeAcknowledge.leaflet { return try leaflet(store, day, run) }
    let receipt = try store.acknowledgeNotice(
      id, on: day, head: try run.head("notice acknowledge", subject: id), dryRun: run.dryRun)
    return .changed(
      Changed(
        id: id, [run.messages.ends.acknowledged(id, number: receipt.result, on: run.day(day))],
        undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [.init("employee", .string(receipt.result))]))
  }

  /// What stands instead of a letter's number.
  static let leaflet = "leaflet"

  private func leaflet(_ store: Store, _ day: Day, _ run: RunContext) throws -> Answer {
    let words = run.messages.funds
    let people = (by ?? "").split(separator: ",").map { String($0) }.filter { !$0.isEmpty }
    guard !people.isEmpty else { throw Problem("received-by", .usage, words.receivedByWhom) }
    let leaflet = Leaflet(try store.schemes().map(\.scheme), on: day, messages: run.messages)
    let receipt = try store.acknowledgeLeaflet(
      leaflet.digest, language: run.messages.language.rawValue, employees: people, on: day,
      head: try run.head("notice acknowledge"), dryRun: run.dryRun)
    return .changed(
      Changed(
        id: NoticeAcknowledge.leaflet,
        [words.leafletReceived(receipt.result, on: run.day(day))],
        undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [
          .init("edition", .string(leaflet.edition)),
          .init("received", .integer(Int64(receipt.result))),
        ]))
  }
}

internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Writes the letters that are due and records them as sent.
struct NoticeSend: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Option(help: ArgumentHelp(Messages.current.ends.optionLetters, valueName: "folder"))
  var letters: String
  @Option(
    parsing: .unconditional, help: ArgumentHelp(Messages.current.ends.optionSent, valueName: "date")
  )
  var on: String?
  @Option(help: ArgumentHelp(Messages.current.ends.optionEmployee, valueName: "emp"))
  var employee: String?
  @Option(help: ArgumentHelp(Messages.current.accounts.optionScheme, valueName: "code"))
  var scheme: String?

  static var about: About {
    let words = Messages.current.ends
    return About(
      "send", dutch: ["verstuur"], words.noticeSend,
      examples: [
        Example("notice send --letters letters --dry-run", words.noticeSendExample),
        Example("notice send --letters letters", words.noticeSendOne),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.ends
    let day = try run.day(on)
    let store = try run.openStore(.readWrite)
    let person = try employee.map { try store.person($0, asOf: day).id }
    let only = try scheme.map { try store.scheme($0).id }
    // A letter can be due at most as many days ahead as the language allows.
    let due = try store.endings(on: day, until: day + 730, person: person, scheme: only)
      .filter { $0.needsLetter(on: day) }
    guard !due.isEmpty else { return .changed(Changed([words.nothingToSend])) }
    if System.exists(letters) {
      throw Problem("output-exists", .cannotCreate, words.folderExists(letters))
    }
    let writer = NoticeLetters(run: run, store: store, day: day)
    let written = try due.map { try writer.letter($0) }
    if !run.dryRun { try writer.write(written, to: letters) }
    let receipt: Receipt<[Int64]>
    do {
      receipt = try store.sendNotices(
        written.map {
          NoticeInput(ending: $0.ending, language: $0.language, letter: $0.page.markdown)
        }, on: day, head: try run.head("notice send"), dryRun: run.dryRun)
    } catch {
      if !run.dryRun { writer.discard(written, letters) }
      throw error
    }
    return .changed(
      Changed(
        id: receipt.event.map(String.init),
        [
          run.dryRun
            ? words.lettersWould(written.count, folder: letters)
            : words.lettersSent(written.count, folder: letters)
        ],
        next: words.nextAcknowledge, undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [
          .init("folder", .string(letters)),
          .init(
            "notices",
            .array(
              zip(receipt.result, written).map { id, letter in
                .object([
                  .init("id", .string("N\(id)")), .init("employee", .string(letter.ending.number)),
                  .init("scheme", .string(letter.ending.scheme)),
                  .init("amount", .integer(letter.ending.amount)),
                  .init("last_day", .string(letter.ending.lastDay.description)),
                ])
              })),
        ]))
  }
}

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
    if System.exists(letters) {
      throw Problem("output-exists", .cannotCreate, words.folderExists(letters))
    }
    let writer = NoticeLetters(run: run, store: store, day: day)
    var written: [NoticeLetters.Letter] = []
    let receipt: Receipt<[(id: Int64, notice: NoticeInput)]>
    do {
      receipt = try store.sendNotices(
        on: day, person: person, scheme: only, head: try run.head("notice send"),
        dryRun: run.dryRun
      ) { due in
        let made = try due.map { try writer.letter($0) }
        if !run.dryRun {
          try writer.write(made, to: letters)
          written = made
        }
        return made.map {
          NoticeInput(ending: $0.ending, language: $0.language, letter: $0.page.markdown)
        }
      }
    } catch {
      // The letters go when their sending does not stand.
      if !written.isEmpty { writer.discard(written, letters) }
      throw error
    }
    let sent = receipt.result
    guard !sent.isEmpty else { return .changed(Changed([words.nothingToSend])) }
    return .changed(
      Changed(
        id: receipt.event.map(String.init),
        [
          run.dryRun
            ? words.lettersWould(sent.count, folder: letters)
            : words.lettersSent(sent.count, folder: letters)
        ],
        next: words.nextAcknowledge, undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [
          .init("folder", .string(letters)),
          .init(
            "notices",
            .array(
              sent.map { sent in
                let ending = sent.notice.ending
                return .object([
                  .init("id", .string("N\(sent.id)")), .init("employee", .string(ending.number)),
                  .init("scheme", .string(ending.scheme)),
                  .init("amount", .integer(ending.amount)),
                  .init("last_day", .string(ending.lastDay.description)),
                ])
              })),
        ]))
  }
}

package import Interchange
package import Messages
package import Records
internal import SQLite
package import Store

/// What a command works with.
package struct RunContext: Sendable {
  package enum Opening: Sendable {
    case readOnly, readWrite
    /// Writes much at once.
    case bulk
  }

  package let context: Context
  package let settings: Settings
  package let messages: Messages
  package let progress: Progress
  private let audience: Audience
  private let works: WorksInOwnFile
  /// Whose own file was opened, once it was.
  private let owner = Owner()
  /// What the command's rehearsals would change, where they were asked for.
  let rehearsal = Rehearsed()

  package init(
    context: Context, settings: Settings, messages: Messages, progress: Progress,
    audience: Audience = .everybody, works: WorksInOwnFile = .yes
  ) {
    self.audience = audience
    self.works = works
    self.context = context
    self.settings = settings
    self.messages = messages
    self.progress = progress
  }

  package var today: Day { settings.today }
  /// The day that reading commands look at.
  package var asOf: Day { settings.asOf ?? settings.today }
  package var dryRun: Bool { settings.dryRun }
  /// In somebody's own file whoever has it is that person, unless another name is given.
  package var actor: String { settings.actor ?? owner.number ?? context.userName() }
  /// Words for errors that need more than the frame knows, as the name of a file.
  package var explain: Explain { Explain(messages: messages) }
  /// Reads what was typed behind an option.
  package var typed: Typed { Typed(messages: messages) }
  /// Amounts, hours and days as the reader expects them.
  package var format: LocalFormat { LocalFormat(language: LocalLanguage(messages.language)) }

  package func openStore(_ opening: Opening) throws -> Store {
    let store =
      switch opening {
      case .readOnly:
        try Store.open(path: settings.database, access: .readOnly, upgrading: true)
      case .readWrite: try Store.open(path: settings.database)
      case .bulk: try Store.open(path: settings.database, cache: .bulk)
      }
    if let own = try store.ownNumber() {
      guard works == .yes else {
        throw Problem("own-file", .refused, messages.plans.ownFile)
      }
      owner.number = own
    }
    try refuseOthers(store)
    watch(store)
    if dryRun { rehearsal.listen(to: store) }
    return store
  }

  private func refuseOthers(_ store: Store) throws {
    guard audience != .everybody, try Sight.isLimited(store, actor: actor, on: today) else {
      return
    }
    if audience == .analysts {
      guard try !Sight.isAnalyst(store, actor: actor, on: today) else { return }
      throw Problem("not-for-you", .notAllowed, messages.accounts.forAnalysts(actor))
    }
    throw Problem("not-for-you", .notAllowed, messages.accounts.forHR(actor))
  }

  /// Says on a terminal how far this store is with what takes long, whatever is asked of it.
  package func watch(_ store: Store) {
    guard progress.isWanted else { return }
    store.watch(progress: { [progress] in progress.at($0, of: $1) }) { [progress] in
      progress.tick()
    }
  }

  /// What the audit trail keeps of this command: who, why and on which day.
  ///
  /// - Parameters:
  ///   - command: noun and verb, `claim submit`; never the argument list.
  ///   - subject: employee number or claim it is about.
  package func head(_ command: String, subject: String? = nil) throws -> EventHead {
    EventHead(
      command: command, actor: actor, subject: subject, reason: try reason(), today: today)
  }

  /// The text of `--reason`: what stands there, or the file of `@FILE`, or standard input.
  package func reason() throws -> String? {
    guard let reason = settings.reason else { return nil }
    return try text(reason, flag: "--reason") ?? reason
  }

  /// Text from `@FILE` or `-`; nil when it is neither.
  package func text(_ value: String, flag: String) throws -> String? {
    if value == "-" {
      var lines: [String] = []
      while let line = context.readLine() { lines.append(line) }
      return lines.joined(separator: "\n")
    }
    guard value.first == "@" else { return nil }
    let path = String(value.dropFirst())
    let bytes = try readFile(path, limit: RunContext.longestTextBytes)
    guard let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: RunContext.isControl)
    else {
      throw Problem("not-text", .badInput, messages.errors.notText(path, flag: flag))
    }
    return text
  }

  /// A control sign other than a line break or tab.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !["\n", "\r", "\t"].contains(scalar)
  }

  /// A text nobody types by hand is longer than this.
  package static let longestTextBytes = 1_000_000

  /// The bytes of an input file.
  package func readFile(_ path: String, limit: Int) throws -> [UInt8] {
    do {
      return try System.read(path, limit: limit)
    } catch {
      guard System.exists(path) else {
        throw Problem("input-missing", .noInput, messages.errors.inputMissing(path))
      }
      throw Problem("cannot-read", .noInput, messages.errors.cannotRead(path, error.cause))
    }
  }

  /// Takes away a database that this command made, with its empty journal.
  package func removeDatabase() throws {
    try System.remove(settings.database)
    try? System.remove(settings.database + "-journal")
  }

  /// A message beside the answer; silenced by `-q`.
  package func say(_ sentence: String) {
    guard !settings.quiet else { return }
    context.warn(HarmlessText.line(sentence) + "\n")
  }
}

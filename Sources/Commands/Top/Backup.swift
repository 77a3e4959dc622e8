internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Copies the database while others write.
struct Backup: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(
    help: ArgumentHelp(Messages.current.upkeep.backupFile, valueName: "file"), completion: .file())
  var file: String
  @Option(
    help: ArgumentHelp(
      Messages.current.upkeep.backupAnchors, valueName: Messages.current.frame.valueFile))
  var anchors: String?
  @Flag(help: ArgumentHelp(Messages.current.upkeep.backupDamaged)) var damaged = false

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "backup", dutch: ["reservekopie"], words.backup,
      examples: [
        Example("backup copy.db", words.backupExample),
        Example("backup other.db --format json", words.backupForScripts),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    let copied: Copied
    do {
      copied = try store.backup(to: file, keep: !run.dryRun, damaged: damaged)
    } catch StoreError.exists(let path) {
      throw Problem("database-exists", .cannotCreate, run.messages.errors.copyExists(path))
    }
    let head = copied.head
    let words = run.messages.upkeep
    var sentences = [words.backedUp(to: file, event: head?.event ?? 0, hash: head?.hash ?? "")]
    let anchored = run.dryRun ? nil : anchorFile(run)
    if let anchored, let head { sentences.append(writeDown(head, in: anchored, run)) }
    return Answer.changed(
      Changed(
        sentences,
        undo: words.removeDatabase(path: file),
        fields: [
          .init("file", .string(file)), .init("event", .integer(head?.event ?? 0)),
          .init("hash", .string(head?.hash ?? "")),
          .init("anchors", anchored.map { .string($0) } ?? .null),
          .init("findings", .integer(Int64(copied.findings.count))),
        ])
    ).with(notices: FindingWords(run).notices(copied.findings))
  }

  /// Beside the database the seal would be lost with it.
  private func anchorFile(_ run: RunContext) -> String? {
    if let named = anchors ?? run.context.variable("BOETSEER_ANCHORS") { return named }
    guard let folder = System.folder(of: file), folder != System.folder(of: run.settings.database)
    else { return nil }
    return folder == "/" ? "/boetseer-anchors.txt" : "\(folder)/boetseer-anchors.txt"
  }

  /// The copy stands, whether or not its seal can be written down.
  private func writeDown(_ anchor: Anchor, in path: String, _ run: RunContext) -> String {
    let words = run.messages.upkeep
    do {
      try System.append(anchor.line, to: path)
      return words.anchored(in: path)
    } catch {
      return words.notAnchored(in: path)
    }
  }
}

internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Copies the database while others write.
struct Backup: BoetseerCommand {
  @OptionGroup(visibility: .hidden) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.upkeep.backupFile, valueName: "file"))
  var file: String

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
    let head: (event: Int64, hash: String)?
    let progress = Progress(run)
    do {
      head = try store.backup(to: file, keep: !run.dryRun) { progress.at($0, of: $1) }
      progress.end()
    } catch StoreError.exists(let path) {
      throw Problem("database-exists", .cannotCreate, run.messages.errors.copyExists(path))
    }
    let words = run.messages.upkeep
    return .changed(
      Changed(
        [words.backedUp(to: file, event: head?.event ?? 0, hash: head?.hash ?? "")],
        undo: words.removeDatabase(path: file),
        fields: [
          .init("file", .string(file)), .init("event", .integer(head?.event ?? 0)),
          .init("hash", .string(head?.hash ?? "")),
        ]))
  }
}

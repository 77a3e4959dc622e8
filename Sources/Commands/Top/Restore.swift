internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Puts a copy in the place of the database.
struct Restore: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(
    help: ArgumentHelp(Messages.current.upkeep.restoreFile, valueName: "file"), completion: .file())
  var file: String
  @Flag(help: ArgumentHelp(Messages.current.upkeep.restoreDamaged)) var damaged = false

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "restore", dutch: ["terugzetten"], words.restore,
      examples: [
        Example("restore copy.db --force --dry-run", words.restoreExample),
        Example("restore copy.db --db again.db", words.restoreElsewhere),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let target = run.settings.database
    let restored: Restored
    do {
      restored = try Store.restore(
        from: file, to: target, force: run.settings.force, damaged: damaged, dryRun: run.dryRun,
        watch: run.watch)
    } catch StoreError.missing(let path) {
      throw Problem("input-missing", .noInput, run.messages.errors.inputMissing(path))
    } catch StoreError.exists(let path) {
      throw Problem("database-exists", .cannotCreate, run.messages.errors.databaseInPlace(path))
    } catch StoreError.damaged(let path, let findings) {
      let first = findings.first.map(FindingWords(run).line) ?? ""
      throw Problem(
        "database-damaged", .badInput,
        run.messages.errors.damagedCopy(path, first: first, others: findings.count - 1))
    }
    let aside = restored.aside
    let words = run.messages.upkeep
    var sentences = [words.restored(from: file, to: target)]
    if let aside { sentences.append(words.keptAside(aside)) }
    return Answer.changed(
      Changed(
        sentences, next: "boetseer doctor", undo: aside.map { "boetseer restore \($0) --force" },
        fields: [
          .init("database", .string(target)),
          .init("kept_as", aside.map { .string($0) } ?? .null),
          .init("findings", .integer(Int64(restored.findings.count))),
        ])
    ).with(notices: FindingWords(run).notices(restored.findings))
  }
}

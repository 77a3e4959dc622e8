internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Makes a database.
struct Initialise: BoetseerCommand {
  @OptionGroup(visibility: .hidden) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "init", dutch: ["begin"], words.initialise,
      examples: [
        Example("init", words.initialiseExample),
        Example("init --db zorg.db", words.initialiseElsewhere),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let path = run.settings.database
    _ = try Store.create(path: path, head: try run.head("init"))
    // A rehearsal shows that it could be made here, and leaves nothing behind.
    if run.dryRun { try run.removeDatabase() }
    let words = run.messages.upkeep
    return .changed(
      Changed(
        [words.created(path: path)], next: words.importFirst,
        undo: words.removeDatabase(path: path), fields: [.init("database", .string(path))]))
  }
}

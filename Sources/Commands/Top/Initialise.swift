internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Makes a database.
struct Initialise: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Flag(help: ArgumentHelp(Messages.current.upkeep.optionSample))
  var sample = false

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "init", dutch: ["begin"], words.initialise,
      examples: [
        Example("init", words.initialiseExample),
        Example("init --db zorg.db", words.initialiseElsewhere),
        Example("init --db linde.db --sample", words.initialiseSample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let path = run.settings.database
    let store = try Store.create(path: path, head: try run.head("init"))
    run.watch(store)
    do {
      let taken = sample ? try SampleImport.run(store, head: try run.head("import all")) : nil
      // A rehearsal shows that it could be made here, and leaves nothing behind.
      if run.dryRun { try run.removeDatabase() }
      return .changed(made(path, taken, run))
    } catch {
      try run.removeDatabase()
      throw error
    }
  }

  private func made(_ path: String, _ sample: ImportAllReport?, _ run: RunContext) -> Changed {
    let words = run.messages.upkeep
    var sentences = [words.created(path: path)]
    if let sample {
      sentences.append(words.sampleTaken(files: sample.taken.count))
    }
    return Changed(
      sentences, next: sample == nil ? words.importFirst : "boetseer sync",
      undo: words.removeDatabase(path: path), fields: [.init("database", .string(path))])
  }
}

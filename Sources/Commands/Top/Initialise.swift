internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Makes a database.
struct Initialise: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Flag(help: ArgumentHelp(Messages.current.upkeep.optionSample))
  var sample = false

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .own, "name"))
  var own: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .ownNumber, "emp"))
  var number: String?

  /// Who has not said under which number the organisation knows them.
  static let unknownNumber = "own"

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "init", dutch: ["begin"], words.initialise,
      examples: [
        Example("init", words.initialiseExample),
        Example("init --db zorg.db", words.initialiseElsewhere),
        Example("init --db linde.db --sample", words.initialiseSample),
        Example("init --own Anna --number 000123 --db anna.db", plan: .own),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let path = run.settings.database
    guard own != nil || number == nil else {
      throw Problem("own-needed", .usage, run.messages.plans.whoseOwn)
    }
    let store = try Store.create(path: path, head: try run.head("init"))
    run.watch(store)
    do {
      if let own { return try makeOwn(own, store, run) }
      let taken = sample ? try SampleImport.run(store, head: try run.head("import all")) : nil
      // A rehearsal shows that it could be made here, and leaves nothing behind.
      if run.dryRun { try run.removeDatabase() }
      return .changed(made(path, taken, run))
    } catch {
      try run.removeDatabase()
      throw error
    }
  }

  /// A file for a plan that nobody else reads.
  private func makeOwn(_ name: String, _ store: Store, _ run: RunContext) throws -> Answer {
    var input = EmployeeInput(number: number ?? Initialise.unknownNumber)
    input.name = try run.personal(name, flag: "--own")
    input.startedOn = run.today
    try store.makeOwn(input, head: try run.head("init"))
    let path = run.settings.database
    if run.dryRun { try run.removeDatabase() }
    return .changed(
      Changed(
        [run.messages.plans.madeOwn(path: path, name: input.name ?? "")],
        next: "boetseer plan start --db \(path)",
        undo: run.messages.upkeep.removeDatabase(path: path),
        fields: [.init("database", .string(path))]))
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

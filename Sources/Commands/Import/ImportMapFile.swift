internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Learns once which columns and values of an organisation's files mean what.
struct ImportMapFile: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFile, valueName: "file"),
    completion: .file())
  var file: String
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(Messages.current.imports.optionAs, valueName: "name"))
  var name: String?
  @Option(help: ArgumentHelp(Messages.current.imports.optionKind, valueName: "kind"))
  var kind: String?
  @Option(
    name: .customLong("column"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(Messages.current.imports.optionColumn, valueName: "yours=ours"))
  var columns: [String] = []
  @Option(
    name: .customLong("value"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(Messages.current.imports.optionValue, valueName: "column:yours=ours"))
  var values: [String] = []

  static var about: About {
    let words = Messages.current.imports
    return About(
      "map", dutch: ["vertaal"], words.map,
      examples: [
        Example(
          "import map claims.csv --as finance --column \"invoice=-\"", words.mapExample),
        Example("import map claims.csv --dry-run", words.mapRehearse),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let asking = run.asking("import map")
    let path = try asking.value(file, Question("FILE", run.messages.imports.argumentFile))
    let kind = try kind(asking, run)
    let origin = try open(path, run)
    let learned: ImportMap
    switch kind {
    case .teams: learned = try learn(.teams, origin, asking, run)
    case .employees: learned = try learn(.employees, origin, asking, run)
    case .wages: learned = try learn(.wages, origin, asking, run)
    case .patterns: learned = try learn(.patterns, origin, asking, run)
    case .shifts: learned = try learn(.shifts, origin, asking, run)
    case .holidays: learned = try learn(.holidays, origin, asking, run)
    case .balances: learned = try learn(.balances, origin, asking, run)
    case .claims: learned = try learn(.claims, origin, asking, run)
    case .leave: learned = try learn(.leave, origin, asking, run)
    case .pressure: learned = try learn(.pressure, origin, asking, run)
    case .projects: learned = try learn(.projects, origin, asking, run)
    case .goals: learned = try learn(.goals, origin, asking, run)
    case .support: learned = try learn(.support, origin, asking, run)
    case .learning: learned = try learn(.learning, origin, asking, run)
    case .awareness: learned = try learn(.awareness, origin, asking, run)
    case .savings: learned = try learn(.savings, origin, asking, run)
    case .subsidies: learned = try learn(.subsidies, origin, asking, run)
    // Only `export files` writes them.
    case .adjustments:
      throw Problem("no-map-for-adjustments", .usage, run.messages.imports.noMapForAdjustments)
    case .schemes:
      throw Problem("no-map-for-schemes", .usage, run.messages.imports.noMapForSchemes)
    case .shares: throw Problem("no-map-for-packets", .usage, run.messages.packets.noMap)
    }
    try asking.confirm()
    try run.openStore(.readWrite).keep(learned, dryRun: run.dryRun)
    let words = run.messages.imports
    return .changed(
      Changed(
        [words.mapKept(learned.name, columns: learned.columns.count, values: learned.values.count)],
        next: "boetseer import \(kind.rawValue) \(path) --map \(learned.name)",
        fields: [
          .init("map", .string(learned.name)), .init("kind", .string(kind.rawValue)),
          .init("columns", .integer(Int64(learned.columns.count))),
          .init("values", .integer(Int64(learned.values.count))),
        ]))
  }

  private func learn<Row: Sendable>(
    _ profile: ImportProfile<Row>, _ origin: ImportOrigin, _ asking: Asking, _ run: RunContext
  ) throws -> ImportMap {
    let learning = ImportLearning(
      run: run, asking: asking, origin: origin, profile: profile,
      name: name ?? profile.kind.rawValue)
    do {
      return try learning.learn(columns: columns, values: values)
    } catch let error as CSVError {
      throw Problems(Explain(messages: run.messages).problem(error, file: file))
    }
  }

  /// By the option, or by the name of the file, or asked.
  private func kind(_ asking: Asking, _ run: RunContext) throws -> ImportKind {
    let name = ImportRun.lastName(file).lowercased()
    let named = ImportKind.tables.first { name.hasPrefix($0.rawValue) }
    let words = run.messages.imports
    return try asking.value(
      kind ?? named?.rawValue,
      Question(
        "--kind", words.askKind,
        choices: ImportKind.tables.map { .init(words.kind($0.rawValue), typed: $0.rawValue) }
      ) { try run.typed.choice($0, flag: "--kind", of: ImportKind.self) })
  }

  private func open(_ path: String, _ run: RunContext) throws -> ImportOrigin {
    do {
      return try ImportOrigin.open(path)
    } catch {
      throw ImportWords(run: run).problems(error, file: path)
    }
  }
}

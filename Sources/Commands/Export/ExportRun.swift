internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import SQLite
internal import Store

/// Writes views as files for other programs.
struct ExportRun: BoetseerCommand {
  @Argument(help: ArgumentHelp(export: .view, "view|all"))
  var view: String?

  @Option(
    name: .customLong("for"), parsing: .unconditional,
    help: ArgumentHelp(export: .audience, "analyst|works-council"),
    completion: .list(["analyst", "works-council"]))
  var audience: String?

  @Flag(help: ArgumentHelp(export: .pseudonymise))
  var pseudonymise = false

  @Option(
    parsing: .unconditional, help: ArgumentHelp(export: .keyFile, "file"), completion: .file())
  var keyFile: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(export: .smallestGroup, "n"))
  var smallestGroup: String?

  @Flag(help: ArgumentHelp(export: .noFormulaGuard))
  var noFormulaGuard = false

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var ownFormats: [String]? { ExportFormat.allCases.map(\.rawValue) }

  static var about: About {
    let words = Messages.current.exportRuns
    return About(
      "run", dutch: ["maak"], words.run,
      examples: [
        Example("export run all --format csv -o views", words.example(.all)),
        Example("export run x_ledger -o ledger.csv", words.example(.one)),
        Example("export run all -o boetseer.sqlite", words.example(.database)),
        Example("export run all --format csv -o views --force", words.example(.refresh)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.exportRuns
    let asking = run.asking("export run")
    let store = try run.openStore(.readOnly)
    let name = try asking.value(view, Question("VIEW|all", words.askView))
    let contract = try store.contract()
    let shield = try ExportShielding(run: run, store: store).shield(
      audience: audience, pseudonymise: pseudonymise, keyFile: keyFile, smallest: smallestGroup)
    let tables = store.exportTables(
      try views(name, contract, shield, run), shield, isAll: name.lowercased() == "all")
    let path = try asking.value(run.settings.ownOutput, Question("-o", words.askPlace))
    let format = try form(path, run)
    let place = try ExportPlace(
      path, shape(name, format), force: run.settings.force,
      database: run.settings.database, messages: run.messages)

    var writing = ExportWriting(
      store, place, format, tables, guardsFormulas: !noFormulaGuard, messages: run.messages
    ) { _ in run.progress.tick() }
    var found: ExportMoment?
    let shown = try writing.all(shield) {
      let moment = try store.exportMoment(created: try created(run))
      found = moment
      return moment
    }
    guard let moment = found else { return .nothing }
    if format == .datapackage {
      try writing.describe(
        DataPackage.name,
        DataPackage(
          tables: tables, files: writing.files, contract: contract.version, moment: moment,
          messages: run.messages
        ).text)
    }
    let head = try run.head("export run", subject: name.lowercased())
    let told = ExportTold(
      contract: contract.version, moment: moment, format: format, actor: head.actor,
      reason: head.reason, audience: shield.audience,
      isPseudonymised: shield.key != nil, smallest: shield.smallest,
      guarded: writing.guarded, files: writing.files)
    let manifest = try place.file(ExportManifest.name)
    try manifest.write(text: told.text)
    _ = try manifest.finish()
    // Another connection needs the memory next.
    store.forgetPages()
    if !run.dryRun {
      try keep(place, writing, told, shown, head, run)
    }
    let numbers = run.format
    return .changed(
      Changed(
        [words.written(path, tables: tables.count, rows: numbers.count(told.made.rows))],
        next: "boetseer export verify \(path)",
        undo: run.dryRun ? nil : words.removePlace(path, isFolder: place.shape == .folder),
        fields: [
          .init("path", .string(path)), .init("format", .string(format.rawValue)),
          .init("tables", .integer(Int64(tables.count))), .init("rows", .integer(told.made.rows)),
          .init("guarded", .integer(writing.guarded)),
        ])
    ).with(notices: notices(writing, shield, shown, run))
  }

  /// Written down before it stands there: what left unseen would be worse than what is told and is
  /// not there.
  private func keep(
    _ place: ExportPlace, _ writing: ExportWriting, _ told: ExportTold, _ shown: ShownPeople?,
    _ head: EventHead, _ run: RunContext
  ) throws {
    var unsecured: SQLiteError?
    do {
      _ = try run.openStore(.readWrite).recordExport(told.made, shown, head)
    } catch let error as SQLiteError where error.isCommitted {
      // It is in the trail all the same; so the files belong there too.
      unsecured = error
    }
    do {
      try place.keep(writing.files.map(\.name))
    } catch let problem as Problem {
      throw Problem(
        "export-lost", problem.exit, run.messages.exportRuns.exportLost(problem.message))
    }
    if let unsecured { throw unsecured }
  }

  private func notices(
    _ writing: ExportWriting, _ shield: ExportShield, _ shown: ShownPeople?, _ run: RunContext
  ) -> [String] {
    let words = run.messages.exportRuns
    var notices: [String] = []
    if writing.guarded > 0 { notices.append(words.guarded(run.format.count(writing.guarded))) }
    if let shown, shown.hidden > 0 {
      notices.append(words.shownAsNothing(run.format.count(shown.hidden), shown.smallest))
    }
    if shield.audience == .analyst, shield.key == nil { notices.append(words.withNumbers) }
    return notices
  }

  private func views(
    _ name: String, _ contract: Contract, _ shield: ExportShield, _ run: RunContext
  ) throws -> [ContractView] {
    if name.lowercased() == "all" { return contract.views }
    guard let found = contract.view(name) else {
      throw Problem(
        "no-such-view", .notFound,
        run.messages.exports.noSuchView(name, near: contract.names(near: name)))
    }
    guard shield.lets(found.name) else {
      throw Problem(
        "view-not-for-them", .notAllowed, run.messages.exportRuns.viewNotForThem(found.name))
    }
    return [found]
  }

  /// By `--format`, else by the name of the file.
  private func form(_ path: String, _ run: RunContext) throws -> ExportFormat {
    if let format = run.settings.ownFormat.flatMap({ ExportFormat(rawValue: $0) }) {
      return format
    }
    if let format = ExportFormat(ofFile: path) { return format }
    throw Problem(
      "unknown-extension", .usage,
      run.messages.exportRuns.noFormat(path, valid: ExportFormat.allCases.map(\.rawValue)))
  }

  private func shape(_ name: String, _ format: ExportFormat) -> ExportPlace.Shape {
    if format == .datapackage { return .folder }
    return format.holdsAll || name.lowercased() != "all" ? .file : .folder
  }

  /// `SOURCE_DATE_EPOCH` is how other tools are told a moment too, where the same data must give
  /// the same bytes (https://reproducible-builds.org/specs/source-date-epoch/).
  private func created(_ run: RunContext) throws -> Int64? {
    guard let set = run.context.variable("SOURCE_DATE_EPOCH") else { return nil }
    guard let seconds = Int64(set), (0...253_402_300_799).contains(seconds) else {
      throw Problem(
        "not-a-number", .configuration, run.messages.exportRuns.notAnEpoch(set))
    }
    return seconds
  }
}

extension ArgumentHelp {
  init(export option: ExportRunOption, _ value: String? = nil) {
    self.init(stringLiteral: Messages.current.exportRuns.option(option))
    if let value { valueName = value }
  }
}

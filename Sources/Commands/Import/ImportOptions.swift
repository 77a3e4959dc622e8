internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What an import takes that changes what is known; a claim and a scheme have days of their own.
struct EffectiveOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.imports.optionEffective, valueName: "date"))
  var effective: String?
}

/// What every import takes.
struct ImportOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Messages.current.imports.optionIgnore))
  var ignoreOtherColumns = false
  @Option(help: ArgumentHelp(Messages.current.imports.optionMap, valueName: "name"))
  var map: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.imports.optionErrors, valueName: "file"),
    completion: .file())
  var errors: String?
}

/// One run of an import command.
struct ImportRun {
  let run: RunContext
  let options: ImportOptions
  /// As it was typed behind `--effective`.
  var effectiveOn: String?

  private var words: ImportWords { ImportWords(run: run) }

  func effective() throws -> Day? {
    try effectiveOn.map { try run.typed.day($0, flag: "--effective") }
  }

  /// Takes in one file.
  func take(_ kind: ImportKind, _ file: String) throws -> Answer {
    let effective = try effective()
    let store = try run.openStore(.bulk)
    let importer = try importer(store, kind)
    do {
      let head = try run.head("import \(kind.rawValue)", subject: ImportRun.lastName(file))
      let report = try importer.take(
        kind, try ImportOrigin.open(file), effective: effective, head: head)
      return .changed(words.changed(report))
    } catch {
      throw try problems(error, file: file)
    }
  }

  /// - Parameter kind: what the map has to be for; nil where files of several kinds come.
  func importer(_ store: Store, _ kind: ImportKind?) throws -> Importer {
    var importer = Importer(store: store)
    importer.dryRun = run.dryRun
    importer.reading.ignoresOtherColumns = options.ignoreOtherColumns
    guard let name = options.map else { return importer }
    let map = try store.importMap(name)
    if let kind, map.kind != kind.rawValue {
      throw Problem(
        "map-of-other-kind", .usage, run.messages.imports.mapOfOtherKind(name, kind: map.kind))
    }
    importer.reading.map = map
    return importer
  }

  /// What is wrong, ready to be shown; with `--errors` all of it stands in that file.
  func problems(_ error: any Error, file: String) throws -> Problems {
    let problems = words.problems(error, file: file)
    guard problems.first.exit == .badInput else { return problems }
    try write(problems)
    return words.shown(problems, errorsFile: options.errors)
  }

  private func write(_ problems: Problems) throws {
    guard let path = options.errors else { return }
    let file = try OutputFile(path: path, force: run.settings.force, messages: run.messages)
    let writer = CSVWriter()
    try file.write(writer.header(["line", "column", "value", "problem", "fix"]))
    for problem in problems.all {
      var column = ""
      switch problem.position?.place {
      case .named(let name): column = name
      case .numbered(let place), .character(let place): column = String(place)
      case nil: break
      }
      try file.write(
        writer.record([
          problem.position?.line.map { String($0) } ?? "", column,
          problem.position?.value ?? "", problem.message, problem.fix ?? "",
        ]))
    }
    try file.keep()
    run.say(run.messages.imports.errorsWritten(path))
  }

  /// The name of a file without its folders; what the audit trail keeps of it.
  static func lastName(_ path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }
}

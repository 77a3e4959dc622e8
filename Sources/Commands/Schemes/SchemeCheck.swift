internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Reads a scheme file without taking it in: what is wrong with it, or what it says.
struct SchemeCheck: ReadingCommand {
  @Argument(
    help: ArgumentHelp(Messages.current.schemes.fileArgument, valueName: "file"),
    completion: .file())
  var file: String

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.schemes
    return About(
      "check", dutch: ["controleer"], words.schemeCheck,
      examples: [
        Example("scheme check SampleData/schemes.yaml", words.example(.check)),
        Example("scheme check SampleData/schemes.yaml --format json", words.example(.checkScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let bytes = try run.readFile(file, limit: YAMLTree.largestFileBytes + 1)
    let schemes: [Scheme]
    do {
      schemes = try SchemeFile.read(bytes)
    } catch {
      throw problems(of: error, file: file, messages: run.messages)
    }
    let words = run.messages.schemes
    let sentences = schemes.map { SchemeSentences(run: run, scheme: $0) }
    var lines = [words.fileIsGood(file, schemes: schemes.count)]
    let store = try self.store(run)
    // What a file would do to the people here tells wages and ages, one small group at a time.
    let isLimited = try store.map { try run.isLimited($0) } ?? false
    var effects: [JSONValue] = []
    var warnings: [JSONValue] = []
    for scheme in sentences {
      lines += [""] + scheme.lines()
      let worked = WorkedPeople(run: run, scheme: scheme.scheme)
      let people = worked.lines()
      if !people.isEmpty { lines += [""] + people }
      var beware = SchemeWarnings(run: run, scheme: scheme.scheme).found
      if let store, !isLimited {
        let effect = SchemeEffectLines(
          run: run, store: store, scheme: scheme.scheme,
          effect: try store.effect(of: scheme.scheme, in: worked.year), worked: worked)
        let found = try effect.lines()
        if !found.isEmpty { lines += [""] + found }
        effects.append(effect.json)
        beware += effect.warnings
      }
      if let unknown = try store?.unknownTeams(of: scheme.scheme), !unknown.isEmpty {
        beware.append(.unknownTeams(unknown))
      }
      if !beware.isEmpty { lines += [""] + beware.map { words.warning($0) } }
      warnings += beware.map {
        .object([
          .init("scheme", .string(scheme.scheme.code)), .init("id", .string($0.id)),
          .init("text", .string(words.warning($0))),
        ])
      }
    }
    let comparison = try store.map { store in
      SchemeComparison(schemes: schemes, stored: try store.schemes().map(\.scheme))
    }
    lines += [""] + (comparison.map { $0.lines(run) } ?? [])
    if comparison == nil { lines.append(words.nothingToCompare(database: run.settings.database)) }
    return .report(
      .lines(lines),
      json: .object([
        .init("ok", true), .init("file", .string(file)),
        .init(
          "schemes", .array(sentences.map { SchemeJSON(scheme: $0.scheme, sentences: $0).value })),
        .init("effect", isLimited ? .null : .array(effects)),
        .init("warnings", .array(warnings)),
        .init("differences", comparison?.json ?? .null),
      ]), table: SchemeVersionTable(run: run).table(schemes)
    ).with(notices: (isLimited ? [run.messages.sight.effectIsForHR] : []) + next(comparison, run))
  }

  /// Importing is what comes next where it would change something and not be refused.
  private func next(_ comparison: SchemeComparison?, _ run: RunContext) -> [String] {
    guard comparison?.canBeImported ?? true else { return [] }
    return ["\(run.messages.frame.nextWord): \(run.messages.schemes.nextImport(file))"]
  }

  /// Nil where there is no database; one that is named and missing is an error.
  private func store(_ run: RunContext) throws -> Store? {
    guard global.db != nil || System.exists(run.settings.database) else { return nil }
    return try run.openStore(.readOnly)
  }
}

internal import ArgumentParser
internal import Glibc
internal import Messages
internal import SQLite
internal import Store

/// Takes in the files of a folder, in the order in which they build on one another.
struct ImportAll: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var since: EffectiveOption
  @OptionGroup var options: ImportOptions
  @Argument(
    help: ArgumentHelp(Messages.current.imports.argumentFolder, valueName: "dir"),
    completion: .directory)
  var folder: String

  static var about: About {
    let words = Messages.current.imports
    return About(
      "all", dutch: ["alles"], words.all,
      examples: [
        Example("import all .", words.allExample),
        Example("import all . --dry-run", words.rehearseExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let command = ImportRun(run: run, options: options, effectiveOn: since.effective)
    let effective = try command.effective()
    let files = try ImportAll.files(of: folder, run)
    guard !ImportPlan(files: files).steps.isEmpty else {
      throw Problem(
        "nothing-to-import", .noInput,
        run.messages.imports.nothingToImport(folder, names: ImportKind.fileNames))
    }
    let rehearsal = run.dryRun ? try Rehearsal(run) : nil
    defer { rehearsal?.remove() }
    let store =
      try rehearsal.map { try Store.open(path: $0.path, cache: .bulk) }
      ?? run.openStore(.bulk)
    run.watch(store)
    var importer = try command.importer(store, nil)
    // On its copy a rehearsal keeps what it did: the next file builds on it.
    importer.dryRun = false
    let head = try run.head("import all", subject: ImportRun.lastName(folder))
    do {
      var report = try ImportSequence(importer).take(
        files, effective: effective, head: head
      ) { try ImportOrigin.open(ImportAll.path(folder, $0)) }
      if run.dryRun {
        for index in report.taken.indices { report.taken[index].event = nil }
      }
      return .changed(ImportWords(run: run).changed(report))
    } catch {
      let words = ImportWords(run: run)
      let found = try command.problems(
        error.cause, file: ImportAll.path(folder, error.file))
      throw Problems(found.all + [words.stopped(error)].compactMap { $0 }) ?? found
    }
  }

  static func path(_ folder: String, _ file: String) -> String {
    folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
  }

  /// The ordinary files of a folder; hidden ones are nobody's input.
  private static func files(of folder: String, _ run: RunContext) throws -> [String] {
    let names: [String]
    do {
      names = try System.names(in: folder)
    } catch {
      throw Problem(
        error.cause == .noFolder ? "input-missing" : "cannot-read", .noInput,
        error.cause == .noFolder
          ? run.messages.errors.inputMissing(folder)
          : run.messages.errors.cannotRead(folder, error.cause))
    }
    return names.filter { name in
      var info = stat()
      return !name.hasPrefix(".") && stat(path(folder, name), &info) == 0
        && info.st_mode & S_IFMT != S_IFDIR
    }
  }
}

/// A copy of the database on which files that build on one another are tried.
private struct Rehearsal {
  let path: String

  init(_ run: RunContext) throws {
    path = "\(run.settings.database).rehearsal-\(getpid())"
    _ = try run.openStore(.readOnly).backup(to: path)
  }

  func remove() {
    unlink(path)
    unlink(path + "-journal")
  }
}

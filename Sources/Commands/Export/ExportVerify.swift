internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Compares an export with its manifest.
struct ExportVerify: ReadingCommand {
  @Argument(help: ArgumentHelp(export: .directory, "dir"), completion: .directory)
  var directory: String

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.exportRuns
    return About(
      "verify", dutch: ["controleer"], words.verify,
      examples: [
        Example("export verify january", words.example(.verify)),
        Example("export verify january.xlsx", words.example(.verifyFile)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.exportRuns
    let check = try ExportCheck(directory, run)
    let found = try check.differences()
    let json = JSONValue.object([
      .init("ok", .boolean(found.isEmpty)), .init("path", .string(directory)),
      .init("files", .integer(Int64(check.manifest.files.count))),
      .init("rows", .integer(check.rows)),
      .init("differences", .array(found.map { .string(words.different($0)) })),
    ])
    let table = Table(
      name: "differences",
      columns: [Column(key: "difference", title: words.difference, wraps: true)],
      rows: found.map { [.text(words.different($0))] })
    guard !found.isEmpty else {
      let line = words.whole(
        directory, files: check.manifest.files.count, rows: run.format.count(check.rows))
      return .report(.lines([line]), json: json, table: table)
    }
    return Answer.report(.table(table), json: json, table: table)
      .with(lead: [words.isDifferent(directory)]).with(exit: .different)
  }
}

/// The files of an export beside what its manifest says of them.
struct ExportCheck {
  let manifest: ExportManifest
  private let manifestPath: String
  private let folder: String
  private let isFolder: Bool
  private let run: RunContext

  init(_ given: String, _ run: RunContext) throws {
    self.run = run
    let words = run.messages.exportRuns
    isFolder = System.kind(given) == .folder
    folder = isFolder ? given : PartFolder.parent(of: given)
    manifestPath =
      isFolder ? "\(given)/\(ExportManifest.name)" : ExportManifest.path(beside: given)
    guard System.kind(manifestPath) == .file else {
      throw Problem("input-missing", .noInput, words.noManifest(given))
    }
    do {
      manifest = try ExportManifest(path: manifestPath)
    } catch let fault as ExportManifest.Fault {
      switch fault {
      case .missing: throw Problem("input-missing", .noInput, words.noManifest(given))
      case .notAManifest:
        throw Problem("not-a-manifest", .badInput, words.notAManifest(manifestPath))
      }
    }
  }

  var rows: Int64 { manifest.files.flatMap(\.tables).reduce(0) { $0 + $1.rows } }

  func differences() throws -> [ExportDifference] {
    var found: [ExportDifference] = []
    for file in manifest.files { found += try differences(of: file) }
    if isFolder {
      let known = Set(manifest.files.map(\.name) + [ExportManifest.name])
      let names = (try? System.names(in: folder)) ?? []
      found += names.sorted().filter { !known.contains($0) }.map { .unknown($0) }
    }
    if try !isInTrail() { found.append(.notInTrail) }
    return found
  }

  private func differences(of file: ExportManifest.File) throws -> [ExportDifference] {
    guard ExportManifest.isPlain(file.name) else { return [.badName(file.name)] }
    let path = "\(folder)/\(file.name)"
    switch System.kind(path) {
    case nil: return [.missing(file.name)]
    case .folder, .link, .other: return [.notAFile(file.name)]
    case .file: break
    }
    var digest = RunningDigest()
    var bytes: Int64 = 0
    try FileDigest.forEachPiece(of: path) {
      digest.update($0)
      bytes += Int64($0.count)
    }
    var found: [ExportDifference] = []
    if bytes != file.bytes || digest.text() != file.sha256 { found.append(.changed(file.name)) }
    guard let format = ExportFormat(rawValue: manifest.format) else { return found }
    for table in file.tables { found += differences(table, file, path, format) }
    return found
  }

  private func differences(
    _ told: ExportManifest.Table, _ file: ExportManifest.File, _ path: String,
    _ format: ExportFormat
  ) -> [ExportDifference] {
    do {
      guard let counted = try ExportRecount(format: format).table(told, in: path) else { return [] }
      var found: [ExportDifference] = []
      if counted.rows != told.rows {
        found.append(
          .rows(
            file: file.name, view: told.view, found: String(counted.rows),
            told: String(told.rows)))
      }
      for (total, sum) in zip(told.totals, counted.totals) where total.sum != sum.sum {
        found.append(
          .total(
            file: file.name, view: told.view, column: total.column, found: sum.sum,
            told: total.sum))
      }
      return found
    } catch {
      return [.unreadable(file: file.name, view: told.view)]
    }
  }

  /// Whoever has no database here has the hashes alone.
  private func isInTrail() throws -> Bool {
    guard System.exists(run.settings.database) else { return true }
    return try run.openStore(.readOnly).knowsExport(
      manifest: run.readFile(manifestPath, limit: RunContext.longestTextBytes * 8))
  }
}

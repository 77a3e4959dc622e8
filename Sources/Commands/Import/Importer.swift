internal import Interchange
internal import Messages
package import Records
package import Store

/// What came of taking one file in.
package struct ImportReport: Sendable {
  package var kind: ImportKind
  /// The file as it was named.
  package var file: String
  package var outcome: ImportOutcome
  /// The event by which it is undone; nil when nothing changed or nothing was kept.
  package var event: Int64?
  package var preview = ImportPreview()
}

/// Takes files of every kind into a store, each as one event.
package struct Importer {
  let store: Store
  var reading = ImportReading()
  var dryRun = false
  /// Advice on agreements that show none yet, in the language of who takes them in.
  var advise = CraftAct.Advice.shown(in: Messages.current)

  package init(store: Store) { self.store = store }

  /// - Parameters:
  ///   - effective: the day from which changes of known people and teams count.
  ///   - head: of the event; its command is the one that was typed.
  /// - Throws: `ImportFileProblems` or, for schemes, `SchemeProblems`.
  package func take(
    _ kind: ImportKind, _ origin: ImportOrigin, effective: Day?, head: EventHead
  ) throws -> ImportReport {
    switch kind {
    case .teams:
      try ImportFile(origin: origin, profile: .teams, reading: reading, progress: progress).take {
        try store.importTeams(
          digest: try $0(), effective: effective, head: head, dryRun: dryRun, next: $1)
      }
    case .employees:
      try ImportFile(origin: origin, profile: .employees, reading: reading, progress: progress)
        .take {
          try store.importEmployees(
            digest: try $0(), effective: effective, head: head, dryRun: dryRun, next: $1)
        }
    case .claims:
      try ImportFile(origin: origin, profile: .claims, reading: reading, progress: progress).take {
        try store.importClaims(digest: try $0(), head: head, dryRun: dryRun, next: $1)
      }
    case .balances:
      try ImportFile(origin: origin, profile: .balances, reading: reading, progress: progress)
        .take {
          try store.importBalances(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .adjustments:
      try ImportFile(origin: origin, profile: .adjustments, reading: reading, progress: progress)
        .take {
          try store.importAdjustments(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .wages:
      try ImportFile(origin: origin, profile: .wages, reading: reading, progress: progress).take {
        try store.importWages(digest: try $0(), head: head, dryRun: dryRun, next: $1)
      }
    case .patterns:
      try ImportFile(origin: origin, profile: .patterns, reading: reading, progress: progress)
        .take {
          try store.importPatterns(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .shifts:
      try ImportFile(origin: origin, profile: .shifts, reading: reading, progress: progress).take {
        try store.importShifts(digest: try $0(), head: head, dryRun: dryRun, next: $1)
      }
    case .holidays:
      try ImportFile(origin: origin, profile: .holidays, reading: reading, progress: progress)
        .take {
          try store.importHolidays(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .leave:
      try ImportFile(origin: origin, profile: .leave, reading: reading, progress: progress).take {
        try store.importLeave(digest: try $0(), head: head, dryRun: dryRun, next: $1)
      }
    case .pressure:
      try ImportFile(origin: origin, profile: .pressure, reading: reading, progress: progress)
        .take {
          try store.importPressure(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .projects:
      try ImportFile(origin: origin, profile: .projects, reading: reading, progress: progress)
        .take {
          try store.importProjects(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .goals:
      try ImportFile(origin: origin, profile: .goals, reading: reading, progress: progress).take {
        try store.importGoals(digest: try $0(), head: head, dryRun: dryRun, next: $1)
      }
    case .support:
      try ImportFile(origin: origin, profile: .support, reading: reading, progress: progress)
        .take {
          try store.importSupport(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .learning:
      try ImportFile(origin: origin, profile: .learning, reading: reading, progress: progress)
        .take {
          try store.importLearning(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .awareness:
      try ImportFile(origin: origin, profile: .awareness, reading: reading, progress: progress)
        .take {
          try store.importAwareness(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .savings:
      try ImportFile(origin: origin, profile: .savings, reading: reading, progress: progress)
        .take {
          try store.importSavings(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .subsidies:
      try ImportFile(origin: origin, profile: .subsidies, reading: reading, progress: progress)
        .take {
          try store.importSubsidies(digest: try $0(), head: head, dryRun: dryRun, next: $1)
        }
    case .schemes: try schemes(origin, head)
    case .shares: try shares(origin, head)
    }
  }

  /// Where the rule stands that would change what is in use.
  private func place(of refusal: Refusal, in bytes: [UInt8]) -> YAMLNode? {
    switch refusal {
    case .versionChanged(let code, let day):
      SchemeFilePlace.version(code, validFrom: day, in: bytes)
    case .schemeChanged(let code, let field):
      SchemeFilePlace.field(field, of: code, in: bytes)
    case .potTaken(let code, _, _): SchemeFilePlace.pot(of: code, in: bytes)
    case .consentLeftOut(let code, _):
      SchemeFilePlace.field("works_council", of: code, in: bytes)
    default: nil
    }
  }

  /// Plans and agreements that come from another file.
  private func shares(_ origin: ImportOrigin, _ head: EventHead) throws -> ImportReport {
    let receipt = try store.importShares(
      ImportShares.lines(String(decoding: try origin.contents(), as: UTF8.self)),
      PlanWriting(day: head.today, head: head, dryRun: dryRun), advise: advise)
    let report = receipt.result
    var outcome = ImportOutcome()
    outcome.new = report.new + report.newActs
    outcome.changed = report.changed
    outcome.identical = report.identical + report.identicalActs
    outcome.rows = outcome.new + outcome.changed + outcome.identical
    return ImportReport(
      kind: .shares, file: origin.name, outcome: outcome, event: receipt.event)
  }

  private func progress(_ rows: Int64) { store.progress(rows, nil) }

  private func schemes(_ origin: ImportOrigin, _ head: EventHead) throws -> ImportReport {
    let bytes = try origin.contents()
    let schemes = try SchemeFile.read(bytes)
    let receipt: Receipt<SchemeImport>
    do {
      receipt = try store.importSchemes(schemes, head: head, dryRun: dryRun)
    } catch StoreError.refused(let refusal) {
      throw SchemeInUse(refusal: refusal, place: place(of: refusal, in: bytes))
    }
    var outcome = ImportOutcome()
    outcome.rows = schemes.count
    outcome.new = receipt.result.newSchemes.count
    outcome.identical = receipt.result.identical.count
    outcome.changed = outcome.rows - outcome.new - outcome.identical
    outcome.unknownTeams = receipt.result.unknownTeams
    let preview = ImportPreview(
      columns: ["code", "form", "unit", "versions"],
      rows: schemes.prefix(ImportPreview.rowCount).map { scheme in
        [
          scheme.code, scheme.form.rawValue, scheme.unit.rawValue,
          scheme.versions.map(\.validFrom.description).joined(separator: " "),
        ]
      })
    return ImportReport(
      kind: .schemes, file: origin.name, outcome: outcome, event: receipt.event,
      preview: preview)
  }
}

/// A scheme file is sound in itself and would change what is in use.
struct SchemeInUse: Error {
  let refusal: Refusal
  /// The value that would change it.
  let place: YAMLNode?
}

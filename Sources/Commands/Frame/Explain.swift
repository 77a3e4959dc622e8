internal import Glibc
internal import Interchange
package import Messages
internal import Records
internal import SQLite
internal import Store

/// Turns an error of any layer into what a person reads and the number a script gets. Layers
/// below throw codes and values; words and exit codes are chosen here and nowhere else.
package struct Explain: Sendable {
  let messages: Messages

  package init(messages: Messages) { self.messages = messages }

  var format: LocalFormat { LocalFormat(language: LocalLanguage(messages.language)) }

  package func problems(_ error: any Error) -> Problems {
    switch error {
    case let problems as Problems: problems
    case let problem as Problem: Problems(problem)
    case let error as StoreError: Problems(problem(error))
    case let error as ActRefused: problem(error)
    case let error as Refusal: Problems(problem(error))
    case let error as SQLiteError: Problems(problem(error))
    case let error as SystemFault: Problems(problem(error))
    case let error as CSVError: Problems(problem(error, file: nil))
    case let error as YAMLError: Problems(problem(error))
    case let error as SchemeProblems:
      Commands.problems(of: error, file: "", messages: messages)
    case let error as LedgerProblem: Problems(internalFault(String(describing: error)))
    // Type names only: the description of an unknown error may hold what somebody typed.
    default: Problems(internalFault(String(describing: type(of: error))))
    }
  }

  // MARK: Store

  private func problem(_ error: StoreError) -> Problem {
    let words = messages.errors
    switch error {
    case .missing(let path):
      return Problem("database-missing", .noInput, words.databaseMissing(path))
    case .exists(let path):
      return Problem("database-exists", .cannotCreate, words.databaseExists(path))
    case .unsuitablePath(let path, let reason): return unsuitable(path, reason)
    case .notOurs(let path):
      return Problem("not-a-boetseer-database", .badInput, words.notOurs(path))
    case .corrupt(let path, let detail):
      return Problem("database-damaged", .badInput, words.corrupt(path, detail: detail))
    case .damaged(let path, let findings):
      let first = findings.first.map(FindingWords(messages: messages).line) ?? ""
      return Problem(
        "database-damaged", .badInput,
        words.damagedDatabase(path, first: first, others: findings.count - 1))
    case .unsealed(let event):
      return Problem("event-not-sealed", .badInput, words.unsealed(event: event))
    case .replaced: return Problem("database-replaced", .busy, words.replaced)
    case .foreignJournal(let path, let journal):
      return Problem(
        "foreign-journal", .cannotCreate, words.foreignJournal(path, journal: journal))
    case .newerDatabase(let found, let known):
      return Problem(
        "newer-database", .configuration,
        words.newerDatabase(found: Int(found), known: Int(known)))
    case .changedMigration(let number, let name):
      return Problem(
        "changed-migration", .configuration, words.changedMigration(Int(number), name: name))
    case .migrationGap(let number):
      return Problem("migration-gap", .configuration, words.migrationGap(Int(number)))
    case .cannotWrite(let path, let number):
      let cause = SystemFault(number: number).cause
      return Problem(
        "cannot-write", cause == .diskFull ? .io : .cannotCreate, words.cannotWrite(path, cause))
    case .cannotOpen(let path, let number):
      let cause = SystemFault(number: number).cause
      return Problem(
        "cannot-open", cause == .noPermission ? .notAllowed : .io, words.cannotRead(path, cause))
    case .notSecured(let path): return Problem("not-secured", .io, words.notSecured(path))
    case .notFound(let subject, let id, let near):
      return Problem(
        "no-such-" + Explain.kebab(subject.rawValue), .notFound,
        words.notFound(thing(subject), id: id, near: near))
    case .noSuchClaim(let id, let newest):
      return Problem("no-such-claim", .notFound, words.noSuchClaim(id, newest: newest))
    case .ambiguousName(let name, let candidates, let more):
      return Problem(
        "ambiguous-name", .notFound,
        words.ambiguousName(name, candidates: candidates, more: more))
    case .refused(let refusal): return problem(refusal)
    }
  }

  private func unsuitable(_ path: String, _ reason: PathProblem) -> Problem {
    let words = messages.errors
    return switch reason {
    case .uri: Problem("path-is-address", .noInput, words.pathIsURI(path))
    case .folder: Problem("path-is-folder", .noInput, words.pathIsFolder(path))
    case .link: Problem("path-is-link", .noInput, words.pathIsLink(path))
    case .notAFile: Problem("path-is-no-file", .noInput, words.pathIsNoFile(path))
    case .network: Problem("path-on-network", .cannotCreate, words.pathIsOnNetwork(path))
    case .journalName: Problem("path-is-journal", .cannotCreate, words.pathIsJournal(path))
    case .dash: Problem("path-is-dash", .cannotCreate, words.pathIsDash)
    }
  }

  private func thing(_ subject: Subject) -> Thing {
    switch subject {
    case .employee: .employee
    case .team: .team
    case .scheme: .scheme
    case .account: .account
    case .claim: .claim
    case .event: .event
    case .employment: .employment
    case .importMap: .importMap
    case .subsidy: .subsidy
    }
  }

  /// Scheme files are the only YAML there is.
  private func problem(_ error: YAMLError) -> Problem {
    SchemeProblemWords(messages: messages).problem(
      SchemeProblem(
        line: error.line, column: error.column, keyPath: "", value: nil,
        code: .notReadable(error.code)), file: "")
  }

  // MARK: SQLite and the system

  private func problem(_ error: SQLiteError) -> Problem {
    let words = messages.errors
    switch error.kind {
    case .busy: return Problem("busy", .busy, words.busy)
    case .full: return Problem("disk-full", .io, words.diskFull)
    case .io where error.isCommitted:
      return Problem("not-secured", .io, words.notSecured("SQLite \(error.extendedCode)"))
    // Also what SQLite says of a file that may not grow, and of a disk that is broken.
    case .io where error.extendedCode == SQLiteError.writeFailed && error.systemErrno != EIO:
      return Problem("disk-full", .io, words.diskFull)
    case .io: return Problem("disk-error", .io, words.inputOutput("SQLite \(error.extendedCode)"))
    // What this connection had open was renamed or removed (https://sqlite.org/rescode.html).
    case .readOnly where error.extendedCode == SQLiteError.moved:
      return Problem("database-replaced", .busy, words.replaced)
    case .readOnly: return Problem("read-only", .notAllowed, words.readOnly)
    case .interrupted: return Problem("interrupted", .interrupted, words.interrupted)
    case .corrupt:
      return Problem(
        "database-damaged", .badInput, words.corrupt("--db", detail: "SQLite \(error.code)"))
    case .notADatabase:
      return Problem("not-a-boetseer-database", .badInput, words.notOurs("--db"))
    // The database was open; what SQLite could not make is a journal beside it.
    case .cannotOpen: return Problem("no-journal", .cannotCreate, words.noJournal)
    // The text of a RAISE or constraint names tables and columns, never values.
    case .constraint:
      return internalFault("SQLite \(error.extendedCode): \(error.message)")
    case .decoding, .other:
      return internalFault("SQLite \(error.extendedCode)")
    }
  }

  /// Files are explained where they are opened; what is left is a standard stream.
  private func problem(_ error: SystemFault) -> Problem {
    Problem("output-lost", .io, messages.errors.outputLost(error.cause))
  }

  func internalFault(_ detail: String) -> Problem {
    Problem("internal", .internalFault, messages.errors.internalFault(detail))
  }

  /// `importMap` is `import-map`.
  static func kebab(_ name: String) -> String {
    var result = ""
    for character in name {
      if character.isUppercase { result += "-" }
      result += character.lowercased()
    }
    return result
  }
}

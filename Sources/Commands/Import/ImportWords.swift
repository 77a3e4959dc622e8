internal import Interchange
internal import Messages
internal import Records
internal import SQLite
internal import Store

/// What an import did, or why it did nothing, in the reader's language.
struct ImportWords {
  /// Problems shown one by one; `--errors` holds them all.
  static let mostShown = 50

  let run: RunContext

  var messages: any ImportMessages { run.messages.imports }
  private var explain: Explain { Explain(messages: run.messages) }

  // MARK: Done

  func changed(_ report: ImportReport) -> Changed {
    var sentences = [counts(report)] + notes(report)
    if run.dryRun { sentences += preview(report.preview) }
    return Changed(
      id: report.event.map(String.init), sentences,
      next: report.event.flatMap { _ in next(after: report.kind) },
      undo: report.event.map { "boetseer undo \($0)" }, fields: fields(report))
  }

  func changed(_ report: ImportAllReport) -> Changed {
    var sentences: [String] = []
    for file in report.taken {
      sentences.append("\(file.file): " + counts(file))
      sentences += newTeams(file.outcome) + movedStarts(file.outcome)
    }
    if sentences.isEmpty { sentences.append(messages.nothingToImport) }
    if !report.leftAlone.isEmpty { sentences.append(messages.leftAlone(report.leftAlone)) }
    let events = report.taken.compactMap(\.event)
    return Changed(
      sentences, next: events.isEmpty ? nil : "boetseer sync",
      undo: events.last.map { messages.undoEach("boetseer undo \($0)", files: events.count) },
      fields: [
        .init("files", .array(report.taken.map { .object(file($0)) })),
        .init("left_alone", .array(report.leftAlone.map { .string($0) })),
      ])
  }

  private func counts(_ report: ImportReport) -> String {
    let found = report.outcome
    return messages.counts(
      report.kind.rawValue, rows: found.rows, new: found.new, changed: found.changed,
      identical: found.identical)
  }

  private func notes(_ report: ImportReport) -> [String] {
    let found = report.outcome
    var notes = newTeams(found) + movedStarts(found)
    if !found.unknownTeams.isEmpty { notes.append(messages.unknownTeams(found.unknownTeams)) }
    if !found.unknownManagers.isEmpty {
      notes.append(messages.unknownManagers(found.unknownManagers))
    }
    if found.missingCount > 0 {
      notes.append(messages.missing(found.missingCount, named: found.missing))
    }
    return notes
  }

  private func newTeams(_ outcome: ImportOutcome) -> [String] {
    outcome.newTeams.isEmpty ? [] : [messages.newTeams(outcome.newTeams)]
  }

  /// Another first day reshapes grants of the past: whoever gives the file sees for whom.
  private func movedStarts(_ outcome: ImportOutcome) -> [String] {
    let moved = outcome.movedStarts
    guard !moved.isEmpty else { return [] }
    let named = moved.prefix(Store.mostMissingNamed).map { start in
      messages.movedStart(
        start.employee, before: run.day(start.before), after: run.day(start.after))
    }
    return [messages.movedStarts(moved.count, named: named)]
  }

  private func preview(_ preview: ImportPreview) -> [String] {
    guard !preview.rows.isEmpty else { return [] }
    return [messages.firstRows(preview.rows.count)]
      + preview.rows.enumerated().map { index, row in
        "  \(index + 1)  "
          + zip(preview.columns, row).compactMap { name, value in
            value.map { "\(name) \(HarmlessText.line($0))" }
          }.joined(separator: " | ")
      }
  }

  private func next(after kind: ImportKind) -> String? {
    switch kind {
    case .teams: "boetseer import employees \(messages.fileWord)"
    // Nothing of these is on an account.
    case .support, .learning, .awareness, .patterns, .shifts, .holidays: nil
    case .pressure, .projects: "boetseer leave calendar --team \(messages.teamWord)"
    case .goals, .shares: "boetseer agreement list"
    case .savings: "boetseer scheme list"
    case .employees, .wages, .schemes, .balances, .adjustments, .claims, .leave,
      .subsidies:
      "boetseer sync"
    }
  }

  private func fields(_ report: ImportReport) -> [JSONValue.Member] {
    let rows = report.preview.rows.map { row in
      JSONValue.object(
        zip(report.preview.columns, row).map { .init($0, $1.map { .string($0) } ?? .null) })
    }
    return file(report) + (run.dryRun ? [.init("preview", .array(rows))] : [])
  }

  private func file(_ report: ImportReport) -> [JSONValue.Member] {
    let found = report.outcome
    let number = { (count: Int) in JSONValue.integer(Int64(count)) }
    return [
      .init("kind", .string(report.kind.rawValue)), .init("file", .string(report.file)),
      .init("event", report.event.map { .integer($0) } ?? .null),
      .init("rows", number(found.rows)), .init("new", number(found.new)),
      .init("changed", number(found.changed)), .init("identical", number(found.identical)),
      .init("missing", number(found.missingCount)),
      .init("missing_employees", .array(found.missing.map { .string($0) })),
      .init("new_teams", .array(found.newTeams.map { .string($0) })),
      .init(
        "moved_starts",
        .array(
          found.movedStarts.map { start in
            .object([
              .init("employee", .string(start.employee)),
              .init("before", .string(start.before.description)),
              .init("after", .string(start.after.description)),
            ])
          })),
    ]
  }

  // MARK: Not done

  /// Everything that is wrong with a file, whatever layer found it.
  func problems(_ error: any Error, file: String) -> Problems {
    switch error {
    case let found as ImportFileProblems:
      Problems(found.problems.map { problem($0, file: found.file) })
        ?? explain.problems(error)
    case let found as SchemeProblems:
      Commands.problems(of: found, file: file, messages: run.messages)
    case let found as SchemeInUse: Problems(inUse(found, file: file))
    default: explain.problems(error)
    }
  }

  private func inUse(_ found: SchemeInUse, file: String) -> Problem {
    var problem = explain.problems(StoreError.refused(found.refusal)).first
    problem.exit = .badInput
    var value: String?
    if case .scalar(let text, _) = found.place?.value { value = text }
    problem.position = Position(
      file: file, line: found.place?.line, place: found.place.map { .character($0.column) },
      value: value)
    return problem
  }

  /// The first of them, and how many more there are.
  func shown(_ problems: Problems, errorsFile: String?) -> Problems {
    let all = problems.all
    guard all.count > ImportWords.mostShown else { return problems }
    let rest = Problem(
      "more-problems", .badInput,
      messages.moreProblems(
        all.count - ImportWords.mostShown, atMost: all.count >= Store.mostProblems,
        writtenTo: errorsFile))
    return Problems(Array(all.prefix(ImportWords.mostShown)) + [rest]) ?? problems
  }

  /// What was taken in before a file that could not be; nil when nothing is left to take in.
  func stopped(_ stop: ImportStopped) -> Problem? {
    var (file, taken) = (stop.file, stop.taken.map(\.file))
    // A file can stand in the database with a disk that would not confirm it.
    if let error = stop.cause as? SQLiteError, error.isCommitted {
      guard let next = stop.next else { return nil }
      (file, taken) = (next, taken + [file])
    }
    return Problem("import-stopped", .badInput, messages.stopped(at: file, taken: taken))
  }

  private func problem(_ found: ImportProblem, file: String) -> Problem {
    let place = Position(
      file: file, line: found.line,
      place: found.column.map { .named($0) } ?? found.columnNumber.map { .numbered($0) },
      value: found.value)
    switch found.fault {
    case .file(let code):
      var problem = explain.problem(
        CSVError(code, line: found.line, column: nil), file: file)
      if problem.position != nil { problem.position = place }
      return problem
    case .refused(let cause): return refused(cause, at: place)
    default:
      let (id, wording) = explained(found.fault, found.column ?? "")
      return Problem(id, .badInput, wording, at: place)
    }
  }

  /// A rule says no: it is the content of the file that has to be mended.
  private func refused(_ cause: StoreError, at place: Position) -> Problem {
    var problem = explain.problems(cause).first
    problem.exit = .badInput
    problem.position = place
    switch cause {
    case .refused(.employeeExists(let number)): problem.put(messages.employeeTwice(number))
    case .refused(.teamExists(let code)): problem.put(messages.teamTwice(code))
    case .refused(.purposeNeeded(let scheme, let allowed)):
      problem.put(messages.purposeNeeded(scheme, allowed: allowed.map(\.rawValue)))
    case .refused(.mandatory(_, let scheme, let instead)):
      problem.put(messages.mandatory(scheme, instead: instead))
    case .refused(.insufficient(_, _, let free, _, _, let unit)):
      problem.fix = run.messages.refusals.awardLess(AccountWords(run).amount(free, unit))
    default: break
    }
    return problem
  }

  private func told(_ title: ColumnTitle) -> String { title.told(in: run.messages.language) }

  private func explained(_ fault: ImportFault, _ column: String) -> (String, Wording) {
    switch fault {
    case .pipeTooLong(let limit):
      ("pipe-too-long", messages.pipeTooLong(megabytes: limit / 1_048_576))
    case .unknownColumn(let nearest, let valid):
      (
        "unknown-column",
        messages.unknownColumn(column, nearest: nearest, valid: valid.map(told))
      )
    case .missingColumn(let title): ("missing-column", messages.missingColumn(told(title)))
    case .columnTwice(let other, let meaning):
      ("column-twice", messages.columnTwice(column, other: other, meaning: meaning))
    case .empty: ("empty-value", messages.emptyValue(column))
    case .value(let value): explained(value)
    case .file, .refused: ("import", Wording(column))
    }
  }

  private func explained(_ fault: ValueFault) -> (String, Wording) {
    switch fault {
    case .notADay: ("not-a-day", messages.notADay)
    case .notAnAmount: ("not-an-amount", messages.notAnAmount)
    case .ambiguousAmount(let thousands, let decimal):
      (
        "ambiguous-amount",
        messages.ambiguousAmount(plain(thousands), plain(decimal))
      )
    case .tooPrecise: ("too-precise", messages.tooPrecise)
    case .tooLarge: ("too-large", messages.tooLarge)
    case .notPositive: ("not-positive", messages.notPositive)
    case .notHours: ("not-hours", messages.notHours)
    case .moreThanAWeek: ("more-than-a-week", messages.moreThanAWeek)
    case .moreThanADay: ("more-than-a-day", messages.moreThanADay)
    case .notAWeek(let most): ("not-a-week", messages.notAWeek(most))
    case .notAnISOWeek: ("not-an-iso-week", messages.notAnISOWeek)
    case .noSuchWeek(let year, let weeks):
      ("no-such-week", messages.noSuchWeek(year: year, weeks: weeks))
    case .notALevel: ("not-a-level", messages.notALevel)
    case .notARampUp: ("not-a-ramp-up", messages.notARampUp)
    case .notMinutes: ("not-minutes", messages.notMinutes)
    case .notACount: ("not-a-count", messages.notACount)
    case .notAYear(let first, let last): ("not-a-year", messages.notAYear(first, last))
    case .notOneOf(let valid, let nearest):
      ("not-a-choice", messages.notOneOf(valid, nearest: nearest))
    case .notARole: ("not-a-role", messages.notARole)
    case .otherYear(let year): ("other-year", messages.otherYear(Int(year)))
    }
  }

  /// As it may be typed.
  private func plain(_ cents: Int64) -> String {
    let text = ExactDecimals.euros(cents: cents)
    guard run.messages.language == .dutch else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }
}

extension Problem {
  fileprivate mutating func put(_ wording: Wording) {
    message = wording.what
    fix = wording.fix
  }
}

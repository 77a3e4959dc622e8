package import Records
internal import SQLite

extension Store {
  /// Takes in a file of claims of earlier: all of it or nothing.
  ///
  /// The rows become facts; what they do to the accounts is posted by the next sync. A row that
  /// was taken in before counts as identical.
  ///
  /// All or nothing also means: what the file awards is there (docs/rules.md 2).
  ///
  /// - Parameters:
  ///   - digest: SHA-256 of the file, for the record of the import; asked when all rows were
  ///     taken, so that the caller can still say that some of them could not be read.
  ///   - next: the next row, nil at the end.
  package func importClaims(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<ClaimRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun, rehearsing: .everybody) { recording in
      let taking = try ClaimImport(self, recording)
      var outcome = ImportOutcome()
      var problems: [RowProblem] = []
      while let row = try next() {
        outcome.rows += 1
        do {
          if try taking.enter(row) {
            outcome.new += 1
          } else {
            outcome.identical += 1
          }
        } catch let cause as StoreError {
          for cause in try taking.faults(row.value, first: cause) {
            problems.append(ClaimImport.problem(cause, row))
          }
        }
        if problems.count >= Store.mostProblems { break }
      }
      if problems.count < Store.mostProblems {
        // Of the rows that are sound: others can only make a shortage larger.
        problems += try taking.taken.problems(
          self, event: recording.event, today: recording.today)
      }
      guard problems.isEmpty else {
        throw ImportProblems(problems: ClaimImport.inOrder(problems))
      }
      try batch("claims", try digest(), outcome, recording)
      return outcome
    }
  }
}

/// Turns rows of a claims file into facts under one event.
private final class ClaimImport {
  /// Unknown employees for whom a number like theirs is looked for: it takes a while each.
  private static let mostNearMisses = 20

  private let store: Store
  private let recording: Recording
  private let writer: ClaimWriter
  private let sources: ClaimSources
  private let schemes: [String: StoredScheme]
  /// How often a row, and the same claim with whatever outcome, has come by in this file.
  private var rows = EqualRows()
  private var claims = EqualRows()
  /// Whether an earlier file left claims that a row may be.
  private let hasEarlier: Bool
  private var nearMisses = 0
  private(set) var taken = ImportedClaims()
  private lazy var numbers: [String] = allNumbers()

  init(_ store: Store, _ recording: Recording) throws {
    self.store = store
    self.recording = recording
    writer = ClaimWriter(database: store.database, recording: recording)
    sources = try ClaimSources(store)
    schemes = Dictionary(
      sources.schemes.map { ($0.scheme.code.lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    hasEarlier =
      try store.database.integer(
        "SELECT 1 FROM claim_import WHERE event NOT IN (SELECT event FROM undone) LIMIT 1") == 1
  }

  /// - Returns: whether the row is new.
  func enter(_ found: ImportRow<ClaimRow>) throws -> Bool {
    let row = found.value
    guard let stored = schemes[row.scheme.lowercased()] else {
      throw StoreError.notFound(
        .scheme, id: row.scheme,
        near: NearMiss.of(row.scheme, in: sources.schemes.map(\.scheme.code)))
    }
    let claimFields = [
      row.employee, row.title, String(row.cost), row.requestedOn.description, stored.scheme.code,
    ]
    let claimPlace = claims.place(of: claimFields)
    let fields = claimFields + outcomeFields(row)
    let place = rows.place(of: fields)
    let digest = TextDigest.digest(salt: [], fields + [String(place)])
    if hasEarlier, try isTakenIn(digest) { return false }
    let outcome = try outcome(of: row)
    guard let person = try store.personID(row.employee), try isKnown(person) else {
      throw StoreError.notFound(.employee, id: row.employee, near: near(row.employee))
    }
    let input = input(row)
    let index = try sources.checkRules(stored, input, isRefused: row.state == .refused)
    guard try isEligible(person, stored, index, on: row.requestedOn) else {
      throw StoreError.refused(
        .notEligible(
          scheme: stored.scheme.code, employee: row.employee, day: row.requestedOn))
    }
    if hasEarlier, let other = try earlier(row, person, stored.id, place: claimPlace) {
      throw StoreError.refused(.claimRow(.takenInOtherwise(claim: "C\(other)")))
    }
    // What cannot be read may be another amount or day: nothing may be held against it.
    guard found.isWhole else { return true }
    let claim = try write(
      input, outcome, person: person, scheme: stored.id, dueOn: row.dueOn,
      invoice: row.invoice, digest)
    if let award = outcome.award {
      taken.awards.append(
        ImportedClaims.Award(
          claim: claim, line: found.line, person: person, scheme: stored.id, day: award.day,
          amount: award.amount))
    }
    return true
  }

  /// Everything that is wrong with a row, so that one run names it all: what stopped it, and
  /// what would have stopped it next.
  func faults(_ row: ClaimRow, first: StoreError) throws -> [StoreError] {
    var found = [first]
    if schemes[row.scheme.lowercased()] == nil || !isAboutEmployee(first) {
      let person = try store.personID(row.employee)
      if try person.map({ try !isKnown($0) }) ?? true {
        found.append(.notFound(.employee, id: row.employee, near: near(row.employee)))
      }
    }
    do {
      _ = try row.outcome(today: recording.today)
    } catch {
      let cause = StoreError.refused(.claimRow(error))
      if cause != first { found.append(cause) }
    }
    return found
  }

  private func isAboutEmployee(_ cause: StoreError) -> Bool {
    if case .notFound(.employee, _, _) = cause { return true }
    return false
  }

  private func write(
    _ input: ClaimInput, _ outcome: ClaimRow.Outcome, person: Int64, scheme: Int64,
    dueOn: Day?, invoice: String?, _ digest: [UInt8]
  ) throws -> Int64 {
    let source = ClaimFacts.Source(scheme: scheme, dueOn: dueOn, amount: input.cost)
    let claim = try writer.claim(input, person: person, sources: [source])
    if let award = outcome.award {
      let step = try writer.step(claim, .approve, on: award.day)
      try writer.award(
        step, position: 1,
        ClaimFacts.Source(scheme: scheme, dueOn: dueOn, amount: award.amount))
    }
    if let paid = outcome.payment {
      var payment = PaymentInput(claim: "", amount: paid.amount, day: paid.day)
      payment.invoice = invoice
      try writer.payment(claim, payment, isRefund: false)
    }
    if let back = outcome.refund {
      try writer.payment(
        claim, PaymentInput(claim: "", amount: back.amount, day: back.day), isRefund: true)
    }
    if let end = outcome.end { _ = try writer.step(claim, end.step, on: end.day) }
    try writer.imported(claim, digest: digest)
    return claim
  }

  private func outcome(of row: ClaimRow) throws -> ClaimRow.Outcome {
    do {
      return try row.outcome(today: recording.today)
    } catch {
      throw StoreError.refused(.claimRow(error))
    }
  }

  private func input(_ row: ClaimRow) -> ClaimInput {
    var input = ClaimInput(
      employee: row.employee, title: row.title, cost: row.cost, submittedOn: row.requestedOn)
    input.purposes = row.purposes
    input.provider = row.provider
    input.mandatory = row.mandatory ?? .no
    input.orientationMinutes = row.orientationMinutes
    return input
  }

  /// A column that came later is left out where it is empty: the row stays the one it was.
  private func outcomeFields(_ row: ClaimRow) -> [String?] {
    var fields: [String?] = [
      row.purposes.map(\.rawValue).joined(separator: " "), row.provider,
      row.approvedOn?.description, row.amount.map { String($0) }, row.paidOn?.description,
      row.paid.map { String($0) }, row.invoice, row.state?.rawValue, row.mandatory?.rawValue,
    ]
    if let minutes = row.orientationMinutes { fields.append(String(minutes)) }
    if let day = row.dueOn { fields.append("due \(day)") }
    if let day = row.refundedOn { fields.append("refunded \(day) \(row.refunded ?? 0)") }
    if let day = row.closedOn { fields.append("closed \(day)") }
    return fields
  }

  // MARK: Known before

  private func isTakenIn(_ digest: [UInt8]) throws -> Bool {
    try store.database.integer(
      """
      SELECT 1 FROM claim_import
      WHERE digest = ?1 AND event NOT IN (SELECT event FROM undone) LIMIT 1
      """, .blob(digest)) == 1
  }

  /// The claim that an earlier file entered and this row describes otherwise. A file may hold
  /// the same claim several times: only as many rows as came in earlier are meant.
  private func earlier(
    _ row: ClaimRow, _ person: Int64, _ scheme: Int64, place: Int64
  ) throws -> Int64? {
    let found = try store.database.all(
      """
      SELECT DISTINCT c.id
      FROM claim AS c JOIN claim_version AS v ON v.claim = c.id
      JOIN claim_import AS i ON i.claim = c.id
      JOIN text_body AS t ON t.text = v.title
      JOIN claim_source AS s ON s.claim_version = v.id
      WHERE c.person = ?1 AND c.event <> ?2 AND c.event NOT IN (SELECT event FROM undone)
        AND v.submitted_on = ?3 AND v.cost = ?4 AND t.body = ?5 AND s.scheme = ?6
      ORDER BY c.id
      """, .integer(person), .integer(recording.event), .text(row.requestedOn.description),
      .integer(row.cost), .text(row.title), .integer(scheme)
    ) { try $0.integer(0) }
    guard place <= found.count else { return nil }
    return found[Int(place) - 1]
  }

  // MARK: People

  private func isKnown(_ person: Int64) throws -> Bool {
    try store.database.integer(
      """
      SELECT 1 FROM employment
      WHERE person = ?1 AND event NOT IN (SELECT event FROM undone) LIMIT 1
      """, .integer(person)) == 1
  }

  private func isEligible(
    _ person: Int64, _ stored: StoredScheme, _ index: Int, on day: Day
  ) throws -> Bool {
    let version = stored.scheme.versions[index]
    let isForAll =
      version.eligibleWorkers.isEmpty && version.eligibleEducation.isEmpty
      && version.eligibleTeams.isEmpty
    guard isForAll else {
      guard let record = try store.record(person) else { return false }
      return try sources.keeper.isEligible(stored, index, record, on: day)
    }
    return try isEmployed(person, on: day) || sources.keeper.hasAccount(stored, person)
      || sources.keeper.hasRights(stored, person, on: day)
  }

  private func isEmployed(_ person: Int64, on day: Day) throws -> Bool {
    try store.database.integer(
      """
      SELECT 1
      FROM employment AS e JOIN employment_span AS s ON s.id = (
        SELECT max(id) FROM employment_span
        WHERE employment = e.id AND event NOT IN (SELECT event FROM undone))
      WHERE e.person = ?1 AND e.event NOT IN (SELECT event FROM undone)
        AND s.started_on <= ?2 AND (s.ended_on IS NULL OR s.ended_on >= ?2)
      LIMIT 1
      """, .integer(person), .text(day.description)) == 1
  }

  private func near(_ number: String) -> [String] {
    nearMisses += 1
    return nearMisses > ClaimImport.mostNearMisses ? [] : NearMiss.of(number, in: numbers)
  }

  private func allNumbers() -> [String] {
    let found = try? store.database.all(
      "SELECT number FROM person_number WHERE number IS NOT NULL ORDER BY number LIMIT 20000"
    ) { try $0.text(0) }
    return found ?? []
  }

  // MARK: Problems

  /// By line, of one line in the order in which they were found; no more than anybody reads.
  static func inOrder(_ problems: [RowProblem]) -> [RowProblem] {
    let sorted = problems.enumerated().sorted { left, right in
      (left.element.line, left.offset) < (right.element.line, right.offset)
    }
    return sorted.prefix(Store.mostProblems).map(\.element)
  }

  /// The column of the row that a refusal is about, with what stands there.
  static func problem(_ cause: StoreError, _ row: ImportRow<ClaimRow>) -> RowProblem {
    let value = row.value
    let (column, text): (String, String) =
      switch cause {
      case .notFound(.employee, let id, _): ("employee", id)
      case .refused(.purposeNeeded): ("purpose", "")
      case .refused(.purposeNotAllowed(_, let purpose, _)): ("purpose", purpose.rawValue)
      case .refused(.mandatory(let basis, _, _)): ("mandatory", basis)
      case .refused(.notEligible): ("employee", value.employee)
      case .refused(.claimRow(let fault)): (fault.column, ClaimImport.text(fault, value))
      default: ("scheme", value.scheme)
      }
    return RowProblem(line: row.line, column: column, value: text, cause: cause)
  }

  private static func text(_ fault: ClaimRowFault, _ row: ClaimRow) -> String {
    switch fault {
    case .stateNotImported(let state), .stateDisagrees(let state, _, _): state.rawValue
    case .dayBefore(_, let day, _), .dayAfterToday(_, let day, _),
      .partTooEarly(let day, _):
      day.description
    case .takenInOtherwise: row.title
    case .missing, .neededBy, .excludedBy, .awardAboveCost, .paidAboveAward,
      .refundedAbovePaid:
      ""
    }
  }
}

import Records
import SQLite
import Store

/// A small organisation in memory for tests of the store.
struct Hospital {
  let store: Store

  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  init(store: Store) { self.store = store }

  init(today: String = "2026-01-15") throws {
    store = try Store.inMemory(head: Hospital.head("init", today: today))
  }

  static func head(_ command: String, today: String = "2026-01-15") -> EventHead {
    EventHead(command: command, actor: "tester", today: day(today))
  }

  /// EUR 706 a full-time year, by calendar days, usable for 36 months.
  static func learningAccount(
    code: String = "ILA", decrease: SchemeVersion.Decrease = .waive
  ) -> Scheme {
    var version = SchemeVersion(
      validFrom: day("2023-01-01"), amount: 70_600, per: .year, unit: .euro)
    version.expiry = .months(36)
    version.decrease = decrease
    return scheme(code, .account, [version])
  }

  static func scheme(_ code: String, _ form: Scheme.Form, _ versions: [SchemeVersion]) -> Scheme {
    Scheme(
      code: code, nameDutch: "Leerrekening", nameEnglish: "Learning account", form: form,
      unit: form == .time ? .minutes : .euro, basis: Scheme.Basis(kind: .company),
      worksCouncil: .cao, taxConfirmed: true,
      yearStarts: .newYear, versions: versions)
  }

  func add(_ scheme: Scheme) throws {
    _ = try store.importSchemes([scheme], head: Hospital.head("import schemes"), dryRun: false)
  }

  func employ(_ number: String, from start: String, hours: Int64) throws {
    var input = EmployeeInput(number: number)
    input.name = "Person \(number)"
    input.startedOn = Hospital.day(start)
    input.minutesPerWeek = hours
    input.fulltimeMinutes = 2160
    _ = try store.addEmployee(input, head: Hospital.head("employee add"), dryRun: false)
  }

  func changeHours(_ number: String, from day: String, to minutes: Int64) throws {
    var input = EmployeeInput(number: number)
    input.minutesPerWeek = minutes
    _ = try store.changeEmployee(
      input, from: Hospital.day(day), head: Hospital.head("employee change"), dryRun: false)
  }

  func end(_ number: String, on day: String) throws {
    _ = try store.endEmployee(
      number, on: Hospital.day(day), head: Hospital.head("employee end"), dryRun: false)
  }

  @discardableResult
  func sync(_ through: String, today: String = "2026-01-15") throws -> PostingSummary {
    try store.sync(
      through: Hospital.day(through), ahead: true, scheme: nil,
      head: Hospital.head("sync", today: today), dryRun: false
    ).result
  }

  func claim(
    _ number: String, cost: Int64, on day: String, from sources: [(String, Int64?)] = [],
    approve: Bool = true, today: String = "2026-01-15"
  ) throws -> String {
    var input = ClaimInput(
      employee: number, title: "Course", cost: cost, submittedOn: Hospital.day(day))
    input.payFrom = sources.map { ($0.0, $0.1) }
    let decision =
      approve
      ? ClaimDecision(claims: [], by: nil, day: Hospital.day(day)) : nil
    let receipt = try store.submitClaim(
      input, approval: decision, head: Hospital.head("claim submit", today: today), dryRun: false)
    return receipt.result.claims[0].id
  }

  func balance(_ number: String, _ day: String, scheme: String = "ILA") throws -> AccountBalance? {
    let person = try store.person(number, asOf: Hospital.day(day))
    return try store.accountBalances(person: person.id, asOf: Hospital.day(day), knownBy: nil)
      .first { $0.scheme == scheme }
  }
}

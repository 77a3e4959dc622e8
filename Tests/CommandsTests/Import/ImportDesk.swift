import Records
import Store

@testable import Commands

/// A database in memory at which files are taken in from text.
struct ImportDesk {
  let store: Store
  let today: Day

  init(today: String = "2025-12-31") throws {
    self.today = Self.day(today)
    store = try Store.inMemory(
      head: EventHead(command: "init", actor: "tester", today: Self.day(today)))
  }

  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  @discardableResult
  func take(
    _ kind: ImportKind, _ text: String, effective: String? = nil, dryRun: Bool = false,
    reading: ImportReading = ImportReading()
  ) throws -> ImportReport {
    try take(
      kind, bytes: Array(text.utf8), effective: effective, dryRun: dryRun, reading: reading)
  }

  @discardableResult
  func take(
    _ kind: ImportKind, bytes: [UInt8], effective: String? = nil, dryRun: Bool = false,
    reading: ImportReading = ImportReading()
  ) throws -> ImportReport {
    var importer = Importer(store: store)
    importer.dryRun = dryRun
    importer.reading = reading
    return try importer.take(
      kind, .bytes(bytes, name: "file.csv"), effective: effective.map(Self.day),
      head: EventHead(command: "import \(kind.rawValue)", actor: "tester", today: today))
  }

  /// Everything wrong with a file; nothing when it can be taken in.
  func problems(
    _ kind: ImportKind, _ text: String, reading: ImportReading = ImportReading()
  ) throws -> [ImportProblem] {
    try problems(kind, bytes: Array(text.utf8), reading: reading)
  }

  func problems(
    _ kind: ImportKind, bytes: [UInt8], reading: ImportReading = ImportReading()
  ) throws -> [ImportProblem] {
    do {
      try take(kind, bytes: bytes, reading: reading)
      return []
    } catch let found as ImportFileProblems {
      return found.problems
    }
  }

  func state(_ number: String, on day: String = "2025-12-31") throws -> EmployeeState {
    try store.person(number, asOf: Self.day(day)).state(on: Self.day(day))
  }

  /// Two people in one team.
  static let people = """
    employee,name,team,started_on,hours_per_week
    000123,Anna Müller,ICT,2020-01-01,36
    7,Bram,ICT,2021-05-01,28.8

    """

  /// ILA for everybody and a budget for mandatory training.
  static let schemes = """
    schemes:
      - code: ILA
        name: {nl: Leerrekening, en: Learning account}
        form: account
        unit: EUR
        basis: {kind: company}
        works_council: {cao: true}
        tax_status: confirmed
        versions:
          - valid_from: 2023-01-01
            grant: {amount: "706.00", per: year}
            claims: {purposes: [education, training]}
      - code: MAND
        name: {nl: Verplicht, en: Mandatory}
        form: employer_budget
        unit: EUR
        basis: {kind: law}
        works_council: {cao: true}
        tax_status: confirmed
        versions:
          - valid_from: 2023-01-01
            grant: {amount: "60000.00", per: year, pro_rata: full, hours: {scale: full}}

    """

  /// With people and schemes taken in.
  static func filled() throws -> ImportDesk {
    let desk = try ImportDesk()
    try desk.take(.employees, people)
    try desk.take(.schemes, schemes)
    return desk
  }
}

import Records
import SQLite
import Testing

@testable import Store

/// Accounts against their facts: what waits for a sync, and what nothing explains.
@Suite("The doctor tells what waits from what is wrong")
struct DerivationTests {
  /// One person with an account that was brought through 2025.
  private static func brought() throws -> Hospital {
    let hospital = try Hospital.withOnePerson()
    try hospital.sync("2025-12-31")
    return hospital
  }

  /// A version entered late, by which every grant of 2024 and 2025 is another.
  private static func raise(_ hospital: Hospital) throws {
    var rules = Hospital.learningAccount()
    var higher = rules.versions[0]
    higher.validFrom = Hospital.day("2024-01-01")
    higher.amount = 80_000
    rules.versions.append(higher)
    try hospital.add(rules)
  }

  /// A grant that no rule gives: of a kind and between lots that go together, sealed.
  private static let grant = """
    INSERT INTO transfer (id, event, kind, from_lot, to_lot, amount, effective_on, booked_on)
    SELECT (SELECT max(id) + 1 FROM transfer), :event, 'grant', from_lot, to_lot, 100000,
      effective_on, booked_on
    FROM transfer WHERE kind = 'grant' LIMIT 1
    """

  @Test("Rules that came in after the last sync are no damage, and are told")
  func waiting() throws {
    let hospital = try DerivationTests.brought()
    #expect(try hospital.store.doctor(.deep).waiting == 0)
    try DerivationTests.raise(hospital)
    let report = try hospital.store.doctor(.deep)
    #expect(report.findings == [])
    #expect(report.waiting == 1)
    #expect(try hospital.store.doctor().waiting == nil)
    try hospital.sync("2025-12-31")
    #expect(try hospital.store.doctor(.deep).waiting == 0)
    // What looking back needed is gone again.
    #expect(try hospital.store.database.integer("SELECT count(*) FROM temp.sqlite_schema") == 0)
  }

  @Test("A forged grant is named, also after new rules came in")
  func forged() throws {
    let hospital = try DerivationTests.brought()
    try hospital.forge(["transfer"], DerivationTests.grant)
    let place = Place.account(employee: "1", scheme: "ILA")
    let before = try hospital.store.doctor(.deep)
    #expect(before.findings.map(\.place) == [place])
    try DerivationTests.raise(hospital)
    let report = try hospital.store.doctor(.deep)
    #expect(report.findings.map(\.check) == [.derivation])
    #expect(report.findings.map(\.place) == [place])
    #expect(report.waiting == 0)
    // New rules of another scheme excuse nothing either.
    try hospital.add(Hospital.budget("BUD", amount: 100_000))
    #expect(try hospital.store.doctor(.deep).findings.map(\.place) == [place])
  }

  @Test("An adjustment that was entered and not posted is named: commands post what they enter")
  func unposted() throws {
    let hospital = try DerivationTests.brought()
    try hospital.adjust("1", .plus, 700, on: "2024-06-01")
    try hospital.forge(
      ["adjustment"],
      """
      INSERT INTO adjustment (id, event, person, scheme, kind, on_day, amount, reason)
      SELECT max(id) + 1, :event, person, scheme, kind, on_day, 50000, reason FROM adjustment
      """)
    try DerivationTests.raise(hospital)
    let report = try hospital.store.doctor(.deep)
    #expect(report.findings.map(\.place) == [.account(employee: "1", scheme: "ILA")])
  }

  @Test("Of two accounts the one waits and the other is wrong")
  func both() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.employ("2", from: "2023-01-01", hours: 1080)
    try hospital.sync("2025-12-31")
    try hospital.forge(["transfer"], DerivationTests.grant)
    try DerivationTests.raise(hospital)
    let report = try hospital.store.doctor(.deep)
    #expect(report.findings.map(\.place) == [.account(employee: "1", scheme: "ILA")])
    #expect(report.waiting == 1)
  }

  @Test("An import of people waits; a command about somebody else of it does not hide it")
  func importedPeople() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.employ("2", from: "2023-01-01", hours: 2160)
    try hospital.sync("2025-12-31")
    var change = EmployeeInput(number: "1")
    change.minutesPerWeek = 1080
    var other = change
    other.number = "2"
    var rows = [ImportRow(line: 3, value: other), ImportRow(line: 2, value: change)]
    _ = try hospital.store.importEmployees(
      digest: FileDigest.of([7]), effective: Hospital.day("2025-07-01"),
      head: Hospital.head("import employees"), dryRun: false
    ) { rows.popLast() }
    let taken = try hospital.lastEvent()
    #expect(try hospital.store.doctor(.deep).waiting == 2)
    try hospital.adjust("2", .plus, 100, on: "2025-08-01")
    let report = try hospital.store.doctor(.deep)
    #expect(report.findings == [])
    #expect(report.waiting == 1)
    try hospital.undo(taken)
    #expect(try hospital.store.doctor(.deep).findings == [])
  }

  @Test("What cannot even be posted is named by its account")
  func notPostable() throws {
    let hospital = try DerivationTests.brought()
    try hospital.disarm("transfer", "lot")
    // More was granted than the rules give, and nothing is left to take back.
    try hospital.store.database.execute(
      """
      UPDATE transfer SET amount = amount + 5 WHERE kind = 'grant';
      UPDATE lot SET amount = 0 WHERE kind = 'grant'
      """)
    let found = try hospital.store.doctor(.deep).findings.filter { $0.check == .derivation }
    #expect(
      found
        == [
          Finding(.derivation, .account(employee: "1", scheme: "ILA"), .cannotBeDerived)
        ])
  }
}

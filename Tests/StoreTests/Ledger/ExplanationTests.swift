import Records
import Store
import Testing

@Suite("Every balance can be explained")
struct ExplanationTests {
  /// On every day, in short and in full, the last line is the balance shown everywhere else.
  private func expectAgreement(
    _ hospital: Hospital, _ number: String, _ days: [String],
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let account = try hospital.account(number)
    for day in days {
      let balance = try hospital.balance(number, day)?.balance ?? 0
      for all in [false, true] {
        let lines = try hospital.store.explanation(
          of: account, asOf: Hospital.day(day), knownBy: nil, all: all)
        #expect(
          lines.last?.balance ?? 0 == balance, "\(day), all: \(all)", sourceLocation: location)
        #expect(lines.map(\.day) == lines.map(\.day).sorted(), sourceLocation: location)
        var running: Int64 = 0
        for line in lines {
          running += line.available + line.reserved
          #expect(line.balance == running, sourceLocation: location)
        }
      }
    }
  }

  private let days = [
    "2022-12-31", "2023-01-01", "2024-03-01", "2024-07-01", "2024-12-31", "2025-06-30",
    "2025-12-31", "2026-01-01", "2026-06-30", "2027-01-01",
  ]

  @Test("A life of an account: claims, payments, refunds, additions, ends")
  func life() throws {
    let hospital = try Hospital.withOnePerson()
    let claim = try hospital.claim("1", cost: 80_000, on: "2024-03-01")
    try hospital.pay(claim, 75_000, on: "2024-04-01", invoice: "F-1", final: true)
    try hospital.refund(claim, 10_000, on: "2025-02-01")
    try hospital.adjust("1", .plus, 5_000, on: "2024-05-01")
    try hospital.adjust("1", .minus, 2_000, on: "2024-05-02")
    _ = try hospital.claim("1", cost: 20_000, on: "2025-03-01")
    try expectAgreement(hospital, "1", days)
    try hospital.sync("2027-12-31")
    try expectAgreement(hospital, "1", days)
    try hospital.expectSound()
  }

  @Test("After late changes of hours, name and leaving day the lines still agree")
  func lateChanges() throws {
    let hospital = try Hospital.withOnePerson()
    _ = try hospital.claim("1", cost: 30_000, on: "2024-03-01")
    try hospital.sync("2026-12-31")
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    try hospital.changeHours("1", from: "2023-10-01", to: 1800)
    _ = try hospital.store.endEmployee(
      "1", on: Hospital.day("2025-09-30"), head: Hospital.head("end"), dryRun: false)
    try expectAgreement(hospital, "1", days)
    try hospital.sync("2026-12-31")
    try expectAgreement(hospital, "1", days)
    try hospital.expectSound()
  }

  @Test("An end that has passed and is not booked yet is told and counted")
  func unbooked() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.sync("2023-12-31")
    let lines = try hospital.store.explanation(
      of: hospital.account("1"), asOf: Hospital.day("2026-03-01"), knownBy: nil, all: false)
    #expect(lines.map(\.kind) == [.grant, .lapse])
    #expect(lines.map(\.isUnbooked) == [false, true])
    #expect(lines.last?.day == Hospital.day("2026-01-01"))
    #expect(lines.last?.balance == 0)
    #expect(try hospital.balance("1", "2026-03-01")?.available == 0)
    try expectAgreement(hospital, "1", days)
  }

  @Test("W17 explained: one net line with days, factors and rounding; in full also the change")
  func basis() throws {
    let hospital = try Hospital()
    try hospital.add(Hospital.learningAccount())
    try hospital.employ("1", from: "2024-07-01", hours: 1728)
    try hospital.sync("2024-12-31")
    try hospital.changeHours("1", from: "2024-10-01", to: 2160)
    let account = try hospital.account("1")
    let net = try hospital.store.explanation(
      of: account, asOf: Hospital.day("2024-12-31"), knownBy: nil, all: false)
    #expect(net.map(\.kind) == [.grant])
    #expect(net.map(\.available) == [31_944])
    let basis = try #require(net.first?.basis)
    #expect(basis.amount == 70_600)
    #expect(basis.terms.map(\.factor) == [8_000, 10_000])
    #expect(basis.terms.map(\.count) == [92, 92])
    #expect(basis.terms.map(\.of) == [366, 366])
    let full = try hospital.store.explanation(
      of: account, asOf: Hospital.day("2024-12-31"), knownBy: nil, all: true)
    #expect(full.map(\.kind) == [.grant, .correction])
    #expect(full.map(\.available) == [28_394, 3_550])
    #expect(full.map(\.event) == [4, 5])
    #expect(full.map(\.grantedOn) == Array(repeating: Hospital.day("2024-07-01"), count: 2))
  }

  @Test("What was re-pointed is one line in short, and every posting in full")
  func repointed() throws {
    let hospital = try Hospital.withOnePerson()
    _ = try hospital.claim("1", cost: 60_000, on: "2024-06-01")
    // A claim entered later for an earlier day takes the older lot first.
    _ = try hospital.claim("1", cost: 50_000, on: "2024-02-01")
    let account = try hospital.account("1")
    let net = try hospital.store.explanation(
      of: account, asOf: Hospital.day("2024-12-31"), knownBy: nil, all: false)
    #expect(net.filter { $0.claim == 1 }.reduce(0) { $0 + $1.reserved } == 60_000)
    #expect(net.filter { $0.claim == 2 }.reduce(0) { $0 + $1.reserved } == 50_000)
    #expect(net.allSatisfy { !$0.isReversal })
    let full = try hospital.store.explanation(
      of: account, asOf: Hospital.day("2024-12-31"), knownBy: nil, all: true)
    #expect(!full.filter(\.isReversal).isEmpty)
    try expectAgreement(hospital, "1", days)
    try hospital.expectSound()
  }

  @Test("With a shortfall the lines still end on the balance")
  func shortfall() throws {
    let hospital = try Hospital.withOnePerson(decrease: .offset)
    _ = try hospital.claim("1", cost: 141_200, on: "2024-03-01")
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    try expectAgreement(hospital, "1", days)
    try hospital.sync("2026-12-31")
    try expectAgreement(hospital, "1", days)
    try hospital.expectSound()
  }

  @Test("With a shortfall and something on another lot the lines still end on the balance")
  func shortfallBesideALot() throws {
    let hospital = try Hospital.withOnePerson(decrease: .offset)
    _ = try hospital.claim("1", cost: 141_200, on: "2024-03-01")
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    try hospital.adjust("1", .plus, 10_000, on: "2024-08-01")
    try expectAgreement(hospital, "1", days)
  }
}

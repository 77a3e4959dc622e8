import Records
import Store
import Testing

@Suite("Worked examples through the store")
struct WorkedExamplesTests {
  @Test("W16 and W17: pro rata by calendar days, and only the difference posted")
  func proRata() throws {
    // Given
    let hospital = try Hospital()
    try hospital.add(Hospital.learningAccount())
    try hospital.employ("000123", from: "2024-07-01", hours: 1728)
    // When
    try hospital.sync("2024-12-31")
    // Then
    #expect(try hospital.balance("000123", "2024-12-31")?.available == 28_394)
    // When
    try hospital.changeHours("000123", from: "2024-10-01", to: 2160)
    // Then
    #expect(try hospital.balance("000123", "2024-12-31")?.available == 31_944)
    #expect(try hospital.sync("2024-12-31").isEmpty)
    #expect(try hospital.store.doctor().findings.isEmpty)
  }

  @Test("W23: hours fall after the grant was spent, offset against the next grant")
  func shortfall() throws {
    let hospital = try Hospital()
    try hospital.add(Hospital.learningAccount(decrease: .offset))
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    _ = try hospital.claim("1", cost: 70_600, on: "2024-03-01")
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    #expect(try hospital.balance("1", "2024-12-31")?.shortfall == 17_746)
    try hospital.sync("2025-06-30")
    #expect(try hospital.balance("1", "2025-06-30")?.available == 17_554)
    #expect(try hospital.balance("1", "2025-06-30")?.shortfall == 0)
    #expect(try hospital.store.doctor().findings.isEmpty)
  }

  @Test("W13: what was not paid goes back on close; W25: a leaver known late")
  func closeAndLeave() throws {
    let hospital = try Hospital()
    try hospital.add(Hospital.learningAccount())
    try hospital.employ("1", from: "2023-01-01", hours: 2160)
    let claim = try hospital.claim("1", cost: 60_000, on: "2024-03-01")
    var payment = PaymentInput(claim: claim, amount: 55_000, day: Hospital.day("2024-04-01"))
    payment.invoice = "F-1"
    payment.isFinal = true
    _ = try hospital.store.payClaim(
      payment, isRefund: false, head: Hospital.head("claim pay"), dryRun: false)
    #expect(try hospital.balance("1", "2024-04-01")?.available == 2 * 70_600 - 55_000)
    #expect(try hospital.balance("1", "2024-04-01")?.reserved == 0)
    try hospital.employ("2", from: "2024-07-01", hours: 1728)
    try hospital.sync("2024-10-31")
    _ = try hospital.store.endEmployee(
      "2", on: Hospital.day("2024-09-30"), head: Hospital.head("employee end"), dryRun: false)
    #expect(try hospital.balance("2", "2024-09-30")?.available == 14_197)
    try hospital.sync("2024-12-31")
    #expect(try hospital.balance("2", "2024-12-31")?.available == 0)
    #expect(try hospital.store.doctor().findings.isEmpty)
  }

  @Test("W24: a pending claim keeps what ends, the rest lapses on the day of decision")
  func pendingHold() throws {
    let hospital = try Hospital()
    var version = SchemeVersion(
      validFrom: Hospital.day("2024-01-01"), amount: 70_600, per: .year, unit: .euro)
    version.expiry = .yearEnd
    try hospital.add(Hospital.scheme("ILA", .account, [version]))
    try hospital.employ("1", from: "2023-01-01", hours: 2160)
    let claim = try hospital.claim("1", cost: 50_000, on: "2024-12-20", approve: false)
    try hospital.sync("2025-01-10")
    var decision = ClaimDecision(claims: [claim], by: nil, day: Hospital.day("2025-01-15"))
    decision.amount = 30_000
    _ = try hospital.store.approveClaims(
      decision, head: Hospital.head("claim approve"), dryRun: false)
    let balance = try hospital.balance("1", "2025-01-15")
    #expect(balance?.available == 70_600)
    #expect(balance?.reserved == 30_000)
    #expect(try hospital.store.doctor().findings.isEmpty)
  }

  @Test("More than is free is refused, and nothing changes")
  func overdraft() throws {
    let hospital = try Hospital()
    try hospital.add(Hospital.learningAccount())
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    #expect(throws: StoreError.self) {
      _ = try hospital.claim("1", cost: 70_601, on: "2024-03-01")
    }
    #expect(try hospital.balance("1", "2024-03-01") == nil)
    let claim = try hospital.claim("1", cost: 70_600, on: "2024-03-01")
    #expect(claim == "C1")
    _ = try hospital.store.undo(event: 4, head: Hospital.head("undo"), dryRun: false)
    #expect(try hospital.balance("1", "2024-03-01")?.available == 70_600)
    #expect(try hospital.store.doctor().findings.isEmpty)
  }
}

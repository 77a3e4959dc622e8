import Records
import SQLite
import Store
import Testing

@Suite("Views of claims")
struct ClaimViewTests {
  private let filled: FilledHospital

  init() throws { filled = try FilledHospital() }

  @Test("x_claim has the three numbers, the state and the days of every claim")
  func claims() throws {
    let claims = try filled.store.claims(ClaimFilter(), asOf: FilledHospital.today)
    let wanted = claims.map { claim -> [SQLiteValue] in
      let facts = claim.facts
      let paid = facts.payments.filter { !$0.isRefund }.map(\.day)
      let decision = facts.steps.last { $0.kind == .approve || $0.kind == .refuse }?.day
      let end = facts.steps.last { $0.kind == .cancel || $0.kind == .close }?.day
      return [
        .text(claim.id), .text(claim.number), .text(facts.state.rawValue), .integer(facts.asked),
        .integer(facts.awarded), .integer(facts.spent), .integer(facts.left), "EUR",
        .text(facts.submittedOn.description), SQLiteValue(decision?.description),
        SQLiteValue(end?.description), SQLiteValue(paid.min()?.description),
        SQLiteValue(paid.max()?.description), .text(claim.mandatory.rawValue),
        .text(claim.purposes.map(\.rawValue).joined(separator: " ")),
      ]
    }

    let shown = try filled.store.values(
      """
      SELECT claim, employee, state, asked, awarded, spent, unpaid, unit, submitted_on, decided_on,
        ended_on, first_paid_on, last_paid_on, mandatory, purposes
      FROM x_claim ORDER BY length(claim), claim
      """)

    #expect(shown == wanted)
    #expect(
      Set(claims.map(\.facts.state)) == [
        .submitted, .informationAsked, .approved, .partlyPaid, .closed, .refused, .cancelled,
      ])
  }

  @Test("x_claim_funding splits asked, awarded, reserved and spent over the schemes, to the cent")
  func funding() throws {
    let difference = try filled.store.values(
      """
      SELECT c.claim FROM x_claim AS c JOIN (
        SELECT claim, sum(asked) AS asked, sum(awarded) AS awarded, sum(reserved) AS reserved,
          sum(spent) AS spent, min(unit) AS unit
        FROM x_claim_funding GROUP BY claim
      ) AS f ON f.claim = c.claim
      WHERE f.asked <> c.asked OR f.awarded <> c.awarded OR f.spent <> c.spent
        OR f.unit <> c.unit
        OR (c.state IN ('approved', 'partly_paid', 'closed') AND f.reserved <> c.unpaid)
      """)
    #expect(difference == [])
    // What ended while the claim was pending is kept for it.
    #expect(
      try filled.store.values(
        "SELECT reserved FROM x_claim_funding WHERE scheme = 'MANDATORY' ORDER BY reserved")
        == [[.integer(20_000)], [.integer(90_000)]])
    // 600.01 asked, 500.00 paid and 200.00 back: two parts to one, by what was paid and reserved.
    #expect(
      try filled.store.values(
        "SELECT scheme, asked, awarded, reserved, spent FROM x_claim_funding "
          + "WHERE claim = 'C1' ORDER BY scheme") == [
          ["EXTRA", .integer(20_001), .integer(20_001), .integer(3_334), .integer(10_000)],
          ["ILA", .integer(40_000), .integer(40_000), .integer(6_667), .integer(20_000)],
        ])
  }

  @Test("a claim that was undone is gone, its bookings are not")
  func undone() throws {
    let hospital = try Hospital()
    try hospital.add(Hospital.learningAccount())
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    let claim = try hospital.claim("1", cost: 10_000, on: "2024-03-01")
    let event = try hospital.store.database.integer("SELECT max(id) FROM event") ?? 0

    _ = try hospital.store.undo(event: event, head: Hospital.head("undo"), dryRun: false)

    #expect(try hospital.store.values("SELECT claim FROM x_claim") == [])
    #expect(try hospital.store.values("SELECT claim FROM x_claim_funding") == [])
    #expect(
      try hospital.store.values(
        "SELECT sum(amount), count(*) > 2 FROM x_ledger WHERE claim = '\(claim)'")
        == [[.integer(0), .integer(1)]])
    #expect(
      try hospital.store.values("SELECT undone FROM x_audit WHERE event = \(event)")
        == [[.integer(1)]])
  }
}

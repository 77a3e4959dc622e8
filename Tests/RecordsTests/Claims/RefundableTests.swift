import Records
import Testing

@Suite("How much can come back on a day")
struct RefundableTests {
  private func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  private func facts(_ payments: [(day: String, amount: Int64)]) -> ClaimFacts {
    var facts = ClaimFacts(id: 1, person: 1, order: 1, submittedOn: day("2024-01-02"))
    facts.sources = [ClaimFacts.Source(scheme: 1, dueOn: nil, amount: 20_000)]
    var approval = ClaimFacts.Step(order: 2, kind: .approve, day: day("2024-01-02"))
    approval.awards = facts.sources
    facts.steps = [approval]
    for (index, payment) in payments.enumerated() {
      facts.payments.append(
        ClaimFacts.Payment(
          id: Int64(index + 1), order: Int64(index + 3), isRefund: payment.amount < 0,
          day: day(payment.day), amount: abs(payment.amount)))
    }
    return facts
  }

  @Test("The payments up to the day, less the refunds, and no later day below nothing")
  func dayByDay() {
    let facts = facts([("2024-01-10", 100), ("2024-02-20", 100), ("2024-03-01", -150)])
    #expect(facts.refundable(on: day("2024-01-09")) == 0)
    #expect(facts.refundable(on: day("2024-01-10")) == 50)
    #expect(facts.refundable(on: day("2024-02-20")) == 50)
    #expect(facts.refundable(on: day("2024-03-01")) == 50)
  }

  @Test("Of one day the order of entering counts: a payment entered later was not there yet")
  func oneDay() {
    let facts = facts([("2024-01-10", 100), ("2024-02-20", -100), ("2024-02-20", 80)])
    #expect(facts.refundable(on: day("2024-01-10")) == 0)
    #expect(facts.refundable(on: day("2024-02-20")) == 80)
  }

  @Test("Facts with a refund before the payment: claim and account come out equal")
  func fault() throws {
    let facts = facts([("2024-01-10", 10_000), ("2024-02-01", -20_000), ("2024-02-20", 10_000)])
    let calendar = SchemeCalendar(yearStarts: .newYear)
    var version = SchemeVersion(
      validFrom: day("2024-01-01"), amount: 0, per: .year, unit: .euro)
    version.expiry = .never
    let scheme = Scheme(
      code: "ILA", nameDutch: "L", nameEnglish: "L", form: .account, unit: .euro,
      basis: Scheme.Basis(kind: .company), worksCouncil: .cao, taxConfirmed: true,
      yearStarts: .newYear, versions: [version])
    let start = AccountEntry(
      day: day("2024-01-01"), order: 0, .plus(adjustment: 1, amount: 50_000))
    let entries = facts.entries { _ in calendar }.map(\.entry)
    let ledger = AccountReplay.run(
      scheme: scheme, grants: [], entries: [start] + entries, leavingDays: [],
      through: day("2024-12-31"))
    let sum = { (kind: TransferKind) in
      ledger.transfers.reduce(Int64(0)) { $0 + ($1.kind == kind ? $1.amount : 0) }
    }
    #expect(sum(.pay) == facts.paid)
    #expect(sum(.refund) == facts.refunded)
    #expect(ledger.available(on: day("2024-12-31")) == 50_000)
  }
}

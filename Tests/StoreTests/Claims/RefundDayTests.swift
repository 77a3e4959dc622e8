import Records
import Store
import Testing

@Suite("A refund never comes before what it gives back")
struct RefundDayTests {
  /// EUR 200 approved, half of it paid in January and half in February.
  private func paidInHalves() throws -> Hospital {
    let hospital = try Hospital.withOnePerson()
    _ = try hospital.claim("1", cost: 20_000, on: "2024-01-02")
    try hospital.pay("C1", 10_000, on: "2024-01-10")
    try hospital.pay("C1", 10_000, on: "2024-02-20")
    return hospital
  }

  @Test("Between two payments only the first can come back")
  func betweenPayments() throws {
    let hospital = try paidInHalves()
    expectRefusal(.moreThanPaid(amount: 20_000, paid: 10_000)) {
      try hospital.refund("C1", 20_000, on: "2024-02-01")
    }
    try hospital.refund("C1", 10_000, on: "2024-02-01")
    try hospital.refund("C1", 10_000, on: "2024-02-20")
    #expect(try hospital.balance("1", "2024-02-01")?.available == 131_200)
    #expect(try hospital.balance("1", "2024-02-20")?.available == 141_200)
    try hospital.expectSound()
  }

  @Test("What comes back later leaves nothing for a refund that is entered with an earlier day")
  func laterRefund() throws {
    let hospital = try paidInHalves()
    try hospital.refund("C1", 15_000, on: "2024-03-01")
    expectRefusal(.moreThanPaid(amount: 5_001, paid: 5_000)) {
      try hospital.refund("C1", 5_001, on: "2024-02-01")
    }
    try hospital.refund("C1", 5_000, on: "2024-02-01")
    #expect(try hospital.balance("1", "2024-03-01")?.available == 141_200)
    try hospital.expectSound()
  }
}

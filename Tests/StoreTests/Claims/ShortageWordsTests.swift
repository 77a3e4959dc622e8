import Records
import Store
import Testing

@Suite("A refusal for want of money names the account and its own figures")
struct ShortageWordsTests {
  @Test("Two claims of two people: only that of the one who is short")
  func twoPeople() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.employ("2", from: "2024-01-01", hours: 2160)
    try hospital.submit(Hospital.course("1", cost: 100_000, on: "2024-03-01"))
    try hospital.submit(Hospital.course("2", cost: 80_000, on: "2024-03-01"))
    expectRefusal(
      .insufficient(
        scheme: "ILA", employee: "2", free: 70_600, asked: 80_000,
        day: Hospital.day("2024-03-05"), unit: .euro)
    ) { try hospital.approve("C1", "C2", on: "2024-03-05") }
  }

  @Test("Two sources: what is asked of the one that is short, of a budget without a name")
  func twoSources() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    try hospital.add(Hospital.budget("BUD", amount: 50_000))
    var input = Hospital.course("1", cost: 120_000, on: "2024-03-01")
    input.payFrom = [("ILA", 50_000), ("EXTRA", 70_000)]
    try hospital.submit(input)
    expectRefusal(
      .insufficient(
        scheme: "EXTRA", employee: "1", free: 60_000, asked: 70_000,
        day: Hospital.day("2024-03-05"), unit: .euro)
    ) { try hospital.approve("C1", on: "2024-03-05") }
    input.payFrom = [("ILA", 60_000), ("BUD", 60_000)]
    try hospital.submit(input)
    expectRefusal(
      .insufficient(
        scheme: "BUD", employee: nil, free: 50_000, asked: 60_000,
        day: Hospital.day("2024-03-05"), unit: .euro)
    ) { try hospital.approve("C2", on: "2024-03-05") }
  }

  @Test("Money that a later claim needs is not free")
  func laterNeed() throws {
    let hospital = try Hospital.withOnePerson()
    _ = try hospital.claim("1", cost: 200_000, on: "2025-03-01")
    expectRefusal(
      .insufficient(
        scheme: "ILA", employee: "1", free: 11_800, asked: 20_000,
        day: Hospital.day("2024-03-01"), unit: .euro)
    ) { _ = try hospital.claim("1", cost: 20_000, on: "2024-03-01") }
  }
}

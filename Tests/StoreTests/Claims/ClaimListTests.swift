import Records
import Store
import Testing

@Suite("Lists of claims")
struct ClaimListTests {
  @Test("By person, state, scheme, and what is to be paid, in the order of their numbers")
  func filters() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.employ("2", from: "2024-01-01", hours: 2160)
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    _ = try hospital.claim("1", cost: 1_000, on: "2024-03-01", from: [("ILA", nil)])
    _ = try hospital.claim("2", cost: 2_000, on: "2024-02-01", from: [("EXTRA", nil)])
    _ = try hospital.claim("1", cost: 3_000, on: "2024-03-01", from: [("ILA", nil)], approve: false)
    try hospital.pay("C1", 1_000, on: "2024-04-01")
    let day = Hospital.day("2024-06-01")
    let list = { (edit: (inout ClaimFilter) -> Void) throws -> [String] in
      var filter = ClaimFilter()
      edit(&filter)
      return try hospital.store.claims(filter, asOf: day).map(\.id)
    }
    #expect(try list { _ in } == ["C1", "C2", "C3"])
    let person = try hospital.store.person("1", asOf: day).id
    #expect(try list { $0.employee = person } == ["C1", "C3"])
    #expect(try list { $0.states = [.submitted] } == ["C3"])
    #expect(try list { $0.states = [.paid, .approved] } == ["C1", "C2"])
    let extra = try hospital.store.scheme("EXTRA").id
    #expect(try list { $0.scheme = extra } == ["C2"])
    #expect(try list { $0.toPay = true } == ["C2"])
    #expect(try list { $0.employee = 99 } == [])
  }
}

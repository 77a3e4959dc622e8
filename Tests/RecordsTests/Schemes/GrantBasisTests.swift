import Records
import Testing

@Suite struct GrantBasisTests {
  @Test func theStoredFormIsReadable() throws {
    var employee = employment(from: "2024-07-01", 28.8)
    employee.hours.set(hours(36), from: day("2024-10-01"))
    let grant = try #require(
      GrantRules(scheme: scheme(version(70_600)))
        .grants(for: person(employee), through: day("2024-12-31")).first)
    #expect(
      grant.basis.encoded == "70600;calendar_days;1;8000*92/366+10000*92/366;cent;half_up")
    #expect(grant.basis.exact.rounded(to: 1, .halfUp) == 31_944)
  }

  @Test(
    arguments: SchemeVersion.ProRata.allCases, [SchemeVersion.Per.year, .month])
  func everyBasisReadsBackAndExplainsItsAmount(
    kind: SchemeVersion.ProRata, per: SchemeVersion.Per
  ) {
    var employee = employment(from: "2023-04-20", 24)
    employee.hours.set(hours(30), from: day("2023-09-11"))
    employee.hours.set(hours(36), from: day("2024-02-29"))
    let rules = scheme(version(70_600, per: per) { $0.proRata = kind }, yearStarts: "05-01")
    let grants = GrantRules(scheme: rules)
      .grants(for: person(employee), through: day("2024-12-31"))
    #expect(grants.count >= 2)
    for grant in grants {
      #expect(GrantBasis(encoded: grant.basis.encoded) == grant.basis)
      if let cumulative = grant.basis.cumulative, let before = grant.basis.before {
        #expect(cumulative - before == grant.amount)
      } else {
        #expect(grant.basis.exact.rounded(to: 1, .halfUp) == grant.amount)
      }
    }
  }

  @Test(arguments: [
    "", "70600;calendar_days;1;8000*92/366;cent", "x;calendar_days;1;8000*92/366;cent;half_up",
    "70600;weeks;1;8000*92/366;cent;half_up", "70600;full;1;8000*92;cent;half_up",
    "70600;full;1;8000*92/0;cent;half_up", "70600;full;1;8000*1/1;dollar;half_up",
    "70600;full;1;8000*1/1;cent;sideways", "70600;full;one;8000*1/1;cent;half_up",
    "70600;full;1;8000*1/1;cent;half_up;1",
  ])
  func refusesWhatWasNotWrittenByIt(text: String) {
    #expect(GrantBasis(encoded: text) == nil)
  }
}

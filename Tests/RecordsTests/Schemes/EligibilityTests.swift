import Records
import Testing

/// Who may have a grant: worker type, education and team, day by day (docs/rules.md 11).
@Suite struct EligibilityTests {
  private static func got(
    _ person: PersonFacts, teams: [Set<Int64>?]? = nil,
    _ change: (inout SchemeVersion) -> Void = { _ in }
  ) -> [String] {
    lines(
      GrantRules(scheme: scheme(version(36_600, change)), eligibleTeams: teams)
        .grants(for: person, through: day("2024-12-31")))
  }

  @Test func onlyTheKindsOfContractThatAreNamed() {
    var employee = employment(from: "2024-01-01")
    #expect(Self.got(person(employee)) { $0.eligibleWorkers = [.permanent] } == [])
    employee.workerType.set(.temporary, from: day("2024-01-01"))
    employee.workerType.set(.permanent, from: day("2024-07-01"))
    #expect(
      Self.got(person(employee)) { $0.eligibleWorkers = [.permanent] } == ["2024-07-01 18400"])
    #expect(
      Self.got(person(employee)) { $0.eligibleWorkers = [.permanent, .temporary] }
        == ["2024-01-01 36600"])
    #expect(Self.got(person(employee)) { $0.eligibleWorkers = [.agency] } == [])
  }

  @Test func educationThatIsNotKnownIsUnknown() {
    var somebody = person(employment(from: "2024-01-01"))
    #expect(Self.got(somebody) { $0.eligibleEducation = [.mbo2] } == [])
    #expect(
      Self.got(somebody) { $0.eligibleEducation = [.unknown] } == ["2024-01-01 36600"])
    somebody.education.set(.vmbo, from: day("2024-01-01"))
    somebody.education.set(.mbo2, from: day("2024-10-01"))
    #expect(
      Self.got(somebody) { $0.eligibleEducation = [.vmbo] } == ["2024-01-01 27400"])
  }

  @Test func teamsByTheDaysInThem() {
    var employee = employment(from: "2024-01-01")
    #expect(Self.got(person(employee), teams: [[7]]) == [])
    employee.team.set(7, from: day("2024-01-01"))
    employee.team.set(8, from: day("2024-03-01"))
    employee.team.set(7, from: day("2024-12-01"))
    #expect(Self.got(person(employee), teams: [[7]]) == ["2024-01-01 9100"])
    #expect(Self.got(person(employee), teams: [nil]) == ["2024-01-01 36600"])
  }

  @Test func aFixedDayMovesToTheNearestDayThatCounts() {
    var employee = employment(from: "2024-01-01")
    employee.team.set(7, from: day("2024-01-01"))
    employee.team.set(8, from: day("2024-05-01"))
    employee.team.set(7, from: day("2024-06-20"))
    let date = SchemeVersion.GrantDay.on(monthDay("06-01"))
    #expect(
      Self.got(person(employee), teams: [[7]]) { $0.grantDay = date } == ["2024-06-20 31600"])
    let earlier = SchemeVersion.GrantDay.on(monthDay("05-10"))
    #expect(
      Self.got(person(employee), teams: [[7]]) { $0.grantDay = earlier }
        == ["2024-04-30 31600"])
  }

  @Test func onAReferenceDayItIsThatDayThatCounts() {
    var employee = employment(from: "2024-01-01")
    employee.workerType.set(.temporary, from: day("2024-01-01"))
    employee.workerType.set(.permanent, from: day("2024-07-01"))
    let rule = { (kind: SchemeVersion.ProRata) in
      Self.got(person(employee)) {
        $0.proRata = kind
        $0.eligibleWorkers = [.permanent]
      }
    }
    #expect(rule(.referenceDate) == [])
    #expect(rule(.full) == ["2024-07-01 36600"])
    #expect(rule(.months15th) == ["2024-07-01 18300"])
  }
}

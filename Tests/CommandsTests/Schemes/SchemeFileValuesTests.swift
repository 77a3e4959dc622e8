import Records
import Testing

@testable import Commands

@Suite struct SchemeFileValuesTests {
  private func read(_ text: String) throws -> [Scheme] {
    try SchemeFile.read(Array(text.utf8))
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test func everyKeyReadsToItsExactValue() throws {
    let scheme = try #require(read(SchemeFixture.full).first)

    var basis = Scheme.Basis(kind: .cao)
    basis.title = "Cao zorg"
    basis.article = "12.1"
    basis.url = "https://example.org/cao"
    var version = SchemeVersion(
      validFrom: try day("2023-01-01"), amount: 70600, per: .year, unit: .euro)
    version.endsOn = try day("2026-12-31")
    version.grantDay = .on(try #require(MonthDay(month: 12, day: 31)))
    version.proRata = .months15th
    version.fullFrom = 18 * 60
    version.nothingBelow = 16 * 60 + 30
    version.maxFactor = 10_000
    version.roundingStep = .euro
    version.roundingMode = .up
    version.afterMonths = 6
    version.eligibleWorkers = [.permanent, .onCall]
    version.eligibleEducation = [.mbo1, .wo]
    version.eligibleTeams = ["A1", "B 2"]
    version.expiry = .months(36)
    version.purposes = [.education, .careerAdvice]
    version.approval = .manager
    version.graceMonths = 3
    version.decrease = .offset
    let expected = Scheme(
      code: "ILA", nameDutch: "Individuele leerrekening",
      nameEnglish: "Individual learning account", form: .account, unit: .euro, basis: basis,
      worksCouncil: .consented(try day("2022-11-01")), taxConfirmed: true,
      yearStarts: try #require(MonthDay(month: 5, day: 1)), versions: [version])
    #expect(scheme == expected)
  }

  @Test func whatIsAbsentHasTheDefaultOfTheRules() throws {
    let scheme = try #require(read(SchemeFixture.short()).first)

    let expected = Scheme(
      code: "ILA", nameDutch: "Leren", nameEnglish: "Leren", form: .account, unit: .euro,
      basis: Scheme.Basis(kind: .company), worksCouncil: nil, taxConfirmed: false,
      yearStarts: .newYear,
      versions: [
        SchemeVersion(validFrom: try day("2024-01-01"), amount: 70600, per: .year, unit: .euro)
      ])
    #expect(scheme == expected)
    let version = try #require(scheme.versions.first)
    #expect(version.endsOn == nil)
    #expect(version.grantDay == .periodStart)
    #expect(version.proRata == .calendarDays)
    #expect(version.scale == .factor)
    #expect(version.roundingStep == .cent)
    #expect(version.roundingMode == .halfUp)
    #expect(version.expiry == .never)
    #expect(version.approval == .hr)
    #expect(version.graceMonths == 0)
    #expect(version.managerSees == .nothing)
    #expect(version.decrease == .waive)
  }

  @Test func hoursAreMinutesRoundedToMinutes() throws {
    let text = SchemeFixture.short(
      unit: "hours",
      version: "grant: {amount: \"7,2\", per: month, rounding: {mode: down}}")
    let version = try #require(read(text).first?.versions.first)
    #expect(try read(text).first?.unit == .minutes)
    #expect(version.amount == 432)
    #expect(version.per == .month)
    #expect(version.roundingStep == .minute)
    #expect(version.roundingMode == .down)
  }

  @Test(
    arguments: [
      ("706", 70600), ("706.00", 70600), ("\"706.5\"", 70650), ("'1.250,50'", 125_050),
      ("1250.50", 125_050), ("\"€ 15\"", 1500), ("9999999999.99", 999_999_999_999),
    ] as [(String, Int64)])
  func moneyIsReadToTheCent(written: String, cents: Int64) throws {
    let text = SchemeFixture.short(version: "grant: {amount: \(written), per: year}")
    #expect(try read(text).first?.versions.first?.amount == cents)
  }

  @Test(
    arguments: [
      ("2", 120), ("2.5", 150), ("2:30", 150), ("150m", 150), ("1.250", 75),
    ] as [(String, Int64)])
  func hoursAreReadToTheMinute(written: String, minutes: Int64) throws {
    let text = SchemeFixture.short(
      unit: "hours", version: "grant: {amount: \"\(written)\", per: year}")
    #expect(try read(text).first?.versions.first?.amount == minutes)
  }

  @Test(
    arguments: [
      ("1", 10_000), ("1.0", 10_000), ("\"0,75\"", 7500), ("1.1111", 11_111), ("10", 100_000),
    ] as [(String, Int64)])
  func factorsAreTenThousandths(written: String, expected: Int64) throws {
    let text = SchemeFixture.full("max_factor: \"1.0\"", "max_factor: \(written)")
    #expect(try read(text).first?.versions.first?.maxFactor == expected)
  }

  @Test(
    arguments: [
      ("{rule: never}", .never), ("{rule: never, then: lapse}", .never),
      ("{rule: year_end}", .yearEnd), ("{rule: years, years: 4}", .years(4)),
      ("{rule: years, years: 0}", .yearEnd), ("{rule: months, months: 010}", .months(10)),
      ("{rule: date, date: 2026-12-31}", .date(Day(number: 20_818))),
    ] as [(String, SchemeVersion.Expiry)])
  func everyExpiryRuleIsRead(written: String, expected: SchemeVersion.Expiry) throws {
    let text = SchemeFixture.full("{rule: months, months: 36, then: lapse}", written)
    #expect(try read(text).first?.versions.first?.expiry == expected)
  }

  @Test(
    arguments: [
      ("{cao: true}", .cao), ("{none: \"Below 10 people\"}", .notNeeded(reason: "Below 10 people")),
      ("{consented_on: 2026-12-31}", .consented(Day(number: 20_818))),
    ] as [(String, Scheme.WorksCouncil)])
  func everyDecisionOfTheCouncilIsRead(written: String, expected: Scheme.WorksCouncil) throws {
    let text = SchemeFixture.full("{consented_on: 2022-11-01}", written)
    #expect(try read(text).first?.worksCouncil == expected)
  }

  @Test func theBasisKeepsWhenItWasReadAndWhetherItIsSure() throws {
    let text = SchemeFixture.full(
      "url: \"https://example.org/cao\"", "read_on: 2026-12-31, verified: true")
    let basis = try #require(read(text).first?.basis)
    #expect(basis.readOn == Day(number: 20_818))
    #expect(basis.verified)
    #expect(basis.url.isEmpty)
  }

  @Test func aBudgetOfTheEmployerIsGrantedWhole() throws {
    for hours in ["", ", pro_rata: full, hours: {scale: full}, after_months: 0"] {
      let text = SchemeFixture.short(
        form: "employer_budget",
        version: "grant: {amount: 40000, per: year\(hours)}, eligible: {workers: [permanent]}")
      let scheme = try #require(read(text).first)
      let version = try #require(scheme.versions.first)
      #expect(scheme.form == .employerBudget)
      #expect(version.amount == 4_000_000)
      #expect(version.proRata == .full)
      #expect(version.scale == .full)
      #expect(version.eligibleWorkers == [.permanent])
    }
  }

  @Test func withoutAPeriodThereIsNoAmount() throws {
    for grant in ["{per: none}", "{per: none, amount: 0}", "{per: none, amount: \"0.00\"}"] {
      let version = try #require(
        read(SchemeFixture.short(version: "grant: \(grant)")).first?.versions.first)
      #expect(version.per == .none)
      #expect(version.amount == 0)
    }
  }

  @Test func manySchemesAndVersionsKeepTheirOrder() throws {
    let scheme = """
        name: {nl: Vitaal, en: Vitality}
        form: account
        unit: EUR
        basis: {kind: individual}
        versions:
          - {valid_from: 2024-01-01, grant: {amount: 100, per: year}}
          - {valid_from: 2025-01-01, grant: {amount: 200, per: year}}
      """
    let schemes = try read("schemes:\n- code: B\n\(scheme)\n- code: A\n\(scheme)\n")
    #expect(schemes.map(\.code) == ["B", "A"])
    #expect(schemes.map { $0.versions.map(\.amount) } == [[10_000, 20_000], [10_000, 20_000]])
  }

  // docs/rules.md 32: every value is text first.
  @Test func valuesOtherReadersMistakeAreReadByTheirKey() throws {
    let text = """
      schemes:
      - code: NO
        name: {nl: yes, en: 12:30}
        form: account
        unit: hours
        basis: {kind: law, title: 010, article: 7.0, url: ~}
        year_starts: 08-09
        versions:
        - valid_from: 2024-01-01
          grant: {amount: 12:30, per: year, on: 03-31, after_months: 08}
          eligible: {teams: [NO, 0x10, 1e3, null]}
      """
    let scheme = try #require(read(text).first)
    #expect(scheme.code == "NO")
    #expect(scheme.nameDutch == "yes")
    #expect(scheme.nameEnglish == "12:30")
    #expect(scheme.basis.title == "010")
    #expect(scheme.basis.article == "7.0")
    #expect(scheme.basis.url == "~")
    #expect(scheme.yearStarts.description == "08-09")
    let version = try #require(scheme.versions.first)
    #expect(version.amount == 750)
    #expect(version.grantDay == .on(try #require(MonthDay(month: 3, day: 31))))
    #expect(version.afterMonths == 8)
    #expect(version.eligibleTeams == ["NO", "0x10", "1e3", "null"])
  }

  @Test func windowsLineEndsAndAByteOrderMarkChangeNothing() throws {
    let plain = try read(SchemeFixture.full)
    let lines = SchemeFixture.full.split(separator: "\n", omittingEmptySubsequences: false)
    let windows = Array("\u{FEFF}".utf8) + Array(lines.joined(separator: "\r\n").utf8)
    #expect(try SchemeFile.read(windows) == plain)
  }
}

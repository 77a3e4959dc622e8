import Testing

@testable import Commands

/// What the language knows and the program does not do yet is refused by name, never ignored.
@Suite struct SchemeFileLaterTests {
  private static let version = "schemes[0].versions[0]"
  private static let grant = "schemes[0].versions[0].grant"
  private static let last = "        decrease: offset\n"

  /// A line after the last one of the version.
  private static func added(
    _ line: String, _ key: String, _ value: String? = nil
  ) -> SchemeFileMistakesTests.Case {
    .init(last, last + "        \(line)\n", 33, 9, "\(version).\(key)", value, .notCarriedOut(key))
  }

  static let cases: [SchemeFileMistakesTests.Case] = [
    .init(
      "form: account", "form: voucher", 4, 5, "schemes[0].form", "voucher",
      .notCarriedOut("form: voucher")),
    .init(
      "form: account", "form: fund", 4, 5, "schemes[0].form", "fund", .notCarriedOut("form: fund")
    ),
    .init(
      "form: account", "form: time", 4, 5, "schemes[0].form", "time", .notCarriedOut("form: time")
    ),
    .init(
      "per: year", "per: wage_percent", 15, 11, "\(grant).per", "wage_percent",
      .notCarriedOut("per: wage_percent")),
    .init(
      "per: year", "per: {years: 2}", 15, 11, "\(grant).per", nil, .notCarriedOut("per: years")),
    .init(
      "targets: []", "targets: [{education: [vmbo], amount: 800}]", 21, 11, "\(grant).targets",
      nil, .notCarriedOut("targets")),
    .init(
      "cap: none", "cap: {balance: \"4500.00\", by_factor: true}", 23, 9, "\(version).cap", nil,
      .notCarriedOut("cap")),
    .init("cap: none", "cap: {lots: 36}", 23, 9, "\(version).cap", nil, .notCarriedOut("cap")),
    .init(
      "rule: months, months: 36", "rule: employment_end", 24, 18, "\(version).expiry.rule",
      "employment_end", .notCarriedOut("rule: employment_end")),
    .init(
      "then: lapse", "then: return", 24, 44, "\(version).expiry.then", "return",
      .notCarriedOut("then: return")),
    .init(
      "then: lapse", "then: carry", 24, 44, "\(version).expiry.then", "carry",
      .notCarriedOut("then: carry")),
    .init(
      "then: lapse", "carry: {at_most: \"7.00\", until: 03-31}", 24, 44,
      "\(version).expiry.carry", nil, .notCarriedOut("carry")),
    .init(
      "then: lapse", "carry: {at_most: all, months: 6}", 24, 44, "\(version).expiry.carry", nil,
      .notCarriedOut("carry")),
    .init(
      "leaver: lapse", "leaver: pay_out", 25, 9, "\(version).leaver", "pay_out",
      .notCarriedOut("leaver: pay_out")),
    .init(
      "leaver: lapse", "leaver: keep", 25, 9, "\(version).leaver", "keep",
      .notCarriedOut("leaver: keep")),
    .init(
      "approval: manager", "approval: committee", 28, 11, "\(version).claims.approval",
      "committee", .notCarriedOut("approval: committee")),
    .init(
      "approval: manager", "per_claim: 1500", 28, 11, "\(version).claims.per_claim", "1500",
      .notCarriedOut("per_claim")),
    .init(
      "approval: manager", "per_person: {amount: 1000, per: lifetime}", 28, 11,
      "\(version).claims.per_person", nil, .notCarriedOut("per_person")),
    .init(
      "own_share: \"0.00\"", "own_share: 25", 29, 11, "\(version).claims.own_share", "25",
      .notCarriedOut("own_share")),
    added("notice: {days: [90, 30, 7], required: true}", "notice"),
    added("transfer_minimum: 50", "transfer_minimum", "50"),
    added("pot: {code: VOUCHERPOT, total: \"45000.00\", per: year}", "pot"),
    added(
      "committee: {quorum: 3, window: {from: 2024-01-01, to: 2025-12-31}, order: criteria}",
      "committee"),
    added("leave: {reserve: approval}", "leave"),
  ]

  @Test(arguments: cases)
  func onePartToComeGivesOneProblemAtItsKey(item: SchemeFileMistakesTests.Case) {
    #expect(
      SchemeFixture.problems(SchemeFixture.full(item.old, item.new)) == [item.expected])
  }

  @Test(
    arguments: [
      ("notice: {days: 90}", "notice.days", .wrongType(expected: .list)),
      ("notice: {days: [x]}", "notice.days[0]", .notANumber),
      ("notice: {required: true}", "notice.days", .missingKey),
      ("transfer_minimum: x", "transfer_minimum", .notAnAmount),
      ("pot: {code: P, total: x}", "pot.total", .notAnAmount),
      (
        "pot: {code: P, total: 1, per: month}", "pot.per",
        .notOneOf(["year", "once"], nearest: nil)
      ),
      ("committee: {quorum: 0}", "committee.quorum", .outOfRange(lowest: 1, highest: 100)),
      ("committee: {window: {from: soon}}", "committee.window.from", .notADay),
      (
        "leave: {reserve: never}", "leave.reserve",
        .notOneOf(["request", "approval"], nearest: nil)
      ),
    ] as [(String, String, SchemeProblemCode)])
  func itsTypesAreCheckedAllTheSame(line: String, path: String, code: SchemeProblemCode) {
    let problems = SchemeFixture.problems(
      SchemeFixture.full(Self.last, Self.last + "        \(line)\n"))
    #expect(problems.count == 2)
    #expect(problems.contains { $0.keyPath == "\(Self.version).\(path)" && $0.code == code })
  }

  @Test func targetsAreMaps() {
    let problems = SchemeFixture.problems(SchemeFixture.full("targets: []", "targets: [vmbo]"))
    #expect(problems.map(\.code) == [.notCarriedOut("targets"), .wrongType(expected: .map)])
  }

  /// Every key of the language in one file: known, of the right type, and refused by name.
  @Test func theWholeLanguageIsKnown() {
    let text = """
      schemes:
        - code: FUND
          name: {nl: Fonds, en: Fund}
          form: fund
          unit: EUR
          basis: {kind: cao, title: "Cao", article: "3", \
          url: "u", read_on: 2026-01-15, verified: true}
          works_council: {cao: true}
          tax_status: unconfirmed
          year_starts: 01-01
          versions:
            - valid_from: 2023-01-01
              ends_on: 2027-12-31
              grant:
                amount: "706.00"
                per: {years: 2}
                on: 12-31
                pro_rata: full
                hours: {scale: factor, full_from: "18.0", nothing_below: "16.0", max_factor: "1.0"}
                rounding: {to: cent, mode: half_up}
                after_months: 0
                targets: [{education: [vmbo], amount: "800.00", cap: "8000.00"}]
              eligible: {workers: [permanent], education: [], teams: []}
              cap: {balance: "4500.00", by_factor: true}
              expiry: {rule: employment_end, then: carry, carry: {at_most: "7.00", until: 03-31}}
              notice: {days: [90, 30, 7], required: true}
              leaver: transfer
              transfer_minimum: "50.00"
              claims:
                purposes: [education, training, career_advice, coaching, vitality, other]
                approval: committee
                per_claim: "1500.00"
                per_person: {amount: "1000.00", per: lifetime}
                own_share: "10.00"
                grace_months: 3
              pot: {code: POT, total: "45000.00", per: once}
              committee: {quorum: 3, window: {from: 2024-01-01, to: 2025-12-31}, \
              order: completeness}
              leave: {reserve: request}
              manager_sees: claims
              decrease: waive
      """
    let found = SchemeFixture.problems(text).map { problem -> String in
      guard case .notCarriedOut(let what) = problem.code else { return "\(problem)" }
      return "\(problem.line) \(what)"
    }
    #expect(
      found == [
        "4 form: fund", "15 per: years", "21 targets", "23 cap", "24 rule: employment_end",
        "24 then: carry", "24 carry", "25 notice", "26 leaver: transfer", "27 transfer_minimum",
        "30 approval: committee", "31 per_claim", "32 per_person", "33 own_share", "35 pot",
        "36 committee", "37 leave", "38 manager_sees: claims",
      ])
  }
}

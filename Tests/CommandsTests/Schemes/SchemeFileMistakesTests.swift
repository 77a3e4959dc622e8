import Interchange
import Testing

@testable import Commands

/// One mistake in a file that is right otherwise gives exactly one problem, at its place.
@Suite struct SchemeFileMistakesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let expected: SchemeProblem

    init(
      _ old: String, _ new: String, _ line: Int, _ column: Int, _ keyPath: String,
      _ value: String?, _ code: SchemeProblemCode
    ) {
      self.old = old
      self.new = new
      expected = SchemeFixture.problem(line, column, keyPath, value, code)
    }

    var testDescription: String { "\(old) -> \(new)" }
  }

  private static let version = "schemes[0].versions[0]"
  private static let grant = "schemes[0].versions[0].grant"
  private static let purposes = [
    "education", "training", "career_advice", "coaching", "vitality", "other",
  ]

  static let unknownKeys: [Case] = [
    Case(
      "    form: account", "    fom: x\n    form: account", 4, 5, "schemes[0].fom", "x",
      .unknownKey(
        valid: [
          "code", "name", "form", "unit", "basis", "works_council", "tax_status", "year_starts",
          "versions",
        ], nearest: "form")),
    Case(
      "{kind: cao,", "{kind: cao, titel: x,", 6, 24, "schemes[0].basis.titel", "x",
      .unknownKey(
        valid: ["kind", "title", "article", "url", "read_on", "verified"], nearest: "title")),
    Case(
      "{nl: Ind", "{de: [x], nl: Ind", 3, 12, "schemes[0].name.de", nil,
      .unknownKey(valid: ["nl", "en"], nearest: nil)),
    Case(
      "2022-11-01}", "2022-11-01, date: 1}", 7, 47, "schemes[0].works_council.date", "1",
      .unknownKey(valid: ["consented_on", "cao", "none"], nearest: nil)),
    Case(
      "        decrease:", "        amount: 1\n        decrease:", 32, 9, "\(version).amount", "1",
      .unknownKey(
        valid: [
          "valid_from", "ends_on", "grant", "eligible", "cap", "expiry", "notice", "leaver",
          "transfer_minimum", "claims", "pot", "committee", "leave", "manager_sees", "decrease",
        ], nearest: nil)),
    Case(
      "          per: year", "          per: year\n          Per: year", 16, 11, "\(grant).Per",
      "year",
      .unknownKey(
        valid: [
          "amount", "per", "on", "pro_rata", "hours", "rounding", "after_months", "targets",
        ], nearest: "per")),
    Case(
      "mode: up", "mode: up, step: 1", 19, 42, "\(grant).rounding.step", "1",
      .unknownKey(valid: ["to", "mode"], nearest: nil)),
    Case(
      "{scale: factor,", "{scale: factor, full_form: 18,", 18, 34, "\(grant).hours.full_form",
      "18",
      .unknownKey(
        valid: ["scale", "full_from", "nothing_below", "max_factor"], nearest: "full_from")),
    Case(
      "{workers: [p", "{worker: [], workers: [p", 22, 20, "\(version).eligible.worker", nil,
      .unknownKey(valid: ["workers", "education", "teams"], nearest: "workers")),
    Case(
      "then: lapse", "then: lapse, until: 03-31", 24, 57, "\(version).expiry.until", "03-31",
      .unknownKey(valid: ["rule", "years", "months", "date", "then", "carry"], nearest: nil)),
    Case(
      "approval: manager", "aproval: hr\n          approval: manager", 28, 11,
      "\(version).claims.aproval", "hr",
      .unknownKey(
        valid: [
          "purposes", "approval", "per_claim", "per_person", "own_share", "grace_months",
        ], nearest: "approval")),
  ]

  static let missingKeys: [Case] = [
    Case("code: ILA\n    ", "", 2, 5, "schemes[0].code", nil, .missingKey),
    Case("    form: account\n", "", 2, 5, "schemes[0].form", nil, .missingKey),
    Case("kind: cao, ", "", 6, 12, "schemes[0].basis.kind", nil, .missingKey),
    Case(", en: Individual learning account", "", 3, 11, "schemes[0].name.en", nil, .missingKey),
    Case(
      "valid_from: 2023-01-01\n        ", "", 11, 9, "\(version).valid_from", nil, .missingKey),
    Case("          amount: \"706.00\"\n", "", 14, 11, "\(grant).amount", nil, .missingKey),
    Case("          per: year\n", "", 14, 11, "\(grant).per", nil, .missingKey),
    Case("rule: months, ", "", 24, 17, "\(version).expiry.rule", nil, .missingKey),
    Case(" months: 36,", "", 24, 17, "\(version).expiry.months", nil, .missingKey),
  ]

  static let wrongTypes: [Case] = [
    Case("code: ILA", "code: [ILA]", 2, 11, "schemes[0].code", nil, .wrongType(expected: .text)),
    Case(
      "{consented_on: 2022-11-01}", "yes", 7, 20, "schemes[0].works_council", "yes",
      .wrongType(expected: .map)),
    Case(
      "[permanent, on_call]", "permanent", 22, 29, "\(version).eligible.workers", "permanent",
      .wrongType(expected: .list)),
    Case(
      "[permanent, on_call]", "[[permanent]]", 22, 30, "\(version).eligible.workers[0]", nil,
      .wrongType(expected: .text)),
    Case("cap: none", "cap: 4500", 23, 14, "\(version).cap", "4500", .wrongType(expected: .map)),
    Case("\"706.00\"", "{eur: 1}", 14, 19, "\(grant).amount", nil, .wrongType(expected: .text)),
    Case(
      "targets: []", "targets: none", 21, 20, "\(grant).targets", "none",
      .wrongType(expected: .list)),
    Case("code: ILA", "code:", 2, 10, "schemes[0].code", "", .emptyValue),
    Case("code: ILA", "code: ' '", 2, 11, "schemes[0].code", " ", .emptyValue),
    Case(
      "{rule: months, months: 36, then: lapse}", "", 24, 16, "\(version).expiry", "", .emptyValue),
  ]

  static let wrongValues: [Case] = [
    Case("code: ILA", "code: ila", 2, 11, "schemes[0].code", "ila", .notACode),
    Case("code: ILA", "code: -ILA", 2, 11, "schemes[0].code", "-ILA", .notACode),
    Case(
      "code: ILA", "code: ABCDEFGHIJKLMNOPQRSTUVWXY", 2, 11, "schemes[0].code",
      "ABCDEFGHIJKLMNOPQRSTUVWXY", .notACode),
    Case(
      "unit: EUR", "unit: euro", 5, 11, "schemes[0].unit", "euro",
      .notOneOf(["EUR", "hours"], nearest: "EUR")),
    Case(
      "form: account", "form: acount", 4, 11, "schemes[0].form", "acount",
      .notOneOf(
        ["account", "voucher", "fund", "time", "employer_budget"], nearest: "account")),
    Case(
      "tax_status: confirmed", "tax_status: yes", 8, 17, "schemes[0].tax_status", "yes",
      .notOneOf(["confirmed", "unconfirmed"], nearest: nil)),
    Case("05-01", "1-5", 9, 18, "schemes[0].year_starts", "1-5", .notAMonthDay),
    Case("05-01", "02-30", 9, 18, "schemes[0].year_starts", "02-30", .notAMonthDay),
    Case("2023-01-01", "1-1-2023", 11, 21, "\(version).valid_from", "1-1-2023", .notADay),
    Case("2023-01-01", "2023-02-29", 11, 21, "\(version).valid_from", "2023-02-29", .notADay),
    Case(
      "on: 12-31", "on: period_strat", 16, 15, "\(grant).on", "period_strat",
      .notOneOf(["period_start", "period_end", "MM-DD"], nearest: "period_start")),
    Case(
      "\"706.00\"", "1.250", 14, 19, "\(grant).amount", "1.250",
      .ambiguousAmount(thousands: 125_000, decimal: 125)),
    Case("\"706.00\"", "much", 14, 19, "\(grant).amount", "much", .notAnAmount),
    Case(
      "\"706.00\"", "706.0000", 14, 19, "\(grant).amount", "706.0000",
      .tooManyDecimals(most: 2)),
    Case("\"706.00\"", "99999999999", 14, 19, "\(grant).amount", "99999999999", .amountTooLarge),
    Case("\"706.00\"", "0", 14, 19, "\(grant).amount", "0", .notPositive),
    Case("\"706.00\"", "-706", 14, 19, "\(grant).amount", "-706", .notPositive),
    Case("\"16.5\"", "0", 18, 68, "\(grant).hours.nothing_below", "0", .notPositive),
    Case(
      "\"18.0\"", "169", 18, 45, "\(grant).hours.full_from", "169",
      .outOfRange(lowest: 0, highest: 168)),
    Case(
      "\"1.0\"", "1.00000", 18, 88, "\(grant).hours.max_factor", "1.00000",
      .tooManyDecimals(most: 4)),
    Case("\"1.0\"", "1e0", 18, 88, "\(grant).hours.max_factor", "1e0", .notANumber),
    Case("\"1.0\"", "0.0", 18, 88, "\(grant).hours.max_factor", "0.0", .notPositive),
    Case(
      "\"1.0\"", "10.0001", 18, 88, "\(grant).hours.max_factor", "10.0001",
      .outOfRange(lowest: 0, highest: 10)),
    Case(
      "after_months: 6", "after_months: half", 20, 25, "\(grant).after_months", "half",
      .notANumber),
    Case(
      "after_months: 6", "after_months: 6.0", 20, 25, "\(grant).after_months", "6.0",
      .notANumber),
    Case(
      "after_months: 6", "after_months: -1", 20, 25, "\(grant).after_months", "-1",
      .outOfRange(lowest: 0, highest: 120)),
    Case(
      "grace_months: 3", "grace_months: 61", 30, 25, "\(version).claims.grace_months", "61",
      .outOfRange(lowest: 0, highest: 60)),
    Case(
      "months: 36", "months: 0", 24, 40, "\(version).expiry.months", "0",
      .outOfRange(lowest: 1, highest: 600)),
    Case(
      "months: 36", "months: 99999999999999999999", 24, 40, "\(version).expiry.months",
      "99999999999999999999", .outOfRange(lowest: 1, highest: 600)),
    Case(
      "career_advice]", "career advice]", 27, 33, "\(version).claims.purposes[1]",
      "career advice", .notOneOf(purposes, nearest: "career_advice")),
    Case(
      "{consented_on: 2022-11-01}", "{cao: false}", 7, 26, "schemes[0].works_council.cao",
      "false", .notOneOf(["true"], nearest: nil)),
    Case(
      "url: \"https://example.org/cao\"", "verified: yes", 6, 70, "schemes[0].basis.verified",
      "yes", .notOneOf(["true", "false"], nearest: nil)),
  ]

  @Test(arguments: unknownKeys + missingKeys + wrongTypes + wrongValues)
  func oneMistakeGivesOneProblemAtItsPlace(item: Case) {
    #expect(SchemeFixture.problems(SchemeFixture.full(item.old, item.new)) == [item.expected])
  }

  @Test func aFileWithoutSchemesIsRefused() {
    #expect(
      SchemeFixture.problems("schemes: []\n")
        == [SchemeFixture.problem(1, 10, "schemes", nil, .noSchemes)])
    #expect(
      SchemeFixture.problems("- code: A\n")
        == [SchemeFixture.problem(1, 1, "", nil, .wrongType(expected: .map))])
    #expect(
      SchemeFixture.problems("scheme: []\n")
        == [
          SchemeFixture.problem(
            1, 1, "scheme", nil, .unknownKey(valid: ["schemes"], nearest: "schemes")),
          SchemeFixture.problem(1, 1, "", nil, .noSchemes),
        ])
    let head = SchemeFixture.full.split(separator: "versions:")[0]
    #expect(
      SchemeFixture.problems(head + "versions: []\n")
        == [SchemeFixture.problem(10, 15, "schemes[0].versions", nil, .noVersions)])
  }

  @Test func aFileThatIsNoYAMLIsOneProblem() {
    #expect(
      SchemeFixture.problems("schemes:\n  - code: &x A\n")
        == [SchemeFixture.problem(2, 11, "", nil, .notReadable(.anchor))])
    #expect(
      SchemeFixture.problems(SchemeFixture.full("    unit: EUR", "    unit: EUR\n    unit: EUR"))
        == [
          SchemeFixture.problem(
            6, 5, "", nil, .notReadable(.duplicateKey("unit", firstLine: 5)))
        ])
  }

  @Test func allProblemsOfAFileComeInOneRunInTheOrderOfItsLines() {
    let text = """
      schemes:
        - code: a
          name: {nl: Leren}
          form: time
          unit: euros
          basis: {kind: rumour}
          versions:
            - valid_from: 2024-13-01
              grant: {amount: x, per: monthly, onn: 1}
              notice: {days: [ninety], required: maybe}
        - code: B
          versions: []
      """
    let found = SchemeFixture.problems(text).map { "\($0.line):\($0.column) \($0.keyPath)" }
    #expect(
      found == [
        "2:11 schemes[0].code",
        "3:11 schemes[0].name.en",
        "5:11 schemes[0].unit",
        "6:19 schemes[0].basis.kind",
        "8:21 schemes[0].versions[0].valid_from",
        "9:33 schemes[0].versions[0].grant.per",
        "9:42 schemes[0].versions[0].grant.onn",
        "10:9 schemes[0].versions[0].notice",
        "10:25 schemes[0].versions[0].notice.days[0]",
        "10:44 schemes[0].versions[0].notice.required",
        "11:5 schemes[1].name",
        "11:5 schemes[1].form",
        "11:5 schemes[1].unit",
        "11:5 schemes[1].basis",
        "12:15 schemes[1].versions",
      ])
  }

  @Test func aLongValueIsRepeatedInPart() {
    let long = String(repeating: "x", count: 5000)
    let problems = SchemeFixture.problems(SchemeFixture.full("\"706.00\"", long))
    #expect(problems.map(\.value) == [String(repeating: "x", count: SchemeProblem.longestValue)])
  }

  @Test func aFileFullOfNonsenseIsStillListedWhole() {
    let lines = (0..<20_000).map { "  cod\($0): 1\n" }.joined()
    let problems = SchemeFixture.problems("schemes:\n- code: A\n\(lines)")
    #expect(problems.filter { $0.keyPath.hasPrefix("schemes[0].cod") }.count == 20_000)
  }
}

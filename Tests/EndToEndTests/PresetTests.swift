import Foundation
import Testing

/// The schemes to start from, as they come out of the program, with the numbers of their sources.
@Suite("Schemes to start from")
struct PresetTests {
  /// What of a scheme somebody has on a day, in cents or minutes; nil is no account.
  struct Expected: Sendable {
    let employee: String
    let day: String
    let balance: Int?

    init(_ employee: String, _ day: String, _ balance: Int?) {
      self.employee = employee
      self.day = day
      self.balance = balance
    }
  }

  /// 1 works full time, 2 for 28.8 hours, 3 joins on 1 July 2026, 4 works 15 hours; the full-time
  /// week has 36 hours.
  static let cases: [(preset: String, scheme: String, balances: [Expected])] = [
    (
      "learning-account", "ILA",
      [
        Expected("1", "2026-01-01", 70_600), Expected("2", "2026-01-01", 56_480),
        // 706.00 x 184/365
        Expected("3", "2026-07-01", 35_590), Expected("1", "2028-12-31", 211_800),
      ]
    ),
    (
      "housing", "CAREER",
      [
        Expected("1", "2026-01-01", 90_000), Expected("2", "2026-01-01", 72_000),
        Expected("3", "2026-12-31", 0), Expected("3", "2027-01-01", 90_000),
        // The sixth grant would make 5,400: the oldest lapses.
        Expected("1", "2030-12-31", 450_000), Expected("1", "2031-06-01", 450_000),
      ]
    ),
    (
      "social-work", "CAREER",
      [Expected("1", "2026-01-31", 4_500), Expected("1", "2026-02-28", 9_000)]
    ),
    (
      "retail", "TRAINING",
      [
        Expected("1", "2026-01-01", 15_000), Expected("2", "2026-01-01", 15_000),
        Expected("4", "2027-12-31", nil), Expected("3", "2027-12-31", 0),
        Expected("3", "2028-01-01", 15_000),
        // Five years: the deposit of 2026 ends with 2030, five of them stand side by side.
        Expected("1", "2030-12-31", 75_000), Expected("1", "2031-01-01", 75_000),
      ]
    ),
    (
      "ict", "TRAINING",
      [
        // To the end of the next year, and since 2022 for three calendar years.
        Expected("1", "2020-12-31", 60_000), Expected("1", "2021-01-01", 60_000),
        Expected("1", "2022-12-31", 60_000), Expected("1", "2024-12-31", 90_000),
        Expected("1", "2025-01-01", 90_000), Expected("2", "2025-01-01", 72_000),
      ]
    ),
    (
      "hospital-hours", "PLB",
      [
        Expected("1", "2026-01-01", 3_420), Expected("2", "2026-01-01", 2_736),
        // 57 h x 184/365 = 28.734 h
        Expected("3", "2026-07-01", 1_724), Expected("1", "2029-01-01", 13_680),
      ]
    ),
    (
      "gp-care", "PLB",
      [
        Expected("1", "2024-12-31", 600), Expected("1", "2025-12-31", 1_800),
        Expected("2", "2025-12-31", 1_440),
      ]
    ),
    (
      "training-days", "DAYS",
      [
        // Four days of 7.6 hours in two years.
        Expected("1", "2026-01-01", 1_824), Expected("1", "2027-12-31", 1_824),
        Expected("1", "2028-01-01", 1_824),
      ]
    ),
    (
      "architects", "DEVHOURS",
      [
        Expected("1", "2026-12-31", 2_100), Expected("1", "2027-01-01", 2_100),
        Expected("2", "2026-12-31", 1_680),
      ]
    ),
  ]

  @Test("What a scheme to start from gives", arguments: cases.indices)
  func grants(index: Int) throws {
    let (preset, scheme, balances) = PresetTests.cases[index]
    let organisation = try start(preset)
    try organisation.expect("sync", "--through", "2031-06-01", today: "2031-06-01")
    for expected in balances {
      let balance = try organisation.amount(
        "balance", of: expected.employee, scheme: scheme, on: expected.day)
      #expect(balance == expected.balance, "\(preset): \(expected)")
    }
    #expect(try organisation.isHealthy())
  }

  @Test(
    "What is given on request, and no more than the scheme allows",
    arguments: [
      ("metal", "1500", "above-claim-limit"), ("voucher", "1500", "above-claim-limit"),
      ("agency", "500", "above-person-limit"), ("fund", "1000", "above-person-limit"),
    ])
  func requests(preset: String, most: String, refusal: String) throws {
    let organisation = try start(preset)
    organisation.today = "2026-03-01"
    let scheme = preset == "fund" ? "FUND" : "VOUCHER"
    let claim = ["--title", "Course", "--purpose", "training", "--pay-from", scheme]
    let employee = preset == "agency" ? "5" : "1"
    let above = try organisation.run(
      ["claim", "submit", employee, "--cost", most + ".01", "--format", "json"] + claim)
    #expect(above.exit == 1)
    #expect(above.errors.contains(refusal), "\(above.errors)")
    let within = try organisation.run(["claim", "submit", employee, "--cost", most] + claim)
    #expect(within.exit == 0, "\(within.errors)")
  }

  @Test("The budget of the employer pays what the law asks for")
  func mandatory() throws {
    let organisation = try start("mandatory-training")
    organisation.today = "2026-03-01"
    let id = try organisation.submit(
      "1", "--title", "CPR", "--cost", "200", "--mandatory", "law", "--approve", "--by", "2")
    #expect(id == "C1")
    #expect(
      try organisation.amount("balance", of: "1", scheme: "MANDATORY", on: "2026-03-01") == nil)
  }

  @Test("Every scheme to start from names its source, unverified, and grants nothing by itself")
  func sources() throws {
    let organisation = try Organisation(schemes: Organisation.learningAccount(code: "OTHER"))
    let names = try organisation.expect("scheme", "new", "--format", "json").json
    let presets = (names as? [[String: Any]] ?? []).compactMap { $0["preset"] as? String }
    #expect(Set(PresetTests.cases.map(\.preset)).isSubset(of: presets))
    #expect(presets.count == PresetTests.cases.count + 5)
    for preset in presets {
      let text = try organisation.expect("scheme", "new", "--from", preset).output
      #expect(!text.contains("verified: true"), "\(preset)")
      #expect(text.contains("# works_council:"), "\(preset)")
      try organisation.write(text, to: "\(preset).yaml")
      try organisation.expect("scheme", "check", "\(preset).yaml")
      for key in ["title: \"", "url: \"", "read_on: 20", "verified: false"] {
        #expect(text.contains("\n      \(key)"), "\(preset): \(key)")
      }
      // Nobody asked the tax office about a scheme that is only there to start from.
      #expect(text.contains("tax_status: unconfirmed"), "\(preset)")
    }
  }

  /// An organisation with only this scheme, consented to, and its people.
  private func start(_ preset: String) throws -> Organisation {
    let organisation = try Organisation(schemes: Organisation.learningAccount(code: "OTHER"))
    organisation.today = "2031-06-01"
    let text = try organisation.expect("scheme", "new", "--from", preset).output
    try organisation.write(
      text.replacingOccurrences(of: "# works_council:", with: "works_council:")
        .replacingOccurrences(of: "{consented_on: 2026-01-01}", with: "{cao: true}"),
      to: "preset.yaml")
    for (number, hours, start) in [
      ("1", "36", "2018-01-01"), ("2", "28.8", "2018-01-01"), ("3", "36", "2026-07-01"),
      ("4", "15", "2018-01-01"), ("5", "36", "2018-01-01"),
    ] {
      try organisation.employ(number, hours: hours, from: start)
    }
    try organisation.expect(
      "employee", "change", "5", "--from", "2018-01-01", "--worker-type", "agency")
    try organisation.write(
      "employee,month,wage\n1,2026-01,3000.00\n1,2026-02,3000.00\n", to: "wages.csv")
    try organisation.expect("import", "wages", "wages.csv")
    let imported = try organisation.run(["import", "schemes", "preset.yaml", "--format", "json"])
    #expect(imported.exit == 0, "\(preset): \(imported.errors)")
    return organisation
  }
}

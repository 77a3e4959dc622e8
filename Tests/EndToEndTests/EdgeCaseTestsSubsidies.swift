import Foundation
import Testing

/// Edge cases of subsidies, with the sums behind the figures.
@Suite("Edge cases of subsidies")
struct EdgeCaseSubsidyTests {
  private let organisation: Organisation

  /// A budget of EUR 1,000 a year that pays ahead, and an account of EUR 706.
  init() throws {
    organisation = try Organisation(
      schemes: Organisation.learningAccount() + """

          - code: MAND
            name: {nl: Verplicht, en: Mandatory}
            form: employer_budget
            unit: EUR
            basis: {kind: law}
            works_council: {cao: true}
            versions:
              - valid_from: 2024-01-01
                grant: {amount: "1000.00", per: year}
                expiry: {rule: year_end}
        """)
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    try take("S1,expected,900,,Practice,MAND\n")
    _ = try organisation.submit(
      "1", "--title", "First aid", "--cost", "400", "--mandatory", "law", "--subsidy", "S1",
      "--on", "2025-03-01", "--approve")
    try organisation.expect("sync")
  }

  private func take(_ row: String) throws {
    try organisation.write(
      "subsidy,kind,amount,date,name,scheme\n" + row, to: "subsidies.csv")
    try organisation.expect("import", "subsidies", "subsidies.csv")
    try organisation.expect("sync")
  }

  private func free(on day: String) throws -> Int? {
    try organisation.amount("available", of: "", scheme: "MAND", on: day)
  }

  @Test("E-14: a subsidy counts for who paid ahead, from the day on which it comes in")
  func receivedLater() throws {
    // 1,000.00 - 400.00; the 900.00 that is expected is no money.
    #expect(try free(on: "2025-12-31") == 60_000)
    try take("S1,received,300,2025-09-01,,\n")
    #expect(try free(on: "2025-08-31") == 60_000)
    #expect(try free(on: "2025-09-01") == 90_000)
    #expect(try organisation.amount("balance", of: "1", on: "2025-12-31") == 70_600)
    #expect(try organisation.isHealthy())
  }

  @Test("E-15: asked back in part: the same budget pays, nobody's own balance moves")
  func reclaimed() throws {
    try take("S1,received,300,2025-09-01,,\n")
    try take("S1,reclaimed,120,2025-11-01,,\n")
    // 600.00 + 300.00 - 120.00
    #expect(try free(on: "2025-10-31") == 90_000)
    #expect(try free(on: "2025-11-01") == 78_000)
    #expect(try organisation.amount("balance", of: "1", on: "2025-12-31") == 70_600)
    // More than came in cannot be asked back.
    try organisation.write(
      "subsidy,kind,amount,date,name,scheme\nS1,reclaimed,181,2025-12-01,,\n", to: "more.csv")
    #expect(
      try organisation.refuse("import", "subsidies", "more.csv", exit: 65).id == "more-reclaimed")
    #expect(try organisation.isHealthy())
  }
}

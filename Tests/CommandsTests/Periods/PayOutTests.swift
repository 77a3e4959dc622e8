import Commands
import Store
import Testing

/// `leaver: pay_out`: one movement, listed for payroll.
@Suite("What payroll pays out to leavers")
struct PayOutTests {
  private let office: Office

  init() throws {
    office = try Office()
    let file = try office.file(
      "pay.yaml",
      """
      schemes:
        - code: PAY
          name: PAY
          form: account
          unit: EUR
          basis: {kind: company}
          works_council: {cao: true}
          versions:
            - valid_from: 2025-01-01
              grant: {amount: "600.00", per: year}
              leaver: pay_out

      """)
    #expect(office.run("import", "schemes", file).exit == .done)
    #expect(office.run("sync", "--actor", "robot").exit == .done)
  }

  @Test("A movement with person, amount, day and scheme, in every form of data")
  func listed() {
    #expect(
      office.run("account", "list", "--to-pay-out").errors.contains("Nothing is to be paid out"))
    let end = office.run("employee", "end", "000124", "--on", "2025-06-30")
    // 600 x 0.6667 x 181/365 = 198.37.
    #expect(end.output.contains("€198.37 is paid out, as of 1 Jul 2025."))
    let csv = office.run("account", "list", "--to-pay-out", "--format", "csv")
    #expect(
      csv.output == """
        employee,name,scheme,unit,amount,amount_eur,amount_hours,day,booked_on
        000124,Bram Kaya,PAY,EUR,19837,198.37,,2025-07-01,2025-07-01

        """)
    let json = office.run("account", "list", "--to-pay-out", "--format", "json", language: "nl")
    #expect(json.output.contains(#""employee":"000124","name":"Bram Kaya","scheme":"PAY""#))
    // As of the last day there is nothing yet, and of a later month nothing more.
    #expect(
      !office.run("account", "list", "--to-pay-out", "--as-of", "2025-06-30").output
        .contains("000124"))
    #expect(
      !office.run("account", "list", "--to-pay-out", "--since", "2025-07-02").output
        .contains("000124"))
    #expect(office.run("account", "list", "--since", "2025-07-02").exit == .usage)
  }

  @Test("What turns out otherwise after closing is one more line, in the open year")
  func corrected() throws {
    _ = office.run("employee", "end", "000124", "--on", "2025-06-30", "--actor", "robot")
    #expect(office.run("period", "close", "2025", "--actor", "controller").exit == .done)
    let change = office.run("employee", "change", "000124", "--from", "2025-04-01", "--hours", "12")
    #expect(change.exit == .done)
    // 600 x (90 x 0.6667 + 91 x 0.3333) / 365 = 148.49: 49.88 less.
    let csv = office.run("account", "list", "--to-pay-out", "--format", "csv")
    #expect(
      csv.output == """
        employee,name,scheme,unit,amount,amount_eur,amount_hours,day,booked_on
        000124,Bram Kaya,PAY,EUR,19837,198.37,,2025-07-01,2025-07-01
        000124,Bram Kaya,PAY,EUR,-4988,-49.88,,2025-07-01,2026-01-01

        """)
    #expect(try office.store().doctor().findings.isEmpty)
  }
}

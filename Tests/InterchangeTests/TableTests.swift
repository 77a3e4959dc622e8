import Testing

@testable import Interchange

@Suite struct TableTests {
  static let allKeys = [
    "employee", "unit", "balance", "balance_eur", "balance_hours", "granted", "granted_eur",
    "leave", "leave_hours", "claims", "expires_on", "active",
  ]

  @Test func `Derived decimals have keys of their own`() {
    #expect(SampleTable.accounts().keys == TableTests.allKeys)
  }

  @Test func `Chosen columns come in the asked order and alone`() throws {
    let table = try SampleTable.accounts().selecting(["granted_eur", "employee"])
    #expect(
      render(table, as: .tsv)
        == "granted_eur\temployee\n2000.00\t000123 Müller\n-0.05\t=1+2\\t|\\n\"x\"\\\\\n\t\n")
  }

  @Test func `An amount keeps its unit when the unit's column is left out`() throws {
    let table = try SampleTable.accounts().selecting(["balance", "balance_eur"])
    #expect(render(table, as: .csv) == "balance,balance_eur\n125050,1250.50\n-150,\n,\n")
    #expect(
      render(table, as: .markdown)
        == "| Balance |\n| ---: |\n| €1,250.50 |\n| -2:30 |\n|  |\n|  |\n")
  }

  @Test func `An unknown column is answered with the valid ones`() {
    #expect(throws: Table.SelectionError.unknown(key: "saldo", valid: TableTests.allKeys)) {
      try SampleTable.accounts().selecting(["employee", "saldo"])
    }
    #expect(throws: Table.SelectionError.repeated(key: "unit")) {
      try SampleTable.accounts().selecting(["unit", "claims", "unit"])
    }
  }

  @Test func `An unknown unit derives nothing and shows the bare number`() {
    var table = Table(
      name: "t",
      columns: [
        Column(key: "unit", title: "Unit"),
        Column(key: "amount", title: "Amount", kind: .amount(unitColumn: "unit")),
      ])
    table.append([.text("USD"), .integer(5)])
    #expect(render(table, as: .csv) == "unit,amount,amount_eur,amount_hours\nUSD,5,,\n")
    #expect(render(table, as: .table) == "Unit  Amount\n────  ──────\nUSD        5\n")
  }
}

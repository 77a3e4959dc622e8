import Foundation
import Testing

@Suite("Claims of the sample hospital")
struct ClaimsTests {
  private let rows: [[String: String]]

  init() throws {
    let file = SampleProgram.sampleData.appendingPathComponent("claims.csv")
    rows = try SampleTable(contentsOf: file).rows
  }

  private func cents(_ text: String?) -> Int {
    Int((text ?? "").replacingOccurrences(of: ".", with: "")) ?? 0
  }

  @Test(
    "mandatory training adds up to the known sum of each year",
    arguments: [("2023", 3_000_000), ("2024", 4_500_000), ("2025", 5_940_000)])
  func mandatorySums(year: String, sum: Int) {
    let awarded = rows.filter {
      $0["scheme"] == "MAND" && $0["approved_on"]?.hasPrefix(year) == true
    }
    #expect(awarded.reduce(0) { $0 + cents($1["amount"]) } == sum)
  }

  @Test("no more is awarded than asked, nor paid than awarded")
  func amountsDescend() {
    #expect(rows.count > 360)
    for row in rows {
      #expect(cents(row["amount"]) <= cents(row["cost"]))
      #expect(cents(row["paid"]) <= cents(row["amount"]))
    }
  }

  @Test("awards and payments stand only where the state says so")
  func statesAgree() {
    for row in rows {
      let awarded = ["approved", "paid", "closed"].contains(row["state"])
      // A voucher that nobody used is closed without a payment.
      let unused = row["scheme"] == "VOUCHER" && row["state"] == "closed" && row["paid"] == ""
      let paid = ["paid", "closed"].contains(row["state"]) && !unused
      #expect((row["amount"] != "") == awarded)
      #expect(row["approved_on"] != "" || !awarded)
      #expect(row["approved_on"] == "" || row["state"] != "submitted")
      #expect((row["paid_on"] != "") == paid)
      #expect((row["invoice"] != "") == paid)
    }
  }

  @Test("half the account claims cost less than about EUR 340, one in ten over 1,400")
  func prices() {
    let costs = rows.filter { $0["scheme"] == "ILA" }.map { cents($0["cost"]) }.sorted()
    #expect((33_000...35_000).contains(costs[costs.count / 2]))
    #expect((135_000...145_000).contains(costs[costs.count * 9 / 10]))
  }
}

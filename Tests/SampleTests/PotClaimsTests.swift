import Foundation
import Testing

@Suite("Vouchers and fund of the sample hospital")
struct PotClaimsTests {
  private let rows: [[String: String]]

  init() throws {
    let file = SampleProgram.sampleData.appendingPathComponent("claims.csv")
    rows = try SampleTable(contentsOf: file).rows
  }

  private func of(_ scheme: String) -> [[String: String]] { rows.filter { $0["scheme"] == scheme } }

  private func granted(_ scheme: String) -> [[String: String]] {
    of(scheme).filter { $0["amount"] != "" }
  }

  private func cents(_ rows: [[String: String]], _ column: String) -> [Int] {
    rows.map { Int(($0[column] ?? "").replacingOccurrences(of: ".", with: "")) ?? 0 }
  }

  private func sum(_ rows: [[String: String]], _ column: String) -> Int {
    cents(rows, column).reduce(0, +)
  }

  private func education() throws -> [String: String] {
    var known: [String: String] = [:]
    for row in try SampleTable.employees(in: SampleProgram.sampleData).flatMap(\.rows) {
      known[row["employee"] ?? ""] = row["education"]
    }
    return known
  }

  @Test("620 claims; those on the pots stand behind the others")
  func places() throws {
    #expect(rows.count == 620)
    let first = try #require(rows.firstIndex { ["VOUCHER", "FUND"].contains($0["scheme"]) })
    #expect(first == 543)
    #expect(rows.dropFirst(first).allSatisfy { ["VOUCHER", "FUND"].contains($0["scheme"]) })
    let states = Dictionary(grouping: rows) { $0["state"] ?? "" }.mapValues {
      ($0.count * 100 + rows.count / 2) / rows.count
    }
    #expect(
      states == [
        "closed": 68, "paid": 9, "approved": 7, "submitted": 5, "refused": 7, "cancelled": 5,
      ])
  }

  @Test("of 30 vouchers 26 were used, on average for EUR 1,050.00; 4 went back whole")
  func vouchers() throws {
    let granted = granted("VOUCHER")
    let used = granted.filter { $0["paid"] != "" }
    #expect(granted.count == 30)
    #expect(used.count == 26)
    #expect(sum(used, "paid") == 26 * 105_000)
    #expect(cents(granted, "amount").allSatisfy { $0 <= 150_000 })
    #expect(cents(granted, "amount").max() == 150_000)
    #expect(granted.filter { $0["paid"] == "" }.allSatisfy { $0["state"] == "closed" })
    // Some cost less than was granted: that rest went back as well.
    #expect(sum(used, "amount") > sum(used, "paid"))
    #expect(Set(granted.compactMap { $0["employee"] }).count == 30)
    let education = try education()
    let lower = granted.filter {
      ["vmbo", "mbo1", "mbo2"].contains(education[$0["employee"] ?? ""])
    }
    #expect(lower.count == 12)
  }

  @Test("the fund is used up to the cent: 21 awards of EUR 1,000.00 and 8 smaller ones")
  func fund() {
    let granted = granted("FUND")
    let amounts = cents(granted, "amount")
    #expect(amounts.count == 29)
    #expect(amounts.reduce(0, +) == 2_500_000)
    #expect(amounts.count { $0 == 100_000 } == 21)
    #expect(amounts.allSatisfy { $0 <= 100_000 })
    #expect(Set(granted.compactMap { $0["employee"] }).count == 29)
    let early = granted.filter { $0["approved_on"]?.hasPrefix("2024") == true }
    #expect(sum(early, "amount") == 1_250_000)
    #expect(granted.compactMap { $0["approved_on"] }.max() == "2025-09-11")
  }

  @Test("the fund is for 150 of those in service at the end, and for all who asked")
  func eligible() throws {
    var parents: [String: String] = [:]
    let teams = SampleProgram.sampleData.appendingPathComponent("teams.csv")
    for row in try SampleTable(contentsOf: teams).rows {
      parents[row["team"] ?? ""] = row["parent"] ?? ""
    }
    var people: [String: [String: String]] = [:]
    for row in try SampleTable.employees(in: SampleProgram.sampleData).flatMap(\.rows) {
      people[row["employee"] ?? ""] = row
    }
    let forTeams = ["LOG", "NUR-A", "IMG", "PAR", "SEC", "HOM"]
    let eligible = people.filter { _, row in
      let team = row["team"] ?? ""
      return row["ended_on"] == ""
        && (forTeams.contains(team) || forTeams.contains(parents[team] ?? ""))
    }
    #expect(eligible.count == 150)
    #expect(of("FUND").allSatisfy { eligible[$0["employee"] ?? ""] != nil })
  }

  @Test("nine were refused when nothing was left, three for a wrong purpose")
  func refusals() {
    let refused = of("FUND").filter { $0["state"] == "refused" }
    let late = refused.filter { $0["approved_on"] == "2025-11-13" }
    #expect(late.count == 9)
    #expect(late.allSatisfy { $0["purpose"] != "vitality" })
    #expect(refused.count { $0["purpose"] == "vitality" } == 3)
    #expect(refused.count == 12)
  }

  @Test("a committee of five can still vote on two claims")
  func committee() throws {
    let files = try SampleTable.employees(in: SampleProgram.sampleData)
    let members = files.flatMap(\.rows).filter { $0["roles"]?.contains("committee:FUND") == true }
    #expect(Set(members.compactMap { $0["employee"] }).count == 5)
    #expect(of("FUND").count { $0["state"] == "submitted" } == 2)
    #expect(of("VOUCHER").count { $0["state"] == "submitted" } == 2)
    #expect(rows.suffix(2).allSatisfy { $0["scheme"] == "FUND" && $0["state"] == "submitted" })
    let asking = Set(of("FUND").compactMap { $0["employee"] })
    #expect(asking.isDisjoint(with: members.compactMap { $0["employee"] }))
  }
}

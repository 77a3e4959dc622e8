import Foundation
import Testing

@Suite("People of the sample hospital")
struct HeadcountTests {
  /// The last row of each employee, after all files up to a day.
  private func state(of tables: [SampleTable]) -> [String: [String: String]] {
    var people: [String: [String: String]] = [:]
    for row in tables.flatMap(\.rows) { people[row["employee"] ?? ""] = row }
    return people
  }

  @Test("236 at the start, 295 in all, 240 at the end in 19 teams")
  func headcounts() throws {
    let tables = try SampleTable.employees(in: SampleProgram.sampleData)
    let people = state(of: tables)
    let inService = people.values.filter { $0["ended_on"] == "" }
    let teams = Dictionary(grouping: inService) { $0["team"] ?? "" }.mapValues(\.count)

    #expect(tables.first?.rows.count == 236)
    #expect(people.count == 295)
    #expect(inService.count == 240)
    #expect(
      teams == [
        "BRD": 6, "HR": 5, "FIN": 7, "ICT": 9, "KIT": 14, "CLN": 24, "LOG": 12, "REC": 13,
        "NUR-A": 22, "NUR-B": 21, "NUR-C": 18, "ER": 20, "OUT": 16, "OR": 15, "LAB": 12,
        "IMG": 10, "PAR": 8, "SEC": 4, "HOM": 4,
      ])
  }

  @Test("58 leave, 62 join, 3 of them for the second time; 45 changes of hours")
  func movements() throws {
    var known: [String: [String: String]] = [:]
    var left = 0
    var joined = 0
    var back = 0
    var hours = 0
    for (place, table) in try SampleTable.employees(in: SampleProgram.sampleData).enumerated() {
      for row in table.rows {
        let number = row["employee"] ?? ""
        let before = known.updateValue(row, forKey: number)
        if row["ended_on"] != "" { left += 1 }
        if place > 0 && before?["started_on"] != row["started_on"] {
          joined += 1
          if before != nil { back += 1 }
        } else if let before, before["hours_per_week"] != row["hours_per_week"] {
          hours += 1
        }
      }
    }
    #expect(left == 58)
    #expect(joined == 62)
    #expect(back == 3)
    #expect(hours == 45)
  }

  @Test("a large organisation has as many people as asked, each number once")
  func largeOrganisation() throws {
    try SampleProgram.inTemporaryFolder { folder in
      #expect(try SampleProgram.run(["--out", folder, "--employees", "1000"]).code == 0)
      let people = state(of: try SampleTable.employees(in: URL(fileURLWithPath: folder)))
      #expect(people.count == 1_000)
      #expect(Set(people.values.compactMap { $0["email"] }).count == 1_000)
      #expect(
        people.values.allSatisfy { $0["manager"] == "" || people[$0["manager"] ?? ""] != nil })
    }
  }
}

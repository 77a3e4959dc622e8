import Foundation
import Testing

/// How long people wait for an answer, and how often it is no.
@Suite("Requests for leave in the report on time")
struct TimeReportTests {
  private func decided(_ people: Int, refused: Int) throws -> [[String: Any]] {
    let organisation = try Organisation(schemes: LeaveTests.schemes)
    for number in 1...people {
      try organisation.employ("\(number)", hours: "36", from: "2025-01-01")
    }
    organisation.today = "2025-03-03"
    for number in 1...people {
      try organisation.expect(
        "leave", "request", "\(number)", "--scheme", "DAYS", "--from", "2025-04-08")
    }
    // The first is answered after one day, the next after two, and so on.
    for number in 1...people {
      organisation.today = "2025-03-\(10 + number)"
      let day = "2025-03-0\(3 + number)"
      if number > people - refused {
        try organisation.expect("leave", "refuse", "L\(number)", "--on", day, "--reason", "busy")
      } else {
        try organisation.expect("leave", "approve", "L\(number)", "--on", day)
      }
    }
    let report = try organisation.expect(
      "report", "time", "--year", "2025", "--as-of", "2025-12-31", "--format", "json")
    return (report.json as? [String: Any])?["points"] as? [[String: Any]] ?? []
  }

  @Test("The median of days from asking to knowing, and what was refused")
  func waits() throws {
    let rows = try decided(6, refused: 0)
    let waited = rows.first { $0["figure"] as? String == "waited" }
    // Of 1, 2, 3, 4, 5 and 6 days.
    #expect(waited?["part"] as? Int == 3)
    #expect(waited?["whole"] as? Int == 6)
    let refused = rows.first { $0["figure"] as? String == "refused" }
    #expect(refused?["part"] as? Int == 0)
  }

  @Test("Who was refused, where few were, is not told; nor anything of few requests")
  func few() throws {
    let rows = try decided(6, refused: 1)
    #expect(rows.contains { $0["figure"] as? String == "waited" && $0["part"] as? Int == 3 })
    #expect(!rows.contains { $0["figure"] as? String == "refused" })
    let fewer = try decided(4, refused: 0)
    #expect(fewer.contains { $0["figure"] as? String == "waited" && $0["part"] is NSNull })
  }
}

import Foundation
import Testing

/// What somebody takes along from one database to another.
@Suite("Taking an account along")
struct TransferTests {
  private func portable() throws -> Organisation {
    try Organisation(schemes: Organisation.learningAccount(more: "leaver: transfer"))
  }

  /// Two years of EUR 706.00, of which EUR 300.00 was spent and 0.00 lapsed; left on 31 December.
  private func left() throws -> Organisation {
    let organisation = try portable()
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "300", "--on", "2024-02-01", "--approve")
    try organisation.expect(
      "claim", "pay", claim, "--amount", "300", "--invoice", "F-1", "--on", "2024-03-01")
    try organisation.expect("employee", "end", "1", "--on", "2025-12-31")
    try organisation.expect("sync")
    return organisation
  }

  private func takeOut(_ organisation: Organisation, _ name: String = "along") throws -> String {
    try organisation.expect(
      "account", "transfer-out", "1", "ILA", "--statement", name, "--on", "2026-01-05")
    return "\(organisation.folder)/\(name).json"
  }

  private func takeIn(
    _ organisation: Organisation, _ file: String
  ) throws -> Binary.Outcome {
    try organisation.run([
      "account", "transfer-in", file, "--employee", "7", "--scheme", "ILA", "--on", "2026-01-10",
      "--force", "--reason", "another name here",
      "--format", "json",
    ])
  }

  /// What is left of each entitlement, with its dates.
  private func lots(
    _ organisation: Organisation, of number: String, on day: String
  ) throws -> [[String]] {
    try organisation.lots(of: number, on: day).map {
      [
        $0["granted_on"] as? String ?? "", $0["expires_on"] as? String ?? "",
        String($0["remaining"] as? Int ?? 0),
      ]
    }.sorted { $0.joined() < $1.joined() }
  }

  @Test("totals on both sides agree, and every entitlement keeps its dates")
  func bothSides() throws {
    let old = try left()
    // 706.00 - 300.00 = 406.00 of 2024, and 706.00 of 2025; they wait to be taken along.
    #expect(try old.amount("balance", of: "1", on: "2025-12-31") == 111_200)
    #expect(try old.amount("available", of: "1", on: "2026-01-04") == 0)
    #expect(try lots(old, of: "1", on: "2026-01-04").map { $0[2] } == ["40600", "70600"])
    let file = try takeOut(old)
    let statement =
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: file)))
      as? [String: Any]
    #expect(statement?["total"] as? Int == 111_200)
    #expect(statement?["spent"] as? Int == 30_000)
    #expect((statement?["courses"] as? [[String: Any]])?.first?["title"] as? String == "Course")
    let page = try String(contentsOfFile: "\(old.folder)/along.html", encoding: .utf8)
    #expect(page.contains(statement?["digest"] as? String ?? "no digest"))
    #expect(try lots(old, of: "1", on: "2026-01-05").isEmpty)

    let new = try portable()
    try new.employ("7", hours: "36", from: "2026-01-10")
    try new.expect("sync")
    #expect(try takeIn(new, file).exit == 0)
    // Nothing of it counts before the day; the grant of 2026 is 706.00 x 356 / 365 = 688.59.
    #expect(try lots(new, of: "7", on: "2026-01-09").isEmpty)
    #expect(
      try lots(new, of: "7", on: "2026-01-10") == [
        ["2024-01-01", "2026-12-31", "40600"], ["2025-01-01", "2027-12-31", "70600"],
        ["2026-01-10", "2029-01-09", "68859"],
      ])
    #expect(try new.amount("balance", of: "7", on: "2026-01-10") == 111_200 + 68_859)
    try new.expect("sync", "--through", "2027-01-01", "--ahead")
    // What came from 2024 ends with 2026, where it came from as well.
    #expect(try new.amount("balance", of: "7", on: "2027-01-01") == 70_600 + 68_859 + 70_600)
    #expect(try old.isHealthy())
    #expect(try new.isHealthy())
  }

  @Test("the same file is refused twice, also by another name; a changed one at once")
  func sameFile() throws {
    let old = try left()
    let file = try takeOut(old)
    let new = try portable()
    try new.employ("7", hours: "36", from: "2026-01-10")
    #expect(try takeIn(new, file).exit == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try new.write(text, to: "again.json")
    for name in [file, "again.json"] {
      let second = try takeIn(new, name)
      #expect(second.exit == 1)
      #expect(second.errors.contains("taken-in-before"), "\(second.errors)")
    }
    for (from, to) in [("70600", "90600"), ("2027-12-31", "2037-12-31"), ("\"1\"", "\"2\"")] {
      try new.write(text.replacingOccurrences(of: from, with: to), to: "changed.json")
      let changed = try takeIn(new, "changed.json")
      #expect(changed.exit == 65)
      #expect(changed.errors.contains("changed-statement"), "\(changed.errors)")
    }
    #expect(try new.amount("balance", of: "7", on: "2026-01-10") == 111_200 + 68_859)
    #expect(try new.isHealthy())
  }

  @Test("undone on both sides it is as it was, and can be done again")
  func undone() throws {
    let old = try left()
    let file = try takeOut(old)
    let new = try portable()
    try new.employ("7", hours: "36", from: "2026-01-10")
    #expect(try takeIn(new, file).exit == 0)
    try new.expect("undo", "--reason", "wrong person")
    #expect(try new.amount("balance", of: "7", on: "2026-01-10") ?? 0 <= 68_859)
    let back = try old.expect("undo", "--reason", "stays after all")
    #expect(back.errors.contains("may be in somebody's hands"), "\(back.errors)")
    #expect(try lots(old, of: "1", on: "2026-01-05").map { $0[2] } == ["40600", "70600"])
    // The statement of a transfer that was undone is another file when it is made again, about
    // the same money: whoever has the first one refuses the second, and the other way round.
    let again = try takeOut(old, "again")
    #expect(try takeIn(new, again).exit == 0)
    for name in [file, again] {
      let twice = try takeIn(new, name)
      #expect(twice.exit == 1 && twice.errors.contains("taken-in-before"), "\(twice.errors)")
    }
    #expect(try new.amount("balance", of: "7", on: "2026-01-10") == 111_200 + 68_859)
    #expect(try old.isHealthy())
    #expect(try new.isHealthy())
  }
}

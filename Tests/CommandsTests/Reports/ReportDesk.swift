import Commands
import Foundation
import Testing

/// The sample hospital brought up to date through 2025, with reports read as programs read them.
struct ReportDesk {
  let office: ClaimOffice

  init(today: String = "2026-01-15") throws {
    office = try ClaimOffice.sample(today: today)
    _ = office.run("sync --through 2025-12-31")
  }

  func report(_ line: String) throws -> [String: Any] {
    let reply = office.run("report \(line) --format json")
    try #require(reply.exit == .done, "\(reply.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(reply.output.utf8)) as? [String: Any])
  }

  /// The rows of one table of a report, or of a list.
  func rows(_ report: [String: Any], _ table: String) throws -> [[String: Any]] {
    try #require(report[table] as? [[String: Any]])
  }

  func list(_ line: String) throws -> [[String: Any]] {
    let reply = office.run(line + " --format json")
    try #require(reply.exit == .done, "\(line)\n\(reply.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(reply.output.utf8)) as? [[String: Any]])
  }
}

extension [String: Any] {
  func number(_ key: String) -> Int? { self[key] as? Int }
  func text(_ key: String) -> String? { self[key] as? String }
}

extension [[String: Any]] {
  func sum(_ keys: String...) -> Int {
    reduce(0) { sum, row in keys.reduce(sum) { $0 + (row.number($1) ?? 0) } }
  }

  func row(_ key: String, _ value: String) throws -> [String: Any] {
    try #require(first { $0.text(key) == value })
  }
}

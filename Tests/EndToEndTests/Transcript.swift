import Foundation
import Testing

/// Commands as a terminal would show them, one after another in a folder of their own: each with
/// its answer, its messages and its exit code.
final class Transcript {
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  let folder: String
  private let name: String
  private let language: String
  private var text = ""

  /// - Parameter name: of the snapshot it is compared with.
  init(_ name: String, language: String) throws {
    self.name = name
    self.language = language
    folder = NSTemporaryDirectory() + "/boetseer-\(name)-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  /// A line that says what comes.
  func say(_ line: String) { text += "# \(line)\n\n" }

  @discardableResult
  func run(_ words: [String], today: String, actor: String) throws -> Binary.Outcome {
    let outcome = try Binary.run(
      words, in: folder,
      environment: [
        "BOETSEER_TODAY": today, "BOETSEER_LANG": language, "BOETSEER_ACTOR": actor,
        "BOETSEER_FORMAT": "table",
      ])
    let line = words.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    text += "$ boetseer \(line)\n\(outcome.output)\(outcome.errors)"
    if outcome.exit != 0 { text += "[exit \(outcome.exit)]\n" }
    text += "\n"
    return outcome
  }

  /// Compares with the snapshot; with BOETSEER_RECORD it is the snapshot from now on.
  func compare() throws {
    // Seals and digests hold random salts: they differ from run to run.
    let now = text.replacing(/[0-9a-f]{64}/, with: "<seal>")
      .replacing(/\b[0-9a-f]{12}\b/, with: "<code>")
    let snapshot = Transcript.tests.path + "/Snapshots/\(language)/\(name).txt"
    if ProcessInfo.processInfo.environment["BOETSEER_RECORD"] != nil {
      try now.write(toFile: snapshot, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOfFile: snapshot, encoding: .utf8)
    let lines = (
      now.split(separator: "\n", omittingEmptySubsequences: false),
      recorded.split(separator: "\n", omittingEmptySubsequences: false)
    )
    for (now, then) in zip(lines.0, lines.1) where now != then {
      Issue.record("recorded: \(then)\nnow:      \(now)")
      return
    }
    #expect(lines.0.count == lines.1.count)
  }
}

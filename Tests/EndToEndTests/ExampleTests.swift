import Commands
import Foundation
import Testing

@Suite("Every example in a help text")
struct ExampleTests {
  /// A folder as somebody has it who tries the examples: the sample hospital brought up to date,
  /// a copy of it, and the files it came from.
  private static let prepared: String? = {
    let folder = NSTemporaryDirectory() + "/boetseer-examples-\(UUID().uuidString)"
    let files = FileManager.default
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try files.copyItem(atPath: root + "/SampleData", toPath: folder + "/SampleData")
      for name in try files.contentsOfDirectory(atPath: root + "/SampleData") {
        try files.copyItem(atPath: "\(root)/SampleData/\(name)", toPath: "\(folder)/\(name)")
      }
      for words in [
        ["init", "--sample"], ["sync", "--through", "2025-12-31"], ["backup", "copy.db"],
      ] {
        let outcome = try Binary.run(words, in: folder, environment: environment)
        guard outcome.exit == 0 else { return nil }
      }
      // Every example starts from it, so it stays until the last one has run.
      atexit { try? FileManager.default.removeItem(atPath: ExampleTests.prepared ?? "") }
      return folder
    } catch {
      return nil
    }
  }()

  private static let environment = ["BOETSEER_TODAY": "2026-01-15", "BOETSEER_LANG": "en"]

  private static var examples: [String] {
    var found: [String] = []
    func collect(_ commands: [any Described.Type]) {
      for command in commands {
        if let noun = command as? any Noun.Type { collect(noun.verbs) }
        found += command.about.examples.map(\.line)
      }
    }
    collect(Boetseer.verbs)
    return found
  }

  @Test("runs as it stands", arguments: examples)
  func runs(example: String) throws {
    let source = try #require(ExampleTests.prepared)
    let folder = NSTemporaryDirectory() + "/boetseer-example-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: source, toPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let words = ExampleTests.words(example)
    // What makes a file finds none of that name; what has a copy of its own does not either.
    if words.first == "init" { try FileManager.default.removeItem(atPath: folder + "/boetseer.db") }
    if words.first == "backup" { try FileManager.default.removeItem(atPath: folder + "/copy.db") }
    // What makes a temporary folder, as the demo does, makes it where it is removed again.
    let environment = ExampleTests.environment.merging(["TMPDIR": folder]) { $1 }
    let outcome = try Binary.run(words, in: folder, environment: environment)
    #expect(outcome.exit == 0, "boetseer \(example)\n\(outcome.output)\(outcome.errors)")
    #expect(!outcome.output.isEmpty, "boetseer \(example) said nothing")
  }

  /// A line as a shell splits it, with double quotes.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.components(separatedBy: "\"").enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(part)
      }
    }
    return words
  }
}

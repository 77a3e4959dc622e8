import Commands
import Foundation
import Testing

@Suite("Every example in a help text")
struct ExampleTests {
  /// A folder as somebody has it who tries the examples: the sample hospital brought up to date
  /// with the letters of December sent, a copy of it, the files it came from, files with balances
  /// and wages, texts to read in, and a statement that somebody brings along.
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
        ["init", "--sample"], ["sync", "--through", "2025-12-31"],
        ["notice", "send", "--letters", "letters-december", "--on", "2025-12-15"],
        ["backup", "copy.db"], ["backup", "elsewhere.db"],
        [
          "account", "transfer-out", "000361", "ILA", "--statement", "anna", "--db", "elsewhere.db",
        ],
      ] {
        let outcome = try Binary.run(words, in: folder, environment: environment)
        guard outcome.exit == 0 else { return nil }
      }
      for (name, text) in [
        ("balances.csv", balances), ("adjustments.csv", adjustments), ("wages.csv", wages),
        ("theirs.csv", theirPattern), ("plan.yaml", plan),
        ("remark.txt", "Dit past in het rooster."), ("gave.txt", "Zien dat het lukt."),
      ] {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      }
      for words in [
        // Since they asked, 000130 works other hours.
        ["import", "patterns", "theirs.csv"],
        // A plan made in a talk, and one that comes out of somebody's own file.
        ["plan", "start", "000123", "--with", "000167", "--actor", "000123"],
        ["plan", "edit", "P53", "--from", "plan.yaml", "--actor", "000123"],
        ["init", "--own", "Anna", "--number", "000123", "--db", "own.db"],
        ["plan", "start", "--db", "own.db"],
        ["plan", "edit", "--from", "plan.yaml", "--db", "own.db"],
        [
          "plan", "share", "--items", "all", "--with", "000167", "--db", "own.db", "-o",
          "anna.share",
        ],
        ["export", "run", "all", "--format", "csv", "-o", "january"],
        ["export", "run", "all", "-o", "january.xlsx"],
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

  private static let balances = """
    employee,scheme,amount,granted_on,expires_on,source
    000123,ILA,250.00,2025-01-01,2027-12-31,earlier system
    000136,ILA,120.50,2025-01-01,2027-12-31,earlier system

    """
  private static let adjustments = """
    employee,scheme,kind,date,amount,reason
    000123,ILA,plus,2025-02-01,25.00,jubilee

    """
  private static let theirPattern = """
    employee,valid_from,mon,tue,wed,thu,fri,sat,sun
    000145,2026-01-01,6,6,6,6,,,

    """
  private static let wages = """
    employee,month,wage
    000123,2025-11,3485.00
    000123,2025-12,3485.00

    """

  private static let plan = """
    givers: [Explaining things]
    drives: [Being of use]
    talents: [{words: Coaching, source: private}]
    work:
      - {words: Guiding new colleagues, kind: task, hours: 6, energy: 2, goes_with: [Coaching]}

    """

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
    // What writes a file says so beside it.
    #expect(!(outcome.output + outcome.errors).isEmpty, "boetseer \(example) said nothing")
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

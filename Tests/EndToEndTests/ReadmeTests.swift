import Foundation
import Testing

/// The tour of the README is run from its first command to its last, in a folder with only the
/// sample files, and must answer what stands there. A line `...` stands for any lines.
///
/// `BOETSEER_RECORD=1 swift test --filter ReadmeTests` writes what is answered now.
@Suite("The tour in the README is real")
struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A command of the tour with the lines below it, by their numbers in the file.
  private struct Step {
    let words: [String]
    let answer: Range<Int>
  }

  @Test("Every command answers what stands below it")
  func tour() throws {
    let path = Self.root.path + "/README.md"
    var lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let steps = Self.steps(lines)
    #expect(steps.count >= 6)
    let folder = NSTemporaryDirectory() + "/boetseer-readme-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(
      atPath: Self.root.path + "/SampleData", toPath: folder + "/SampleData")
    var answers: [[String]] = []
    for step in steps {
      // The settings are those that the README tells to make.
      let outcome = try Binary.run(
        step.words, in: folder,
        environment: [
          "BOETSEER_TODAY": "2026-01-15", "BOETSEER_ACTOR": "000115", "BOETSEER_LANG": "en",
          "BOETSEER_FORMAT": "table", "COLUMNS": "100",
        ])
      let text = outcome.output + outcome.errors
      answers.append(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
    // What is answered at a terminal comes behind the commands of the tour.
    let dialogue = try #require(Self.dialogue(lines))
    let screen = try Self.answer(lines[dialogue], in: folder)
    if ProcessInfo.processInfo.environment["BOETSEER_RECORD"] != nil {
      lines.replaceSubrange(dialogue, with: screen)
      for (step, answer) in zip(steps, answers).reversed()
      where !Self.fits(answer, lines[step.answer]) {
        lines.replaceSubrange(step.answer, with: answer.dropLast(while: \.isEmpty))
      }
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    for (step, answer) in zip(steps, answers) {
      #expect(
        Self.fits(answer, lines[step.answer]),
        """
        README.md:\(step.answer.lowerBound) says
        \(lines[step.answer].joined(separator: "\n"))
        now
        \(answer.joined(separator: "\n"))
        """)
    }
    #expect(
      Self.fits(screen, lines[dialogue]),
      "README.md:\(dialogue.lowerBound) now\n\(screen.joined(separator: "\n"))")
    #expect(lines.contains { $0.contains("BOETSEER_TODAY=2026-01-15 BOETSEER_ACTOR=000115") })
  }

  /// The lines of the block that begins with a command typed at a terminal.
  private static func dialogue(_ lines: [String]) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.hasPrefix("> boetseer ") }),
      let end = lines[first...].firstIndex(of: "```")
    else { return nil }
    return first..<end
  }

  /// Types the command and the answers behind `> ` again, as they stand in the README.
  private static func answer(_ told: ArraySlice<String>, in folder: String) throws -> [String] {
    let typed = told.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    let command = try #require(typed.first)
    let terminal = try Terminal(
      command.split(separator: " ").dropFirst().map(String.init),
      environment: [
        "BOETSEER_TODAY": "2026-01-15", "BOETSEER_ACTOR": "000118", "BOETSEER_LANG": "en",
        "BOETSEER_FORMAT": "table", "BOETSEER_DB": folder + "/boetseer.db",
      ], width: 200)
    let (screen, exit) = terminal.answer(typed.dropFirst() + ["y"])
    #expect(exit == 0, "\(screen)")
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return ["> " + command] + lines.dropLast(while: \.isEmpty)
  }

  private static func steps(_ lines: [String]) -> [Step] {
    var steps: [Step] = []
    var isInFence = false
    var open: (words: [String], first: Int)?
    for (number, line) in lines.enumerated() {
      let isCommand = isInFence && line.hasPrefix("$ boetseer ")
      if isCommand || line.hasPrefix("```"), let (words, first) = open {
        let answer = lines[first..<number].dropLast(while: \.isEmpty)
        steps.append(Step(words: words, answer: answer.startIndex..<answer.endIndex))
        open = nil
      }
      if line.hasPrefix("```") { isInFence.toggle() }
      if isCommand { open = (words(line.dropFirst(11)), number + 1) }
    }
    return steps
  }

  /// Splits a line as a shell does, with double quotes around what holds spaces.
  private static func words(_ line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
  }

  private static func fits(_ answer: [String], _ told: ArraySlice<String>) -> Bool {
    var rest = answer.dropLast(while: \.isEmpty)
    var isLoose = false
    for line in told {
      if line == "..." {
        isLoose = true
        continue
      }
      let place = isLoose ? rest.firstIndex(of: line) : rest.first == line ? rest.startIndex : nil
      guard let place else { return false }
      rest = rest[(place + 1)...]
      isLoose = false
    }
    return isLoose || rest.isEmpty
  }
}

extension BidirectionalCollection {
  fileprivate func dropLast(while isDropped: (Element) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}

import Foundation
import Testing

/// Every command about agreements and experiments in every state: it works, or says why not and
/// what to do.
@Suite("Agreements and experiments, every command in every state")
struct CraftingStatesTests {
  /// How far something has come, each built on the one before.
  enum Stage: String, CaseIterable, Sendable {
    case draft, proposed, inForce, planned, running, lookedBack
    case adapted, continued, stopped, closed
  }

  /// What may be tried, and in which stages it works.
  struct Act: Sendable, CustomTestStringConvertible {
    let words: [String]
    let works: Set<Stage>
    var testDescription: String { words.joined(separator: " ") }
  }

  private static let manager = ["--actor", "2"]

  static let acts: [Act] = [
    Act(
      words: [
        "agreement", "change", "A1", "--change", "more", "--craft", "task", "--jdr", "social",
      ],
      works: Set(Stage.allCases).subtracting([.stopped, .closed])),
    Act(words: ["agreement", "propose", "A1"], works: [.draft, .adapted]),
    Act(words: ["agreement", "accept", "A1"], works: [.proposed]),
    Act(
      words: ["agreement", "decline", "A1", "--by", "3", "--seen", "talk", "--reason", "no"],
      works: [.proposed, .inForce, .planned, .running, .lookedBack, .continued]),
    Act(
      words: ["agreement", "comment", "A1", "@remark.txt"],
      works: Set(Stage.allCases).subtracting([.stopped, .closed])),
    Act(
      words: ["agreement", "close", "A1", "--reason", "done"],
      works: [.draft, .proposed, .inForce, .adapted, .continued]),
    Act(words: ["agreement", "show", "A1"], works: Set(Stage.allCases)),
    Act(words: ["experiment", "start", "A1"], works: [.inForce, .continued]),
    Act(
      words: ["experiment", "change", "E1", "--headline", "well"],
      works: [.planned, .running, .lookedBack]),
    Act(
      words: ["experiment", "evaluate", "E1", "--energy", "3"],
      works: [.running, .lookedBack, .continued]),
    Act(
      words: ["experiment", "decide", "E1", "--continue", "--by", "1,2", "--seen", "talk"],
      works: [.lookedBack]),
    Act(
      words: ["experiment", "decide", "E1", "--stop", "--by", "1,2", "--seen", "talk"],
      works: [.planned, .running, .lookedBack]),
    Act(
      words: ["experiment", "take", "E1", "--by", "3", "--seen", "talk", "--energy", "1"],
      works: [.planned, .running, .lookedBack]),
    Act(
      words: ["experiment", "show", "E1"],
      works: [.planned, .running, .lookedBack, .adapted, .continued, .stopped, .closed]),
  ]

  /// An agreement of 1 with the manager 2 and the colleague 3, as far as the stage says.
  private static func organisation(_ stage: Stage) throws -> Organisation {
    let organisation = try Organisation()
    for number in ["1", "2", "3"] {
      try organisation.employ(number, hours: "36", from: "2024-01-01")
    }
    try organisation.expect("employee", "change", "1", "--from", "2025-01-01", "--manager", "2")
    try organisation.write("A remark.", to: "remark.txt")
    let steps: [(Stage, [[String]])] = [
      (
        .draft,
        [
          [
            "agreement", "draft", "1", "--change", "mentors", "--craft", "task", "--jdr",
            "challenging", "--with", "3=asks",
          ]
        ]
      ),
      (.proposed, [["agreement", "propose", "A1"]]),
      (.inForce, [["agreement", "accept", "A1", "--by", "1,2", "--seen", "talk"]]),
      (
        .planned,
        [
          [
            "experiment", "start", "A1", "--from", "2026-01-20", "--to", "2026-02-20",
            "--handover", "orders=3",
          ]
        ]
      ),
      (.running, []),
      (
        .lookedBack,
        [
          ["experiment", "evaluate", "E1", "--energy", "4", "--final"],
          [
            "experiment", "evaluate", "E1", "--by", "1", "--seen", "talk", "--energy", "4",
            "--final",
          ],
        ]
      ),
    ]
    let decision: [Stage: String] = [
      .adapted: "--adapt", .continued: "--continue", .stopped: "--stop", .closed: "--continue",
    ]
    for (reached, commands) in steps {
      if reached == .running { organisation.today = "2026-02-10" }
      for command in commands {
        let outcome = try organisation.run(command + manager)
        #expect(outcome.exit == 0, "\(command): \(outcome.errors)")
      }
      if reached == stage { return organisation }
    }
    if let flag = decision[stage] {
      let outcome = try organisation.run(
        ["experiment", "decide", "E1", flag, "--by", "1,2", "--seen", "talk"] + manager)
      #expect(outcome.exit == 0, "\(outcome.errors)")
    }
    if stage == .closed {
      try organisation.expect("agreement", "close", "A1", "--reason", "x", "--actor", "2")
    }
    return organisation
  }

  @Test("Works, or is refused with a reason and the way on", arguments: Stage.allCases)
  func everyCommand(stage: Stage) throws {
    let organisation = try CraftingStatesTests.organisation(stage)
    for act in CraftingStatesTests.acts {
      // Nothing is kept, so that every command meets the same state.
      let isReading = act.words[1] == "show"
      let outcome = try organisation.run(
        act.words + (isReading ? [] : ["--dry-run"]) + CraftingStatesTests.manager
          + ["--format", isReading ? "md" : "json"])
      let place = "\(stage): \(act.words.joined(separator: " "))"
      if act.works.contains(stage) {
        #expect(outcome.exit == 0, "\(place): \(outcome.errors)")
        continue
      }
      #expect(outcome.exit == 1, "\(place): \(outcome.exit) \(outcome.output)\(outcome.errors)")
      let plain = try organisation.run(act.words + CraftingStatesTests.manager)
      let lines = plain.errors.split(separator: "\n")
      #expect(lines.first?.hasPrefix("error ") ?? false, "\(place)")
      #expect(lines.contains { $0.contains("fix: ") }, "\(place): no way on in \(plain.errors)")
      #expect(!plain.errors.contains("internal"), "\(place)")
    }
    #expect(try organisation.isHealthy())
  }
}

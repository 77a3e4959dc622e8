import Foundation
import Testing

/// A manager who types nothing but the command and answers what is asked: from the agreement to the
/// decision in six commands, each of which tells the next.
@Suite("Agreement and experiment by answering questions")
struct CraftingAskedTests {
  private struct Step {
    var command: [String]
    var answers: [String]
    /// Of the sentences and commands that have to stand on the screen.
    var tells: [String]
    var today = "2026-01-15"
  }

  /// The scores that may stay open, and at the end the six effects.
  private static let more = ["", "", "5", "4", "", "", "", "", ""]

  private static let steps = [
    Step(
      command: ["agreement", "draft", "--propose"],
      answers: [
        "1", "Less workload in the morning", "1", "2", "", "", "Patients go home sooner",
        "3 (client)",
        "says what is needed", "",
        // Promised by the first of the parties; what gave rise to it.
        "Follows the course", "1", "2026-03-01", "", "12", "1", "", "y",
      ],
      tells: [
        "--due '2026-03-01=1:Follows the course' --occasion bottom_up",
        "boetseer agreement draft --propose 1 --change 'Less workload in the morning' --craft task",
        "agreement accept A1",
      ]),
    Step(
      command: ["agreement", "accept"], answers: ["1", "1,2", "3", "y"],
      tells: ["agreement accept A1 --by 1,2 --seen talk", "experiment start A1"]),
    Step(
      command: ["experiment", "start"], answers: ["1", "", "", "", "y"],
      tells: ["experiment start A1", "experiment evaluate E1"]),
    Step(
      command: ["experiment", "evaluate"],
      answers: ["1", "1", "Working together", "", "", "", "4", "4", "5"] + more
        + ["3", "y"],
      tells: ["experiment evaluate E1"], today: "2026-03-12"),
    Step(
      command: ["experiment", "evaluate"],
      answers: ["1", "2", "", "", "", "A good talk", "4", "4", "5"] + more + ["y"],
      tells: ["experiment decide E1"], today: "2026-03-12"),
    Step(
      command: ["experiment", "decide"], answers: ["1", "1", "1,2", "3", "y"],
      tells: ["experiment decide E1 --continue --by 1,2 --seen talk"], today: "2026-03-12"),
  ]

  @Test("At most seven commands on a terminal, each telling the next", arguments: ["en", "nl"])
  func asked(language: String) throws {
    let organisation = try Organisation()
    for number in 1...3 { try organisation.employ("\(number)", hours: "36", from: "2024-01-01") }
    try organisation.expect("employee", "change", "1", "--from", "2025-01-01", "--manager", "2")
    organisation.language = language
    #expect(CraftingAskedTests.steps.count <= 7)
    for step in CraftingAskedTests.steps {
      organisation.today = step.today
      let answers = step.answers.map { language == "nl" && $0 == "y" ? "j" : $0 }
      let (screen, exit) = try Terminal(step.command, organisation, actor: "2", width: 100)
        .answer(answers)
      #expect(exit == 0, "\(step.command)\n\(screen)")
      let flat = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for told in step.tells { #expect(flat.contains(told), "\(step.command)\n\(screen)") }
    }
    let outcome = try organisation.expect(
      "experiment", "show", "E1", "--format", "md", "--actor", "2")
    #expect(outcome.output.contains(language == "nl" ? "voortzetten" : "continue"))
    #expect(try organisation.isHealthy())
  }

  @Test("A new design of tasks is asked about, and everything is in the line to type again")
  func redesign() throws {
    let organisation = try Organisation()
    for number in 1...2 { try organisation.employ("\(number)", hours: "36", from: "2024-01-01") }
    try organisation.expect("employee", "change", "1", "--from", "2025-01-01", "--manager", "2")
    let (screen, exit) = try Terminal(
      ["agreement", "draft"], organisation, actor: "2", width: 100
    ).answer([
      // Enrichment with planning and checking.
      "1", "Plans the week", "1", "2", "3", "3:2", "", "yes", "no", "yes", "yes", "no", "", "", "",
      "", "", "1", "", "y",
    ])
    #expect(exit == 0, "\(screen)")
    let flat = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let line = "--redesign enrichment_control --workload 3:2 --responsibility yes --authority no "
    #expect(flat.contains(line + "--capacity yes --belief yes --guidance no"), "\(screen)")
    let shown = try organisation.expect(
      "agreement", "show", "A1", "--format", "json", "--actor", "2")
    let changes = (shown.json as? [String: Any])?["changes"] as? [[String: Any]] ?? []
    #expect(changes.first?["authority"] as? Bool == false)
    #expect(changes.first?["workload_after"] as? Int == 2)
  }

  @Test("Another change is asked as the first was")
  func several() throws {
    let organisation = try Organisation()
    for number in 1...2 { try organisation.employ("\(number)", hours: "36", from: "2024-01-01") }
    try organisation.expect("employee", "change", "1", "--from", "2025-01-01", "--manager", "2")
    let (screen, exit) = try Terminal(
      ["agreement", "draft"], organisation, actor: "2", width: 100
    ).answer([
      "1", "Plans the week", "2", "2", "Sees it as care", "3", "1", "Work", "", "", "", "", "",
      "", "1", "", "y",
    ])
    #expect(exit == 0, "\(screen)")
    let shown = try organisation.expect(
      "agreement", "show", "A1", "--format", "json", "--actor", "2")
    let changes = (shown.json as? [String: Any])?["changes"] as? [[String: Any]] ?? []
    #expect(changes.map { $0["craft"] as? String } == ["relational", "cognitive"])
    #expect(changes.last?["view_before"] as? String == "Work")
  }
}

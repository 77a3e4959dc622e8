import Foundation
import Testing

/// The manager writes a new version of an agreement while the employee agrees with the one before.
@Suite("An answer to a version that is not the newest any more")
struct OldVersionTests {
  @Test("Changed and answered at once: the answer is of the old version before, or refused")
  func race() throws {
    let organisation = try Organisation()
    for number in 1...3 { try organisation.employ("\(number)", hours: "36", from: "2024-01-01") }
    try organisation.expect("employee", "change", "1", "--from", "2025-01-01", "--manager", "2")
    try organisation.expect(
      "agreement", "draft", "1", "--change", "Guides newcomers", "--craft", "task", "--jdr",
      "challenging", "--with", "3=asks", "--propose", "--actor", "2")
    for round in 1...30 {
      let change = ["agreement", "change", "A1", "--growth", "\(round)", "--actor", "2"]
      let accept = [
        "agreement", "accept", "A1", "--by", "1", "--version", "\(round)", "--actor", "1",
      ]
      // Either may come first.
      let both = round.isMultiple(of: 2) ? [change, accept] : [accept, change]
      let running = try both.map {
        try Running($0, in: organisation.folder, environment: organisation.environment())
      }
      var outcomes = running.map { $0.finish() }
      if round.isMultiple(of: 2) { outcomes.reverse() }
      let (answer, changed) = (outcomes[0], outcomes[1])
      try #require(changed.exit == 0, "\(changed.errors)")
      if answer.exit != 0 {
        #expect(answer.exit == 1 && answer.errors.contains("old-version"), "\(answer.errors)")
      }
      let rows = try PlainConnection(organisation.folder + "/boetseer.db").rows(
        """
        SELECT version, coalesce(answer, '-') FROM x_agreement_party
        WHERE role = 'employee' AND version >= \(round) ORDER BY version
        """)
      let answered = answer.exit == 0 ? "agree" : "-"
      #expect(rows == [["\(round)", answered], ["\(round + 1)", "-"]], "round \(round)")
    }
    // Said afterwards, it is refused for sure.
    let late = try organisation.run([
      "agreement", "accept", "A1", "--version", "1", "--actor", "1",
    ])
    #expect(late.exit == 1 && late.errors.contains("old-version"))
    #expect(try organisation.isHealthy())
  }
}

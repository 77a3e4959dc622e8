import Foundation
import Testing

/// A fund with a committee: how it stands, who waits, and what is written down of its decisions.
@Suite("A fund and its committee")
struct FundTests {
  private let organisation: Organisation

  /// Members 91, 92 and 93; 93 manages 1. The fund has 2,500.00, at most 1,000.00 a person.
  init() throws {
    organisation = try Organisation(
      schemes: """
        schemes:
          - code: FUND
            name: {nl: Fonds, en: Fund}
            form: fund
            unit: EUR
            basis: {kind: company}
            works_council: {cao: true}
            versions:
              - valid_from: 2025-01-01
                grant: {per: none}
                claims:
                  approval: committee
                  purposes: [training]
                  per_person: {amount: "1000", per: lifetime}
                pot: {code: POT, total: "2500", per: once}
                committee: {quorum: 2, order: completeness}

        """)
    for number in ["1", "2", "3", "4", "91", "92", "93"] {
      try organisation.employ(number, hours: "36", from: "2025-01-01")
    }
    for number in ["91", "92", "93"] {
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--role", "+committee:FUND")
    }
    try organisation.expect(
      "employee", "change", "1", "--from", "2025-01-01", "--manager", "93")
  }

  private func ask(_ employee: String, _ cost: String, on day: String) throws -> String {
    try organisation.submit(
      employee, "--title", "Course \(employee)", "--cost", cost, "--purpose", "training",
      "--pay-from", "FUND", "--on", day)
  }

  private func vote(_ claim: String, _ member: String, _ vote: String) throws {
    try organisation.expect(
      "claim", "vote", claim, "--by", member, vote, "--on", "2026-01-10")
  }

  private func fund() throws -> [String: Any] {
    let page = try organisation.expect("scheme", "show", "FUND", "--format", "json").json
    return (page as? [String: Any])?["fund"] as? [String: Any] ?? [:]
  }

  @Test("Who was complete first goes first, and nobody is passed over for lack of money")
  func waitingList() throws {
    let first = try ask("1", "1000", on: "2026-01-02")
    let second = try ask("2", "1000", on: "2026-01-03")
    let third = try ask("3", "1000", on: "2026-01-04")
    try organisation.expect(
      "claim", "ask", first, "--question", "Which dates?", "--by", "91", "--on", "2026-01-05")
    var waiting = try fund()["waiting"] as? [[String: Any]] ?? []
    #expect(waiting.map { $0["claim"] as? String } == [second, third, first])
    #expect(waiting.last?["complete_on"] is NSNull)
    for claim in [second, third] {
      try vote(claim, "91", "--for")
      try vote(claim, "92", "--for")
    }
    // An open question keeps nobody waiting; with it answered, 1 stands behind 2 and 3.
    try organisation.expect("claim", "change", first, "--cost", "900", today: "2026-01-12")
    waiting = try fund()["waiting"] as? [[String: Any]] ?? []
    #expect(waiting.map { $0["claim"] as? String } == [second, third, first])
    #expect(waiting.last?["complete_on"] as? String == "2026-01-12")
    try vote(first, "91", "--for")
    try vote(first, "92", "--for")
    // 2,500 less 900 is too little for both who stand before it.
    let refused = try organisation.refuse(
      "claim", "approve", first, "--by", "91", "--on", "2026-01-15")
    #expect(refused.id == "out-of-turn")
    #expect(refused.fix.contains(second))
    try organisation.expect("claim", "approve", second, "--by", "91", "--on", "2026-01-15")
    try organisation.expect("claim", "approve", third, "--by", "91", "--on", "2026-01-15")
    let short = try organisation.refuse(
      "claim", "approve", first, "--by", "91", "--on", "2026-01-15")
    #expect(short.id == "insufficient-balance")
    try organisation.expect(
      "claim", "approve", first, "--by", "91", "--on", "2026-01-15", "--amount", "500")
    let standing = try fund()
    #expect(standing["left"] as? Int == 0)
    #expect(standing["used"] as? Int == 250_000)
    #expect(standing["full_grants"] as? Int == 2)
    #expect(standing["people"] as? Int == 3)
    #expect(standing["eligible"] as? Int == 7)
    #expect(try organisation.isHealthy())
  }

  @Test("What members voted for and the fund cannot pay is refused for lack of money")
  func noMoneyLeft() throws {
    var claims: [String] = []
    for employee in ["1", "2", "3"] { claims.append(try ask(employee, "1000", on: "2026-01-02")) }
    for claim in claims {
      for member in ["91", "92"] { try vote(claim, member, "--for") }
    }
    let words = ["--by", "91", "--on", "2026-01-10"]
    // While the fund can pay it, who voted for it is heard.
    let early = try organisation.run(["claim", "refuse", claims[2], "--reason", "no"] + words)
    #expect(early.exit == 1 && early.errors.contains("voted-otherwise"), "\(early.errors)")
    for claim in claims.prefix(2) {
      #expect(try organisation.run(["claim", "approve", claim] + words).exit == 0)
    }
    #expect(try organisation.run(["claim", "approve", claims[2]] + words).exit == 1)
    let late = try organisation.run(
      ["claim", "refuse", claims[2], "--reason", "the fund is used up"] + words)
    #expect(late.exit == 0, "\(late.errors)")
    #expect(try organisation.isHealthy())
  }

  @Test("A later change of mind leaves the earlier vote to a decision of an earlier day")
  func changedMind() throws {
    let claim = try ask("2", "800", on: "2026-01-02")
    try vote(claim, "91", "--for")
    try vote(claim, "92", "--for")
    try organisation.expect(
      "claim", "vote", claim, "--by", "92", "--against", "--on", "2026-01-12")
    let late = try organisation.refuse(
      "claim", "approve", claim, "--by", "91", "--on", "2026-01-12")
    #expect(late.id == "voted-otherwise")
    let minutes = try organisation.expect("scheme", "minutes", "FUND", "--on", "2026-01-10").output
    #expect(minutes.contains("| 92 Person 92 | for | 10 Jan 2026 |"), "\(minutes)")
    try organisation.expect("claim", "approve", claim, "--by", "91", "--on", "2026-01-11")
    let after = try organisation.refuse(
      "claim", "vote", claim, "--by", "92", "--against", "--on", "2026-01-10")
    #expect(after.id == "wrong-state")
    #expect(try organisation.isHealthy())
  }

  @Test("The minutes say who voted what, who took no part, and what was decided")
  func minutes() throws {
    let claim = try ask("1", "800", on: "2026-01-02")
    let conflict = try organisation.refuse(
      "claim", "vote", claim, "--by", "93", "--for", "--on", "2026-01-10")
    #expect(conflict.id == "conflict-of-interest")
    try vote(claim, "91", "--for")
    try vote(claim, "92", "--abstain")
    try organisation.expect(
      "claim", "approve", claim, "--by", "91", "--on", "2026-01-10", "--amount", "600")
    let open = try ask("2", "100", on: "2026-01-03")
    try vote(open, "91", "--against")
    let text = try organisation.expect("scheme", "minutes", "FUND", "--on", "2026-01-10").output
    for line in [
      "Needed for a decision: 2 votes.", "| 91 Person 91 | for | 10 Jan 2026 |",
      "| 92 Person 92 | abstains | 10 Jan 2026 |",
      "Took no part, because of an interest: 93 Person 93.",
      "Awarded on 10 Jan 2026: €600.00 of the €800.00 asked.", "Not decided: 1 of 2 votes.",
      "POT on 10 Jan 2026: €600.00 of €2,500.00 used, €1,900.00 left.",
    ] {
      #expect(text.contains(line), "\(line)\n\(text)")
    }
    organisation.language = "nl"
    let dutch = try organisation.expect("scheme", "minutes", "FUND", "--on", "2026-01-10").output
    #expect(dutch.contains("Toegekend op 10-01-2026: € 600,00 van de gevraagde € 800,00."))
    let history = try organisation.expect(
      "claim", "show", claim, "--format", "json"
    ).output
    #expect(history.contains("vote_for") && history.contains("vote_abstain"))
    let none = try organisation.expect("scheme", "minutes", "FUND", "--on", "2025-03-01").output
    #expect(none.contains("Geen stemmen en geen besluiten."))
  }

  @Test("The page on budgets is confirmed once a person, and anew when a rule changes")
  func leaflet() throws {
    let page = try organisation.expect("scheme", "leaflet").output
    #expect(page.contains("| training | yes |"))
    #expect(page.contains("| education |  |"))
    let said = try organisation.expect("notice", "acknowledge", "leaflet", "--by", "1,2")
    #expect(said.output.contains("2 people have received"))
    let again = try organisation.expect(
      "notice", "acknowledge", "leaflet", "--by", "2,3", "--format", "json")
    #expect((again.json as? [String: Any])?["received"] as? Int == 1)
    #expect(
      try organisation.run(["scheme", "leaflet"]).errors.contains("3 of 7 in service"))
    try organisation.write(
      Organisation.learningAccount(code: "ILA"), to: "more.yaml")
    try organisation.expect("import", "schemes", "more.yaml")
    #expect(
      try organisation.run(["scheme", "leaflet"]).errors.contains("0 of 7 in service"))
    #expect(
      try organisation.refuse("notice", "acknowledge", "leaflet", exit: 64).id == "received-by")
    #expect(try organisation.isHealthy())
  }
}

import Foundation
import Testing

/// Two people at two desks decide on the last money of a fund at the same moment.
@Suite("The last money of a fund")
struct LastMoneyTests {
  @Test(
    "two decide the last EUR 1,000 at once: one wins, in each of 100 rounds",
    arguments: ["hr", "committee"])
  func race(approval: String) throws {
    let organisation = try Organisation(
      schemes: Organisation.scheme(
        "FUND", form: "fund", "grant: {per: none}",
        "claims: {approval: \(approval), per_person: {amount: \"1000\", per: lifetime}}",
        approval == "committee" ? "committee: {quorum: 2}" : "manager_sees: nothing",
        "pot: {code: POT, total: \"2000\", per: once}"))
    for number in 1...5 { try organisation.employ("\(number)", hours: "36", from: "2024-01-01") }
    let role = approval == "hr" ? "+hr" : "+committee:FUND"
    for member in ["4", "5"] {
      try organisation.expect(
        "employee", "change", member, "--from", "2024-01-01", "--role", role)
    }
    let claims = try ["1", "2", "3"].map { number in
      let claim = try organisation.submit(
        number, "--title", "Course", "--cost", "1000", "--pay-from", "FUND")
      for member in ["4", "5"] where approval == "committee" {
        try organisation.expect("claim", "vote", claim, "--by", member, "--for")
      }
      return claim
    }
    // Of EUR 2,000 the first takes 1,000; the others race for what is left, again and again.
    try organisation.expect("claim", "approve", claims[0], "--by", "4")
    var wins: [String: Int] = [:]
    for round in 1...100 {
      let both = round % 2 == 0 ? [claims[1], claims[2]] : [claims[2], claims[1]]
      let running = try zip(both, ["4", "5"]).map { claim, by in
        try Running(
          ["claim", "approve", claim, "--by", by], in: organisation.folder,
          environment: organisation.environment())
      }
      let outcomes = running.map { $0.finish() }
      try #require(outcomes.map(\.exit).sorted() == [0, 1], "round \(round)")
      for (claim, outcome) in zip(both, outcomes) where outcome.exit == 0 {
        wins[claim, default: 0] += 1
      }
      let loser = outcomes.first { $0.exit == 1 }
      // Where an order was fixed, who stands first in it is never overtaken.
      let ids =
        approval == "hr" ? ["insufficient-balance"] : ["insufficient-balance", "out-of-turn"]
      #expect(ids.contains { loser?.errors.contains($0) == true }, "\(loser?.errors ?? "")")
      if round < 100 { try organisation.expect("undo", "--reason", "once more") }
    }
    #expect(wins.values.reduce(0, +) == 100)
    if approval == "committee" { #expect(wins[claims[1]] == 100) }
    let fund =
      (try organisation.expect("account", "list", "--format", "json").json as? [[String: Any]])?
      .first
    #expect(fund?["reserved"] as? Int == 200_000)
    #expect(fund?["available"] as? Int == 0)
    #expect(try organisation.isHealthy())
  }
}

import Foundation
import Testing

/// Pots and budgets of the organisation, and what a scheme file would do to its people, for who
/// is neither HR nor on the committee.
@Suite("Whose the pots are to see")
struct PotSightTests {
  private let hospital: Organisation

  init() throws {
    hospital = try Organisation(sample: true)
    try hospital.expect("sync")
  }

  @Test("The account of a pot is for HR and the committee of that fund")
  func accounts() throws {
    for (actor, open) in [
      ("000201", []), ("000118", ["FUND"]), ("000115", ["FUND", "VOUCHER", "MAND"]),
      ("desk", ["FUND", "VOUCHER", "MAND"]),
    ] {
      for pot in ["FUND", "VOUCHER", "MAND"] {
        for verb in ["show", "explain"] {
          let outcome = try hospital.run(["account", verb, pot, "--actor", actor])
          guard !open.contains(pot) else {
            #expect(outcome.exit == 0, "\(actor) \(verb) \(pot): \(outcome.errors)")
            continue
          }
          #expect(outcome.exit == 77, "\(actor) \(verb) \(pot)")
          #expect(outcome.output.isEmpty)
          #expect(outcome.errors.contains("boetseer scheme show \(pot)"), "\(outcome.errors)")
        }
      }
      let rows =
        try hospital.expect("account", "list", "--actor", actor, "--format", "json").json
        as? [[String: Any]] ?? []
      let pots = Set(
        rows.filter { ($0["employee"] as? String ?? "").isEmpty }
          .compactMap { $0["scheme"] as? String })
      #expect(pots.isSuperset(of: open), "\(actor): \(pots)")
      if open.count < 2 { #expect(pots == Set(open), "\(actor): \(pots)") }
    }
  }

  @Test("Who claims from a pot is not told what stands on it")
  func claiming() throws {
    for (actor, isTold) in [("000201", false), ("desk", true)] {
      for more in [["--mandatory", "law"], ["--pay-from", "FUND", "--purpose", "training"]] {
        let rehearsed = try hospital.run(
          [
            "claim", "submit", "000201", "--title", "x", "--cost", "100", "--on", "2025-12-10",
            "--dry-run", "--actor", actor, "--format", "json",
          ] + more)
        #expect(rehearsed.exit == 0, "\(rehearsed.errors)")
        let balances = (rehearsed.json as? [String: Any])?["balances"] as? [Any]
        #expect(balances?.isEmpty == !isTold, "\(rehearsed.output)")
      }
    }
  }

  @Test("What is left of a fund is told as of today, and on other days to HR and the committee")
  func otherDays() throws {
    for words in [
      ["--as-of", "2024-06-30"], ["--as-of", "2026-06-30"], ["--known-on", "2024-06-30"],
    ] {
      let outcome = try hospital.run(
        ["scheme", "show", "FUND", "--actor", "000201", "--format", "json"] + words)
      guard outcome.exit == 0 else { continue }
      let fund = (outcome.json as? [String: Any])?["fund"] as? [String: Any] ?? [:]
      for key in ["used", "left", "people", "claims", "full_grants_left", "waiting_claims"] {
        #expect(fund[key] is NSNull, "\(words) \(key): \(outcome.output)")
      }
      #expect(fund["total"] is Int)
    }
    for (language, words) in [("en", "as of today only"), ("nl", "alleen van vandaag")] {
      let page = try hospital.expect(
        "scheme", "show", "FUND", "--as-of", "2024-06-30", "--actor", "000201", "--lang", language
      ).output
      #expect(page.contains(words), "\(page)")
    }
    let today = try hospital.expect("scheme", "show", "FUND", "--actor", "000201").output
    #expect(today.contains(" used, "), "\(today)")
    for actor in ["000118", "000115"] {
      let page = try hospital.expect(
        "scheme", "show", "FUND", "--as-of", "2024-06-30", "--actor", actor
      ).output
      #expect(page.contains(" used, "), "\(page)")
    }
  }

  @Test("What a scheme file would do here is told to HR: a rule can tell one wage or one age")
  func effect() throws {
    try hospital.write(
      """
      schemes:
        - code: SPY
          name: Spy
          form: account
          unit: EUR
          basis: {kind: company}
          versions:
            - valid_from: 2026-01-01
              grant: {amount: "100", per: wage_percent}
              eligible: {teams: [HR, GONE], education: [mbo2]}
              expiry: {rule: never}
        - code: AGES
          name: Ages
          form: account
          unit: EUR
          basis: {kind: company}
          versions:
            - valid_from: 2026-01-01
              grant:
                amount: "100"
                per: year
                targets: [{ages: {from: 57}, justification: "agreed", amount: "90"}]
              expiry: {rule: never}

      """, to: "spy.yaml")
    for (language, word) in [("en", "told to HR"), ("nl", "krijgt HR te zien")] {
      let reply = try hospital.run(
        ["scheme", "check", "spy.yaml", "--actor", "000201", "--lang", language])
      #expect(reply.exit == 0, "\(reply.errors)")
      #expect(reply.errors.contains(word), "\(reply.errors)")
      for told in ["In this organisation", "In deze organisatie", "reaches", "bereikt"] {
        #expect(!reply.output.contains(told), "\(reply.output)")
      }
      #expect(reply.output.contains("GONE"))
    }
    let json = try hospital.run(
      ["scheme", "check", "spy.yaml", "--actor", "000201", "--format", "json"])
    #expect((json.json as? [String: Any])?["effect"] is NSNull, "\(json.output)")
    let whole = try hospital.run(
      ["scheme", "check", "spy.yaml", "--actor", "000115", "--format", "json"])
    #expect(((whole.json as? [String: Any])?["effect"] as? [Any])?.count == 2)
  }
}

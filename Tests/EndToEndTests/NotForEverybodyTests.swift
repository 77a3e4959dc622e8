import Foundation
import Testing

/// What an employee without the role hr is not told, and may not do for others.
@Suite("What is not for everybody")
struct NotForEverybodyTests {
  private let organisation: Organisation

  /// 1 and 2 work for 10, 3 for nobody, 4 is the delegate of 10, 20 is HR; FREE asks nobody's
  /// approval, OWN the manager's, SHUT that of HR, and nobody's manager sees a balance.
  init() throws {
    let accounts = [
      ("FREE", "claims: {approval: none}"), ("OWN", "claims: {approval: manager}"),
      ("SHUT", "manager_sees: nothing"),
    ].map { Organisation.account(code: $0.0, more: $0.1) }.joined(separator: "\n")
    organisation = try Organisation(schemes: "schemes:\n" + accounts)
    for number in ["1", "2", "3", "4", "10", "20"] {
      try organisation.employ(number, hours: "36", from: "2025-01-01")
    }
    try organisation.expect("employee", "change", "20", "--from", "2025-01-01", "--role", "+hr")
    try organisation.expect(
      "employee", "change", "4", "--from", "2025-01-01", "--role", "+delegate:10")
    for number in ["1", "2"] {
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--manager", "10")
    }
    try organisation.expect("sync")
    for scheme in ["FREE", "OWN", "SHUT"] {
      _ = try organisation.submit(
        "1", "--title", "Secret \(scheme)", "--cost", "50", "--pay-from", scheme)
    }
  }

  /// Refused as not for them, without a figure, title or name.
  private func refused(_ words: [String], by actor: String, way: String) throws {
    for language in ["en", "nl"] {
      let outcome = try organisation.run(words + ["--actor", actor, "--lang", language])
      #expect(outcome.exit == 77, "\(words): \(outcome.errors)\(outcome.output)")
      #expect(outcome.output.isEmpty, "\(words)")
      #expect(outcome.errors.contains("not-for-you"), "\(words): \(outcome.errors)")
      #expect(outcome.errors.contains(way), "\(words): \(outcome.errors)")
      for secret in ["706", "656", "1,412", "1,362", "1.412", "Secret", "Person", "50"] {
        #expect(!outcome.errors.contains(secret), "\(words): \(outcome.errors)")
      }
    }
  }

  @Test("A claim is entered by who asks, their manager, a delegate of the manager, or HR")
  func entering() throws {
    let words = ["claim", "submit", "1", "--title", "x", "--cost", "10", "--pay-from", "FREE"]
    for actor in ["2", "3"] {
      try refused(words, by: actor, way: "HR")
      try refused(
        ["claim", "submit", "1", "--title", "x", "--cost", "99999", "--pay-from", "FREE"],
        by: actor, way: "HR")
    }
    for actor in ["1", "10", "4", "20", "the-desk"] {
      let outcome = try organisation.run(words + ["--actor", actor])
      #expect(outcome.exit == 0, "\(actor): \(outcome.errors)")
    }
    #expect(
      try organisation.run(
        [
          "claim", "submit", "3", "--title", "x", "--cost", "9", "--pay-from", "FREE", "--actor",
          "3",
        ]
      ).exit == 0)
  }

  @Test("Who enters for their people is not told what is free, and who asks is")
  func shortage() throws {
    for (actor, isTold) in [("10", false), ("4", false), ("1", true), ("20", true)] {
      for language in ["en", "nl"] {
        let outcome = try organisation.run([
          "claim", "submit", "1", "--title", "x", "--cost", "99999", "--pay-from", "FREE",
          "--actor", actor, "--lang", language,
        ])
        #expect(outcome.exit == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("insufficient-balance"))
        let figure = language == "en" ? "1,362.00" : "1.362,00"
        #expect(outcome.errors.contains(figure) == isTold, "\(actor): \(outcome.errors)")
      }
    }
  }

  @Test("Every step of a claim is for who sees it or decides on it")
  func steps() throws {
    for claim in ["C1", "C2", "C3"] {
      for words in [
        ["claim", "change", claim, "--cost", "40"], ["claim", "cancel", claim],
        ["claim", "proof", claim], ["claim", "close", claim],
        ["claim", "ask", claim, "--question", "why"],
        ["claim", "refuse", claim, "--reason", "no"], ["claim", "approve", claim],
        ["claim", "vote", claim, "--for"], ["claim", "show", claim],
      ] {
        try refused(words, by: "3", way: "HR")
        if claim == "C3" { try refused(words, by: "10", way: "HR") }
      }
    }
    #expect(
      try organisation.run(["claim", "change", "C2", "--cost", "60", "--actor", "1"]).exit == 0)
    #expect(try organisation.run(["claim", "approve", "C2", "--actor", "10"]).exit == 0)
  }

  @Test("What HR did is not undone by who may not do it, and their own is")
  func undo() throws {
    try organisation.expect(
      "claim", "change", "C2", "--cost", "60", "--actor", "1")
    let outcome = try organisation.run(["undo", "3", "--actor", "1"])
    #expect(outcome.exit == 77 && outcome.errors.contains("not-for-you"), "\(outcome.errors)")
    #expect(try organisation.run(["undo", "--actor", "1"]).exit == 0)
  }

  @Test("Nobody confirms what somebody else received")
  func receipts() throws {
    let words = ["notice", "acknowledge", "leaflet", "--by"]
    try refused(words + ["1"], by: "3", way: "HR")
    try refused(words + ["1,3"], by: "3", way: "HR")
    #expect(try organisation.run(words + ["3", "--actor", "3"]).exit == 0)
    #expect(try organisation.run(words + ["1,2", "--actor", "20"]).exit == 0)
  }

  @Test("Of others the list of people tells number, name and team")
  func people() throws {
    for line in [["employee", "list"], ["team", "show", "A"]] {
      let reply = try organisation.expect(
        line[0], line[1], line.count > 2 ? line[2] : "--all", "--actor", "10", "--format", "json")
      #expect(reply.errors.contains("number, name and team"), "\(reply.errors)")
      let text = reply.output
      #expect(text.contains("Person 3"))
      let rows: [[String: Any]] =
        reply.json as? [[String: Any]]
        ?? ((reply.json as? [String: Any])?["people"] as? [[String: Any]] ?? [])
      #expect(rows.count == 6, "\(text)")
      for row in rows {
        let number = row["employee"] as? String ?? ""
        let isWhole = ["1", "2", "10"].contains(number)
        #expect((row["minutes_per_week"] is Int) == isWhole, "\(row)")
        #expect((row["education"] is String) == isWhole, "\(row)")
        #expect((row["started_on"] is String) == isWhole, "\(row)")
        #expect(row["team"] as? String == "A")
        #expect(row.count == 10 + 1, "\(row.keys)")
      }
    }
    let all = try organisation.expect("employee", "list", "--actor", "20", "--format", "csv")
    #expect(all.output.contains("2025-01-01") && all.errors.isEmpty)
  }

  @Test("A list that leaves out rows says so, whether there were any or not")
  func lists() throws {
    for words in [
      ["account", "list"], ["account", "list", "--granted", "2025"],
      ["account", "list", "--lapsed", "2024"], ["account", "list", "--to-pay-out"],
      ["claim", "list"], ["claim", "list", "--employee", "2"], ["claim", "list", "--to-pay"],
      ["account", "statement", "--all"],
    ] {
      let reply = try organisation.run(words + ["--actor", "3"])
      #expect(reply.exit == 0, "\(words): \(reply.errors)")
      #expect(reply.errors.contains("Only what you may see is listed"), "\(words)")
      #expect(!reply.errors.contains("othing"), "\(words): \(reply.errors)")
      #expect(!(reply.output + reply.errors).contains("Person 1"), "\(words)")
      let dutch = try organisation.run(words + ["--actor", "3", "--lang", "nl"])
      #expect(dutch.errors.contains("Hier staat alleen wat je mag zien"), "\(words)")
      let whole = try organisation.run(words + ["--actor", "20"])
      #expect(!whole.errors.contains("Only what you"), "\(words)")
    }
    let own = try organisation.run(["claim", "list", "--employee", "1", "--actor", "1"])
    #expect(own.errors.isEmpty && own.output.contains("Secret SHUT"))
  }

  @Test("An account that others have not is refused as one that they have")
  func noAccount() throws {
    try organisation.expect(
      "employee", "add", "5", "--name", "Person 5", "--team", "A", "--started", "2026-01-10",
      "--hours", "36", "--fulltime", "36")
    for verb in ["show", "explain", "statement"] {
      try refused(["account", verb, "5"], by: "3", way: "HR")
      try refused(["account", verb, "1"], by: "3", way: "HR")
    }
  }

  @Test("Knowing less than now does not show more")
  func knownOn() throws {
    // The clock of the machine is later than any day here: nothing was known then.
    for words in [["employee", "show", "1"], ["employee", "list"], ["scheme", "show", "FREE"]] {
      let reply = try organisation.run(words + ["--known-on", "2001-01-01", "--actor", "3"])
      #expect(!reply.output.contains("2160") && reply.exit != 70, "\(words)")
    }
    let list = try organisation.run(
      ["employee", "list", "--known-on", "2025-12-31", "--actor", "3"])
    #expect(list.errors.contains("number, name and team"), "\(list.errors)")
  }
}

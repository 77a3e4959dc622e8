import Foundation
import Testing

/// Whose accounts and claims somebody sees who says who they are.
@Suite("What a manager sees")
struct ManagerSeesTests {
  private let organisation: Organisation

  /// 1 and 2 work for 10, 3 for somebody else, 20 is HR; SHUT shows a manager nothing, SUM the
  /// balance, OPEN the claims as well, OWN is decided by the manager.
  init() throws {
    let accounts = [
      ("SHUT", "manager_sees: nothing"), ("SUM", "manager_sees: balance"),
      ("OPEN", "manager_sees: claims"), ("OWN", "claims: {approval: manager}"),
    ].map { Organisation.account(code: $0.0, more: $0.1) }.joined(separator: "\n")
    organisation = try Organisation(schemes: "schemes:\n" + accounts)
    for number in ["1", "2", "3", "10", "20"] {
      try organisation.employ(number, hours: "36", from: "2025-01-01")
    }
    try organisation.expect(
      "employee", "change", "20", "--from", "2025-01-01", "--role", "+hr")
    for number in ["1", "2"] {
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--manager", "10")
    }
    try organisation.expect("sync")
    for scheme in ["SHUT", "SUM", "OPEN", "OWN"] {
      _ = try organisation.submit("1", "--title", scheme, "--cost", "50", "--pay-from", scheme)
    }
  }

  private func column(_ key: String, _ words: String...) throws -> [String] {
    let rows = try organisation.expect(words[0], words[1], words[2], words[3], "--format", "json")
    return (rows.json as? [[String: Any]] ?? []).compactMap { $0[key] as? String }
  }

  private func accounts(_ actor: String) throws -> [String] {
    let rows = try organisation.expect("account", "list", "--actor", actor, "--format", "json").json
    return (rows as? [[String: Any]] ?? []).map {
      "\($0["employee"] as? String ?? "") \($0["scheme"] as? String ?? "")"
    }.sorted()
  }

  @Test("Of the people a manager has, what the schemes allow; of others nothing")
  func lists() throws {
    let own = ["10 OPEN", "10 OWN", "10 SHUT", "10 SUM"]
    #expect(try accounts("10") == ["1 OPEN", "1 SUM"] + own + ["2 OPEN", "2 SUM"])
    #expect(try accounts("3") == ["3 OPEN", "3 OWN", "3 SHUT", "3 SUM"])
    #expect(try accounts("20").count == 20)
    #expect(try accounts("the-desk").count == 20)
    #expect(try column("title", "claim", "list", "--actor", "10") == ["OPEN", "OWN"])
    #expect(try column("title", "claim", "list", "--actor", "3") == [])
    #expect(
      try column("title", "claim", "list", "--actor", "1") == ["SHUT", "SUM", "OPEN", "OWN"])
  }

  @Test("What one may not see is refused, with the way on")
  func refused() throws {
    for words in [
      ["account", "show", "1", "--actor", "3"], ["account", "explain", "1", "--actor", "3"],
      ["account", "explain", "1", "SHUT", "--actor", "10"],
      ["account", "statement", "1", "--actor", "3"], ["claim", "show", "C1", "--actor", "10"],
    ] {
      let outcome = try organisation.run(words)
      #expect(outcome.exit == 77, "\(words)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("manager_sees"), "\(outcome.errors)")
      #expect(!outcome.errors.contains("706"), "\(outcome.errors)")
    }
    for words in [
      ["account", "show", "1", "--actor", "10"], ["claim", "show", "C3", "--actor", "10"],
      ["claim", "show", "C4", "--actor", "10"], ["claim", "show", "C1", "--actor", "1"],
    ] {
      #expect(try organisation.run(words).exit == 0, "\(words)")
    }
    let page = try organisation.expect("account", "statement", "1", "--actor", "10").output
    #expect(page.contains("SUM") && !page.contains("SHUT"))
  }

  @Test("Who decides on a claim is not told a balance that is not theirs to see")
  func decided() throws {
    let manager = try organisation.run(["claim", "approve", "C4", "--actor", "10"])
    #expect(manager.exit == 0, "\(manager.errors)")
    #expect(!manager.output.contains("656"), "\(manager.output)")
    let desk = try organisation.run(["claim", "show", "C4"])
    #expect(desk.exit == 0)
  }

  @Test("A delegate of the manager sees what the manager sees")
  func delegate() throws {
    try organisation.expect(
      "employee", "change", "3", "--from", "2025-01-01", "--role", "+delegate:10")
    #expect(try accounts("3").contains("1 SUM"))
    #expect(try !accounts("3").contains("1 SHUT"))
  }
}

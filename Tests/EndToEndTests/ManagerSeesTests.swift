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

  @Test("The work of HR is refused to who has another role, before anything is done")
  func workOfHR() throws {
    try organisation.write(
      "employee,scheme,amount,granted_on\n3,OPEN,5000,2025-01-01\n", to: "o.csv")
    for words in [
      ["import", "balances", "o.csv"],
      ["account", "adjust", "1", "SUM", "--plus", "5", "--reason", "x"],
      ["account", "extend", "1", "SUM", "--to", "2030-01-01", "--because", "workload"],
      ["account", "transfer-out", "1", "SUM", "--statement", "gone"],
      ["employee", "end", "1", "--on", "2025-12-31", "--yes"],
      ["employee", "change", "3", "--from", "2025-01-01", "--role", "+hr"],
      ["employee", "show", "1"], ["period", "rehearse", "2025"],
      ["period", "close", "2025", "--dry-run"], ["notice", "list"], ["audit", "list"],
      ["claim", "pay", "C1", "--amount", "5", "--invoice", "F"],
    ] {
      let outcome = try organisation.run(words + ["--actor", "3"])
      #expect(outcome.exit == 77, "\(words): \(outcome.errors)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("error not-for-you"), "\(outcome.errors)")
      #expect(outcome.errors.contains("HR"))
    }
    #expect(try organisation.expect("employee", "show", "3", "--actor", "3").exit == 0)
    #expect(try organisation.run(["period", "rehearse", "2025", "--actor", "20"]).exit == 0)
    #expect(try organisation.run(["period", "rehearse", "2025", "--actor", "desk"]).exit == 0)
  }

  @Test("How a fund stands is for everybody, who waits for it and how was voted is not")
  func fund() throws {
    let hospital = try Organisation(sample: true)
    try hospital.expect("sync", "--through", "2026-01-15")
    let asEmployee = try hospital.expect("scheme", "show", "FUND", "--actor", "000123").output
    #expect(asEmployee.contains("2 claims wait") && !asEmployee.contains("C619"))
    let asAsker = try hospital.expect("scheme", "show", "FUND", "--actor", "000168").output
    #expect(asAsker.contains("C619") && !asAsker.contains("C620"))
    for actor in ["000118", "000115", "desk"] {
      let all = try hospital.expect("scheme", "show", "FUND", "--actor", actor).output
      #expect(all.contains("C619") && all.contains("C620"), "\(actor)")
      #expect(try hospital.run(["scheme", "minutes", "FUND", "--actor", actor]).exit == 0)
    }
    #expect(try hospital.run(["scheme", "minutes", "FUND", "--actor", "000123"]).exit == 77)
  }
}

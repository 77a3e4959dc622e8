import Records
import Store
import Testing

@testable import Commands

@Suite("Rows of a claims file")
struct ClaimRowTests {
  private static let header =
    "employee,title,cost,purpose,requested_on,scheme,approved_on,amount,paid_on,paid,invoice,"
    + "state,mandatory\n"

  private func problems(_ row: String) throws -> [ImportProblem] {
    try ImportDesk.filled().problems(.claims, Self.header + row + "\n")
  }

  @Test(
    "A row that contradicts itself is refused at the column at fault",
    arguments: [
      ("7,C,100,training,2024-01-10,ILA,,,2024-02-01,50,,,", "paid_on"),
      ("7,C,100,training,2024-01-10,ILA,,50,,,,,", "approved_on"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-09,,,,,,", "approved_on"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,,2024-01-11,,,,", "paid_on"),
      ("7,C,100,training,2024-01-10,ILA,2026-01-01,,,,,,", "approved_on"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,101,,,,,", "amount"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,90,2024-01-13,91,,,", "paid"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,,,50,,,", "paid_on"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,,,,F1,,", "paid_on"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,,,,,submitted,", "approved_on"),
      ("7,C,100,training,2024-01-10,ILA,,,,,,approved,", "approved_on"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,,,,,paid,", "paid_on"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,,2024-01-13,50,,paid,", "state"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,,2024-01-13,100,,partly_paid,", "state"),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,50,,,,refused,", "amount"),
      ("8,C,100,training,2024-01-10,ILA,,,,,,,", "employee"),
      ("7,C,100,training,2024-01-10,ILB,,,,,,,", "scheme"),
      ("7,C,100,coaching,2024-01-10,ILA,,,,,,,", "purpose"),
      ("7,C,100,training,2024-01-10,ILA,,,,,,,law", "mandatory"),
      ("7,C,100,training,2022-12-31,ILA,,,,,,,", "employee"),
      ("7,C,0,training,2024-01-10,ILA,,,,,,,", "cost"),
    ])
  func contradictions(row: String, column: String) throws {
    let found = try problems(row)
    // "paid_on without approved_on" is told at the column that is missing.
    let expected = row.contains(",,,2024-02-01") ? "approved_on" : column
    #expect(found.map(\.column) == [expected])
    #expect(found.first?.line == 2)
  }

  @Test(
    "What is filled says how far a claim is",
    arguments: [
      ("7,C,100,training,2024-01-10,ILA,,,,,,,", ClaimState.submitted, 0, 0),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,,,,,,", .approved, 100_00, 0),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,80,2024-02-01,,,,", .paid, 80_00, 80_00),
      ("7,C,100,training,2024-01-10,ILA,2024-01-12,80,2024-02-01,30,,,", .partlyPaid, 80_00, 30_00),
      (
        "7,C,100,training,2024-01-10,ILA,2024-01-12,80,2024-02-01,30,,closed,", .closed, 80_00,
        30_00
      ),
      ("7,C,100,training,2024-01-10,ILA,,,,,,refused,", .refused, 0, 0),
      ("7,C,100,training,2024-01-10,ILA,2024-01-20,,,,,cancelled,", .cancelled, 0, 0),
    ])
  func states(row: String, state: ClaimState, awarded: Int64, spent: Int64) throws {
    let desk = try ImportDesk.filled()
    try desk.take(.claims, Self.header + row + "\n")
    let claim = try desk.store.claim("C1", asOf: desk.today)
    #expect(claim.facts.state == state)
    #expect(claim.facts.awarded == awarded)
    #expect(claim.facts.spent == spent)
  }

  @Test("Cells that cannot be read and awards that are not covered are told in one run")
  func everyKind() throws {
    let desk = try ImportDesk.filled()
    // Without its amount the first row would be an award of 1500 euros, and the second short.
    let found = try desk.problems(
      .claims,
      Self.header + "7,A,1500,training,2024-01-10,ILA,2024-01-12,1.000.00,,,,,\n"
        + "7,B,300,training,2024-01-10,ILA,2024-01-12,,,,,,\n"
        + "000123,C,5000,training,2024-01-10,ILA,2024-01-12,,,,,,\n"
        + "9,D,100,training,2024-01-10,ILA,,,,,,,\n")
    #expect(found.map(\.line) == [2, 4, 5])
    #expect(found.map(\.column) == ["amount", "amount", "employee"])
    guard
      case .refused(.refused(.insufficient(_, let employee, _, let asked, _, _))) =
        found[1].fault
    else {
      Issue.record("\(found[1].fault)")
      return
    }
    #expect(employee == "000123")
    #expect(asked == 5000_00)
  }

  @Test("The same rows again are identical, equal rows are different claims")
  func again() throws {
    let desk = try ImportDesk.filled()
    let row = "7,C,100,training,2024-01-10,ILA,2024-01-12,,,,,,\n"
    let first = try desk.take(.claims, Self.header + row + row)
    #expect(first.outcome.new == 2)
    let again = try desk.take(.claims, Self.header + row + row)
    #expect(again.outcome.identical == 2)
    #expect(again.event == nil)
    let more = try desk.take(.claims, Self.header + row + row + row)
    #expect(more.outcome.new == 1)
    #expect(more.outcome.identical == 2)
  }

  @Test("A claim that came in with other values is never entered twice")
  func conflict() throws {
    let desk = try ImportDesk.filled()
    try desk.take(
      .claims, Self.header + "7,C,100,training,2024-01-10,ILA,2024-01-12,,,,,,\n")
    let found = try desk.problems(
      .claims, Self.header + "7,C,100,training,2024-01-10,ILA,2024-01-12,,2024-02-01,100,,,\n")
    #expect(
      found.map(\.fault) == [.refused(.refused(.claimRow(.takenInOtherwise(claim: "C1"))))])
  }

  @Test("After an undo the same file comes in again")
  func undone() throws {
    let desk = try ImportDesk.filled()
    let text = Self.header + "7,C,100,training,2024-01-10,ILA,2024-01-12,,,,,,\n"
    let event = try #require(try desk.take(.claims, text).event)
    let head = EventHead(command: "undo", actor: "tester", today: desk.today)
    _ = try desk.store.undo(event: event, head: head, dryRun: false)
    #expect(try desk.store.claims(ClaimFilter(), asOf: desk.today).isEmpty)
    #expect(try desk.take(.claims, text).outcome.new == 1)
  }

  @Test("Taking in posts nothing; the next sync does")
  func derivesNothing() throws {
    let desk = try ImportDesk.filled()
    try desk.take(
      .claims, Self.header + "7,C,100,training,2024-01-10,ILA,2024-01-12,,2024-02-01,,,,\n")
    let balances = {
      try desk.store.accountBalances(
        person: try desk.state("7").id, asOf: desk.today, knownBy: nil)
    }
    #expect(try balances().isEmpty)
    let head = EventHead(command: "sync", actor: "tester", today: desk.today)
    _ = try desk.store.sync(
      through: desk.today, ahead: false, scheme: nil, head: head, dryRun: false)
    // 706 x 0.8 in each of three years, less what was paid.
    #expect(try balances().first?.available == 3 * 564_80 - 100_00)
  }
}

import Commands
import Records
import Store
import Testing

/// Every rule that says no: its id, its exit code and the way on.
@Suite struct ClaimRefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let id: String
    let exit: Exit
    let fix: String
    var testDescription: String { line }

    init(_ line: String, _ id: String, _ exit: Exit, _ fix: String) {
      self.line = line
      self.id = id
      self.exit = exit
      self.fix = fix
    }

    /// Refused by a rule.
    init(_ line: String, _ id: String, _ fix: String) { self.init(line, id, .refused, fix) }
  }

  /// C1 is submitted, C2 approved for 100, C3 paid and closed, C4 is of 000115.
  private static func makeOffice() throws -> ClaimOffice {
    let office = try ClaimOffice()
    office.run("claim submit 000107 --title A --cost 100 --on 2026-01-10")
    office.run("claim submit 000107 --title B --cost 100 --approve --on 2026-01-10")
    office.run("claim submit 000107 --title C --cost 100 --approve")
    office.run("claim pay C3 --amount 90 --invoice F-3 --final")
    office.run("claim submit 000115 --title D --cost 100")
    return office
  }

  /// One for all cases: what is refused changes nothing, which each of them checks.
  private static let unchanged = Result { try makeOffice() }

  private static let submit = "claim submit 000107 --title X --cost"

  static let cases = [
    Case(
      "\(submit) 4000 --approve", "insufficient-balance",
      "award less with --amount, or draw on another scheme with --pay-from"),
    Case(
      "\(submit) 10 --pay-from VOU", "purpose-needed",
      "add --purpose with training or coaching"),
    Case(
      "\(submit) 10 --pay-from VOU --purpose vitality", "purpose-not-allowed",
      "it is for training or coaching; ILA can pay this: boetseer claim submit 000107"
        + " --title X --cost 10.00 --purpose vitality --pay-from ILA"),
    Case(
      "claim change C1 --pay-from VOU --purpose vitality", "purpose-not-allowed",
      "it is for training or coaching; ILA can pay this: boetseer claim change C1"
        + " --purpose vitality --pay-from ILA"),
    Case("\(submit) 10 --purpose training", "several-sources", "choose one with --pay-from"),
    Case(
      "\(submit) 10 --pay-from ILA=11", "split-mismatch",
      "change an amount in --pay-from or --part"),
    Case(
      "\(submit) 10 --part 2026-01-14=5", "part-too-early",
      "give the part a day in --part from 15 Jan 2026 on"),
    Case(
      "\(submit) 10 --part 2027-01-01=11", "split-mismatch",
      "change an amount in --pay-from or --part"),
    Case("\(submit) 10 --on 2026-01-16", "day-after-today", "choose 15 Jan 2026 or earlier"),
    Case("\(submit) 10 --pay-from ILAX", "no-such-scheme", .notFound, "did you mean ILA?"),
    Case(
      "claim submit 000108 --title X --cost 10", "no-such-employee", .notFound,
      "did you mean 000107, 000115 or 000123?"),
    Case("\(submit) 0", "not-positive", .usage, "give an amount above 0"),
    Case("\(submit) -5", "not-positive", .usage, "give an amount above 0"),
    Case("\(submit) 1.250", "ambiguous-amount", .usage, "write 1250.00 or 1.25"),
    Case("\(submit) 10 --hours 1.250", "ambiguous-amount", .usage, "write 1250 or 1:15"),
    Case(
      "\(submit) 10 --on 1/2/2026", "not-a-day", .usage, "write it as 2026-03-01 or 1-3-2026"),
    Case(
      "\(submit) 10 --on 1.2.2026", "not-a-day", .usage, "write it as 2026-03-01 or 1-3-2026"),
    Case("\(submit) 10 --hours 0", "not-positive", .usage, "give an amount above 0"),
    Case(
      "\(submit) 10 --part morgen", "not-a-share", .usage, "write --part 2027-01-01=600"),
    Case(
      "\(submit) 10 --pay-from =10", "not-a-share", .usage,
      "write --pay-from ILA or --pay-from ILA=350,MAND=550"),
    Case("\(submit) 10 --by 000115", "by-without-approve", .usage, "add --approve, or leave --by"),
    Case("claim submit 000107 --cost 10", "value-needed", .usage, "add --title"),
    Case("claim submit 000107 --title X", "value-needed", .usage, "add --cost"),
    Case("claim submit --title X --cost 10", "value-needed", .usage, "add EMP"),
    Case("claim approve C4", "own-claim", "let somebody else decide: --by EMP"),
    Case("claim approve C1 --by 000123", "not-approver", "HR decides: --by EMP"),
    Case("claim approve C1 --amount 101", "more-than-asked", "award €100.00 at most"),
    Case("claim approve C1 --on 2026-01-09", "day-too-early", "choose 10 Jan 2026 or later"),
    Case("claim approve C2", "wrong-state", "see boetseer claim show C2"),
    Case(
      "claim approve C9", "no-such-claim", .notFound,
      "the newest is C4; see boetseer claim list"),
    Case(
      "claim approve C1 C4 --amount 5", "amount-for-one", .usage,
      "approve that claim in a command of its own"),
    Case("claim refuse C1", "value-needed", .usage, "add --reason"),
    Case("claim refuse C3 --reason nee", "wrong-state", "see boetseer claim show C3"),
    Case("claim ask C1", "value-needed", .usage, "add --question"),
    Case("claim change C1", "nothing-to-change", .usage, "say what changes, as --cost or --title"),
    Case("claim change C2 --cost 5", "wrong-state", "see boetseer claim show C2"),
    Case(
      "claim pay C2 --amount 101 --invoice F", "more-than-reserved",
      "pay €100.00 at most; a part of a later year is reserved in that year"),
    Case("claim pay C1 --amount 1 --invoice F", "wrong-state", "see boetseer claim show C1"),
    Case("claim pay C2 --amount 1", "value-needed", .usage, "add --invoice"),
    Case("claim pay C2 --invoice F", "value-needed", .usage, "add --amount"),
    Case(
      "claim pay C2 --amount 1 --invoice F --on 2026-01-09", "day-too-early",
      "choose 10 Jan 2026 or later"),
    Case("claim refund C3 --amount 91", "more-than-paid", "take back €90.00 at most"),
    Case("claim refund C2 --amount 1", "wrong-state", "see boetseer claim show C2"),
    Case("claim proof C1", "wrong-state", "see boetseer claim show C1"),
    Case("claim cancel C3", "wrong-state", "see boetseer claim show C3"),
    Case("claim close C1", "wrong-state", "see boetseer claim show C1"),
    Case("claim list --scheme XLA", "no-such-scheme", .notFound, "did you mean ILA?"),
    Case(
      "claim list --state done", "not-a-choice", .usage,
      "choose submitted, information_asked, approved, partly_paid, paid, closed, refused or "
        + "cancelled"),
  ]

  @Test(arguments: cases)
  func refusal(_ given: Case) throws {
    let office = try Self.unchanged.get()
    let reply = office.run(given.line)
    #expect(reply.exit == given.exit)
    #expect(reply.output.isEmpty)
    #expect(reply.errors.hasPrefix("error \(given.id): "), "\(reply.errors)")
    #expect(reply.errors.hasSuffix("\n  fix: \(given.fix)\n"), "\(reply.errors)")
    #expect(try office.store().events(limit: 1).map(\.command) == ["claim submit"])
    #expect(office.run("claim show C5").exit == .notFound)
    // The same id in Dutch, with a way on of its own.
    let dutch = office.run(given.line, language: "nl")
    #expect(dutch.exit == given.exit)
    #expect(dutch.errors.hasPrefix("error \(given.id): "))
    #expect(dutch.errors.contains("\n  oplossing: "))
    #expect(!dutch.errors.contains(given.fix + "\n") || given.fix.contains("boetseer"))
  }

  @Test("Who decides must be known, and is the actor when that is an employee")
  func decider() throws {
    let office = try ClaimOffice()
    let line = "claim submit 000107 --title X --cost 10 --approve"
    let reply = office.run(line, actor: "marloes")
    #expect(reply.exit == .refused)
    #expect(reply.errors.contains("error approver-unknown: "))
    #expect(reply.errors.contains("BOETSEER_ACTOR=EMP"))
    #expect(office.run(line + " --by 000115", actor: "marloes").exit == .done)
    let other = office.run(line + " --by 000123", actor: "marloes")
    #expect(other.errors.contains("error not-approver: "))
    #expect(office.run(line, actor: "000107").errors.contains("error own-claim: "))
  }

  @Test("The same invoice twice is a remark, and the payment stands")
  func sameInvoice() throws {
    let office = try Self.makeOffice()
    let reply = office.run("claim pay C2 --amount 10 --invoice F-3")
    #expect(reply.exit == .done)
    #expect(
      reply.errors.hasSuffix("Look again: invoice F-3 was entered before, with C3.\n"))
    let json = office.run("claim pay C2 --amount 10 --invoice F-3 --format json")
    #expect(
      json.output.contains(
        "\"remarks\":[{\"id\":\"same-invoice\",\"invoice\":\"F-3\",\"claim\":\"C"))
  }

  @Test("A scheme that asks nobody awards at once")
  func noApproval() throws {
    let office = try ClaimOffice(approval: .none)
    let reply = office.run("claim submit 000107 --title X --cost 10", actor: "marloes")
    #expect(reply.output.contains("€10.00 from ILA was awarded to 000107 Carla Nijhuis for X."))
  }
}

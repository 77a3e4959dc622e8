import Commands
import Glibc
import Records
import Store
import Testing

/// What was agreed of paying back when leaving (docs/rules.md 32).
@Suite("Terms of repayment")
struct RepaymentTests {
  private let office: ClaimOffice

  init() throws { office = try ClaimOffice() }

  /// EUR 1,000 paid on 15 January 2026, of which EUR 100 came back.
  private func paid(_ terms: String) {
    office.run(
      "claim submit 000107 --title Master --cost 1000 --approve --repay-signed 2025-09-01 " + terms)
    office.run("claim pay C1 --amount 1000 --invoice F-1 --final")
    office.run("claim refund C1 --amount 100")
  }

  @Test("Even by the month from the end of the course, half up on the sum, net of refunds")
  func even() {
    paid("--repay-months 36 --repay-ended 2025-06-30")

    let show = office.run("claim show C1 --format json")
    // 1 July 2025 to 14 January 2026: 6 whole months. 900 x 6/36 = 150.00; 750.00 is left.
    #expect(
      show.output.contains(
        #"{"signed_on":"2025-09-01","months":36,"course_ended_on":"2025-06-30","#
          + #""counts_from":"2025-07-01","months_passed":6,"cost":90000,"cost_eur":"900.00","#
          + #""to_repay":75000,"to_repay_eur":"750.00","leaving_on":"2026-01-15"}"#))
    // 31 January 2026 is the last day of the 7th month: 900 x 7/36 = 175.00.
    let end = office.run("employee end 000107 --on 2026-01-31 --dry-run --format json")
    #expect(
      end.output.contains(#""months_passed":7,"cost":90000,"to_repay":72500}],"to_repay":72500"#))
    // 30 January is not: 6 months.
    let before = office.run("employee end 000107 --on 2026-01-30 --dry-run --format json")
    #expect(before.output.contains(#""to_repay":75000"#))
    // 30 June 2028 ends the 36th month.
    let last = office.run("employee end 000107 --on 2028-06-30 --dry-run --format json")
    #expect(last.output.contains(#""months_passed":36,"cost":90000,"to_repay":0}"#))
  }

  @Test("Cents are rounded on what is worked off together: half a cent up")
  func cents() throws {
    let paid = ClaimFacts.Payment(
      id: 1, order: 1, isRefund: false, day: ClaimOffice.day("2025-01-31"), amount: 100_001)
    var facts = ClaimFacts(id: 1, person: 1, order: 1, submittedOn: ClaimOffice.day("2025-01-01"))
    facts.payments = [paid]
    let terms = RepaymentTerms(signedOn: ClaimOffice.day("2025-01-01"), months: 24)
    func left(_ day: String) -> Int64 {
      terms.repayment(of: facts, startsOn: nil, leavingOn: ClaimOffice.day(day)).amount
    }
    // From 1 February 2025. 1000.01 x 12/24 = 500.005, worked off 500.01, left 500.00.
    #expect(left("2026-01-31") == 50_000)
    // 1000.01 x 1/24 = 41.667 -> 41.67, left 958.34.
    #expect(left("2025-02-28") == 95_834)
    #expect(left("2025-02-27") == 100_001)
    // Who leaves before it is paid still owes what it cost.
    #expect(left("2025-01-15") == 100_001)
    #expect(left("2027-01-31") == 0)
    // A course that starts later than it was paid counts from its start.
    let later = terms.repayment(
      of: facts, startsOn: ClaimOffice.day("2025-03-31"), leavingOn: ClaimOffice.day("2025-04-30"))
    #expect(later.from == ClaimOffice.day("2025-04-01"))
    #expect(later.served == 1)
  }

  @Test("Void for training that the employer must give, with the way on; the profession is checked")
  func mandatory() {
    for basis in ["law", "eu", "cao"] {
      let reply = office.run(
        "claim submit 000107 --title BHV --cost 100 --mandatory \(basis) --pay-from MAND "
          + "--repay-months 12 --repay-signed 2026-01-01")
      #expect(reply.exit == .refused)
      #expect(reply.errors.hasPrefix("error repayment-void: "))
      #expect(reply.errors.contains("7:611a"))
    }
    let profession = office.run(
      "claim submit 000107 --title Herregistratie --cost 100 --mandatory profession "
        + "--pay-from ILA --repay-months 12 --repay-signed 2022-07-31")
    #expect(profession.exit == .done)
    #expect(profession.errors.contains("disputed"))
    #expect(profession.errors.contains("1 August 2022"))
    // What is found to be mandatory later: first the terms go.
    let found = office.run("claim change C1 --mandatory law --pay-from MAND", language: "nl")
    #expect(found.errors.hasPrefix("error repayment-void: "))
    #expect(found.errors.contains("--repay-months 0"))
    #expect(office.run("claim change C1 --repay-months 0").exit == .done)
    #expect(office.run("claim change C1 --mandatory law --pay-from MAND").exit == .done)
    #expect(!office.run("claim show C1 --format json").output.contains("\"repayment\""))
  }

  @Test("Agreed after the decision too, changed in part, and undone")
  func later() throws {
    office.run("claim submit 000107 --title Master --cost 1000 --approve")
    #expect(office.run("claim change C1 --repay-months 24").errors.contains("--repay-signed"))
    let agreed = office.run("claim change C1 --repay-months 24 --repay-signed 2026-01-10")
    #expect(agreed.output.hasPrefix("C1: Terms of repayment: 24 months, signed on 10 Jan 2026.\n"))
    // Everything else of a decided claim stays as it is.
    #expect(office.run("claim change C1 --cost 900 --repay-months 12").exit == .refused)
    #expect(office.run("claim change C1 --repay-ended 2025-12-31").exit == .done)
    #expect(
      office.run("claim show C1 --format json").output.contains(
        #""months":24,"course_ended_on":"2025-12-31""#))
    #expect(office.run("undo").exit == .done)
    #expect(
      office.run("claim show C1 --format json").output.contains(
        #""months":24,"course_ended_on":null"#))
    #expect(try office.store().doctor().findings.isEmpty)
  }

  @Test(
    "Terms that lack something, or are in the future, are no terms",
    arguments: [
      "--repay-months 24", "--repay-signed 2026-01-01",
      "--repay-months x --repay-signed 2026-01-01",
      "--repay-months 121 --repay-signed 2026-01-01", "--repay-months 0 --repay-signed 2026-01-01",
    ])
  func wrong(_ options: String) {
    let reply = office.run("claim submit 000107 --title Master --cost 1000 " + options)
    #expect(reply.exit == .usage)
    #expect(reply.errors.contains("--repay-"))
  }

  @Test("Signed after today is refused")
  func future() {
    let reply = office.run(
      "claim submit 000107 --title Master --cost 10 --repay-months 2 --repay-signed 2026-01-16")
    #expect(reply.exit == .refused)
  }

  @Test("A last day names each claim with what has to be paid back, and all of it together")
  func leaving() {
    paid("--repay-months 36 --repay-ended 2025-06-30")
    office.run(
      "claim submit 000107 --title Coaching --cost 300 --approve --repay-months 12 "
        + "--repay-signed 2026-01-01")
    office.run("claim pay C2 --amount 200 --invoice F-2 --on 2026-01-15")
    let end = office.run("employee end 000107 --on 2026-03-15 --dry-run")
    // C1: 900 x 8/36 = 200.00 worked off. C2: from 16 January, 2 months (15 March) of 12:
    // 200 x 2/12 = 33.33.
    #expect(
      end.output.contains(
        """
          C1 Master: cost €900.00, 8 of 36 months from 1 Jul 2025 passed, so €700.00 has to be \
        paid back when leaving on 15 Mar 2026
          C2 Coaching: cost €200.00, 2 of 12 months from 16 Jan 2026 passed, so €166.67 has to be \
        paid back when leaving on 15 Mar 2026
          In all €866.67 has to be paid back when leaving on 15 Mar 2026

        """))
  }

  @Test("The letter says it in the employee's language, as Markdown or as a page")
  func letter() throws {
    paid("--repay-months 36 --repay-ended 2025-06-30")
    let folder = String(office.path.dropLast("/boetseer.db".count))
    let (text, page) = (folder + "/letter.md", folder + "/letter.html")
    defer {
      unlink(text)
      unlink(page)
    }
    // A rehearsal writes nothing.
    _ = office.run([
      "employee", "end", "000107", "--on", "2026-01-31", "--letter", text, "--dry-run",
    ])
    #expect(access(text, F_OK) != 0)
    let end = office.run(
      ["employee", "end", "000107", "--on", "2026-01-31", "--letter", text], language: "nl")
    #expect(end.exit == .done)
    #expect(end.errors.contains("De brief staat in"))
    let letter = try contents(text)
    #expect(letter.hasPrefix("# Je laatste dag, 31-01-2026\n\nBeste Carla Nijhuis,\n"))
    #expect(letter.contains("- Regeling ILA: op je laatste dag heb je"))
    #expect(letter.contains("vervalt"))
    #expect(letter.contains("7 van de 36 maanden vanaf 01-07-2025 voorbij"))
    #expect(letter.contains("€ 725,00 terug te betalen"))
    // It is not written over, and can be written again elsewhere.
    let twice = office.run(["employee", "end", "000107", "--on", "2026-01-31", "--letter", text])
    #expect(twice.exit == .cannotCreate)
    #expect(
      office.run(["employee", "end", "000107", "--on", "2026-01-31", "--letter", page]).exit
        == .done)
    #expect(try contents(page).contains("<h1>Your last day, 31 Jan 2026</h1>"))
    let other = office.run(
      ["employee", "end", "000107", "--on", "2026-01-31", "--letter", folder + "/letter.doc"])
    #expect(other.exit == .usage)
  }

  private func contents(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}

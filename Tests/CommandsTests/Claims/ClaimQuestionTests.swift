import Commands
import Testing

/// On a terminal what is missing is asked, one thing at a time.
@Suite struct ClaimQuestionTests {
  @Test("Everything is asked, shown, confirmed, and told as one line")
  func everything() throws {
    let office = try ClaimOffice()
    let reply = office.run(
      ["claim", "submit", "--approve", "--reimburse"],
      input: ["na", "nijhuis", "Cursus Spaans", "nul", "480,50", "", "", "VOU", "2", ""])
    #expect(reply.exit == .done)
    #expect(
      reply.errors == """
        Whose claim is it? (employee number or a part of the name)
        > error ambiguous-name: "na" fits several
          fix: choose one: 000123 Anna Müller, 000115 Vera Benali
        Whose claim is it? (employee number or a part of the name)
        > What is it for?
        > What does it cost, in euros?
        > error not-an-amount: --cost: "nul" is not an amount
          fix: write it as 1250, 1250,50 or 1.250,50
        What does it cost, in euros?
        > Must the employer give this training? [1]
          1  no, it is the employee's own choice
          2  yes, by law
          3  yes, by EU law
          4  yes, by the collective agreement
          5  it is a duty of the profession
        > On which day was it asked? [15 Jan 2026]
        > What should pay it?
          1  ILA, Scheme ILA
          2  VOU, Scheme VOU
        > What kind of thing is it?
          1  training
          2  coaching
        >\u{20}
        You said:
          Whose claim is it? (employee number or a part of the name): 000107 Carla Nijhuis
          What is it for?: Cursus Spaans
          What does it cost, in euros?: 480,50
          Must the employer give this training?: no, it is the employee's own choice
          On which day was it asked?: 15 Jan 2026
          What should pay it?: VOU, Scheme VOU
          What kind of thing is it?: coaching
        Is this right? [yes] The same in one line:
          boetseer claim submit --approve --reimburse 000107 --title 'Cursus Spaans' --cost \
        480,50 --mandatory no --on 2026-01-15 --pay-from VOU --purpose coaching

        Next: boetseer claim pay C1 --amount 480.50 --invoice REF
        To undo: boetseer undo 6

        """)
    #expect(
      reply.output == """
        C1: on 15 Jan 2026 €480.50 from VOU was awarded to 000107 Carla Nijhuis for Cursus Spaans.
        VOU of 000107 Carla Nijhuis: €69.50 free to spend, €480.50 reserved.

        """)
  }

  @Test("Where one scheme can pay, the summary says which")
  func payer() throws {
    let office = try ClaimOffice()
    let reply = office.run(
      ["claim", "submit", "--title", "Tilcursus", "--cost", "90"],
      input: ["müller", "2", "", ""])
    #expect(reply.exit == .done, "\(reply.errors)")
    #expect(
      reply.errors.contains(
        """
        Whose claim is it? (employee number or a part of the name): 000123 Anna Müller
          What is it for?: Tilcursus
          What does it cost, in euros?: 90
          Must the employer give this training?: yes, by law
          On which day was it asked?: 15 Jan 2026
          What should pay it?: MAND
        Is this right? [yes]
        """), "\(reply.errors)")
    #expect(!reply.errors.contains("--pay-from"))
  }

  @Test("A claim that was left out is chosen from those that wait")
  func whichClaim() throws {
    let office = try ClaimOffice()
    office.run("claim submit 000107 --title X --cost 10")
    office.run("claim submit 000123 --title Y --cost 20 --approve --pay-from ILA")
    office.run("claim submit 000123 --title Z --cost 30")
    let reply = office.run(["claim", "approve"], input: ["2", "yes"])
    #expect(reply.exit == .done)
    #expect(
      reply.errors.hasPrefix(
        """
        Which claim is it?
          1  C1 Carla Nijhuis: X, €10.00
          2  C3 Anna Müller: Z, €30.00
        >\u{20}
        You said:
          Which claim is it?: C3 Anna Müller: Z, €30.00
        Is this right? [yes] The same in one line:
          boetseer claim approve C3

        """), "\(reply.errors)")
    #expect(office.run(["claim", "approve"]).errors.hasPrefix("error value-needed: ID "))
  }

  @Test("A wrong state and a missing database are told before anything is asked")
  func firstThingsFirst() throws {
    let office = try ClaimOffice()
    office.run("claim submit 000107 --title X --cost 10")
    for verb in ["pay", "refund"] {
      let reply = office.run(["claim", verb, "C1"], input: ["10", "F", "yes"])
      #expect(reply.exit == .refused)
      #expect(reply.errors.hasPrefix("error wrong-state: "), "\(reply.errors)")
    }
    office.run("claim refuse C1 --reason nee")
    let refused = office.run(["claim", "refuse", "C1"], input: ["nee", "yes"])
    #expect(refused.errors.hasPrefix("error wrong-state: "), "\(refused.errors)")
    for line in ["claim refuse C1", "claim pay C1", "claim ask C1", "claim refund C1"] {
      let lost = office.run(
        ClaimOffice.words(line) + ["--db", "/tmp/boetseer-is-not-here.db"], input: ["x", "yes"])
      #expect(lost.exit == .noInput)
      #expect(lost.errors.hasPrefix("error database-missing: "), "\(lost.errors)")
    }
  }

  @Test("Who says no at the end has changed nothing")
  func notRight() throws {
    let office = try ClaimOffice()
    let reply = office.run(
      ["claim", "submit", "000107", "--title", "X"], input: ["10", "", "", "ILA", "no"])
    #expect(reply.exit == .interrupted)
    #expect(office.run("claim show C1").exit == .notFound)
  }

  @Test("A reason and a payment are asked too, in Dutch")
  func others() throws {
    let office = try ClaimOffice()
    office.run("claim submit 000107 --title X --cost 10")
    office.run("claim submit 000107 --title Y --cost 10 --approve")
    let refused = office.run(
      ["claim", "refuse", "C1"], language: "nl", input: ["past niet bij het werk", "ja"])
    #expect(refused.errors.hasPrefix("Waarom wijs je het af?\n> "))
    #expect(refused.output.contains("afgewezen: past niet bij het werk\n"))
    let paid = office.run(
      ["claim", "pay", "C2", "--amount", "10"], language: "nl", input: ["F-2", "ja"])
    #expect(paid.errors.hasPrefix("Welke factuur?\n> "))
    #expect(paid.output.contains("betaald uit ILA, factuur F-2; alles wat toegekend was.\n"))
  }
}

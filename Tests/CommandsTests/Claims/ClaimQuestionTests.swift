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
        > Must the employer give this training? [no]
          1  no, it is the employee's own choice
          2  yes, by law
          3  yes, by EU law
          4  yes, by the collective agreement
          5  it is a duty of the profession
        > On which day was it asked? [2026-01-15]
        > What should pay it?
          1  ILA, Scheme ILA
          2  VOU, Scheme VOU
        > What kind of thing is it?
          1  training
          2  coaching
        >\u{20}
        You said:
          Whose claim is it? (employee number or a part of the name): 000107
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

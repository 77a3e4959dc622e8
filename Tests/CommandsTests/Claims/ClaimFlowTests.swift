import Commands
import Store
import Testing

/// One claim from asking to closing, word for word.
@Suite struct ClaimFlowTests {
  @Test("The whole life of a claim in English")
  func english() throws {
    let office = try ClaimOffice()
    let submitted = office.run(["claim", "submit", "000107", "--title", "Hygiëne", "--cost", "250"])
    #expect(submitted.exit == .done)
    #expect(
      submitted.output == """
        C1: on 15 Jan 2026 000107 Carla Nijhuis asks €250.00 from ILA for Hygiëne.
        ILA of 000107 Carla Nijhuis: €2,118.00 free to spend, €0.00 reserved.

        """)
    #expect(
      submitted.errors == """
        Next: boetseer claim approve C1
        To undo: boetseer undo 6

        """)
    #expect(
      office.run("claim approve C1").output == """
        C1: on 15 Jan 2026 €250.00 from ILA was awarded to 000107 Carla Nijhuis for Hygiëne.
        ILA of 000107 Carla Nijhuis: €1,868.00 free to spend, €250.00 reserved.

        """)
    let paid = office.run("claim pay C1 --amount 200 --invoice F-1")
    #expect(
      paid.output == """
        C1: €200.00 was paid on 15 Jan 2026 from ILA, invoice F-1; €50.00 of the award is left.
        ILA of 000107 Carla Nijhuis: €1,868.00 free to spend, €50.00 reserved.

        """)
    #expect(
      paid.errors == """
        Next: boetseer claim pay C1 --amount 50.00 --invoice REF
        To undo: boetseer undo 8

        """)
    #expect(
      office.run("claim refund C1 --amount 20,50").output == """
        C1: €20.50 came back on 15 Jan 2026 to ILA; €179.50 stays spent.
        ILA of 000107 Carla Nijhuis: €1,888.50 free to spend, €50.00 reserved.

        """)
    #expect(
      office.run("claim proof C1").output.hasPrefix(
        "C1 of 000107 Carla Nijhuis: the proof is in, 15 Jan 2026.\n"))
    #expect(
      office.run("claim close C1").output == """
        C1 was closed on 15 Jan 2026: €250.00 awarded, €179.50 spent, €50.00 went back to ILA.
        ILA of 000107 Carla Nijhuis: €1,938.50 free to spend, €0.00 reserved.

        """)
    #expect(try office.store().doctor().findings.isEmpty)
  }

  @Test("The same in Dutch, with Dutch words for the commands")
  func dutch() throws {
    let office = try ClaimOffice()
    func run(_ line: String) -> ClaimOffice.Reply { office.run(line, language: "nl") }
    let submitted = run("aanvraag indienen 000107 --title Hygiëne --cost 250")
    #expect(
      submitted.output == """
        C1: op 15-01-2026 vraagt 000107 Carla Nijhuis € 250,00 aan uit ILA voor Hygiëne.
        ILA van 000107 Carla Nijhuis: € 2.118,00 vrij te besteden, € 0,00 gereserveerd.

        """)
    #expect(
      submitted.errors == """
        Hierna: boetseer claim approve C1
        Terugdraaien: boetseer undo 6

        """)
    #expect(
      run("aanvraag goedkeuren C1 --amount 200").output == """
        C1: op 15-01-2026 is € 200,00 van de aangevraagde € 250,00 toegekend aan 000107 Carla \
        Nijhuis uit ILA voor Hygiëne.
        ILA van 000107 Carla Nijhuis: € 1.918,00 vrij te besteden, € 200,00 gereserveerd.

        """)
    let paid = run("aanvraag betaal C1 --amount 150,50 --invoice F-1 --final")
    #expect(
      paid.output == """
        C1: € 150,50 is op 15-01-2026 betaald uit ILA, factuur F-1; de laatste, € 49,50 is \
        teruggegaan.
        ILA van 000107 Carla Nijhuis: € 1.967,50 vrij te besteden, € 0,00 gereserveerd.

        """)
    #expect(paid.errors == "Terugdraaien: boetseer undo 8\n")
    #expect(run("aanvraag terugbetaling C1 --amount 10").output.contains("blijft besteed"))
  }

  @Test("Ten claims on an ordinary morning are ten short lines, each answered in under five")
  func morning() throws {
    let office = try ClaimOffice.sample()
    for number in [
      "000107", "000123", "000101", "000106", "000120", "000133", "000136", "000137", "000359",
      "000360",
    ] {
      let reply = office.run("claim submit \(number) --title Cursus --cost 250 --approve")
      #expect(reply.exit == .done)
      #expect((reply.output + reply.errors).split(separator: "\n").count == 4)
    }
    #expect(try office.store().doctor().findings.isEmpty)
  }

  @Test("For a script: one object, amounts in cents")
  func json() throws {
    let office = try ClaimOffice()
    let reply = office.run(
      "claim submit 000107 --title Hygiëne --cost 250 --approve --format json")
    #expect(
      reply.output == """
        {"ok":true,"id":"C1","claims":[{"id":"C1","employee":"000107","title":"Hygiëne",\
        "state":"approved","asked":25000,"awarded":25000,"spent":0,"left":25000,\
        "sources":[{"scheme":"ILA","due_on":null,"asked":25000,"awarded":25000}]}],\
        "balances":[{"employee":"000107","scheme":"ILA","unit":"EUR","balance":211800,\
        "reserved":25000,"available":186800}],"remarks":[],"event":6}

        """)
    #expect(reply.errors.isEmpty)
    let refused = office.run("claim pay C1 --amount 300 --invoice F-1 --format json")
    #expect(refused.exit == .refused)
    #expect(refused.errors.hasPrefix("{\"error\":{\"id\":\"more-than-reserved\","))
  }

  @Test("A rehearsal shows everything and keeps nothing")
  func rehearsal() throws {
    let office = try ClaimOffice()
    let reply = office.run("claim submit 000107 --title Hygiëne --cost 250 --approve --dry-run")
    #expect(reply.output.contains("€1,868.00 free to spend, €250.00 reserved."))
    #expect(reply.errors == "This was a rehearsal: nothing was kept (--dry-run).\n")
    #expect(office.run("claim show C1").exit == .notFound)
  }

  @Test("What was done is undone by the command that was named")
  func undo() throws {
    let office = try ClaimOffice()
    office.run("claim submit 000107 --title Hygiëne --cost 250 --approve")
    #expect(office.run("undo 6 --yes").exit == .done)
    #expect(office.run("claim show C1").exit == .notFound)
    #expect(try office.balance("000107")?.reserved == 0)
  }
}

import Commands
import Records
import Store
import Testing

/// Worked examples with known answers, through the command.
@Suite struct ClaimScenarioTests {
  @Test("W13: what was not paid goes back to the lots it came from, with their dates")
  func closing() throws {
    let office = try ClaimOffice()
    office.run("claim submit 000107 --title Wondzorg --cost 800 --approve")
    office.run("claim pay C1 --amount 750 --invoice F-1")
    let reply = office.run("claim close C1")
    #expect(
      reply.output == """
        C1 was closed on 15 Jan 2026: €800.00 awarded, €750.00 spent, €50.00 went back to ILA.
        ILA of 000107 Carla Nijhuis: €1,368.00 free to spend, €0.00 reserved.

        """)
    // 706 of 2024 and 94 of 2025 were taken; the last taken came back, with its own end.
    let account = try #require(try office.balance("000107"))
    let lots = try office.store().lots(
      of: account.account, asOf: ClaimOffice.day("2026-01-15"), knownBy: nil
    ).filter { $0.amount > 0 }
    #expect(lots.map(\.amount) == [66_200, 70_600])
    #expect(lots.map { $0.expiresOn?.description } == ["2027-12-31", "2028-12-31"])
  }

  @Test("W14: a refund goes back to two schemes in the proportion in which they paid")
  func refundToTwo() throws {
    let office = try ClaimOffice()
    let submitted = office.run(
      "claim submit 000107 --title Tolk --cost 900 --purpose training "
        + "--pay-from ILA=350,VOU=550 --approve")
    #expect(
      submitted.output == """
        C1: on 15 Jan 2026 €900.00 from ILA €350.00 and VOU €550.00 was awarded to 000107 Carla \
        Nijhuis for Tolk.
        ILA of 000107 Carla Nijhuis: €1,768.00 free to spend, €350.00 reserved.
        VOU of 000107 Carla Nijhuis: €0.00 free to spend, €550.00 reserved.

        """)
    office.run("claim pay C1 --amount 900 --invoice F-1")
    let reply = office.run("claim refund C1 --amount 90")
    #expect(
      reply.output == """
        C1: €90.00 came back on 15 Jan 2026 to ILA €35.00 and VOU €55.00; €810.00 stays spent.
        ILA of 000107 Carla Nijhuis: €1,803.00 free to spend, €0.00 reserved.
        VOU of 000107 Carla Nijhuis: €55.00 free to spend, €0.00 reserved.

        """)
  }

  @Test("W18: mandatory training is refused on an account, with its basis and the way on")
  func mandatory() throws {
    let office = try ClaimOffice()
    let reply = office.run([
      "claim", "submit", "000107", "--title", "Tilles 'mei'", "--cost", "185", "--hours", "4",
      "--mandatory", "law", "--pay-from", "ILA", "--approve",
    ])
    #expect(reply.exit == .refused)
    #expect(reply.output.isEmpty)
    #expect(
      reply.errors == """
        error mandatory-training: training that is mandatory by law is free of charge for the \
        employee (Dutch Civil Code, article 7:611a), so ILA cannot pay it; the employer's \
        training budget can (MAND: Burgerlijk Wetboek 7:611a). Its hours are work, not leave
          fix: boetseer claim submit 000107 --title 'Tilles '\\''mei'\\''' --cost 185.00 \
        --mandatory law --hours 240m --pay-from MAND --approve

        """)
    let dutch = office.run(
      "claim submit 000107 --title Tilles --cost 185 --mandatory cao --pay-from ILA",
      language: "nl")
    #expect(
      dutch.errors == """
        error mandatory-training: verplichte scholing volgens de cao is kosteloos voor de \
        medewerker (artikel 7:611a BW), dus ILA kan die niet betalen; het opleidingsbudget van \
        de werkgever wel (MAND: Burgerlijk Wetboek 7:611a). De uren zijn werktijd, geen verlof
          oplossing: boetseer claim submit 000107 --title Tilles --cost 185,00 --mandatory cao \
        --pay-from MAND

        """)
    // The command in the fix works.
    let again = office.run(
      "claim submit 000107 --title Tilles --cost 185,00 --mandatory cao --pay-from MAND")
    #expect(again.exit == .done)
    #expect(again.output.contains("from MAND"))
    // Named nowhere, the budget is found.
    let found = office.run("claim submit 000107 --title Tilles --cost 185 --mandatory eu --approve")
    #expect(found.output.contains("MAND: €59,815.00 free to spend, €185.00 reserved."))
    // A change meets the same rule.
    office.run("claim submit 000107 --title Tilles --cost 185")
    let changed = office.run("claim change C3 --mandatory law")
    #expect(changed.errors.contains("boetseer claim change C3 --mandatory law --pay-from MAND"))
    #expect(office.run("claim change C3 --mandatory law --pay-from MAND").exit == .done)
  }

  @Test("W24: what a pending claim kept beyond its end pays first, the rest lapses")
  func pending() throws {
    let office = try ClaimOffice()
    // The lot of 2023 ended on 31 December 2025.
    office.run("claim submit 000107 --title Wondzorg --cost 500 --on 2025-12-20")
    office.run("sync")
    #expect(try office.balance("000107")?.available == 211_800)
    #expect(try office.balance("000107")?.reserved == 50_000)
    let reply = office.run("claim approve C1 --amount 300")
    #expect(
      reply.output.hasSuffix(
        "ILA of 000107 Carla Nijhuis: €2,118.00 free to spend, €300.00 reserved.\n"))
  }

  @Test("Less than was asked is divided as it was asked, to the cent")
  func part() throws {
    let office = try ClaimOffice()
    office.run(
      "claim submit 000107 --title Tolk --cost 100 --purpose training --pay-from ILA=33,33,VOU")
    let reply = office.run("claim approve C1 --amount 50,01 --format json")
    #expect(
      reply.output.contains(
        """
        "sources":[{"scheme":"ILA","due_on":null,"asked":3333,"awarded":1667},\
        {"scheme":"VOU","due_on":null,"asked":6667,"awarded":3334}]
        """))
  }

  @Test("A course over two years: the second part waits for its grant")
  func twoYears() throws {
    let office = try ClaimOffice()
    let reply = office.run(
      "claim submit 000107 --title Hbo --cost 1200 --part 2027-03-01=600 --approve")
    #expect(
      reply.output.hasSuffix(
        "ILA of 000107 Carla Nijhuis: €1,518.00 free to spend, €600.00 reserved.\n"))
    #expect(
      reply.errors == """
        Next: boetseer claim pay C1 --amount 600.00 --invoice REF
        To undo: boetseer undo 6
        €600.00 is for a later year and conditional: it is reserved once that year's grant is in.

        """)
    let page = office.run("claim show C1 --format md").output
    #expect(page.contains("| ILA |  | €600.00 | €600.00 | €0.00 | €600.00 | €0.00 |"))
    #expect(page.contains("| ILA | 1 Mar 2027 | €600.00 | €600.00 |  |  | €600.00 |"))
    // Only what is reserved is to be paid.
    let toPay = office.run("claim list --to-pay --employee 000107 --format csv").output
    #expect(toPay.hasSuffix(",120000,1200.00,0,0.00,60000,600.00\n"), "\(toPay)")
    let ahead = office.run("claim pay C1 --amount 601 --invoice F")
    #expect(ahead.exit == .refused)
    #expect(ahead.errors.contains("€601.00 is more than the €600.00 that is reserved"))
    // A year later the part is reserved, and nothing is conditional any more.
    let later = office.run("claim show C1 --format md --today 2027-01-10").output
    #expect(later.contains("| ILA |  | €600.00 | €600.00 | €0.00 | €1,200.00 | €0.00 |"))
  }

  @Test("Several claims at once are one event: all of them or none")
  func several() throws {
    let office = try ClaimOffice()
    office.run("claim submit 000107 --title A --cost 1500")
    office.run("claim submit 000107 --title B --cost 1500")
    office.run("claim submit 000123 --title C --cost 100")
    let refused = office.run("claim approve C3 C1 C2")
    #expect(refused.exit == .refused)
    #expect(refused.errors.contains("error insufficient-balance: 000107 has €"))
    #expect(try office.balance("000123")?.reserved == 0)
    let reply = office.run("claim approve C3 C1 3")
    #expect(reply.exit == .done)
    #expect(reply.output.split(separator: "\n").count == 4)
    #expect(
      reply.errors == """
        Next: boetseer claim list --to-pay
        To undo: boetseer undo 9

        """)
    let both = office.run(["claim", "refuse", "C2", "--reason", "te veel"])
    #expect(
      both.output.hasPrefix(
        "C2 of 000107 Carla Nijhuis (B, €1,500.00) was refused on 15 Jan 2026: te veel\n"))
  }

  @Test("A question waits for a change, and a change answers it")
  func question() throws {
    let office = try ClaimOffice()
    office.run("claim submit 000107 --title A --cost 100")
    let asked = office.run(["claim", "ask", "C1", "--question", "Welke dagen?"])
    #expect(
      asked.output.hasPrefix(
        "C1 of 000107 Carla Nijhuis waits for an answer since 15 Jan 2026: Welke dagen?\n"))
    #expect(asked.errors.hasPrefix("Next: boetseer claim change C1\n"))
    #expect(office.run("claim list --state information_asked").output.contains("C1"))
    let changed = office.run([
      "claim", "change", "C1", "--title", "Cursus, di en do", "--cost", "95,50", "--reimburse",
    ])
    #expect(
      changed.output == """
        C1 of 000107 Carla Nijhuis now asks €95.50 from ILA for Cursus, di en do.
        ILA of 000107 Carla Nijhuis: €2,118.00 free to spend, €0.00 reserved.

        """)
    #expect(office.run("claim list --state submitted").output.contains("C1"))
    #expect(office.run("claim cancel C1").output.contains("was cancelled on 15 Jan 2026.\n"))
  }
}

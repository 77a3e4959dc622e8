import Commands
import Testing

/// Consent of the works council: it is never left out by accident, and without it a scheme is
/// rehearsed and nothing more.
@Suite("Consent of the works council")
struct SchemeConsentTests {
  private let office: Office

  init() throws { office = try Office() }

  /// The office's scheme file with another works_council, or none.
  private func scheme(_ council: String?, code: String = "ILA") -> String {
    Office.schemes.replacing(
      "    works_council: {consented_on: 2022-11-01}\n",
      with: council.map { "    works_council: \($0)\n" } ?? ""
    ).replacing("code: ILA", with: "code: \(code)")
  }

  private func balances() -> String {
    office.run("account", "list", "--fields", "employee,scheme,balance").output
  }

  @Test("A header that leaves consent out is refused, with the line to write")
  func leftOut() throws {
    let before = balances()
    let file = try office.file("silent.yaml", scheme(nil))

    let refused = office.run("import", "schemes", file)
    #expect(refused.exit == .badInput)
    #expect(
      refused.errors == """
        error scheme-changed: the file has no works_council for scheme ILA, which has consent: all \
        that was granted would be taken back
          \(file):2:11: "ILA"
          fix: write the line that stands in the database: works_council: {consented_on: 2022-11-01}

        """)
    #expect(office.run("sync").exit == .done)
    #expect(balances() == before)

    let check = office.run("scheme", "check", file, "--format", "json", language: "nl")
    #expect(check.output.contains(#""difference":"consent_left_out","detail":"works_council""#))
    #expect(!check.errors.contains("import schemes"))
    let read = office.run("scheme", "check", file)
    #expect(
      read.output.hasSuffix(
        "Write the line that stands in the database: works_council: {consented_on: 2022-11-01}\n"))
  }

  @Test(
    "The line to write is the one that makes the same scheme",
    arguments: [
      "{consented_on: 2022-11-01}", "{cao: true}", #"{none: "ten of us, \"no\" council"}"#,
    ]
  )
  func line(council: String) throws {
    let given = try office.file("given.yaml", scheme(council, code: "NEW"))
    #expect(office.run("import", "schemes", given).exit == .done)
    let silent = try office.file("silent.yaml", scheme(nil, code: "NEW"))
    let refused = office.run("import", "schemes", silent)
    let line = "works_council: \(council)"
    #expect(refused.errors.contains(line))
    let mended = try office.file("mended.yaml", scheme(council, code: "NEW"))
    #expect(office.run("import", "schemes", mended).output.contains("1 identical"))
  }

  @Test("Another name, basis or tax status changes nothing that was granted")
  func otherHeader() throws {
    let before = balances()
    let text = Office.schemes.replacing("Learning account", with: "My learning")
      .replacing("kind: cao", with: "kind: company")
      .replacing("consented_on: 2022-11-01", with: "cao: true")
      .replacing("    versions:", with: "    tax_status: confirmed\n    versions:")
    let file = try office.file("renamed.yaml", text)
    #expect(office.run("import", "schemes", file).exit == .done)
    let sync = office.run("sync", "--format", "json")
    #expect(sync.output.contains(#""accounts":0,"reversals":0,"posted":{}"#))
    #expect(balances() == before)
  }

  @Test("Undoing the consent itself takes back at once what was granted with it, in the open")
  func undone() throws {
    let silent = try office.file("silent.yaml", scheme(nil, code: "NEW"))
    #expect(office.run("import", "schemes", silent).exit == .done)
    let given = try office.file("given.yaml", scheme("{cao: true}", code: "NEW"))
    #expect(office.run("import", "schemes", given, "--format", "json").exit == .done)
    #expect(office.run("sync").exit == .done)
    #expect(balances().contains("000123\tNEW\t"))
    let events = office.run("audit", "list", "--format", "json").output
    let event = events.split(separator: "{").first { $0.contains("import schemes") }
    let id = event?.split(separator: ",").first { $0.hasPrefix(#""event":"#) }?.dropFirst(8)

    let undo = office.run("undo", String(id ?? ""), "--yes")
    #expect(undo.exit == .done, "\(undo.errors) \(events)")
    #expect(office.run("doctor").exit == .done)
    #expect(!balances().contains("NEW\t1"))
  }

  // MARK: Rehearsed, never granted

  private func takeUnconsented() throws {
    let file = try office.file("new.yaml", scheme(nil, code: "NEW"))
    #expect(office.run("import", "schemes", file).exit == .done)
  }

  @Test("sync --dry-run shows what it would do, marked; sync does nothing")
  func rehearsedSync() throws {
    try takeUnconsented()
    let rehearsal = office.run("sync", "--scheme", "NEW", "--dry-run")
    #expect(rehearsal.exit == .done)
    #expect(
      rehearsal.output.contains(
        """
        Rehearsal without consent: nothing is granted by NEW before the works council consents.\
         With consent it would move, on 3 accounts:
          6 grants, €3,765.38

        """), "\(rehearsal.output)")
    let json = office.run("sync", "--dry-run", "--format", "json", language: "nl")
    #expect(
      json.output.contains(
        #""without_consent":[{"scheme":"NEW","unit":"EUR","accounts":3,"posted":{"grant":6},"#
          + #""amounts":{"grant":376538}}]"#), "\(json.output)")

    #expect(office.run("sync").exit == .done)
    #expect(!balances().contains("NEW"))
    #expect(office.run("sync", "--scheme", "NEW").errors.contains("no-works-council"))
  }

  @Test("period rehearse shows it too, marked, in both kinds of reading")
  func rehearsedYear() throws {
    let text = scheme(nil, code: "NEW").replacing(
      "{rule: months, months: 36}", with: "{rule: year_end}")
    #expect(
      office.run("import", "schemes", try office.file("new.yaml", text)).exit == .done)
    let year = office.run("period", "rehearse", "2025")
    #expect(
      year.errors.contains(
        "NEW has no consent of the works council: a rehearsal. With consent it would grant"
          + " €1,882.69 on 3 accounts in 2025."), "\(year.errors)")
    #expect(year.output.contains("NEW\tNUR\t1\t"))
    #expect(year.output.contains("\ttrue\tpeople\n"))
    let read = office.run("period", "rehearse", "2025", language: "nl", typing: [])
    #expect(read.output.contains("NEW (geen akkoord)"))
    #expect(!balances().contains("NEW"))
  }

  @Test("Nothing is claimed, added, opened or brought along without consent")
  func refused() throws {
    try takeUnconsented()
    let opening = try office.file(
      "openings.csv", "employee,scheme,amount,granted_on\n000123,NEW,100,2025-06-01\n")
    let claims = try office.file(
      "claims.csv",
      "employee,title,cost,purpose,requested_on,scheme,approved_on\n"
        + "000123,Course,100,education,2025-06-01,NEW,2025-06-02\n")
    for command in [
      [
        "claim", "submit", "000123", "--title", "Course", "--cost", "100", "--purpose",
        "education", "--pay-from", "NEW",
      ],
      ["account", "adjust", "000123", "NEW", "--plus", "100", "--reason", "gift"],
      ["import", "balances", opening], ["import", "claims", claims],
    ] {
      let refusal = office.run(command)
      #expect(refusal.exit != .done, "\(command)")
      #expect(refusal.errors.hasPrefix("error no-works-council: "), "\(refusal.errors)")
    }
  }
}

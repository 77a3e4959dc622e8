internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Writes down an agreement, and puts it to its parties where that is asked.
struct AgreementDraft: BoetseerCommand {
  @Argument(help: ArgumentHelp(agreement: .employee, "emp"))
  var employee: String?

  @OptionGroup var fields: AgreementFields
  @OptionGroup var about: CraftChangeFields

  @Flag(help: ArgumentHelp(agreement: .propose))
  var propose = false

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "draft", dutch: ["concept"], Messages.current.agreements.help(.draft),
      examples: [
        Example(
          "agreement draft 000123 --change \"Begeleidt nieuwe collega's\" --craft task "
            + "--jdr challenging --purpose \"Sneller ingewerkt\" --no-goal \"Van het team zelf\" "
            + "--with \"000130=vraagt om hulp\" --actor 000118", agreement: .draft),
        Example(
          "agreement draft 000123 --change \"Begeleidt nieuwe collega's\" --craft task "
            + "--jdr challenging --no-goal \"Van het team zelf\" --propose --actor 000118",
          agreement: .draftAsked),
        Example(
          "agreement draft 000123 --change \"Maakt zelf het rooster\" --jdr structural "
            + "--change \"Minder losse telefoontjes\" --jdr hindering --craft task --actor 000118",
          agreement: .draftForms),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.agreements
    let store = try run.openStore(.readWrite)
    let asking = run.asking(propose ? "agreement draft --propose" : "agreement draft")
    let number = try asking.value(
      employee,
      Question(
        "EMP", words.askEmployee, written: { $0 },
        shown: { number in
          (try? store.person(number, asOf: run.today))
            .map { EmployeeWords.who($0.state(on: run.today)) } ?? number
        }
      ) { try run.employee($0, store).number })
    let person = try run.employee(number, store)
    let asked = AgreementAsked(run: run, store: store, asking: asking)
    let content = try asked.content(fields, about)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let writing = run.agreementWriting(
      "agreement draft", subject: person.number, on: try run.day(on))
    let receipt = try store.draftAgreement(
      of: person.number, content, proposing: propose, writing)
    let id = "A\(receipt.result.id)"
    let who = EmployeeWords.who(person.state(on: run.today))
    let parties = try CraftParties(run: run, store: store).newest(of: receipt)
    var sentences = [words.drafted(id, who: who)]
    if propose {
      sentences.append(
        words.proposed(id, version: receipt.result.version, parties: parties.map(\.shown)))
    }
    return try AgreementReport(run: run, store: store, receipt: receipt)
      .answer(sentences, parties: parties)
  }
}

/// Who is party to the agreement a command was about.
struct CraftParties {
  let run: RunContext
  let store: Store

  /// Of the newest version; nobody after a rehearsal that left nothing to read.
  func newest(of receipt: Receipt<AgreementOutcome>) throws -> [AgreementContent.Party] {
    let sight = try CraftSight(store, actor: run.actor, on: run.today)
    guard receipt.event != nil else { return [] }
    let facts = try store.agreement("A\(receipt.result.id)", sight: sight, asOf: run.today)
    return try store.view(of: facts, sight: sight, asOf: run.today).newest?.content.parties ?? []
  }
}

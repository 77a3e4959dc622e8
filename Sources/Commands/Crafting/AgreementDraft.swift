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
            + "--with \"000130=vraagt om hulp\" --actor 000167", agreement: .draft),
        Example(
          "agreement draft 000123 --change \"Begeleidt nieuwe collega's\" --craft task "
            + "--jdr challenging --no-goal \"Van het team zelf\" --propose --actor 000167",
          agreement: .draftAsked),
        Example(
          "agreement draft 000123 --change \"Maakt zelf het rooster\" --jdr structural "
            + "--change \"Minder losse telefoontjes\" --jdr hindering --craft task --actor 000167",
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
        "EMP", words.askEmployee, written: { employee ?? $0 },
        shown: { number in
          (try? store.person(number, asOf: run.today))
            .map { EmployeeWords.who($0.state(on: run.today)) } ?? number
        }
      ) {
        try named($0, run, store).map { try store.number(of: $0.person) }
          ?? run.employee($0, store).number
      })
    let person = try run.employee(number, store)
    let plan = try employee.flatMap { try named($0, run, store) }
    var asked = AgreementAsked(run: run, store: store, asking: asking)
    asked.team = person.state(on: run.today).teamID
    // Who is named instead of the manager stands among the parties.
    let manager =
      fields.manager == nil ? try store.managerNumber(of: person.id, on: run.today) : nil
    asked.both = try [person.number, manager].compactMap(\.self).map { number in
      (number, try run.employee(number, store).state(on: run.today).name)
    }
    let isOwn = run.actor == person.number || plan?.origin == .packet
    asked.initiator = isOwn ? .employee : .manager
    asked.planned = plan?.sortedChanges.map(\.change) ?? []
    let content = try asked.content(fields, about)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let writing = run.agreementWriting(
      "agreement draft", subject: person.number, on: try run.day(on))
    if let plan, !run.dryRun { try read(plan, run, store) }
    let receipt = try store.draftAgreement(
      of: person.number, plan: plan?.id, content, proposing: propose, writing)
    let id = "A\(receipt.result.id)"
    let who = EmployeeWords.who(person.state(on: run.today))
    let parties = try CraftParties(run: run, store: store).newest(of: receipt)
    var sentences = [words.drafted(id, who: who)]
    if propose {
      // Of a rehearsal nothing is left to read.
      let named = parties.isEmpty ? [who] + content.parties.map(\.shown) : parties.map(\.shown)
      sentences.append(words.proposed(id, version: receipt.result.version, parties: named))
    }
    return try AgreementReport(run: run, store: store, receipt: receipt)
      .answer(sentences, parties: parties, isWritten: true)
  }

  /// What the actor may read of a plan that was named by its number; nil where an employee was.
  private func named(_ typed: String, _ run: RunContext, _ store: Store) throws -> PlanFacts? {
    guard let letter = typed.first, letter == "P" || letter == "p",
      typed.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }), typed.count > 1
    else { return nil }
    let sight = try PlanSight(store, actor: run.actor, on: run.today)
    let facts = try store.plan(typed, sight: sight)
    guard sight.level(of: facts) == .content, let viewer = sight.viewer else {
      throw StoreError.refused(.craft(.notWriter(agreement: "P\(facts.id)", by: nil)))
    }
    return facts.seen(by: viewer)
  }

  /// Writes down that somebody took changes out of a plan that is not theirs.
  private func read(_ plan: PlanFacts, _ run: RunContext, _ store: Store) throws {
    let sight = try PlanSight(store, actor: run.actor, on: run.today)
    guard sight.viewer != plan.person else { return }
    try store.logAccess(
      .plan, plan.id, of: plan.person, amount: plan.changes.count,
      head: EventHead(
        command: "plan show", actor: run.actor, subject: "P\(plan.id)", today: run.today))
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

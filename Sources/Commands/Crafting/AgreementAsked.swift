internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Builds what stands in an agreement from what was typed, and asks what is missing.
struct AgreementAsked {
  let run: RunContext
  let store: Store
  let asking: Asking
  /// Of the employee; nil is any.
  var team: Int64?
  /// Employee number and name of whose agreement it is, and of who manages them.
  var both: [(number: String, name: String)] = []
  /// Who takes the initiative where nobody says who: who writes it down.
  var initiator = Initiator.employee
  /// Changes that come out of a plan, before what is typed.
  var planned: [CraftChange] = []

  private var words: any AgreementMessages { run.messages.agreements }
  private var reading: CraftReading { CraftReading(run: run, store: store) }

  /// A new agreement.
  func content(_ fields: AgreementFields, _ about: CraftChangeFields) throws -> AgreementContent {
    var content = AgreementContent(headline: "", initiator: .employee)
    content.changes = try changes(fields, about)
    content.purpose = try optional(
      fields.purpose, "--purpose", words.askPurpose)
    try setGoal(fields, &content)
    content.parties = try parties(fields.with)
    try set(fields, on: &content)
    if asking.isAsking {
      let more = AgreementMoreAsked(run: run, store: store, asking: asking)
      if content.commitments.isEmpty {
        content.commitments = try more.commitments(
          of: both.first?.number ?? "",
          among: both.map { .init("\($0.number) \($0.name)", typed: $0.number) }
            + content.parties.filter { party in !both.contains { $0.number == party.number } }
            .map { .init(shown($0), typed: $0.key) })
      }
      if content.occasion == nil { content.occasion = try more.occasion() }
    }
    let initiator = { (typed: String) throws -> Initiator in
      try reading.one(typed, "--initiator") { $0.craft.initiator($1) }
    }
    content.initiator = try asking.value(
      fields.initiator,
      Question(
        "--initiator", words.askInitiator,
        choices: Initiator.allCases.map {
          .init(run.messages.craft.initiator($0), typed: $0.rawValue)
        }, usual: self.initiator.rawValue, read: initiator))
    let kinds = CraftType.allCases.filter { type in content.changes.contains { $0.craft == type } }
    content.headline = try asking.value(
      fields.headline,
      Question("--headline", words.askHeadline, usual: words.usualHeadline(kinds)) {
        try reading.text($0, flag: "--headline")
      })
    return content
  }

  /// An agreement as it was, with what the options say instead.
  func content(
    _ old: AgreementContent, _ fields: AgreementFields, _ about: CraftChangeFields, item: Int?,
    id: String
  ) throws -> AgreementContent {
    var content = old
    if let item {
      guard content.changes.indices.contains(item - 1) else {
        throw StoreError.refused(
          .craft(.noSuchChange(agreement: id, number: item, count: content.changes.count)))
      }
      try reading.refuseMore(about, than: 1)
      // With a number a text replaces the one that stands there.
      if let what = fields.change.first {
        content.changes[item - 1].what = try reading.text(what, flag: "--change")
      }
      try reading.apply(about, at: 0, isOnly: true, to: &content.changes[item - 1])
    } else {
      try reading.refuseMore(about, than: fields.change.count)
      for (place, typed) in fields.change.enumerated() {
        var change = CraftChange(try reading.text(typed, flag: "--change"))
        try reading.apply(about, at: place, isOnly: fields.change.count == 1, to: &change)
        try refuseWorkload(change, place + 1)
        content.changes.append(change)
      }
    }
    if let purpose = fields.purpose {
      content.purpose = try reading.text(purpose, flag: "--purpose")
    }
    try setGoal(fields, &content)
    for typed in fields.with { add(try reading.party(typed), to: &content) }
    try set(fields, on: &content)
    if let typed = fields.initiator {
      content.initiator = try reading.one(typed, "--initiator") { $0.craft.initiator($1) }
    }
    if let headline = fields.headline {
      content.headline = try reading.text(headline, flag: "--headline")
    }
    return content
  }

  // MARK: Parts

  private func changes(
    _ fields: AgreementFields, _ about: CraftChangeFields
  ) throws -> [CraftChange] {
    try reading.refuseMore(about, than: fields.change.count)
    var found = planned
    for (place, typed) in fields.change.enumerated() {
      let what = try reading.text(typed, flag: "--change")
      asking.also("--change", words.askChange, what)
      note(about, at: place)
      found.append(try change(what, about, at: place, isOnly: fields.change.count == 1))
    }
    guard found.isEmpty else { return found }
    note(about, at: 0)
    let first = try asking.value(
      nil, Question("--change", words.askChange) { try reading.text($0, flag: "--change") })
    found.append(try change(first, about, at: 0, isOnly: true))
    while run.settings.mayAsk {
      let next = try optional(nil, "--change", words.askAnotherChange)
      guard let next else { break }
      found.append(try change(next, nil, at: found.count, isOnly: true))
    }
    return found
  }

  /// What was typed about a change, for the line.
  private func note(_ about: CraftChangeFields, at place: Int) {
    for (flag, given) in about.values
    where given.indices.contains(place) && given[place] != Asking.nothing {
      asking.also(flag, flag, given[place], at: place)
    }
  }

  /// - Parameter about: what the options say of it; nil of one that was only asked for.
  private func change(
    _ what: String, _ about: CraftChangeFields?, at place: Int, isOnly: Bool
  ) throws -> CraftChange {
    var change = CraftChange(what)
    if let about { try reading.apply(about, at: place, isOnly: isOnly, to: &change) }
    if change.craft == nil, run.settings.mayAsk {
      change.craft = try asking.value(
        nil,
        Question(
          "--craft", words.askCraft,
          choices: CraftType.allCases.map { .init(words.craftChoice($0), typed: $0.rawValue) }
        ) { try reading.craft($0) })
    }
    if change.form == nil {
      let isWorkload = Workload.isMeant(in: what)
      if run.settings.mayAsk {
        let forms = isWorkload ? [.challenging, .hindering] : ResourceForm.allCases
        change.form = try asking.value(
          nil,
          Question(
            "--jdr", isWorkload ? words.askWorkload : words.askForm,
            choices: forms.map { .init(words.formChoice($0), typed: $0.rawValue) }
          ) { try reading.form($0) })
      } else {
        try refuseWorkload(change, place + 1)
      }
    }
    if run.settings.mayAsk {
      try ChangeAsked(run: run, store: store, asking: asking, place: place).more(&change)
    }
    return change
  }

  /// A text about workload may mean more of a challenge or less of a burden: never guessed (S-071).
  private func refuseWorkload(_ change: CraftChange, _ number: Int) throws {
    guard change.form == nil, Workload.isMeant(in: change.what) else { return }
    throw Problem("workload-meant", .usage, words.workloadMeant(number))
  }

  private func parties(_ typed: [String]) throws -> [AgreementContent.Party] {
    guard typed.isEmpty, run.settings.mayAsk else { return try typed.map { try asked($0) } }
    var found: [AgreementContent.Party] = []
    while true {
      let question = found.isEmpty ? words.askWith : words.askAnother
      let next = try asking.open("--with", question, isNoted: false) { typed in
        _ = try reading.party(typed)
        return typed
      }
      guard let next else { return found }
      found.append(try asked(next))
    }
  }

  private func shown(_ party: AgreementContent.Party) -> String {
    let state = party.number.flatMap { try? run.employee($0, store).state(on: run.today) }
    return state.map(EmployeeWords.who) ?? party.key
  }

  private func asked(_ typed: String) throws -> AgreementContent.Party {
    var party = try reading.party(typed)
    if party.contribution == nil, run.settings.mayAsk {
      party.contribution = try asking.value(
        nil,
        Question("--with", words.askContribution(party.key), written: { "\(typed)=\($0)" }) {
          try reading.text($0, flag: "--with")
        })
    } else {
      asking.also("--with", words.askWith, typed)
    }
    return party
  }

  /// Goals of the organisation, of the employee's team and of those above it.
  private func goalsToChoose() throws -> [Goal] {
    let register = try Register(store, asOf: run.today)
    return try store.goals(on: run.today).filter { goal in
      guard let code = goal.team, let team else { return true }
      return register.subtree(of: try store.team(code, asOf: run.today)).contains(team)
    }
  }

  private func setGoal(_ fields: AgreementFields, _ content: inout AgreementContent) throws {
    guard fields.goal == nil || fields.noGoal == nil else {
      throw Problem("goal-or-reason", .usage, words.goalOrReason)
    }
    if let goal = fields.goal {
      (content.goal, content.noGoal) = (goal, nil)
      asking.also("--goal", words.field(.goal), goal)
    } else if let reason = fields.noGoal {
      content.goal = nil
      content.noGoal = try reading.text(reason, flag: "--no-goal")
      asking.also("--no-goal", words.field(.noGoal), content.noGoal)
    } else if content.goal == nil, content.noGoal == nil, run.settings.mayAsk {
      let goals = try goalsToChoose()
      guard !goals.isEmpty, content.headline.isEmpty else { return }
      let chosen = try asking.pick(
        Question(
          "--goal", words.askGoal,
          choices: goals.map { .init($0.name, typed: $0.code) }
            + [.init(words.noGoalChoice, typed: "-")]
        ) { $0 })
      if chosen != "-" {
        content.goal = chosen
        asking.also(
          "--goal", words.field(.goal), chosen, shown: goals.first { $0.code == chosen }?.name)
      } else {
        content.noGoal = try asking.value(
          nil,
          Question("--no-goal", words.askNoGoal) { try reading.text($0, flag: "--no-goal") })
      }
    }
  }

  /// What is never asked.
  private func set(_ fields: AgreementFields, on content: inout AgreementContent) throws {
    if let typed = fields.manager {
      let number = try run.employee(typed, store).number
      content.parties.removeAll { $0.role == .manager || $0.number == number }
      content.parties.append(AgreementContent.Party(.manager, number: number, name: nil))
    }
    for typed in fields.due {
      content.commitments.append(try reading.commitment(typed))
      asking.also("--due", words.title(.commitments), typed)
    }
    if let typed = fields.occasion {
      content.occasion = try reading.one(typed, "--occasion") { $0.craft.occasion($1) }
    }
    if let typed = fields.until { content.endsOn = try run.typed.day(typed, flag: "--until") }
    if let typed = fields.culture { content.isCultureReady = try reading.yes(typed, "--culture") }
    if let typed = fields.time { content.minutes = try run.typed.hours(typed, flag: "--time") }
    if let typed = fields.terms { content.terms = try reading.text(typed, flag: "--terms") }
    if let typed = fields.growth { content.growth = try reading.text(typed, flag: "--growth") }
    asking.also("--manager", words.column(.role), fields.manager)
    asking.also("--occasion", words.field(.occasion), fields.occasion)
    asking.also("--until", words.field(.endsOn), fields.until)
    asking.also("--culture", words.field(.culture), fields.culture)
    asking.also("--time", words.field(.time), fields.time)
    asking.also("--terms", words.field(.terms), fields.terms)
    asking.also("--growth", words.field(.growth), fields.growth)
  }

  /// A party that is there already is said anew; what is not said of it stays.
  private func add(_ party: AgreementContent.Party, to content: inout AgreementContent) {
    guard let place = content.parties.firstIndex(where: { $0.key == party.key }) else {
      content.parties.append(party)
      return
    }
    if party.role != .colleague, party.role != .external {
      content.parties[place].role = party.role
    }
    content.parties[place].contribution = party.contribution ?? content.parties[place].contribution
  }

  /// A text that may stay open: asked, and left out with Enter.
  private func optional(
    _ typed: String?, _ flag: String, _ question: String
  ) throws -> String? {
    if let typed {
      let text = try reading.text(typed, flag: flag)
      asking.also(flag, question, typed)
      return text
    }
    guard run.settings.mayAsk else { return nil }
    return try asking.open(flag, question) { $0 }
  }
}

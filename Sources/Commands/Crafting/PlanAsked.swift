internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Works through one step with somebody at a terminal: a few words of guidance, then one thing at
/// a time, until an empty answer ends each list.
struct PlanAsked {
  let run: RunContext
  let facts: PlanFacts
  /// Whether a manager is at the keyboard, who thinks along.
  let isManager: Bool

  private var words: any PlanMessages { run.messages.plans }
  private var asking: Asking { run.asking("plan edit") }

  func revision(step chosen: Int?) throws -> PlanRevision {
    var revision = PlanRevision()
    let step = try chosen ?? askStep()
    revision.step = step
    run.context.warn("\n\(words.step(step))\n")
    for line in words.guidance(step, isManager: isManager) { run.context.warn("\(line)\n") }
    run.context.warn("\n")
    switch step {
    case 1:
      for kind in PlanItemKind.allCases where kind.step == 1 {
        try items(kind, into: &revision)
      }
      run.context.warn("\(words.sheetChecklist):\n")
      for line in words.checklist { run.context.warn("  - \(line)\n") }
      revision.usedChecklist = try run.answersYes(words.askChecklist, usual: false)
    case 2:
      try items(.work, into: &revision)
      try items(.need, into: &revision)
    case 3: try links(into: &revision)
    case 4: try changes(into: &revision)
    default:
      run.context.warn("\(words.tryItOut)\n")
      return PlanRevision()
    }
    return revision
  }

  private func askStep() throws -> Int {
    try asking.pick(
      Question(
        "--step", words.askStep,
        choices: (1...6).map { .init(words.step($0), typed: String($0)) },
        usual: String(facts.nextStep)
      ) { Int($0) ?? 1 })
  }

  /// A text, or nil for an empty answer.
  private func text(_ question: String) throws -> String? {
    let typed = try asking.pick(Question("--from", question, usual: "-") { $0 })
    return typed == "-" ? nil : typed
  }

  private func value<Value: Sendable>(
    _ question: String, _ read: @escaping (String) throws -> Value
  ) throws -> Value? {
    try asking.pick(
      Question<Value?>("--from", question, usual: "-") { $0 == "-" ? nil : try read($0) })
  }

  private func one<Value: RawRepresentable & CaseIterable & Sendable>(
    _ question: String, _ type: Value.Type, _ word: (Value) -> String
  ) throws -> Value? where Value.RawValue == String {
    try asking.pick(
      Question<Value?>(
        "--from", question,
        choices: Value.allCases.map { .init(word($0), typed: $0.rawValue) }
      ) { Value(rawValue: $0) })
  }

  private func items(_ kind: PlanItemKind, into revision: inout PlanRevision) throws {
    for (number, item) in facts.items(kind) { run.context.warn("  \(number)  \(shown(item))\n") }
    var question = words.ask(kind)
    while let typed = try text(question) {
      revision.added.append(try more(PlanItem(kind, typed)))
      question = words.askMore
    }
  }

  private func shown(_ item: PlanItem) -> String { HarmlessText.line(item.words) }

  private func more(_ item: PlanItem) throws -> PlanItem {
    var item = item
    let reading = { (typed: String) in
      let minutes = try run.typed.hours(typed, flag: "--hours")
      guard (0...PlanItem.mostMinutes).contains(minutes) else {
        throw Problem("out-of-range", .usage, words.tooManyHours("--hours"))
      }
      return minutes
    }
    switch item.kind {
    case .talent: item.source = try one(words.askSource, PlanSource.self, words.source)
    case .skill:
      item.usedOn = try value(words.askUsedOn) { try run.typed.day($0, flag: "--used-on") }
    case .time: item.minutes = try value(words.askGranted, reading)
    case .work:
      if item.isVague { run.context.warn("\(words.vagueAsked)\n") }
      item.work = try one(words.askWorkKind, PlanWork.self, words.work)
      item.minutes = try value(words.askHours, reading)
      // No numbered list: the numbers of its lines would read as scores.
      for energy in PlanItem.energies { run.context.warn("  \(words.energy(energy))\n") }
      item.energy = try value(words.askEnergy) { typed in
        guard let energy = Int64(typed.first == "+" ? String(typed.dropFirst()) : typed),
          PlanItem.energies.contains(energy)
        else { throw Problem("not-energy", .usage, words.notEnergy) }
        return energy
      }
    case .giver, .drain, .drive, .interest, .reflection, .need: break
    }
    return item
  }

  private func links(into revision: inout PlanRevision) throws {
    let choices = facts.items.filter { $0.value.kind.goesWithWork }.sorted { $0.key < $1.key }
    guard !choices.isEmpty else { return run.context.warn("\(words.nothingYet)\n") }
    for (number, item) in choices {
      run.context.warn("  \(number)  \(words.kind(item.kind)): \(shown(item))\n")
    }
    for (work, item) in facts.items(.work) {
      let numbers = try value(words.askLinks(shown(item))) { typed in
        let found = typed.split(separator: ",").map {
          Int64(CraftReading.trimmed(String($0))) ?? 0
        }
        guard found.allSatisfy({ facts.items[$0]?.kind.goesWithWork == true }) else {
          throw Problem("not-a-link", .usage, words.notALink("--link"))
        }
        return found
      }
      for number in numbers ?? [] {
        revision.links.append(PlanRevision.Link(work: .number(work), item: .number(number)))
      }
    }
  }

  private func aims() throws -> Set<CraftAim> {
    for (place, aim) in CraftAim.allCases.enumerated() {
      run.context.warn("  \(place + 1)  \(run.messages.craft.aim(aim))\n")
    }
    return try value(words.askAims) { typed in
      Set(
        try typed.split(separator: ",").map { part in
          let text = CraftReading.trimmed(String(part))
          if let place = Int(text), CraftAim.allCases.indices.contains(place - 1) {
            return CraftAim.allCases[place - 1]
          }
          return try run.typed.choice(text, flag: "--aim", of: CraftAim.self) {
            $0.craft.aim($1)
          }
        })
    } ?? []
  }

  private func changes(into revision: inout PlanRevision) throws {
    let agreements = run.messages.agreements
    var question = words.askChange
    while let typed = try text(question) {
      var change = CraftChange(typed)
      change.can = try text(words.askCan)
      change.wants = try text(words.askWants)
      change.aims = try aims()
      change.craft = try one(agreements.askCraft, CraftType.self, agreements.craftChoice)
      // Workload may mean more of a challenge or less of a burden: never guessed (S-071).
      let isWorkload = Workload.isMeant(in: typed)
      let forms = isWorkload ? [.challenging, .hindering] : ResourceForm.allCases
      // What is meant by workload has to be said; of anything else it may come later.
      change.form = try asking.pick(
        Question<ResourceForm?>(
          "--jdr", isWorkload ? agreements.askWorkload : agreements.askForm,
          choices: forms.map { .init(agreements.formChoice($0), typed: $0.rawValue) }
            + (isWorkload ? [] : [.init(words.notYet, typed: "-")]),
          usual: isWorkload ? nil : "-"
        ) { ResourceForm(rawValue: $0) })
      revision.addedChanges.append(change)
      question = words.askMore
    }
  }
}

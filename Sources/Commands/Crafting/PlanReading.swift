internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Finds the plan that a command is about, and reads numbers of it.
struct PlanReading {
  let run: RunContext
  let store: Store

  private var words: any PlanMessages { run.messages.plans }

  func sight() throws -> PlanSight { try PlanSight(store, actor: run.actor, on: run.today) }

  /// The plan as it was typed, or asked for; alone in an own file it needs no name.
  func one(_ typed: String?, _ asking: Asking) throws -> PlanFacts {
    let sight = try sight()
    var typed = typed
    if typed == nil {
      let readable = try store.plans(sight: sight, on: run.today).filter { $0.level == .content }
      if try store.ownPerson() != nil, let newest = readable.last {
        typed = newest.id
      } else if run.settings.mayAsk, !readable.isEmpty {
        typed = try asking.value(
          nil,
          Question(
            "P", words.askPlan,
            choices: readable.map { .init("\($0.id) \($0.name)", typed: $0.id) }
          ) { $0 })
      }
    }
    let chosen = try asking.value(typed, Question("P", words.askPlan) { $0 })
    return try store.plan(try known(chosen), sight: sight)
  }

  /// A part of a name stands for its number where somebody is at the keyboard.
  private func known(_ text: String) throws -> String {
    let isNumbered =
      text.first.map { $0 == "P" || $0 == "p" } ?? false
      && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber } && text.count > 1
    return isNumbered ? text : try run.employee(text, store).number
  }

  /// `1,3`; nil is `all`.
  func numbers(_ typed: String, flag: String) throws -> [Int64]? {
    let text = CraftReading.trimmed(typed).lowercased()
    if text == "all" || text == "alles" { return nil }
    return try list(text, flag: flag)
  }

  func list(_ typed: String, flag: String) throws -> [Int64] {
    let found = typed.split(separator: ",", omittingEmptySubsequences: false).map {
      Int64(CraftReading.trimmed(String($0)))
    }
    guard !found.isEmpty, found.allSatisfy({ $0 ?? 0 > 0 }) else {
      throw Problem("not-numbers", .usage, words.notNumbers(flag))
    }
    return Array(Set(found.compactMap(\.self))).sorted()
  }

  /// Employee numbers with a comma between. In an own file nobody is looked up.
  func people(_ typed: String, flag: String) throws -> [String] {
    let isOwn = try store.ownPerson() != nil
    let found = try typed.split(separator: ",").map {
      let text = CraftReading.trimmed(String($0))
      return isOwn ? text : try run.employee(text, store).number
    }.filter { !$0.isEmpty }
    guard !found.isEmpty else { throw Problem("not-numbers", .usage, words.notNumbers(flag)) }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// `7=1,4`: a piece of work and what goes with it.
  func links(_ typed: String, flag: String, isHeld: Bool) throws -> [PlanRevision.Link] {
    let parts = typed.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let work = Int64(CraftReading.trimmed(parts[0])), work > 0,
      let items = try? list(parts[1], flag: flag)
    else { throw Problem("not-a-link", .usage, words.notALink(flag)) }
    return items.map {
      PlanRevision.Link(work: .number(work), item: .number($0), isHeld: isHeld)
    }
  }

  func energy(_ typed: String) throws -> Int64 {
    let text = typed.first == "+" ? String(typed.dropFirst()) : typed
    guard let energy = Int64(text), PlanItem.energies.contains(energy) else {
      throw Problem("not-energy", .usage, words.notEnergy)
    }
    return energy
  }

  /// Minutes a week.
  func minutes(_ typed: String, flag: String) throws -> Int64 {
    let minutes = try run.typed.hours(typed, flag: flag)
    guard (0...PlanItem.mostMinutes).contains(minutes) else {
      throw Problem("out-of-range", .usage, words.tooManyHours(flag))
    }
    return minutes
  }

  func step(_ typed: Int) throws -> Int {
    guard (1...6).contains(typed) else { throw Problem("not-a-step", .usage, words.notAStep) }
    return typed
  }
}

extension RunContext {
  /// What a writing command about a plan says of itself: which plan, and nothing else.
  func planWriting(_ command: String, subject: String?, on day: Day? = nil) throws -> PlanWriting {
    guard settings.reason == nil else {
      throw Problem("reason-unavailable", .usage, messages.plans.reasonStays)
    }
    return PlanWriting(
      day: day ?? today,
      head: EventHead(command: command, actor: actor, subject: subject, today: today),
      dryRun: dryRun)
  }
}

extension Receipt where Result == PlanOutcome {
  /// What a command about a plan answers.
  func answer(_ sentences: [String], next: String?) -> Answer {
    .changed(
      Changed(
        id: "P\(result.id)", sentences, next: next,
        undo: event.map { "boetseer undo \($0)" },
        fields: [
          .init("added", .array(result.added.map { .integer($0) })),
          .init("changed", .array(result.replaced.map { .integer($0) })),
          .init("removed", .array(result.removed.map { .integer($0) })),
          .init("links", .integer(Int64(result.links))),
          .init("event", event.map { .integer($0) } ?? .null),
        ]))
  }
}

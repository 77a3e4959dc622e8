internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What a scheme would do in this organisation, by education, hours and contract, with whom its
/// thresholds leave out: for who may see everybody.
struct SchemeEffectLines {
  let run: RunContext
  let store: Store
  let scheme: Scheme
  let effect: SchemeEffect
  let worked: WorkedPeople

  /// More people than this are counted for the rest.
  static let mostNames = 20

  private var words: any SchemeMessages { run.messages.schemes }
  private var rule: SchemeVersion? { scheme.versions.last }

  func lines() throws -> [String] {
    let all = effect.everybody
    guard all.people > 0 else { return [] }
    if worked.isGranted, rule?.wagePercent != nil, effect.withoutWage == all.people {
      return [words.noWages(effect.withoutWage, of: all.people)]
    }
    return [title(all)] + effect.groups.map { "  " + line($0) } + (try leftOut()) + more(all)
  }

  private func title(_ all: SchemeEffect.Group) -> String {
    let (from, to) = (run.day(worked.year.lowerBound), run.day(worked.year.upperBound))
    return worked.isGranted
      ? words.effect(
        people: all.people, without: all.without, amount: worked.amount(all.amount), from: from,
        to: to)
      : words.mayAsk(people: all.people, without: all.without, from: from, to: to)
  }

  private func line(_ group: SchemeEffect.Group) -> String {
    guard worked.isGranted else {
      return words.mayAsk(of: name(group), people: group.people, without: group.without)
    }
    let granted = group.people - group.without
    return words.effect(
      of: name(group), people: group.people, without: group.without,
      average: granted > 0 ? worked.amount(group.amount / Int64(granted)) : nil)
  }

  private func more(_ all: SchemeEffect.Group) -> [String] {
    var lines: [String] = []
    for (target, people) in zip(rule?.targets ?? [], effect.targets) {
      let who = words.targetWho(
        education: target.education.map { run.messages.people.education($0) }, ages: target.ages)
      lines.append(words.targetReaches(who, people: people))
    }
    if rule?.targets.contains(where: { $0.ages != nil }) ?? false, effect.withoutBirthYear > 0 {
      lines.append(words.withoutBirthYear(effect.withoutBirthYear))
    }
    if effect.aboveCap > 0 { lines.append(words.aboveCap(worked.amount(effect.aboveCap))) }
    if rule?.wagePercent != nil, effect.withoutWage > 0 {
      lines.append(words.noWages(effect.withoutWage, of: all.people))
    }
    return lines.map { "  " + $0 }
  }

  private func leftOut() throws -> [String] {
    try effect.leftOut.map { found in
      let names = try found.people.prefix(SchemeEffectLines.mostNames).map {
        EmployeeWords.who(try store.person($0, asOf: run.today).state(on: run.today))
      }
      return "  "
        + words.leftOut(
          LeavingOut(rawValue: found.threshold.rawValue) ?? .workers, value(found.threshold),
          people: found.people.count, names: names, more: found.people.count - names.count,
          isAsked: !worked.isGranted)
    }
  }

  private func value(_ threshold: SchemeEffect.Threshold) -> String {
    guard let rule else { return "" }
    return switch threshold {
    case .workers: list(rule.eligibleWorkers.map { run.messages.people.workerType($0) })
    case .education: list(rule.eligibleEducation.map { run.messages.people.education($0) })
    case .teams: list(rule.eligibleTeams)
    case .nothingBelow: run.format.hours(rule.nothingBelow ?? 0)
    case .afterMonths: String(rule.afterMonths)
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private func name(_ group: SchemeEffect.Group) -> String {
    switch group.grouping {
    case .education:
      Education(rawValue: group.name).map { run.messages.people.education($0) } ?? group.name
    case .contract:
      WorkerType(rawValue: group.name).map { run.messages.people.workerType($0) } ?? group.name
    case .hours: words.hoursBand(group.name)
    }
  }

  /// What of the effect deserves a warning.
  var warnings: [SchemeWarning] {
    guard let short = effect.potShort else { return [] }
    return [
      .potShort(
        day: run.day(short.day), grants: worked.amount(short.grants), pot: worked.amount(short.pot))
    ]
  }

  var json: JSONValue {
    .object([
      .init("scheme", .string(scheme.code)),
      .init("groups", .array(effect.groups.map { json($0) })),
      .init(
        "left_out",
        .array(
          effect.leftOut.map { found in
            .object([
              .init("rule", .string(found.threshold.rawValue)),
              .init("people", .integer(Int64(found.people.count))),
              .init("employees", .array(found.people.map { .string($0) })),
            ])
          })),
      .init("targets", .array(effect.targets.map { .integer(Int64($0)) })),
      .init("without_birth_year", .integer(Int64(effect.withoutBirthYear))),
      .init("without_wage", .integer(Int64(effect.withoutWage))),
      .init("above_cap", .integer(effect.aboveCap)),
      .init(
        "pot_short",
        effect.potShort.map {
          .object([
            .init("on", JSONValue($0.day)), .init("grants", .integer($0.grants)),
            .init("pot", .integer($0.pot)),
          ])
        } ?? .null),
    ])
  }

  private func json(_ group: SchemeEffect.Group) -> JSONValue {
    .object([
      .init("by", .string(group.grouping.rawValue)), .init("group", .string(group.name)),
      .init("people", .integer(Int64(group.people))),
      .init("without", .integer(Int64(group.without))), .init("amount", .integer(group.amount)),
    ])
  }
}

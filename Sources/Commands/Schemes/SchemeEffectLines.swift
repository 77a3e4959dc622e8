internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What a scheme would do in this organisation, by education, hours and contract.
struct SchemeEffectLines {
  let run: RunContext
  let scheme: Scheme
  let effect: SchemeEffect

  private var words: any SchemeMessages { run.messages.schemes }

  func lines(_ worked: WorkedPeople) -> [String] {
    let all = effect.everybody
    guard all.people > 0 else { return [] }
    let year = worked.year
    var lines = [
      words.effect(
        people: all.people, without: all.without, amount: worked.amount(all.amount),
        from: run.day(year.lowerBound), to: run.day(year.upperBound))
    ]
    for group in effect.groups {
      let granted = group.people - group.without
      lines.append(
        "  "
          + words.effect(
            of: name(group), people: group.people, without: group.without,
            average: granted > 0 ? worked.amount(group.amount / Int64(granted)) : nil))
    }
    return lines
  }

  private func name(_ group: SchemeEffect.Group) -> String {
    switch group.grouping {
    case .education:
      Education(rawValue: group.name).map { run.messages.people.education($0) } ?? group.name
    case .contract:
      WorkerType(rawValue: group.name).map { run.messages.people.workerType($0) } ?? group.name
    case .hours: words.hoursBand(group.name)
    }
  }

  var json: JSONValue {
    .array(
      effect.groups.map { group in
        .object([
          .init("by", .string(group.grouping.rawValue)), .init("group", .string(group.name)),
          .init("people", .integer(Int64(group.people))),
          .init("without", .integer(Int64(group.without))),
          .init("amount", .integer(group.amount)),
        ])
      })
  }
}

internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What is to be done as days of a calendar, which people share: it names no amount, title,
/// provider or person. What ends, letters, caps, payments and proofs are counted by scheme and day,
/// so that no employee number is needed; a claim to decide on has its number, a subsidy its code.
struct DueCalendar: Sendable {
  let list: DueList
  let words: any DueMessages
  let today: Day
  /// Whose list it is, where it is not everybody's: what is counted there are other events, and
  /// the one thing in a calendar that may hold an employee number, that of its owner.
  let scope: String
  /// The options of `due` that list the same.
  let options: String

  /// What is late or waits lands on today, until it is done.
  var calendar: DayCalendar {
    var counts: [Group: Int] = [:]
    var groups: [Group] = []
    for item in list.items {
      let isCounted = item.id == nil || item.task == .pay || item.task == .prove
      let group = Group(
        kind: item.kind, task: item.task, day: isCounted ? item.day : nil,
        landsOn: max(item.day ?? today, today), scheme: item.scheme,
        id: isCounted ? nil : item.id)
      if counts[group] == nil { groups.append(group) }
      counts[group, default: 0] += 1
    }
    return DayCalendar(
      product: "-//Boetseer//Boetseer \(Version.number)//EN", madeAt: list.readAt,
      // A newer day is a newer answer.
      revision: Int(today.number), events: groups.map { event($0, counts[$0] ?? 0) })
  }

  private struct Group: Hashable {
    var kind: DueKind
    var task: DueTask
    /// Of what is counted: those of one day are one event, also when it is past.
    var day: Day?
    var landsOn: Day
    var scheme: String
    var id: String?
  }

  private func event(_ group: Group, _ count: Int) -> DayCalendar.Event {
    // A claim is one thing, whatever has to be done before it is decided.
    let isClaim = group.kind == .claim && group.id != nil
    let uid = [
      group.kind.rawValue, isClaim ? "" : group.task.rawValue, group.id ?? group.scheme,
      group.day.map(\.description) ?? "", group.id == nil ? scope : "",
    ]
    return DayCalendar.Event(
      uid: uid.filter { !$0.isEmpty }.joined(separator: "-") + "@\(list.origin).boetseer",
      day: group.landsOn.description, end: (group.landsOn + 1).description,
      summary: group.id.map { words.summary(group.task, id: $0, scheme: group.scheme) }
        ?? words.summary(group.task, scheme: group.scheme, count: count),
      description: group.id.map { group.kind.look(id: $0) }
        ?? "boetseer due\(options) --kind \(group.kind.rawValue)")
  }
}

extension DueKind {
  /// The command that shows it.
  ///
  /// - Parameters:
  ///   - id: of a claim or a request.
  ///   - employee: whose it is.
  func look(id: String?, employee: String? = nil) -> String {
    switch self {
    case .claim, .proof: "boetseer claim show \(id ?? "")"
    case .leave:
      "boetseer leave list \(employee.map { "--employee \($0)" } ?? "--state requested")"
    case .agreement: "boetseer agreement show \(id ?? "")"
    case .experiment: "boetseer experiment show \(id ?? "")"
    case .notice: "boetseer notice list"
    case .subsidy: "boetseer report subsidies"
    default: "boetseer account show \(employee ?? "")"
    }
  }
}

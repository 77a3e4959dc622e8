internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What is to be done as rows: one table for programs, one a part for people.
struct DueTables {
  let run: RunContext
  let list: DueList
  let register: Register
  let until: Day

  private var words: any DueMessages { run.messages.due }

  var all: Table { Table(name: "due", columns: columns(nil), rows: rows) }

  /// Those that have rows.
  var sections: [Answer.Section] {
    let rows = rows
    var found: [Answer.Section] = []
    var first = 0
    while first < rows.count {
      let part = list.items[first].part(on: run.today)
      let last = list.items[first...].firstIndex { $0.part(on: run.today) != part } ?? rows.count
      found.append(
        Answer.Section(
          title: words.title(part, last - first, until: run.day(until)),
          table: Table(name: "due", columns: columns(part), rows: Array(rows[first..<last]))))
      first = last
    }
    return found
  }

  /// - Parameter part: whose rows people see. What waits has a day since when; of what everybody
  ///   does themselves, or HR, nobody is told for whom it is.
  private func columns(_ part: DuePart?) -> [Column] {
    let waits = part == .toDecide || part == .toPay || part == .unproven
    let isForOne = part == .toPay || part == .unproven
    let people = run.messages.people
    let accounts = run.messages.accounts
    return [
      column("kind", .kind, isForPeople: false),
      column("day", .day, .day, isForPeople: !waits),
      column("since", .since, .day, isForPeople: waits, yields: true),
      column("waits_days", .waits, .integer, isForPeople: waits),
      Column(key: "task", title: words.column(.task), wraps: true),
      column("overdue", .overdue, .boolean, isForPeople: false),
      column("id", .id, isForPeople: false),
      Column(key: "employee", title: accounts.columnEmployee, isWhole: true),
      Column(key: "name", title: people.title(.name), yields: true),
      Column(key: "team", title: people.title(.team), isForPeople: false),
      Column(key: "scheme", title: accounts.columnScheme),
      Column(key: "unit", title: accounts.columnUnit, isForPeople: false),
      Column(
        key: "amount", title: run.messages.ends.columnAmount, kind: .amount(unitColumn: "unit")),
      column("last_day", .lastDay, .day, isForPeople: false),
      column("letter", .letter, isForPeople: false),
      column("enforceable", .enforceable, .boolean, isForPeople: false),
      Column(
        key: "role", title: words.column(.role), isForPeople: !isForOne, wraps: true),
      column("decides", .doer, isForPeople: false),
      column("decides_name", .doerName, isForPeople: false),
      column("look", .look, isForPeople: false),
    ]
  }

  private func column(
    _ key: String, _ title: DueColumn, _ kind: Column.Kind = .text, isForPeople: Bool = true,
    yields: Bool = false
  ) -> Column {
    Column(
      key: key, title: words.column(title), kind: kind, isForPeople: isForPeople, yields: yields)
  }

  private var rows: [[Cell]] { list.items.map(row) }

  private func row(_ item: DueItem) -> [Cell] {
    let person = item.person.flatMap { list.people[$0] }
    let manager =
      item.roles.contains(.manager)
      ? person?.manager.flatMap { list.people[$0] } : nil
    return [
      .coded(item.kind.rawValue, shown: words.kind(item.kind)), Cell(item.day), Cell(item.since),
      Cell(item.since.map { Int64(run.today - $0) }),
      .coded(item.task.rawValue, shown: words.what(text(item))),
      .boolean(item.isLate(on: run.today)), Cell(item.id), Cell(person?.number),
      Cell(person?.name), Cell(register.team(person?.team)?.code), .text(item.scheme),
      .text(item.unit.rawValue), Cell(item.amount), Cell(item.lastDay),
      item.letter.map { .coded($0.rawValue, shown: words.letter($0.text)) } ?? .missing,
      item.isEnforceable.map { .boolean($0) } ?? .missing,
      .coded(
        item.roles.map(\.rawValue).joined(separator: "+"),
        shown: words.doers(item.roles, manager: manager?.number, committees: item.committees)),
      Cell(manager?.number), Cell(manager?.name), .text(item.kind.look(id: item.id, employee: person?.number)),
    ]
  }

  private func text(_ item: DueItem) -> DueText {
    DueText(
      task: item.task, id: item.id ?? "", lastDay: item.lastDay.map { run.day($0) } ?? "",
      letter: item.letter?.text, isEnforceable: item.isEnforceable ?? true)
  }
}

extension DueLetter {
  fileprivate var text: DueText.Letter {
    switch self {
    case .none: .none
    case .sent: .sent
    case .acknowledged: .confirmed
    }
  }
}

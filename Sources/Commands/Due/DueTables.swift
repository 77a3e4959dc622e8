internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What is to be done as rows: one table for programs, one a part for people.
struct DueTables {
  private let run: RunContext
  private let list: DueList
  private let register: Register
  private let until: Day
  /// One an item: both kinds of tables have the same.
  private var rows: [[Cell]] = []
  /// What more people have than can be named one by one: the items.
  private let many: [Same: [Int]]

  /// Of more people than this who have the same, people are told how many they are.
  private static let mostNamed = 5

  /// - Parameter isOneByOne: whether people are told of each row all the same.
  init(run: RunContext, list: DueList, register: Register, until: Day, isOneByOne: Bool) {
    self.run = run
    self.list = list
    self.register = register
    self.until = until
    var same: [Same: [Int]] = [:]
    if !isOneByOne {
      for (place, item) in list.items.enumerated() {
        if let key = Same(item) { same[key, default: []].append(place) }
      }
    }
    many = same.filter { $0.value.count > DueTables.mostNamed }
    rows = list.items.map { row($0) }
  }

  private var words: any DueMessages { run.messages.due }

  var all: Table { Table(name: "due", columns: columns(nil), rows: rows) }

  /// Those that have rows.
  var sections: [Answer.Section] {
    var found: [Answer.Section] = []
    var rest = list.items[...]
    while let part = rest.first?.part(on: run.today) {
      let items = rest.prefix { $0.part(on: run.today) == part }
      rest = rest.dropFirst(items.count)
      found.append(
        Answer.Section(
          title: words.title(part, items.count, until: run.day(until)),
          table: Table(name: "due", columns: columns(part), rows: shown(items.indices))))
    }
    return found
  }

  /// Whether rows of people stand for many.
  var isCounted: Bool { !many.isEmpty }

  private func shown(_ places: Range<Int>) -> [[Cell]] {
    guard isCounted else { return Array(rows[places]) }
    return places.compactMap { place in
      guard let key = Same(list.items[place]), let all = many[key] else { return rows[place] }
      return all.first == place ? row(list.items[place], of: all.map { list.items[$0] }) : nil
    }
  }

  /// What is the same for many people, but for whom it is about and its amount.
  private struct Same: Hashable {
    var task: DueTask
    var day: Day?
    var scheme: String
    var lastDay: Day?
    var letter: DueLetter?
    var isEnforceable: Bool?

    /// Nil of what has a number of its own.
    init?(_ item: DueItem) {
      guard item.id == nil else { return nil }
      task = item.task
      day = item.day
      scheme = item.scheme
      lastDay = item.lastDay
      letter = item.letter
      isEnforceable = item.isEnforceable
    }
  }

  /// - Parameter part: whose rows people see. What waits has a day since when, and only decisions
  ///   are for different people.
  private func columns(_ part: DuePart?) -> [Column] {
    let waits = part == .toDecide || part == .toPay || part == .unproven
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
        key: "role", title: words.column(.role), isForPeople: part == .toDecide, wraps: true),
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

  /// - Parameter many: who have the same, and it too.
  private func row(_ item: DueItem, of many: [DueItem] = []) -> [Cell] {
    let person = many.isEmpty ? item.person.flatMap { list.people[$0] } : nil
    let employee =
      many.isEmpty ? person?.number : run.messages.settings.people(Int64(many.count))
    let amount = many.isEmpty ? item.amount : many.reduce(0) { $0 + ($1.amount ?? 0) }
    let manager =
      item.roles.contains(.manager)
      ? person?.manager.flatMap { list.people[$0] } : nil
    let parties = item.parties.compactMap { list.people[$0]?.number }
    return [
      .coded(item.kind.rawValue, shown: words.kind(item.kind)), Cell(item.day), Cell(item.since),
      Cell(item.since.map { Int64(run.today - $0) }),
      .coded(item.task.rawValue, shown: words.what(text(item))),
      .boolean(item.isLate(on: run.today)), Cell(item.id), Cell(employee),
      Cell(person?.name), Cell(register.team(person?.team)?.code), .text(item.scheme),
      .text(item.unit.rawValue), Cell(amount), Cell(item.lastDay),
      item.letter.map { .coded($0.rawValue, shown: words.letter($0.text)) } ?? .missing,
      item.isEnforceable.map { .boolean($0) } ?? .missing,
      .coded(
        item.roles.map(\.rawValue).joined(separator: "+"),
        shown: words.doers(
          item.roles, manager: manager?.number, committees: item.committees, parties: parties)),
      Cell(parties.isEmpty ? manager?.number : parties.joined(separator: "+")),
      Cell(parties.isEmpty ? manager?.name : nil),
      .text(item.kind.look(id: item.id, employee: person?.number)),
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

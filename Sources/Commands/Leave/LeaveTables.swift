internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The tables of leave: the same columns wherever days of it are shown.
struct LeaveTables {
  let run: RunContext

  private var words: any LeaveMessages { run.messages.leave }
  private let amount = Column.Kind.amount(unitColumn: "unit")

  init(run: RunContext) { self.run = run }

  /// A row a day and scheme.
  func days(_ leaves: [LeaveView]) -> Table {
    var table = Table(
      name: "leave",
      columns: [
        column("leave", .leave, isWhole: true), column("employee", .employee, isWhole: true),
        column("name", .name),
        Column(key: "date", title: words.column(.day), kind: .day),
        column("scheme", .scheme), column("part", .part),
        Column(key: "unit", title: words.column(.unit), isForPeople: false),
        Column(key: "amount", title: words.column(.hours), kind: amount),
        Column(
          key: "planned", title: words.column(.planned), kind: amount, isForPeople: false),
        column("state", .state, isWhole: true),
        Column(
          key: "course", title: words.column(.course),
          isForPeople: leaves.contains { $0.facts.course != nil }, yields: true),
        Column(key: "decided_by", title: words.column(.by), isForPeople: false),
        Column(
          key: "reason", title: words.column(.reason),
          isForPeople: leaves.contains { $0.reason != nil }, wraps: true),
      ])
    for leave in leaves {
      for day in leave.facts.days {
        for share in day.shares { table.append(row(leave, day, share)) }
      }
    }
    return table
  }

  private func row(_ leave: LeaveView, _ day: LeaveDay, _ share: LeaveDay.Share) -> [Cell] {
    let text = { (text: String?) -> Cell in text.map { .text($0) } ?? .missing }
    return [
      .text(leave.id), .text(leave.number), .text(leave.name), Cell(day.day),
      .text(leave.code(share)), part(day), .text(Unit.minutes.rawValue),
      .integer(share.minutes), .integer(day.planned), state(leave, day),
      text(leave.facts.course.map { "C\($0)" }), text(leave.decidedBy), text(leave.reason),
    ]
  }

  /// What days cost, and would cost by the working time of now.
  func proposals(_ found: [LeaveProposal]) -> Table {
    Table(
      name: "leave_proposals",
      columns: [
        column("leave", .leave, isWhole: true), column("employee", .employee, isWhole: true),
        column("name", .name),
        Column(key: "date", title: words.column(.day), kind: .day),
        column("part", .part),
        Column(key: "unit", title: words.column(.unit), isForPeople: false),
        Column(key: "amount", title: words.column(.hoursThen), kind: amount),
        Column(key: "amount_now", title: words.column(.hoursNow), kind: amount),
        Column(
          key: "planned", title: words.column(.planned), kind: amount, isForPeople: false),
        Column(
          key: "planned_now", title: words.column(.plannedNow), kind: amount, isForPeople: false),
        column("state", .state),
      ],
      rows: found.map { proposal in
        [
          .text(proposal.leave.id), .text(proposal.leave.number), .text(proposal.leave.name),
          .day(proposal.day.day.description), part(proposal.day),
          .text(Unit.minutes.rawValue), .integer(proposal.day.minutes),
          .integer(proposal.minutesNow), .integer(proposal.day.planned),
          .integer(proposal.plannedNow), state(proposal.leave, proposal.day),
        ]
      })
  }

  private func column(_ key: String, _ column: LeaveColumn, isWhole: Bool = false) -> Column {
    Column(key: key, title: words.column(column), isWhole: isWhole)
  }

  private func part(_ day: LeaveDay) -> Cell {
    day.part.map { .coded($0.rawValue, shown: words.part($0)) } ?? .missing
  }

  /// An approved day counts as taken once it has passed.
  private func state(_ leave: LeaveView, _ day: LeaveDay) -> Cell {
    if leave.facts.state == .approved, day.day < run.asOf {
      return .coded("taken", shown: words.taken)
    }
    return .coded(leave.facts.state.rawValue, shown: words.state(leave.facts.state))
  }
}

internal import Records
internal import SQLite

extension Store {
  /// Requests for leave that wait for a decision; late from the day of leave on.
  func dueLeaves(_ question: DueQuestion) throws -> [DueItem] {
    let rules = ApprovalRules(store: self, day: question.today)
    let schemes = Dictionary(uniqueKeysWithValues: try schemes().map { ($0.id, $0) })
    return try FactReader(database: database).leaves(
      where: """
        NOT EXISTS (
          SELECT 1 FROM leave_step
          WHERE leave = l.id AND event NOT IN (SELECT event FROM undone))
        """, []
    ).compactMap { leave -> DueItem? in
      guard let leave = leave.before(endOf: question.today), leave.state == .requested,
        question.sight?.isOwnOrManaged(leave.person) ?? true, let first = leave.days.first?.day
      else { return nil }
      let asked = Set(leave.days.flatMap { $0.shares.map(\.scheme) }).compactMap { schemes[$0] }
      let needed = Set(asked.compactMap { rules.approval(of: $0) })
      var roles: [DueRole] = needed.contains(.manager) ? [.manager] : []
      if needed.contains(.hr) || roles.isEmpty { roles.append(.hr) }
      return DueItem(
        .leave, .decide, day: first <= question.until ? first : nil, since: leave.requestedOn,
        person: leave.person, id: "L\(leave.id)",
        scheme: asked.map(\.scheme.code).sorted().joined(separator: "+"), unit: .minutes,
        amount: leave.days.reduce(0) { $0 + $1.minutes }, for: roles)
    }
  }
}

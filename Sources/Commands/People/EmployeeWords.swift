internal import Interchange
internal import Messages
internal import Records
internal import Store

/// An employee's state as people read it, and what differs between two.
struct EmployeeWords {
  let run: RunContext
  let register: Register

  private var words: any PeopleMessages { run.messages.people }

  static func team(_ team: TeamState) -> String {
    team.name == team.code ? team.code : "\(team.code) \(team.name)"
  }

  static func who(_ state: EmployeeState) -> String {
    state.name == state.number ? state.number : "\(state.number) \(state.name)"
  }

  /// Everything about an employee that has a value to read, in the order of the page.
  func fields(_ state: EmployeeState) throws -> [(column: PeopleColumn, value: String?)] {
    [
      (.team, register.team(state.teamID).map(EmployeeWords.team)),
      (.manager, try register.person(state.managerID)),
      (
        .minutesPerWeek,
        state.hours.map {
          words.hoursAndFactor(
            run.format.hours($0.minutesPerWeek), fulltime: run.format.hours($0.fulltimeMinutes),
            factor: run.factor($0.factor))
        }
      ),
      (.workerType, state.workerType.map(words.workerType)),
      (.education, words.education(state.education)),
      (.roles, state.roles.isEmpty ? nil : state.roles.joined(separator: ", ")),
      (.birthYear, state.birthYear.map { String($0) }), (.email, state.email),
      (.language, state.language), (.yearlyWage, state.yearlyWage.map { run.format.money($0) }),
      (.costCentre, state.costCentre),
    ]
  }

  /// One sentence for each thing that is not what it was.
  func differences(from before: EmployeeState, to after: EmployeeState) throws -> [String] {
    let start: [(column: PeopleColumn, value: String?)] = [(.name, before.name)]
    let end: [(column: PeopleColumn, value: String?)] = [(.name, after.name)]
    return zip(start + (try fields(before)), end + (try fields(after))).compactMap { old, new in
      guard old.value != new.value else { return nil }
      return words.difference(
        words.title(new.column), before: old.value ?? words.none, after: new.value ?? words.none)
    }
  }

  /// What the change did to the accounts.
  func postings(_ change: Store.EmployeeChange) -> [String] {
    let summary = change.postings
    let units = Set((change.balances + change.balancesBefore).map(\.unit))
    // Amounts of euros and of hours cannot be added.
    let unit = units.count == 1 ? units.first : nil
    func amount(_ kind: TransferKind) -> String? {
      unit.flatMap { unit in summary.amounts[kind].map { run.amount($0, unit) } }
    }
    func difference(of kind: TransferKind) -> (amount: String, isLess: Bool)? {
      guard let unit, let net = summary.net[kind] else { return nil }
      return (run.amount(abs(net), unit), net < 0)
    }
    /// Nothing where what was taken back was posted again.
    func ended(_ kind: TransferKind, _ words: (Int, String?, Bool) -> String) -> [String] {
      guard let net = summary.net[kind], net != 0 || unit == nil else { return [] }
      let count = summary.counts[kind] ?? 0
      guard unit != nil || count > 0 else { return [] }
      return [words(count, difference(of: kind)?.amount, net < 0 && unit != nil)]
    }
    var lines: [String] = []
    if let count = summary.counts[.correction], count > 0 {
      lines.append(words.grantsCorrected(count, by: difference(of: .correction)))
    }
    lines += ended(.lapse) { words.lapsed($0, amount: $1, isLess: $2) }
    lines += ended(.payOut) { run.messages.leaving.paidOut($1, isLess: $2) }
    lines += ended(.returns) { run.messages.leaving.returned($1, isLess: $2) }
    if let count = summary.counts[.writeOff], count > 0 {
      lines.append(words.writtenOff(amount: amount(.writeOff)))
    }
    // A new name or role moves no money.
    guard !summary.isEmpty else { return lines }
    for now in change.balances {
      let old = change.balancesBefore.first { $0.account == now.account }
      let before = old.flatMap { $0.balance == now.balance ? nil : $0.balance }
      lines.append(
        words.balance(
          scheme: now.scheme, before: before.map { run.amount($0, now.unit) },
          after: run.amount(now.balance, now.unit), free: run.amount(now.available, now.unit)))
      if now.shortfall > 0 {
        lines.append(
          run.messages.leaving.owed(now.scheme, run.amount(now.shortfall, now.unit)))
      }
    }
    return lines
  }

  /// For programs: what was posted and what is on the accounts now.
  func accounts(_ balances: [AccountBalance]) -> JSONValue {
    .array(
      balances.map { account in
        .object([
          .init("scheme", .string(account.scheme)), .init("unit", .string(account.unit.rawValue)),
          .init("balance", .integer(account.balance)),
          .init("reserved", .integer(account.reserved)),
          .init("available", .integer(account.available)),
        ])
      })
  }
}

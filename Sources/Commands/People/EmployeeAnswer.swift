internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What a command that changed an employee says: the change, the postings, the new balances.
struct EmployeeAnswer {
  let run: RunContext
  let store: Store
  let day: Day
  let receipt: Receipt<Store.EmployeeChange>

  /// - Parameters:
  ///   - introduction: further sentences in front.
  ///   - next: what usually comes next; nil is to look at the account.
  ///   - sentence: what was done, of whom and from which day.
  func answer(
    after introduction: [String] = [], next: String? = nil, fields: [JSONValue.Member] = [],
    _ sentence: (any PeopleMessages, String, String) -> String
  ) throws -> Answer {
    let change = receipt.result
    let people = run.messages.people
    let who = EmployeeWords.who(change.after)
    guard receipt.event != nil || run.dryRun && change.before != change.after else {
      return .changed(
        Changed(
          id: change.after.number, introduction + [people.unchanged(who)],
          fields: members(event: nil) + fields))
    }
    let words = EmployeeWords(run: run, register: try Register(store, asOf: day))
    var lines = introduction + [sentence(people, who, run.day(day))]
    if let before = change.before {
      lines += try words.differences(from: before, to: change.after).map { "  " + $0 }
    }
    lines += words.postings(change)
    return .changed(
      Changed(
        id: change.after.number, lines,
        next: next ?? people.nextAccount(change.after.number),
        undo: receipt.event.map { people.undo($0) },
        fields: members(event: receipt.event) + fields
          + [.init("accounts", words.accounts(change.balances))]))
  }

  private func members(event: Int64?) -> [JSONValue.Member] {
    let state = receipt.result.after
    return [
      .init("event", JSONValue(event)), .init("employee", .string(state.number)),
      .init("valid_from", .string(day.description)),
      .init("minutes_per_week", JSONValue(state.hours?.minutesPerWeek)),
      .init("factor", JSONValue(state.hours.map { factorText($0.factor) })),
      .init("corrections", .integer(Int64(receipt.result.postings.counts[.correction] ?? 0))),
    ]
  }
}

internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What a rehearsal would change on accounts: the first of them for people, all of them as data.
struct BalanceChangeLines {
  private static let mostShown = 20

  let run: RunContext
  let changes: [BalanceChange]

  var lines: [String] {
    let words = AccountWords(run)
    var lines = changes.prefix(BalanceChangeLines.mostShown).map { change in
      "  "
        + words.messages.balanceChange(
          change.number, scheme: change.scheme, before: words.amount(change.before, change.unit),
          after: words.amount(change.after, change.unit))
    }
    if changes.count > lines.count {
      lines.append("  " + words.messages.moreChanges(changes.count - lines.count))
    }
    return lines
  }

  /// Only of a rehearsal.
  var fields: [JSONValue.Member] {
    guard run.dryRun else { return [] }
    let rows = changes.map { change in
      JSONValue.object([
        .init("employee", JSONValue(change.number)), .init("scheme", .string(change.scheme)),
        .init("unit", .string(change.unit.rawValue)), .init("before", .integer(change.before)),
        .init("after", .integer(change.after)),
      ])
    }
    return [.init("changes", .array(rows))]
  }
}

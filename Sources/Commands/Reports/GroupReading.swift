internal import Messages
internal import Records
internal import Store

/// Reads which group of a report is meant: `education=hbo`, `team=HR`.
struct GroupReading {
  let run: RunContext

  func people(_ text: String, _ period: ReportPeriod, _ store: Store) throws -> Set<Int64> {
    let words = run.messages.reports
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let grouping = ReportGrouping(rawValue: String(parts[0])) else {
      throw Problem(
        "not-a-group", .usage,
        words.notAGroup(text, valid: ReportGrouping.allCases.map(\.rawValue)))
    }
    // Who may not see everybody must not learn here how old somebody is.
    if grouping != .team, try run.sight(store, of: nil) != nil { throw run.notForYou(text) }
    let group = String(parts[1])
    let valid = try grouping.groups ?? store.teamNames(on: period.to).keys.sorted() + [""]
    guard valid.contains(group) else {
      throw Problem(
        "unknown-group", .notFound, words.unknownGroup(group, of: grouping, valid: valid))
    }
    return try store.people(in: group, by: grouping, period)
  }
}

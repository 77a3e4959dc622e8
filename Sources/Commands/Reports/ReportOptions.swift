internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Which period a report is about, and how small its groups may be.
struct ReportOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionYear, valueName: "year"))
  var year: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionFrom, valueName: "date"))
  var from: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionTo, valueName: "date"))
  var to: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionSmallest, valueName: "n"))
  var smallestGroup: String?

  init() {}

  /// Without an option the last year that is over on the day the report looks from.
  func period(_ run: RunContext) throws -> ReportPeriod {
    let words = run.messages.reports
    guard year == nil || (from == nil && to == nil) else {
      throw Problem("year-or-days", .usage, words.yearOrDays)
    }
    let reading = PeriodReading(run: run)
    if let year { return try reading.year(try run.year(year)) }
    guard from != nil || to != nil else { return try reading.lastYear() }
    let last = try to.map { try run.typed.day($0, flag: "--to") } ?? run.asOf
    let first =
      try from.map { try run.typed.day($0, flag: "--from") }
      ?? Day(year: last.year, month: 1, day: 1) ?? last
    return try reading.days(first, last)
  }

  /// The setting, or more.
  func smallest(_ run: RunContext, _ store: Store) throws -> Int64 {
    try ReportOptions.smallest(smallestGroup, run, store)
  }

  /// - Parameter typed: what stands behind `--smallest-group`.
  static func smallest(_ typed: String?, _ run: RunContext, _ store: Store) throws -> Int64 {
    let limit = try store.smallestGroup()
    guard let typed else { return limit }
    let words = run.messages.reports
    guard let asked = Int64(typed), asked > 0 else {
      throw Problem("not-a-number", .usage, words.notANumber(typed, of: "--smallest-group"))
    }
    guard asked >= limit else {
      throw Problem("group-too-small", .notAllowed, words.cannotLower(asked, below: limit))
    }
    return asked
  }
}

extension RunContext {
  /// The option for commands that look from the same day; nothing where that is today.
  var seenFrom: String { asOf == today ? "" : " --as-of \(asOf)" }

  /// What is typed behind `--days`.
  func daysAhead(_ text: String?, else usual: Int) throws -> Int {
    guard let text else { return usual }
    guard let count = Int(text), (1...36_500).contains(count) else {
      throw Problem("not-a-number", .usage, messages.reports.notANumber(text, of: "--days"))
    }
    return count
  }
}

/// Periods as people type them.
struct PeriodReading {
  let run: RunContext

  func year(_ year: Int) throws -> ReportPeriod {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { throw Problem("not-a-year", .usage, run.messages.ends.notAYear(String(year))) }
    return ReportPeriod(from: first, to: last, asOf: run.asOf)
  }

  func lastYear() throws -> ReportPeriod { try year((run.asOf + 1).year - 1) }

  func days(_ first: Day, _ last: Day) throws -> ReportPeriod {
    guard first <= last else {
      throw Problem(
        "period-reversed", .usage,
        run.messages.reports.reversed(
          run.format.day(first.description), run.format.day(last.description)))
    }
    return ReportPeriod(from: first, to: last, asOf: run.asOf)
  }

  /// `2025`, `2025-03` or `2025-01-01..2025-03-31`.
  func period(_ text: String, flag: String) throws -> ReportPeriod {
    if text.utf8.count == 4 { return try year(try run.year(text)) }
    if let month = PeriodReading.month(text) { return try days(month.first, month.last) }
    guard let range = PeriodReading.split(text) else {
      throw Problem("not-a-period", .usage, run.messages.reports.notAPeriod(text, of: flag))
    }
    return try days(
      try run.typed.day(range.first, flag: flag), try run.typed.day(range.last, flag: flag))
  }

  /// The days of a month such as `2025-03`.
  static func month(_ text: String) -> (first: Day, last: Day)? {
    guard text.utf8.count == 7, let first = Day(iso: text + "-01"),
      let next = Day(iso: (first + 31).description.prefix(8) + "01")
    else { return nil }
    return (first, next - 1)
  }

  private static func split(_ text: String) -> (first: String, last: String)? {
    let bytes = Array(text.utf8)
    let point = UInt8(ascii: ".")
    guard
      let place = bytes.indices.dropLast().first(where: {
        bytes[$0] == point && bytes[$0 + 1] == point
      })
    else { return nil }
    return (
      String(decoding: bytes[..<place], as: UTF8.self),
      String(decoding: bytes[(place + 2)...], as: UTF8.self)
    )
  }

  /// The options of a report about a period, looking from the same day.
  func options(_ period: ReportPeriod) -> String {
    let typed = PeriodReading.typed(period)
    let days =
      typed == String(period.from.year)
      ? "--year \(typed)" : "--from \(period.from) --to \(period.to)"
    return days + run.seenFrom
  }

  /// How a period is typed: a year where it is one.
  static func typed(_ period: ReportPeriod) -> String {
    let isYear =
      period.from.year == period.to.year
      && period.from == Day(year: period.from.year, month: 1, day: 1)
      && period.to == Day(year: period.to.year, month: 12, day: 31)
    return isYear ? String(period.from.year) : "\(period.from)..\(period.to)"
  }
}

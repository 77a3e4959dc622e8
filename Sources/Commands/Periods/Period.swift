internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Years: rehearse what ends, and close them.
struct Period: Noun {
  static var about: About {
    About("period", dutch: ["periode"], Messages.current.ends.period)
  }

  static var verbs: [any Described.Type] {
    [PeriodRehearse.self, PeriodClose.self, PeriodList.self]
  }
}

/// What ends with a year, as a table.
struct YearEndTable {
  let run: RunContext

  func table(_ ends: [YearEnd]) -> Table {
    let words = run.messages.ends
    let amount = Column.Kind.amount(unitColumn: "unit")
    return Table(
      name: "year_end",
      columns: [
        Column(key: "scheme", title: run.messages.accounts.columnScheme, isWhole: true),
        Column(key: "team", title: words.columnTeam),
        Column(key: "people", title: words.columnPeople, kind: .integer),
        Column(key: "unit", title: run.messages.accounts.columnUnit, isForPeople: false),
        Column(key: "lapses", title: words.columnLapses, kind: amount),
        Column(key: "returns", title: words.columnReturns, kind: amount),
        Column(key: "carried", title: words.columnCarried, kind: amount),
        Column(key: "paid_out", title: words.columnPaidOut, kind: amount),
        Column(
          key: "without_consent", title: words.columnConsent, kind: .boolean,
          isForPeople: false),
        Column(key: "holder", title: words.columnHolder, isForPeople: false),
      ],
      rows: ends.map { end in
        [
          .coded(end.scheme, shown: shown(end)),
          Cell(end.team), .integer(end.people), .text(end.unit.rawValue),
          .integer(end.lapses), .integer(end.returns), .integer(end.carried),
          .integer(end.paidOut), .boolean(end.isWithoutConsent),
          .text(end.isPot ? "pot" : "people"),
        ]
      })
  }

  /// A scheme, or its pot: what people give back to the pot stands beside what the pot gives back
  /// to the employer.
  func shown(_ end: YearEnd) -> String {
    let words = run.messages.ends
    let scheme = end.isPot ? words.pot(of: end.scheme) : end.scheme
    return end.isWithoutConsent ? words.withoutConsent(scheme) : scheme
  }
}

extension RunContext {
  /// A year of four digits.
  func year(_ text: String) throws -> Int {
    guard text.utf8.count == 4, let year = Int(text), year >= 1900 else {
      throw Problem("not-a-year", .usage, messages.ends.notAYear(text))
    }
    return year
  }
}

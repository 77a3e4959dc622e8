internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Movements in place of balances: the rows behind what reports add up.
struct MovementOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionGranted, valueName: "period"))
  var granted: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionTaken, valueName: "period"))
  var taken: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionLapsed, valueName: "period"))
  var lapsed: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionEnds, valueName: "period"))
  var ends: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionThen, valueName: "what"),
    completion: .list(EndsThen.allCases.map(\.rawValue)))
  var then: String?

  init() {}

  /// What happens to an entitlement after its last day.
  private enum EndsThen: String, CaseIterable {
    case lapse, carry
    case giveBack = "return"
  }

  /// What is asked for.
  struct Asked {
    let kind: MovementKind
    let period: ReportPeriod
    let then: String?
  }

  /// - Parameter isElsewhere: whether another list is asked for as well.
  /// - Returns: nil where balances are asked for.
  func asked(_ run: RunContext, isElsewhere: Bool) throws -> Asked? {
    let given: [(MovementKind, String, String)] = [
      (.granted, "--granted", granted), (.taken, "--taken", taken),
      (.lapsed, "--lapsed", lapsed), (.ends, "--ends", ends),
    ].compactMap { kind, flag, text in text.map { (kind, flag, $0) } }
    guard then == nil || ends != nil else {
      throw Problem("option-unavailable", .usage, run.messages.reports.thenWithoutEnds)
    }
    guard let first = given.first else { return nil }
    guard given.count == 1, !isElsewhere else {
      throw Problem("option-unavailable", .usage, run.messages.reports.oneListAtATime)
    }
    guard run.settings.knownOn == nil else {
      throw Problem(
        "option-unavailable", .usage, run.messages.reports.movementsAsKnownNow(first.1))
    }
    return Asked(
      kind: first.0, period: try PeriodReading(run: run).period(first.2, flag: first.1),
      then: try then.map {
        try run.typed.choice($0, flag: "--then", of: EndsThen.self).rawValue
      })
  }
}

extension MovementKind {
  /// Whether groups are those of the report of the period, and not of the day that is looked from.
  var isOfPeriod: Bool { self == .granted || self == .taken }

  fileprivate func dayTitle(_ words: Messages) -> String {
    switch self {
    case .granted: words.reports.columnGrantDay
    case .taken: words.leave.column(.day)
    case .lapsed, .ends: words.reports.columnLastDay
    }
  }
}

extension MovementOptions.Asked {
  /// Whose movements a group holds: of grants and leave as in the report of that period, of what
  /// ends as on the day that is looked from.
  func people(of group: String, _ run: RunContext, _ store: Store) throws -> Set<Int64> {
    try GroupReading(run: run).people(
      group, kind.isOfPeriod ? period : ReportPeriod(everybodyThrough: run.asOf), store)
  }

  /// - Parameter limits: said beside a list that is not of everybody.
  func answer(
    _ run: RunContext, _ movements: [AccountMovement], limits: [String]
  ) -> Answer {
    let words = run.messages
    let isEnding = kind == .ends
    let table = Table(
      name: "movements",
      columns: [
        Column(key: "employee", title: words.accounts.columnEmployee, isWhole: true),
        Column(key: "scheme", title: words.accounts.columnScheme),
        Column(key: "team", title: words.reports.column(.team)),
        Column(
          key: "day", title: kind.dayTitle(words), kind: .day),
        Column(key: "unit", title: words.accounts.columnUnit, isForPeople: false),
        Column(
          key: "amount", title: words.ends.columnAmount, kind: .amount(unitColumn: "unit")),
        Column(key: "then", title: words.reports.columnThen, isForPeople: isEnding),
      ],
      rows: movements.map { movement in
        [
          .text(movement.number), .text(movement.scheme), .text(movement.team),
          .day(movement.day.description), .text(movement.unit.rawValue),
          .integer(movement.amount),
          movement.then.map { code in
            .coded(
              code, shown: TransferKind(rawValue: code).map(words.accounts.kind) ?? code)
          } ?? .missing,
        ]
      })
    if movements.isEmpty {
      return .table(table).with(notices: limits.isEmpty ? [words.reports.nothing] : limits)
    }
    let needsLetter = movements.contains(where: \.needsLetter)
    return .table(table).with(notices: limits + (needsLetter ? [words.leaving.needsLetter] : []))
  }
}

internal import Interchange
internal import Messages
internal import Records
internal import Store

/// `--rows TABLE`: in place of a report the rows behind one of its tables.
struct RowsReading {
  let run: RunContext
  let kind: ReportKind

  /// - Parameter others: options that say nothing about rows, with what was typed behind each.
  /// - Returns: nil where the report itself is asked for.
  func table<Rows: RawRepresentable & CaseIterable>(
    _ text: String?, of type: Rows.Type, without others: [(flag: String, text: String?)]
  ) throws -> Rows? where Rows.RawValue == String {
    guard let text else { return nil }
    let words = run.messages.reports
    guard let table = Rows(rawValue: text) else {
      throw Problem(
        "not-a-choice", .usage,
        words.noSuchRows(text, of: kind.rawValue, valid: Rows.allCases.map(\.rawValue)))
    }
    if let given = others.first(where: { $0.text != nil }) {
      throw Problem("option-unavailable", .usage, words.notWithRows(given.flag))
    }
    return table
  }

  /// Rows tell about one person each: they are for who may see everybody.
  func mayRead(_ rows: String, _ store: Store) throws {
    guard try run.sight(store, of: nil) == nil else {
      throw run.notForYou("report \(kind.rawValue) --rows \(rows)")
    }
  }

  func answer(_ table: Table) -> Answer {
    let answer = Answer.table(table)
    return table.rows.isEmpty
      ? answer.with(notices: [run.messages.reports.nothing]) : answer
  }

  /// The command that lists the rows behind a table of the report of a period, without `boetseer`.
  func command(_ rows: String, _ period: ReportPeriod, scheme: String? = nil) -> String {
    "report \(kind.rawValue) " + PeriodReading(run: run).options(period)
      + (scheme.map { " --scheme \($0)" } ?? "") + " --rows \(rows)"
  }

  /// A command as it stands below a table.
  func shown(_ command: String?, _ rows: ReportRows) -> [Document.Command] {
    command.map { [Document.Command("boetseer " + $0, run.messages.reports.rows(rows))] } ?? []
  }

  // MARK: Columns that several have

  var employee: Column {
    Column(key: "employee", title: run.messages.accounts.columnEmployee, isWhole: true)
  }

  func column(
    _ key: String, _ title: ReportColumn, _ kind: Column.Kind = .text, isForPeople: Bool = true
  ) -> Column {
    Column(
      key: key, title: run.messages.reports.column(title), kind: kind, isForPeople: isForPeople)
  }

  func column(_ key: String, _ title: ReportRowColumn, _ kind: Column.Kind = .text) -> Column {
    Column(key: key, title: run.messages.reports.column(title), kind: kind)
  }

  /// The level itself, beside the band of a report for programs.
  var levels: [Column] {
    [column("education", .education, isForPeople: false), column("level", .level)]
  }

  func level(_ education: Education) -> [Cell] {
    [
      .text(EducationBand(education).rawValue),
      .coded(education.rawValue, shown: run.messages.people.education(education)),
    ]
  }
}

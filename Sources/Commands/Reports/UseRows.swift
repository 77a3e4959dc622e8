internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The rows behind who uses what was granted.
struct UseRows {
  /// Tables of the report whose rows are its own; the raw value is their name in data formats.
  enum Kind: String, CaseIterable {
    case ambassadors, awareness, orientation, advice

    /// Whether each row is somebody.
    var isOfPeople: Bool { self == .ambassadors || self == .advice }
  }

  let run: RunContext
  let store: Store
  let period: ReportPeriod

  private var reading: RowsReading { RowsReading(run: run, kind: .use) }
  private var words: any ReportMessages { run.messages.reports }

  /// - Parameter group: the only people, where rows are people; nil is everybody.
  func answer(_ kind: Kind, group: String?) throws -> Answer {
    try reading.mayRead(kind.rawValue, store)
    let people = try group.map { try GroupReading(run: run).people($0, period, store) }
    let isWanted = { (person: Int64) in people?.contains(person) ?? true }
    switch kind {
    case .ambassadors:
      return reading.answer(
        ambassadors(try store.ambassadorRows(period).filter { isWanted($0.person) }))
    case .awareness: return reading.answer(surveys(try store.surveyRows(period)))
    case .orientation: return reading.answer(claims(try store.orientationRows(period)))
    case .advice:
      return reading.answer(advice(try store.adviceRows(period).filter { isWanted($0.person) }))
    }
  }

  private func ambassadors(_ rows: [UseReport.PersonRow]) -> Table {
    Table(
      name: Kind.ambassadors.rawValue,
      columns: [
        reading.employee, reading.column("team", .team),
        reading.column("education", .education), reading.column("ambassador", .ambassador),
        reading.column("granted", .granted, .money), reading.column("used", .used, .money),
        reading.column("user", .user, .boolean),
      ],
      rows: rows.map { row in
        [
          .text(row.number), .text(row.team),
          .coded(row.education.rawValue, shown: words.education(row.education)),
          .coded(
            row.hasAmbassador ? "with" : "without", shown: words.ambassador(row.hasAmbassador)),
          .integer(row.granted), .integer(row.used), .boolean(row.isUser),
        ]
      })
  }

  private func surveys(_ rows: [UseReport.SurveyRow]) -> Table {
    Table(
      name: Kind.awareness.rawValue,
      columns: [
        Column(key: "day", title: run.messages.accounts.columnDay, kind: .day),
        reading.column("scheme", .scheme),
      ] + reading.levels + [
        reading.column("asked", .asked, .integer), reading.column("aware", .aware, .integer),
      ],
      rows: rows.map { row in
        [
          .day(row.day.description),
          row.scheme.map { .text($0) } ?? .coded("", shown: words.trainingMoney),
        ] + reading.level(row.education) + [.integer(row.asked), .integer(row.aware)]
      })
  }

  private func claims(_ rows: [UseReport.OrientedClaim]) -> Table {
    let claims = run.messages.claims
    return Table(
      name: Kind.orientation.rawValue,
      columns: [
        reading.employee, Column(key: "claim", title: claims.column(.claim), isWhole: true),
        Column(key: "day", title: claims.column(.submittedOn), kind: .day),
        reading.column("minutes", .time, .minutes), reading.column("group", .group),
      ],
      rows: rows.map { row in
        [
          .text(row.number), .text(row.id), .day(row.day.description), .integer(row.minutes),
          .coded(
            row.hasOrientation ? "with" : "without", shown: words.oriented(row.hasOrientation)),
        ]
      })
  }

  private func advice(_ rows: [UseReport.AdvisedRow]) -> Table {
    Table(
      name: Kind.advice.rawValue,
      columns: [
        reading.employee, reading.column("team", .team), reading.column("group", .group),
        Column(key: "contacts", title: words.columnContacts, kind: .integer),
        reading.column("user", .user, .boolean),
      ],
      rows: rows.map { row in
        [
          .text(row.number), .text(row.team),
          .coded(
            row.contacts > 0 ? "advised" : "others", shown: words.advised(row.contacts > 0)),
          .integer(row.contacts), .boolean(row.isUser),
        ]
      })
  }
}

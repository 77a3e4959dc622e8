internal import Records
internal import SQLite

/// Employments in some periods, each as it was known when its period was closed and the others as
/// they are known now: in one pass, since one for each closing takes as long again.
struct EmploymentsAsClosed {
  /// From its first day until its last; nil is for good.
  struct Span {
    var from: Day
    var to: Day?

    func overlaps(_ period: ReportPeriod) -> Bool {
      from <= period.to && to.map { $0 >= period.from } ?? true
    }
  }

  private let database: Database
  private let periods: [ReportPeriod]
  /// What was known, as often as periods differ in it; and which of them each period goes by.
  private let known: [Known]
  private let knownOf: [Int]
  /// By row number of the employment.
  private var people: [Int64]
  /// For everything that was known, by row number of the employment.
  private var spans: [[Span?]]
  private let undone: UndoneEvents

  /// - Parameter others: periods that count after these, as they are known now whether they were
  ///   closed or not.
  init(
    _ database: Database, _ periods: [ReportPeriod], asKnownNow others: [ReportPeriod] = []
  ) throws {
    self.database = database
    self.periods = periods + others
    let events =
      try periods.map { try Known(closing: $0.to, database).event } + others.map { _ in nil }
    let distinct = Array(Set(events))
    known = distinct.map { Known(event: $0) }
    knownOf = events.map { distinct.firstIndex(of: $0) ?? 0 }
    undone = try UndoneEvents(database)
    let count = Int(try database.integer("SELECT max(id) FROM employment") ?? 0) + 1
    people = Array(repeating: 0, count: count)
    spans = known.map { _ in Array(repeating: nil, count: count) }
    var began = [Int64](repeating: 0, count: count)
    // One table after the other: joining them looks up a row for each of the rows.
    try database.rows("SELECT id, person, event FROM employment") { row in
      let employment = Int(try row.integer(0))
      people[employment] = try row.integer(1)
      began[employment] = try row.integer(2)
    }
    try database.rows(
      "SELECT employment, event, started_on, ended_on FROM employment_span ORDER BY id"
    ) { row in
      let (employment, told) = (Int(try row.integer(0)), try row.integer(1))
      let span = Span(from: try row.day(2), to: try row.optionalDay(3))
      for number in known.indices
      where [began[employment], told].allSatisfy({ known[number].holds($0, undone: undone) }) {
        spans[number][employment] = span
      }
    }
  }

  /// Who was in service in each of the periods.
  var inService: [Set<Int64>] {
    periods.indices.map { number in
      var found: Set<Int64> = []
      forEach(inPeriod: number) { _, person, _ in found.insert(person) }
      return found
    }
  }

  /// The employments that reach into one of the periods, by their row numbers.
  func forEach(
    inPeriod number: Int, _ body: (_ employment: Int64, _ person: Int64, Span) -> Void
  ) {
    for (employment, span) in spans[knownOf[number]].enumerated() {
      guard let span, span.overlaps(periods[number]) else { continue }
      body(Int64(employment), people[employment], span)
    }
  }

  /// Whether an employment reaches into one of the periods.
  func reaches(_ employment: Int64, intoPeriod number: Int) -> Bool {
    spans[knownOf[number]][Int(employment)].map { $0.overlaps(periods[number]) } ?? false
  }

  /// Whose employment this is.
  func person(of employment: Int64) -> Int64 { people[Int(employment)] }

  /// One pass over all wages, an employment after the other: the first counts from its first day,
  /// each of them until the day before the next.
  ///
  /// - Parameter body: receives the number of the period that each counts in.
  func forEachWage(_ body: (WagePiece, _ period: Int) -> Void) throws {
    var pieces = known.map { _ in WagePiece() }
    try database.rows(
      """
      SELECT employment, valid_from, yearly_wage, event FROM employment_change
      WHERE yearly_wage IS NOT NULL ORDER BY employment, valid_from, id
      """
    ) { row in
      let (employment, event) = (try row.integer(0), try row.integer(3))
      let (from, wage) = (try row.day(1), try row.integer(2))
      for number in known.indices where known[number].holds(event, undone: undone) {
        guard let span = spans[number][Int(employment)] else { continue }
        let isNext = employment == pieces[number].employment
        if isNext { pieces[number].to = min(pieces[number].to ?? from - 1, from - 1) }
        tell(pieces[number], number, body)
        pieces[number] = WagePiece(
          employment: employment, person: people[Int(employment)],
          from: isNext ? max(from, span.from) : span.from, to: span.to, wage: wage)
      }
    }
    for number in known.indices { tell(pieces[number], number, body) }
  }

  private func tell(_ piece: WagePiece, _ number: Int, _ body: (WagePiece, Int) -> Void) {
    guard piece.employment > 0 else { return }
    for period in periods.indices
    where knownOf[period] == number && piece.days(in: periods[period]) != nil {
      body(piece, period)
    }
  }
}

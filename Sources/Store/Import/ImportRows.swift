internal import Records
internal import SQLite

/// What taking in the rows of any file needs.
extension Store {
  /// Enters row by row; with a row that cannot be, nothing is entered.
  func rows<Row>(
    _ next: () throws -> ImportRow<Row>?,
    _ enter: (ImportRow<Row>, inout ImportOutcome) throws -> Void,
    place: (StoreError, Row) -> (column: String, value: String)
  ) throws -> ImportOutcome {
    var outcome = ImportOutcome()
    var problems: [RowProblem] = []
    while problems.count < Store.mostProblems, let row = try next() {
      outcome.rows += 1
      do {
        try enter(row, &outcome)
      } catch let cause as StoreError {
        let (column, value) = place(cause, row.value)
        problems.append(RowProblem(line: row.line, column: column, value: value, cause: cause))
      }
    }
    guard problems.isEmpty else { throw ImportProblems(problems: problems) }
    return outcome
  }

  /// A person with an employment that was not undone.
  func knownPerson(_ number: String) throws -> Int64 {
    if let person = try personID(number),
      try database.integer(
        """
        SELECT 1 FROM employment
        WHERE person = ?1 AND event NOT IN (SELECT event FROM undone) LIMIT 1
        """, .integer(person)) == 1
    {
      return person
    }
    let numbers = try database.all(
      "SELECT number FROM person_number WHERE number IS NOT NULL ORDER BY number LIMIT 20000"
    ) { try $0.text(0) }
    throw StoreError.notFound(.employee, id: number, near: NearMiss.of(number, in: numbers))
  }

  /// A team of which something is known.
  func knownTeam(_ code: String) throws -> Int64 {
    if let team = try database.integer("SELECT id FROM team WHERE code = ?1", .text(code)),
      try database.integer(
        """
        SELECT 1 FROM team WHERE id = ?1 AND event NOT IN (SELECT event FROM undone)
        UNION SELECT 1 FROM team_change
        WHERE team = ?1 AND event NOT IN (SELECT event FROM undone)
        """, .integer(team)) == 1
    {
      return team
    }
    let codes = try database.all("SELECT code FROM team ORDER BY code LIMIT 20000") {
      try $0.text(0)
    }
    throw StoreError.notFound(.team, id: code, near: NearMiss.of(code, in: codes))
  }
}

/// Counts rows among their equals, so that the second of two equal rows is another one. Half a
/// digest is kept of each: a file may have millions of rows.
struct EqualRows {
  private struct Key: Hashable {
    var high: UInt64
    var low: UInt64
  }

  private var places: [Key: Int64] = [:]

  /// The row's place among its equals, from 1.
  mutating func place(of fields: [String?]) -> Int64 {
    let digest = TextDigest.digest(salt: [], fields)
    let half = { (bytes: ArraySlice<UInt8>) in bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    let key = Key(high: half(digest[0..<8]), low: half(digest[8..<16]))
    let place = (places[key] ?? 0) + 1
    places[key] = place
    return place
  }
}

/// The schemes of a file's rows, by their code in any case.
struct SchemeLookup {
  private let schemes: [String: StoredScheme]
  private let codes: [String]

  init(_ store: Store) throws {
    let all = try store.schemes()
    schemes = Dictionary(
      all.map { ($0.scheme.code.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    codes = all.map(\.scheme.code)
  }

  func find(_ code: String) throws -> StoredScheme {
    if let found = schemes[code.lowercased()] { return found }
    throw StoreError.notFound(.scheme, id: code, near: NearMiss.of(code, in: codes))
  }
}

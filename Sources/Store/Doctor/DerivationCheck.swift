internal import Records
internal import SQLite

/// Every account derived again from its facts, as far as it was brought. What differs was not
/// posted by this program, unless facts came in since that a sync has still to post.
///
/// Commands post what they enter; only files and what is undone of them wait. So whatever waits
/// now, the account was right at the last event that brought it: derived with what was known then,
/// it is as it stands. Nothing that came in later excuses an account that is not.
struct DerivationCheck {
  private static let peoplePerRound = 1000
  /// Far enough back that nothing is derived further than it stands: an account nobody brought up
  /// to date is late, not wrong.
  private static let nothingNew = Day(number: Int32.min)

  private let store: Store
  private var database: Database { store.database }

  init(_ store: Store) { self.store = store }

  /// - Returns: how many accounts wait for a sync.
  func run(_ found: (Finding) -> Void) throws -> Int64 {
    // Notes and views of this connection alone are no change to the file, but made as one.
    let isReadOnly = try database.integer("PRAGMA query_only") == 1
    try database.execute("PRAGMA query_only = OFF")
    defer { if isReadOnly { try? database.execute("PRAGMA query_only = ON") } }
    try database.execute(
      """
      DROP TABLE IF EXISTS temp.differing;
      CREATE TEMP TABLE differing (
        person INTEGER, scheme INTEGER NOT NULL, code TEXT NOT NULL, account INTEGER,
        -- NULL: what the facts ask for cannot be posted.
        postings INTEGER, known INTEGER, waits INTEGER NOT NULL DEFAULT 1)
      """)
    defer { try? database.execute("DROP TABLE temp.differing") }
    try note()
    try lookBack()
    try tell(found)
    return try database.integer("SELECT count(*) FROM differing WHERE waits") ?? 0
  }

  private func note() throws {
    let keeper = try LedgerKeeper(store)
    keeper.onDifference = { person, scheme, difference in
      try database.run(
        """
        INSERT INTO differing (person, scheme, code, postings, account, waits)
        VALUES (?1, ?2, ?3, ?4, (
          SELECT id FROM account WHERE scheme = ?2 AND person IS ?1), ?4 IS NOT NULL)
        """, SQLiteValue(person), .integer(scheme.id), .text(scheme.scheme.code),
        SQLiteValue(difference.map { Int64($0.postings.count) }))
    }
    _ = try keeper.bring(.everybody, through: DerivationCheck.nothingNew, recording: nil)
    try database.run(DerivationCheck.setKnown)
    try database.execute(
      "CREATE INDEX temp.differing_by_known ON differing (known, person, scheme)")
  }

  /// Derives each of them again with what was known when it was last brought.
  private func lookBack() throws {
    defer { try? store.remember() }
    var last: Int64 = -1
    while let known = try database.integer(
      "SELECT min(known) FROM differing WHERE known > ?1 AND waits", .integer(last))
    {
      last = known
      try store.hide(after: known)
      let keeper = try LedgerKeeper(store)
      keeper.onDifference = { person, scheme, _ in
        try database.run(
          "UPDATE differing SET waits = 0 WHERE known = ?1 AND person IS ?2 AND scheme = ?3",
          .integer(known), SQLiteValue(person), .integer(scheme.id))
      }
      try lookBack(keeper, known)
    }
  }

  private func lookBack(_ keeper: LedgerKeeper, _ known: Int64) throws {
    let bring = { (scope: LedgerScope) in
      _ = try keeper.bring(scope, through: DerivationCheck.nothingNew, recording: nil)
    }
    let pots = try database.all(
      "SELECT scheme FROM differing WHERE known = ?1 AND person IS NULL", .integer(known)
    ) { try $0.integer(0) }
    for scheme in pots { try bring(.pot(scheme: scheme)) }
    var last: Int64 = 0
    while true {
      let people = try database.all(
        """
        SELECT DISTINCT person FROM differing WHERE known = ?1 AND person > ?2
        ORDER BY person LIMIT \(DerivationCheck.peoplePerRound)
        """, .integer(known), .integer(last)
      ) { try $0.integer(0) }
      guard let first = people.first, let end = people.last else { return }
      // A range reads everybody in it, in a handful of queries.
      if end - first < Int64(people.count) * 4 {
        try bring(.people(first...end))
      } else {
        for person in people { try bring(.person(person)) }
      }
      last = end
    }
  }

  private func tell(_ found: (Finding) -> Void) throws {
    let wrong = try database.all(
      """
      SELECT n.number, d.code, d.postings, d.person FROM differing AS d
      LEFT JOIN person_number AS n ON n.person = d.person
      WHERE NOT d.waits ORDER BY d.rowid LIMIT \(DoctorReport.mostPerCheck + 1)
      """
    ) {
      (
        number: try $0.optionalText(0), code: try $0.text(1),
        postings: try $0.optionalInteger(2), person: try $0.optionalInteger(3)
      )
    }
    for row in wrong {
      let employee = row.number ?? row.person.map { "erased-\($0)" }
      found(
        Finding(
          .derivation, .account(employee: employee, scheme: row.code),
          row.postings.map { .syncWouldPost(Int($0)) } ?? .cannotBeDerived))
    }
  }

  /// The last event that brought the account: one that posted on it, a command about it (which
  /// found nothing to post), or one that took such an event or an import back.
  private static let setKnown = """
    UPDATE differing SET known = (
      SELECT coalesce(max(event), 0) FROM (
        SELECT max(t.event) AS event FROM lot AS l JOIN transfer AS t ON t.to_lot = l.id
        WHERE l.account = differing.account
        UNION ALL
        SELECT max(t.event) FROM lot AS l JOIN transfer AS t ON t.from_lot = l.id
        WHERE l.account = differing.account
        UNION ALL
        SELECT max(m.event) FROM lot AS l JOIN lot_term AS m ON m.lot = l.id
        WHERE l.account = differing.account
        UNION ALL
        SELECT max(
          CASE WHEN f.waits OR f.event IN (SELECT event FROM import_batch) THEN 0
            ELSE f.event END,
          coalesce((SELECT u.id FROM event AS u WHERE u.undoes = f.event), 0))
        FROM (
          SELECT event, 0 AS waits FROM person_change WHERE person = differing.person
          UNION ALL SELECT event, 0 FROM employment WHERE person = differing.person
          UNION ALL
          SELECT s.event, 0 FROM employment AS e JOIN employment_span AS s ON s.employment = e.id
          WHERE e.person = differing.person
          UNION ALL
          SELECT s.event, 0 FROM employment AS e JOIN employment_change AS s ON s.employment = e.id
          WHERE e.person = differing.person
          UNION ALL
          SELECT event, 0 FROM adjustment
          WHERE person = differing.person AND scheme = differing.scheme
          UNION ALL SELECT event, 1 FROM scheme_version WHERE scheme = differing.scheme
          UNION ALL \(claims)) AS f))
    WHERE postings IS NOT NULL
    """

  /// A command on a claim brings the accounts of its sources: it counts for a scheme on which each
  /// version of the claim draws.
  private static let claims = ["claim_version", "claim_step", "claim_payment"].map { table in
    """
    SELECT x.event, 0 FROM claim AS c JOIN \(table) AS x ON x.claim = c.id
    WHERE c.person = differing.person AND \(drawsOnScheme)
    UNION ALL
    SELECT x.event, 0 FROM claim AS c JOIN \(table) AS x ON x.claim = c.id
    WHERE differing.person IS NULL AND \(drawsOnScheme)
    """
  }.joined(separator: " UNION ALL ")

  private static let drawsOnScheme = """
    EXISTS (SELECT 1 FROM claim_version WHERE claim = c.id) AND NOT EXISTS (
      SELECT 1 FROM claim_version AS v WHERE v.claim = c.id AND NOT EXISTS (
        SELECT 1 FROM claim_source AS s
        WHERE s.claim_version = v.id AND s.scheme = differing.scheme))
    """
}

internal import Records
internal import SQLite

extension Store {
  /// Every account derived again from its facts, as far as it was brought: what differs was not
  /// posted by this program, unless a fact came in since and waits for a sync.
  func derivationFindings() throws -> [Finding] {
    var different: [(person: Int64?, scheme: StoredScheme, postings: Int)] = []
    let keeper = try LedgerKeeper(self)
    keeper.onDifference = { person, scheme, difference in
      guard different.count <= DoctorReport.mostPerCheck else { return }
      different.append((person, scheme, difference.postings.count))
    }
    // Nothing is derived further than it stands: an account nobody brought up to date is late,
    // not wrong.
    _ = try keeper.bring(.everybody, through: Day(number: Int32.min), recording: nil)
    return try different.compactMap { person, scheme, postings in
      guard try !waits(person, scheme.id) else { return nil }
      let employee = try person.flatMap { person in
        try database.text(
          "SELECT number FROM person_number WHERE person = ?1", .integer(person))
      }
      return Finding(
        .derivation, .account(employee: employee, scheme: scheme.scheme.code),
        .syncWouldPost(postings))
    }
  }

  /// Whether an import or a scheme file came in after the account was last posted on. Commands
  /// post what they enter themselves.
  private func waits(_ person: Int64?, _ scheme: Int64) throws -> Bool {
    try database.integer(
      """
      WITH own AS (
        SELECT id FROM account WHERE scheme = ?2 AND person IS ?1),
      posted AS (
        SELECT coalesce(max(event), 0) AS event FROM (
          SELECT max(t.event) AS event FROM transfer AS t JOIN lot AS l ON l.id = t.to_lot
          WHERE l.account IN (SELECT id FROM own)
          UNION ALL
          SELECT max(t.event) FROM transfer AS t JOIN lot AS l ON l.id = t.from_lot
          WHERE l.account IN (SELECT id FROM own)))
      SELECT EXISTS (
        SELECT 1 FROM posted WHERE event < max(
          coalesce((SELECT max(event) FROM scheme_version), 0),
          coalesce((SELECT max(event) FROM scheme_description), 0),
          coalesce((SELECT max(event) FROM person_change WHERE person = ?1), 0),
          coalesce((
            SELECT max(c.event) FROM employment_span AS c
            JOIN employment AS m ON m.id = c.employment WHERE m.person = ?1), 0),
          coalesce((
            SELECT max(c.event) FROM employment_change AS c
            JOIN employment AS m ON m.id = c.employment WHERE m.person = ?1), 0),
          coalesce((
            SELECT max(i.event) FROM claim_import AS i JOIN claim AS c ON c.id = i.claim
            WHERE ?1 IS NULL OR c.person = ?1), 0)))
      """, SQLiteValue(person), .integer(scheme)) == 1
  }
}

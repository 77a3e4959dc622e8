internal import Records
internal import SQLite

extension Store {
  /// Kinds of files whose imports are counted.
  static let batchKinds = [
    "teams", "employees", "wages", "balances", "adjustments", "claims", "support", "learning",
    "awareness", "savings", "subsidies", "patterns", "shifts", "holidays", "leave",
    "pressure", "projects", "goals", "shares", "agreements",
  ]

  /// What may be chosen, as a condition on a row of `setting`.
  private static let validSettings =
    SettingName.allCases.map { name in
      "name = '\(name.rawValue)' AND CAST(value AS INTEGER) "
        + "BETWEEN \(name.valid.lowerBound) AND \(name.valid.upperBound)"
    }.joined(separator: " OR ")
    // Whose own file it is.
    + " OR name = '\(ownFile)' AND CAST(value AS INTEGER) IN (SELECT id FROM person)"

  /// Rows that fit their seal and that no command writes.
  static var factChecks: [TableCheck] {
    [
      TableCheck(
        .facts,
        """
        SELECT c.id FROM claim AS c
        WHERE NOT EXISTS (SELECT 1 FROM claim_version WHERE claim = c.id)
        UNION
        SELECT v.claim FROM claim_version AS v
        WHERE NOT EXISTS (SELECT 1 FROM claim_source WHERE claim_version = v.id)
        """
      ) { (.claim(try $0.integer(0)), .asksNothing) },
      TableCheck(
        .facts,
        """
        SELECT s.claim FROM claim_step AS s WHERE s.step = 'approve'
          AND NOT EXISTS (SELECT 1 FROM claim_award WHERE claim_step = s.id)
        """
      ) { (.claim(try $0.integer(0)), .awardsNothing) },
      TableCheck(
        .facts,
        """
        SELECT r.claim FROM repayment_term AS r JOIN claim_version AS v ON v.id = (
          SELECT max(id) FROM claim_version WHERE claim = r.claim
          AND event NOT IN (SELECT event FROM undone))
        WHERE r.months > 0 AND v.mandatory IN ('law', 'eu', 'cao') AND r.id = (
          SELECT max(id) FROM repayment_term WHERE claim = r.claim
          AND event NOT IN (SELECT event FROM undone))
        """
      ) { (.claim(try $0.integer(0)), .repaysMandatory) },
      TableCheck(
        .facts,
        """
        SELECT min(id), min(weeks), count(*) FROM work_pattern
        GROUP BY person, valid_from, event HAVING count(*) <> min(weeks)
        """
      ) {
        (
          .row(table: "work_pattern", try $0.integer(0)),
          .weeksMissing(try $0.integer(2), of: try $0.integer(1))
        )
      },
      TableCheck(
        .facts,
        """
        SELECT event, kind FROM import_batch
        WHERE kind NOT IN (\(batchKinds.map { "'\($0)'" }.joined(separator: ", ")))
        """
      ) { (.event(try $0.integer(0)), .unknownWord(try $0.text(1))) },
      // Whole numbers that may be chosen, under names that something reads.
      TableCheck(
        .facts,
        """
        SELECT id, name || ' = ' || value FROM setting
        WHERE CAST(CAST(value AS INTEGER) AS TEXT) <> value
          OR NOT (\(validSettings))
        """
      ) { (.row(table: "setting", try $0.integer(0)), .unknownWord(try $0.text(1))) },
      TableCheck(
        .facts,
        """
        SELECT e.id FROM event AS e JOIN seal AS s ON s.event = e.id
        WHERE s.contents = '' AND e.undoes IS NULL
        """
      ) { (.event(try $0.integer(0)), .changedNothing) },
      TableCheck(
        .facts,
        """
        SELECT c.id, c.last_day FROM closed_period AS c JOIN event AS e ON e.id = c.event
        WHERE c.last_day > e.today
        """
      ) { (.row(table: "closed_period", try $0.integer(0)), .closedAhead(try $0.day(1))) },
    ]
  }

  /// Maps that say something else than was kept: a rule that is none would be passed over.
  func importMapFindings() throws -> [Finding] {
    try database.all("SELECT name, kind, rules FROM import_map ORDER BY name") { row -> Finding? in
      let (name, kind, rules) = (try row.text(0), try row.text(1), try row.text(2))
      let place = Place.object("import_map \(name)")
      guard Store.batchKinds.contains(kind) else {
        return Finding(.facts, place, .unknownWord(kind))
      }
      return ImportMap(name: name, kind: kind, rules: rules).rules == rules
        ? nil : Finding(.facts, place, .unreadableRules)
    }.compactMap { $0 }
  }
}

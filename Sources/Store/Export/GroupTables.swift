internal import Records
internal import SQLite

/// Tables over groups of people, for who may see sums and nobody's rows: they are in exports alone.
///
/// Every row is about whole groups of `temp.shown`, so that no difference of rows, here or in two
/// exports, is about fewer people than such a group has.
struct GroupTables {
  static let people = "group_people"
  static let use = "group_use"

  let database: Database
  let smallest: Int64

  /// What people are put together by, and the column of `temp.shown` for it.
  private static let groupings: [(name: String, sql: String)] = [
    ("all", "'all'"), ("employed", "CASE g.employed WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END"),
    ("education", "g.education"), ("age", "g.age_band"), ("hours", "g.hours_band"),
    ("contract", "g.contract"),
  ]
  private static let measures = ["users", "granted", "spent", "lapsed", "available"]

  private struct Row {
    var grouping: String
    var group: String
    var scheme: String
    var unit: String
    var people: Int64
    var values: [Int64]
    /// Of each value how many people it is made of.
    var contributors: [Int64]
    var hidden: [Bool]
  }

  /// Fills `temp.group_people` and `temp.group_use`.
  func fill() throws {
    try database.withTables {
      try database.execute(
        """
        CREATE TEMP TABLE group_people (
          grouping TEXT NOT NULL, "group" TEXT NOT NULL, people INTEGER NOT NULL);
        CREATE TEMP TABLE group_use (
          scheme TEXT NOT NULL, unit TEXT NOT NULL, grouping TEXT NOT NULL, "group" TEXT NOT NULL,
          people INTEGER NOT NULL, users INTEGER, granted INTEGER, spent INTEGER, lapsed INTEGER,
          available INTEGER);
        CREATE TEMP TABLE person_use AS
          SELECT b.employee, b.scheme, b.unit, coalesce(m.granted, 0) AS granted,
            coalesce(m.spent, 0) AS spent, coalesce(m.lapsed, 0) AS lapsed, b.available
          FROM x_balance AS b LEFT JOIN (
            SELECT employee, scheme, unit,
              sum(CASE WHEN kind IN ('grant', 'correction', 'set_off', 'write_off', 'opening')
                THEN amount ELSE 0 END) AS granted,
              sum(CASE WHEN kind IN ('pay', 'refund', 'take', 'repay')
                THEN -amount ELSE 0 END) AS spent,
              sum(CASE WHEN kind = 'lapse' THEN -amount ELSE 0 END) AS lapsed
            FROM x_ledger WHERE employee IS NOT NULL GROUP BY employee, scheme, unit
          ) AS m ON m.employee = b.employee AND m.scheme = b.scheme AND m.unit = b.unit
          WHERE b.employee IS NOT NULL;
        """)
      for (name, sql) in GroupTables.groupings {
        try database.run(
          """
          INSERT INTO temp.group_people
          SELECT ?1, coalesce(\(sql), 'not_shown'), count(*) FROM temp.shown AS g
          WHERE g.is_grouped = 1 GROUP BY 2 HAVING count(*) >= ?2
          """, .text(name), .integer(smallest))
      }
      for row in told(try rows()) { try insert(row) }
    }
  }

  private func rows() throws -> [Row] {
    var found: [Row] = []
    for (name, sql) in GroupTables.groupings {
      try database.rows(
        """
        SELECT coalesce(\(sql), 'not_shown'), u.scheme, u.unit, count(*),
          sum(u.spent > 0), sum(u.granted), sum(u.spent), sum(u.lapsed), sum(u.available),
          sum(u.granted <> 0), sum(u.spent <> 0), sum(u.lapsed <> 0), sum(u.available <> 0)
        FROM temp.shown AS g JOIN temp.person_use AS u ON u.employee = g.employee
        WHERE g.is_grouped = 1 GROUP BY 1, 2, 3 ORDER BY 2, 3, 1
        """
      ) { row in
        let numbers = try (3..<13).map { try row.integer(Int32($0)) }
        found.append(
          Row(
            grouping: name, group: try row.text(0), scheme: try row.text(1),
            unit: try row.text(2), people: numbers[0], values: Array(numbers[1...5]),
            contributors: [numbers[1]] + numbers[6...9],
            hidden: Array(repeating: false, count: GroupTables.measures.count)))
      }
    }
    return found
  }

  /// Without rows of too few people with an account, and with the figures left out that too few
  /// people made, or that would give such a figure away beside the total.
  private func told(_ rows: [Row]) -> [Row] {
    var rows = rows
    let families = Dictionary(grouping: rows.indices) {
      "\(rows[$0].scheme) \(rows[$0].unit) \(rows[$0].grouping)"
    }
    var dropped: Set<Int> = []
    for places in families.values {
      let people = Disclosure.hiddenGroups(places.map { rows[$0].people }, smallest: smallest)
      for (place, isHidden) in zip(places, people) where isHidden { dropped.insert(place) }
      for measure in GroupTables.measures.indices {
        let hidden = Disclosure.hiddenGroups(
          places.map { rows[$0].contributors[measure] }, smallest: smallest)
        for (place, isHidden) in zip(places, hidden) { rows[place].hidden[measure] = isHidden }
      }
      // Who did not use it are people too.
      for place in places {
        let others = rows[place].people - (rows[place].values.first ?? 0)
        if others > 0, others < smallest { rows[place].hidden[0] = true }
      }
    }
    return rows.indices.filter { !dropped.contains($0) }.map { rows[$0] }
  }

  private func insert(_ row: Row) throws {
    let values = zip(row.values, row.hidden).map { SQLiteValue($1 ? nil : $0) }
    try database.run(
      "INSERT INTO temp.group_use VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
      .text(row.scheme), .text(row.unit), .text(row.grouping), .text(row.group),
      .integer(row.people), values[0], values[1], values[2], values[3], values[4])
  }
}

// MARK: What the columns mean

extension GroupTables {
  static let views = [
    ContractView(
      name: people,
      columns: shared + [
        column(
          "people", "integer", "person", "Hoeveel mensen, ook wie uit dienst is",
          "How many people, those who left too")
      ]),
    ContractView(
      name: use,
      columns: [
        column("scheme", "text", nil, "Code van de regeling", "Code of the scheme"),
        column(
          "unit", "text", nil, "EUR: bedragen in centen; MIN: in minuten",
          "EUR: amounts in cents; MIN: in minutes"),
      ] + shared + [
        column(
          "people", "integer", "person", "Hoeveel mensen een rekening hebben",
          "How many people have an account"),
        figure(
          "users", "person", "Hoeveel van hen er iets van gebruikten",
          "How many of them used some of it"),
        figure("granted", "cent or minute", "Samen toegekend", "Granted to them together"),
        figure("spent", "cent or minute", "Samen gebruikt", "Used by them together"),
        figure("lapsed", "cent or minute", "Samen vervallen", "Lapsed for them together"),
        figure("available", "cent or minute", "Samen nog vrij", "Still free for them together"),
      ]),
  ]

  private static let shared = [
    column(
      "grouping", "text", nil,
      "Waarop mensen bij elkaar staan: all, employed, education, age, hours of contract",
      "What people are put together by: all, employed, education, age, hours or contract"),
    column(
      "group", "text", nil, "De groep; not_shown: samen te weinig om apart te noemen",
      "The group; not_shown: those who are too few to be told apart"),
  ]

  private static func column(
    _ name: String, _ type: String, _ unit: String?, _ dutch: String, _ english: String,
    mayBeEmpty: Bool = false
  ) -> ContractColumn {
    ContractColumn(
      name: name, type: type, unit: unit, mayBeEmpty: mayBeEmpty, isPersonal: false, dutch: dutch,
      english: english, since: "1.5")
  }

  /// Empty where too few people made it.
  private static func figure(
    _ name: String, _ unit: String, _ dutch: String, _ english: String
  ) -> ContractColumn {
    column(
      name, "integer", unit, dutch + "; leeg waar het er te weinig waren",
      english + "; empty where they were too few", mayBeEmpty: true)
  }
}

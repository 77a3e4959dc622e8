import Foundation

/// A year of development days of everybody: a pattern and twenty days of leave each.
struct LeaveYear {
  let workshop: Workshop

  func run(people: Int, rounds: Int) throws {
    let large = try organisation(of: people)
    let small = try organisation(of: 100)
    let done = { try workshop.boetseer("sync", "--through", "2023-12-31", on: $0).run() }
    try workshop.copy(large, to: "done.db")
    _ = try done("done.db")
    try Comparison(
      title: "sync of a year with 20 days of leave each for \(people) people; "
        + "sqlite3 INSERT … SELECT of the same rows",
      rounds: rounds,
      ours: {
        try workshop.copy(large, to: "ours.db")
        return try done("ours.db")
      },
      reference: {
        try workshop.copy(large, to: "theirs.db")
        return try workshop.shell(workshop.copyOfLastEvent(in: "done.db"), on: "theirs.db").run()
      }
    ).run()
    workshop.remove("ours.db", "theirs.db", "ours.db-journal", "theirs.db-journal")
    try workshop.copy(small, to: "small-done.db")
    _ = try done("small-done.db")
    try AccountShow(workshop: workshop).bySize(
      [(100, "small-done.db"), (people, "done.db")], words: ["leave", "balance", "000123"],
      rounds: 20)
    try lapses(of: people, in: "done.db")
    try taken(of: people, in: "done.db")
    workshop.remove("done.db", "small-done.db")
  }

  /// The report on what lapses at the end of that year, and within the next one.
  private func lapses(of people: Int, in database: String) throws {
    let today = "2024-01-02"
    try workshop.boetseer("sync", "--through", today, "--today", today, on: database).run()
    try Comparison(
      title: "report lapse, of \(people) people; its own SQL in the sqlite3 shell", rounds: 5,
      ours: {
        try workshop.boetseer(
          "report", "lapse", "--year", "2023", "--today", today, "--format", "json", on: database
        ).run()
      },
      reference: { try workshop.shell(LeaveYear.lapseQueries, on: database).run() }
    ).run()
  }

  /// The report on what was granted, taken and left to lapse in that year.
  private func taken(of people: Int, in database: String) throws {
    let used = try (0..<5).map { _ in
      try workshop.boetseer(
        "report", "time", "--year", "2023", "--today", "2024-01-02", "--format", "json",
        on: database
      ).run()
    }
    Table.row(
      "report time of \(people) people with 20 days of leave each",
      median(used.map(\.processor)), nil, peak: used.map(\.peak).max() ?? 0)
  }

  /// What the report reads, as it reads it: teams twice, on the last day of the year and today.
  private static let lapseQueries = """
    .output /dev/null
    \(teamQueries)
    WITH moved AS MATERIALIZED (
      SELECT a.person, a.scheme, a.unit, date(t.effective_on, '-1 day') AS day,
        sum(CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END) AS lapsed
      FROM transfer AS t
      JOIN lot AS l ON l.id = CASE WHEN t.reverses IS NULL THEN t.from_lot ELSE t.to_lot END
      JOIN account AS a ON a.id = l.account AND a.kind = 'person'
      WHERE t.kind = 'lapse' AND t.effective_on <= '2024-01-01' AND t.booked_on >= '2023-01-01'
        AND day BETWEEN '2023-01-01' AND '2023-12-31'
      GROUP BY a.id, day HAVING lapsed <> 0
    )
    SELECT m.person, s.code, m.unit, m.day, m.lapsed
    FROM moved AS m JOIN scheme AS s ON s.id = m.scheme;
    \(teamQueries)
    SELECT a.person, s.code, a.unit, coalesce(t.expires_on, t.nominal_on), l.amount AS stands,
      t.ends_then, t.expires_on IS NULL
    FROM lot_term AS t
    CROSS JOIN lot AS l ON l.id = t.lot AND NOT l.kind IN ('claim', 'leave')
    CROSS JOIN account AS a ON a.id = l.account AND a.kind = 'person'
    CROSS JOIN scheme AS s ON s.id = a.scheme
    WHERE (t.expires_on BETWEEN '2024-01-02' AND '2025-01-01'
        OR t.expires_on IS NULL AND t.nominal_on BETWEEN '2024-01-02' AND '2025-01-01')
      AND stands > 0
      AND NOT EXISTS (SELECT 1 FROM lot_term AS n WHERE n.lot = t.lot AND n.id > t.id);

    """

  private static let teamQueries = """
    SELECT id, person, event FROM employment;
    SELECT employment, event, started_on, ended_on FROM employment_span ORDER BY id;
    SELECT employment, valid_from, team, event FROM employment_change
    WHERE team IS NOT NULL ORDER BY employment, valid_from, id;
    """

  /// The organisation with forty hours a year, patterns and leave taken in, none of it booked.
  private func organisation(of people: Int) throws -> String {
    let given = try workshop.organisation(of: people, imported: true)
    let name = "leave-\(people).db"
    try workshop.copy(given.database, to: name)
    let scheme = workshop.path("days.yaml")
    try LeaveYear.scheme.write(toFile: scheme, atomically: false, encoding: .utf8)
    try workshop.boetseer("import", "schemes", scheme, on: name).run()
    try rows(
      "patterns", of: given.employees, people,
      header: "employee,valid_from,mon,tue,wed,thu,fri,sat,sun"
    ) { employee, _ in
      ["\(employee),2023-01-01,8,8,8,8,4,,"]
    }
    try rows("leave", of: given.employees, people, header: "employee,scheme,date,hours") {
      employee, number in
      LeaveYear.days[number % 4].map { "\(employee),DAYS,2023-\($0),1" }
    }
    for kind in ["patterns", "leave"] {
      try workshop.boetseer("import", kind, workshop.path("\(kind).csv"), on: name).run()
    }
    return name
  }

  /// Twenty days of 2023 that are worked, none of them a holiday: from Monday to Thursday, for each
  /// fourth person the same.
  private static let days: [[String]] = (0..<4).map { offset in
    let holidays = ["04-10", "04-27", "05-18", "05-29"]
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let days = (1..<24).compactMap { week -> String? in
      // 2 January 2023 was a Monday.
      var (month, day) = (0, 2 + week * 14 + offset)
      while day > lengths[month] { (month, day) = (month + 1, day - lengths[month]) }
      let text = (month < 9 ? "0" : "") + "\(month + 1)-" + (day < 10 ? "0" : "") + "\(day)"
      return holidays.contains(text) ? nil : text
    }
    return Array(days.prefix(20))
  }

  /// A file with rows for everybody who was in service from the first day on.
  private func rows(
    _ name: String, of employees: String, _ people: Int, header: String,
    _ row: (String, Int) -> [String]
  ) throws {
    let lines = try String(contentsOfFile: employees, encoding: .utf8).split(separator: "\n")
    var text = header + "\n"
    for (number, line) in lines.dropFirst().prefix(people).enumerated() {
      let employee = line.prefix { $0 != "," }
      for row in row(String(employee), number) { text += row + "\n" }
    }
    try text.write(toFile: workshop.path("\(name).csv"), atomically: false, encoding: .utf8)
  }

  private static let scheme = """
    schemes:
      - code: DAYS
        name: {nl: Ontwikkeldagen, en: Development days}
        form: time
        unit: hours
        basis: {kind: company}
        works_council: {cao: true}
        tax_status: confirmed
        versions:
          - valid_from: 2023-01-01
            grant: {amount: "40", per: year, hours: {scale: full}}
            expiry: {rule: year_end}

    """
}

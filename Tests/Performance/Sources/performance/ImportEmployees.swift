/// `import employees` beside the shell that reads the same file and fills the same tables, their
/// triggers included. The shell makes up salts and digests, counts no hash over the event and
/// checks nothing that the tables do not check.
struct ImportEmployees {
  let workshop: Workshop

  struct Differs: Error {
    let ours: String
    let theirs: String
  }

  private static let tables = [
    "person", "person_number", "person_change", "person_details", "role_change", "employment",
    "employment_span", "employment_change",
  ]

  func run(people: Int, rounds: Int) throws {
    let given = try workshop.organisation(of: people, imported: false)
    try Comparison(
      title: "import employees, \(people) rows; sqlite3 .import and INSERT … SELECT",
      rounds: rounds,
      ours: {
        try workshop.copy(given.database, to: "ours.db")
        return try workshop.boetseer(
          "import", "employees", given.employees, "--effective", "2023-01-01", on: "ours.db"
        ).run()
      },
      reference: {
        try workshop.copy(given.database, to: "theirs.db")
        return try workshop.shell(Self.script(given.employees), on: "theirs.db").run()
      }
    ).run()
    let counts = Self.tables.map { "SELECT '\($0)', count(*) FROM \($0)" }
      .joined(separator: " UNION ALL ")
    let (ours, theirs) = (
      try workshop.count(counts, on: "ours.db"), try workshop.count(counts, on: "theirs.db")
    )
    guard ours == theirs else { throw Differs(ours: ours, theirs: theirs) }
    workshop.remove("ours.db", "ours.db-journal", "theirs.db", "theirs.db-journal")
  }

  private static func script(_ file: String) -> String {
    """
    .import --csv --schema temp \(file) line
    BEGIN IMMEDIATE;
    INSERT INTO event
      SELECT max(id) + 1, strftime('%Y-%m-%dT%H:%M:%fZ'), '2023-12-31', 'import employees',
        randomblob(32), NULL, NULL FROM event;
    CREATE TEMP TABLE new AS SELECT max(id) AS event FROM event;
    INSERT INTO event_text SELECT event, randomblob(16), 'measurement', 'people.csv', NULL FROM new;
    INSERT INTO person SELECT l.rowid, n.event, randomblob(32) FROM line AS l, new AS n;
    INSERT INTO person_number SELECT rowid, randomblob(16), employee FROM line;
    INSERT INTO person_change
      SELECT l.rowid, n.event, l.rowid, started_on, nullif(education, ''), nullif(language, ''),
        randomblob(32)
      FROM line AS l, new AS n;
    INSERT INTO person_details
      SELECT rowid, randomblob(16), name, nullif(email, ''), nullif(birth_year, '') FROM line;
    INSERT INTO role_change
      SELECT row_number() OVER (ORDER BY l.rowid), n.event, l.rowid, started_on, r.value, 1
      FROM line AS l, new AS n,
        json_each('["' || replace(l.roles, ' ', '","') || '"]') AS r
      WHERE l.roles <> '';
    INSERT INTO employment SELECT l.rowid, n.event, l.rowid FROM line AS l, new AS n;
    INSERT INTO employment_span
      SELECT l.rowid, n.event, l.rowid, started_on, nullif(ended_on, '')
      FROM line AS l, new AS n;
    INSERT INTO employment_change
      SELECT l.rowid, n.event, l.rowid, started_on, hours_per_week * 60, fulltime_hours * 60,
        (CAST(hours_per_week * 60 AS INTEGER) * 20000 + fulltime_hours * 60)
          / (2 * fulltime_hours * 60), worker_type, t.id,
        CASE WHEN m.person < l.rowid THEN m.person END, nullif(yearly_wage, '') * 100,
        nullif(cost_centre, '')
      FROM line AS l, new AS n LEFT JOIN team AS t ON t.code = l.team
      LEFT JOIN person_number AS m ON m.number = nullif(l.manager, '')
      ORDER BY l.rowid;
    -- Managers who come later in the file.
    INSERT INTO employment_change (id, event, employment, valid_from, manager)
      SELECT (SELECT max(id) FROM employment_change) + row_number() OVER (ORDER BY l.rowid),
        n.event, l.rowid, started_on, m.person
      FROM line AS l, new AS n JOIN person_number AS m ON m.number = nullif(l.manager, '')
      WHERE m.person > l.rowid ORDER BY l.rowid;
    INSERT INTO import_batch
      SELECT (SELECT max(id) + 1 FROM import_batch), event, 'employees', randomblob(32), c, c, 0, 0
      FROM new, (SELECT count(*) AS c FROM line);
    INSERT INTO seal
      SELECT n.event, 'all', s.hash, randomblob(32) FROM new AS n, seal AS s
      ORDER BY s.event DESC LIMIT 1;
    COMMIT;

    """
  }
}

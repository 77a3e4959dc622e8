import SQLite
import Testing

/// SQL of a person reads some views and nothing else, whatever it is dressed as.
@Suite("Guarded SQL")
struct GuardedDatabaseTests {
  private let folder: TemporaryFolder
  private let guarded: GuardedDatabase

  init() throws {
    folder = try TemporaryFolder()
    let database = try Database(path: folder.file("a.db"), access: .create)
    try database.execute(
      """
      CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, born INTEGER, wage INTEGER) STRICT;
      INSERT INTO person VALUES (1, 'Anna', 1980, 4000), (2, 'Bo', 1990, 3000), (3, 'Co', 2000, 1);
      CREATE TABLE secret (id INTEGER PRIMARY KEY, words TEXT) STRICT;
      INSERT INTO secret VALUES (1, 'GEHEIM');
      CREATE VIEW inner_one AS SELECT id, born FROM person WHERE wage > 10;
      CREATE VIEW x_band AS
        WITH aged AS (SELECT id, born FROM inner_one WHERE EXISTS (SELECT 1 FROM secret))
        SELECT id, CASE WHEN born < 1985 THEN 'old' ELSE 'young' END AS band FROM aged;
      CREATE VIEW x_count AS SELECT count(*) AS people FROM person;
      CREATE VIEW x_name AS SELECT id, name FROM person;
      CREATE VIEW x_contract AS SELECT 'x_band' AS view UNION ALL SELECT 'x_count'
        UNION ALL SELECT 'x_contract';
      """)
    guarded = try GuardedDatabase(
      path: folder.file("a.db"), views: "SELECT view FROM x_contract")
  }

  private func rows(
    _ sql: String, _ parameters: [String: SQLiteValue] = [:]
  ) throws -> [[GuardedValue]] {
    var found: [[GuardedValue]] = []
    try guarded.ask(sql, parameters, isOver: { false }, header: { _ in }) {
      found.append($0)
      return found.count < 1000
    }
    return found
  }

  @Test(
    "Views answer, joined, nested, grouped and named otherwise",
    arguments: [
      ("SELECT band, count(*) FROM x_band GROUP BY band ORDER BY band", "old 1 young 1"),
      ("SELECT count(*) FROM x_band", "2"), ("SELECT people FROM x_count", "3"),
      ("SELECT people FROM x_count WHERE EXISTS (SELECT 1 FROM x_band)", "3"),
      ("SELECT count(*) FROM x_band a JOIN x_band AS b USING (id) JOIN x_count", "2"),
      ("WITH mine AS (SELECT id FROM x_band) SELECT count(*) FROM mine", "2"),
      (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<3) SELECT i FROM n",
        "1 2 3"
      ),
      ("SELECT (SELECT max(id) FROM x_band), x.id FROM x_band AS x ORDER BY 2", "2 1 2 2"),
      ("SELECT id FROM (SELECT * FROM x_band) AS person ORDER BY id", "1 2"),
      ("SELECT main.x_band.id FROM main.x_band ORDER BY 1", "1 2"),
      ("SELECT sum(id) OVER (ORDER BY id) FROM x_band", "1 3"),
      ("SELECT id FROM x_band UNION SELECT people FROM x_count", "1 2 3"),
      ("VALUES (1), (2)", "1 2"), ("SELECT 1; -- and no more", "1"),
      ("SELECT upper('a') || char(66), round(2.5), typeof(x'00')", "AB 3.0 blob"),
    ])
  func answers(sql: String, answer: String) throws {
    let shown = try rows(sql).flatMap { $0 }.map { value in
      switch value {
      case .null: "NULL"
      case .integer(let number): "\(number)"
      case .decimal(let number): "\(number)"
      case .text(let text): text
      case .blob: "blob"
      }
    }
    #expect(shown.joined(separator: " ") == answer)
  }

  @Test(
    "Nothing else is read",
    arguments: [
      "SELECT * FROM person", "SELECT name FROM person", "SELECT count(*) FROM person",
      "SELECT 1 FROM secret", "SELECT EXISTS (SELECT 1 FROM secret)", "SELECT * FROM x_name",
      "SELECT count(*) FROM x_name", "SELECT * FROM inner_one", "SELECT * FROM main.person",
      "SELECT \"name\" FROM [person]", "SELECT x.words FROM x_band JOIN secret AS x",
      "SELECT * FROM x_band, person", "SELECT * FROM sqlite_schema", "SELECT * FROM sqlite_master",
      "SELECT * FROM sqlite_temp_schema", "SELECT * FROM pragma_table_info('person')",
      "SELECT * FROM pragma_function_list", "SELECT * FROM json_each('[1]')",
      "SELECT * FROM (SELECT name FROM person) AS x_band",
      "SELECT * FROM (SELECT name FROM person) AS x_name", "SELECT * FROM person AS x_band",
      "SELECT (SELECT wage FROM person WHERE id = x_band.id) FROM x_band",
      "SELECT id FROM x_band WHERE id IN (SELECT id FROM secret)",
      "SELECT id FROM x_band ORDER BY (SELECT words FROM secret)",
      "SELECT * FROM x_band NATURAL JOIN person", "TABLE person",
      "SELECT id FROM x_band UNION ALL SELECT wage FROM person",
      "WITH a AS (SELECT * FROM person) SELECT * FROM a",
      "WITH a AS (SELECT 1) SELECT * FROM a, secret",
      "SELECT * FROM x_band WHERE (SELECT count(*) FROM person) > 0",
      "SELECT count(*) FROM (SELECT 1 FROM person)",
    ])
  func denied(sql: String) {
    #expect {
      try rows(sql)
    } throws: { error in
      switch error as? GuardError {
      case .notAllowed: true
      // Where SQLite knows no such thing.
      case .invalid: sql.contains("TABLE") || sql.contains("pragma_") || sql.contains("json_each")
      default: false
      }
    }
  }

  @Test(
    "No common table expression takes a name that is there",
    arguments: [
      "WITH x_band AS (SELECT * FROM person) SELECT * FROM x_band",
      "WITH X_BAND AS (SELECT name AS band FROM person) SELECT * FROM x_band",
      "WITH \"x_band\"(a) AS NOT MATERIALIZED (SELECT name FROM person) SELECT * FROM x_band",
      "WITH [x_band] (a, b) AS MATERIALIZED (SELECT 1, name FROM person) SELECT * FROM x_band",
      "WITH `inner_one` AS (SELECT id, born FROM person) SELECT * FROM inner_one",
      "WITH 'x_band' AS (SELECT born FROM person) SELECT * FROM x_band",
      "WITH aged AS (SELECT id, born FROM person) SELECT * FROM aged",
      "WITH/**/x_band/**/AS/**/(SELECT born FROM person) SELECT * FROM x_band",
      "WITH x_band --\n AS --\n (SELECT born FROM person) SELECT * FROM x_band",
      "SELECT * FROM (WITH a AS (SELECT 1), person AS (SELECT 1) SELECT * FROM person)",
      "WITH RECURSIVE x_count(people) AS (SELECT born FROM person) SELECT * FROM x_count",
      "SELECT (WITH x_band AS (SELECT born FROM person) SELECT born FROM x_band)",
    ])
  func taken(sql: String) {
    #expect {
      try rows(sql)
    } throws: { error in
      if case .takenName = error as? GuardError { true } else { false }
    }
  }

  @Test(
    "Nothing is written, and nothing is reached beside the file",
    arguments: [
      "DELETE FROM person", "UPDATE person SET wage = 1",
      "INSERT INTO person VALUES (9, 'x', 1, 1)",
      "DROP TABLE person", "CREATE TABLE t (a)", "CREATE TEMP TABLE t AS SELECT * FROM x_band",
      "CREATE VIEW v AS SELECT * FROM person", "CREATE VIRTUAL TABLE t USING fts5(a)",
      "ALTER TABLE person RENAME TO p", "ATTACH 'b.db' AS b", "DETACH main", "VACUUM",
      "VACUUM INTO 'b.db'", "PRAGMA query_only = OFF", "PRAGMA table_info(person)", "BEGIN",
      "COMMIT", "ROLLBACK", "SAVEPOINT s", "RELEASE s", "REINDEX", "ANALYZE",
      "SELECT load_extension('x')", "SELECT fts3_tokenizer('simple')",
      "SELECT readfile('/etc/passwd')",
      "SELECT writefile('b', 'x')", "SELECT edit('x')", "SELECT randomblob(10)",
      "SELECT zeroblob(10)",
      "SELECT printf('%d', 1)", "SELECT format('%d', 1)", "SELECT sqlite_version()",
      "SELECT last_insert_rowid()", "SELECT total_changes()", "EXPLAIN SELECT 1",
      "EXPLAIN QUERY PLAN SELECT * FROM x_band",
      "WITH a AS (SELECT 1) DELETE FROM person", "REPLACE INTO person VALUES (1, 'x', 1, 1)",
    ])
  func writes(sql: String) {
    #expect(throws: GuardError.self) { try rows(sql) }
  }

  @Test("Text that is no single query, and parameters by name")
  func shapes() throws {
    let refused: [(String, GuardError)] = [
      ("", .empty), ("-- nothing", .empty), (";;", .empty),
      ("SELECT 1; SELECT 2", .severalStatements), ("SELECT 1; garbage", .severalStatements),
      ("SELECT 1\u{0}; DELETE FROM person", .nulByte), ("SELECT ?", .namelessParameter),
      ("SELECT ?1", .namelessParameter), ("SELECT :a", .missingParameter("a")),
    ]
    for (sql, error) in refused {
      #expect(throws: error, "\(sql)") { try rows(sql) }
    }
    #expect(throws: GuardError.unknownParameter("b", known: ["a"])) {
      try rows("SELECT @a", ["a": 1, "b": 2])
    }
    let found = try rows(
      "SELECT :a, $b, typeof(@a), :c", ["a": 7, "b": "x'; DROP", "c": .null])
    #expect(found == [[.integer(7), .text("x'; DROP"), .text("integer"), .null]])
  }

  @Test("What is too much is refused or cut off")
  func limits() {
    let deep = String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
    let long = "SELECT '" + String(repeating: "x", count: 200_000) + "'"
    let many = (0..<200).map { "SELECT \($0)" }.joined(separator: " UNION ALL ")
    let wide = "SELECT " + (0..<500).map(String.init).joined(separator: ", ")
    let big =
      "SELECT replace(hex(upper('\(String(repeating: "a", count: 50_000))')), '4', "
      + "'\(String(repeating: "b", count: 40_000))')"
    for sql in ["SELECT \(deep)", long, many, wide, big] {
      #expect(throws: GuardError.self, "\(sql.prefix(40))") { try rows(sql) }
    }
    var looks = 0
    #expect(throws: GuardError.interrupted) {
      try guarded.ask(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
        [:],
        isOver: {
          looks += 1
          return looks > 50
        }, header: { _ in }
      ) { _ in true }
    }
  }
}

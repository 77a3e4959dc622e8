/// What somebody may try to get out of `query`, or to do to the machine with it.
enum HostileQueries {
  /// Things that write, or reach beside the file.
  static let writing = [
    "DELETE FROM event", "DELETE FROM text_body", "UPDATE setting SET value = '1'",
    "INSERT INTO event (id) VALUES (99)", "REPLACE INTO event (id) VALUES (1)",
    "INSERT OR REPLACE INTO seal (event) VALUES (1)", "DROP TABLE event", "DROP VIEW x_team",
    "DROP TRIGGER event_update", "DROP INDEX transfer_by_lot", "CREATE TABLE t (a)",
    "CREATE TABLE t AS SELECT * FROM x_team", "CREATE TEMP TABLE t (a)",
    "CREATE TEMP VIEW x_team AS SELECT * FROM person", "CREATE VIEW v AS SELECT 1",
    "CREATE INDEX i ON event (id)", "CREATE UNIQUE INDEX i ON event (today)",
    "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE t USING fts5(a)", "CREATE VIRTUAL TABLE t USING rtree(a, b, c)",
    "CREATE VIRTUAL TABLE t USING csv(filename='/etc/passwd')", "ALTER TABLE event ADD COLUMN a",
    "ALTER TABLE event RENAME TO e", "ALTER TABLE event DROP COLUMN today",
    "ATTACH DATABASE 'other.db' AS o", "ATTACH ':memory:' AS o", "ATTACH '/etc/passwd' AS p",
    "ATTACH 'file:other.db?mode=rwc' AS o", "DETACH DATABASE main", "VACUUM",
    "VACUUM INTO 'copy.db'", "VACUUM main INTO '/tmp/copy.db'", "REINDEX", "REINDEX event",
    "ANALYZE", "ANALYZE sqlite_schema", "BEGIN", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "COMMIT",
    "END", "ROLLBACK", "SAVEPOINT a", "RELEASE a", "ROLLBACK TO a",
    "WITH a AS (SELECT 1) DELETE FROM event", "WITH a AS (SELECT 1) UPDATE event SET today = '1'",
    "WITH a AS (SELECT 1) INSERT INTO event (id) SELECT * FROM a",
    "SELECT * FROM (DELETE FROM event RETURNING *)", "DELETE FROM event RETURNING *",
    "UPDATE event SET today = '2020-01-01' RETURNING id",
    "INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, 'CREATE TABLE x (a)')",
    "UPDATE sqlite_schema SET sql = ''", "DELETE FROM sqlite_sequence",
  ]

  static let pragmas = [
    "query_only = OFF", "query_only", "writable_schema = ON", "trusted_schema = ON",
    "journal_mode = DELETE", "journal_mode = WAL", "locking_mode = EXCLUSIVE", "synchronous = OFF",
    "user_version = 9", "application_id = 9", "temp_store_directory = '/tmp'",
    "data_store_directory = '/tmp'", "database_list", "table_info(person_details)",
    "table_list", "function_list", "compile_options", "wal_checkpoint", "foreign_keys = OFF",
    "ignore_check_constraints = ON", "recursive_triggers = OFF", "hard_heap_limit = 0",
    "soft_heap_limit = 0", "cache_size = 1000000", "mmap_size = 1000000000", "threads = 8",
    "integrity_check", "incremental_vacuum", "optimize", "shrink_memory", "schema_version = 1",
    "module_list", "legacy_alter_table = ON", "defer_foreign_keys = ON", "secure_delete = OFF",
  ].map { "PRAGMA \($0)" }

  /// Functions that reach out, or that nothing stops.
  static let functions = [
    "load_extension('evil')", "load_extension('evil', 'init')", "fts3_tokenizer('simple')",
    "fts3_tokenizer('simple', x'00')", "readfile('/etc/passwd')", "writefile('x', 'y')",
    "edit('x')", "printf('%.*c', 900000000, 'x')", "format('%.*c', 900000000, 'x')",
    "printf('%999999999d', 1)", "zeroblob(2000000000)", "randomblob(2000000000)",
    "sqlite_source_id()", "sqlite_version()", "sqlite_compileoption_get(1)", "last_insert_rowid()",
    "changes()", "total_changes()", "json_extract('{}', '$.a')", "jsonb('[]')",
    "json_group_array(1)", "sha3('a')", "eval('DELETE FROM event')", "fsdir('/')", "lsmode(1)",
    "sqlar_compress('a')", "shell_add_schema('a', 'b', 'c')", "soundex('a')", "match('a', 'b')",
    "'a' REGEXP 'b'", "'a' MATCH 'b'", "sqlite_log(1, 'x')", "unknown_function(1)",
    "subtype(1)", "sqlite_offset(1)", "snippet(1)", "bm25(1)", "highlight(1)",
    "carray('a', 1)", "generate_series(1, 2)",
  ].map { "SELECT \($0)" }

  /// Names that stand for something else.
  static let disguised = [
    "WITH x_employee AS (SELECT * FROM person_details) SELECT * FROM x_employee",
    "WITH x_Team AS (SELECT * FROM text_body) SELECT * FROM x_team",
    "WITH \"x_employee\" (a) AS (SELECT body FROM text_body) SELECT a FROM x_employee",
    "WITH x_claim AS MATERIALIZED (SELECT title FROM claim_version) SELECT * FROM x_claim",
    "WITH x_claim AS NOT MATERIALIZED (SELECT 1) SELECT * FROM x_claim",
    "WITH [x_claim] AS (SELECT 1) SELECT * FROM x_claim",
    "WITH `x_claim` AS (SELECT 1) SELECT * FROM x_claim",
    "WITH 'x_claim' AS (SELECT 1) SELECT * FROM x_claim",
    "WITH a AS (SELECT 1), x_claim AS (SELECT body FROM text_body) SELECT * FROM x_claim",
    "WITH RECURSIVE x_claim AS (SELECT body FROM text_body) SELECT * FROM x_claim",
    "SELECT * FROM (WITH x_claim AS (SELECT body FROM text_body) SELECT * FROM x_claim)",
    "WITH/*a*/x_claim/*b*/AS/*c*/(SELECT body FROM text_body) SELECT * FROM x_claim",
    "WITH employee_number AS (SELECT 1 person, 2 employee) SELECT * FROM employee_number",
    "WITH reference_day AS (SELECT '2020-01-01' day) SELECT * FROM x_employee",
    "WITH undone AS (SELECT 0 event WHERE 0) SELECT * FROM undone",
    "WITH person AS (SELECT 1 id) SELECT * FROM person",
    "WITH state AS (SELECT name FROM team_change) SELECT * FROM state",
    "SELECT * FROM (SELECT body FROM text_body) AS x_employee",
    "SELECT * FROM text_body AS x_employee", "SELECT x_employee.* FROM text_body x_employee",
    "SELECT * FROM main.text_body", "SELECT * FROM \"text_body\"", "SELECT * FROM temp.x_team",
    "SELECT * FROM x_employee_name", "SELECT name FROM x_employee_name AS x_employee",
    "SELECT count(*) FROM x_employee_name", "SELECT 1 WHERE EXISTS (SELECT 1 FROM plan)",
    "SELECT * FROM x_employee WHERE employee IN (SELECT actor FROM event_text)",
    "SELECT (SELECT group_concat(body) FROM text_body)",
    "SELECT * FROM x_team ORDER BY (SELECT body FROM text_body)",
    "SELECT max(0, (SELECT count(*) FROM evaluation_details))",
    "SELECT * FROM x_team LIMIT (SELECT count(*) FROM plan)",
    "SELECT * FROM x_team GROUP BY (SELECT count(*) FROM plan_item)",
    "SELECT * FROM x_team NATURAL JOIN person_details", "SELECT * FROM x_team, wage",
    "SELECT * FROM sqlite_schema", "SELECT sql FROM sqlite_master",
    "SELECT * FROM sqlite_temp_master", "SELECT * FROM sqlite_dbpage",
    "SELECT * FROM dbstat", "SELECT * FROM bytecode('SELECT 1')",
    "SELECT * FROM sqlite_stmt", "SELECT * FROM pragma_database_list",
    "SELECT * FROM pragma_table_info('person_details')", "SELECT * FROM json_each('[1]')",
    "SELECT * FROM json_tree('{}')", "SELECT * FROM generate_series(1, 10)",
    "EXPLAIN SELECT * FROM x_team", "EXPLAIN QUERY PLAN SELECT * FROM x_team",
  ]

  /// Text that is no single query.
  static let misshapen = [
    "", " ", ";", "--", "/* */", "SELECT", "SELECT 1; SELECT 2", "SELECT 1; DELETE FROM event",
    "SELECT 1;;SELECT 2", "SELECT 1;-- x\nSELECT 2", "SELECT 1 garbage more", "SELEKT 1",
    "SELECT * FROM nothing", "SELECT nothing FROM x_team", "SELECT ?", "SELECT ?7", "SELECT :a",
    "SELECT 'unclosed", "SELECT (1", "SELECT 1)", "\u{FEFF}", "SELECT \"x\"",
    "SELECT \(String(repeating: "(", count: 4000))1\(String(repeating: ")", count: 4000))",
    "SELECT \(String(repeating: "-", count: 1))\(String(repeating: "~", count: 3000))1",
    "SELECT \((0..<300).map(String.init).joined(separator: ", "))",
    (0..<100).map { "SELECT \($0)" }.joined(separator: " UNION "),
    "SELECT '" + String(repeating: "x", count: 110_000) + "'",
    "SELECT 1 WHERE 1 IN (\((0..<40).map { _ in "(SELECT 1" }.joined(separator: " UNION "))",
  ]

  /// What never ends, or grows.
  static let endless = [
    "WITH RECURSIVE a(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM a) SELECT count(*) FROM a",
    "WITH RECURSIVE a(n) AS (SELECT 1 UNION SELECT n + 1 FROM a) SELECT max(n) FROM a",
    "WITH RECURSIVE a(n) AS (VALUES(1) UNION ALL SELECT n FROM a) SELECT sum(n) FROM a",
    "WITH RECURSIVE a(n, t) AS (SELECT 1, hex('abcdefgh') UNION ALL SELECT n + 1, t || t FROM a) "
      + "SELECT max(length(t)) FROM a",
    "SELECT count(*) FROM x_contract a JOIN x_contract b JOIN x_contract c JOIN x_audit d",
    "SELECT count(*) FROM x_contract a, x_contract b, x_contract c, x_contract d, x_contract e",
    "SELECT group_concat(a.description_en) FROM x_contract a, x_contract b, x_contract c",
    "SELECT count(DISTINCT a.description_en || b.description_nl || c.description_en) "
      + "FROM x_contract a, x_contract b, x_contract c",
    "SELECT a.view, b.view, c.view, d.view FROM x_contract a, x_contract b, x_contract c, "
      + "x_contract d ORDER BY a.description_en || b.description_en || c.description_en, "
      + "1, 2, 3, 4",
    "WITH RECURSIVE a(t) AS (SELECT 'a' UNION ALL SELECT t || 'a' FROM a LIMIT 900000) "
      + "SELECT count(*) FROM a WHERE t LIKE '%a%a%a%a%a%a%a%a%b'",
  ]
}

import Records
import SQLite
import Store
import Testing

@Suite("The control totals of imports")
struct ImportTotalsTests {
  @Test("A file of claims whose control totals do not fit is named")
  func imports() throws {
    let hospital = try Hospital.withOnePerson()
    let event = try hospital.importClaim("1", cost: 5_000, on: "2024-03-01")
    let database = hospital.store.database
    try database.execute("DROP TRIGGER import_batch_update; DROP TRIGGER import_batch_delete")
    try database.execute(
      "UPDATE import_batch SET new_count = 2, row_count = 2 WHERE kind = 'claims'")
    #expect(
      try hospital.store.doctor().findings
        .contains(Finding(.imports, .event(event), .importTouched(1, said: 2))))
    try database.execute("PRAGMA foreign_keys = OFF; DELETE FROM import_batch")
    #expect(
      try hospital.store.doctor().findings
        .contains(Finding(.imports, .event(event), .importUnsaid)))
  }

  @Test(
    "Files of employees and teams too",
    arguments: [
      ("employees", "UPDATE import_batch SET new_count = 5, row_count = 5", 2, 5),
      ("employees", "DELETE FROM person_change WHERE person = 2", 1, 2),
      ("teams", "UPDATE import_batch SET changed_count = 3, row_count = 4", 1, 4),
      ("teams", "DELETE FROM team_change", 0, 1),
    ] as [(String, String, Int64, Int64)])
  func everyKind(kind: String, sql: String, touched: Int64, said: Int64) throws {
    // Given
    let hospital = try Hospital()
    if kind == "teams" {
      var team = TeamInput(code: "ICU")
      team.name = "Intensive care"
      var rows = [ImportRow(line: 2, value: team)]
      _ = try hospital.store.importTeams(
        digest: FileDigest.of([1]), effective: nil, head: Hospital.head("import teams"),
        dryRun: false
      ) { rows.popLast() }
    } else {
      var rows = ["2", "1"].map { ImportRow(line: 2, value: EmployeeImportTests.row($0)) }
      _ = try hospital.store.importEmployees(
        digest: FileDigest.of([1]), effective: nil, head: Hospital.head("import employees"),
        dryRun: false
      ) { rows.popLast() }
    }
    try hospital.expectSound()
    // When
    try hospital.disarm("import_batch", "person_change", "team_change")
    try hospital.store.database.execute("PRAGMA foreign_keys = OFF")
    try hospital.store.database.execute(sql)
    if sql.contains("person_change") {
      try hospital.disarm("employment_change", "employment_span")
      try hospital.store.database.execute(
        "DELETE FROM employment_change WHERE employment = 2; "
          + "DELETE FROM employment_span WHERE employment = 2")
    }
    // Then
    let event = try hospital.lastEvent()
    #expect(
      try hospital.store.doctor().findings.filter { $0.check == .imports }
        == [Finding(.imports, .event(event), .importTouched(touched, said: said))])
  }
}

import Records
import SQLite
import Store
import Testing

/// The register of what is stored says something of every column there is.
@Suite("The register of what is stored")
struct DataRegisterTests {
  @Test("Every column of every table has one kind, and no kind names a column that is not there")
  func everyColumn() throws {
    let store = try Hospital().store
    let stored = try store.database.all(
      """
      SELECT t.name || '.' || c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      """
    ) { try $0.text(0) }
    let told = DataRegister.columns.values.flatMap { tables in
      tables.flatMap { table in table.columns.map { "\(table.table).\($0)" } }
    }

    #expect(Set(stored).subtracting(told).sorted() == [], "give these a kind in DataRegister")
    #expect(Set(told).subtracting(stored).sorted() == [])
    #expect(told.count == Set(told).count)
    #expect(told.count > 700)
  }

  @Test("Every kind has columns, and what is private has no reader but who it is for")
  func everyKind() {
    let columns = DataRegister.columns
    #expect(DataClass.allCases.filter { columns[$0] == nil } == [])
    #expect(DataClass.plan.sights.map(\.reader) == [.themselves, .named])
    #expect(DataClass.wage.sights.map(\.reader) == [.hr])
    for kind in DataClass.allCases where kind != .organisation {
      for (reader, sight) in kind.sights where reader == .analyst || reader == .worksCouncil {
        #expect(sight != .all, "\(kind) for \(reader)")
      }
    }
  }
}

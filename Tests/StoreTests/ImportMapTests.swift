import Store
import Testing

@Suite("Maps of one's own columns and values")
struct ImportMapTests {
  private func map(_ name: String, column: String = "Medewerker") -> ImportMap {
    var map = ImportMap(name: name, kind: "employees")
    map.columns = [(column, "employee"), ("Uren", "hours_per_week")]
    map.values = [("worker_type", "vast", "permanent"), ("worker_type", "", "other")]
    return map
  }

  @Test("A map reads back as it was kept; one of the same name is replaced")
  func keep() throws {
    let store = try Hospital().store
    try store.keep(map("payroll"), dryRun: false)
    #expect(try store.importMap("payroll") == map("payroll"))
    try store.keep(map("payroll", column: "Nummer"), dryRun: false)
    #expect(try store.importMaps() == [map("payroll", column: "Nummer")])
    #expect(map("payroll") != map("payroll", column: "Nummer"))
    try store.keep(map("rehearsed"), dryRun: true)
    #expect(throws: StoreError.notFound(.importMap, id: "payrol", near: ["payroll"])) {
      _ = try store.importMap("payrol")
    }
    // How files are read is no fact about people, so it is no event.
    #expect(try store.events(limit: 9).count == 1)
  }

  @Test(
    "Names with tabs, line breaks and backslashes stay as they are",
    arguments: [
      "a\tb", "two\nlines", "\\", "\\t", "a\\\tb\\n", "",
    ])
  func oddNames(column: String) throws {
    let store = try Hospital().store
    try store.keep(map("odd", column: column), dryRun: false)
    #expect(try store.importMap("odd").columns.first?.theirs == column)
    #expect(try store.importMap("odd") == map("odd", column: column))
  }
}

import SQLite
import Store
import Testing

@Suite("What the views keep to themselves")
struct PrivacyTests {
  private let filled: FilledHospital

  init() throws { filled = try FilledHospital() }

  /// Views and columns in which one of the private words stands.
  private func leaks() throws -> Set<String> {
    var found: Set<String> = []
    for view in try ContractTests.views(filled.store) {
      let names = try filled.store.database.all("PRAGMA table_info(\(view))") { try $0.text(1) }
      for row in try filled.store.values("SELECT * FROM \(view)") {
        for (name, value) in zip(names, row) {
          let text =
            switch value {
            case .text(let text): text
            case .integer(let number): String(number)
            default: ""
            }
          if FilledHospital.privateWords.contains(where: text.contains) {
            found.insert("\(view).\(name)")
          }
        }
      }
    }
    return found
  }

  @Test("names, wages, years of birth and free text show in x_employee_name only")
  func nothingLeaks() throws {
    let planted = try filled.store.database.integer(
      """
      SELECT (SELECT count(*) FROM person_details
          WHERE birth_year = 1971 AND name = 'Quirina Geheim')
        + (SELECT count(*) FROM employment_change WHERE yearly_wage = 98765432)
        + (SELECT count(*) FROM text_body WHERE body = 'geheim')
      """)
    #expect(planted ?? 0 > 10)
    #expect(try leaks() == ["x_employee_name.name"])
  }

  @Test("every column with an employee number or a name is marked personal")
  func numbersAreMarked() throws {
    let marked = try Set(
      filled.store.database.all(
        "SELECT view || '.' || \"column\" FROM x_contract WHERE personal = 1"
      ) { try $0.text(0) })
    var found: Set<String> = []
    for column in try ContractTests.contract(filled.store) where column.type == "text" {
      let place = "\(column.view).\(column.name)"
      let hits = try filled.store.database.integer(
        """
        SELECT count(*) FROM \(column.view)
        WHERE \"\(column.name)\" IN ('000123', 'Quirina Geheim')
        """)
      if hits ?? 0 > 0 { found.insert(place) }
    }
    #expect(found.count >= 10)
    #expect(found.subtracting(marked) == [])
    #expect(marked.isSuperset(of: ["x_employee.age_band", "x_employee.education"]))
  }

  @Test("an actor who is no employee has no name in the audit trail")
  func actorsAreNumbers() throws {
    let actors = try Set(
      filled.store.database.all("SELECT DISTINCT actor FROM x_audit") { try $0.optionalText(0) })
    #expect(actors == [nil, "000123"])
  }

  @Test("an erased number leaves the rows and takes away who")
  func erasedNumbers() throws {
    try filled.store.database.execute(
      "UPDATE person_number SET salt = NULL, number = NULL WHERE number = '000123'")
    let rows = try filled.store.database.integer(
      "SELECT count(*) FROM x_ledger WHERE employee = 'erased-1'")
    #expect(rows ?? 0 > 0)
    #expect(
      try filled.store.database.integer("SELECT count(*) FROM x_audit WHERE actor IS NOT NULL") == 0
    )
  }
}

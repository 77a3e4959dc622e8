import Records
import SQLite
import Store
import Testing

/// `x_contract` says of every view what it has, no more and no less.
@Suite("The contract of the views")
struct ContractTests {
  struct Column {
    var view: String
    var name: String
    var type: String
    var unit: String?
    var isNullable: Bool
  }

  static func views(_ store: Store) throws -> [String] {
    try store.database.all(
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'view' AND substr(name, 1, 2) = 'x_' ORDER BY name
      """
    ) { try $0.text(0) }
  }

  static func contract(_ store: Store) throws -> [Column] {
    try store.database.all(
      "SELECT view, \"column\", type, unit, nullable FROM x_contract"
    ) {
      Column(
        view: try $0.text(0), name: try $0.text(1), type: try $0.text(2),
        unit: try $0.optionalText(3), isNullable: try $0.integer(4) == 1)
    }
  }

  private let filled: FilledHospital
  private let columns: [Column]

  init() throws {
    filled = try FilledHospital()
    try filled.enterLetters()
    columns = try ContractTests.contract(filled.store)
  }

  @Test("names every view and its columns in their order, and nothing else")
  func namesEveryColumn() throws {
    var real: [String] = []
    for view in try ContractTests.views(filled.store) {
      real += try filled.store.database.all("PRAGMA table_info(\(view))") {
        "\(view).\(try $0.text(1))"
      }
    }

    #expect(columns.map { "\($0.view).\($0.name)" } == real)
    #expect(real.count > 100)
  }

  @Test("every view has rows, each value of its type, and empty only where it may be")
  func valuesAreOfTheirType() throws {
    for view in try ContractTests.views(filled.store) {
      let rows = try filled.store.values("SELECT * FROM \(view)")
      #expect(!rows.isEmpty, "\(view)")
      for (index, column) in columns.filter({ $0.view == view }).enumerated() {
        for row in rows where !fits(row[index], column) {
          Issue.record("\(view).\(column.name) is \(row[index])")
        }
      }
    }
  }

  private func fits(_ value: SQLiteValue, _ column: Column) -> Bool {
    switch (column.type, value) {
    case (_, .null): column.isNullable
    case ("integer", .integer), ("text", .text): true
    case ("flag", .integer(let flag)): flag == 0 || flag == 1
    case ("day", .text(let text)): text.utf8.count == 10 && Hospital.day(text).description == text
    case ("instant", .text(let text)): text.utf8.count == 24 && text.hasSuffix("Z")
    default: false
    }
  }

  @Test("an amount stands beside the unit that says what it counts")
  func amountsHaveUnits() {
    for view in Set(columns.map(\.view)) {
      let own = columns.filter { $0.view == view }
      if own.contains(where: { $0.unit == "cent or minute" }) {
        #expect(own.contains { $0.name == "unit" && $0.type == "text" }, "\(view)")
      }
      for column in own where column.unit != nil {
        #expect(column.type == "integer", "\(view).\(column.name)")
      }
    }
  }

  @Test("says what scripts rely on")
  func fixedColumns() {
    let fixed = [
      "x_balance": "employee scheme unit balance reserved available",
      "x_lot": "employee scheme lot granted_on expires_on granted remaining state",
      "x_ledger": "entry employee scheme lot kind amount unit effective_on recorded_at claim leave "
        + "reverses",
      "x_contract": "view column type unit nullable description_nl description_en personal since",
    ]
    for (view, names) in fixed {
      let own = columns.filter { $0.view == view }.map(\.name)
      #expect(own.joined(separator: " ").hasPrefix(names), "\(view)")
    }
  }

  @Test("nothing is asked of the engine that another counts otherwise")
  func queriesArePortable() throws {
    let queries = try filled.store.database.all(
      "SELECT name, lower(sql) FROM sqlite_schema WHERE type = 'view' ORDER BY name"
    ) { (name: try $0.text(0), sql: try $0.text(1)) }
    let refused = [
      "julianday", "strftime", "date(", "now'", "current_", "json", " like ", " glob ", " / ",
      "ifnull", "printf", "iif(", "total(", "rowid",
    ]
    #expect(queries.count > 12)
    for (name, sql) in queries {
      for word in refused { #expect(!sql.contains(word), "\(name): \(word)") }
    }
  }
}

internal import SQLite

/// A database that an export made: only read, to count and add up again.
package struct ExportedDatabase {
  private let database: Database

  package init(path: String) throws {
    database = try Database(path: path, access: .readOnly)
  }

  /// - Throws: `SQLiteError` for a table or column that is not there.
  package func table(_ told: ExportManifest.Table) throws -> ExportManifest.Table {
    let name = told.view.filter { $0 != "\"" }
    return try database.tally(
      ExportTable.quoted(name), as: told.view,
      told.totals.map { $0.column.filter { $0 != "\"" } })
  }
}

extension Database {
  /// How many rows a table has, and what columns of it add up to: in two halves, since SQLite's sum
  /// ends at 64 bits.
  func tally(
    _ table: String, as view: String, _ columns: [String]
  ) throws -> ExportManifest.Table {
    let sums = columns.map(ExportTable.quoted).map {
      ", coalesce(sum(\($0) >> 32), 0), coalesce(sum(\($0) & 4294967295), 0)"
    }.joined()
    return try first("SELECT count(*)\(sums) FROM \(table)") { row in
      ExportManifest.Table(
        view: view, rows: try row.integer(0),
        totals: try columns.enumerated().map { place, name in
          let high = Int128(try row.integer(Int32(2 * place + 1)))
          let low = Int128(try row.integer(Int32(2 * place + 2)))
          return ExportManifest.Total(column: name, sum: String((high << 32) + low))
        })
    } ?? ExportManifest.Table(view: view, rows: 0, totals: [])
  }
}

/// A line of JSON as an export has it; SQLite reads it.
package final class JSONLines {
  private let database: Database

  package init() throws { database = try Database(path: ":memory:", access: .create) }

  /// The values of keys as text, whole numbers in all their digits; nothing for null.
  package func integers(_ keys: [String], in line: String) throws -> [String] {
    guard try database.integer("SELECT json_valid(?1)", .text(line)) == 1 else {
      throw ExportManifest.Fault.notAManifest
    }
    return try keys.map { key in
      try database.text(
        "SELECT CAST(json_extract(?1, ?2) AS TEXT)", .text(line), .text("$.\"\(key)\"")) ?? ""
    }
  }
}

internal import SQLite

extension Store {
  /// Fills the file of `exporting(into:)` with a table, as a database of its own.
  ///
  /// - Returns: what it holds, summed on the way.
  package func fill(_ table: ExportTable) throws -> ExportManifest.Table {
    try database.run("CREATE TABLE export.\(table.name) (\(table.definition)) STRICT")
    let summed = table.view.columns.filter(\.isSummed).map(\.name)
    // Wider than SQLite's own sums.
    var sums = summed.map { _ in Int128(0) }
    let tally = { (place: Int64, number: Int64) in
      sums[Int(place)] += Int128(number)
      return number
    }
    try database.define("tally", numbering: tally)
    try database.run("INSERT INTO export.\(table.name) \(table.selectTallied)")
    let rows = database.changes
    for column in table.indexed {
      let index = ExportTable.quoted("\(table.name)_by_\(column)")
      try database.run(
        "CREATE INDEX export.\(index) ON \(table.name) (\(ExportTable.quoted(column)))")
    }
    return ExportManifest.Table(
      view: table.name, rows: rows,
      totals: zip(summed, sums).map { ExportManifest.Total(column: $0, sum: String($1)) })
  }
}

extension ExportTable {
  /// The columns and the key of a table in SQLite.
  fileprivate var definition: String {
    var lines = view.columns.map { column in
      let name = ExportTable.quoted(column.name)
      let type = column.type == "integer" || column.type == "flag" ? "INTEGER" : "TEXT"
      return "\(name) \(type)" + (column.mayBeEmpty ? "" : " NOT NULL")
        + (column.type == "flag" ? " CHECK (\(name) IN (0, 1))" : "")
    }
    let key = keyColumns.map(ExportTable.quoted).joined(separator: ", ")
    if !key.isEmpty { lines.append("\(hasPrimaryKey ? "PRIMARY KEY" : "UNIQUE") (\(key))") }
    return lines.joined(separator: ", ")
  }
}

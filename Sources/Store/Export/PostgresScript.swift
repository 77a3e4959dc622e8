/// What stands around the rows of an export for PostgreSQL: typed tables, and what holds of them,
/// all in one transaction.
package struct PostgresScript {
  private let tables: [ExportTable]

  package init(_ tables: [ExportTable]) { self.tables = tables }

  package var opening: String {
    """
    -- Load with: psql -v ON_ERROR_STOP=1 -f THIS_FILE
    BEGIN;
    SET LOCAL client_encoding = 'UTF8';
    SET LOCAL standard_conforming_strings = on;

    """
  }

  /// The table and the command that takes the rows behind it.
  package func beforeRows(_ table: ExportTable) -> String {
    let columns = table.view.columns.map { column in
      var line = "  \(ExportTable.quoted(column.name)) \(PostgresScript.type(column.type))"
      if !column.mayBeEmpty { line += " NOT NULL" }
      if column.type == "flag" { line += " CHECK (\(ExportTable.quoted(column.name)) IN (0, 1))" }
      if let words = table.shape.words[column.name] {
        let list = words.map(PostgresScript.literal).joined(separator: ", ")
        line += " CHECK (\(ExportTable.quoted(column.name)) IN (\(list)))"
      }
      return line
    }
    let names = table.view.columns.map { ExportTable.quoted($0.name) }.joined(separator: ", ")
    return """

      CREATE TABLE \(table.name) (
      \(columns.joined(separator: ",\n"))
      );
      \(comments(table))COPY \(table.name) (\(names)) FROM stdin;

      """
  }

  /// Keys, what points at what, and indexes: quicker once the rows are there.
  package var closing: String {
    var lines = [""]
    for table in tables {
      let key = table.keyColumns.map(ExportTable.quoted).joined(separator: ", ")
      if !key.isEmpty {
        let kind = table.hasPrimaryKey ? "PRIMARY KEY" : "UNIQUE"
        lines.append("ALTER TABLE \(table.name) ADD \(kind) (\(key));")
      }
    }
    for table in tables {
      for reference in table.references(among: tables) {
        lines.append(
          "ALTER TABLE \(table.name) ADD FOREIGN KEY (\(ExportTable.quoted(reference.column))) "
            + "REFERENCES \(reference.view) (\(ExportTable.quoted(reference.target)));")
      }
      for column in table.indexed {
        lines.append("CREATE INDEX ON \(table.name) (\(ExportTable.quoted(column)));")
      }
    }
    return (lines + ["COMMIT;", ""]).joined(separator: "\n")
  }

  private func comments(_ table: ExportTable) -> String {
    table.view.columns.map { column in
      let unit = column.unit.map { " (\($0))" } ?? ""
      return "COMMENT ON COLUMN \(table.name).\(ExportTable.quoted(column.name)) IS "
        + PostgresScript.literal(column.english + unit) + ";\n"
    }.joined()
  }

  private static func type(_ type: String) -> String {
    switch type {
    case "integer": "bigint"
    case "flag": "smallint"
    case "day": "date"
    case "instant": "timestamptz"
    default: "text"
    }
  }

  private static func literal(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

extension ExportTable {
  /// Those of the key that leave; none where one of them does not.
  package var keyColumns: [String] {
    let names = Set(view.columns.map(\.name))
    return shape.key.allSatisfy(names.contains) ? shape.key : []
  }

  /// Whether none of its key may be empty.
  package var hasPrimaryKey: Bool {
    !keyColumns.isEmpty
      && keyColumns.allSatisfy { name in
        view.columns.contains { $0.name == name && !$0.mayBeEmpty }
      }
  }

  /// What of it points at a table that leaves too.
  package func references(among tables: [ExportTable]) -> [ViewShape.Reference] {
    shape.references.filter { reference in
      view.columns.contains { $0.name == reference.column }
        && tables.contains { $0.name == reference.view && $0.hasPrimaryKey }
    }
  }

  /// Columns by which people look rows up: of whom, and of which claim, agreement or lot.
  package var indexed: [String] {
    shape.references.filter { reference in
      reference.view != "x_scheme" && reference.column != keyColumns.first
        && view.columns.contains { $0.name == reference.column }
    }.map(\.column)
  }
}

package import SQLite

/// A view that leaves: which of its columns, and the query that gives its rows.
package struct ExportTable: Sendable {
  package var view: ContractView
  package var shape: ViewShape
  /// What gives each column, what they come from and in which order.
  private let values: [String]
  private let rest: String

  package var name: String { view.name }

  /// The columns of a view that leave, in the order of its key, or of all columns where it has
  /// none: the same data are the same bytes, whatever way SQLite goes.
  init(_ view: ContractView, _ shield: ExportShield) {
    let columns = shield.columns(of: view)
    self.view = view
    self.view.columns = columns.map(\.column)
    shape = ViewShape.of(view.name)
    let source = shield.source(of: view)
    // With pseudonyms by what is shown: the order of numbers would tell whose is whose.
    let order =
      shape.key.isEmpty || shield.key != nil
      ? columns.indices.map { String($0 + 1) } : shape.key.map { "v.\(ExportTable.quoted($0))" }
    values = columns.map(\.sql)
    rest = " FROM \(source) ORDER BY \(order.joined(separator: ", "))"
  }

  /// The query that gives its rows.
  var select: String { "SELECT \(values.joined(separator: ", "))\(rest)" }

  /// The same, with `tally(place, value)` around what is summed.
  var selectTallied: String {
    var place = -1
    let tallied = zip(view.columns, values).map { column, value in
      guard column.isSummed else { return value }
      place += 1
      return "tally(\(place), \(value))"
    }
    return "SELECT \(tallied.joined(separator: ", "))\(rest)"
  }

  static func quoted(_ name: String) -> String { "\"\(name)\"" }
}

extension Store {
  /// The tables of an export: of these views those that may leave.
  ///
  /// - Parameter isAll: also those that are in no view.
  package func exportTables(
    _ views: [ContractView], _ shield: ExportShield, isAll: Bool
  ) -> [ExportTable] {
    let groups = isAll && shield.audience == .worksCouncil ? GroupTables.views : []
    return views.filter { shield.lets($0.name) }.map { ExportTable($0, shield) }
      + groups.map { ExportTable($0, shield) }
  }

  /// Gives the rows of a table as they lie in memory: each is valid inside its call.
  package func forEachRow(
    of table: ExportTable, _ body: (UnsafeBufferPointer<SQLiteColumn>) throws -> Void
  ) throws {
    let statement = try database.statement(table.select)
    let columns = UnsafeMutableBufferPointer<SQLiteColumn>.allocate(
      capacity: table.view.columns.count)
    columns.initialize(repeating: .null)
    defer { columns.deallocate() }
    while try statement.step() {
      try statement.read(into: columns)
      try body(UnsafeBufferPointer(columns))
    }
  }

  /// What the rows of an export are as of: the day that the newest event took as today, and that
  /// event with its seal.
  ///
  /// - Parameter created: seconds since 1970 that are told as the moment of making; nil for now.
  package func exportMoment(created: Int64?) throws -> ExportMoment {
    let created = created ?? Clock.seconds()
    let createdAt = Clock.instant(seconds: created)
    return try database.first(
      """
      SELECT e.id, e.today, s.hash, (SELECT max(number) FROM schema_migration)
      FROM event AS e JOIN seal AS s ON s.event = e.id ORDER BY e.id DESC LIMIT 1
      """
    ) { row in
      ExportMoment(
        created: created, createdAt: createdAt, event: try row.integer(0), asOf: try row.text(1),
        seal: try row.blob(2).map { hexadecimal($0) }.joined(), schema: try row.integer(3))
    }
      ?? ExportMoment(
        created: created, createdAt: createdAt, event: 0, asOf: "", seal: "", schema: 0)
  }

  /// Everything that `body` reads is of one moment, and as the shield shows people. With a path the
  /// tables of an export go into that file (`fill`).
  ///
  /// - Parameter path: an empty file; begins with `/` or `./`.
  /// - Returns: as whom people are shown, where they are shown in groups.
  package func exporting(
    into path: String?, _ shield: ExportShield, _ body: () throws -> Void
  ) throws -> ShownPeople? {
    if let key = shield.key {
      try database.define("pseudonym") { ExportShield.pseudonym(of: $0, key: key) }
      try database.define(
        "pseudonym_number",
        numbering: { place, number in
          ExportShield.number(number, of: place, key: key)
        })
    }
    var shown: ShownPeople?
    let work = {
      if let smallest = shield.smallest {
        var reader = ShownPeopleReader(self.database, smallest: smallest)
        shown = try reader.fill()
        if shield.audience == .worksCouncil {
          try GroupTables(database: self.database, smallest: smallest).fill()
        }
      }
      try body()
    }
    if let path {
      try database.filling(path, as: "export", work)
    } else {
      try database.read(work)
    }
    return shown
  }

  /// Gives back the memory in which pages of the file were kept.
  package func forgetPages() { database.forgetPages() }

  /// Writes down that an export was made, before it stands in its place.
  package func recordExport(
    _ made: ExportMade, _ shown: ShownPeople?, _ head: EventHead
  ) throws -> Receipt<Void> {
    try record(head) { recording in
      let run = try recording.nextID("export_run")
      try database.run(
        """
        INSERT INTO export_run (
          id, event, format, audience, pseudonymised, smallest, tables, row_count, manifest)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """, .integer(run), .integer(recording.event), .text(made.format),
        .text(made.audience.rawValue),
        .integer(made.isPseudonymised ? 1 : 0), SQLiteValue(made.smallest),
        .text(made.tables.joined(separator: " ")), .integer(made.rows),
        .blob(FileDigest.of(Array(made.manifest.utf8))))
      if let shown { try recording.shown(shown, in: run) }
    }
  }

  /// Whether the trail knows an export with this manifest.
  package func knowsExport(manifest: [UInt8]) throws -> Bool {
    try database.integer(
      "SELECT 1 FROM export_run WHERE manifest = ?1", .blob(FileDigest.of(manifest))) == 1
  }
}

/// For whom an export is; the raw value is what the database keeps.
package enum ExportAudience: String, Sendable, CaseIterable {
  case hr, analyst
  case worksCouncil = "works_council"
}

/// What is kept of an export.
package struct ExportMade: Sendable {
  package var format: String
  package var audience: ExportAudience
  package var isPseudonymised: Bool
  /// People below which nobody is told apart; nil where everybody is.
  package var smallest: Int64?
  package var tables: [String]
  package var rows: Int64
  /// The text of the manifest.
  package var manifest: String

  package init(
    format: String, audience: ExportAudience, isPseudonymised: Bool, smallest: Int64?,
    tables: [String], rows: Int64, manifest: String
  ) {
    self.format = format
    self.audience = audience
    self.isPseudonymised = isPseudonymised
    self.smallest = smallest
    self.tables = tables
    self.rows = rows
    self.manifest = manifest
  }
}

/// The state of the database that an export shows.
package struct ExportMoment: Equatable, Sendable {
  /// Seconds since 1970.
  package var created: Int64
  /// The same in UTC.
  package var createdAt: String
  /// Number of the newest event.
  package var event: Int64
  /// The day that it took as today.
  package var asOf: String
  /// The head of the chain: SHA-256 over everything up to it, in hexadecimal.
  package var seal: String
  /// Number of the newest migration.
  package var schema: Int64
}

internal import Glibc
internal import SQLite

/// What lies beside an export: what it holds, of which state of the database, and by what it is
/// known to be whole.
package struct ExportManifest: Equatable, Sendable {
  package struct Total: Equatable, Sendable {
    package var column: String
    /// A whole number; it may be larger than 64 bits hold.
    package var sum: String

    package init(column: String, sum: String) {
      self.column = column
      self.sum = sum
    }
  }

  /// A view in a file.
  package struct Table: Equatable, Sendable {
    package var view: String
    package var rows: Int64
    /// The sum of every column of amounts or counts.
    package var totals: [Total]

    package init(view: String, rows: Int64, totals: [Total]) {
      self.view = view
      self.rows = rows
      self.totals = totals
    }
  }

  package struct File: Equatable, Sendable {
    package var name: String
    package var bytes: Int64
    /// In hexadecimal.
    package var sha256: String
    package var tables: [Table]

    package init(name: String, bytes: Int64, sha256: String, tables: [Table]) {
      self.name = name
      self.bytes = bytes
      self.sha256 = sha256
      self.tables = tables
    }
  }

  package enum Fault: Error, Sendable { case missing, notAManifest }

  /// The word that says what a file is.
  package static let kind = "boetseer-export-1"
  /// In a folder of files.
  package static let name = "manifest.json"

  /// Beside a single file.
  package static func path(beside file: String) -> String { file + "." + name }

  /// Whether a name is that of a file in the folder itself.
  package static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.utf8.contains(UInt8(ascii: "/")) && name != "." && name != ".."
      && !name.utf8.contains(0)
  }

  package var format: String
  package var files: [File]

  /// Reads it as it was written; SQLite reads the JSON.
  ///
  /// - Throws: `Fault`.
  package init(path: String) throws {
    var bytes: [UInt8] = []
    do {
      try FileDigest.forEachPiece(of: path) { piece in
        bytes += piece
        guard bytes.count <= ExportManifest.mostBytes else { throw Fault.notAManifest }
      }
    } catch is StoreError {
      throw Fault.missing
    }
    try self.init(String(decoding: bytes, as: UTF8.self))
  }

  private static let mostBytes = 8 << 20

  init(_ text: String) throws {
    let database = try Database(path: ":memory:", access: .create)
    let read = { (path: String) in
      try database.text("SELECT json_extract(?1, ?2)", .text(text), .text(path))
    }
    do {
      guard try database.integer("SELECT json_valid(?1)", .text(text)) == 1,
        try read("$.kind") == ExportManifest.kind, let format = try read("$.format")
      else { throw Fault.notAManifest }
      self.format = format
      files = try database.all(
        """
        SELECT json_extract(value, '$.name'), json_extract(value, '$.bytes'),
          json_extract(value, '$.sha256'), json_extract(value, '$.tables')
        FROM json_each(?1, '$.files')
        """, .text(text)
      ) { row in
        File(
          name: try row.text(0), bytes: try row.integer(1), sha256: try row.text(2),
          tables: try ExportManifest.tables(try row.text(3), database))
      }
    } catch is SQLiteError {
      throw Fault.notAManifest
    }
  }

  private static func tables(_ text: String, _ database: Database) throws -> [Table] {
    try database.all(
      """
      SELECT json_extract(value, '$.view'), json_extract(value, '$.rows'),
        json_extract(value, '$.totals')
      FROM json_each(?1)
      """, .text(text)
    ) { row in
      Table(
        view: try row.text(0), rows: try row.integer(1),
        totals: try database.all(
          "SELECT key, CAST(value AS TEXT) FROM json_each(?1)", .text(try row.text(2))
        ) { Total(column: try $0.text(0), sum: try $0.text(1)) })
    }
  }
}

internal import Interchange
internal import SQLite
internal import Store

/// What passed when a table was written: how many rows, and the sums of its amounts.
struct ExportTally {
  var rows: Int64 = 0
  private var sums: [Int128]
  private let places: [Int]
  private let names: [String]

  /// - Parameter table: its columns with a unit are amounts or counts.
  init(_ table: ExportTable) {
    places = table.view.columns.indices.filter { table.view.columns[$0].isSummed }
    names = places.map { table.view.columns[$0].name }
    sums = places.map { _ in 0 }
  }

  mutating func add(_ row: UnsafeBufferPointer<SQLiteColumn>) {
    rows += 1
    for index in places.indices {
      if case .integer(let number) = row[places[index]] { sums[index] += Int128(number) }
    }
  }

  func table(_ view: String) -> ExportManifest.Table {
    ExportManifest.Table(
      view: view, rows: rows,
      totals: zip(names, sums).map { ExportManifest.Total(column: $0, sum: String($1)) })
  }
}

/// Takes the rows of a table from the database to a file, as bytes.
struct ExportRows {
  /// So much waits before it is written.
  private static let pieceBytes = 1 << 16

  let store: Store
  let progress: (Int64) -> Void

  /// - Parameter write: where the bytes go.
  func write<Writer: RowWriter>(
    _ table: ExportTable, as writer: inout Writer,
    to write: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> ExportManifest.Table {
    var tally = ExportTally(table)
    var buffer = ByteBuffer()
    let count = table.view.columns.count
    let cells = UnsafeMutableBufferPointer<RowCell>.allocate(capacity: count)
    cells.initialize(repeating: .null)
    defer { cells.deallocate() }
    writer.begin(&buffer)
    try store.forEachRow(of: table) { row in
      for place in 0..<count {
        switch row[place] {
        case .null, .blob: cells[place] = .null
        case .integer(let number): cells[place] = .integer(number)
        case .text(let bytes): cells[place] = .text(bytes)
        }
      }
      writer.row(UnsafeBufferPointer(cells), &buffer)
      tally.add(row)
      if buffer.count >= ExportRows.pieceBytes {
        try write(buffer.bytes)
        buffer.removeAll()
        progress(tally.rows)
      }
    }
    writer.end(&buffer)
    try write(buffer.bytes)
    return tally.table(table.name)
  }
}

extension ExportTable {
  /// Its columns as writers know them.
  var rowColumns: [RowColumn] {
    view.columns.map { RowColumn($0.name, RowColumn.Kind(rawValue: $0.type) ?? .text) }
  }
}

internal import Interchange
internal import Store

/// Counts and adds up again what stands in a file of an export, with a reader of its form.
struct ExportRecount {
  /// The rows or a total of a table cannot be found in its file.
  struct Unreadable: Error {}

  let format: ExportFormat

  /// - Returns: nil for a form that this program only writes (xlsx), where the hash has to do.
  func table(
    _ told: ExportManifest.Table, in path: String
  ) throws -> ExportManifest.Table? {
    switch format {
    case .csv, .csvDutch, .datapackage: try csv(told, path)
    case .json, .ndjson, .postgres: try lines(told, path)
    case .sqlite: try ExportedDatabase(path: path).table(told)
    case .xlsx: nil
    }
  }

  private func csv(_ told: ExportManifest.Table, _ path: String) throws -> ExportManifest.Table {
    var reader = try CSVReader(path: path)
    var sums = try Sums(told, columns: reader.header)
    while let record = try reader.next() {
      try sums.add { record.field($0) }
    }
    return sums.table
  }

  /// Forms with a row a line, made by this program: nothing else stands on it.
  private func lines(_ told: ExportManifest.Table, _ path: String) throws -> ExportManifest.Table {
    var sums: Sums?
    var isInside = format != .postgres
    if isInside { sums = try Sums(told, columns: told.totals.map(\.column)) }
    let json = try JSONLines()
    try TextLines.forEach(in: path) { line in
      if format == .postgres {
        if !isInside {
          guard let columns = CopyLine.columns(of: told.view, in: line) else { return }
          sums = try Sums(told, columns: columns)
          isInside = true
        } else if line == "\\." {
          isInside = false
        } else {
          let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
          try sums?.add { $0 < fields.count ? String(fields[$0]) : "" }
        }
      } else if line.first == "{" {
        let row = line.last == "," ? String(line.dropLast()) : line
        let values = try json.integers(told.totals.map(\.column), in: row)
        try sums?.add { values[$0] }
      }
    }
    guard let sums else { throw Unreadable() }
    return sums.table
  }

  private struct Sums {
    private let told: ExportManifest.Table
    private let places: [Int]
    private var rows: Int64 = 0
    private var sums: [Int128]

    init(_ told: ExportManifest.Table, columns: [String]) throws {
      self.told = told
      places = try told.totals.map { total in
        guard let place = columns.firstIndex(of: total.column) else { throw Unreadable() }
        return place
      }
      sums = told.totals.map { _ in 0 }
    }

    mutating func add(_ field: (Int) -> String) throws {
      rows += 1
      for (index, place) in places.enumerated() {
        let text = field(place)
        if text.isEmpty || text == "\\N" { continue }
        guard let number = Int64(text) else { throw Unreadable() }
        sums[index] += Int128(number)
      }
    }

    var table: ExportManifest.Table {
      ExportManifest.Table(
        view: told.view, rows: rows,
        totals: zip(told.totals, sums).map {
          ExportManifest.Total(column: $0.column, sum: String($1))
        })
    }
  }
}

/// The line of a script for PostgreSQL behind which the rows of a table stand.
enum CopyLine {
  /// The names of the columns; nil for another line.
  static func columns(of table: String, in line: String) -> [String]? {
    let (start, end) = ("COPY \(table) (", ") FROM stdin;")
    guard line.hasPrefix(start), line.hasSuffix(end) else { return nil }
    return line.dropFirst(start.count).dropLast(end.count).split(separator: ", ").map {
      String($0.dropFirst().dropLast())
    }
  }
}

/// The lines of a file one by one: memory does not grow with the file.
enum TextLines {
  static func forEach(in path: String, _ body: (String) throws -> Void) throws {
    var rest: [UInt8] = []
    try FileDigest.forEachPiece(of: path) { piece in
      var from = 0
      for (place, byte) in piece.enumerated() where byte == UInt8(ascii: "\n") {
        rest += piece[from..<place]
        try body(String(decoding: rest, as: UTF8.self))
        rest.removeAll(keepingCapacity: true)
        from = place + 1
      }
      rest += piece[from...]
    }
    if !rest.isEmpty { try body(String(decoding: rest, as: UTF8.self)) }
  }
}

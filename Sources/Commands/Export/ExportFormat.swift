/// The forms in which views leave; the raw value is what `--format` takes.
enum ExportFormat: String, CaseIterable, Sendable {
  case csv
  case csvDutch = "csv-nl"
  case json, ndjson, xlsx, datapackage, sqlite, postgres

  /// Extension of the files, without its point.
  var fileExtension: String {
    switch self {
    case .csv, .csvDutch, .datapackage: "csv"
    case .json: "json"
    case .ndjson: "ndjson"
    case .xlsx: "xlsx"
    case .sqlite: "sqlite"
    case .postgres: "sql"
    }
  }

  /// Whether one file holds all views.
  var holdsAll: Bool {
    switch self {
    case .csv, .csvDutch, .json, .ndjson, .datapackage: false
    case .xlsx, .sqlite, .postgres: true
    }
  }

  /// By the last extension of a path; nil where it says nothing.
  init?(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: point)...].lowercased() {
    case "csv": self = .csv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "xlsx": self = .xlsx
    case "sqlite", "sqlite3", "db": self = .sqlite
    case "sql": self = .postgres
    default: return nil
    }
  }
}

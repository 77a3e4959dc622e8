import Foundation

/// What is compared: the same rows, the same pragmas, every value copied out of its row.
enum Job: String, CaseIterable {
  case insert = "50,000 rows inserted"
  case read = "200,000 rows x 10 columns read"
  case points = "50,000 rows read by number"

  static let insertedRows: Int64 = 50_000
  static let readRows: Int64 = 200_000
  static let pointReads: Int64 = 50_000
}

protocol Contestant {
  /// - Returns: a sum over what was read, the same for everybody; 0 for inserting.
  func run(_ job: Job) throws -> Int64
}

let tableSQL = """
  CREATE TABLE item (id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL,
    c INTEGER NOT NULL, d INTEGER NOT NULL, e TEXT NOT NULL, f TEXT NOT NULL, g TEXT NOT NULL,
    h TEXT NOT NULL, i TEXT NOT NULL) STRICT
  """
let insertSQL = "INSERT INTO item (id, a, b, c, d, e, f, g, h, i) VALUES (?,?,?,?,?,?,?,?,?,?)"
let readSQL = "SELECT id, a, b, c, d, e, f, g, h, i FROM item"
let pointSQL = "SELECT id, a, b, c, d, e, f, g, h, i FROM item WHERE id = ?"

/// Made before the clock runs: making texts is not what is compared.
let texts: [[String]] = (6...10).map { column in (0..<1000).map { "text \($0) of \(column)" } }

func text(_ row: Int64, _ column: Int) -> String { texts[column - 6][Int(row % 1000)] }

func worth(_ text: String) -> Int64 { Int64(text.utf8.count) + Int64(text.utf8.last ?? 0) }

/// User and system time of this process.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

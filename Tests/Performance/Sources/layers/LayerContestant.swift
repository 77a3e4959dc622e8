import Foundation
import SQLite

/// The program's own layer.
struct LayerContestant: Contestant {
  private let full: Database
  private let empty: Database

  init(_ folder: URL) throws {
    full = try Database(path: folder.appending(path: "ours.db").path, access: .create)
    empty = try Database(path: folder.appending(path: "ours-empty.db").path, access: .create)
    try full.execute(tableSQL)
    try empty.execute(tableSQL)
    try insert(full, Job.readRows)
  }

  func run(_ job: Job) throws -> Int64 {
    switch job {
    case .insert:
      try insert(empty, Job.insertedRows)
      try empty.execute("DELETE FROM item")
      return 0
    case .read:
      var sum: Int64 = 0
      try full.rows(readSQL) { sum += try take($0) }
      return sum
    case .points:
      return try full.read {
        var sum: Int64 = 0
        for index in 0..<Job.pointReads {
          let found = try full.first(pointSQL, .integer(index * 7919 % Job.readRows + 1)) {
            try take($0)
          }
          sum += found ?? 0
        }
        return sum
      }
    }
  }

  private func insert(_ database: Database, _ rows: Int64) throws {
    try database.write {
      let statement = try database.statement(insertSQL)
      for row in 1...rows {
        for column in Int32(1)...5 { try statement.bind(column, row * Int64(column)) }
        for column in Int32(6)...10 { try statement.bind(column, text(row, Int(column))) }
        try statement.run()
        try statement.reset()
      }
    }
  }

  private func take(_ row: borrowing Statement) throws -> Int64 {
    var sum: Int64 = 0
    for column in Int32(0)..<5 { sum += try row.integer(column) }
    for column in Int32(5)..<10 { sum += worth(try row.text(column)) }
    return sum
  }
}

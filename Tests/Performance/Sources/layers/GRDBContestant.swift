import Foundation
import GRDB

/// The peer: https://github.com/groue/GRDB.swift, with the same pragmas.
struct GRDBContestant: Contestant {
  private let full: DatabaseQueue
  private let empty: DatabaseQueue

  init(_ folder: URL) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;
          PRAGMA cache_size = -8192; PRAGMA recursive_triggers = ON;
          PRAGMA cell_size_check = ON
          """)
    }
    full = try DatabaseQueue(
      path: folder.appending(path: "grdb.db").path, configuration: configuration)
    empty = try DatabaseQueue(
      path: folder.appending(path: "grdb-empty.db").path, configuration: configuration)
    for queue in [full, empty] { try queue.write { try $0.execute(sql: tableSQL) } }
    try insert(full, Job.readRows)
  }

  func run(_ job: Job) throws -> Int64 {
    switch job {
    case .insert:
      try insert(empty, Job.insertedRows)
      try empty.write { try $0.execute(sql: "DELETE FROM item") }
      return 0
    case .read:
      return try full.read { database in
        var sum: Int64 = 0
        let rows = try Row.fetchCursor(database, sql: readSQL)
        while let row = try rows.next() { sum += take(row) }
        return sum
      }
    case .points:
      return try full.read { database in
        var sum: Int64 = 0
        for index in 0..<Job.pointReads {
          let statement = try database.cachedStatement(sql: pointSQL)
          let row = try Row.fetchOne(
            statement, arguments: [index * 7919 % Job.readRows + 1])
          sum += row.map { take($0) } ?? 0
        }
        return sum
      }
    }
  }

  private func insert(_ queue: DatabaseQueue, _ rows: Int64) throws {
    try queue.write { database in
      let statement = try database.cachedStatement(sql: insertSQL)
      for row in 1...rows {
        try statement.execute(arguments: [
          row, row * 2, row * 3, row * 4, row * 5, text(row, 6), text(row, 7), text(row, 8),
          text(row, 9), text(row, 10),
        ])
      }
    }
  }

  private func take(_ row: Row) -> Int64 {
    var sum: Int64 = 0
    for column in 0..<5 { sum += row[column] as Int64 }
    for column in 5..<10 { sum += worth(row[column] as String) }
    return sum
  }
}

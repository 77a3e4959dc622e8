import Foundation
import RawSQLite

/// The C API.
struct RawContestant: Contestant {
  struct Failed: Error {}

  private let full: UnsafeMutableRawPointer
  private let empty: UnsafeMutableRawPointer

  init(_ folder: URL) throws {
    raw_make_texts()
    guard let full = raw_open(folder.appending(path: "raw.db").path),
      let empty = raw_open(folder.appending(path: "raw-empty.db").path),
      raw_execute(full, tableSQL) == 0, raw_execute(empty, tableSQL) == 0,
      raw_insert(full, Job.readRows) == 0
    else { throw Failed() }
    self.full = full
    self.empty = empty
  }

  func run(_ job: Job) throws -> Int64 {
    switch job {
    case .insert:
      guard raw_insert(empty, Job.insertedRows) == 0,
        raw_execute(empty, "DELETE FROM item") == 0
      else { throw Failed() }
      return 0
    case .read: return raw_read(full)
    case .points: return raw_points(full, Job.pointReads, Job.readRows)
    }
  }
}

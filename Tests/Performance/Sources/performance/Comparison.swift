import Foundation

/// Two ways to one result, measured in turn, so that a slow moment of the machine hits both.
struct Comparison {
  var title: String
  var rounds: Int
  var ours: () throws -> Usage
  var reference: () throws -> Usage

  /// Runs both once to warm the caches, then `rounds` times, and prints a line of the table.
  func run() throws {
    var times: (ours: [Double], reference: [Double]) = ([], [])
    var peak = 0
    for round in 0...rounds {
      // Whoever goes first finds the caches colder.
      var taken: (ours: Usage, reference: Usage)
      if round.isMultiple(of: 2) {
        let first = try ours()
        taken = (first, try reference())
      } else {
        let first = try reference()
        taken = (try ours(), first)
      }
      guard round > 0 || rounds == 1 else { continue }
      times.ours.append(taken.ours.processor)
      times.reference.append(taken.reference.processor)
      peak = max(peak, taken.ours.peak)
      if rounds == 1 { break }
    }
    Table.row(title, median(times.ours), median(times.reference), peak: peak)
  }
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// The one table of a run, columns divided by tabs.
enum Table {
  static func header() {
    print("what\tCPU s\tbeside it, CPU s\tratio\tpeak MiB")
  }

  static func row(_ title: String, _ ours: Double, _ reference: Double?, peak: Int) {
    let beside = reference.map { String(format: "%.3f\t%.2f", $0, ours / $0) } ?? "\t"
    print(
      "\(title)\t" + String(format: "%.3f", ours) + "\t\(beside)\t"
        + String(format: "%.0f", Double(peak) / 1_048_576))
    fflush(nil)
  }
}

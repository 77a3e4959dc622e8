@testable import Interchange

/// What reading a whole file gives: records and errors in the order in which they came.
struct CSVReading {
  var header: [String] = []
  var records: [[String]] = []
  var errors: [CSVError] = []

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    do throws(CSVError) {
      var reader = try CSVReader(bytes: bytes)
      header = reader.header
      while true {
        do throws(CSVError) {
          guard let record = try reader.next() else { return }
          records.append(record.values)
        } catch {
          errors.append(error)
        }
      }
    } catch {
      errors.append(error)
    }
  }
}

/// A small generator with a fixed seed, so that a failing case comes back on the next run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

import Foundation

/// The times of one command line, each a whole process: start, run, end.
struct Measurement {
  struct CommandFailed: Error {
    let arguments: [String]
    let status: Int32
  }

  let name: String
  /// Sorted.
  let milliseconds: [Double]

  /// The time that `share` (0 to 1) of the runs stayed under.
  func milliseconds(at share: Double) -> Double {
    milliseconds[min(Int(Double(milliseconds.count) * share), milliseconds.count - 1)]
  }

  /// Runs the command once to warm the caches and then `rounds` times.
  static func of(_ arguments: [String], by binary: URL, rounds: Int) throws -> Measurement {
    let clock = ContinuousClock()
    var times: [Double] = []
    for round in 0...rounds {
      let taken = try clock.measure { try run(binary, arguments) }
      if round > 0 { times.append(taken / .milliseconds(1)) }
    }
    return Measurement(name: arguments.joined(separator: " "), milliseconds: times.sorted())
  }

  /// - Throws: `CommandFailed`, since the time of a command that failed says nothing.
  private static func run(_ binary: URL, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw CommandFailed(arguments: arguments, status: process.terminationStatus)
    }
  }
}

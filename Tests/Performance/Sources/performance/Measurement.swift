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
  static func of(_ arguments: [String], by binary: String, rounds: Int) throws -> Measurement {
    let clock = ContinuousClock()
    var times: [Double] = []
    for round in 0...rounds {
      let taken = try clock.measure { try run(binary, arguments) }
      if round > 0 { times.append(taken / .milliseconds(1)) }
    }
    return Measurement(name: arguments.joined(separator: " "), milliseconds: times.sorted())
  }

  /// Through `posix_spawn`: the wait of Foundation's `Process` rounds a short run up to 50 ms.
  ///
  /// - Throws: `CommandFailed`, since the time of a command that failed says nothing.
  private static func run(_ binary: String, _ arguments: [String]) throws {
    var silence = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&silence)
    defer { posix_spawn_file_actions_destroy(&silence) }
    posix_spawn_file_actions_addopen(&silence, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&silence, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)

    var words = ([binary] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    var status = posix_spawn(&child, binary, &silence, nil, &words, environ)
    if status == 0 {
      waitpid(child, &status, 0)
    }
    guard status == 0 else { throw CommandFailed(arguments: arguments, status: status) }
  }
}

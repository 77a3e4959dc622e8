import Foundation

/// What a whole process took: start, run, end.
struct Usage {
  /// User and system time, in seconds.
  var processor: Double
  /// Most memory at one time, in bytes. Not below that of this program, whose pages a child
  /// shares until it starts another program.
  var peak: Int
}

/// A command line that is measured.
struct Command {
  struct Failed: Error, CustomStringConvertible {
    let command: Command
    let status: Int32

    var description: String {
      let words = ([command.program] + command.arguments).joined(separator: " ")
      return "\(words): ended with \(status >> 8 & 0xFF), see \(Command.complaints)"
    }
  }

  /// Where the errors of the last command go.
  static let complaints = "/tmp/boetseer-performance-\(getpid()).txt"

  var program: String
  var arguments: [String]
  /// A file for the standard input.
  var input = "/dev/null"
  /// A file for the standard output.
  var output = "/dev/null"

  /// Through `posix_spawn`: Foundation's `Process` says nothing of what a child took.
  ///
  /// - Throws: `Failed`, since the time of a command that failed says nothing.
  @discardableResult
  func run() throws -> Usage {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    let make = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output, make, 0o600)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, Command.complaints, make, 0o600)

    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    var status = posix_spawn(&child, program, &files, nil, &words, environ)
    var used = rusage()
    if status == 0 { wait4(child, &status, 0, &used) }
    guard status == 0 else { throw Failed(command: self, status: status) }
    let seconds = { (time: timeval) in Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Usage(
      processor: seconds(used.ru_utime) + seconds(used.ru_stime), peak: used.ru_maxrss * 1024)
  }
}

import Foundation
import Glibc

/// The built program, started as a process of its own.
struct Binary {
  struct Outcome {
    /// Exit code; 128 + signal when a signal ended it.
    var exit: Int32
    var output: String
    var errors: String
    var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
  }

  /// Beside the test bundle: where the package manager puts both.
  static let path: String = {
    let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().path
    return folder + "/boetseer"
  }()

  /// Runs the program to its end in a folder. Not through Foundation's `Process`: two of them in
  /// two threads can wait for one another.
  ///
  /// - Parameter program: another one than ours.
  static func run(
    _ arguments: [String], of program: String = Binary.path, in folder: String,
    environment: [String: String] = [:], input: String = ""
  ) throws -> Outcome {
    let running = try Running(
      arguments, of: program, in: folder, environment: environment, input: input)
    return running.finish()
  }
}

/// A program that runs, with its output going to files so that nobody waits for a pipe.
final class Running {
  let pid: pid_t
  private let files: (output: String, errors: String)

  init(
    _ arguments: [String], of program: String = Binary.path, in folder: String,
    environment: [String: String] = [:], input: String = ""
  ) throws {
    let base = NSTemporaryDirectory() + "/boetseer-run-\(UUID().uuidString)"
    files = (base + ".out", base + ".err")
    try input.write(toFile: base + ".in", atomically: false, encoding: .utf8)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, base + ".in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files.output, O_CREAT | O_WRONLY, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files.errors, O_CREAT | O_WRONLY, 0o600)
    var variables = ["PATH": "/usr/bin:/bin", "LANG": "en_GB.UTF-8", "HOME": folder]
    // Coverage counts the tests' own process: a program that is killed leaves half a count, which
    // spoils the whole.
    variables["LLVM_PROFILE_FILE"] = "/dev/null"
    variables.merge(environment) { $1 }
    // env -C changes the folder and becomes the program: the process stays the same.
    var words: [UnsafeMutablePointer<CChar>?] =
      (["env", "-C", folder, program] + arguments).map { strdup($0) }
    var environ: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") }
    defer { for word in words + environ { free(word) } }
    words.append(nil)
    environ.append(nil)
    // Swift's threads block signals, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var nothing = sigset_t()
    sigemptyset(&nothing)
    posix_spawnattr_setsigmask(&attributes, &nothing)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let code = posix_spawn(&child, "/usr/bin/env", &actions, &attributes, words, environ)
    unlink(base + ".in")
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    pid = child
  }

  func kill() { Glibc.kill(pid, SIGKILL) }

  func finish() -> Binary.Outcome {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let exit = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    let read = { (path: String) -> String in
      defer { unlink(path) }
      return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
    return Binary.Outcome(exit: exit, output: read(files.output), errors: read(files.errors))
  }
}

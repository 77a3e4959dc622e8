internal import Glibc
internal import Interchange
internal import Messages

/// The program that writes workbooks, `boetseer-xlsx`, at work on one file.
final class WorkbookProcess {
  private var process: pid_t = 0
  private var input: Int32 = -1
  private let path: String
  private let messages: Messages

  /// - Parameters:
  ///   - path: the file; it is made.
  ///   - folder: for what it keeps while it writes.
  ///   - made: seconds since 1970 that the workbook tells as its making.
  /// - Throws: `Problem` where the program is not installed.
  init(path: String, folder: String, made: Int64, messages: Messages) throws {
    self.path = path
    self.messages = messages
    guard let program = WorkbookProcess.program() else {
      throw Problem("no-xlsx", .configuration, messages.exportRuns.noWorkbookProgram)
    }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw failed(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    // What its library has to say is no sentence for people.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let language = messages.language == .dutch ? "nl" : "en"
    var words: [UnsafeMutablePointer<CChar>?] = []
    for word in [program, path, folder, String(made), language] { words.append(strdup(word)) }
    words.append(nil)
    defer { for word in words { free(word) } }
    // It needs nothing of the environment but where a day begins, and that is UTC.
    let variables: [UnsafeMutablePointer<CChar>?] = [strdup("TZ=UTC"), nil]
    defer { for variable in variables { free(variable) } }
    let code = posix_spawn(&process, program, &actions, nil, words, variables)
    close(ends[0])
    input = ends[1]
    guard code == 0 else {
      close(input)
      process = 0
      throw Problem("no-xlsx", .configuration, messages.exportRuns.noWorkbookProgram)
    }
  }

  deinit {
    guard process > 0 else { return }
    close(input)
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    do {
      try System.write(bytes, to: input)
    } catch {
      // It ended before it heard all: it says why with its exit.
      try finish(isWhole: false)
    }
  }

  /// Tells that nothing more comes, and waits until the workbook is written.
  func finish(isWhole: Bool = true) throws {
    close(input)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    process = 0
    let ending = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    guard ending == 0, isWhole else {
      throw failed(ending == Exit.io.rawValue ? ENOSPC : EIO)
    }
  }

  private func failed(_ number: Int32) -> Problem {
    Problem(
      "cannot-write", .io, messages.errors.cannotWrite(path, SystemFault(number: number).cause))
  }

  /// Beside this program, or where `make install` puts it.
  private static func program() -> String? {
    guard let own = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(own) }
    let folder = PartFolder.parent(of: String(cString: own))
    return ["\(folder)/boetseer-xlsx", "\(folder)/../libexec/boetseer/boetseer-xlsx"].first {
      access($0, X_OK) == 0
    }
  }
}

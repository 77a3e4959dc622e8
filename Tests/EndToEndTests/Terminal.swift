import Foundation
import Glibc
import Testing

/// A pseudo-terminal with the built program on it, as somebody has who sits at a keyboard.
final class Terminal {
  /// `TIOCSPTLCK`, `TIOCGPTN` and `TIOCSWINSZ`, macros that Swift does not see.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430
  private static let resize: UInt = 0x5414

  private let master: Int32
  private(set) var child: pid_t = 0

  /// - Parameter width: in columns.
  convenience init(
    _ arguments: [String], _ organisation: Organisation, actor: String? = nil, width: UInt16 = 80
  ) throws {
    var variables = organisation.environment()
    variables["BOETSEER_DB"] = organisation.folder + "/boetseer.db"
    variables["BOETSEER_ACTOR"] = actor
    try self.init(arguments, environment: variables, width: width)
  }

  init(_ arguments: [String], environment: [String: String], width: UInt16) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(master >= 0)
    var locked: Int32 = 0
    var number: UInt32 = 0
    var size = winsize(ws_row: 40, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    try #require(
      ioctl(master, Terminal.unlock, &locked) == 0 && ioctl(master, Terminal.number, &number) == 0
        && ioctl(master, Terminal.resize, &size) == 0)
    var variables = ["PATH": "/usr/bin:/bin", "LANG": "en_GB.UTF-8", "NO_COLOR": "1"]
    variables.merge(environment) { $1 }
    child = try Terminal.spawn(arguments, variables, on: "/dev/pts/\(number)")
  }

  deinit { close(master) }

  func type(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    write(master, bytes, bytes.count)
  }

  /// Ctrl-D at the beginning of a line.
  func endInput() {
    var endOfInput: UInt8 = 4
    write(master, &endOfInput, 1)
  }

  /// What the program writes, until `isEnough` or its end.
  func read(until isEnough: (String) -> Bool) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1024)
    while !isEnough(String(decoding: bytes, as: UTF8.self)) {
      let count = Glibc.read(master, &piece, piece.count)
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How the program ended; nil is by a signal.
  func exitCode() -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Answers one question after another.
  ///
  /// - Returns: everything that stood on the screen, and how it ended.
  func answer(_ answers: [String]) -> (screen: String, exit: Int32?) {
    // Asked for a line, or for yes or no.
    let asks = { (text: String) in text.hasSuffix("> ") || text.hasSuffix("] ") }
    var screen = ""
    for answer in answers {
      let question = read(until: asks)
      screen += question
      guard asks(question) else { break }
      type(answer)
    }
    // A question that nobody counted on ends here, and not in waiting.
    screen += read(until: asks)
    if asks(screen) { endInput() }
    screen += read { _ in false }
    return (screen.replacingOccurrences(of: "\r\n", with: "\n"), exitCode())
  }

  private static func spawn(
    _ arguments: [String], _ variables: [String: String], on terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, terminal, O_RDWR | O_NOCTTY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] =
      ([Binary.path] + arguments).map { strdup($0) }
    var environ: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") }
    defer { for word in words + environ { free(word) } }
    words.append(nil)
    environ.append(nil)
    // The threads of a test block signals, and a child inherits that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var nothing = sigset_t()
    sigemptyset(&nothing)
    posix_spawnattr_setsigmask(&attributes, &nothing)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let code = posix_spawn(&child, Binary.path, &actions, &attributes, words, environ)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return child
  }
}

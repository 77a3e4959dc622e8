import Foundation
import Glibc
import Testing

@Suite("Broken off at a question")
struct InterruptTests {
  /// `TIOCSPTLCK` and `TIOCGPTN`, macros that Swift does not see.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  @Test("Ctrl-C says that nothing was changed, as Ctrl-D does", arguments: ["signal", "end"])
  func breakOff(way: String) throws {
    // Given
    let organisation = try Organisation()
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(terminal >= 0)
    defer { close(terminal) }
    var locked: Int32 = 0
    var number: UInt32 = 0
    try #require(
      ioctl(terminal, InterruptTests.unlock, &locked) == 0
        && ioctl(terminal, InterruptTests.number, &number) == 0)
    let name = "/dev/pts/\(number)"
    let child = try spawn(["employee", "add"], organisation, on: name)
    // When: the question stands there.
    let question = read(terminal) { $0.hasSuffix("> ") }
    #expect(question.hasSuffix("> "))
    if way == "signal" {
      kill(child, SIGINT)
    } else {
      var endOfInput: UInt8 = 4
      write(terminal, &endOfInput, 1)
    }
    // Then
    let rest = read(terminal) { _ in false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    #expect(status & 0x7F == 0 && (status >> 8) & 0xFF == 130)
    #expect(
      rest.hasSuffix("\r\nerror interrupted: interrupted; nothing was changed\r\n"), "\(rest)")
  }

  private func spawn(
    _ arguments: [String], _ organisation: Organisation, on terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, terminal, O_RDWR | O_NOCTTY, 0)
    }
    var variables = ["PATH": "/usr/bin:/bin", "LANG": "en_GB.UTF-8"]
    variables.merge(organisation.environment()) { $1 }
    variables["BOETSEER_DB"] = organisation.folder + "/boetseer.db"
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

  /// What the program writes, until `isEnough` or its end.
  private func read(_ terminal: Int32, until isEnough: (String) -> Bool) -> String {
    var text = ""
    var piece = [UInt8](repeating: 0, count: 1024)
    while !isEnough(text) {
      let count = Glibc.read(terminal, &piece, piece.count)
      guard count > 0 else { break }
      text += String(decoding: piece[..<count], as: UTF8.self)
    }
    return text
  }
}

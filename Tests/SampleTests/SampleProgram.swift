import Foundation
import Glibc

/// The built `boetseer-sample`, and the places it works on.
enum SampleProgram {
  /// Where the products of this build stand: beside the test bundle.
  private static var folder: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
  }

  static let sampleData = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("SampleData")

  /// Runs the program; gives its exit code and what it said on stderr.
  ///
  /// Not with `Process`: of two that end at the same moment it may wait for one forever.
  static func run(_ arguments: [String]) throws -> (code: Int32, message: String) {
    let path = folder.appendingPathComponent("boetseer-sample").path
    let messages = FileManager.default.temporaryDirectory
      .appendingPathComponent("sample-\(UUID().uuidString).err").path
    defer { unlink(messages) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 2, messages, O_CREAT | O_WRONLY, 0o600)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var child: pid_t = 0
    let failure = posix_spawn(&child, path, &actions, nil, words, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    return (code, try String(contentsOfFile: messages, encoding: .utf8))
  }

  /// Works in a folder of its own, which is gone afterwards.
  static func inTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sample-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }
}

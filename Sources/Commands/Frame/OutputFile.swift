internal import Glibc
internal import Messages

/// A file that is there whole or not at all: written beside its name, then given it.
final class OutputFile {
  let path: String
  private let temporary: String
  private let force: Bool
  private let messages: Messages
  private let descriptor: Int32
  private var isKept = false
  /// Why the file could not be written or given its name.
  private(set) var cause: SystemCause?
  private var waiting = ""

  init(path: String, force: Bool, messages: Messages) throws {
    self.path = path
    self.force = force
    self.messages = messages
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    temporary = path[..<slash] + ".\(path[slash...]).\(getpid())"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputFile.problem(errno, path, messages) }
    Interruption.leaves(temporary)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if !isKept { unlink(temporary) }
  }

  func write(_ text: String) throws {
    waiting += text
    if waiting.utf8.count >= 65_536 { try flush() }
  }

  /// Gives the finished file its name.
  func keep() throws {
    try flush()
    guard fsync(descriptor) == 0 else { throw problem(errno) }
    if force {
      guard rename(temporary, path) == 0 else { throw problem(errno) }
      isKept = true
    } else if link(temporary, path) != 0 {
      // Some file systems have no links; there the check at the start has to do.
      guard errno != EEXIST, rename(temporary, path) == 0 else {
        throw problem(errno)
      }
      isKept = true
    }
  }

  private func flush() throws {
    do {
      try System.write(waiting, to: descriptor)
    } catch {
      throw problem(error.number)
    }
    waiting = ""
  }

  private func problem(_ number: Int32) -> Problem {
    cause = SystemFault(number: number).cause
    return OutputFile.problem(number, path, messages)
  }

  private static func problem(_ number: Int32, _ path: String, _ messages: Messages) -> Problem {
    let cause = SystemFault(number: number).cause
    switch cause {
    case .exists:
      return Problem("output-exists", .cannotCreate, messages.errors.outputExists(path))
    case .diskFull:
      return Problem("disk-full", .io, messages.errors.cannotWrite(path, cause))
    case .noPermission, .noFolder, .readOnly, .isFolder, .nameTooLong, .other:
      return Problem("cannot-write", .cannotCreate, messages.errors.cannotWrite(path, cause))
    }
  }
}

internal import Glibc
internal import Messages

/// A folder with a name of its own, beside the place where what is made in it will stand. What was
/// not moved out when it goes is removed with it. Only its owner can read it.
final class PartFolder {
  /// Without what was typed behind it: `exports/june/` is `exports/june`.
  let target: String
  let path: String
  private let messages: Messages
  private var isMade = false

  init(beside given: String, messages: Messages) throws {
    var target = given[...]
    while target.count > 1, target.last == "/" { target = target.dropLast() }
    self.target = String(target)
    self.messages = messages
    let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    path = target[..<slash] + ".\(target[slash...]).\(getpid())"
    guard mkdir(path, 0o700) == 0 else { throw problem(errno) }
    isMade = true
    Interruption.leaves(path)
  }

  deinit {
    guard isMade else { return }
    for name in (try? System.names(in: path)) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// Takes away what a process that is no longer there left beside a place.
  static func removeStale(beside target: String) {
    let parent = PartFolder.parent(of: target)
    let start = ".\(target.split(separator: "/").last.map(String.init) ?? target)."
    for name in (try? System.names(in: parent)) ?? [] where name.hasPrefix(start) {
      guard let process = pid_t(name.dropFirst(start.count)), kill(process, 0) != 0,
        errno == ESRCH, System.kind("\(parent)/\(name)") == .folder
      else { continue }
      let folder = "\(parent)/\(name)"
      for file in (try? System.names(in: folder)) ?? [] { unlink("\(folder)/\(file)") }
      rmdir(folder)
    }
  }

  /// Gives the folder the name of its target, which may be an empty folder.
  func becomeTarget() throws {
    try sync(path)
    guard rename(path, target) == 0 else { throw problem(errno) }
    try sync(PartFolder.parent(of: target))
  }

  /// Gives a file in it another name, in place of what has that name.
  func move(_ name: String, to destination: String) throws {
    guard rename("\(path)/\(name)", destination) == 0 else { throw problem(errno) }
  }

  /// A name lasts through a power cut once its folder was written.
  func sync(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    // Some file systems know no such call for a folder.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw problem(errno) }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  func problem(_ number: Int32) -> Problem {
    let cause = SystemFault(number: number).cause
    switch number {
    case EEXIST, ENOTEMPTY, ENOTDIR:
      return Problem("output-exists", .cannotCreate, messages.exports.folderExists(target))
    case ENOSPC, EDQUOT, EFBIG:
      return Problem("disk-full", .io, messages.errors.cannotWrite(target, cause))
    default:
      return Problem("cannot-write", .cannotCreate, messages.errors.cannotWrite(target, cause))
    }
  }
}

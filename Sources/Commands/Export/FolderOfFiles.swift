internal import Glibc
internal import Interchange
internal import Messages

/// A folder of files that is there whole or not at all: filled beside its name, then given it.
/// Only its owner can read it.
final class FolderOfFiles {
  /// Files are many and lines are short: so much of each waits to be written.
  private static let waitingBytes = 8_192

  private let path: String
  private let temporary: String
  private let messages: Messages
  private var waiting: [String: String] = [:]
  private var isKept = false
  private(set) var names: [String] = []

  init(_ given: String, messages: Messages) throws {
    var path = given[...]
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    self.path = String(path)
    self.messages = messages
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    temporary = path[..<slash] + ".\(path[slash...]).\(getpid())"
    guard mkdir(temporary, 0o700) == 0 else { throw problem(errno) }
  }

  deinit {
    guard !isKept else { return }
    for name in names { unlink("\(temporary)/\(name)") }
    rmdir(temporary)
  }

  func append(_ text: String, to name: String) throws {
    if waiting[name] == nil { names.append(name) }
    waiting[name, default: ""] += text
    if waiting[name]?.utf8.count ?? 0 >= FolderOfFiles.waitingBytes { try flush(name) }
  }

  /// Gives the finished folder its name; an empty folder may have it already.
  func keep() throws {
    for name in names { try flush(name, isLast: true) }
    guard rename(temporary, path) == 0 else { throw problem(errno) }
    isKept = true
  }

  private func flush(_ name: String, isLast: Bool = false) throws {
    let descriptor = open(
      "\(temporary)/\(name)", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    do {
      try System.write(waiting[name] ?? "", to: descriptor)
    } catch {
      throw problem(error.number)
    }
    waiting[name] = ""
    if isLast, fsync(descriptor) != 0 { throw problem(errno) }
  }

  private func problem(_ number: Int32) -> Problem {
    let cause = SystemFault(number: number).cause
    switch number {
    case EEXIST, ENOTEMPTY, ENOTDIR:
      return Problem("output-exists", .cannotCreate, messages.exports.folderExists(path))
    case ENOSPC, EDQUOT, EFBIG:
      return Problem("disk-full", .io, messages.errors.cannotWrite(path, cause))
    default:
      return Problem("cannot-write", .cannotCreate, messages.errors.cannotWrite(path, cause))
    }
  }
}

/// One kind of import file inside a folder, row by row, with the columns that its import reads.
struct ImportFileWriter<Row> {
  let folder: FolderOfFiles
  let profile: ImportProfile<Row>
  private let csv = CSVWriter()

  init(_ folder: FolderOfFiles, _ profile: ImportProfile<Row>) {
    self.folder = folder
    self.profile = profile
  }

  func append(_ row: Row, to name: String) throws {
    // A full date is only another way to give a year.
    let columns = profile.columns.filter { $0.name != "birth_date" }
    var text = folder.names.contains(name) ? "" : csv.header(columns.map(\.name))
    text += csv.record(columns.map { $0.show(row) ?? "" })
    try folder.append(text, to: name)
  }
}

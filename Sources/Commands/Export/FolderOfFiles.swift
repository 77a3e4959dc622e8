internal import Glibc
internal import Interchange
internal import Messages

/// A folder of files that is there whole or not at all: filled beside its name, then given it.
/// Only its owner can read it.
final class FolderOfFiles {
  /// Files are many and lines are short: so much of each waits to be written.
  private static let waitingBytes = 8_192

  private let folder: PartFolder
  private var waiting: [String: String] = [:]
  private(set) var names: [String] = []

  init(_ given: String, messages: Messages) throws {
    folder = try PartFolder(beside: given, messages: messages)
  }

  func append(_ text: String, to name: String) throws {
    if waiting[name] == nil {
      names.append(name)
      Interruption.leaves("\(folder.path)/\(name)")
    }
    waiting[name, default: ""] += text
    if waiting[name]?.utf8.count ?? 0 >= FolderOfFiles.waitingBytes { try flush(name) }
  }

  /// Gives the finished folder its name; an empty folder may have it already.
  func keep() throws {
    for name in names { try flush(name, isLast: true) }
    try folder.becomeTarget()
  }

  private func flush(_ name: String, isLast: Bool = false) throws {
    let descriptor = open(
      "\(folder.path)/\(name)", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw folder.problem(errno) }
    defer { close(descriptor) }
    do {
      try System.write(waiting[name] ?? "", to: descriptor)
    } catch {
      throw folder.problem(error.number)
    }
    waiting[name] = ""
    if isLast, fsync(descriptor) != 0 { throw folder.problem(errno) }
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

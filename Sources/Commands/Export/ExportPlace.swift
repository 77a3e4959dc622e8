internal import Glibc
internal import Messages
internal import Store

/// Where an export will stand: one file with its manifest beside it, or a folder of files with
/// theirs. Made whole beside that place first; what stood there is then replaced file by file, the
/// manifest last, so that a folder that others read from stays where it is.
final class ExportPlace {
  enum Shape { case file, folder }

  let shape: Shape
  private let part: PartFolder
  private let messages: Messages
  /// Files of the export that stands there now, by its manifest.
  private let former: [String]
  private let isThere: Bool
  /// Nobody else makes an export beside it meanwhile; gone with the process, whatever ends it.
  private let lock: FolderLock

  /// - Throws: `Problem` when the place is taken, or no place for files of people.
  ///
  /// - Parameter database: the file that is read, which is never overwritten.
  init(
    _ given: String, _ shape: Shape, force: Bool, database: String, messages: Messages
  ) throws {
    self.shape = shape
    self.messages = messages
    guard !given.split(separator: "/").contains("..") else {
      throw Problem("unsuitable-path", .cannotCreate, messages.exportRuns.wayUp(given))
    }
    var target = given[...]
    while target.count > 1, target.last == "/" { target = target.dropLast() }
    let path = String(target)
    for each in [database, database + "-journal", database + "-wal"]
    where System.isSame(path, each) || path == each {
      throw Problem("unsuitable-path", .cannotCreate, messages.errors.isDatabase(path))
    }
    lock = try FolderLock(beside: path, messages: messages)
    PartFolder.removeStale(beside: path)
    (isThere, former) = try ExportPlace.look(at: path, shape, force, messages)
    if shape == .file {
      _ = try ExportPlace.look(at: ExportManifest.path(beside: path), .file, force, messages)
    }
    // SQLite takes a name that begins with `file:` for a URI.
    part = try PartFolder(beside: path.hasPrefix("/") ? path : "./" + path, messages: messages)
  }

  /// - Returns: whether something stands there that may be replaced, and its files.
  private static func look(
    at path: String, _ shape: Shape, _ force: Bool, _ messages: Messages
  ) throws -> (isThere: Bool, former: [String]) {
    let words = messages.exportRuns
    guard let kind = System.kind(path) else { return (false, []) }
    switch (kind, shape) {
    case (.file, .file):
      guard force else {
        throw Problem("output-exists", .cannotCreate, messages.errors.outputExists(path))
      }
      return (true, [])
    case (.folder, .folder):
      let names = (try? System.names(in: path)) ?? []
      if names.isEmpty { return (false, []) }
      guard names.contains(ExportManifest.name),
        let manifest = try? ExportManifest(path: "\(path)/\(ExportManifest.name)")
      else { throw Problem("output-exists", .cannotCreate, words.strangeFolder(path)) }
      guard force else {
        throw Problem("output-exists", .cannotCreate, messages.errors.outputExists(path))
      }
      return (true, manifest.files.map(\.name).filter(ExportManifest.isPlain))
    case (.link, _):
      throw Problem("unsuitable-path", .cannotCreate, words.notAPlace(path, .link))
    case (.folder, .file):
      throw Problem("unsuitable-path", .cannotCreate, words.notAPlace(path, .folder))
    case (.file, .folder):
      throw Problem("unsuitable-path", .cannotCreate, words.notAPlace(path, .file))
    case (.other, _):
      throw Problem("unsuitable-path", .cannotCreate, words.notAPlace(path, .other))
    }
  }

  var path: String { part.target }

  /// The name of a file of one for all views.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The folder in which it is made.
  var workFolder: String { part.path }

  /// A new file that is not there yet for anybody else.
  func file(_ name: String) throws -> ExportFile {
    try ExportFile("\(part.path)/\(name)", name: name, problem: part.problem)
  }

  func problem(_ number: Int32) -> Problem { part.problem(number) }

  /// Gives everything its name.
  func keep(_ names: [String]) throws {
    switch shape {
    case .file:
      for name in names { try replace(name, "\(PartFolder.parent(of: path))/\(name)") }
      try replace(
        ExportManifest.name, ExportManifest.path(beside: path))
      try part.sync(PartFolder.parent(of: path))
    case .folder:
      guard isThere else { return try part.becomeTarget() }
      for name in names + [ExportManifest.name] { try replace(name, "\(path)/\(name)") }
      for name in former where !names.contains(name) { unlink("\(path)/\(name)") }
      try part.sync(path)
    }
  }

  private func replace(_ name: String, _ destination: String) throws {
    switch System.kind(destination) {
    case nil, .file: try part.move(name, to: destination)
    case .folder, .link, .other:
      throw Problem(
        "unsuitable-path", .cannotCreate,
        messages.exportRuns.notAPlace(destination, .other))
    }
  }
}

/// A file of an export, hashed on its way to the disk.
final class ExportFile {
  let name: String
  let path: String
  private let descriptor: Int32
  private let problem: (Int32) -> Problem
  private var digest = RunningDigest()
  private(set) var bytes: Int64 = 0

  init(_ path: String, name: String, problem: @escaping (Int32) -> Problem) throws {
    self.name = name
    self.path = path
    self.problem = problem
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw problem(errno) }
    Interruption.leaves(path)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func write(_ piece: UnsafeRawBufferPointer) throws {
    digest.update(piece)
    bytes += Int64(piece.count)
    do {
      try System.write(piece, to: descriptor)
    } catch {
      throw problem(error.number)
    }
  }

  /// Waits until it is on the disk.
  ///
  /// - Returns: SHA-256 in hexadecimal.
  func finish() throws -> String {
    guard fsync(descriptor) == 0 else { throw problem(errno) }
    return digest.text()
  }

  /// The same for a file that another program filled.
  func finishFilled() throws -> String {
    var found = RunningDigest()
    bytes = 0
    try FileDigest.forEachPiece(of: path) {
      found.update($0)
      bytes += Int64($0.count)
    }
    guard fsync(descriptor) == 0 else { throw problem(errno) }
    return found.text()
  }
}

/// The right to make an export in a folder.
final class FolderLock {
  /// How long somebody else's export is waited for, in tenths of a second.
  private static let patience = 300
  private let descriptor: Int32

  init(beside path: String, messages: Messages) throws {
    descriptor = open(PartFolder.parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that is not there is told of where something is made in it.
    guard descriptor >= 0 else { return }
    var left = FolderLock.patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      guard left > 0 else {
        throw Problem("busy", .busy, messages.exportRuns.otherExport(PartFolder.parent(of: path)))
      }
      left -= 1
      usleep(100_000)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}

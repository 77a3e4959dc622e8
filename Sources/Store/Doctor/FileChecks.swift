internal import Glibc
internal import SQLite

/// The file itself, what lies beside it, and how it was opened.
extension Store {
  /// - Parameters:
  ///   - user: who looks.
  ///   - mounts: the file systems, as `/proc/self/mounts` lists them.
  func fileFindings(user: uid_t = geteuid(), mounts: String = Mounts.all()) -> [Finding] {
    guard path != ":memory:" else { return [] }
    var info = stat()
    guard lstat(path, &info) == 0 else { return [] }
    let finding = { (fault: Fault) in Finding(.file, .file(self.path), fault) }
    var found: [Finding] = []
    let mode = info.st_mode & 0o7777
    if mode != 0o600 {
      let digits = String(mode, radix: 8)
      found.append(
        finding(mode & 0o077 != 0 ? .readableByOthers(mode: digits) : .otherMode(digits)))
    }
    // Root may look at the files of others; nobody else should have to.
    if info.st_uid != user, user != 0 {
      found.append(finding(.ownedBy(user: Int(info.st_uid))))
    }
    if info.st_nlink != 1 { found.append(finding(.names(Int(info.st_nlink)))) }
    if Mounts.isOnNetwork(Store.absolute(path), mounts: mounts) {
      found.append(finding(.onNetwork))
    }
    return found
  }

  /// What lies beside the database and belongs to no running command: a journal that SQLite
  /// does not take for one, files of WAL mode, copies and databases that were stopped half way.
  func strayFiles() -> [Finding] {
    guard path != ":memory:" else { return [] }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = PathCheck.folder(of: path)
    var found: [Finding] = []
    for entry in Store.entries(of: folder).sorted() where entry.hasPrefix(name) {
      let file = folder == "." ? entry : "\(folder)/\(entry)"
      let rest = entry.dropFirst(name.utf8.count)
      let isStray =
        switch rest {
        case "-wal", "-shm": true
        case "-journal": Store.isNoJournal(file)
        default: Store.isLeftBehind(rest)
        }
      if isStray { found.append(Finding(.file, .file(file), .stray)) }
    }
    return found
  }

  /// `.4711.part` or `.4711.new` of a process that is gone.
  private static func isLeftBehind(_ rest: Substring) -> Bool {
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, parts[2] == "part" || parts[2] == "new",
      let process = pid_t(parts[1])
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  /// The first bytes of a rollback journal (https://sqlite.org/fileformat2.html 3); zeros are one
  /// that was finished.
  private static let journalMagic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  private static func isNoJournal(_ path: String) -> Bool {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return true }
    defer { close(descriptor) }
    var start = [UInt8](repeating: 0, count: journalMagic.count)
    let count = read(descriptor, &start, start.count)
    guard count == start.count else { return count != 0 }
    return start != journalMagic && start.contains { $0 != 0 }
  }

  private static func entries(of folder: String) -> [String] {
    guard let open = opendir(folder) else { return [] }
    defer { closedir(open) }
    var found: [String] = []
    while let entry = readdir(open) {
      found.append(
        withUnsafeBytes(of: entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return found
  }

  private static func absolute(_ path: String) -> String {
    guard let full = realpath(path, nil) else { return path }
    defer { free(full) }
    return String(cString: full)
  }

  func pragmaFindings() throws -> [Finding] {
    var found: [Finding] = []
    let wanted: [(String, Int64)] = [
      ("foreign_keys", 1), ("recursive_triggers", 1), ("cell_size_check", 1),
      ("trusted_schema", 0), ("application_id", Migrator.applicationID), ("user_version", 0),
    ]
    for (name, value) in wanted {
      let now = try database.integer("PRAGMA \(name)")
      if now != value {
        found.append(
          Finding(.pragmas, .pragma(name), .isSet(now.map(String.init), wanted: "\(value)")))
      }
    }
    // A connection that only reads leaves the mode as the file has it.
    let mode = try database.text("PRAGMA journal_mode")
    if let mode, !["truncate", "memory", "delete"].contains(mode) {
      found.append(
        Finding(.pragmas, .pragma("journal_mode"), .isSet(mode, wanted: "truncate")))
    }
    return found
  }

  /// Errors of SQLite that can reach a database like ours. Everything else on SQLite's own list
  /// (https://sqlite.org/howtocorrupt.html 8) is older than the oldest version that opens STRICT
  /// tables.
  func libraryFindings() throws -> [Finding] {
    let version = Database.libraryVersion
    let isWAL = try database.text("PRAGMA journal_mode") == "wal"
    guard isWAL, Store.isOlder(version, than: Store.walResetFixedIn) else { return [] }
    return [
      Finding(
        .library, .library, .knownBug(version: version, fixedIn: Store.walResetFixedIn))
    ]
  }

  /// A race between two checkpointers in WAL mode.
  static let walResetFixedIn = "3.51.3"

  package static func isOlder(_ version: String, than other: String) -> Bool {
    let numbers = { (text: String) in text.split(separator: ".").map { Int($0) ?? 0 } }
    return numbers(version).lexicographicallyPrecedes(numbers(other))
  }
}

import Glibc
import Records
import SQLite
import Testing

@testable import Store

@Suite("A restore beside others who work in the database")
struct RestoreBesideOthersTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("a.db") }
  private var copy: String { folder.file("copy.db") }
  private var kept: String { path + ".before-restore" }

  init() throws { folder = try TemporaryFolder() }

  private func employ(_ number: String, _ store: Store) throws {
    var input = EmployeeInput(number: number)
    input.startedOn = Hospital.day("2024-01-01")
    _ = try store.addEmployee(input, head: Hospital.head("employee add"), dryRun: false)
  }

  private func people(_ path: String) throws -> Int64 {
    try Store.open(path: path).overview(asOf: Hospital.day("2024-06-01")).people
  }

  private func inode(_ path: String) -> ino_t {
    var info = stat()
    return stat(path, &info) == 0 ? info.st_ino : 0
  }

  @Test("The file stays the same file, so that no journal can be taken for that of another one")
  func sameFile() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try store.backup(to: copy)
    try employ("1", store)
    let before = inode(path)
    _ = try Store.restore(from: copy, to: path, force: true)
    #expect(inode(path) == before)
    #expect(try people(path) == 0)
    #expect(try people(kept) == 1)
    #expect(mode(of: kept) == 0o600)
    #expect(try Store.open(path: path).doctor().findings == [])
    #expect(try Store.open(path: kept).doctor().findings == [])
    #expect(names(in: folder.path).filter { $0.hasSuffix(".part") || $0.hasSuffix(".new") } == [])
  }

  @Test("Who looked something up in the database that was replaced does not write in the new one")
  func replaced() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try store.backup(to: copy)
    try employ("1", store)
    let early = try Store.open(path: path)
    _ = try Store.restore(from: copy, to: path, force: true)
    #expect(throws: StoreError.replaced(path: path)) { try employ("2", early) }
    #expect(throws: StoreError.replaced(path: path)) { try employ("2", store) }
    #expect(try people(path) == 0)
    #expect(try people(kept) == 1)
    // Opened again it is the new one.
    try employ("3", try Store.open(path: path))
    #expect(try people(path) == 1)
  }

  @Test("Where the database that came has all of what was read, work goes on")
  func goesOn() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try store.backup(to: copy)
    _ = try Store.restore(from: copy, to: path, force: true)
    try employ("1", store)
    #expect(try people(path) == 1)
  }

  @Test("A writer who is not finished is waited for, and nothing is replaced meanwhile")
  func locked() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try store.backup(to: copy)
    try employ("1", store)
    let source = try Database(path: copy, access: .readOnly)
    let reader = try Database(path: path, access: .readOnly)
    try reader.execute("PRAGMA busy_timeout = 0")
    let target = try Database(path: path, access: .readWrite)
    var wasLocked = false
    struct Stopped: Error {}
    #expect(throws: Stopped.self) {
      try source.replace(contentOf: target) {
        do {
          _ = try reader.integer("SELECT count(*) FROM event")
        } catch let error as SQLiteError {
          wasLocked = error.kind == .busy
        }
        throw Stopped()
      }
    }
    #expect(wasLocked)
    #expect(try people(path) == 1)
  }

  @Test("A file that was moved away is told of as such, not as one that may only be read")
  func moved() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    rename(path, folder.file("away.db"))
    do {
      try employ("1", store)
      Issue.record("a file that was moved away was written")
    } catch let error as SQLiteError {
      #expect(error.extendedCode == SQLiteError.moved)
    }
  }
}

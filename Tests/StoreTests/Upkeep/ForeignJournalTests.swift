import Glibc
import SQLite
import Store
import Testing

@Suite("Places beside which something of another database lies")
struct ForeignJournalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("a.db") }
  private var copy: String { folder.file("copy.db") }

  init() throws { folder = try TemporaryFolder() }

  /// A database in the middle of a change, as a killed process leaves it.
  private func makeHot(_ hot: String) throws {
    let live = folder.file("live.db")
    _ = try Store.create(path: live, head: Hospital.head("init"))
    let database = try Database(path: live, access: .readWrite)
    try database.execute("PRAGMA cache_size = 1")
    try database.write(keep: { _ in false }) {
      for number in 0..<2000 {
        try database.run(
          "INSERT INTO import_map (name, kind, rules) VALUES (?1, 'teams', 'x')",
          .text("map \(number)"))
      }
      try write(try #require(bytes(of: live)), to: hot)
      try write(try #require(bytes(of: live + "-journal")), to: hot + "-journal")
    }
    #expect(try #require(bytes(of: hot + "-journal")).count > 0)
  }

  @Test("The journal of another database is left alone, and nothing is made beside it")
  func hot() throws {
    let store = try Store.create(path: copy, head: Hospital.head("init"))
    try makeHot(path)
    let journal = try #require(bytes(of: path + "-journal"))
    rename(path, folder.file("away.db"))
    let error = StoreError.foreignJournal(path: path, journal: path + "-journal")
    #expect(throws: error) { _ = try Store.create(path: path, head: Hospital.head("init")) }
    #expect(throws: error) { try store.backup(to: path) }
    for force in [false, true] {
      #expect(throws: error) { _ = try Store.restore(from: copy, to: path, force: force) }
    }
    #expect(bytes(of: path) == nil)
    #expect(bytes(of: path + "-journal") == journal)
    #expect(names(in: folder.path).filter { $0.hasSuffix(".part") || $0.hasSuffix(".new") } == [])
    // Under the name of its own database it still takes back what was half written.
    rename(path + "-journal", folder.file("away.db-journal"))
    #expect(try Store.open(path: folder.file("away.db")).doctor(.deep).findings == [])
    #expect(try Store.open(path: folder.file("away.db")).importMaps().isEmpty)
  }

  @Test("A restore over a database that was stopped half way takes its change back, and keeps it")
  func over() throws {
    _ = try Store.create(path: copy, head: Hospital.head("init"))
    try makeHot(path)
    let kept = try #require(try Store.restore(from: copy, to: path, force: true).aside)
    for file in [path, kept] {
      let store = try Store.open(path: file)
      #expect(try store.doctor(.deep).findings == [])
      #expect(try store.importMaps().isEmpty)
    }
  }

  @Test("A restore finds a name to keep the old file beside which no journal lies")
  func freeName() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try store.backup(to: copy)
    try write([1], to: path + ".before-restore-journal")
    let restored = try Store.restore(from: copy, to: path, force: true)
    #expect(restored.aside == path + ".before-restore-2")
    #expect(bytes(of: path + ".before-restore-journal") == [1])
  }

  @Test("Files of WAL mode and links count too; an empty journal is what every command leaves")
  func others() throws {
    for sidecar in ["-wal", "-shm", "-journal"] {
      try write([0], to: path + sidecar)
      #expect(throws: StoreError.foreignJournal(path: path, journal: path + sidecar)) {
        _ = try Store.create(path: path, head: Hospital.head("init"))
      }
      unlink(path + sidecar)
    }
    symlink(folder.file("nowhere"), path + "-journal")
    #expect(throws: StoreError.foreignJournal(path: path, journal: path + "-journal")) {
      _ = try Store.create(path: path, head: Hospital.head("init"))
    }
    unlink(path + "-journal")
    try write([], to: path + "-journal")
    _ = try Store.create(path: path, head: Hospital.head("init"))
    #expect(try Store.open(path: path).doctor().findings == [])
  }

  @Test("Names that SQLite takes for its own, a dash, and names that are too long")
  func impossibleNames() throws {
    let store = try Store.create(path: copy, head: Hospital.head("init"))
    func expect(_ error: StoreError, at path: String) {
      #expect(throws: error) { _ = try Store.create(path: path, head: Hospital.head("init")) }
      #expect(throws: error) { try store.backup(to: path) }
      #expect(throws: error) { _ = try Store.restore(from: copy, to: path, force: false) }
    }
    for sidecar in ["-journal", "-wal", "-shm"] {
      expect(.unsuitablePath(path: path + sidecar, reason: .journalName), at: path + sidecar)
    }
    expect(.unsuitablePath(path: "-", reason: .dash), at: "-")
    let long = folder.file(String(repeating: "x", count: 221))
    expect(.cannotWrite(path: long, errno: ENAMETOOLONG), at: long)
    let deep = folder.file("none/a.db")
    expect(.cannotWrite(path: deep, errno: ENOENT), at: deep)
    // The longest there may be can be made, written and kept aside.
    let longest = folder.file(String(repeating: "x", count: 220))
    _ = try Store.restore(from: copy, to: longest, force: false)
    _ = try Store.restore(from: copy, to: longest, force: true)
    #expect(try Store.open(path: longest).doctor().findings == [])
  }

  @Test("An existing file with such a name is not replaced")
  func existing() throws {
    _ = try Store.create(path: copy, head: Hospital.head("init"))
    try write([1, 2, 3], to: path + "-wal")
    #expect(throws: StoreError.unsuitablePath(path: path + "-wal", reason: .journalName)) {
      _ = try Store.restore(from: copy, to: path + "-wal", force: true)
    }
    #expect(bytes(of: path + "-wal") == [1, 2, 3])
  }
}

import Glibc
import SQLite
import Store
import Testing

@Suite("Copies in which something is wrong")
struct DamagedCopyTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("a.db") }
  private var copy: String { folder.file("copy.db") }

  init() throws { folder = try TemporaryFolder() }

  private func made() throws -> Store {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try Hospital(store: store).add(Hospital.learningAccount())
    return store
  }

  /// What another tool does to a file: foreign keys off, and the trigger that stands in the way
  /// taken away for a moment.
  private func plant(_ sql: String, _ trigger: String, in path: String) throws {
    let database = try Database(path: path, access: .readWrite)
    let text = try #require(
      try database.text("SELECT sql FROM sqlite_schema WHERE name = ?1", .text(trigger)))
    try database.execute(
      "PRAGMA foreign_keys = OFF; DROP TRIGGER \(trigger); \(sql); \(text)")
  }

  private static let damages: [(DoctorCheck, String, String)] = [
    (.chain, "UPDATE event SET command = 'sync' WHERE id = 1", "event_update"),
    (.chain, "UPDATE setting SET value = '2100' WHERE id = 1", "setting_update"),
    (.foreignKeys, "UPDATE scheme_version SET scheme = 99 WHERE id = 1", "scheme_version_update"),
    (.texts, "UPDATE event_text SET actor = 'x' WHERE event = 1", "event_text_update"),
  ]

  @Test("Damage that SQLite does not see keeps a copy from being made", arguments: damages)
  func backup(check: DoctorCheck, sql: String, trigger: String) throws {
    let store = try made()
    try store.backup(to: copy)
    unlink(copy)
    try plant(sql, trigger, in: path)
    do {
      try store.backup(to: copy)
      Issue.record("a damaged database was copied")
    } catch StoreError.damaged(let path, let findings) {
      #expect(path == self.path)
      #expect(findings.contains { $0.check == check })
    }
    #expect(bytes(of: copy) == nil)
    #expect(names(in: folder.path).filter { $0.hasSuffix(".part") } == [])
    // Asked for as it is, it is copied and told of.
    let copied = try store.backup(to: copy, damaged: true)
    #expect(copied.findings.contains { $0.check == check })
    #expect(try Store.open(path: copy, access: .readOnly).doctor().findings == copied.findings)
  }

  @Test("A damaged copy is not put back, nor over a database that is there", arguments: damages)
  func restore(check: DoctorCheck, sql: String, trigger: String) throws {
    let store = try made()
    try store.backup(to: copy)
    try plant(sql, trigger, in: copy)
    let before = try #require(bytes(of: path))
    for (target, force) in [(folder.file("new.db"), false), (path, true)] {
      do {
        _ = try Store.restore(from: copy, to: target, force: force)
        Issue.record("a damaged copy was put back")
      } catch StoreError.damaged(let path, let findings) {
        #expect(path == copy)
        #expect(findings.contains { $0.check == check })
      }
    }
    #expect(bytes(of: path) == before)
    #expect(
      names(in: folder.path).filter { !$0.hasSuffix("-journal") } == ["a.db", "copy.db"])
    let restored = try Store.restore(from: copy, to: path, force: true, damaged: true)
    #expect(restored.findings.contains { $0.check == check })
    #expect(try #require(restored.aside) == path + ".before-restore")
  }

  @Test("The place and the rights of a copy are no damage")
  func place() throws {
    let store = try made()
    try store.backup(to: copy)
    chmod(copy, 0o644)
    #expect(try Store.restore(from: copy, to: path, force: true).findings == [])
  }

  @Test("An event that another program left open has an error of its own, that names it")
  func unsealed() throws {
    let store = try made()
    let other = try Database(path: path, access: .readWrite)
    try other.execute("PRAGMA foreign_keys = OFF")
    try other.run(
      """
      INSERT INTO event (id, recorded_at, today, command, digest)
      VALUES (3, '2099-01-01T00:00:00.000Z', '2026-01-15', 'sync', zeroblob(32))
      """)
    #expect(throws: StoreError.unsealed(event: 3)) {
      try Hospital(store: store).add(Hospital.learningAccount(code: "TWO"))
    }
    #expect(throws: StoreError.unsealed(event: 3)) {
      try Hospital(store: try Store.open(path: path)).employ("1", from: "2024-01-01", hours: 2160)
    }
  }
}

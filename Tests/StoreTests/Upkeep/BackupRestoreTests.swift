import Glibc
import Records
import SQLite
import Testing

@testable import Store

@Suite("Backup and restore")
struct BackupRestoreTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("a.db") }
  private var copy: String { folder.file("copy.db") }

  init() throws { folder = try TemporaryFolder() }

  private func employ(_ number: String, _ store: Store) throws {
    var input = EmployeeInput(number: number)
    input.startedOn = Hospital.day("2024-01-01")
    _ = try store.addEmployee(input, head: Hospital.head("employee add"), dryRun: false)
  }

  private func people(_ path: String) throws -> Int64 {
    try Store.open(path: path).overview(asOf: Hospital.day("2024-06-01")).people
  }

  @Test("A copy is whole, readable by its owner alone, and the original may go on")
  func backup() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try employ("1", store)
    try store.backup(to: copy)
    try employ("2", store)
    #expect(mode(of: copy) == 0o600)
    #expect(try people(copy) == 1)
    #expect(try people(path) == 2)
    #expect(try Store.open(path: copy).doctor().findings == [])
    #expect(names(in: folder.path).filter { $0.contains("part") } == [])
  }

  @Test("A backup never overwrites, and needs a folder that is there")
  func refusals() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try write([1, 2, 3], to: copy)
    #expect(throws: StoreError.exists(path: copy)) { try store.backup(to: copy) }
    #expect(bytes(of: copy) == [1, 2, 3])
    let deep = folder.file("none/b.db")
    #expect(throws: StoreError.cannotWrite(path: deep, errno: ENOENT)) {
      try store.backup(to: deep)
    }
    #expect(throws: StoreError.unsuitablePath(path: folder.path, reason: .folder)) {
      try store.backup(to: folder.path)
    }
  }

  @Test("Restoring into a free place needs no force")
  func restoreFresh() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try employ("1", store)
    #expect(try Store.restore(from: path, to: copy, force: false).aside == nil)
    #expect(try people(copy) == 1)
    #expect(mode(of: copy) == 0o600)
  }

  @Test("Restoring over a database keeps the old one under a new name, each time")
  func restoreOver() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try employ("1", store)
    try store.backup(to: copy)
    try employ("2", store)
    #expect(throws: StoreError.exists(path: path)) {
      _ = try Store.restore(from: copy, to: path, force: false)
    }
    #expect(try people(path) == 2)
    let kept = "\(path).before-restore"
    #expect(try Store.restore(from: copy, to: path, force: true).aside == kept)
    #expect(try people(path) == 1)
    #expect(try people(kept) == 2)
    #expect(try Store.restore(from: copy, to: path, force: true).aside == "\(kept)-2")
    #expect(try people("\(kept)-2") == 1)
  }

  @Test("What is no backup of ours is refused before anything is touched")
  func restoreGarbage() throws {
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try employ("1", store)
    try write(Array("no backup".utf8), to: copy)
    #expect(throws: StoreError.notOurs(path: copy)) {
      _ = try Store.restore(from: copy, to: path, force: true)
    }
    #expect(throws: StoreError.missing(path: folder.file("none"))) {
      _ = try Store.restore(from: folder.file("none"), to: path, force: true)
    }
    #expect(try people(path) == 1)
    #expect(throws: StoreError.unsuitablePath(path: folder.path, reason: .folder)) {
      _ = try Store.restore(from: path, to: folder.path, force: true)
    }
  }

  @Test("A damaged database can be replaced: that is what a backup is for")
  func restoreOverDamage() throws {
    let store = try Store.create(path: copy, head: Hospital.head("init"))
    try employ("1", store)
    try write([UInt8](repeating: 0x55, count: 9000), to: path)
    // What belongs to it goes with it: under its old name it would be taken for the new file's.
    try write([1, 2, 3], to: path + "-shm")
    let kept = try #require(try Store.restore(from: copy, to: path, force: true).aside)
    #expect(try people(path) == 1)
    #expect(bytes(of: kept) == [UInt8](repeating: 0x55, count: 9000))
    #expect(bytes(of: kept + "-shm") == [1, 2, 3])
    #expect(bytes(of: path + "-shm") == nil)
  }

  @Test("A damaged database that somebody is writing is waited for")
  func lockedDamage() throws {
    try write([UInt8](repeating: 0x55, count: 9000), to: path)
    let writer = try OpenFile(path, O_RDWR)
    defer { writer.close() }
    try writer.lock(milliseconds: 0)
    let other = try OpenFile(path, O_RDWR)
    defer { other.close() }
    do {
      try other.lock(milliseconds: 100)
      Issue.record("a file was locked twice")
    } catch let error as SQLiteError {
      #expect(error.kind == .busy)
    }
  }
}

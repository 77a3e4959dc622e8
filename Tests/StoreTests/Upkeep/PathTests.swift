import Glibc
import Store
import Testing

@Suite("Places that are no place for a database")
struct PathTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func expect(
    _ reason: PathProblem, at path: String, _ location: SourceLocation = #_sourceLocation
  ) {
    let error = StoreError.unsuitablePath(path: path, reason: reason)
    #expect(throws: error, sourceLocation: location) { _ = try Store.open(path: path) }
    #expect(throws: error, sourceLocation: location) {
      _ = try Store.create(path: path, head: Hospital.head("init"))
    }
  }

  @Test("A folder, a link, a FIFO, a device, a URI and no path at all are refused by name")
  func unsuitable() throws {
    let real = folder.file("real.db")
    _ = try Store.create(path: real, head: Hospital.head("init"))
    symlink(real, folder.file("link.db"))
    symlink(folder.file("nowhere"), folder.file("dangling.db"))
    mkfifo(folder.file("pipe"), 0o600)
    expect(.folder, at: folder.path)
    expect(.link, at: folder.file("link.db"))
    expect(.link, at: folder.file("dangling.db"))
    // Opening a FIFO would wait for a writer for ever.
    expect(.notAFile, at: folder.file("pipe"))
    expect(.notAFile, at: "/dev/null")
    expect(.uri, at: "file:\(real)?mode=ro")
    expect(.notAFile, at: "")
    expect(.notAFile, at: ":memory:")
    #expect(
      names(in: folder.path).filter { !$0.hasSuffix("-journal") }
        == ["dangling.db", "link.db", "pipe", "real.db"])
  }

  @Test("What is not there is missing; a folder that is not there cannot hold a new one")
  func missing() {
    let path = folder.file("none.db")
    #expect(throws: StoreError.missing(path: path)) { _ = try Store.open(path: path) }
    let deep = folder.file("none/a.db")
    #expect(throws: StoreError.missing(path: deep)) { _ = try Store.open(path: deep) }
    #expect(throws: StoreError.cannotWrite(path: deep, errno: ENOENT)) {
      _ = try Store.create(path: deep, head: Hospital.head("init"))
    }
    #expect(names(in: folder.path) == [])
  }
}

import Glibc
import SQLite
import Testing

@testable import Store

@Suite("The doctor looks at the file itself")
struct FilePlaceTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("a.db")
    store = try Store.create(path: path, head: Hospital.head("init"))
  }

  @Test("A file as it was made has no finding")
  func sound() throws {
    #expect(try store.doctor().findings == [])
    #expect(store.fileFindings() == [])
  }

  @Test(
    "Any other mode than 600 is told",
    arguments: [0o400, 0o200, 0o644, 0o640, 0o604, 0o700, 0o1600, 0o2600, 0o4600, 0o000] as [mode_t]
  )
  func mode(_ mode: mode_t) throws {
    try #require(chmod(path, mode) == 0)
    let digits = String(mode, radix: 8)
    let fault: Fault =
      mode & 0o077 != 0 ? .readableByOthers(mode: digits) : .otherMode(digits)
    #expect(store.fileFindings() == [Finding(.file, .file(path), fault)])
    chmod(path, 0o600)
    #expect(store.fileFindings() == [])
  }

  @Test("A second name is told")
  func names() throws {
    link(path, folder.file("second.db"))
    #expect(store.fileFindings().map(\.fault) == [.names(2)])
  }

  @Test("A file of another user is told to everybody but root")
  func owner() throws {
    var info = stat()
    try #require(lstat(path, &info) == 0)
    #expect(
      store.fileFindings(user: info.st_uid + 4711).map(\.fault)
        == [.ownedBy(user: Int(info.st_uid))])
    #expect(store.fileFindings(user: info.st_uid) == [])
    #expect(store.fileFindings(user: 0) == [])
  }

  @Test(
    "A network file system is told, by the mount that holds the file",
    arguments: [
      ("server:/home / nfs4 rw 0 0\n", true),
      ("/dev/a / ext4 rw 0 0\nserver:/x FOLDER nfs rw 0 0\n", true),
      ("//server/share FOLDER cifs rw 0 0\n/dev/a / ext4 rw 0 0\n", true),
      ("share / 9p rw 0 0\ntmpfs FOLDER tmpfs rw 0 0\n", false),
      ("/dev/a / ext4 rw 0 0\nserver:/x FOLDERx nfs rw 0 0\n", false),
      ("", false),
    ])
  func network(mounts: String, isOnNetwork: Bool) throws {
    let found = store.fileFindings(mounts: mounts.replacing("FOLDER", with: folder.path))
    #expect(found.map(\.fault) == (isOnNetwork ? [.onNetwork] : []))
  }

  @Test("A way of journalling that loses what was acknowledged is told")
  func journalMode() throws {
    #expect(try store.database.text("PRAGMA journal_mode = PERSIST") == "persist")
    #expect(
      try store.doctor(.quick).findings.filter { $0.check == .pragmas }
        == [
          Finding(
            .pragmas, .pragma("journal_mode"), .isSet("persist", wanted: "truncate"))
        ])
  }
}

import Foundation
import Glibc
import SQLite
import Testing

@testable import Commands

@Suite("Backup and restore in words")
struct CopyCommandTests {
  private func damage(_ path: String) throws {
    let database = try Database(path: path, access: .readWrite)
    let trigger = try #require(
      try database.text("SELECT sql FROM sqlite_schema WHERE name = 'employment_change_update'"))
    try database.execute("DROP TRIGGER employment_change_update")
    try database.run("UPDATE employment_change SET cost_centre = 'x' WHERE id = 1")
    try database.execute(trigger)
  }

  @Test("A damaged database is not copied, and the answer says what is wrong and the way on")
  func damagedDatabase() throws {
    let office = try Office()
    let copy = office.folder.appending(path: "copy.db").path
    try damage(office.path)
    let english = office.run("backup", copy)
    #expect(english.exit == .badInput)
    #expect(english.errors.contains("error database-damaged: \(office.path) is damaged"))
    #expect(english.errors.contains("changed after it was sealed"))
    #expect(english.errors.contains("--damaged copies it as it is"))
    #expect(!FileManager.default.fileExists(atPath: copy))
    let dutch = office.run("backup", copy, "--lang", "nl")
    #expect(dutch.errors.contains("is beschadigd, en er is geen kopie bewaard"))
    let asked = office.run("backup", copy, "--damaged", "--format", "json")
    #expect(asked.exit == .done)
    #expect(asked.output.contains(#""findings":"#))
    #expect(!asked.output.contains(#""findings":0"#))
    #expect(asked.errors.contains("changed after it was sealed"))
  }

  @Test("A damaged copy is not put back over a database that is there, unless asked for")
  func damagedCopy() throws {
    let office = try Office()
    let copy = office.folder.appending(path: "copy.db").path
    #expect(office.run("backup", copy).exit == .done)
    try damage(copy)
    let refused = office.run("restore", copy, "--force")
    #expect(refused.exit == .badInput)
    #expect(refused.errors.contains("the copy \(copy) is damaged, and was not put back"))
    #expect(refused.errors.contains("boetseer doctor --db \(copy) shows all of it"))
    let dutch = office.run("restore", copy, "--force", "--lang", "nl")
    #expect(dutch.errors.contains("de kopie \(copy) is beschadigd, en is niet teruggezet"))
    #expect(office.run("doctor").exit == .done)
    let asked = office.run("restore", copy, "--force", "--damaged")
    #expect(asked.exit == .done)
    #expect(asked.errors.contains("changed after it was sealed"))
    #expect(office.run("doctor").exit == .different)
    #expect(office.run("restore", office.path + ".before-restore", "--force").exit == .done)
    #expect(office.run("doctor").exit == .done)
  }

  @Test("Names that a file cannot keep, and the journal of another database, are told of")
  func places() throws {
    let office = try Office()
    let journal = office.run("backup", office.path + "-journal")
    #expect(journal.exit == .cannotCreate)
    #expect(journal.errors.contains("error path-is-journal"))
    #expect(office.run("backup", "-").errors.contains("one that is called - is ./-"))
    let place = office.folder.appending(path: "new.db").path
    try Data([1]).write(to: URL(filePath: place + "-wal"))
    let foreign = office.run("backup", place, "--lang", "nl")
    #expect(foreign.exit == .cannotCreate)
    #expect(foreign.errors.contains("zoals mv \(place)-wal OUD.db-wal"))
    let long = office.folder.appending(path: String(repeating: "x", count: 230)).path
    #expect(office.run("backup", long).errors.contains("its name is too long"))
    let deep = office.folder.appending(path: "none/a.db").path
    let copy = office.folder.appending(path: "copy.db").path
    #expect(office.run("backup", copy).exit == .done)
    let missing = office.run("restore", copy, "--db", deep)
    #expect(missing.errors.contains("error cannot-write: \(deep) cannot be written"))
  }

  @Test("The demo says why it cannot make its database there")
  func demo() throws {
    let office = try Office()
    for (path, id) in [
      (office.path, "database-exists"), (office.path + "-shm", "path-is-journal"),
    ] {
      let answer = office.run("demo", "--db", path)
      #expect(answer.exit == .cannotCreate)
      #expect(answer.errors.contains("error \(id)"))
    }
  }
}

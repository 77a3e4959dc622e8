import Foundation
import Records
import SQLite
import Store
import Testing

@testable import Commands

@Suite("The audit trail")
struct AuditCommandTests {
  @Test("Who did what and why is listed, newest first, and can be narrowed")
  func list() throws {
    let office = try Office()
    _ = office.run(
      "employee", "change", "000124", "--from", "2026-01-01", "--hours", "30", "--actor",
      "marloes", "--reason", "asked for it")
    let all = office.run("audit", "list", "--fields", "event,actor,command,subject,reason")
    #expect(all.exit == .done)
    #expect(
      all.output.split(separator: "\n")[1] == "8\tmarloes\temployee change\t000124\tasked for it")
    let about = office.run("audit", "list", "--about", "000124", "--fields", "event")
    #expect(about.output == "event\n8\n")
    let by = office.run("audit", "list", "--by", "marloes", "--fields", "event")
    #expect(by.output == "event\n8\n")
    let few = office.run("audit", "list", "--limit", "2", "--fields", "event")
    #expect(few.output == "event\n8\n7\n")
    #expect(few.errors.contains("There are older ones"))
    let none = office.run("audit", "list", "--as-of", "2000-01-01")
    #expect(none.errors.contains("No event is like that"))
    #expect(office.run("audit", "list", "--limit", "0").exit == .usage)
  }

  @Test("The record stands, until a row is changed behind the program's back")
  func verify() throws {
    let office = try Office()
    let sound = office.run("audit", "verify", language: "nl")
    #expect(sound.exit == .done)
    #expect(sound.output.contains("Het register klopt: 7 gebeurtenissen"))
    let database = try Database(path: office.path, access: .readWrite)
    try database.execute("DROP TRIGGER employment_change_update")
    try database.execute("UPDATE employment_change SET yearly_wage = 60 WHERE id = 1")
    let broken = office.run("audit", "verify", "--format", "json")
    #expect(broken.exit == .different)
    #expect(broken.output.contains(#""check":"chain","place":"event 4""#))
    #expect(office.run("audit", "verify", typing: []).output.contains("The record was changed."))
  }
}

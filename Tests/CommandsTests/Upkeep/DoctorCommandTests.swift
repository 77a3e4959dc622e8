import Foundation
import Glibc
import Testing

@testable import Commands

@Suite("The doctor in words")
struct DoctorCommandTests {
  @Test("What is wrong is told in the reader's language, and for programs in codes")
  func words() throws {
    let office = try Office()
    chmod(office.path, 0o640)
    let english = office.run("doctor")
    #expect(english.exit == .different)
    #expect(english.output.contains("mode 640, others can read it: chmod 600"))
    let dutch = office.run("doctor", "--lang", "nl")
    #expect(dutch.exit == .different)
    #expect(
      office.run("doctor", language: "nl", typing: []).output.contains("Er klopt iets niet."))
    #expect(dutch.output.contains("rechten 640, anderen kunnen het lezen: chmod 600"))
    let json = office.run("doctor", "--quick", "--format", "json", "--lang", "nl")
    #expect(json.exit == .different)
    #expect(json.output.contains(#""ok":false"#))
    #expect(json.output.contains(#"{"check":"file","place":"\#(office.path)","detail":"rechten"#))
    chmod(office.path, 0o600)
    #expect(office.run("doctor", "--deep").exit == .done)
    #expect(office.run("doctor", "--deep", "--quick").errors.contains("error quick-or-deep"))
  }

  @Test("A backup in another folder writes its seal down; a database that lost events is found")
  func anchors() throws {
    let office = try Office()
    let elsewhere = office.folder.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: false)
    let early = elsewhere.appending(path: "early.db").path
    let anchors = elsewhere.appending(path: "boetseer-anchors.txt").path
    #expect(office.run("backup", early).output.contains("is written down in \(anchors)"))
    _ = office.run("employee", "change", "000124", "--from", "2026-01-01", "--hours", "30")
    #expect(office.run("backup", elsewhere.appending(path: "late.db").path).exit == .done)
    #expect(office.run("doctor", "--anchors", anchors).exit == .done)
    // The early copy is whole in itself; only what was written down tells that events are gone.
    #expect(office.run("doctor", "--db", early).exit == .done)
    let found = office.run("doctor", "--db", early, "--anchors", anchors)
    #expect(found.exit == .different)
    #expect(found.output.contains("was written down outside the database, and is no longer in it"))
    // Beside the database it would be lost with it.
    let beside = office.run("backup", office.folder.appending(path: "beside.db").path)
    #expect(beside.exit == .done)
    #expect(!beside.output.contains("written down"))
  }

  @Test("Seals of another database are no comfort: doctor and audit verify say so")
  func foreignAnchors() throws {
    let office = try Office()
    let elsewhere = try Office().folder.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    let file = elsewhere.appending(path: "anchors.txt")
    let line =
      "2026-01-01T00:00:00.000Z \(String(repeating: "ab", count: 32)) 3 "
      + String(repeating: "cd", count: 32)
    for text in [line + "\n", "", "# seals\n"] {
      try Data(text.utf8).write(to: file)
      for words in [["doctor"], ["doctor", "--quick"], ["audit", "verify"]] {
        let answer = office.run(words + ["--anchors", file.path])
        #expect(answer.exit == .different, "\(words)")
        #expect(answer.output.contains("none of the seals written down is of this database"))
      }
      let json = office.run("audit", "verify", "--anchors", file.path, "--format", "json")
      #expect(json.output.contains(#""check":"anchors""#))
    }
  }

  @Test("Accounts that wait for a sync, and texts that were erased, are told")
  func remarks() throws {
    let office = try Office()
    let json = office.run("doctor", "--deep", "--format", "json")
    #expect(json.output.contains(#""waiting":0,"erased":0"#))
    #expect(office.run("doctor", "--format", "json").output.contains(#""waiting":null,"erased":0"#))
    #expect(
      office.run("audit", "verify", "--format", "json").output.contains(#""erased":0"#))
  }

  @Test("A line that is no seal is refused by its number")
  func notAnAnchor() throws {
    let office = try Office()
    let file = office.folder.appending(path: "a.txt")
    try Data("# seals\n\nnonsense\n".utf8).write(to: file)
    let answer = office.run("doctor", "--anchors", file.path)
    #expect(answer.exit == .badInput)
    #expect(answer.errors.contains("a.txt:3"))
    #expect(office.run("doctor", "--anchors", file.path + "x").exit == .noInput)
  }
}

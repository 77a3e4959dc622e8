import Foundation
import Records
import Store
import Testing

@testable import Commands

@Suite("Pages as data")
struct PageTests {
  private func rows(_ text: String, _ separator: Character = ",") -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
    }
  }

  @Test(
    "Every page that is asked for as CSV is one table",
    arguments: [
      "account show 000123", "account explain 000123", "employee show 000123", "team show NUR",
      "import list", "status",
    ])
  func oneTable(command: String) throws {
    let office = try Office()
    let words = command.split(separator: " ").map { String($0) }
    let shown = office.run(words)
    #expect(shown.exit == .done)
    let table = rows(shown.output, "\t")
    #expect(table.count > 1)
    #expect(Set(table.map(\.count)).count == 1)
    #expect(Set(table).count == table.count)
    let csv = office.run(words + ["--format", "csv"]).output
    #expect(csv.split(separator: "\n").first.map(String.init) == table[0].joined(separator: ","))
  }

  @Test(
    "Reports are sentences in a pipe, and data when data is asked for",
    arguments: [
      ("version", "name,value", "version,\(Version.number)"),
      ("doctor", "check,ok,place,detail", "chain,true,,"),
      ("audit verify", "check,ok,place,detail", "chain,true,,"),
    ])
  func reports(command: String, header: String, row: String) throws {
    let office = try Office()
    let words = command.split(separator: " ").map { String($0) }
    #expect(!office.run(words).output.contains("\t"))
    let lines = office.run(words + ["--format", "csv"]).output.split(separator: "\n")
    #expect(lines.first.map(String.init) == header)
    #expect(lines.contains { $0 == row })
    let page = office.run(words + ["--format", "html"])
    #expect(page.exit == .usage)
    #expect(page.errors.contains("error format-unavailable"))
    #expect(page.errors.contains("json"))
  }

  @Test("What the doctor found is a row each")
  func findings() throws {
    let office = try Office()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: office.path)
    let found = office.run("doctor", "--format", "csv")
    #expect(found.exit == .different)
    #expect(found.output.contains("file,false,\(office.path),"))
    #expect(found.output.contains("\nchain,true,,"))
  }

  @Test("The rules of a scheme are a row a version")
  func scheme() throws {
    let office = try Office()
    let table = rows(office.run("scheme", "show", "ILA", "--format", "csv").output)
    #expect(table.count == 2)
    #expect(table[0].prefix(2) == ["scheme", "valid_from"])
    #expect(table[1].prefix(2) == ["ILA", "2025-01-01"])
  }

  @Test("Of several tables a script gets the first, and hears how to get all")
  func first() throws {
    let office = try Office()
    let show = office.run("account", "show", "000123", "--format", "csv")
    #expect(rows(show.output).count == 2)
    #expect(show.errors.contains("first of 2 tables"))
    #expect(office.run("account", "show", "000123", "-q").errors.isEmpty)
    let all = office.run("account", "show", "000123", "--format", "json")
    #expect(all.output.contains(#""accounts":"#))
    #expect(all.output.contains(#""lots":"#))
    #expect(all.errors.isEmpty)
  }

  @Test("Columns are chosen of the first table, in every form; an unknown one lists them")
  func fields() throws {
    let office = try Office()
    let team = office.run("team", "show", "NUR", "--fields", "name,team")
    #expect(team.output == "name\tteam\nVerpleging\tNUR\n")
    let person = office.run(
      "employee", "show", "000123", "--fields", "team,minutes_per_week", "--format", "json")
    #expect(person.output == "[\n" + #"  {"team":"NUR","minutes_per_week":2160}"# + "\n]\n")
    let seen = office.run("employee", "show", "000123", "--fields", "team", typing: [])
    #expect(seen.output.split(separator: "\n").last == "NUR")
    let wrong = office.run("account", "show", "000123", "--fields", "balanc")
    #expect(wrong.exit == .usage)
    #expect(wrong.errors.contains("did you mean balance?"))
    let page = office.run("account", "statement", "000123", "--fields", "x")
    #expect(page.exit == .usage)
    #expect(page.errors.contains("error option-unavailable"))
  }

  @Test("Two accounts are explained in one table whose rows name their scheme")
  func explained() throws {
    let office = try Office()
    let second = Office.schemes.replacingOccurrences(of: "ILA", with: "SEC")
    _ = try office.store().importSchemes(
      SchemeFile.read(Array(second.utf8)), head: Office.head("import schemes"), dryRun: false)
    #expect(office.run("sync").exit == .done)
    let table = rows(office.run("account", "explain", "000123").output, "\t")
    #expect(table[0].first == "scheme")
    #expect(Set(table.dropFirst().map { $0[0] }) == ["ILA", "SEC"])
    #expect(Set(table.map(\.count)).count == 1)
    let json = office.run("account", "explain", "000123", "--format", "json").output
    let objects = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(objects?.count == table.count - 1)
    #expect(objects?.allSatisfy { $0["scheme"] is String } == true)
    let lines = office.run("account", "explain", "000123", "--format", "ndjson").output
    #expect(lines.split(separator: "\n").allSatisfy { $0.hasPrefix(#"{"scheme":""#) })
    // A person reads one account after the other.
    let seen = office.run("account", "explain", "000123", typing: []).output
    #expect(seen.contains("\nILA\n"))
    #expect(seen.contains("\nSEC\n"))
  }
}

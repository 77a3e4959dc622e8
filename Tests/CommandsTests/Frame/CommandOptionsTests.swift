import Commands
import Store
import Testing

@Suite("Options that a command would ignore")
struct CommandOptionsTests {
  @Test(
    "A command that writes refuses a day to look back on, and writes nothing",
    arguments: ["--as-of", "--known-on"], ["en", "nl"])
  func writing(option: String, language: String) throws {
    let office = try Office()
    let adjust = ["account", "adjust", "000123", "ILA", "--plus", "100", "--reason", "jubilee"]
    for words in [adjust + [option, "2024-01-01"], [option, "2024-01-01"] + adjust] {
      let refused = office.run(words, language: language)
      #expect(refused.exit == .usage)
      #expect(refused.errors.hasPrefix("error option-unavailable: boetseer account adjust "))
      #expect(refused.errors.contains(option))
      #expect(refused.errors.contains("--today"))
      #expect(refused.output.isEmpty)
    }
    let head = try office.store().chainHead()
    #expect(head?.event == 7)
  }

  @Test("It has no columns and is no table")
  func noTable() throws {
    let office = try Office()
    let adjust = ["account", "adjust", "000123", "ILA", "--plus", "100", "--reason", "jubilee"]
    for words in [["--fields", "id"], ["--format", "csv"], ["-o", "\(office.path).csv"]] {
      let refused = office.run(adjust + words)
      #expect(refused.exit == .usage)
      #expect(refused.output.isEmpty)
    }
    #expect(office.run(adjust + ["--format", "csv"]).errors.contains("table, md, json or ndjson"))
    #expect(try office.store().chainHead()?.event == 7)
  }

  @Test("What is about no day refuses one, and names what it does heed")
  func reading() throws {
    let office = try Office()
    let version = office.run("version", "--as-of", "2024-01-01")
    #expect(version.exit == .usage)
    #expect(version.errors.contains("leave out --as-of"))
    let trail = office.run("audit", "list", "--known-on", "2024-01-01", language: "nl")
    #expect(trail.exit == .usage)
    #expect(trail.errors.contains("--as-of DATUM toont een andere dag"))
    #expect(office.run("audit", "list", "--as-of", "2099-01-01").exit == .done)
    #expect(office.run("account", "statement", "000123", "--known-on", "2099-01-01").exit == .done)
  }
}

import Commands
import Foundation
import Testing

@Suite("What an error offers is something that works")
struct SuggestionTests {
  private let folder: URL
  private let database: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "boetseer-suggestion-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    database = folder.appending(path: "a.db").path
    #expect(run("init").exit == .done)
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  private func run(_ arguments: String...) -> (exit: Exit, output: String, errors: String) {
    let console = Console()
    let exit = Program.run(arguments + ["--db", database], context: console.context)
    return (exit, console.output, console.errors)
  }

  @Test("A copy that exists asks for another name, a database in place for --force")
  func copies() {
    defer { remove() }
    let copy = folder.appending(path: "copy.db").path
    #expect(run("backup", copy).exit == .done)
    let again = run("backup", copy)
    #expect(again.exit == .cannotCreate)
    #expect(again.errors.hasSuffix("  fix: choose another name for the copy\n"))
    let inPlace = run("restore", copy)
    #expect(inPlace.exit == .cannotCreate)
    #expect(inPlace.errors.contains("  fix: add --force; "))
    #expect(run("restore", copy, "--force").exit == .done)
  }

  @Test("The event that made the database cannot be taken back, in words that are true")
  func firstEvent() {
    defer { remove() }
    let first = run("undo", "1")
    #expect(first.exit == .refused)
    #expect(
      first.errors.hasPrefix(
        "error system-event: event 1 cannot be taken back: it made the database, only booked"))
    let none = run("undo", "9")
    #expect(none.exit == .notFound)
    #expect(none.errors.contains("boetseer status says how many there are"))
    #expect(run("status").output.contains("events\t1"))
  }

  @Test("A noun or verb with two letters wrong is recognised")
  func command() {
    defer { remove() }
    #expect(run("clame", "list").errors.hasSuffix("  fix: did you mean boetseer claim?\n"))
    #expect(
      run("claim", "aprobe").errors.hasSuffix("  fix: did you mean boetseer claim approve?\n"))
  }

  @Test(
    "An empty value is told by its option",
    arguments: [
      (["claim", "list", "--employee", ""], "--employee is empty"),
      (["claim", "list", "--employee="], "--employee is empty"),
      (["claim", "list", "--employee", " "], "--employee is empty"),
      (["--actor", "", "status"], "--actor is empty"),
      (["employee", "show", ""], "a value is empty"),
    ])
  func empty(given: [String], what: String) {
    defer { remove() }
    let console = Console()
    #expect(Program.run(given + ["--db", database], context: console.context) == .usage)
    #expect(console.errors.hasPrefix("error empty-value: \(what)\n"), "\(console.errors)")
  }

  @Test("A claim that is not there is told with the newest one")
  func newestClaim() throws {
    defer { remove() }
    let office = try Office()
    #expect(
      office.run("claim", "show", "C9").errors.hasSuffix(
        "  fix: there are none yet: boetseer claim submit\n"))
    _ = office.run("claim", "submit", "000123", "--title", "x", "--cost", "10")
    #expect(
      office.run("claim", "show", "C9999").errors.hasSuffix(
        "  fix: the newest is C1; see boetseer claim list\n"))
  }

  @Test(
    "Too many decimals are never offered as an amount",
    arguments: [
      ("100,005", "two decimals"), ("1.250", "1250.00 or 1.25"), ("0,125", "two decimals"),
    ])
  func amounts(typed: String, fix: String) throws {
    defer { remove() }
    let answer = try Office().run("claim", "submit", "000123", "--title", "x", "--cost", typed)
    #expect(answer.errors.contains(fix))
  }

  @Test("Before something is taken back a person sees what, by whom and when")
  func undoQuestion() throws {
    defer { remove() }
    let office = try Office()
    let answered = office.run("undo", "4", typing: ["n"])
    #expect(answered.exit == .interrupted)
    #expect(answered.errors.hasPrefix("Take back event 4: employee add, by tester on "))
    #expect(!answered.errors.contains("("))
    let dutch = office.run("undo", "4", language: "nl", typing: ["n"])
    #expect(dutch.errors.hasPrefix("Gebeurtenis 4 terugdraaien: employee add, door tester op "))
  }
}

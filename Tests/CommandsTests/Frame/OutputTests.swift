import Commands
import Foundation
import Testing

@Suite("Every form of an answer")
struct OutputTests {
  @Test("A table: for people on a terminal, tab-separated in a pipe")
  func byPlace() {
    let terminal = Console(["NO_COLOR": "1"], isTerminal: true)
    #expect(terminal.run("account", "list") == .done)
    #expect(
      terminal.output == """
        Employee    Balance
        ────────  ─────────
        000123    €1,250.50

        """)
    #expect(terminal.errors == "12 grants wait\n")
    let coloured = Console(isTerminal: true)
    #expect(coloured.run("account", "list") == .done)
    #expect(coloured.output.hasPrefix("\u{1B}[1m"))
    let plain = Console(isTerminal: true)
    #expect(plain.run("account", "list", "--no-color", "-q") == .done)
    #expect(plain.output == terminal.output)
    #expect(plain.errors.isEmpty)
    let pipe = Console()
    #expect(pipe.run("account", "list") == .done)
    #expect(pipe.output == "employee\tbalance\tbalance_eur\n000123\t125050\t1250.50\n")
  }

  @Test(
    "A table in the form that was asked for, by an option or the environment",
    arguments: [
      ("tsv", "employee\tbalance\tbalance_eur\n000123\t125050\t1250.50\n"),
      ("csv", "employee,balance,balance_eur\n000123,125050,1250.50\n"),
      ("csv-nl", "\u{FEFF}employee;balance;balance_eur\n000123;125050;1250,50\n"),
      (
        "json",
        "[\n" + #"  {"employee":"000123","balance":125050,"balance_eur":"1250.50"}"# + "\n]\n"
      ),
      ("ndjson", #"{"employee":"000123","balance":125050,"balance_eur":"1250.50"}"# + "\n"),
      ("md", "| Employee | Balance |\n| --- | ---: |\n| 000123 | €1,250.50 |\n"),
    ])
  func asked(format: String, text: String) {
    let option = Console()
    #expect(option.run("account", "list", "--format", format) == .done)
    #expect(option.output == text)
    let environment = Console(["BOETSEER_FORMAT": format])
    #expect(environment.run("account", "list") == .done)
    #expect(environment.output == text)
  }

  @Test("A table as a page")
  func page() {
    let console = Console()
    #expect(console.run("account", "list", "--format", "html") == .done)
    #expect(console.output.contains("<td class=\"number\">€1,250.50</td>"))
  }

  @Test("Columns are chosen, and an unknown one names the valid ones")
  func fields() {
    let console = Console()
    #expect(console.run("account", "list", "--fields", "balance_eur,employee") == .done)
    #expect(console.output == "balance_eur\temployee\n1250.50\t000123\n")
    let wrong = Console()
    #expect(wrong.run("account", "list", "--fields", "balanc") == .usage)
    #expect(
      wrong.errors.hasSuffix(
        "fix: did you mean balance? columns: employee, balance, balance_eur\n"))
  }

  @Test("A document is Markdown or HTML, and no table")
  func document() {
    let pipe = Console()
    #expect(pipe.run("account", "show", "1") == .done)
    #expect(pipe.output == "# Account 1\n")
    let page = Console()
    #expect(page.run("account", "show", "1", "--format", "html") == .done)
    #expect(page.output.contains("<h1>Account 1</h1>"))
    let table = Console()
    #expect(table.run("account", "show", "1", "--format", "csv") == .usage)
    let usual = Console(["BOETSEER_FORMAT": "csv"])
    #expect(usual.run("account", "show", "1") == .done)
  }

  @Test("A change is sentences, or an object with ok")
  func changed() {
    let console = Console()
    let given = ["account", "book", "--title", "x", "--amount", "1", "--reason", "late"]
    let exit = Program.run(
      given + ["--format", "json"], context: console.context, root: Probe.self)
    #expect(exit == .done)
    #expect(
      console.output == #"{"ok":true,"id":"C1","actor":"marloes","reason":"late"}"# + "\n")
    #expect(console.errors.isEmpty)
    let rehearsal = Console()
    #expect(
      Program.run(given + ["--dry-run"], context: rehearsal.context, root: Probe.self) == .done)
    #expect(rehearsal.errors == "This was a rehearsal: nothing was kept (--dry-run).\n")
  }
}

@Suite("Writing to a file")
struct OutputFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "boetseer-\(UUID().uuidString)")

  private func inFolder(_ body: (URL) throws -> Void) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test("The extension chooses the form, and nothing else is left in the folder")
  func byExtension() throws {
    try inFolder { folder in
      let path = folder.appending(path: "a.b.json").path
      let console = Console()
      #expect(console.run("account", "list", "-o", path) == .done)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains(#""employee""#))
      #expect(console.output.isEmpty)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left == ["a.b.json"])
    }
  }

  @Test("An existing file is kept unless --force")
  func exists() throws {
    try inFolder { folder in
      let path = folder.appending(path: "a.csv").path
      try "mine".write(toFile: path, atomically: false, encoding: .utf8)
      let refused = Console()
      #expect(refused.run("account", "list", "-o", path) == .cannotCreate)
      #expect(refused.errors.hasPrefix("error output-exists:"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
      #expect(Console().run("account", "list", "-o", path, "--force") == .done)
      #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("employee,"))
    }
  }

  @Test("A failing answer, an unknown extension, a missing folder leave nothing")
  func nothingHalf() throws {
    try inFolder { folder in
      let path = folder.appending(path: "a.csv").path
      #expect(Console().run("account", "list", "--fields", "x", "-o", path) == .usage)
      #expect(Console().run("refuse", "-o", path) == .refused)
      let odd = folder.appending(path: "a.odd").path
      #expect(Console().run("account", "list", "-o", odd) == .usage)
      #expect(Console().run("account", "list", "-o", odd, "--format", "md") == .done)
      let gone = folder.appending(path: "none/a.csv").path
      #expect(Console().run("account", "list", "-o", gone) == .cannotCreate)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left == ["a.odd"])
    }
  }

  @Test("A place that cannot be written is known before the command does anything")
  func early() throws {
    let database = FileManager.default.temporaryDirectory
      .appending(path: "boetseer-\(UUID().uuidString).db").path
    let console = Console()
    let exit = Program.run(
      ["init", "--db", database, "-o", database + "/none.json"], context: console.context)
    #expect(exit == .cannotCreate)
    #expect(!FileManager.default.fileExists(atPath: database))
  }
}

@Suite("A reader that goes away")
struct BrokenOutputTests {
  private func run(_ number: Int32) -> (Exit, String) {
    let console = Console()
    var context = console.context
    context.write = { _ in throw SystemFault(number: number) }
    return (Program.run(["account", "list"], context: context, root: Probe.self), console.errors)
  }

  @Test("is no error when it closed the pipe, and one when the disk is full")
  func broken() {
    #expect(run(EPIPE) == (.done, ""))
    let (exit, errors) = run(ENOSPC)
    #expect(exit == .io)
    #expect(errors.hasPrefix("error output-lost: the answer cannot be written: the disk is full"))
  }
}

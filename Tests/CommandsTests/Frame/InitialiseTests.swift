import Commands
import Foundation
import Testing

@Suite("init and version")
struct InitialiseTests {
  private func run(_ console: Console, _ arguments: String...) -> Exit {
    Program.run(arguments, context: console.context)
  }

  @Test("A database is made once, readable by its owner, and a rehearsal leaves none")
  func initialise() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "boetseer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.db").path

    let rehearsal = Console()
    #expect(run(rehearsal, "init", "--db", path, "--dry-run") == .done)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)

    let first = Console()
    #expect(run(first, "init", "--db", path, "--format", "json") == .done)
    #expect(first.output.hasPrefix(#"{"ok":true,"database":""#))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)

    let second = Console()
    #expect(run(second, "init", "--db", path) == .cannotCreate)
    #expect(second.errors.hasPrefix("error database-exists: "))
  }

  @Test("The version in one line, and for a script")
  func version() {
    let plain = Console()
    #expect(run(plain, "--version") == .done)
    #expect(plain.output.hasPrefix("boetseer "))
    let script = Console()
    #expect(run(script, "version", "--format", "json") == .done)
    #expect(script.output.hasPrefix(#"{"version":""#))
  }
}

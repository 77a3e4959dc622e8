import Commands
import Foundation
import Records
import Store
import Synchronization
import Testing

@Suite("How far long work is")
struct ProgressTests {
  private static let wiped = "\r\u{1B}[K"

  /// What a command wrote, with a clock that the test turns.
  private final class Screen: Sendable {
    struct Caught {
      var output = ""
      var errors = ""
      var line = ""
      /// Everything in the order in which it appeared.
      var all = ""
      var now: Int64 = 0
    }

    let caught = Mutex(Caught())
    /// By how much every look at the clock puts it forward.
    let step: Int64
    let isTerminal: Bool

    init(step: Int64 = 1000, isTerminal: Bool = true) {
      self.step = step
      self.isTerminal = isTerminal
    }

    func context(_ database: String, typing: [String] = []) -> Context {
      let answers = Mutex(typing)
      return Context(
        today: Day(iso: "2026-01-15") ?? Day(number: 0),
        environment: ["BOETSEER_DB": database, "BOETSEER_ACTOR": "tester", "NO_COLOR": "1"],
        inputIsTerminal: isTerminal, errorIsTerminal: isTerminal,
        readLine: { answers.withLock { $0.isEmpty ? nil : $0.removeFirst() } },
        write: { text in
          self.caught.withLock {
            $0.output += text
            $0.all += text
          }
        },
        warn: { text in
          self.caught.withLock {
            $0.errors += text
            $0.all += text
          }
        },
        overwrite: { text in
          self.caught.withLock {
            $0.line += text
            $0.all += text
          }
        },
        milliseconds: {
          self.caught.withLock {
            $0.now += self.step
            return $0.now
          }
        })
    }
  }

  private static let long = [
    "sync", "status", "doctor", "account list", "account statement --all", "claim list",
    "employee list",
    "undo --actor tester --yes --dry-run", "backup {new}", "restore {copy} --db {new}",
    "init --sample --db {new}", "demo --db {new}", "import all {sample} --dry-run",
  ]

  private func run(
    _ line: String, on screen: Screen, typing: [String] = []
  ) throws -> Exit {
    let office = try ClaimOffice.sample()
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "boetseer-progress-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../SampleData").standardized.path
    let words = line.split(separator: " ").map { word in
      switch word {
      case "{new}": folder.appending(path: "new.db").path
      case "{copy}": office.path
      case "{sample}": sample
      default: String(word)
      }
    }
    return Program.run(words, context: screen.context(office.path, typing: typing))
  }

  @Test("On a terminal every long command says how far it is, and wipes it", arguments: long)
  func onTerminal(line: String) throws {
    let screen = Screen()
    #expect(try run(line, on: screen) == .done)
    let caught = screen.caught.withLock { $0 }
    #expect(caught.line.contains(Self.wiped + "… ") || caught.line.contains(" … "), "\(line)")
    #expect(caught.line.hasSuffix(Self.wiped))
    #expect(!caught.output.contains("\u{1B}"))
    #expect(!caught.errors.contains("\u{1B}"))
  }

  @Test("A script and -q see nothing of it", arguments: ["status", "demo --db {new}"])
  func inScript(line: String) throws {
    let script = Screen(isTerminal: false)
    #expect(try run(line, on: script) == .done)
    #expect(script.caught.withLock { $0.line }.isEmpty)
    let quiet = Screen()
    #expect(try run("\(line) --quiet", on: quiet) == .done)
    #expect(quiet.caught.withLock { $0.line }.isEmpty)
  }

  @Test("Work of less than a second has no line")
  func short() throws {
    let screen = Screen(step: 0)
    #expect(try run("status", on: screen) == .done)
    let caught = screen.caught.withLock { $0 }
    #expect(caught.line.isEmpty)
    #expect(caught.output.contains("to_be_booked"))
  }

  @Test("The line is wiped before anything else is said")
  func beforeOthers() throws {
    let screen = Screen()
    #expect(
      try run("undo --actor tester", on: screen, typing: ["n"]) == .interrupted)
    let all = screen.caught.withLock { $0.all }
    let parts = all.components(separatedBy: Self.wiped)
    // A piece is one state of the line, or what stands after it was wiped.
    for part in parts where part.contains(" … ") || part.hasPrefix("… ") {
      #expect(!part.contains("\n"), "\(part)")
    }
    #expect(all.contains("[no] "))
  }
}

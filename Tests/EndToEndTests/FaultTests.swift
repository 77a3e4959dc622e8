import Foundation
import Testing

/// What the scripts need; a machine without it leaves them out.
enum FaultTools {
  static let python = tool(["python3"])
  static let compiler = tool(["cc", "clang", "gcc"])

  private static func tool(_ names: [String]) -> String? {
    let folders = ["/usr/bin", "/usr/local/bin", "/bin"]
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// A share of what `make faults` runs: `Tests/Faults`, with this test's own binary.
@Suite(
  "Faults, crashes and many processes, a share",
  .enabled(if: FaultTools.python != nil && FaultTools.compiler != nil))
struct FaultTests {
  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Faults").path

  /// Runs a script to its end and answers its exit code and what it printed.
  private func run(_ script: String, _ words: String...) throws -> (exit: Int32, text: String) {
    let outcome = try Binary.run(
      ["-i", "PATH=/usr/bin:/bin:/usr/local/bin", "LANG=C.UTF-8", "TMPDIR=/tmp"]
        + [
          try #require(FaultTools.python), "-B", "\(FaultTests.scripts)/\(script)", "--binary",
          Binary.path,
        ] + words,
      // The program writes no profile of its own coverage into the folder that is watched.
      of: "/usr/bin/env", in: "/tmp")
    return (outcome.exit, outcome.output + outcome.errors)
  }

  @Test("A call that fails, and a process that dies in it, leave the state before or after")
  func faults() throws {
    for command in ["claim approve", "backup", "claim submit -o"] {
      let outcome = try run("faults.py", "--share", "23", "--only", command)
      #expect(outcome.exit == 0, "\(outcome.text)")
      #expect(outcome.text.contains("0 lost, 0 half, 0 false"), "\(outcome.text)")
    }
  }

  @Test("The sync that fails last leaves the change in the file, and the answer says so")
  func lastSync() throws {
    let outcome = try run("faults.py", "--only", "claim proof", "--kind", "eio")
    #expect(outcome.exit == 0, "\(outcome.text)")
    #expect(outcome.text.contains("exit 74"), "\(outcome.text)")
  }

  @Test("After a power cut at any moment nothing acknowledged is missing; without syncs it is")
  func crashes() throws {
    let outcome = try run("crashes.py", "--share", "20")
    #expect(outcome.exit == 0, "\(outcome.text)")
    #expect(outcome.text.contains("0 lost, 0 half"), "\(outcome.text)")
    #expect(outcome.text.components(separatedBy: "(caught)").count == 3, "\(outcome.text)")
  }

  @Test("Processes that book at the same time lose nothing and overdraw nothing")
  func processes() throws {
    let outcome = try run("processes.py", "--share", "50")
    #expect(outcome.exit == 0, "\(outcome.text)")
    #expect(outcome.text.contains("0 lost, 0 overdrawn, 0 locked, sums exact"), "\(outcome.text)")
  }

  @Test("No database takes the journal of another one, and a restore loses nobody's booking")
  func replaced() throws {
    let outcome = try run("replaced.py", "--share", "6")
    #expect(outcome.exit == 0, "\(outcome.text)")
    #expect(outcome.text.contains(" 0 lost, 0 false"), "\(outcome.text)")
  }
}

import Commands
import Foundation
import Testing

/// The script for bash, asked as bash asks it: with the words so far, and which is being typed.
@Suite(
  "Completion in bash", .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
struct CompletionTests {
  private func completions(of words: [String]) throws -> [String] {
    let console = Console()
    let exit = Program.run(
      ["--generate-completion-script", "bash"], context: console.context)
    #expect(exit == .done)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "boetseer-completion-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data().write(to: folder.appending(path: "people.csv"))
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let ask = """

      COMP_WORDS=(boetseer \(quoted)); COMP_CWORD=\(words.count)
      COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
      _boetseer boetseer "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"

      """
    let script = folder.appending(path: "script")
    try Data((console.output + ask).utf8).write(to: script)
    // Not through Foundation's `Process`: two of them in two threads can wait for one another.
    let command = "cd '\(folder.path)' && exec bash --noprofile --norc script 2>/dev/null"
    let bash = try #require(popen(command, "r"))
    var answer: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&piece, 1, piece.count, bash), count > 0 {
      answer += piece[..<count]
    }
    pclose(bash)
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").map { String($0) }
      .sorted()
  }

  @Test(
    "Only what fits is offered",
    arguments: [
      (["acc"], ["account"]),
      (
        ["account", ""],
        [
          "--help", "-h", "adjust", "explain", "extend", "list", "show", "statement",
          "transfer-in", "transfer-out",
        ]
      ),
      (["account", "list", "--f"], ["--fields", "--force", "--format"]),
      (["account", "list", "--format", "c"], ["csv", "csv-nl"]),
      (["--lang", "n"], ["nl"]),
      (["import", "claims", "p"], ["people.csv"]),
      (["status", "--db", "p"], ["people.csv"]),
    ])
  func offered(words: [String], expected: [String]) throws {
    #expect(try completions(of: words) == expected)
  }

  @Test("A page of help stays short: the options of every command stand on the first one")
  func help() {
    let console = Console()
    #expect(Program.run(["account", "list", "--help"], context: console.context) == .done)
    #expect(console.output.contains("--scheme"))
    #expect(!console.output.contains("--known-on"))
  }
}

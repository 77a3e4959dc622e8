import Foundation

/// The `sqlite3` program, where it is installed, as it starts: no settings of anybody.
enum PlainShell {
  static let path: String? = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3", "/bin/sqlite3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  struct Answer {
    let output: String
    /// What was refused, by the line of the script.
    let refusals: [Int: PlainConnection.Refusal]
    /// What it said beside that.
    let other: [String]
  }

  /// The number at the end of a message: "transfer: rows are never changed (19)".
  private static func code(of message: String) -> Int32 {
    message.split(separator: "(").last.flatMap { Int32($0.dropLast()) } ?? 0
  }

  /// Runs a script of one statement or dot command a line. The shell goes on after an error.
  static func run(_ script: [String]) throws -> Answer {
    let text = script.map { $0.hasPrefix(".") ? $0 : $0 + ";" }.joined(separator: "\n") + "\n"
    let outcome = try Binary.run(
      ["-batch", "-init", "/dev/null", ":memory:"], of: path ?? "", in: "/tmp",
      environment: ["HOME": "/nonexistent"], input: text)
    var refusals: [Int: String] = [:]
    var other: [String] = []
    var last: Int?
    for line in outcome.errors.split(separator: "\n").map(String.init) {
      // "Runtime error near line 4: transfer: rows are never changed (19)"
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      let place = parts[0].split(separator: " ").last.flatMap { Int($0) }
      if parts.count == 2, let place, parts[0].contains("near line") {
        refusals[place] = parts[1]
        last = place
      } else if let last, line.hasPrefix(" ") {
        // A constraint over several lines is quoted as it stands in the schema.
        refusals[last]? += line
      } else {
        other.append(line)
      }
    }
    return Answer(
      output: outcome.output,
      refusals: refusals.mapValues {
        PlainConnection.Refusal(code: PlainShell.code(of: $0), message: $0)
      }, other: other)
  }
}

import Foundation
import FuzzChecks
import Testing

/// Our reader beside Python's csv on random files of every awkward kind; `make fuzz` compares ten
/// times as many.
@Suite struct PythonCSVTests {
  static let files = 1000
  static let script = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fuzz/compare_csv.py").path
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: PythonCSVTests.python != nil))
  func `Python reads the same, or ours refuses on purpose`() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: try #require(PythonCSVTests.python))
    process.arguments = [PythonCSVTests.script, "\(PythonCSVTests.files)", "20261122"]
    process.standardOutput = output
    try process.run()
    let stream = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)

    let comparison = try CSVComparison(stream)
    #expect(comparison.differences == [])
    #expect(comparison.files == PythonCSVTests.files)
    // Neither all refused nor nothing: the files are of both kinds.
    #expect(comparison.same > PythonCSVTests.files / 2)
    #expect(
      Set(["duplicateHeader", "quoteInsideField", "ragged", "textAfterQuote", "unclosedQuote"])
        .isSubset(of: comparison.refused.keys))
  }
}

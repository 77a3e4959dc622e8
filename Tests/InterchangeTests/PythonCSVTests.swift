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
    // Not through Foundation's `Process`: two of them in two threads can wait for one another.
    let python = try #require(PythonCSVTests.python)
    let pipe = try #require(
      popen("'\(python)' '\(PythonCSVTests.script)' \(PythonCSVTests.files) 20261122", "r"))
    var stream: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&piece, 1, piece.count, pipe), count > 0 {
      stream += piece[..<count]
    }
    try #require(pclose(pipe) == 0)

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

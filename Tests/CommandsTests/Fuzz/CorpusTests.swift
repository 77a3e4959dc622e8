import Foundation
import FuzzChecks
import Testing

/// The inputs by which `make fuzz` reaches every corner of the parsers, through the same checks.
@Suite("The corpus of the fuzz targets")
struct CorpusTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fuzz/Corpus")

  @Test("Every promise holds for every input", arguments: FuzzTarget.allCases)
  func replay(target: FuzzTarget) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.folder.appending(path: target.rawValue), includingPropertiesForKeys: nil)
    // Fewer would mean that the corpus is not where it is looked for.
    #expect(files.count >= 20)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(throws: Never.self, "\(target.rawValue)/\(file.lastPathComponent)") {
        try target.check(bytes)
      }
    }
  }

  @Test("Every folder of the corpus is that of a target")
  func folders() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(FuzzTarget.allCases.map(\.rawValue)))
  }
}

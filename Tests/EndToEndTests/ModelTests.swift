import Foundation
import Testing

/// Random histories through the built program, compared with the independent model in
/// `Tests/Model`; `make model` runs 10,000 years, in longer histories, with the release binary.
@Suite("Independent model")
struct ModelTests {
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Model/model.py").path

  @Test("500 years are equal to the cent", .enabled(if: ModelTests.python != nil))
  func histories() throws {
    // Given
    let python = try #require(ModelTests.python)
    // When
    let outcome = try Binary.run(
      [
        ModelTests.script, "--binary", Binary.path, "--histories", "20", "--years", "500",
        "--steps", "4", "--brief", "--seed", "ci",
      ], of: python, in: "/tmp")
    // Then
    #expect(outcome.exit == 0, "\(outcome.output)\(outcome.errors)")
    let closing = outcome.output.split(separator: "\n").last ?? ""
    let years = closing.split(separator: " of ").last?.split(separator: " ").first
    #expect(years.flatMap { Int($0) } ?? 0 >= 500, "\(closing)")
    #expect(closing.hasSuffix(" 0 differ"))
    print(closing)
  }
}

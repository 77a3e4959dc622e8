import Foundation
import Testing

/// Random histories through the built program, compared with the independent model in
/// `Tests/Model`; `make model` runs ten times as many, longer ones, with the release binary.
@Suite("Independent model")
struct ModelTests {
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Model/model.py").path

  @Test("200 histories are equal to the cent", .enabled(if: ModelTests.python != nil))
  func histories() throws {
    // Given
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(ModelTests.python))
    process.arguments = [
      ModelTests.script, "--binary", Binary.path, "--histories", "200", "--steps", "6",
      "--brief", "--seed", "ci",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    // When
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // Then
    #expect(process.terminationStatus == 0, "\(output)")
    let closing = output.split(separator: "\n").last ?? ""
    #expect(closing.hasPrefix("200 histories"))
    #expect(closing.hasSuffix(" 0 differ"))
    print(closing)
  }
}

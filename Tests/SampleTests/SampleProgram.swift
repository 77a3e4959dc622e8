import Foundation

/// The built `boetseer-sample`, and the places it works on.
enum SampleProgram {
  /// Where the products of this build stand: beside the test bundle.
  private static var folder: URL {
    #if os(Linux)
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
    #else
      Bundle.main.bundleURL.deletingLastPathComponent()
    #endif
  }

  static let sampleData = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("SampleData")

  /// Runs the program; gives its exit code and what it said on stderr.
  static func run(_ arguments: [String]) throws -> (code: Int32, message: String) {
    let process = Process()
    let messages = Pipe()
    process.executableURL = folder.appendingPathComponent("boetseer-sample")
    process.arguments = arguments
    process.standardError = messages
    try process.run()
    let data = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// Works in a folder of its own, which is gone afterwards.
  static func inTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sample-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }
}

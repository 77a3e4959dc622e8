import Foundation
import Testing

@Suite("The sample is made from a fixed seed")
struct SameBytesTests {
  @Test("the committed files are what the program makes")
  func committedFilesAgree() throws {
    let result = try SampleProgram.run(["--check", SampleProgram.sampleData.path])
    #expect(result.code == 0, "\(result.message)")
  }

  @Test("one changed byte is found and the file named")
  func changedByteIsNamed() throws {
    try SampleProgram.inTemporaryFolder { folder in
      #expect(try SampleProgram.run(["--out", folder]).code == 0)
      let path = folder + "/teams.csv"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: "Keuken", with: "Kantoor")
        .write(toFile: path, atomically: true, encoding: .utf8)

      let result = try SampleProgram.run(["--check", folder])

      #expect(result.code == 1)
      #expect(result.message.contains("teams.csv"))
    }
  }

  @Test("a file that does not belong there is a difference")
  func extraFileIsNamed() throws {
    try SampleProgram.inTemporaryFolder { folder in
      #expect(try SampleProgram.run(["--out", folder]).code == 0)
      try "employee\n".write(
        toFile: folder + "/employees-2026-01-01.csv", atomically: true, encoding: .utf8)

      let result = try SampleProgram.run(["--check", folder])

      #expect(result.code == 1)
      #expect(result.message.contains("employees-2026-01-01.csv"))
    }
  }

  @Test("another seed makes other people")
  func otherSeedDiffers() throws {
    let result = try SampleProgram.run(["--check", SampleProgram.sampleData.path, "--seed", "7"])
    #expect(result.code == 1)
  }

  @Test(
    "a wrong command line is a usage error",
    arguments: [[], ["--out"], ["--employees", "5"], ["--out", "x", "--employees", "0"]])
  func wrongUsage(arguments: [String]) throws {
    #expect(try SampleProgram.run(arguments).code == 64)
  }
}

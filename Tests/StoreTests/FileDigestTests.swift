import Store
import Testing

@Suite("A file is known again by its digest")
struct FileDigestTests {
  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test("SHA-256 of bytes and of a file, the empty one and one of several pieces too")
  func digests() throws {
    // The published values of FIPS 180-4 for "" and "abc".
    #expect(
      hexadecimal(FileDigest.of([]))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hexadecimal(FileDigest.of(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let folder = try TemporaryFolder()
    for content in [[], Array("abc".utf8), [UInt8](repeating: 9, count: 600_000)] {
      try write(content, to: folder.file("a.csv"))
      #expect(try FileDigest.of(path: folder.file("a.csv")) == FileDigest.of(content))
    }
    #expect(throws: StoreError.missing(path: folder.file("none"))) {
      _ = try FileDigest.of(path: folder.file("none"))
    }
    #expect(throws: StoreError.missing(path: folder.path)) {
      _ = try FileDigest.of(path: folder.path)
    }
  }
}

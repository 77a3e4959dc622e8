internal import Crypto

/// SHA-256 of bytes that come in pieces.
package struct RunningDigest {
  private var sha = SHA256()

  package init() {}

  package mutating func update(_ bytes: UnsafeRawBufferPointer) { sha.update(bufferPointer: bytes) }

  /// In hexadecimal, of all that came so far.
  package func text() -> String { bytes().map { hexadecimal($0) }.joined() }

  package func bytes() -> [UInt8] { Array(sha.finalize()) }
}

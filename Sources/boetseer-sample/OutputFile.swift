import Glibc

enum SampleError: Error {
  case cannotMakeFolder(String)
  case cannotWrite(String)
  case differs(String)
}

/// One file being made: written to disk, or held against the one that is there.
final class OutputFile {
  enum Purpose { case write, compare }

  private static let bufferBytes = 64 * 1024

  private let path: String
  private let purpose: Purpose
  private let descriptor: Int32
  private var held: [UInt8] = []
  private var buffer: [UInt8] = []

  init(path: String, purpose: Purpose) throws(SampleError) {
    self.path = path
    self.purpose = purpose
    switch purpose {
    case .write:
      descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      if descriptor < 0 { throw .cannotWrite(path) }
    case .compare:
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      if descriptor < 0 { throw .differs(path) }
      held = Array(repeating: 0, count: Self.bufferBytes)
    }
    buffer.reserveCapacity(Self.bufferBytes + 4_096)
  }

  deinit { _ = Glibc.close(descriptor) }

  func raw(_ text: String) { buffer.append(contentsOf: text.utf8) }

  /// Takes over a line and leaves an empty one for the next row.
  func end(_ line: inout CSVLine) throws(SampleError) {
    line.end()
    buffer.append(contentsOf: line.buffer)
    line.clear()
    if buffer.count >= Self.bufferBytes { try flush() }
  }

  func lines(_ texts: [String]) throws(SampleError) {
    for text in texts {
      raw(text)
      if buffer.count >= Self.bufferBytes { try flush() }
    }
  }

  /// Ends the file; a longer one on disk is a difference.
  func finish() throws(SampleError) {
    try flush()
    if purpose == .compare {
      var more: UInt8 = 0
      if read(descriptor, &more, 1) != 0 { throw .differs(path) }
    }
  }

  private func flush() throws(SampleError) {
    var done = 0
    while done < buffer.count {
      let count = purpose == .write ? writeSome(from: done) : compareSome(from: done)
      if count <= 0 { throw purpose == .write ? .cannotWrite(path) : .differs(path) }
      done += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func writeSome(from start: Int) -> Int {
    buffer.withUnsafeBytes { bytes in
      var count: Int
      repeat {
        count = write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      } while count < 0 && errno == EINTR
      return count
    }
  }

  /// The number of bytes that agree, or 0 at the first difference.
  private func compareSome(from start: Int) -> Int {
    let wanted = min(held.count, buffer.count - start)
    let count = read(descriptor, &held, wanted)
    if count <= 0 { return 0 }
    return held[..<count].elementsEqual(buffer[start..<start + count]) ? count : 0
  }
}

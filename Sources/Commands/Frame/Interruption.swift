internal import Glibc
internal import Synchronization

/// What Ctrl-C does: it ends the process, and says so where a question stands on the screen.
///
/// The journal of an open transaction is rolled back by whoever opens the database next, so nothing
/// has to be tidied there; what was made beside a place and has no name of its own yet is taken
/// away. In a handler very little may be called: the sentence is made before, and written with one
/// call, and so are the names.
enum Interruption {
  private static let mostTraces = 256
  /// Files and folders that nobody should find; nothing is ever taken out, since the handler may be
  /// reading it, and a name that is no longer there does no harm.
  private nonisolated(unsafe) static let traces =
    UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: mostTraces)
  private static let traceCount = Atomic<Int>(0)

  /// Has a file, or a folder that is empty by then, removed when the process is interrupted: last
  /// named, first removed.
  static func leaves(_ path: String) {
    let place = traceCount.load(ordering: .relaxed)
    guard place < mostTraces else { return }
    traces[place] = strdup(path)
    traceCount.store(place + 1, ordering: .releasing)
  }

  /// The address of the sentence, 0 for none.
  private static let sentence = Atomic<UInt>(0)

  static func install() {
    // Made now: the handler must not be the first to ask for it.
    sentence.store(0, ordering: .releasing)
    _ = traces
    _ = traceCount.load(ordering: .relaxed)
    signal(SIGINT) { _ in
      let address = Interruption.sentence.load(ordering: .acquiring)
      if let text = UnsafePointer<CChar>(bitPattern: address) {
        write(STDERR_FILENO, text, strlen(text))
      }
      var place = Interruption.traceCount.load(ordering: .acquiring)
      while place > 0 {
        place -= 1
        if let path = Interruption.traces[place] {
          unlink(path)
          rmdir(path)
        }
      }
      _exit(Exit.interrupted.rawValue)
    }
  }

  /// Waits for a person in `body`, who reads `text` when the wait is broken off.
  static func saying<Result>(_ text: String, _ body: () throws -> Result) rethrows -> Result {
    // Never given back: the handler may be reading it, and a command asks few questions.
    sentence.store(UInt(bitPattern: strdup(text)), ordering: .releasing)
    defer { sentence.store(0, ordering: .releasing) }
    return try body()
  }
}

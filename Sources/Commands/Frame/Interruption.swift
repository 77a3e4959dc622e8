internal import Glibc
internal import Synchronization

/// What Ctrl-C does: it ends the process, and says so where a question stands on the screen.
///
/// The journal of an open transaction is rolled back by whoever opens the database next, so
/// nothing has to be tidied. In a handler very little may be called: the sentence is made before,
/// and written with one call.
enum Interruption {
  /// The address of the sentence, 0 for none.
  private static let sentence = Atomic<UInt>(0)

  static func install() {
    // Made now: the handler must not be the first to ask for it.
    sentence.store(0, ordering: .releasing)
    signal(SIGINT) { _ in
      let address = Interruption.sentence.load(ordering: .acquiring)
      if let text = UnsafePointer<CChar>(bitPattern: address) {
        write(STDERR_FILENO, text, strlen(text))
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

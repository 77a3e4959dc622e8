internal import Glibc
internal import Messages

/// Says how far long work is: on a terminal only, and only after the first second. One line that
/// is written over and wiped at the end.
package final class Progress {
  /// Work shorter than this needs no word.
  static let silentMilliseconds: Int64 = 1000
  static let pauseMilliseconds: Int64 = 200

  private let run: RunContext
  private let started = Progress.now()
  private var last: Int64 = 0
  private var hasWritten = false

  package init(_ run: RunContext) { self.run = run }

  deinit { end() }

  /// - Parameter total: nil where nobody knows how much there is.
  package func at(_ done: Int64, of total: Int64? = nil) {
    guard run.context.errorIsTerminal, !run.settings.quiet else { return }
    let now = Progress.now()
    guard now - started >= Progress.silentMilliseconds, now - last >= Progress.pauseMilliseconds
    else { return }
    last = now
    hasWritten = true
    run.context.warn("\r\u{1B}[K" + run.messages.frame.progress(done: done, of: total))
  }

  package func end() {
    if hasWritten { run.context.warn("\r\u{1B}[K") }
    hasWritten = false
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

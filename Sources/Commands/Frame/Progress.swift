package import Messages
internal import Synchronization

/// Says how far long work is: on a terminal only, and only after the first second. One line that
/// is written over, and wiped before anything else is said.
package final class Progress: Sendable {
  /// Work shorter than this needs no word.
  static let silentMilliseconds: Int64 = 1000
  static let pauseMilliseconds: Int64 = 200

  private struct State {
    var started: Int64
    var written: Int64?
    var done: Int64?
    var total: Int64?
  }

  /// Whether anybody sees it.
  let isWanted: Bool
  private let context: Context
  private let messages: Messages
  private let state: Mutex<State>

  package init(_ context: Context, _ settings: Settings, _ messages: Messages) {
    isWanted = context.errorIsTerminal && !settings.quiet
    self.context = context
    self.messages = messages
    state = Mutex(State(started: context.milliseconds()))
  }

  /// - Parameter total: nil where nobody knows how much there is.
  package func at(_ done: Int64, of total: Int64? = nil) {
    // What is finished says nothing of the work that comes after it.
    tell { ($0.done, $0.total) = done == total ? (nil, nil) : (done, total) }
  }

  /// Work goes on, and nobody counts how far it is.
  package func tick() { tell { _ in } }

  /// Wipes the line. What comes next is other work, with a first second of its own.
  package func end() {
    guard isWanted else { return }
    let now = context.milliseconds()
    let hasWritten = state.withLock { state in
      defer { state = State(started: now) }
      return state.written != nil
    }
    if hasWritten { context.overwrite("\r\u{1B}[K") }
  }

  private func tell(_ change: (inout State) -> Void) {
    guard isWanted else { return }
    let now = context.milliseconds()
    let line = state.withLock { state -> String? in
      change(&state)
      let next =
        state.written.map { $0 + Progress.pauseMilliseconds }
        ?? state.started + Progress.silentMilliseconds
      guard now >= next else { return nil }
      state.written = now
      return messages.frame.progress(
        done: state.done, of: state.total, seconds: (now - state.started) / 1000)
    }
    if let line { context.overwrite("\r\u{1B}[K" + line) }
  }
}

extension Context {
  /// The same, with the progress line wiped before anything else appears on the screen. The time
  /// a person takes for an answer is no work of ours.
  func wiping(_ progress: Progress) -> Context {
    guard progress.isWanted else { return self }
    var context = self
    context.warn = { [warn] text in
      progress.end()
      warn(text)
    }
    context.readLine = { [readLine] in
      defer { progress.end() }
      return readLine()
    }
    context.write = { [write, outputIsTerminal] text in
      // A long answer that goes to a file is work too.
      if outputIsTerminal { progress.end() } else { progress.tick() }
      try write(text)
    }
    return context
  }
}

import Commands
import Records
import Synchronization

/// A command line inside a test: what goes in is given, what comes out is caught.
final class Console: Sendable {
  private struct Caught {
    var output = ""
    var errors = ""
    var input: [String] = []
  }

  private let caught: Mutex<Caught>
  private let environment: [String: String]
  private let isTerminal: Bool

  /// - Parameter input: the lines a person types.
  init(_ environment: [String: String] = [:], isTerminal: Bool = false, input: [String] = []) {
    caught = Mutex(Caught(input: input))
    self.environment = environment
    self.isTerminal = isTerminal
  }

  var output: String { caught.withLock { $0.output } }
  var errors: String { caught.withLock { $0.errors } }

  var context: Context {
    Context(
      today: Day(number: 20_000), environment: environment, width: isTerminal ? 80 : nil,
      inputIsTerminal: isTerminal, outputIsTerminal: isTerminal, errorIsTerminal: isTerminal,
      userName: { "marloes" },
      readLine: {
        self.caught.withLock { $0.input.isEmpty ? nil : $0.input.removeFirst() }
      },
      write: { text in self.caught.withLock { $0.output += text } },
      warn: { text in self.caught.withLock { $0.errors += text } })
  }

  func run(_ arguments: String...) -> Exit {
    Program.run(arguments, context: context, root: Probe.self)
  }
}

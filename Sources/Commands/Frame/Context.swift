internal import Glibc
package import Records

/// Everything outside the process in one value, so that a command runs inside a test.
package struct Context: Sendable {
  /// The civil day on the wall of this office.
  package var today: Day
  package var environment: [String: String]
  /// How the program was started: its name, or a path.
  package var program: String
  /// Width of the terminal in columns; nil when standard output is none and nobody tells one.
  package var width: Int?
  package var inputIsTerminal: Bool
  package var outputIsTerminal: Bool
  package var errorIsTerminal: Bool
  /// The name of who is logged in, or `uid:N`; asked only where something is written.
  package var userName: @Sendable () -> String
  /// One line of standard input without its end; nil when there is no more.
  package var readLine: @Sendable () -> String?
  package var write: @Sendable (String) throws -> Void
  package var warn: @Sendable (String) -> Void
  /// Standard error for what is written over again and never kept: how far long work is.
  package var overwrite: @Sendable (String) -> Void
  /// A clock that only goes forward, for how long something takes.
  package var milliseconds: @Sendable () -> Int64

  package init(
    today: Day, environment: [String: String] = [:], program: String = "boetseer",
    width: Int? = nil,
    inputIsTerminal: Bool = false, outputIsTerminal: Bool = false, errorIsTerminal: Bool = false,
    userName: @escaping @Sendable () -> String = { "uid:0" },
    readLine: @escaping @Sendable () -> String? = { nil },
    write: @escaping @Sendable (String) throws -> Void,
    warn: @escaping @Sendable (String) -> Void,
    overwrite: (@Sendable (String) -> Void)? = nil,
    milliseconds: @escaping @Sendable () -> Int64 = System.milliseconds
  ) {
    self.today = today
    self.environment = environment
    self.program = program
    self.width = width
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.userName = userName
    self.readLine = readLine
    self.write = write
    self.warn = warn
    self.overwrite = overwrite ?? warn
    self.milliseconds = milliseconds
  }

  /// The context of the command that runs.
  @TaskLocal package static var current = Context.process

  /// The process as it is.
  package static let process = Context(
    today: System.localDay(), environment: System.environment(),
    program: CommandLine.arguments.first ?? "boetseer", width: System.width(),
    inputIsTerminal: isatty(STDIN_FILENO) == 1, outputIsTerminal: isatty(STDOUT_FILENO) == 1,
    errorIsTerminal: isatty(STDERR_FILENO) == 1, userName: System.userName,
    readLine: { Swift.readLine(strippingNewline: true) },
    write: { try System.write($0, to: STDOUT_FILENO) },
    warn: { try? System.write($0, to: STDERR_FILENO) })

  /// A value of the environment; an empty one counts as none.
  package func variable(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }
}

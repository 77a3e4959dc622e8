internal import ArgumentParser
internal import Glibc
internal import Interchange
internal import Messages
internal import Store

/// One run of the command line, from its words to its exit code.
package enum Program {
  /// Runs the process's own arguments and ends it.
  package static func main() -> Never {
    if CommandLine.arguments.dropFirst() == [QueryChild.argument] { QueryChild.main() }
    // A reader that has seen enough (`| head`) is no error: the write says so instead.
    signal(SIGPIPE, SIG_IGN)
    // A file that reaches the limit on its size is a full disk, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    Interruption.install()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let exit = run(arguments, context: .process)
    Glibc.exit(exit.rawValue)
  }

  /// Runs a command with everything outside it given.
  ///
  /// - Parameter arguments: without the program's name.
  package static func run(
    _ arguments: [String], context: Context, root: any Noun.Type = Boetseer.self
  ) -> Exit {
    let early = EarlyOptions(arguments, context: context)
    return Messages.$current.withValue(.of(early.language)) {
      Context.$current.withValue(context) {
        do {
          let isScript = CompletionScript.isAsked(by: arguments)
          return try CompletionScript.$isAsked.withValue(isScript) {
            try perform(arguments, context, root)
          }
        } catch let fault as SystemFault where fault.number == EPIPE {
          return .done
        } catch {
          return report(error, early, context)
        }
      }
    }
  }

  private static func perform(
    _ arguments: [String], _ context: Context, _ root: any Noun.Type
  ) throws -> Exit {
    let messages = Messages.current
    let path = try CommandPath(arguments, root: root, messages: messages)
    let called = ([root.about.name] + path.names).joined(separator: " ")
    var parsed: any ParsableCommand
    do {
      parsed = try parse(path, root)
      guard parsed is any BoetseerCommand else {
        try parsed.run()
        return .done
      }
    } catch {
      let words = LibraryWords(messages: messages, help: "\(called) --help")
      guard root.exitCode(for: error) == .success else {
        throw words.problem(root.message(for: error))
      }
      let page = root.fullMessage(for: error, columns: context.width ?? HelpPage.width)
      try context.write(HelpPage(words: words, command: path.command).text(page))
      return .done
    }
    guard let command = parsed as? any BoetseerCommand else { return .internalFault }
    let settings = try Settings(
      command.global, context: context, messages: messages,
      ownExtensions: type(of: command).ownExtensions, ownFormats: type(of: command).ownFormats)
    try CommandOptions(path.names.joined(separator: " "), type(of: command), messages)
      .check(settings)
    let progress = Progress(context, settings, messages)
    defer { progress.end() }
    let run = RunContext(
      context: context.wiping(progress), settings: settings, messages: messages,
      progress: progress, audience: Audience(path.names),
      works: WorksInOwnFile(path.names))
    let output = try Output(settings, context: run.context, messages: messages)
    let answer = try run.withoutFigures { try run.rehearsed(command.perform(run)) }
    try output.write(answer)
    return answer.exit
  }

  /// Asks only the command that was found: laying out the tree of all commands takes longer than
  /// most of them. What it does not take is given to the root, which has words for it.
  private static func parse(
    _ path: CommandPath, _ root: any Noun.Type
  ) throws -> any ParsableCommand {
    if let command = path.command as? any BoetseerCommand.Type,
      let parsed = try? command.parse(path.ownArguments)
    {
      return parsed
    }
    return try root.parseAsRoot(path.arguments)
  }

  private static func report(
    _ error: any Error, _ early: EarlyOptions, _ context: Context
  ) -> Exit {
    let problems = Explain(messages: Messages.current).problems(error)
    context.warn(
      early.wantsJSON
        ? JSONWriter.text(problems.json) + "\n" : problems.text(Messages.current))
    return problems.first.exit
  }
}

package import ArgumentParser
package import Messages

/// A line of help that is also a test: it has to run.
package struct Example: Sendable, Equatable {
  /// Without the program's name: `employee list --team A1`.
  package let line: String
  package let comment: String

  package init(_ line: String, _ comment: String) {
    self.line = line
    self.comment = comment
  }
}

/// How a command is called and explained, in the language of `Messages.current`.
package struct About: Sendable {
  package let name: String
  /// Dutch words for the same command; they work in every language.
  package let dutch: [String]
  package let help: CommandHelp
  package let examples: [Example]

  package init(
    _ name: String, dutch: [String] = [], _ help: CommandHelp, examples: [Example] = []
  ) {
    self.name = name
    self.dutch = dutch
    self.help = help
    self.examples = examples
  }
}

/// Anything with a place in the tree of commands.
package protocol Described: ParsableCommand {
  static var about: About { get }
}

/// A command that does something.
package protocol BoetseerCommand: Described {
  /// `@OptionGroup(visibility: .onRootPage) var global: GlobalOptions`
  var global: GlobalOptions { get }

  /// Extensions of `-o`, without their point, that stand for what a person reads: a file that is
  /// made to be worked on. Beside those of the formats.
  static var ownExtensions: [String] { get }

  /// Forms of `--format` that are this command's own: then it also makes what stands behind `-o`
  /// itself, and its answer is in sentences. Nil where both are about the answer.
  static var ownFormats: [String]? { get }

  /// Computes the answer; the frame writes it, explains errors and sets the exit code.
  func perform(_ run: RunContext) throws -> Answer
}

/// A command that changes nothing, whose answer is data. One that is not of this kind writes: it
/// answers in sentences or JSON, and works as of today.
package protocol ReadingCommand: BoetseerCommand {
  static var past: Past { get }
}

/// What a reading command can look back on; an option beyond it is refused, never ignored.
package enum Past: Sendable {
  /// It is about the program, a file or the database as it is.
  case nothing
  /// It is about today, which `--today` rehearses.
  case today
  /// `--as-of`: what held on a day.
  case days
  /// `--known-on` too: only what was recorded by then.
  case knowledge
}

/// A noun, whose verbs do something.
package protocol Noun: Described {
  static var verbs: [any Described.Type] { get }
}

extension BoetseerCommand {
  package static var ownExtensions: [String] { [] }
  package static var ownFormats: [String]? { nil }

  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: about.name, abstract: about.help.abstract, discussion: about.help.details,
      aliases: Messages.current.language == .dutch ? about.dutch : [])
  }
}

extension Noun {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: about.name, abstract: about.help.abstract, discussion: about.help.details,
      subcommands: verbs.map { $0 },
      aliases: Messages.current.language == .dutch ? about.dutch : [])
  }
}

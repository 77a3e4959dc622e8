internal import ArgumentParser
internal import Messages
internal import Store

/// Finds the command among its arguments: the noun and the verb, wherever options stand.
///
/// Options before the noun or the verb are moved behind it, so that every command parses all of
/// them in one place; Dutch words become the English ones. A word that is no command is found
/// here, before the parser can only say that there is an argument too many.
struct CommandPath {
  /// Noun and verb, as far as they were found.
  private(set) var names: [String] = []
  private(set) var command: any Described.Type
  /// All of them, names included, as the parser of the root takes them.
  private(set) var arguments: [String] = []

  /// What was given to the command itself.
  var ownArguments: [String] { Array(arguments.dropFirst(names.count)) }

  init(
    _ given: [String], root: any Described.Type, messages: Messages
  ) throws(Problem) {
    command = root
    guard !given.contains(where: CommandPath.isForTheLibrary) else {
      arguments = given
      return
    }
    var moved: [String] = []
    var unknown: String?
    var wantsHelp = false
    var rest = given[...]
    while let word = rest.first, command is any Noun.Type {
      rest.removeFirst()
      if word.first == "-", word.count > 1 {
        switch word {
        case "-h", "--help": wantsHelp = true
        case "--version" where names.isEmpty: try descend("version", root, messages)
        default:
          moved.append(word)
          let name = String(word.prefix { $0 != "=" })
          if GlobalOptions.valueNames.contains(name) {
            if name == word, let value = rest.popFirst() { moved.append(value) }
          } else if !GlobalOptions.flagNames.contains(name) {
            unknown = word
          }
        }
      } else if word == "help", names.isEmpty {
        wantsHelp = true
      } else {
        try descend(word, root, messages)
      }
    }
    try CommandPath.refuseEmpty(
      moved + rest, help: "\(root.about.name) \(names.joined(separator: " ")) --help", messages)
    if wantsHelp || command is any Noun.Type {
      // A group does nothing but explain itself: options beside it have no reader.
      arguments = names + [unknown ?? "--help"]
    } else {
      arguments = names + moved + rest
    }
  }

  /// Nothing that a command takes can be empty; where it is, a variable of a script was not set.
  private static func refuseEmpty(
    _ arguments: [String], help: String, _ messages: Messages
  ) throws(Problem) {
    var before: String?
    for word in arguments {
      if word.hasPrefix("--"), word.hasSuffix("="), word.count > 3 {
        throw Problem(
          "empty-value", .usage, messages.people.emptyValue(String(word.dropLast())))
      }
      if word.allSatisfy(\.isWhitespace) {
        let option = before.flatMap { $0.count > 1 && $0.first == "-" ? $0 : nil }
        throw Problem(
          "empty-value", .usage,
          option.map { messages.people.emptyValue($0) } ?? messages.errors.emptyArgument(help: help)
        )
      }
      before = word
    }
  }

  private mutating func descend(
    _ word: String, _ root: any Described.Type, _ messages: Messages
  ) throws(Problem) {
    let verbs = (command as? any Noun.Type)?.verbs ?? []
    let isCalled = { (next: any Described.Type) in
      next.about.name == word || next.about.dutch.contains(word)
    }
    if let next = verbs.first(where: isCalled) {
      command = next
      names.append(next.about.name)
      return
    }
    // What ends soon is asked every week: this report answers to its name alone.
    if names.isEmpty, isCalled(ReportExpiring.self) {
      command = ReportExpiring.self
      names = [Report.about.name, ReportExpiring.about.name]
      return
    }
    let known = verbs.flatMap { [$0.about.name] + $0.about.dutch }
    let before = ([root.about.name] + names).joined(separator: " ")
    let near = NearMiss.of(word, in: known, few: true).map { "\(before) \($0)" }
    throw Problem(
      "unknown-command", .usage,
      messages.errors.unknownCommand(word, near: near, help: "\(before) --help"))
  }

  /// Completion scripts and the dump for man pages are made by the library.
  private static func isForTheLibrary(_ word: String) -> Bool {
    word.hasPrefix(CompletionScript.option) || word.hasPrefix("---completion")
      || word == "--experimental-dump-help"
  }
}

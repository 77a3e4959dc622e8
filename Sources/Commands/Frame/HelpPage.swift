internal import Messages

/// The help of a command: the library's page, then examples, then where the shared options are.
struct HelpPage {
  /// Columns off a terminal.
  static let width = 80

  let words: LibraryWords
  let command: any Described.Type

  func text(_ page: String) -> String {
    let frame = words.messages.frame
    var lines = [words.page(page)]
    while lines[0].last == "\n" { lines[0].removeLast() }
    let examples = command.about.examples
    if !examples.isEmpty {
      lines.append("\n\(frame.helpExamples):")
      for example in examples {
        lines.append("  # \(example.comment)\n  boetseer \(example.line)")
      }
    }
    if command is any BoetseerCommand.Type { lines.append("\n\(frame.helpSharedOptions)") }
    return lines.joined(separator: "\n") + "\n"
  }
}

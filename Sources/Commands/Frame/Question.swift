/// One thing a command has to know, asked in plain words when it was not given.
package struct Question<Value: Sendable> {
  /// An answer to choose from.
  package struct Choice: Sendable {
    /// What stands in the list: `no, this is their own choice`.
    package let words: String
    /// What the option takes: `no`.
    package let typed: String

    package init(_ words: String, typed: String) {
      self.words = words
      self.typed = typed
    }
  }

  /// The option that gives the same (`--title`), or the name of an argument (`EMP`).
  package let flag: String
  package let text: String
  package let choices: [Choice]
  /// What an empty answer means, as it would be typed.
  package let usual: String?
  /// A text that must not stand in the history of a shell.
  package let isPrivate: Bool
  /// Reads what was typed; a `Problem` is shown and the question comes again.
  package let read: (String) throws -> Value
  /// How the value is typed where nobody can be asked; nil is as the person typed it.
  package let written: ((Value) -> String)?
  /// The value as people read it in the summary; nil is the words of the choice, else as typed.
  package let shown: ((Value) -> String)?

  package init(
    _ flag: String, _ text: String, choices: [Choice] = [], usual: String? = nil,
    isPrivate: Bool = false, written: ((Value) -> String)? = nil,
    shown: ((Value) -> String)? = nil, read: @escaping (String) throws -> Value
  ) {
    self.flag = flag
    self.text = text
    self.choices = choices
    self.usual = usual
    self.isPrivate = isPrivate
    self.written = written
    self.shown = shown
    self.read = read
  }
}

extension Question where Value == String {
  /// A question after any text.
  package init(_ flag: String, _ text: String, usual: String? = nil, isPrivate: Bool = false) {
    self.init(flag, text, usual: usual, isPrivate: isPrivate) { $0 }
  }
}

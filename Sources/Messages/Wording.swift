/// What a person reads when something cannot be done: what happened, and the way on.
package struct Wording: Equatable, Sendable {
  package let what: String
  package let fix: String?

  package init(_ what: String, fix: String? = nil) {
    self.what = what
    self.fix = fix
  }
}

/// The help of one command: one line, and what more there is to say.
package struct CommandHelp: Equatable, Sendable {
  package let abstract: String
  package let details: String

  package init(_ abstract: String, details: String = "") {
    self.abstract = abstract
    self.details = details
  }
}

/// `a`, `a or b`, `a, b or c`.
func listed(_ words: [String], _ last: String) -> String {
  guard let end = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) " + end
}

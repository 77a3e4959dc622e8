/// A page for a person, before it is HTML or Markdown: a statement, a letter, a report.
package struct Document: Equatable, Sendable {
  package enum Block: Equatable, Sendable {
    /// Level 1 is the page's title; 6 the lowest.
    case heading(level: Int, String)
    case paragraph(String)
    case list([String])
    /// To be ticked with a pen.
    case checklist([String])
    case table(Table)
    /// A table to write in: lines around its cells, and room for a hand.
    case form(Table)
    /// Only a page with pictures shows it; the table beside it says the same.
    case chart(Chart)
    /// Smaller than what it is about.
    case note(String)
    /// Lines for a shell, with what each shows.
    case commands([Command])
  }

  package struct Command: Equatable, Sendable {
    package let line: String
    package let comment: String

    package init(_ line: String, _ comment: String) {
      self.line = line
      self.comment = comment
    }
  }

  /// What the window and the printed header show.
  package let title: String
  package let language: LocalLanguage
  package var blocks: [Block]
  /// Whether a picture stands beside its table on a wide screen, and the first list as cards: a
  /// page to look at, more than one to read.
  package let isBeside: Bool

  package init(
    title: String, language: LocalLanguage, blocks: [Block] = [], isBeside: Bool = false
  ) {
    self.title = title
    self.language = language
    self.blocks = blocks
    self.isBeside = isBeside
  }
}

extension Document.Block {
  /// Whether it is a heading with these words, whatever its level.
  func isHeading(_ title: String) -> Bool {
    if case .heading(_, title) = self { true } else { false }
  }
}

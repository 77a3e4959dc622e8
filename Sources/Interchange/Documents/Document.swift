/// A page for a person, before it is HTML or Markdown: a statement, a letter, a report.
package struct Document: Equatable, Sendable {
  package enum Block: Equatable, Sendable {
    /// Level 1 is the page's title; 6 the lowest.
    case heading(level: Int, String)
    case paragraph(String)
    case list([String])
    case table(Table)
  }

  /// What the window and the printed header show.
  package let title: String
  package let language: LocalLanguage
  package var blocks: [Block]

  package init(title: String, language: LocalLanguage, blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}

extension Document {
  /// The page in Markdown, with an empty line between its blocks.
  package var markdown: String {
    blocks.map(markdown).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func markdown(_ block: Block) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: min(max(level, 1), 6)) + " \(MarkdownText.inline(text))\n"
    case .paragraph(let text): MarkdownText.lines(text) + "\n"
    case .list(let items): items.map { "- \(MarkdownText.lines($0, indent: "  "))\n" }.joined()
    case .checklist(let items):
      items.map { "- [ ] \(MarkdownText.lines($0, indent: "  "))\n" }.joined()
    case .table(let table), .form(let table):
      render(table, as: .markdown, options: RenderOptions(language: language))
    case .chart: ""
    case .note(let text): MarkdownText.lines(text) + "\n"
    case .commands(let commands):
      commands.map { "- `\(HarmlessText.line($0.line))` \(MarkdownText.lines($0.comment))\n" }
        .joined()
    }
  }
}

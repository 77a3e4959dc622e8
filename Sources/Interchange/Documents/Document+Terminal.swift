extension Document {
  /// The page for people at a terminal: texts made to fit, tables with their lines, no pictures.
  package func terminal<Failure: Error>(
    _ options: RenderOptions, to write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    var isFirst = true
    for block in blocks {
      if case .chart = block { continue }
      if !isFirst { try write("\n") }
      isFirst = false
      switch block {
      case .heading(let level, let text):
        let line = HarmlessText.line(text)
        try write((options.isColoured ? "\u{1B}[1m\(line)\u{1B}[0m" : line) + "\n")
        if level == 1 {
          try write(String(repeating: "═", count: DisplayWidth.of(line)) + "\n")
        }
      case .paragraph(let text), .note(let text):
        for line in Document.lines(text, options.width) { try write(line + "\n") }
      case .list(let items):
        for item in items {
          for (place, line) in Document.lines(item, options.width.map { $0 - 2 }).enumerated() {
            try write((place == 0 ? "• " : "  ") + line + "\n")
          }
        }
      case .checklist(let items):
        for item in items {
          for (place, line) in Document.lines(item, options.width.map { $0 - 2 }).enumerated() {
            try write((place == 0 ? "☐ " : "  ") + line + "\n")
          }
        }
      case .table(let table), .form(let table):
        try TerminalTable(table, options: options).write(to: write)
      case .commands(let commands):
        // A line to copy is never broken.
        for command in commands {
          try write(HarmlessText.line(command.comment) + "\n")
          try write("  " + HarmlessText.line(command.line) + "\n")
        }
      case .chart: break
      }
    }
  }

  private static func lines(_ text: String, _ width: Int?) -> [String] {
    let line = HarmlessText.line(text)
    return width.map { WrappedText.lines(line, width: max($0, ColumnWidths.narrowestColumn)) }
      ?? [line]
  }
}

package import Interchange
package import Messages
internal import Store

/// The one renderer: writes any answer in any form, to standard output or a file.
struct Output {
  private let settings: Settings
  private let context: Context
  private let messages: Messages
  private let file: OutputFile?

  /// - Throws: `Problem` when the file of `-o` cannot become what was asked; before the command
  ///   does anything.
  init(_ settings: Settings, context: Context, messages: Messages) throws {
    self.settings = settings
    self.context = context
    self.messages = messages
    guard let path = settings.output else {
      file = nil
      return
    }
    if settings.format == nil, settings.formatOfFile(path) == nil {
      throw Problem(
        "unknown-extension", .usage,
        messages.errors.unknownExtension(
          path, valid: settings.ownExtensions.map { "." + $0 } + OutputFormat.extensions))
    }
    for each in [settings.database, settings.database + "-journal"]
    where System.isSame(path, each) {
      throw Problem("unsuitable-path", .cannotCreate, messages.errors.isDatabase(path))
    }
    if !settings.force, System.exists(path) {
      throw Problem("output-exists", .cannotCreate, messages.errors.outputExists(path))
    }
    file = try OutputFile(path: path, force: settings.force, messages: messages)
  }

  func write(_ answer: Answer) throws {
    var answer = answer
    answer.content = try chosen(answer.content)
    let format = try chosen(for: answer.content)
    if let file {
      do {
        try write(answer, as: format, width: nil, colours: false, to: file.write)
        try file.keep()
      } catch let problem as Problem {
        guard case .changed = answer.content, !settings.dryRun, let cause = file.cause else {
          throw problem
        }
        // The command is done; only its answer has no place.
        throw Problem("output-lost", .io, messages.errors.outputLost(cause))
      }
      say(messages.frame.written(path: file.path))
    } else {
      var sink = Buffer(write: context.write)
      try write(
        answer, as: format, width: context.width,
        colours: settings.colours
      ) { try sink.add($0) }
      try sink.flush()
    }
    if case .changed(let changed) = answer.content { sayOn(changed, format) }
    if case .sections(let sections) = answer.content, sections.count > 1, format.holdsOneTable {
      say(messages.frame.firstTableOnly(of: sections.count))
    }
    for notice in answer.notices { say(notice) }
  }

  /// A message beside the answer.
  func say(_ sentence: String) {
    guard !settings.quiet else { return }
    context.warn(HarmlessText.line(sentence) + "\n")
  }

  // MARK: The form

  private func chosen(for content: Answer.Content) throws -> OutputFormat {
    let valid = Output.formats(of: content)
    if let asked = settings.chosenFormat {
      if case .changed(let changed) = content, changed.effects != nil,
        OutputFormat.ofRehearsals.contains(asked)
      {
        return asked
      }
      guard valid.contains(asked) else {
        throw Problem(
          "format-unavailable", .usage,
          messages.errors.formatUnavailable(asked.rawValue, valid: valid.map(\.rawValue)))
      }
      return asked
    }
    if let usual = settings.usualFormat, valid.contains(usual) { return usual }
    guard !context.outputIsTerminal, valid.contains(.tsv) else { return .table }
    if case .page(let page) = content, !page.isDataInPipe { return .table }
    return .tsv
  }

  /// Only what the form can hold: sentences are no table, and a printed page is no data.
  private static func formats(of content: Answer.Content) -> [OutputFormat] {
    switch content {
    case .document: [.table, .markdown, .html]
    case .changed: OutputFormat.ofChanges
    case .page(let page):
      switch page.shown {
      case .lines: OutputFormat.ofTables.filter { $0 != .html }
      case .table, .sections, .document:
        page.calendar == nil ? OutputFormat.ofTables : OutputFormat.allCases
      }
    case .nothing, .table, .sections: OutputFormat.ofTables
    }
  }

  /// With `--fields` an answer is these columns of its main table, in every form.
  private func chosen(_ content: Answer.Content) throws -> Answer.Content {
    guard !settings.fields.isEmpty else { return content }
    switch content {
    case .nothing: return content
    case .table(let table): return .table(try selected(table))
    case .page(let page): return .table(try selected(page.table))
    case .sections(let sections):
      guard let main = sections.first else { return content }
      return .table(try selected(main.table))
    case .document, .changed:
      throw Problem("option-unavailable", .usage, messages.frame.noFields)
    }
  }

  // MARK: Writing

  private func write(
    _ answer: Answer, as format: OutputFormat, width: Int?, colours: Bool,
    to write: (String) throws -> Void
  ) throws {
    if !answer.lead.isEmpty, format == .table || format == .markdown {
      for line in answer.lead { try write(HarmlessText.line(line) + "\n") }
      try write("\n")
    }
    try self.write(answer.content, as: format, width: width, colours: colours, to: write)
  }

  private func write(
    _ content: Answer.Content, as format: OutputFormat, width: Int?, colours: Bool,
    to write: (String) throws -> Void
  ) throws {
    let options = RenderOptions(language: language, width: width, isColoured: colours)
    switch content {
    case .nothing: break
    case .table(let table):
      try self.write(table, as: format, options, to: write)
    case .sections(let sections):
      try self.write(sections, as: format, options, to: write)
    case .document(let document):
      try write(format == .html ? document.html : document.markdown)
    case .changed(let changed):
      switch format {
      case .json, .ndjson:
        try write(JSONWriter.text(changed.json(dryRun: settings.dryRun)) + "\n")
      case .tsv, .csv, .csvDutch, .html, .ics:
        // Of a rehearsal only: the balances it would change.
        if let effects = changed.effects {
          try self.write(effects.accounts, as: format, options, to: write)
        }
      case .table, .markdown:
        for sentence in changed.sentences { try write(HarmlessText.line(sentence) + "\n") }
        guard let effects = changed.effects else { return }
        try write("\n" + effects.title + "\n")
        guard !effects.accounts.rows.isEmpty else { return }
        if format == .markdown { try write("\n") }
        try self.write(
          effects.isLong ? effects.schemes : effects.accounts, as: format, options, to: write)
      }
    case .page(let page):
      try self.write(page, as: format, options, to: write)
    }
  }

  private func write(
    _ page: Answer.Page, as format: OutputFormat, _ options: RenderOptions,
    to write: (String) throws -> Void
  ) throws {
    switch format {
    case .ics: try page.calendar.map { try CalendarWriter.write($0(), to: write) }
    case .tsv, .csv, .csvDutch: try self.write(page.table, as: format, options, to: write)
    case .json, .ndjson:
      if let json = page.json, format == .json || !page.hasRows {
        try write(JSONWriter.text(json) + "\n")
      } else {
        try self.write(page.table, as: format, options, to: write)
      }
    case .table, .markdown, .html:
      switch page.shown {
      case .table(let table): try self.write(table, as: format, options, to: write)
      case .sections(let sections): try self.write(sections, as: format, options, to: write)
      case .document(let document):
        switch format {
        case .html: try write(document.html)
        case .markdown: try write(document.markdown)
        case .table, .tsv, .csv, .csvDutch, .json, .ndjson, .ics:
          try document.terminal(options, to: write)
        }
      case .lines(let lines):
        // Columns that stand below one another stay so in Markdown.
        let fence = format == .markdown ? "```\n" : ""
        try write(fence)
        for line in lines { try write(HarmlessText.line(line) + "\n") }
        try write(fence)
      }
    }
  }

  private func write(
    _ table: Table, as format: OutputFormat, _ options: RenderOptions,
    to write: (String) throws -> Void
  ) throws {
    if let form = Output.tableFormat(format) {
      try render(table, as: form, options: options, to: write)
    } else {
      try write(Document(title: table.name, language: language, blocks: [.table(table)]).html)
    }
  }

  private func write(
    _ sections: [Answer.Section], as format: OutputFormat, _ options: RenderOptions,
    to write: (String) throws -> Void
  ) throws {
    switch format {
    case .json:
      for (index, section) in sections.enumerated() {
        try write((index == 0 ? "{" : ",") + JSONWriter.quoted(section.table.name) + ":")
        try render(section.table, as: .json, options: options, to: write)
      }
      try write(sections.isEmpty ? "{}\n" : "}\n")
    case .html:
      let blocks = sections.flatMap {
        [Document.Block.heading(level: 2, $0.title), .table($0.table)]
      }
      try write(
        Document(title: sections.first?.title ?? "", language: language, blocks: blocks).html)
    case .tsv, .csv, .csvDutch, .ndjson, .ics:
      // Tables of different columns would be no table: the first is what the answer is about.
      guard let main = sections.first else { return }
      try self.write(main.table, as: format, options, to: write)
    case .table, .markdown:
      for (index, section) in sections.enumerated() {
        if index > 0 { try write("\n") }
        try write((format == .markdown ? "## " : "") + HarmlessText.line(section.title) + "\n")
        if format == .markdown { try write("\n") }
        try self.write(section.table, as: format, options, to: write)
      }
    }
  }

  private func selected(_ table: Table) throws -> Table {
    do {
      return try table.selecting(settings.fields)
    } catch {
      switch error {
      case .unknown(let key, let valid):
        throw Problem(
          "unknown-field", .usage,
          messages.errors.unknownField(key, valid: valid, near: NearMiss.of(key, in: valid)))
      case .repeated(let key):
        throw Problem("repeated-field", .usage, messages.errors.repeatedField(key))
      }
    }
  }

  /// What comes next, beside the answer: a script that reads the answer has no use for it.
  private func sayOn(_ changed: Changed, _ format: OutputFormat) {
    guard format != .json, format != .ndjson else { return }
    if settings.dryRun {
      say(messages.frame.nothingKept)
      return
    }
    if let next = changed.next { say("\(messages.frame.nextWord): \(next)") }
    if let undo = changed.undo { say("\(messages.frame.undoWord): \(undo)") }
  }

  private var language: LocalLanguage {
    LocalLanguage(messages.language)
  }

  private static func tableFormat(_ format: OutputFormat) -> TableFormat? {
    switch format {
    case .table: .table
    case .tsv: .tsv
    case .csv: .csv
    case .csvDutch: .csvDutch
    case .json: .json
    case .ndjson: .ndjson
    case .markdown: .markdown
    case .html, .ics: nil
    }
  }
}

/// The language of values is that of the sentences around them.
extension LocalLanguage {
  package init(_ language: Language) {
    switch language {
    case .english: self = .english
    case .dutch: self = .dutch
    }
  }
}

/// Collects lines, so that the system is called once for many of them.
private struct Buffer {
  /// Bytes that are worth a call.
  static let size = 32_768

  let write: (String) throws -> Void
  var text = ""

  mutating func add(_ piece: String) throws {
    text += piece
    if text.utf8.count >= Buffer.size { try flush() }
  }

  mutating func flush() throws {
    guard !text.isEmpty else { return }
    try write(text)
    text = ""
  }
}

internal import Interchange
internal import Messages
internal import Store

/// Finds what a file calls things: by the options, by the profile, and by asking for the rest.
struct ImportLearning<Row: Sendable> {
  /// More unknown values than this are no list of words.
  static var mostValues: Int { 100 }

  let run: RunContext
  let asking: Asking
  let origin: ImportOrigin
  let profile: ImportProfile<Row>
  let name: String

  private var words: any ImportMessages { run.messages.imports }

  /// - Parameters:
  ///   - columns: `yours=ours`.
  ///   - values: `column:yours=ours`.
  func learn(columns: [String], values: [String]) throws -> ImportMap {
    var map = ImportMap(name: name, kind: profile.kind.rawValue)
    let header = try origin.reader().header
    for typed in columns { map.columns.append(try column(typed, header)) }
    try askColumns(header, &map)
    var reading = ImportReading()
    reading.map = map
    let found = ImportColumns(header, profile, reading)
    if let problems = Problems(found.problems.map { problem($0) }) { throw problems }
    for typed in values { map.values.append(try value(typed, found)) }
    reading.map = map
    try askValues(ImportColumns(header, profile, reading), &map)
    return map
  }

  private func problem(_ found: ImportProblem) -> Problem {
    ImportWords(run: run).problems(
      ImportFileProblems(file: origin.name, problems: [found], isCut: false),
      file: origin.name
    ).first
  }

  // MARK: Columns

  private func column(
    _ typed: String, _ header: [String]
  ) throws -> (theirs: String, ours: String) {
    let (theirs, ours) = try halves(typed, "--column")
    let written = ImportSpelling.column(theirs)
    guard header.contains(where: { ImportSpelling.column($0) == written }) else {
      throw Problem(
        "no-such-column", .usage,
        words.notInFile(theirs, near: NearMiss.of(theirs, in: header), valid: header))
    }
    if ours == ImportReading.ignored { return (theirs, ours) }
    let wanted = ImportSpelling.column(ours)
    guard let column = profile.columns.first(where: { $0.words.contains(wanted) }) else {
      throw Problem(
        "unknown-column", .usage,
        words.unknownColumn(
          ours, nearest: NearMiss.of(wanted, in: profile.columns.flatMap(\.words)).first,
          valid: profile.columns.map { $0.title.told(in: run.messages.language) }))
    }
    return (theirs, column.name)
  }

  private func askColumns(_ header: [String], _ map: inout ImportMap) throws {
    let mapped = Set(map.columns.map { ImportSpelling.column($0.theirs) })
    let unknown = header.filter { name in
      let written = ImportSpelling.column(name)
      return !mapped.contains(written)
        && !profile.columns.contains { $0.words.contains(written) }
    }
    guard unknown.isEmpty || run.settings.mayAsk else {
      throw Problem("column-needed", .usage, words.columnsToMap(unknown))
    }
    for name in unknown {
      let theirs = ImportMap.plain(name)
      let taken = Set(map.columns.map(\.ours))
      let open = profile.columns.filter { column in
        !taken.contains(column.name)
          && !header.contains { column.words.contains(ImportSpelling.column($0)) }
      }
      let choices =
        open.map {
          Question<String>.Choice(
            "\($0.name) (\($0.dutch.first ?? $0.name))", typed: "\(theirs)=\($0.name)")
        } + [.init(words.leaveOut, typed: "\(theirs)=\(ImportReading.ignored)")]
      let answer = try asking.value(
        nil, Question("--column", words.askColumn(theirs), choices: choices) { $0 })
      map.columns.append(try column(answer, header))
    }
  }

  // MARK: Values

  private func value(
    _ typed: String, _ columns: ImportColumns<Row>
  ) throws -> (column: String, theirs: String, ours: String) {
    let (left, ours) = try halves(typed, "--value")
    let parts = left.split(separator: ":", maxSplits: 1).map { String($0) }
    guard parts.count == 2 else {
      throw Problem("not-a-rule", .usage, words.notARule(typed, form: "column:yours=ours"))
    }
    let wanted = ImportSpelling.column(parts[0])
    let meaning = columns.meanings.first {
      $0.profile.words.contains(wanted)
        || ImportSpelling.column(columns.header[$0.index]) == wanted
    }
    guard let meaning else {
      throw Problem(
        "no-such-column", .usage,
        words.notInFile(
          parts[0], near: NearMiss.of(parts[0], in: columns.header), valid: columns.header))
    }
    var row = profile.empty
    do {
      try meaning.profile.read(ours, &row)
    } catch {
      throw problem(
        ImportProblem(
          line: nil, column: meaning.profile.name, value: ours, fault: .value(error)))
    }
    return (meaning.profile.name, parts[1], ours)
  }

  private func askValues(_ columns: ImportColumns<Row>, _ map: inout ImportMap) throws {
    let unknown = try unknownValues(columns)
    guard unknown.isEmpty || run.settings.mayAsk else {
      throw Problem(
        "value-needed", .usage, words.valuesToMap(unknown.map { "\($0.column):\($0.value)" }))
    }
    for (column, value) in unknown {
      guard case .choice(let choices, _) = profile.columns.first(where: { $0.name == column })?.form
      else { continue }
      let answer = try asking.value(
        nil,
        Question(
          "--value", words.askValue(value, column: column),
          choices: choices.compactMap { words in
            words.first.map {
              .init(words.joined(separator: ", "), typed: "\(column):\(value)=\($0)")
            }
          }
        ) { $0 })
      map.values.append(try self.value(answer, columns))
    }
  }

  /// Words of closed lists that the profile does not know, in the order of the file.
  private func unknownValues(
    _ columns: ImportColumns<Row>
  ) throws -> [(column: String, value: String)] {
    let lists = columns.meanings.filter {
      if case .choice = $0.profile.form { return true }
      return false
    }
    guard !lists.isEmpty else { return [] }
    var reader = try origin.reader()
    var seen: Set<String> = []
    var unknown: [(column: String, value: String)] = []
    while let record = try reader.next(), unknown.count < Self.mostValues {
      for meaning in lists {
        let cell = meaning.ours(ImportSpelling.trimmed(record.field(meaning.index)))
        let parts = meaning.profile.form.holdsSeveral ? cell.split(separator: "+") : [cell[...]]
        for part in parts where !part.isEmpty {
          let value = ImportMap.plain(String(part))
          guard seen.insert("\(meaning.profile.name):\(value)").inserted else { continue }
          var row = profile.empty
          do {
            try meaning.profile.read(value, &row)
          } catch {
            unknown.append((meaning.profile.name, value))
          }
        }
      }
    }
    return unknown
  }

  /// Both sides of the last `=`: a name of theirs may hold one.
  private func halves(_ typed: String, _ flag: String) throws -> (String, String) {
    guard let equals = typed.lastIndex(of: "="), equals != typed.startIndex else {
      throw Problem(
        "not-a-rule", .usage,
        words.notARule(typed, form: flag == "--column" ? "yours=ours" : "column:yours=ours"))
    }
    return (
      ImportMap.plain(String(typed[..<equals])),
      ImportSpelling.trimmed(String(typed[typed.index(after: equals)...]))
    )
  }
}

extension ImportMap {
  /// A name of a file in one line, as it is kept: a blank for every break.
  static func plain(_ text: String) -> String {
    ImportSpelling.trimmed(String(text.map { $0.isWhitespace ? " " : $0 }))
  }
}

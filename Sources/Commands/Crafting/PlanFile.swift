internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Reads what is added to a plan from a YAML file: a list under each key. What is wrong is told by
/// its line and key, never by what was written.
struct PlanFile {
  let run: RunContext
  let facts: PlanFacts

  private var words: any PlanMessages { run.messages.plans }

  /// - Parameter path: of the file, or `-`.
  func revision(_ path: String) throws -> PlanRevision {
    let bytes =
      path == "-"
      ? Array((try run.text("-", flag: "--from") ?? "").utf8)
      : try run.readFile(path, limit: YAMLTree.largestFileBytes + 1)
    var reader = PlanFileReader(facts: facts)
    var revision = PlanRevision()
    do {
      revision = reader.revision(try YAMLTree.read(bytes))
    } catch {
      throw problem(
        SchemeProblem(
          line: error.line, column: error.column, keyPath: "", value: nil,
          code: .notReadable(error.code)), path)
    }
    let found = reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    if let problems = Problems(found.map { problem($0, path) }) { throw problems }
    return revision
  }

  private func problem(_ found: SchemeProblem, _ path: String) -> Problem {
    var problem = SchemeProblemWords(messages: run.messages).problem(found, file: path)
    let wording: Wording? =
      switch found.code {
      case .unknownKey(let valid, _): words.fileKey(valid)
      case .wrongType where found.keyPath.isEmpty, .notReadable(.empty): words.fileShape
      case .notACode: words.fileReference(found.keyPath)
      case .contradiction: words.workloadMeant(found.keyPath)
      default: nil
      }
    if let wording { (problem.message, problem.fix) = (wording.what, wording.fix) }
    switch found.code {
    case .wrongType where found.keyPath.isEmpty, .notReadable(.empty): problem.id = "no-plan-file"
    case .notACode: problem.id = "no-such-item"
    case .contradiction: problem.id = "workload-meant"
    default: break
    }
    problem.position?.value = nil
    return problem
  }
}

/// Walks the tree of a plan file.
struct PlanFileReader {
  let facts: PlanFacts
  private var reader = SchemeFileReader()
  private var revision = PlanRevision()
  /// Links by words: they can name what stands further down.
  private var waiting: [(work: PlanRevision.Reference, entry: SchemeFileReader.Entry)] = []

  var problems: [SchemeProblem] { reader.problems }

  init(facts: PlanFacts) { self.facts = facts }

  /// The key under which items of a kind stand.
  private static let keys: [(key: String, kind: PlanItemKind)] = [
    ("givers", .giver), ("drains", .drain), ("drives", .drive), ("talents", .talent),
    ("interests", .interest), ("skills", .skill), ("time", .time), ("reflection", .reflection),
    ("work", .work), ("needs", .need),
  ]

  mutating func revision(_ root: YAMLNode) -> PlanRevision {
    let top = SchemeFileReader.Entry(
      key: "", path: "", keyLine: root.line, keyColumn: root.column, node: root)
    guard let fields = reader.fields(top, keys: PlanFileReader.keys.map(\.key) + ["changes"])
    else { return revision }
    for (key, kind) in PlanFileReader.keys {
      guard let list = fields[key].flatMap({ reader.items($0) }) else { continue }
      for entry in list { item(kind, entry) }
    }
    for entry in fields["changes"].flatMap({ reader.items($0) }) ?? [] { change(entry) }
    for (work, entry) in waiting { link(work, entry) }
    return revision
  }

  private mutating func item(_ kind: PlanItemKind, _ entry: SchemeFileReader.Entry) {
    guard case .map = entry.node.value else {
      guard let words = reader.text(entry) else { return }
      keep(PlanItem(kind, words), number: nil, entry)
      return
    }
    var keys = ["item", "words", "note"]
    switch kind {
    case .talent: keys.append("source")
    case .skill: keys.append("used_on")
    case .time: keys += ["hours", "from", "to"]
    case .work: keys += ["kind", "hours", "energy", "goes_with"]
    default: break
    }
    guard let fields = reader.fields(entry, keys: keys) else { return }
    let number = fields["item"].flatMap { reader.integer($0, 1...1_000_000) }.map { Int64($0) }
    let old = number.flatMap { facts.items[$0] }
    if let place = fields["item"], old?.kind != kind {
      if number != nil { reader.report(.notACode, place) }
      return
    }
    let words: String?
    if let old, fields["words"] == nil {
      words = old.words
    } else {
      words = reader.required(fields, "words").flatMap { reader.text($0) }
    }
    guard let words else { return }
    var item = old ?? PlanItem(kind, words)
    item.words = words
    if let note = fields["note"] { item.note = reader.text(note) }
    if let source = fields["source"] { item.source = reader.choice(source, PlanSource.self) }
    if let day = fields["used_on"] { item.usedOn = reader.day(day) }
    if let day = fields["from"] { item.from = reader.day(day) }
    if let day = fields["to"] { item.to = reader.day(day) }
    if let hours = fields["hours"] { item.minutes = reader.weeklyHours(hours) }
    if let energy = fields["energy"] {
      item.energy = reader.integer(energy, -2...2).map(Int64.init)
    }
    if let work = fields["kind"] { item.work = reader.choice(work, PlanWork.self) }
    keep(item, number: number, fields["goes_with"])
  }

  /// The same words of the same kind are the same line, so that a file can be taken in again.
  private mutating func keep(
    _ item: PlanItem, number: Int64?, _ goesWith: SchemeFileReader.Entry?
  ) {
    let known = number ?? facts.items(item.kind).first { $0.item.isNamed(item.words) }?.number
    let reference: PlanRevision.Reference
    if let known {
      let isPlain = goesWith.map { $0.text != nil } ?? false
      // A plain text says nothing about the rest of the line.
      if !isPlain { revision.replaced[known] = item }
      reference = .number(known)
    } else {
      reference = .added(revision.added.count)
      revision.added.append(item)
    }
    if item.kind == .work, let goesWith, goesWith.key == "goes_with" {
      for entry in reader.items(goesWith) ?? [] { waiting.append((reference, entry)) }
    }
  }

  private mutating func link(
    _ work: PlanRevision.Reference, _ entry: SchemeFileReader.Entry
  ) {
    guard let text = reader.text(entry) else { return }
    let added = revision.added.firstIndex { $0.kind.goesWithWork && $0.isNamed(text) }
    let named = facts.items.filter { $0.value.kind.goesWithWork && $0.value.isNamed(text) }
    if let added {
      revision.links.append(PlanRevision.Link(work: work, item: .added(added)))
    } else if let number = named.keys.min() {
      revision.links.append(PlanRevision.Link(work: work, item: .number(number)))
    } else if let number = Int64(text), facts.items[number]?.kind.goesWithWork == true {
      revision.links.append(PlanRevision.Link(work: work, item: .number(number)))
    } else {
      reader.report(.notACode, entry)
    }
  }

  private mutating func change(_ entry: SchemeFileReader.Entry) {
    guard
      let fields = reader.fields(
        entry,
        keys: [
          "item", "what", "can", "wants", "aims", "craft", "jdr", "serves", "mode", "view_before",
          "view_after", "uses", "feedback",
        ])
    else { return }
    let number = fields["item"].flatMap { reader.integer($0, 1...1_000_000) }.map { Int64($0) }
    let old = number.flatMap { facts.changes[$0] }
    if let place = fields["item"], old == nil {
      if number != nil { reader.report(.notACode, place) }
      return
    }
    let what: String?
    if let old, fields["what"] == nil {
      what = old.what
    } else {
      what = reader.required(fields, "what").flatMap { reader.text($0) }
    }
    guard let what else { return }
    let known = number ?? facts.sortedChanges.first { $0.change.what == what }?.number
    var change = old ?? CraftChange(what)
    change.what = what
    if let can = fields["can"] { change.can = reader.text(can) }
    if let wants = fields["wants"] { change.wants = reader.text(wants) }
    if let aims = fields["aims"] { change.aims = Set(reader.choices(aims, CraftAim.self) ?? []) }
    if let craft = fields["craft"] { change.craft = reader.choice(craft, CraftType.self) }
    if let form = fields["jdr"] { change.form = reader.choice(form, ResourceForm.self) }
    if let serves = fields["serves"] {
      change.serves = reader.choice(serves, ResourceFunction.self)
    }
    if let mode = fields["mode"] { change.mode = reader.choice(mode, CraftMode.self) }
    if let view = fields["view_before"] { change.viewBefore = reader.text(view) }
    if let view = fields["view_after"] { change.viewAfter = reader.text(view) }
    if let uses = fields["uses"] { change.uses = Set(reader.choices(uses, CraftUse.self) ?? []) }
    if let feedback = fields["feedback"] { change.hasFeedback = reader.flag(feedback) }
    // Workload may mean more of a challenge or less of a burden: never guessed (S-071).
    if change.form == nil, Workload.isMeant(in: what) {
      reader.report(.contradiction(.listedTwice), entry)
    }
    if let known {
      revision.replacedChanges[known] = change
    } else {
      revision.addedChanges.append(change)
    }
  }
}

extension PlanItem {
  /// Whether these are its words, but for capitals.
  fileprivate func isNamed(_ text: String) -> Bool { words.lowercased() == text.lowercased() }
}

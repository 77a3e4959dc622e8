internal import Interchange
internal import Messages
internal import Records
internal import Store

/// A plan as a page, step by step, and as rows for a program.
struct PlanPage {
  let run: RunContext
  let view: PlanView
  let isOwn: Bool
  /// Without use after which a skill counts as fading.
  let months: Int

  private var words: any PlanMessages { run.messages.plans }
  private var facts: PlanFacts { view.facts }

  /// That somebody sees nothing at all.
  func nothing(_ who: String) -> Answer {
    let line = words.seesNothing(who)
    return .report(
      .lines([line]), json: .object([.init("plan", .string(view.id)), .init("items", .array([]))]),
      table: rows([], []))
  }

  var answer: Answer {
    let shown = view.level == .content ? facts : facts.only { _ in false }
    let table = rows(shown.items.sorted { $0.key < $1.key }, shown.sortedChanges)
    return .page(.document(document), table: table)
  }

  private var document: Document {
    let who = view.name.isEmpty ? view.number : "\(view.number) \(view.name)"
    let title = words.heading(view.id, who: who)
    var document = Document(title: title, language: LocalLanguage(run.messages.language))
    document.blocks = [
      .heading(level: 1, title),
      .paragraph(words.sinceLine(run.day(facts.startedOn), last: run.day(facts.lastDay))),
    ]
    guard view.level == .content else {
      document.blocks.append(.paragraph(words.onlyCourse))
      return document
    }
    if !isOwn { document.blocks.append(.note(words.partOfIt)) }
    document.blocks += step(1, PlanItemKind.allCases.filter { $0.step == 1 })
    document.blocks += [.heading(level: 2, words.step(2))] + work
    // Of a part of a plan they would be other answers.
    if isOwn || isWhole { document.blocks += [.heading(level: 2, words.step(3))] + match }
    document.blocks += [.heading(level: 2, words.step(4))] + changes
    document.blocks.append(.heading(level: 2, words.step(5)))
    document.blocks.append(
      .paragraph(view.agreements.isEmpty ? words.tryItOut : words.agreementLine(view.agreements)))
    document.blocks += [.heading(level: 2, words.step(6))] + lookedBack
    if isOwn { document.blocks += readers }
    return document
  }

  /// Whether a reader sees all of it, also what comes.
  private var isWhole: Bool { facts.readings.last { $0.number == nil }?.isHeld ?? false }

  // MARK: Steps

  private func step(_ number: Int, _ kinds: [PlanItemKind]) -> [Document.Block] {
    let found = kinds.flatMap { kind -> [Document.Block] in
      let items = facts.items(kind)
      guard !items.isEmpty else { return [] }
      return [
        .heading(level: 3, words.kind(kind)), .list(items.map { line($0.number, $0.item) }),
      ]
    }
    return [.heading(level: 2, words.step(number))]
      + (found.isEmpty ? [.paragraph(words.nothingYet)] : found)
  }

  private func line(_ number: Int64, _ item: PlanItem) -> String {
    let more = [
      item.source.map(words.source), item.usedOn.map { words.lastUsed(run.day($0)) },
      item.minutes.map(run.format.hours),
      item.from.map { from in item.to.map { "\(run.day(from)) - \(run.day($0))" } ?? run.day(from)
      },
      item.note,
    ].compactMap(\.self)
    return "\(number). \(item.words)" + (more.isEmpty ? "" : " (\(more.joined(separator: "; ")))")
  }

  private var work: [Document.Block] {
    let items = facts.items(.work)
    var blocks: [Document.Block] = []
    if items.isEmpty {
      blocks.append(.paragraph(words.nothingYet))
    } else {
      blocks.append(
        .table(
          Table(
            name: "work",
            columns: [
              Column(key: "number", title: words.column(.number), kind: .integer),
              Column(key: "words", title: words.column(.words), wraps: true),
              Column(key: "work", title: words.column(.work)),
              Column(key: "hours", title: words.column(.hours)),
              Column(key: "energy", title: words.column(.energy)),
              Column(key: "goes_with", title: words.column(.goesWith), wraps: true),
            ],
            rows: items.map { number, item in
              [
                .integer(number), .text(item.words + (item.note.map { " (\($0))" } ?? "")),
                item.work.map { .coded($0.rawValue, shown: words.work($0)) } ?? .missing,
                item.minutes.map { .text(run.format.hours($0)) } ?? .missing,
                item.energy.map { .text($0 > 0 ? "+\($0)" : "\($0)") } ?? .missing,
                .text(named(linked(to: number)).joined(separator: "; ")),
              ]
            })))
    }
    let needs = facts.items(.need)
    if !needs.isEmpty {
      blocks += [
        .heading(level: 3, words.kind(.need)), .list(needs.map { line($0.number, $0.item) }),
      ]
    }
    return blocks
  }

  private func linked(to work: Int64) -> [Int64] {
    facts.links.filter { $0.work == work }.map(\.item).sorted()
  }

  private func named(_ numbers: [Int64]) -> [String] {
    numbers.compactMap { number in facts.items[number].map { "\(number) \($0.words)" } }
  }

  private var match: [Document.Block] {
    let match = PlanMatch(facts, months: months, on: run.asOf)
    var blocks: [Document.Block] = [.heading(level: 3, words.question(.energy))]
    if let energy = match.energy {
      blocks.append(.paragraph(words.balance(run.planEnergy(energy))))
      if match.isUnweighed {
        blocks.append(.note(words.unweighed))
      } else {
        blocks.append(
          .paragraph(
            words.hoursOfEnergy(
              giving: run.format.hours(match.givingMinutes),
              costing: run.format.hours(match.costingMinutes),
              of: run.format.hours(match.scoredMinutes))))
      }
      if !match.unscored.isEmpty {
        blocks.append(.note(words.notCounted(named(match.unscored).joined(separator: "; "))))
      }
    } else {
      blocks.append(.paragraph(words.noScores))
    }
    let unmet: [(PlanQuestion, PlanItemKind, [Int64])] = [
      (.drives, .drive, match.unmetDrives), (.talents, .talent, match.unusedTalents),
      (.interests, .interest, match.unmetInterests),
    ]
    for (question, kind, numbers) in unmet where !facts.items(kind).isEmpty {
      blocks += [
        .heading(level: 3, words.question(question)),
        .paragraph(words.unmet(question, named(numbers))),
      ]
    }
    if !facts.items(.skill).isEmpty {
      blocks += [
        .heading(level: 3, words.question(.skills)),
        .paragraph(words.fading(named(match.fadingSkills), months: months)),
      ]
    }
    if !match.vague.isEmpty { blocks.append(.note(words.vague(named(match.vague)))) }
    return blocks
  }

  private var changes: [Document.Block] {
    let (terms, agreements) = (run.messages.craft, run.messages.agreements)
    var blocks: [Document.Block] = []
    for (number, change) in facts.sortedChanges {
      blocks += [
        .heading(level: 3, words.changeTitle(number)), .paragraph(change.what),
      ]
      let more = ChangeWords(run: run).fields(change).compactMap { field, text in
        text.map { "\(agreements.field(field)): \($0)" }
      }
      if !more.isEmpty { blocks.append(.list(more)) }
    }
    guard !blocks.isEmpty else { return [.paragraph(words.nothingYet)] }
    for advice in CraftAdvice.of(facts.sortedChanges.map(\.change)) {
      blocks += [
        .heading(level: 3, terms.title(of: advice.code)), .paragraph(terms.advice(advice.code)),
        .note(
          agreements.adviceNote(
            grade: terms.grade(advice.grade), day: run.day(CraftAdvice.datedOn),
            sources: terms.sources(advice.code))),
      ]
    }
    return blocks
  }

  /// What was tried of it, and how it goes on.
  private var lookedBack: [Document.Block] {
    let words = run.messages.experiments
    let lines = view.experiments.compactMap { facts -> String? in
      guard let frame = facts.frame else { return nil }
      let state = words.stateLine(
        facts.state(on: run.asOf), from: run.day(frame.startsOn), to: run.day(frame.endsOn),
        cycle: facts.cycle)
      let decided = facts.decision.map {
        " " + words.decisionLine($0.kind, day: run.day($0.day), told: nil, because: nil)
      }
      return "E\(facts.id): \(state)\(decided ?? "")"
    }
    return [lines.isEmpty ? .paragraph(self.words.nothingYet) : .list(lines)]
  }

  private var readers: [Document.Block] {
    let lines = view.readers.map { reader in
      words.sharedLine(
        reader.name.isEmpty ? reader.number : "\(reader.number) \(reader.name)",
        items: reader.items.map { $0.map(String.init).joined(separator: ", ") })
    }
    return [
      .heading(level: 2, words.sharedTitle),
      lines.isEmpty ? .paragraph(words.sharedWithNobody) : .list(lines),
    ]
  }

  // MARK: Rows

  private func rows(
    _ items: [(key: Int64, value: PlanItem)], _ changes: [(number: Int64, change: CraftChange)]
  ) -> Table {
    let text = { (value: String?) -> Cell in value.map { .text($0) } ?? .missing }
    let missing = { (count: Int) in Array(repeating: Cell.missing, count: count) }
    return Table(
      name: "plan",
      columns: [
        Column(key: "number", title: words.column(.number), kind: .integer),
        Column(key: "kind", title: words.column(.kind)),
        Column(key: "words", title: words.column(.words), wraps: true),
        Column(key: "note", title: words.column(.note), wraps: true),
        Column(key: "work", title: words.column(.work)),
        Column(key: "minutes", title: words.column(.hours), kind: .integer),
        Column(key: "energy", title: words.column(.energy), kind: .integer),
        Column(key: "source", title: words.column(.source)),
        Column(key: "used_on", title: words.column(.usedOn), kind: .day),
        Column(key: "goes_with", title: words.column(.goesWith)),
        Column(key: "can", title: words.column(.can)),
        Column(key: "wants", title: words.column(.wants)),
        Column(key: "from", title: "from", kind: .day), Column(key: "to", title: "to", kind: .day),
      ] + CraftData.moreOfChange,
      rows: items.map { number, item in
        let links = linked(to: number).map(String.init).joined(separator: " ")
        return [
          .integer(number), .coded(item.kind.rawValue, shown: words.kind(item.kind)),
          .text(item.words), text(item.note), text(item.work?.rawValue),
          item.minutes.map { .integer($0) } ?? .missing,
          item.energy.map { .integer($0) } ?? .missing, text(item.source?.rawValue),
          Cell(item.usedOn), links.isEmpty ? .missing : .text(links), .missing, .missing,
          Cell(item.from), Cell(item.to),
        ] + missing(CraftData.moreOfChange.count)
      }
        + changes.map { number, change in
          [.integer(number), .coded("change", shown: words.step(4)), .text(change.what)]
            + missing(7) + [text(change.can), text(change.wants)] + missing(2)
            + CraftData.more(of: change)
        })
  }
}

extension RunContext {
  /// Hundredths as people read them: `+0,63`.
  func planEnergy(_ hundredths: Int64) -> String {
    let size = abs(hundredths)
    let sign = hundredths > 0 ? "+" : hundredths < 0 ? "-" : ""
    let cents = size % 100
    let mark = messages.language == .dutch ? "," : "."
    return "\(sign)\(size / 100)\(mark)\(cents < 10 ? "0" : "")\(cents)"
  }
}

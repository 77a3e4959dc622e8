internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The page of an agreement: on a terminal, and on paper to sign.
struct AgreementPage {
  let run: RunContext
  let view: AgreementView
  let sight: CraftSight

  private var words: any AgreementMessages { run.messages.agreements }
  private var craft: any CraftTerms { run.messages.craft }
  private var tables: AgreementTables { AgreementTables(run: run) }

  /// - Parameter number: of an earlier version; nil is the one that counts.
  func document(version number: Int?, isSigned: Bool) throws -> Document {
    let shown = try number.map(version) ?? view.shown
    let title = words.heading(view.id, who: who)
    var document = Document(title: title, language: LocalLanguage(run.messages.language))
    document.blocks = [.heading(level: 1, title)]
    guard let shown else { return document }
    document.blocks += top(shown)
    guard !shown.isHidden else {
      document.blocks.append(.paragraph(words.onlyCourse))
      return document
    }
    guard !shown.isErased else {
      document.blocks.append(.paragraph(words.erased))
      return document
    }
    if let reason = view.closedReason {
      document.blocks.append(.paragraph(words.closedBecause(reason)))
    }
    document.blocks += content(shown)
    document.blocks.append(
      .heading(level: 2, words.title(isSigned ? .signatures : .parties)))
    if isSigned { document.blocks.append(.paragraph(words.signHere(shown.digest))) }
    let parties = tables.parties(shown, isSigned: isSigned)
    document.blocks.append(isSigned ? .form(parties) : .table(parties))
    if !isSigned { document.blocks += beside(shown) }
    document.blocks.append(.note(words.noPrivateFacts))
    return document
  }

  func version(_ number: Int) throws -> AgreementView.Version {
    guard let found = view.versions.first(where: { $0.facts.number == number }) else {
      throw StoreError.refused(
        .craft(
          .noSuchVersion(agreement: view.id, number: number, count: view.versions.count)))
    }
    return found
  }

  /// What counted over time, as a description of the role (S-046).
  func roleDocument() -> Document {
    let title = words.roleDescription(who)
    var document = Document(title: title, language: LocalLanguage(run.messages.language))
    document.blocks = [.heading(level: 1, title)]
    let counted = view.counted
    for (version, from, until) in counted.reversed() {
      document.blocks.append(
        .heading(
          level: 2, words.inForceFrom(run.day(from), until: until.map { run.day($0) })))
      document.blocks += content(version)
    }
    if counted.isEmpty { document.blocks.append(.paragraph(words.onlyCourse)) }
    return document
  }

  private var who: String { view.name.isEmpty ? view.number : "\(view.number) \(view.name)" }

  private func top(_ shown: AgreementView.Version) -> [Document.Block] {
    let state = view.facts.state(on: run.asOf)
    let isCounting = shown.facts.number == view.facts.inForce?.number
    let since: Day? =
      if state == .closed {
        view.facts.closedOn ?? shown.facts.endsOn
      } else if isCounting {
        shown.facts.inForceFrom
      } else {
        shown.facts.proposedOn
      }
    let shownState: AgreementState =
      state == .closed
      ? .closed : isCounting ? .inForce : shown.facts.proposedOn == nil ? .draft : .proposed
    let headline = shown.content.headline
    var blocks: [Document.Block] = headline.isEmpty ? [] : [.paragraph(headline)]
    blocks += [
      .paragraph(words.stateLine(shownState, since: since.map { run.day($0) })),
      .note(
        words.versionLine(
          shown.facts.number, of: view.versions.count, day: run.day(shown.facts.day),
          digest: shown.digest)),
    ]
    if let (by, day) = view.takenIn {
      blocks.append(.note(run.messages.packets.takenIn(by: by, day: run.day(day))))
    }
    if let newest = view.newest, isCounting, newest.facts.number > shown.facts.number,
      state != .closed, newest.facts.inForceFrom == nil
    {
      blocks.append(
        .paragraph(
          words.newerVersion(newest.facts.number, isProposed: newest.facts.proposedOn != nil)))
    }
    return blocks
  }

  private func content(_ shown: AgreementView.Version) -> [Document.Block] {
    let content = shown.content
    var blocks: [Document.Block] = []
    let purposes = lines([
      (.purpose, content.purpose), (.goal, content.goal), (.noGoal, content.noGoal),
      (.initiator, craft.initiator(content.initiator)),
      (.occasion, content.occasion.map(craft.occasion)),
      (.endsOn, content.endsOn.map { run.day($0) }), (.time, content.minutes.map(run.format.hours)),
      (.terms, content.terms), (.growth, content.growth),
      (.culture, content.isCultureReady.map(yes)),
    ])
    blocks += [.heading(level: 2, words.title(.purpose)), .list(purposes)]
    blocks.append(.heading(level: 2, words.title(.changes)))
    for (place, change) in content.changes.enumerated() {
      blocks.append(.heading(level: 3, words.changeTitle(place + 1)))
      blocks.append(.paragraph(change.what))
      let more = lines(ChangeWords(run: run).fields(change))
      if !more.isEmpty { blocks.append(.list(more)) }
    }
    if !content.commitments.isEmpty {
      blocks += [
        .heading(level: 2, words.title(.commitments)), .table(tables.commitments(content)),
      ]
    }
    return blocks
  }

  private func beside(_ shown: AgreementView.Version) -> [Document.Block] {
    var blocks: [Document.Block] = []
    if !shown.comments.isEmpty {
      blocks.append(.heading(level: 2, words.title(.comments)))
      blocks.append(
        .list(shown.comments.map { "\(run.day($0.day)), \($0.number) \($0.name): \($0.words)" }))
    }
    if !shown.advice.isEmpty {
      blocks.append(.heading(level: 2, words.title(.advice)))
      for advice in shown.advice {
        let code = advice.advice.code
        blocks += [
          .heading(level: 3, craft.title(of: code)), .paragraph(advice.words),
          .note(
            words.adviceNote(
              grade: craft.grade(advice.grade), day: run.day(advice.datedOn),
              sources: craft.sources(code))),
        ]
      }
    }
    return blocks
  }

  private func lines(_ fields: [(AgreementField, String?)]) -> [String] {
    fields.compactMap { field, text in text.map { "\(words.field(field)): \($0)" } }
  }

  private func yes(_ answer: Bool) -> String { answer ? words.yes : words.no }
}

/// What is said of a change, for people.
struct ChangeWords {
  let run: RunContext

  func fields(_ change: CraftChange) -> [(AgreementField, String?)] {
    let (words, craft) = (run.messages.agreements, run.messages.craft)
    let yes = { (answer: Bool?) in answer.map { $0 ? words.yes : words.no } }
    return [
      (.craft, change.craft.map(craft.craft)), (.form, change.form.map(craft.formInFull)),
      (.can, change.can), (.wants, change.wants),
      (.aims, set(change.aims, craft.aim)), (.serves, change.serves.map(craft.serves)),
      (.mode, change.mode.map(craft.mode)), (.viewBefore, change.viewBefore),
      (.viewAfter, change.viewAfter), (.uses, set(change.uses, craft.use)),
      (.freedom, noted(set(change.freedom, craft.freedom), change.freedomNote)),
      (.support, noted(set(change.support, craft.support), change.supportNote)),
      (.redesign, change.redesign.map(craft.redesign)),
      (.direction, change.direction.map(craft.direction)),
      (.workload, workload(change)), (.efficiency, change.efficiency),
      (.pace, change.paceWeeks.map(words.everyWeeks)),
      (.responsibility, yes(change.hasResponsibility)), (.authority, yes(change.hasAuthority)),
      (.capacity, yes(change.hasCapacity)), (.belief, yes(change.hasBelief)),
      (.guidance, yes(change.hasGuidance)), (.feedback, yes(change.hasFeedback)),
    ]
  }

  private func workload(_ change: CraftChange) -> String? {
    guard let before = change.workloadBefore, let after = change.workloadAfter else { return nil }
    return run.messages.agreements.workload(before, after)
  }

  private func set<Value: CaseIterable & Hashable>(
    _ values: Set<Value>, _ word: (Value) -> String
  ) -> String? {
    guard !values.isEmpty else { return nil }
    return Value.allCases.filter(values.contains).map(word).joined(separator: ", ")
  }

  private func noted(_ words: String?, _ note: String?) -> String? {
    guard let words else { return note }
    return note.map { "\(words): \($0)" } ?? words
  }
}

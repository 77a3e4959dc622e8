internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The tables of agreements.
struct AgreementTables {
  let run: RunContext

  private var words: any AgreementMessages { run.messages.agreements }
  private var craft: any CraftTerms { run.messages.craft }

  init(run: RunContext) { self.run = run }

  /// A row an agreement.
  func list(_ agreements: [AgreementView]) -> Table {
    Table(
      name: "agreements",
      columns: [
        column("agreement", .agreement, isWhole: true),
        column("employee", .employee, isWhole: true), column("name", .name, yields: true),
        column("team", .team, isForPeople: false), column("state", .state, isWhole: true),
        Column(key: "version", title: words.column(.version), kind: .integer, yields: true),
        column("headline", .headline, wraps: true),
        Column(key: "since", title: words.column(.since), kind: .day),
        column("initiator", .initiator, isForPeople: false),
        column("goal", .goal, isForPeople: false),
        Column(key: "ends_on", title: words.column(.endsOn), kind: .day, isForPeople: false),
        column("waits_for", .waitsFor, wraps: true),
      ],
      rows: agreements.map(row))
  }

  private func row(_ view: AgreementView) -> [Cell] {
    let state = view.facts.state(on: run.asOf)
    let newest = view.newest
    let since =
      switch state {
      case .draft: newest?.facts.day
      case .proposed: newest?.facts.proposedOn
      case .inForce: newest?.facts.inForceFrom
      case .closed: view.facts.closedOn ?? newest?.facts.endsOn
      }
    let initiator = newest?.facts.initiator ?? .employee
    return [
      .text(view.id), .text(view.number), .text(view.name),
      view.team.map { .text($0) } ?? .missing,
      .coded(state.rawValue, shown: craft.state(state)),
      .integer(Int64(newest?.facts.number ?? 0)), .text(view.headline), Cell(since),
      .coded(initiator.rawValue, shown: craft.initiator(initiator)),
      newest?.facts.goal.map { .text($0) } ?? .missing, Cell(newest?.facts.endsOn),
      waitsFor(view, state),
    ]
  }

  /// Whose answer is still needed.
  private func waitsFor(_ view: AgreementView, _ state: AgreementState) -> Cell {
    guard state == .proposed, let newest = view.newest else { return .missing }
    let names = zip(newest.facts.parties, newest.content.parties).filter { facts, party in
      facts.answer?.kind != .agree
        && (party.role == .employee || party.role == .manager || facts.answer != nil)
    }.map { $0.1.key }
    return names.isEmpty ? .missing : .text(names.joined(separator: ", "))
  }

  /// Who agrees, as what, with what they bring and answered; on paper they answer with a pen.
  func parties(_ version: AgreementView.Version, isSigned: Bool = false) -> Table {
    let answers =
      isSigned
      ? [
        Column(key: "on", title: words.column(.day), kind: .day), column("signature", .signature),
      ]
      : [
        column("answer", .answer, wraps: true),
        Column(key: "on", title: words.column(.day), kind: .day),
      ]
    return Table(
      name: "parties",
      columns: [
        column("who", .who), column("role", .role),
        column("contribution", .contribution, wraps: true),
      ] + answers,
      rows: version.content.parties.enumerated().map { place, party in
        [
          .text(party.shown), .coded(party.role.rawValue, shown: craft.role(party.role)),
          party.contribution.map { .text($0) } ?? .missing,
        ] + (isSigned ? [.missing, .text("")] : answer(place, version))
      })
  }

  private func answer(_ place: Int, _ version: AgreementView.Version) -> [Cell] {
    guard let answer = version.facts.parties[place].answer else { return [.missing, .missing] }
    var text = craft.answer(answer.kind)
    if let told = version.told[place] { text += " (\(run.told(told)))" }
    if let reason = version.reasons[place] { text += ": \(reason)" }
    return [.coded(answer.kind.rawValue, shown: text), Cell(answer.day)]
  }

  func commitments(_ content: AgreementContent) -> Table {
    Table(
      name: "commitments",
      columns: [
        Column(key: "number", title: "#", kind: .integer), column("who", .who),
        column("what", .what, wraps: true),
        Column(key: "due_on", title: words.column(.due), kind: .day), column("link", .link),
      ],
      rows: content.commitments.enumerated().map { place, commitment in
        let who = content.parties.first { $0.key == commitment.who }?.shown ?? commitment.who
        let link = commitment.claim ?? commitment.leave ?? commitment.scheme
        return [
          .integer(Int64(place + 1)), .text(who), .text(commitment.what), Cell(commitment.dueOn),
          link.map { .text($0) } ?? .missing,
        ]
      })
  }

  private func column(
    _ key: String, _ column: AgreementColumn, isWhole: Bool = false, isForPeople: Bool = true,
    wraps: Bool = false, yields: Bool = false
  ) -> Column {
    Column(
      key: key, title: words.column(column), isForPeople: isForPeople, wraps: wraps,
      isWhole: isWhole, yields: yields)
  }
}

internal import Records
internal import SQLite

extension AgreementContent {
  var packed: PacketValue {
    .object([
      "headline": .text(headline), "initiator": .text(initiator.rawValue),
      "occasion": PacketValue(occasion?.rawValue), "purpose": PacketValue(purpose),
      "goal": PacketValue(goal), "no_goal": PacketValue(noGoal), "terms": PacketValue(terms),
      "growth": PacketValue(growth), "ends_on": PacketValue(endsOn?.description),
      "culture": PacketValue(isCultureReady.map { $0 ? 1 : 0 }),
      "minutes": PacketValue(minutes), "changes": .list(changes.map(\.packed)),
      "parties": .list(parties.map(\.packed)),
      "commitments": commitments.isEmpty ? .null : .list(commitments.map(\.packed)),
    ])
  }

  init(_ value: PacketValue) throws {
    let content = try PacketObject(value)
    self.init(
      headline: try content.need(content.text("headline")),
      initiator: try content.need(content.word("initiator")))
    occasion = content.word("occasion")
    purpose = content.text("purpose")
    goal = content.text("goal")
    noGoal = content.text("no_goal")
    terms = content.text("terms")
    growth = content.text("growth")
    endsOn = content.day("ends_on")
    isCultureReady = content.yes("culture")
    minutes = content.integer("minutes")
    guard goal == nil || noGoal == nil, (minutes ?? 0) >= 0 else {
      throw SharePacket.Fault.notAPacket
    }
    changes = try content.list("changes") { try CraftChange($0) }
    parties = try content.list("parties") { try Party($0) }
    commitments = try content.list("commitments") { try Commitment($0) }
  }
}

extension AgreementContent.Party {
  fileprivate var packed: PacketValue {
    .object([
      "role": .text(role.rawValue), "number": PacketValue(number),
      // A colleague is known by the number, whatever the name is then.
      "name": PacketValue(number == nil ? name : nil),
      "contribution": PacketValue(contribution),
    ])
  }

  fileprivate init(_ value: PacketValue) throws {
    let party = try PacketObject(value)
    self.init(
      try party.need(party.word("role")), number: party.text("number"), name: party.text("name"),
      contribution: party.text("contribution"))
    guard (number == nil) != (name == nil) else { throw SharePacket.Fault.notAPacket }
  }
}

extension AgreementContent.Commitment {
  fileprivate var packed: PacketValue {
    .object([
      "who": .text(who), "what": .text(what), "due_on": PacketValue(dueOn?.description),
      "claim": PacketValue(claim), "leave": PacketValue(leave), "scheme": PacketValue(scheme),
    ])
  }

  fileprivate init(_ value: PacketValue) throws {
    let commitment = try PacketObject(value)
    self.init(
      who: try commitment.need(commitment.text("who")),
      what: try commitment.need(commitment.text("what")), dueOn: commitment.day("due_on"))
    claim = commitment.text("claim")
    leave = commitment.text("leave")
    scheme = commitment.text("scheme")
  }
}

extension CraftChange {
  private static let names = CraftChangeRow.columns.split { $0 == "," || $0.isWhitespace }
    .map(String.init)

  fileprivate var packed: PacketValue {
    .object(
      zip(CraftChange.names, CraftChangeRow(self).values).map {
        PacketValue.Member(name: $0, value: PacketValue($1))
      })
  }

  /// By way of a row, so that a column is read in one place.
  fileprivate init(_ value: PacketValue) throws {
    let change = try PacketObject(value)
    let values = CraftChange.names.map { name -> SQLiteValue in
      switch change[name] {
      case .integer(let number): .integer(number)
      case .text(let text): .text(text)
      default: .null
      }
    }
    let database = try Database(path: ":memory:", access: .create)
    let places = values.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    var found: CraftChange?
    do {
      try database.rows("SELECT \(places)", values) {
        found = try CraftChangeRow($0, from: 0)?.change
      }
    } catch is SQLiteError {
      throw SharePacket.Fault.notAPacket
    }
    guard let found, found.isSound else { throw SharePacket.Fault.notAPacket }
    self = found
  }

  /// Whether the tables take it.
  var isSound: Bool {
    let scores = { (value: Int64?) in value.map { (1...5).contains($0) } ?? true }
    return !what.isEmpty && scores(workloadBefore) && scores(workloadAfter)
      && (paceWeeks ?? 1) > 0
  }
}

extension ExperimentContent {
  var packed: PacketValue {
    .object([
      "from": .text(startsOn.description), "to": .text(endsOn.description), "how": .text(how),
      "headline": PacketValue(headline),
      "days": .list(
        moments.map {
          .object(["on": .text($0.day.description), "kind": .text($0.kind.rawValue)])
        }),
      "people": people.isEmpty
        ? .null
        : .list(
          people.map {
            .object([
              "role": .text($0.role.rawValue), "number": PacketValue($0.number),
              "name": PacketValue($0.number == nil ? $0.name : nil),
            ])
          }),
    ])
  }

  init(_ value: PacketValue) throws {
    let content = try PacketObject(value)
    let moments = try content.list("days") { value -> ExperimentFacts.Moment in
      let moment = try PacketObject(value)
      let kind: EvaluationKind = try moment.need(moment.word("kind"))
      guard kind != .later else { throw SharePacket.Fault.notAPacket }
      return ExperimentFacts.Moment(day: try moment.need(moment.day("on")), kind: kind)
    }
    self.init(
      startsOn: try content.need(content.day("from")),
      endsOn: try content.need(content.day("to")), how: try content.need(content.text("how")),
      moments: moments)
    headline = content.text("headline")
    people = try content.list("people") { value in
      let who = try PacketObject(value)
      let companion = Companion(
        try who.need(who.word("role")), number: who.text("number"), name: who.text("name"))
      guard (companion.number == nil) != (companion.name == nil) else {
        throw SharePacket.Fault.notAPacket
      }
      return companion
    }
  }
}

extension EvaluationContent {
  var packed: [PacketValue.Member] {
    [("gave", gave), ("cost", cost), ("exciting", exciting), ("note", note)].map {
      PacketValue.Member(name: $0.0, value: PacketValue($0.1))
    } + [
      PacketValue.Member(
        name: "scores",
        value: scores.isEmpty
          ? .null
          : .object(
            EvaluationScore.allCases.map {
              PacketValue.Member(name: $0.rawValue, value: PacketValue(scores[$0]))
            }))
    ]
  }

  init(_ act: PacketObject) throws {
    self.init()
    gave = act.text("gave")
    cost = act.text("cost")
    exciting = act.text("exciting")
    note = act.text("note")
    if case .object = act["scores"] {
      let values = try PacketObject(act["scores"])
      for score in EvaluationScore.allCases {
        scores[score] = values.integer(score.rawValue)
        guard (1...5).contains(scores[score] ?? 1) else { throw SharePacket.Fault.notAPacket }
      }
    }
    guard !isEmpty else { throw SharePacket.Fault.notAPacket }
  }
}

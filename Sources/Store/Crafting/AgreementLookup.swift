package import Records
internal import SQLite

/// Finding agreements and showing them.
extension Store {
  /// An agreement by its number, or of somebody who has one that is open.
  ///
  /// - Parameter sight: of whom it is asked; what they may not know of is not found.
  package func agreement(_ text: String, sight: CraftSight, asOf day: Day) throws -> AgreementFacts
  {
    let visible = { (facts: AgreementFacts) in sight.level(of: facts) > .nothing }
    if let number = Store.craftNumber(text, letter: "A"),
      let found = try agreementFacts(where: "a.id = ?1", [.integer(number)]).first,
      visible(found)
    {
      return found
    }
    if let person = try personID(text) {
      let open = try agreementFacts(where: "a.person = ?1", [.integer(person)])
        .filter { visible($0) && $0.state(on: day) != .closed }
      switch open.count {
      case 1: return open[0]
      case 0: throw StoreError.refused(.craft(.noneOpen(.agreement, employee: text)))
      default:
        throw StoreError.refused(
          .craft(.severalOpen(.agreement, employee: text, open.map { "A\($0.id)" })))
      }
    }
    let newest = try agreementFacts(where: "TRUE", []).last(where: visible).map { "A\($0.id)" }
    throw StoreError.refused(.craft(.notFound(.agreement, text, newest: newest)))
  }

  func agreementFacts(
    where condition: String, _ values: [SQLiteValue], known: Known = .all
  ) throws -> [AgreementFacts] {
    try AgreementReader(database: database, known: known).facts(where: condition, values)
  }

  /// The agreements that somebody may know of, without their texts but the headline.
  ///
  /// - Parameter past: nil is as it is.
  package func agreements(
    _ filter: AgreementFilter, sight: CraftSight, asOf day: Day, in past: CraftPast? = nil
  ) throws -> [AgreementView] {
    let found = try agreementFacts(
      where: filter.person == nil ? "TRUE" : "a.person = ?1",
      filter.person.map { [.integer($0)] } ?? []
    ).filter { facts in
      sight.level(of: facts) > .nothing && filter.people.map { $0.contains(facts.person) } ?? true
    }
    return try agreementFacts(found, in: past)
      .filter { facts in filter.states.map { $0.contains(facts.then.state(on: day)) } ?? true }
      .map { try view(of: $0.now, as: $0.then, sight: sight, asOf: day, in: past) }
  }

  /// An agreement with what this reader may see of its texts.
  ///
  /// - Throws: that there is none, where it was not there yet.
  package func view(
    of facts: AgreementFacts, sight: CraftSight, asOf day: Day, in past: CraftPast? = nil
  ) throws -> AgreementView {
    guard let found = try agreementFacts([facts], in: past).first else {
      throw past?.notYet(.agreement, "A\(facts.id)")
        ?? .refused(.craft(.notFound(.agreement, "A\(facts.id)", newest: nil)))
    }
    return try view(of: found.now, as: found.then, sight: sight, asOf: day, in: past)
  }

  /// - Parameter now: by which it is known who may see what.
  private func view(
    of now: AgreementFacts, as facts: AgreementFacts, sight: CraftSight, asOf day: Day,
    in past: CraftPast?
  ) throws -> AgreementView {
    var names: [String: String] = [:]
    let reader = AgreementReader(
      database: database, known: past?.known ?? .all, until: past?.day)
    var view = AgreementView(facts: facts, number: "", name: "", versions: [], names: [:])
    let name = { (id: Int64) throws -> (number: String, name: String) in
      let number = try self.number(of: id)
      if let known = names[number] { return (number, known) }
      let found = try self.record(id)?.state(on: day).name ?? ""
      names[number] = found
      return (number, found)
    }
    (view.number, view.name) = try name(facts.person)
    view.team = try record(facts.person)?.state(on: day).teamID.flatMap { try teamCode($0) }
    let isWhole = sight.level(of: now) == .content
    for version in facts.versions {
      var shown = try reader.content(of: version, names: name)
      // A right that an undo took away does not come back by looking at the days before it.
      let isSeen = now.versions.first { $0.id == version.id }.map { sight.sees($0, of: now) }
      if !isWhole || isSeen != true { shown.hideTexts() }
      view.versions.append(shown)
    }
    if isWhole, facts.closedOn != nil {
      view.closedReason = try database.text(
        """
        SELECT b.body FROM agreement_step AS s
        JOIN agreement_version AS v ON v.id = s.agreement_version
        JOIN text_body AS b ON b.text = s.reason
        WHERE v.agreement = ?1 AND s.step = 'close'
          AND s.event NOT IN (SELECT event FROM undone)
        """, .integer(facts.id))
    }
    view.names = names
    view.takenIn = try database.first(
      """
      SELECT coalesce(x.actor, ''), e.today FROM craft_act AS c JOIN event AS e ON e.id = c.event
      LEFT JOIN event_text AS x ON x.event = e.id
      WHERE c.agreement = ?1 AND \(reader.known.holds("c.event")) ORDER BY c.id DESC LIMIT 1
      """, .integer(facts.id)
    ) { (try $0.text(0), try $0.day(1)) }
    return view
  }

  /// The number in `A9`, `a9`; nil for anything else.
  static func craftNumber(_ text: String, letter: Character) -> Int64? {
    guard let first = text.first, first.uppercased() == String(letter), text.count > 1,
      text.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int64(text.dropFirst())
  }
}

extension AgreementView.Version {
  /// Leaves what may be told to who only follows how it goes.
  fileprivate mutating func hideTexts() {
    let headline = content.headline
    var bare = AgreementContent(headline: headline, initiator: content.initiator)
    bare.occasion = content.occasion
    bare.goal = content.goal
    bare.endsOn = content.endsOn
    bare.parties = content.parties.map { party in
      // Somebody outside is no colleague whose name is known anyway.
      AgreementContent.Party(
        party.role, number: party.number, name: party.number == nil ? nil : party.name)
    }
    content = bare
    reasons = [:]
    told = [:]
    comments = []
    advice = []
    isHidden = true
  }
}

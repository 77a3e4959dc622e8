package import Records
internal import SQLite

/// What goes into a version of an agreement, whoever writes it.
extension Store {
  /// The employee stands first, the manager second; both are parties always.
  func complete(
    _ content: AgreementContent, of person: PersonRecord, on day: Day
  ) throws -> AgreementContent {
    if let end = content.endsOn, end < day {
      throw StoreError.refused(.dayBefore(day: end, earliest: day))
    }
    var content = content
    var own = AgreementContent.Party(.employee, number: person.number, name: nil)
    var manager: AgreementContent.Party?
    var others: [AgreementContent.Party] = []
    var seen: Set<String> = []
    for party in content.parties {
      let number = try party.number.map { try self.person($0, asOf: day).number }
      guard seen.insert((number ?? party.name ?? "").lowercased()).inserted else {
        throw StoreError.refused(.craft(.partyTwice(party.key)))
      }
      var party = party
      party.number = number
      if number == person.number {
        guard party.role != .manager else {
          throw StoreError.refused(.craft(.managerIsEmployee(employee: person.number)))
        }
        own.contribution = party.contribution
      } else if party.role == .manager {
        manager = party
      } else {
        others.append(party)
      }
    }
    if manager == nil {
      let state = person.state(on: day)
      guard let found = try Managers(self, on: day).manager(of: state, but: person.id) else {
        throw StoreError.refused(.craft(.noManager(employee: person.number)))
      }
      let number = try self.number(of: found)
      // Named among the others, the manager brings what was said there.
      let named = others.firstIndex { $0.number == number }
      manager = AgreementContent.Party(
        .manager, number: number, name: nil,
        contribution: named.map { others.remove(at: $0).contribution } ?? nil)
    }
    content.parties = [own, manager].compactMap(\.self) + others
    for place in content.parties.indices {
      guard let number = content.parties[place].number, let id = try personID(number) else {
        continue
      }
      content.parties[place].name = try name(of: id, on: day)
    }
    for place in content.commitments.indices {
      let who = content.commitments[place].who
      guard let party = content.parties.first(where: { $0.isNamed(who) }) else {
        throw StoreError.refused(
          .craft(
            .promiseOfNobody(
              who, what: content.commitments[place].what, parties: content.parties.map(\.key))))
      }
      content.commitments[place].who = party.key
    }
    if let goal = content.goal {
      let goals = try self.goals(on: day)
      guard let found = goals.first(where: { $0.code.lowercased() == goal.lowercased() }) else {
        throw StoreError.refused(
          .craft(.noGoal(goal, near: NearMiss.of(goal, in: goals.map(\.code)), day: day)))
      }
      content.goal = found.code
    }
    return content
  }

  func enter(
    _ content: AgreementContent, of id: Int64, person: PersonRecord, _ writing: AgreementWriting,
    _ writer: AgreementWriter
  ) throws {
    var people: [String: Int64] = [:]
    for number in content.parties.compactMap(\.number) { people[number] = try personID(number) }
    let links = try content.commitments.map { try self.links($0, of: person, on: writing.day) }
    _ = try writer.version(
      of: id, content, on: writing.day, people: people, links: links)
  }

  /// Refuses a promise that hangs on something that is not the employee's.
  package func checkLinks(
    of commitment: AgreementContent.Commitment, of employee: String, on day: Day
  ) throws {
    _ = try links(commitment, of: person(employee, asOf: day), on: day)
  }

  /// A claim or leave of the employee, a scheme that is there.
  private func links(
    _ commitment: AgreementContent.Commitment, of person: PersonRecord, on day: Day
  ) throws -> CommitmentLinks {
    var links = CommitmentLinks()
    if let claim = commitment.claim {
      let found = try self.claim(claim, asOf: day)
      guard found.facts.person == person.id else {
        throw StoreError.refused(.craft(.linkOfAnother(found.id, employee: person.number)))
      }
      links.claim = found.facts.id
    }
    if let leave = commitment.leave {
      let found = try self.leave(leave, asOf: day)
      guard found.facts.person == person.id else {
        throw StoreError.refused(.craft(.linkOfAnother(found.id, employee: person.number)))
      }
      links.leave = found.facts.id
    }
    if let scheme = commitment.scheme { links.scheme = try self.scheme(scheme).id }
    return links
  }

  func warnings(
    _ content: AgreementContent, _ facts: AgreementFacts, on day: Day
  ) throws -> [CraftWarning] {
    let shared = try content.goal.flatMap { code in
      try goals(on: day).first { $0.code == code }?.isMadeTogether
    }
    var found = content.warnings(
      isShared: shared, leastPace: try chosen(.rotationWeeks))
    if content.initiator != .employee {
      let team = try record(facts.person)?.state(on: day).teamID
      let (topDown, all) = try team.map { try initiatives(in: $0, on: day) } ?? (0, 0)
      if content.initiator == .hr || (all >= 4 && topDown * 2 > all) {
        found.insert(.topDown(others: topDown, of: all), at: 0)
      }
    }
    return found
  }

  /// How many agreements of who is in a team now were begun by others, and how many there are.
  private func initiatives(
    in team: Int64, on day: Day
  ) throws -> (topDown: Int, all: Int) {
    var counts: [Int64: (topDown: Int, all: Int)] = [:]
    try database.rows(
      """
      SELECT a.person, v.initiator FROM agreement AS a
      JOIN agreement_version AS v ON v.id = (
        SELECT min(id) FROM agreement_version
        WHERE agreement = a.id AND event NOT IN (SELECT event FROM undone))
      """
    ) { row in
      let isTopDown = try row.text(1) != Initiator.employee.rawValue
      let before = counts[try row.integer(0)] ?? (0, 0)
      counts[try row.integer(0)] = (before.topDown + (isTopDown ? 1 : 0), before.all + 1)
    }
    var (topDown, all) = (0, 0)
    try forEachPerson(among: Set(counts.keys)) { record in
      guard record.state(on: day).teamID == team, let count = counts[record.id] else { return }
      topDown += count.topDown
      all += count.all
    }
    return (topDown, all)
  }

  func name(of person: Int64, on day: Day) throws -> String {
    try record(person)?.state(on: day).name ?? ""
  }
}

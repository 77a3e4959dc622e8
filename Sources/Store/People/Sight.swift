package import Records
internal import SQLite

/// What somebody in the register may see of other people's accounts and claims: their own, all
/// of it as HR, and as a manager what `manager_sees` of a scheme says.
///
/// Nobody proves who they are before there is a sign-in: this holds by the name that is given,
/// and a name that is nobody's number sees what HR sees.
package struct Sight {
  private let store: Store
  /// Who looks.
  let viewer: Int64
  private let day: Day
  private let schemes: [Int64: StoredScheme]
  private let managed: Set<Int64>
  /// Codes of the schemes whose committee the viewer is on.
  private let funds: Set<String>

  /// - Parameters:
  ///   - actor: who is at the keyboard.
  ///   - people: whose accounts are looked at; nil for those of everybody.
  /// - Returns: nil for who may see everything.
  package init?(_ store: Store, actor: String, on day: Day, of people: Set<Int64>?) throws {
    guard try Sight.isLimited(store, actor: actor, on: day),
      let viewer = try store.personID(actor)
    else { return nil }
    let rules = ApprovalRules(store: store, day: day)
    self.store = store
    self.viewer = viewer
    self.day = day
    schemes = Dictionary(uniqueKeysWithValues: try store.schemes().map { ($0.id, $0) })
    let managers = try Managers(store, on: day)
    let acting = try Set([viewer] + rules.delegators(of: viewer))
    var managed: Set<Int64> = []
    let look = { (record: PersonRecord) in
      let manager = managers.manager(of: record.state(on: day), but: record.id)
      if manager.map(acting.contains) == true { managed.insert(record.id) }
    }
    if let people, people.count <= Sight.mostLookedUp {
      for person in people { try store.record(person).map(look) }
    } else {
      try store.forEachPerson(among: managers.everUnder(acting, store), look)
    }
    self.managed = managed
    funds = try Set(
      schemes.values.map(\.scheme.code).filter { try rules.holds("committee:\($0)", viewer) })
  }

  /// Of more people than this everybody is read whom the viewer may manage.
  private static let mostLookedUp = 10

  /// Whether somebody is an employee without the role hr, while others hold it.
  package static func isLimited(_ store: Store, actor: String, on day: Day) throws -> Bool {
    guard let viewer = try store.personID(actor) else { return false }
    let rules = ApprovalRules(store: store, day: day)
    return try rules.anybodyHolds("hr") && !rules.holds("hr", viewer)
  }

  /// Who may not see everybody confirms only what is addressed to them.
  static func refuseReceipt(_ store: Store, of people: Set<Int64>, _ head: EventHead) throws {
    guard try isLimited(store, actor: head.actor, on: head.today),
      try people != [store.personID(head.actor)]
    else { return }
    throw StoreError.refused(.othersReceipt(by: head.actor))
  }

  /// Whether somebody may see sums over everybody.
  package static func isAnalyst(_ store: Store, actor: String, on day: Day) throws -> Bool {
    guard let viewer = try store.personID(actor) else { return false }
    return try ApprovalRules(store: store, day: day).holds("analyst", viewer)
  }

  /// What goes on inside a fund: who asks, and how was voted.
  package func committee(of code: String) -> Bool { funds.contains(code) }

  /// Whether somebody looks at what is their own.
  package func isOwn(_ person: Int64) -> Bool { person == viewer }

  /// Whether somebody is oneself, or one of whom one is the manager or a delegate of theirs.
  package func isOwnOrManaged(_ person: Int64) -> Bool {
    person == viewer || managed.contains(person)
  }

  /// - Parameter person: nil is the organisation, whose accounts tell what its people got.
  package func balance(of person: Int64?, scheme code: String) -> Bool {
    guard let person else { return committee(of: code) }
    guard person != viewer else { return true }
    guard managed.contains(person),
      let stored = schemes.values.first(where: { $0.scheme.code == code })
    else { return false }
    return sees(stored) != .nothing
  }

  /// Whose claim one has to decide on, one sees.
  package func claim(_ claim: ClaimView) -> Bool { self.claim(claim.facts) }

  func claim(_ claim: ClaimFacts) -> Bool {
    let person = claim.person
    if person == viewer { return true }
    let rules = ApprovalRules(store: store, day: day)
    return claim.sources.contains { source in
      guard let stored = schemes[source.scheme] else { return false }
      switch rules.approval(of: stored) {
      case .committee where committee(of: stored.scheme.code): return true
      case .manager where managed.contains(person): return true
      default: return managed.contains(person) && sees(stored) == .claims
      }
    }
  }

  private func sees(_ stored: StoredScheme) -> SchemeVersion.ManagerSees {
    let versions = stored.scheme.versions
    return (stored.scheme.versionIndex(on: day).map { versions[$0] } ?? versions.last)?
      .managerSees ?? .nothing
  }
}

/// Who manages whom on a day.
struct Managers {
  private let teams: [Int64: TeamState]

  init(_ store: Store, on day: Day) throws {
    teams = Dictionary(uniqueKeysWithValues: try store.teams(asOf: day).map { ($0.id, $0) })
  }

  /// Everybody whom one of these may manage: who ever had them as their own manager, or was in a
  /// team of theirs or below it. Whom they do manage on the day is among them.
  func everUnder(_ managers: Set<Int64>, _ store: Store) throws -> Set<Int64> {
    let theirs = teams.keys.filter { isUnder(managers, team: $0) }
    return Set(
      try store.database.all(
        """
        SELECT DISTINCT e.person FROM employment_change AS c
        JOIN employment AS e ON e.id = c.employment
        WHERE c.manager IN (SELECT value FROM json_each(?1))
          OR c.team IN (SELECT value FROM json_each(?2))
        """, .numbers(managers), .numbers(theirs)
      ) { try $0.integer(0) })
  }

  /// Whether one of these manages a team or one above it.
  private func isUnder(_ managers: Set<Int64>, team: Int64) -> Bool {
    var above: Int64? = team
    var steps = 0
    while let team = above.flatMap({ teams[$0] }), steps <= teams.count {
      if team.managerID.map(managers.contains) == true { return true }
      above = team.parentID
      steps += 1
    }
    return false
  }

  /// The person's own manager, else the team's, else the one above: never the person.
  func manager(of state: EmployeeState, but person: Int64) -> Int64? {
    if let manager = state.managerID, manager != person { return manager }
    var above = state.teamID
    var steps = 0
    while let team = above.flatMap({ teams[$0] }), steps <= teams.count {
      if let manager = team.managerID, manager != person { return manager }
      above = team.parentID
      steps += 1
    }
    return nil
  }
}

internal import Records
internal import SQLite

/// What people had to do before money came, and whom they spoke: beside the use.
extension UseReport {
  /// How long people waited for a decision, and for how many steps; half of them longer.
  ///
  /// How many people or claims that is stays out: beside what was awarded it would tell who was
  /// refused.
  package struct WaitRow: Sendable {
    /// Nil is every scheme.
    package var scheme: String?
    /// Nil is every team; the empty text is none.
    package var team: String?
    /// Missing where it is about a few people.
    package var days: Int64?
    package var steps: Int64?
  }

  /// Who asked with and without time for finding out what fits; missing where they are few.
  package struct OrientationRow: Sendable {
    package var hasOrientation: Bool
    package var people: Int64?
    package var minutes: Int64?
  }

  /// Whom an adviser spoke beside everybody else; missing where they are few.
  package struct AdviceRow: Sendable {
    package var isAdvised: Bool
    package var contacts: Int64?
    package var people: Int64?
    package var users: Int64?
  }
}

/// The middle one of some figures; of an even number the mean of both, rounded up at a half.
package func median(_ figures: [Int64]) -> Int64? {
  let sorted = figures.sorted()
  guard let upper = sorted.dropFirst(sorted.count / 2).first else { return nil }
  guard sorted.count.isMultiple(of: 2) else { return upper }
  return (sorted[sorted.count / 2 - 1] + upper + 1) / 2
}

extension Store {
  /// By the first decision on a claim, where it lies in the period.
  func waits(
    _ people: ReportPeople, _ ways: ReportWays, smallest: Int64
  ) throws -> [UseReport.WaitRow] {
    let groups = waitsByTeam(people, ways, smallest: smallest)
      .merging(try waitsByScheme(ways, smallest: smallest)) { team, _ in team }
    return groups.sorted { $0.key.isBefore($1.key) }.map { place, wait in
      let isFew = Int64(wait.people.count) < smallest
      return UseReport.WaitRow(
        scheme: place.scheme, team: place.team, days: isFew ? nil : median(wait.days),
        steps: isFew ? nil : median(wait.steps))
    }
  }

  /// Everything, and team by team.
  private func waitsByTeam(
    _ people: ReportPeople, _ ways: ReportWays, smallest: Int64
  ) -> [Waited: Wait] {
    var all = Wait()
    var teams: [Wait] = []
    // A team is looked up by its code once for each profile, not for each claim.
    var teamOf = [Int?](repeating: nil, count: people.sums.profiles.count)
    var numbers: [String: Int] = [:]
    ways.forEachDecided { way in
      all.add(way, smallest: smallest)
      guard let place = people.place(of: way.person) else { return }
      let code = { people.sums.profiles[place].team ?? "" }
      let team = teamOf[place] ?? numbers[code()] ?? teams.count
      if team == teams.count {
        numbers[code()] = team
        teams.append(Wait())
      }
      teamOf[place] = team
      teams[team].add(way, smallest: smallest)
    }
    var groups: [Waited: Wait] = all.days.isEmpty ? [:] : [.all: all]
    for (team, number) in numbers { groups[.team(team)] = teams[number] }
    return groups
  }

  private func waitsByScheme(_ ways: ReportWays, smallest: Int64) throws -> [Waited: Wait] {
    var waits: [Int64: Wait] = [:]
    try ways.forEachDecided(database) { way, scheme in
      waits[scheme, default: Wait()].add(way, smallest: smallest)
    }
    return Dictionary(
      try schemes().compactMap { stored in
        waits[stored.id].map { (.scheme(stored.scheme.code), $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// By the day of the claim; empty where nobody noted time for it.
  func orientation(
    _ ways: ReportWays, smallest: Int64
  ) -> [UseReport.OrientationRow] {
    var minutes: [Int64: Int64] = [:]
    ways.forEachAsked { _, claim in minutes[claim.person, default: 0] += claim.orientation }
    let with = Int64(minutes.values.count { $0 > 0 })
    guard with > 0 else { return [] }
    let counts = [with, Int64(minutes.count) - with]
    let hidden = Disclosure.hiddenGroups(counts, smallest: smallest)
    let sum = minutes.values.reduce(0, +)
    return [true, false].enumerated().map { place, has in
      UseReport.OrientationRow(
        hasOrientation: has, people: hidden[place] ? nil : counts[place],
        minutes: hidden[place] ? nil : has ? sum : 0)
    }
  }

  /// Who was spoken by an adviser in the period, and how many of them were awarded something in it;
  /// empty where no adviser spoke anybody.
  func advice(
    _ people: ReportPeople, users: Set<Int64>, _ period: ReportPeriod, smallest: Int64
  ) throws -> [UseReport.AdviceRow] {
    let spoken = try adviserContacts(people, period)
    guard !spoken.isEmpty else { return [] }
    let advised = Set(spoken.keys)
    let contacts = spoken.values.reduce(0, +)
    let all = people.sums.people.reduce(0, +)
    let counts = [Int64(advised.count), all - Int64(advised.count)]
    let used = [Int64(users.intersection(advised).count), Int64(users.subtracting(advised).count)]
    // Who used nothing is told by those who did.
    let unused = zip(counts, used).map { $0 - $1 }
    let few = Disclosure.hiddenGroups(counts, smallest: smallest)
    let isFewOfThem = [used, unused].contains {
      Disclosure.hiddenGroups($0, smallest: smallest).contains(true)
    }
    return [true, false].enumerated().map { place, isAdvised in
      UseReport.AdviceRow(
        isAdvised: isAdvised, contacts: few[place] ? nil : isAdvised ? contacts : 0,
        people: few[place] ? nil : counts[place],
        users: few[place] || isFewOfThem ? nil : used[place])
    }
  }

  /// How often an adviser spoke somebody in service in the period.
  func adviserContacts(
    _ people: ReportPeople, _ period: ReportPeriod
  ) throws -> [Int64: Int64] {
    var contacts: [Int64: Int64] = [:]
    try database.rows(
      """
      SELECT person FROM support_contact
      WHERE kind = 'adviser' AND person IS NOT NULL AND on_day BETWEEN ?1 AND ?2
        AND event NOT IN (SELECT event FROM undone)
      """, [.text(period.from.description), .text(period.teamsOn.description)]
    ) { row in
      let person = try row.integer(0)
      if people.place(of: person) != nil { contacts[person, default: 0] += 1 }
    }
    return contacts
  }

  /// The evaluations of all funds in the period.
  func evaluations(in period: ReportPeriod) throws -> [FundEvaluation] {
    try schemes().filter { $0.scheme.form == .fund }.flatMap { stored in
      try fundEvaluations(of: stored, asOf: period.teamsOn).filter { $0.day >= period.from }
    }
  }

  /// Everything, then schemes, then teams.
  private enum Waited: Hashable {
    case all
    case scheme(String)
    case team(String)

    func isBefore(_ other: Waited) -> Bool {
      guard rank == other.rank else { return rank < other.rank }
      return CodeOrder.isBefore(scheme ?? team ?? "", other.scheme ?? other.team ?? "")
    }

    var scheme: String? { if case .scheme(let code) = self { code } else { nil } }
    var team: String? { if case .team(let code) = self { code } else { nil } }

    private var rank: Int {
      switch self {
      case .all: 0
      case .scheme: 1
      case .team: 2
      }
    }
  }

  private struct Wait {
    /// As many as have to be known.
    var people: Set<Int64> = []
    var days: [Int64] = []
    var steps: [Int64] = []

    mutating func add(_ way: ReportWays.Way, smallest: Int64) {
      if Int64(people.count) < smallest { people.insert(way.person) }
      days.append(way.days)
      steps.append(way.steps)
    }
  }
}

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
    _ people: ReportPeople, _ period: ReportPeriod, smallest: Int64
  ) throws -> [UseReport.WaitRow] {
    var groups: [Waited: Wait] = [:]
    var claims: [Int64: (person: Int64, days: Int64, steps: Int64)] = [:]
    try database.rows(
      """
      WITH decision AS (
        -- The bare columns come from the row with the first day.
        SELECT claim, min(on_day) AS day, event FROM claim_step
        WHERE step IN ('approve', 'refuse') AND event NOT IN (SELECT event FROM undone)
        GROUP BY claim
      ), asked AS (
        SELECT s.claim, count(*) AS times FROM claim_step AS s JOIN decision AS d USING (claim)
        WHERE s.step = 'ask' AND (s.on_day, s.event) <= (d.day, d.event)
          AND s.event NOT IN (SELECT event FROM undone)
        GROUP BY s.claim
      ), version AS (
        SELECT v.claim, max(v.id) AS newest, count(*) FILTER (WHERE v.event <= d.event) - 1 AS times
        FROM claim_version AS v JOIN decision AS d USING (claim)
        WHERE v.event NOT IN (SELECT event FROM undone)
        GROUP BY v.claim
      ), vote AS (
        SELECT claim, count(DISTINCT person) AS times FROM claim_vote
        WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
      )
      SELECT c.id, c.person,
        CAST(julianday(d.day) - julianday(n.submitted_on) AS INTEGER),
        coalesce(a.times, 0) + max(v.times, 0) + coalesce(o.times, 0)
      FROM decision AS d
      JOIN claim AS c ON c.id = d.claim
      JOIN version AS v ON v.claim = c.id
      JOIN claim_version AS n ON n.id = v.newest
      LEFT JOIN asked AS a ON a.claim = c.id
      LEFT JOIN vote AS o ON o.claim = c.id
      WHERE d.day BETWEEN ?1 AND ?2 AND c.event NOT IN (SELECT event FROM undone)
      """, [.text(period.from.description), .text(period.teamsOn.description)]
    ) { row in
      claims[try row.integer(0)] = (try row.integer(1), try row.integer(2), try row.integer(3))
    }
    let codes = try schemesAsked()
    for (claim, way) in claims {
      let add = { (place: Waited) in
        groups[place, default: Wait()].people.insert(way.person)
        groups[place]?.days.append(way.days)
        groups[place]?.steps.append(way.steps)
      }
      add(Waited())
      for code in codes[claim] ?? [] { add(Waited(scheme: code)) }
      if let place = people.place(of: way.person) {
        add(Waited(team: people.sums.profiles[place].team ?? ""))
      }
    }
    return groups.sorted { $0.key.isBefore($1.key) }.map { place, wait in
      let isFew = Int64(wait.people.count) < smallest
      return UseReport.WaitRow(
        scheme: place.scheme, team: place.team, days: isFew ? nil : median(wait.days),
        steps: isFew ? nil : median(wait.steps))
    }
  }

  /// The schemes that the newest version of each claim asks.
  private func schemesAsked() throws -> [Int64: Set<String>] {
    var found: [Int64: Set<String>] = [:]
    try database.rows(
      """
      SELECT c.claim, s.code FROM claim_now AS c
      JOIN claim_source AS x ON x.claim_version = c.version JOIN scheme AS s ON s.id = x.scheme
      """
    ) { found[try $0.integer(0), default: []].insert(try $0.text(1)) }
    return found
  }

  /// By the day of the claim; empty where nobody noted time for it.
  func orientation(
    _ period: ReportPeriod, smallest: Int64
  ) throws -> [UseReport.OrientationRow] {
    var minutes: [Int64: Int64] = [:]
    try forEachClaimAsked(period) { minutes[$0.person, default: 0] += $0.minutes }
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

  /// The claims of a period with the time that was noted on them.
  func forEachClaimAsked(
    _ period: ReportPeriod, _ body: (UseReport.OrientedClaim) -> Void
  ) throws {
    try database.rows(
      """
      SELECT n.claim, c.person, v.submitted_on, coalesce(v.orientation_minutes, 0)
      FROM claim_now AS n JOIN claim AS c ON c.id = n.claim
      JOIN claim_version AS v ON v.id = n.version
      WHERE v.submitted_on BETWEEN ?1 AND ?2
      """, [.text(period.from.description), .text(period.teamsOn.description)]
    ) { row in
      body(
        UseReport.OrientedClaim(
          claim: try row.integer(0), person: try row.integer(1), day: try row.day(2),
          minutes: try row.integer(3)))
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

  private struct Waited: Hashable {
    var scheme: String?
    var team: String?

    /// Everything, then schemes, then teams.
    func isBefore(_ other: Waited) -> Bool {
      let (kind, otherKind) = (rank, other.rank)
      guard kind == otherKind else { return kind < otherKind }
      return CodeOrder.isBefore(scheme ?? team ?? "", other.scheme ?? other.team ?? "")
    }

    private var rank: Int { team != nil ? 2 : scheme != nil ? 1 : 0 }
  }

  private struct Wait {
    var people: Set<Int64> = []
    var days: [Int64] = []
    var steps: [Int64] = []
  }
}

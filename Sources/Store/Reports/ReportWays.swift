internal import Records
internal import SQLite

/// How each claim came to its first decision, by its row number: read in a pass a table, in the
/// order in which rows lie, since joining them takes three times as long.
struct ReportWays {
  struct Way {
    var claim: Int64
    var person: Int64
    /// From the day of the claim to the decision.
    var days: Int64
    /// Questions, changes and members who voted.
    var steps: Int64
  }

  struct Asked {
    var claim: Int64
    var person: Int64
    var day: Day
    /// Noted for finding out what fits.
    var minutes: Int64
  }

  private let counted: CountedDay
  private let first: Day
  private let last: Day
  /// By claim; 0 is one that does not count.
  private var people: [Int64]
  /// The event that recorded the claim.
  private var submittedIn: [Int64]
  /// The newest version, as it says the day and the time noted.
  private var versions: [Int64]
  private var submittedOn: [Day?]
  private var minutes: [Int32]
  /// The first decision, and the event that recorded it.
  private var decidedOn: [Day?]
  private var decidedIn: [Int64]
  private var steps: [Int32]

  init(_ database: Database, from first: Day, through last: Day) throws {
    (self.first, self.last) = (first, last)
    counted = try CountedDay(database)
    let count = Int(try database.integer("SELECT max(id) FROM claim") ?? 0) + 1
    people = Array(repeating: 0, count: count)
    submittedIn = people
    versions = people
    decidedIn = people
    submittedOn = Array(repeating: nil, count: count)
    decidedOn = submittedOn
    minutes = Array(repeating: 0, count: count)
    steps = minutes
    try database.rows(
      "SELECT id, person, event FROM claim WHERE event NOT IN (SELECT event FROM undone)"
    ) { row in
      let claim = Int(try row.integer(0))
      people[claim] = try row.integer(1)
      submittedIn[claim] = try row.integer(2)
    }
    try readDecisions(database)
    try readVersions(database)
    try addSteps(database)
  }

  private mutating func readDecisions(_ database: Database) throws {
    try database.rows(
      """
      SELECT claim, on_day, event FROM claim_step
      WHERE step IN ('approve', 'refuse') AND event NOT IN (SELECT event FROM undone)
      """
    ) { row in
      let (claim, day) = (Int(try row.integer(0)), try row.day(1))
      guard decidedOn[claim].map({ day < $0 }) ?? true else { return }
      decidedOn[claim] = day
      decidedIn[claim] = try row.integer(2)
    }
  }

  /// Every version but the first one is a change, before the decision or after it.
  private mutating func readVersions(_ database: Database) throws {
    try database.rows(
      """
      SELECT claim, id, event, submitted_on, orientation_minutes FROM claim_version
      WHERE event NOT IN (SELECT event FROM undone)
      """
    ) { row in
      let (claim, version) = (Int(try row.integer(0)), try row.integer(1))
      if versions[claim] > 0, try row.integer(2) <= decidedIn[claim] { steps[claim] += 1 }
      guard version > versions[claim] else { return }
      versions[claim] = version
      submittedOn[claim] = try row.day(3)
      minutes[claim] = Int32(clamping: try row.optionalInteger(4) ?? 0)
    }
  }

  private mutating func addSteps(_ database: Database) throws {
    try database.rows(
      """
      SELECT claim, on_day, event FROM claim_step
      WHERE step = 'ask' AND event NOT IN (SELECT event FROM undone)
      """
    ) { row in
      let (claim, day) = (Int(try row.integer(0)), try row.day(1))
      guard let decided = decidedOn[claim] else { return }
      if (day, try row.integer(2)) <= (decided, decidedIn[claim]) { steps[claim] += 1 }
    }
    // Whoever votes again is one member.
    try database.rows(
      """
      SELECT claim, count(DISTINCT person) FROM claim_vote
      WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
      """
    ) { steps[Int(try $0.integer(0))] += Int32(clamping: try $0.integer(1)) }
  }

  /// Claims whose first decision counts in the period.
  func forEachDecided(_ body: (Way) -> Void) {
    for claim in people.indices { if let way = way(claim) { body(way) } }
  }

  /// The same, once for each scheme that the newest version asks.
  func forEachDecided(_ database: Database, _ body: (Way, _ scheme: Int64) -> Void) throws {
    var (version, seen): (Int64, Set<Int64>) = (0, [])
    try database.rows(
      """
      SELECT x.claim_version, v.claim, x.scheme
      FROM claim_source AS x CROSS JOIN claim_version AS v ON v.id = x.claim_version
      ORDER BY x.claim_version
      """
    ) { row in
      let claim = Int(try row.integer(1))
      guard try versions[claim] == row.integer(0), let way = way(claim) else { return }
      if version != versions[claim] { (version, seen) = (versions[claim], []) }
      let scheme = try row.integer(2)
      if seen.insert(scheme).inserted { body(way, scheme) }
    }
  }

  /// Claims whose newest version is of a day that counts in the period.
  func forEachAsked(_ body: (Asked) -> Void) {
    for claim in people.indices where people[claim] > 0 {
      guard let day = submittedOn[claim], counts(day, submittedIn[claim]) else { continue }
      body(
        Asked(
          claim: Int64(claim), person: people[claim], day: day, minutes: Int64(minutes[claim])))
    }
  }

  private func counts(_ day: Day, _ event: Int64) -> Bool {
    let day = counted(day, event: event)
    return first <= day && day <= last
  }

  private func way(_ claim: Int) -> Way? {
    guard people[claim] > 0, let decided = decidedOn[claim], counts(decided, decidedIn[claim]),
      let asked = submittedOn[claim]
    else { return nil }
    return Way(
      claim: Int64(claim), person: people[claim], days: Int64(decided - asked),
      steps: Int64(steps[claim]))
  }
}

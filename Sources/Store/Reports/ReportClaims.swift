internal import Records
internal import SQLite

/// How every claim stands and how it came to that, by its row number: each table is read once, in
/// the order in which its rows lie, since joining them takes three times as long.
struct ReportClaims {
  struct Claim {
    var person: Int64
    /// Of the submission.
    var event: Int64
    /// The newest version; 0 where none counts.
    var version: Int64 = 0
    /// The day of the newest version, and the one on which it counts.
    var submittedOn = Day(number: 0)
    var askedOn = Day(number: 0)
    /// Noted for finding out what fits.
    var orientation: Int64 = 0
    /// The first approval or refusal.
    var first: Decision?
    /// Questions and changes before that.
    var steps: Int64 = 0
    /// The step that awarded it last, and the event of the first one that did.
    var approval: Int64?
    var approvedIn: Int64 = 0
    /// On which the newest approval counts.
    var approvedOn: Day?
    /// On which the newest approval or refusal counts.
    var decidedOn: Day?
    /// On which it counts as cancelled or closed.
    var endedOn: Day?
    var isRefused = false
    var isCancelled = false
  }

  struct Decision {
    var day: Day
    var event: Int64
    var countsOn: Day

    /// Whether something was there already when it was taken.
    func follows(_ earlier: (day: Day, event: Int64)) -> Bool {
      (earlier.day, earlier.event) <= (day, event)
    }
  }

  private let counted: CountedDay
  private var claims: [Claim?]
  /// By row number of a version and of an approval: their claim, where they are the newest.
  private var versions: [Int32]
  private var approvals: [Int32]

  init(_ database: Database) throws {
    let count = { (table: String) in
      Int(try database.integer("SELECT max(id) FROM \(table)") ?? 0) + 1
    }
    counted = try CountedDay(database)
    claims = Array(repeating: nil, count: try count("claim"))
    versions = Array(repeating: 0, count: try count("claim_version"))
    approvals = Array(repeating: 0, count: try count("claim_step"))
    try database.rows(
      "SELECT id, person, event FROM claim WHERE event NOT IN (SELECT event FROM undone)"
    ) { row in
      claims[Int(try row.integer(0))] = Claim(
        person: try row.integer(1), event: try row.integer(2))
    }
    try readSteps(database)
    try readVersions(database)
    for (number, claim) in claims.enumerated() {
      guard let claim else { continue }
      versions[Int(claim.version)] = Int32(number)
      if let approval = claim.approval { approvals[Int(approval)] = Int32(number) }
    }
  }

  private mutating func readSteps(_ database: Database) throws {
    var questions: [(claim: Int, asked: (day: Day, event: Int64))] = []
    try database.rows(
      """
      SELECT id, claim, step, on_day, event FROM claim_step
      WHERE event NOT IN (SELECT event FROM undone) ORDER BY id
      """
    ) { row in
      let number = Int(try row.integer(1))
      let (day, event) = (try row.day(3), try row.integer(4))
      let step = Decision(day: day, event: event, countsOn: counted(day, event: event))
      switch try row.text(2) {
      case "approve":
        claims[number]?.decide(step)
        claims[number]?.approve(step, try row.integer(0))
      case "refuse":
        claims[number]?.decide(step)
        claims[number]?.isRefused = true
      case "cancel":
        claims[number]?.end(step.countsOn)
        claims[number]?.isCancelled = true
      case "close": claims[number]?.end(step.countsOn)
      case "ask": questions.append((number, (day, event)))
      default: return
      }
    }
    for question in questions where claims[question.claim]?.first?.follows(question.asked) ?? false
    {
      claims[question.claim]?.steps += 1
    }
  }

  /// Every version but the first one is a change, before the decision or after it.
  private mutating func readVersions(_ database: Database) throws {
    try database.rows(
      """
      SELECT id, claim, event, submitted_on, orientation_minutes FROM claim_version
      WHERE event NOT IN (SELECT event FROM undone) ORDER BY id
      """
    ) { row in
      let number = Int(try row.integer(1))
      guard var claim = claims[number] else { return }
      if claim.version > 0, let first = claim.first, try row.integer(2) <= first.event {
        claim.steps += 1
      }
      claim.version = try row.integer(0)
      claim.submittedOn = try row.day(3)
      claim.askedOn = counted(claim.submittedOn, event: claim.event)
      claim.orientation = try row.optionalInteger(4) ?? 0
      claims[number] = claim
    }
  }

  /// One more than the highest number.
  var count: Int { claims.count }

  subscript(_ number: Int) -> Claim? { claims[number] }

  /// The claim of which this is the newest version; nil where it is an older one.
  func claim(ofVersion version: Int64) -> Int? {
    let claim = Int(versions[Int(version)])
    return version > 0 && claim > 0 ? claim : nil
  }

  /// The claim that this step awarded last.
  func claim(ofApproval step: Int64) -> Int? {
    let claim = Int(approvals[Int(step)])
    return claim > 0 ? claim : nil
  }
}

extension ReportClaims.Claim {
  fileprivate mutating func decide(_ decision: ReportClaims.Decision) {
    if first.map({ decision.day < $0.day }) ?? true { first = decision }
    decidedOn = max(decidedOn ?? decision.countsOn, decision.countsOn)
  }

  fileprivate mutating func approve(_ decision: ReportClaims.Decision, _ step: Int64) {
    if approval == nil { approvedIn = decision.event }
    approval = step
    approvedOn = max(approvedOn ?? decision.countsOn, decision.countsOn)
  }

  fileprivate mutating func end(_ day: Day) {
    endedOn = max(endedOn ?? day, day)
  }
}

internal import Records
internal import SQLite

/// How every claim stands, by its row number: what `claim_now` tells of one, read in three passes.
struct ReportClaims {
  struct Claim {
    var person: Int64
    /// Of the submission.
    var event: Int64
    /// The newest version; 0 where none counts.
    var version: Int64 = 0
    /// Days are those on which they count.
    var submittedOn = Day(number: 0)
    /// The step that awarded it.
    var approval: Int64?
    /// The newest approval or refusal.
    var decidedOn: Day?
    /// Cancelled or closed.
    var endedOn: Day?
    var isRefused = false
    var isCancelled = false
  }

  private var claims: [Claim?] = []
  /// By row number of a version and of an approval: their claim, where they are the newest.
  private var versions: [Int32] = []
  private var approvals: [Int32] = []

  init(_ database: Database) throws {
    let count = { (table: String) in
      Int(try database.integer("SELECT max(id) FROM \(table)") ?? 0) + 1
    }
    claims = Array(repeating: nil, count: try count("claim"))
    versions = Array(repeating: 0, count: try count("claim_version"))
    approvals = Array(repeating: 0, count: try count("claim_step"))
    try database.rows(
      "SELECT id, person, event FROM claim WHERE event NOT IN (SELECT event FROM undone)"
    ) { row in
      claims[Int(try row.integer(0))] = Claim(
        person: try row.integer(1), event: try row.integer(2))
    }
    let counted = try CountedDay(database)
    try readVersions(database, counted)
    try readSteps(database, counted)
    for (number, claim) in claims.enumerated() {
      guard let claim else { continue }
      versions[Int(claim.version)] = Int32(number)
      if let approval = claim.approval { approvals[Int(approval)] = Int32(number) }
    }
  }

  private mutating func readVersions(_ database: Database, _ counted: CountedDay) throws {
    try database.rows(
      """
      SELECT id, claim, submitted_on FROM claim_version
      WHERE event NOT IN (SELECT event FROM undone) ORDER BY id
      """
    ) { row in
      let claim = Int(try row.integer(1))
      guard let event = claims[claim]?.event else { return }
      claims[claim]?.version = try row.integer(0)
      claims[claim]?.submittedOn = counted(try row.day(2), event: event)
    }
  }

  private mutating func readSteps(_ database: Database, _ counted: CountedDay) throws {
    try database.rows(
      """
      SELECT id, claim, step, on_day, event FROM claim_step
      WHERE step <> 'ask' AND event NOT IN (SELECT event FROM undone) ORDER BY id
      """
    ) { row in
      let claim = Int(try row.integer(1))
      let day = counted(try row.day(3), event: try row.integer(4))
      guard var found = claims[claim] else { return }
      switch try row.text(2) {
      case "approve":
        found.approval = try row.integer(0)
        found.decidedOn = max(found.decidedOn ?? day, day)
      case "refuse":
        found.isRefused = true
        found.decidedOn = max(found.decidedOn ?? day, day)
      case "cancel":
        found.isCancelled = true
        found.endedOn = max(found.endedOn ?? day, day)
      case "close": found.endedOn = max(found.endedOn ?? day, day)
      default: return
      }
      claims[claim] = found
    }
  }

  /// Row numbers of those that count.
  var numbers: [Int] {
    claims.indices.filter { claims[$0].map { $0.version > 0 } ?? false }
  }

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

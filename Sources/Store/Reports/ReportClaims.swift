internal import Records
internal import SQLite

/// How every claim stands and how it came to that, by its row number: each table is read once, in
/// the order in which its rows lie, since joining them takes three times as long.
struct ReportClaims {
  /// Hundreds of thousands stand in memory at once: none of its figures takes more than four bytes.
  struct Claim {
    @Small var person: Int64
    /// The event of the submission.
    @Small var submittedIn: Int64
    /// The newest version; 0 where none counts.
    @Small var version: Int64 = 0
    /// The day of the newest version, and the one on which it counts.
    var submittedOn = Day(number: 0)
    var askedOn = Day(number: 0)
    /// In minutes, noted for finding out what fits.
    @Small var orientation: Int64 = 0
    /// Questions and changes before the first decision.
    @Small var steps: Int64 = 0
    /// The step that awarded it last; 0 where none did.
    @Small var approval: Int64 = 0
    /// The day of the first approval or refusal, and the one on which it counts.
    @SmallDay var firstDecidedOn: Day?
    @SmallDay var firstCountsOn: Day?
    /// On which the newest approval counts.
    @SmallDay var approvedOn: Day?
    /// On which the newest approval or refusal counts.
    @SmallDay var decidedOn: Day?
    /// On which it counts as cancelled or closed.
    @SmallDay var endedOn: Day?
    var isRefused = false
    var isCancelled = false
  }

  @propertyWrapper struct Small {
    private var number: Int32
    init(wrappedValue: Int64) { number = Int32(clamping: wrappedValue) }
    var wrappedValue: Int64 {
      get { Int64(number) }
      set { number = Int32(clamping: newValue) }
    }
  }

  @propertyWrapper struct SmallDay {
    private var number = Int32.min
    var wrappedValue: Day? {
      get { number == .min ? nil : Day(number: number) }
      set { number = newValue?.number ?? .min }
    }
  }

  /// A step as it is read.
  fileprivate struct Step {
    var id: Int64
    var day: Day
    var event: Int64
    var countsOn: Day
  }

  let counted: CountedDay
  private var claims: [Claim?]
  /// By row number of a version and of an approval: their claim, where they are the newest.
  private var versions: [Int32]
  private var approvals: [Int32]

  init(_ database: Database) throws {
    let count = { (table: String) in
      Int(try database.integer("SELECT max(id) FROM \(table)") ?? 0) + 1
    }
    counted = try CountedDay(database)
    let undone = try UndoneEvents(database)
    claims = Array(repeating: nil, count: try count("claim"))
    versions = Array(repeating: 0, count: try count("claim_version"))
    approvals = Array(repeating: 0, count: try count("claim_step"))
    try database.rows("SELECT id, person, event FROM claim") { row in
      let event = try row.integer(2)
      guard !undone.contains(event) else { return }
      claims[Int(try row.integer(0))] = Claim(person: try row.integer(1), submittedIn: event)
    }
    let changes = try readVersions(database, undone)
    try readSteps(database, undone, changes)
    for (number, claim) in claims.enumerated() {
      guard let claim else { continue }
      versions[Int(claim.version)] = Int32(number)
      approvals[Int(claim.approval)] = Int32(number)
    }
  }

  /// - Returns: every version but the first one of a claim, by the event that made it.
  private mutating func readVersions(
    _ database: Database, _ undone: UndoneEvents
  ) throws -> [(claim: Int, event: Int64)] {
    var changes: [(claim: Int, event: Int64)] = []
    try database.rows(
      """
      SELECT id, claim, event, submitted_on, orientation_minutes FROM claim_version ORDER BY id
      """
    ) { row in
      let (number, event) = (Int(try row.integer(1)), try row.integer(2))
      guard var claim = claims[number], !undone.contains(event) else { return }
      if claim.version > 0 { changes.append((number, event)) }
      claim.version = try row.integer(0)
      claim.submittedOn = try row.day(3)
      claim.askedOn = counted(claim.submittedOn, event: claim.submittedIn)
      claim.orientation = try row.optionalInteger(4) ?? 0
      claims[number] = claim
    }
    return changes
  }

  /// - Parameter changes: they are steps where they came before the first decision.
  private mutating func readSteps(
    _ database: Database, _ undone: UndoneEvents, _ changes: [(claim: Int, event: Int64)]
  ) throws {
    // The event of the first decision on each claim.
    var decidedIn = [Int64](repeating: 0, count: claims.count)
    var questions: [(claim: Int, step: Step)] = []
    try database.rows("SELECT id, claim, step, on_day, event FROM claim_step ORDER BY id") { row in
      let (number, event) = (Int(try row.integer(1)), try row.integer(4))
      guard !undone.contains(event) else { return }
      let day = try row.day(3)
      let step = Step(
        id: try row.integer(0), day: day, event: event, countsOn: counted(day, event: event))
      switch try row.text(2) {
      case "approve":
        if claims[number]?.decide(step) ?? false { decidedIn[number] = event }
        claims[number]?.approve(step)
      case "refuse":
        if claims[number]?.decide(step) ?? false { decidedIn[number] = event }
        claims[number]?.isRefused = true
      case "cancel":
        claims[number]?.end(step)
        claims[number]?.isCancelled = true
      case "close": claims[number]?.end(step)
      case "ask": questions.append((number, step))
      default: return
      }
    }
    for (number, step) in questions {
      guard let decided = claims[number]?.firstDecidedOn else { continue }
      if (step.day, step.event) <= (decided, decidedIn[number]) { claims[number]?.steps += 1 }
    }
    for (number, event) in changes where claims[number]?.firstDecidedOn != nil {
      if event <= decidedIn[number] { claims[number]?.steps += 1 }
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
  /// - Returns: whether it is the first decision so far, by its day.
  fileprivate mutating func decide(_ step: ReportClaims.Step) -> Bool {
    decidedOn = max(decidedOn ?? step.countsOn, step.countsOn)
    if let firstDecidedOn, firstDecidedOn <= step.day { return false }
    firstDecidedOn = step.day
    firstCountsOn = step.countsOn
    return true
  }

  fileprivate mutating func approve(_ step: ReportClaims.Step) {
    approval = step.id
    approvedOn = max(approvedOn ?? step.countsOn, step.countsOn)
  }

  fileprivate mutating func end(_ step: ReportClaims.Step) {
    endedOn = max(endedOn ?? step.countsOn, step.countsOn)
  }
}

/// Kind of contract, as the employee file writes it.
enum WorkerType: Int {
  case permanent, temporary, agency, onCall, apprentice

  static let words = ["permanent", "temporary", "agency", "on_call", "apprentice"]
  var word: String { Self.words[rawValue] }
}

/// A time in service. `end` is the last day.
struct Employment {
  var start: CivilDay
  var end: CivilDay?
  /// The month in whose file the end is told; later than the end itself in one planted case.
  var endToldIn: Int?

  init(start: CivilDay) { self.start = start }

  mutating func finish(_ day: CivilDay, toldIn month: Int? = nil) {
    end = day
    endToldIn = month ?? Period.month(of: day)
  }

  func covers(_ day: CivilDay) -> Bool {
    guard start <= day else { return false }
    guard let end else { return true }
    return day <= end
  }
}

/// What can change on the first of a month.
enum Change {
  /// Tenths of an hour a week.
  case hours(Int)
  case team(Int)
  case worker(WorkerType)
  case name(Name)
}

struct Person {
  /// How somebody passes through the three years.
  enum Path { case stays, leaves, joins, passes, returns }

  /// What can differ from month to month.
  struct Post {
    var team: Int
    /// Tenths of an hour a week.
    var hours: Int
    var worker: WorkerType
    var name: Name
  }

  var path = Path.stays
  var education: Education
  var birthYear = 1980
  var first: Post
  var changes: [(month: Int, change: Change)] = []
  var employments: [Employment] = []
  var isManager = false
  /// Euros a year at 36 hours.
  var fullTimeWage = 0
  var analyst = false
  /// Votes on what the fund is asked for.
  var isOnCommittee = false
  var language = "nl"
  /// Has a known figure; chance leaves it alone.
  var planted = false

  init(team: Int, education: Education) {
    self.education = education
    first = Post(team: team, hours: 360, worker: .permanent, name: Name())
  }

  func post(inMonth month: Int) -> Post {
    var post = first
    for item in changes where item.month <= month {
      switch item.change {
      case .hours(let hours): post.hours = hours
      case .team(let team): post.team = team
      case .worker(let worker): post.worker = worker
      case .name(let name): post.name = name
      }
    }
    return post
  }

  var lastPost: Post { post(inMonth: Period.months - 1) }

  func employment(on day: CivilDay) -> Int? { employments.firstIndex { $0.covers(day) } }

  /// The months, as bits, in whose file this person has a row.
  var months: UInt64 {
    var bits: UInt64 = 0
    for employment in employments {
      bits |= 1 << UInt64(max(0, Period.month(of: employment.start)))
      if let month = employment.endToldIn { bits |= 1 << UInt64(month) }
    }
    for item in changes { bits |= 1 << UInt64(item.month) }
    return bits
  }
}

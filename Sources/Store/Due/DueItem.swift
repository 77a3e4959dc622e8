package import Records

/// Something to do by a day, or that waits without one.
package struct DueItem: Sendable, Equatable {
  package var kind: DueKind
  package var task: DueTask
  /// By when; nil where it waits and has no last day.
  package var day: Day?
  /// Since when it waits.
  package var since: Day?
  /// Whom it is about; nil is the organisation.
  package var person: Int64?
  /// `C412`, or the code of a subsidy.
  package var id: String?
  /// Codes, with `+` between several.
  package var scheme: String
  package var unit: Unit
  package var amount: Int64?
  /// Of a letter, the last day it is about; of what ends, by its own rule.
  package var lastDay: Day?
  /// Of what ends, and of letters, where the rules ask for one.
  package var letter: DueLetter?
  /// Whether it ends on its day, whatever becomes of letters.
  package var isEnforceable: Bool?
  package var roles: [DueRole]
  /// Schemes whose committee it waits for.
  package var committees: [String] = []
  /// Of a committee: who has voted.
  package var bystanders: [Int64] = []
  /// Who are named to do it, where it is for parties.
  package var parties: [Int64] = []

  package init(
    _ kind: DueKind, _ task: DueTask, day: Day?, since: Day? = nil, person: Int64? = nil,
    id: String? = nil, scheme: String, unit: Unit = .euro, amount: Int64? = nil,
    for roles: [DueRole]
  ) {
    self.kind = kind
    self.task = task
    self.day = day
    self.since = since
    self.person = person
    self.id = id
    self.scheme = scheme
    self.unit = unit
    self.amount = amount
    self.roles = roles
  }
}

/// How the letter about an ending stands.
package enum DueLetter: String, Sendable {
  case none, sent, acknowledged
}

/// Whom items are about, as on the day of the list.
package struct DuePerson: Sendable, Equatable {
  package var number: String
  package var name: String
  package var team: Int64?
  /// Row number of their manager, or of whoever manages their team or one above it.
  package var manager: Int64?
}

/// What is to be done in the coming days.
package struct DueList: Sendable {
  /// By part, and within it by day or by how long it waits.
  package var items: [DueItem] = []
  /// Whom they are about, with their managers.
  package var people: [Int64: DuePerson] = [:]
  /// The newest day on which accounts were brought up to date; nil while they never were.
  package var bookedThrough: Day?
  /// The same for every list of one database, and of no other.
  package var origin = ""
  /// When it was read, in UTC, as `2026-03-01T12:30:05.120Z`.
  package var readAt = ""
}

/// What a list is asked for.
package struct DueQuestion {
  package var kinds: Set<DueKind>
  package var today: Day
  /// The last of the coming days.
  package var until: Day
  /// Nil for who may see everything.
  package var sight: Sight?
  /// Only what is about people of these teams.
  package var teams: Set<Int64>?
  /// Only what this person is to do.
  package var doer: Int64?

  package init(
    kinds: Set<DueKind>, today: Day, until: Day, sight: Sight?, teams: Set<Int64>? = nil,
    doer: Int64? = nil
  ) {
    self.kinds = kinds
    self.today = today
    self.until = until
    self.sight = sight
    self.teams = teams
    self.doer = doer
  }
}

extension DueItem {
  package func isLate(on today: Day) -> Bool { day.map { $0 < today } ?? false }

  /// In which part of a list it stands.
  package func part(on today: Day) -> DuePart {
    if let day { return day < today ? .late : .coming }
    return switch task {
    case .pay: .toPay
    case .prove: .unproven
    default: .toDecide
    }
  }
}

extension DueTask {
  /// What nobody does for themselves.
  package var isDecision: Bool { self == .decide || self == .vote }
}

internal import Records

extension EnglishReports {
  func column(_ column: TimeColumn) -> String {
    switch column {
    case .taken: "Taken"
    case .takenShare: "Of granted"
    case .lapsed: "Lapsed"
    case .lapsedShare: "Of granted"
    case .known: "Learned"
    case .quiet: "In quiet weeks"
    case .quietShare: "Share"
    case .point: "What decides"
    case .figure: "Figure"
    case .value: "In this period"
    }
  }
  func takenOfGrant(
    _ scheme: String, taken: String, granted: String, share: String, lapsed: String?
  ) -> String {
    "\(scheme): \(taken) hours of \(granted) were taken (\(share))"
      + (lapsed.map { "; \($0) lapsed." } ?? ".")
  }
  func tookLeast(_ scheme: String, team: String, share: String, most: String, mostShare: String)
    -> String
  {
    "\(scheme) is taken least in \(team) (\(share)), most in \(most) (\(mostShare))."
  }
  func takenBy(_ scheme: String, _ grouping: ReportGrouping) -> String {
    "\(scheme), \(by(grouping).lowercased())"
  }
  func chartOfTaken(_ scheme: String) -> String { "Taken of what was granted on \(scheme)" }
  var quietWeeks: String { "Learning in quiet weeks" }
  var quietExplained: String {
    "Leave that was taken and courses that were followed, in weeks of which somebody said how busy "
      + "the team was. People count in the team of their last day in the period."
  }
  var points: String { "What decides whether time is used" }
  var pointsExplained: String {
    "Rights that nobody knows, that do not fit in the week, with which nobody helps, or that are "
      + "not safe to use, stay unused."
  }
  func point(_ point: AttentionPoint) -> String {
    switch point {
    case .rights: "People know their rights"
    case .room: "There is room in time"
    case .support: "Somebody helps"
    case .safety: "It is safe to learn"
    }
  }
  func figure(_ figure: PointFigure, of what: String?) -> String {
    switch figure {
    case .aware: "know of their budget"
    case .agreements: "schemes by agreement or law"
    case .taken: "taken of \(what ?? "")"
    case .quiet: "learned in quiet weeks"
    case .waited: "wait for a decision"
    case .refused: "requests refused"
    case .contacts: what ?? ""
    case .informal: "learning together, at work"
    case .unmeasured: "what people say"
    }
  }
  func support(_ kind: SupportKind) -> String {
    switch kind {
    case .ambassador: "ambassadors came by"
    case .workshop: "workshops"
    case .adviser: "talks with an adviser"
    }
  }
  func part(_ part: String, of whole: String, share: String?) -> String {
    "\(part) of \(whole)" + (share.map { " (\($0))" } ?? "")
  }
  func inYear(_ value: String, _ year: Int) -> String { "\(value), in \(year)" }
  func days(_ days: Int64, requests: Int64) -> String {
    "\(days == 1 ? "1 day" : "\(days) days"), median of \(requests)"
  }
  func times(_ contacts: Int64, teams: Int64, of all: Int64) -> String {
    "\(contacts) times, in \(teams) of \(all) teams"
  }
  func minutes(_ time: String, activities: Int64) -> String {
    "\(activities) times, \(time) hours"
  }
  func nothingKnown(_ command: String?) -> String {
    "nothing known" + (command.map { ": \($0)" } ?? "")
  }
  var nothingLearned: String { "nobody learned in these weeks" }
  var tooFewToTell: String { "about too few people to tell" }
  var askInTalk: String { "no file tells this: ask it in a talk" }
  var takenRows: String { "The days that one group took." }
  var grantedRows: String { "What one group was granted." }
  var lapsedRows: String { "What lapsed, person by person." }
}

internal import Records

extension EnglishReports {
  func ambassadorCompared(_ share: String, without: String, isLower: Bool) -> String {
    let who = isLower ? "People with at most mbo 2" : "People"
    return "\(who) use \(share) of their grant in teams with a learning ambassador, \(without) in "
      + "teams without."
  }
  var ambassadors: String { "With and without a learning ambassador" }
  func ambassador(_ isThere: Bool) -> String { isThere ? "in the team" : "none in the team" }
  var everyLevel: String { "every level" }
  var ambassadorsExplained: String {
    "A team has an ambassador when one came by in the period. The teams differ in more than that."
  }
  func awareOfBudget(_ share: String, asked: Int64, year: Int) -> String {
    "In \(year) \(share) of \(asked) people asked knew of the budget."
  }
  var awareness: String { "Who knows of the budget" }
  var trainingMoney: String { "in general" }
  var awarenessExplained: String {
    "Surveys of this year and the two before it, beside the share of the grant used in the year of "
      + "the report."
  }
  func savingsPutIn(_ amount: String, times: Int64, scheme: String) -> String {
    let often = times == 1 ? "once" : "\(times) times"
    return "\(amount) that was saved went to training again, \(often), in \(scheme)."
  }
  var savings: String { "Savings put in again" }

  func informalShare(_ activities: String, minutes: String, usual: String) -> String {
    "Of what people learned \(activities) was informal, \(minutes) of the time; \(usual) of "
      + "activities is usual."
  }
  var learning: String { "Formal and informal learning" }
  func learning(_ kind: LearningKind) -> String {
    switch kind {
    case .formal: "formal: courses, study"
    case .informal: "informal: from work and each other"
    }
  }
  var chartOfLearning: String { "Share of learning that is informal" }
  var usualInformal: String { "Usual, of activities" }
  var learningExplained: String {
    "Only what was recorded counts. Time for informal learning is no part of training cost, so "
      + "learning costs more than this page shows."
  }

  func workshopsHeld(_ workshops: Int64, about fund: String, participants: Int64?) -> String {
    let held = workshops == 1 ? "1 workshop" : "\(workshops) workshops"
    return participants.map { "\(fund): \(held) with \($0) people." } ?? "\(fund): \(held)."
  }
  func claimedAfter(
    _ awarded: Int64, of participants: Int64, others: Int64, of all: Int64
  ) -> String {
    "\(awarded) of \(participants) who took part were awarded something afterwards, \(others) of "
      + "\(all) others."
  }
  var workshops: String { "Workshops and later claims" }
  func tookPart(_ hasTakenPart: Bool) -> String { hasTakenPart ? "took part" : "others" }
  func chartOfWorkshops(_ fund: String) -> String { "Awarded from \(fund), of people" }
  var workshopsExplained: String {
    "Others: who may ask and took part in no workshop. Of who took part only claims since the "
      + "workshop count. Whoever goes to a workshop may have wanted to claim already."
  }
  func nameless(_ people: Int64) -> String {
    "\(people) who took part were not named; they stand among the others."
  }
}

extension EnglishReports {
  func supportColumn(_ column: ReportColumn) -> String {
    switch column {
    case .ambassador: "Ambassador"
    case .education: "Education"
    case .asked: "Asked"
    case .aware: "Know of it"
    case .awareShare: "Of asked"
    case .times: "Times"
    case .learning: "Learning"
    case .activities: "Activities"
    case .time: "Time"
    case .ofActivities: "Of activities"
    case .ofTime: "Of time"
    case .workshops: "Workshops"
    case .claimed: "Claimed"
    case .claimedShare: "Claimed, of people"
    case .awardedTo: "Awarded"
    default: "Of people"
    }
  }
}

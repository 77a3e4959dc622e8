package import Records

/// The columns of the reports on job crafting that other reports do not have.
package enum CraftColumn: CaseIterable, Sendable {
  case agreements, share, inForce, proposed, begunByEmployee, begunShare, alone, onlyBurden
  case handovers, plans
  case experiments, median, shortest, longest, overdue
  case effect, level, answered, before, now, change
  case agreement, left, leftShare
  case id, version, state, proposedOn, inForceFrom, cycle, days, decidedOn, overdueSince, hasLeft
}

/// The parts of the reports on job crafting.
package enum CraftPart: CaseIterable, Sendable {
  case form, craft, initiator, occasion, course, handovers, plans, teams, teamForms
  case decisions, cycles, changes, changesByForm, turnover, experimentTeams, changeTeams
  case room, goals, impactTeams
}

/// What a command below a table of job crafting lists.
package enum CraftRows: Sendable {
  case agreements, experiments, plans, turnover
}

/// Sentences about job crafting, in reports.
package protocol ReportCraftMessages: Sendable {
  func column(_ column: CraftColumn) -> String
  func title(_ part: CraftPart) -> String
  func rows(_ rows: CraftRows) -> String
  var optionByTeam: String { get }
  /// Of things, not of people.
  var allTogether: String { get }

  func initiator(_ code: Initiator) -> String
  var noOccasion: String { get }
  func parties(_ parties: CraftCompany) -> String
  func goal(_ goal: CraftGoal) -> String
  func burden(_ burden: CraftBurden) -> String
  func handover(_ split: HandoverSplit) -> String
  func plan(_ origin: PlanOrigin) -> String
  func experiment(_ split: ExperimentSplit) -> String
  /// The first, second or a later try.
  func cycle(_ cycle: Int, isOrLater: Bool) -> String
  func turnover(hasAgreement: Bool) -> String
  func level(_ level: ImpactLevel) -> String

  // What agreements say
  func agreementsCounted(
    _ agreements: Int64, people: Int64, inForce: Int64, proposed: Int64, closed: Int64
  ) -> String
  func begunByEmployees(_ count: Int64, of all: Int64, share: String) -> String
  func topDown(team: String?, others: Int64, of all: Int64) -> String
  func aloneCounted(_ count: Int64, of all: Int64) -> String
  func onlyBurden(_ count: Int64, of all: Int64) -> String
  func handoversCounted(_ asked: Int64, agreed: Int64?, drains: Int64?) -> String
  func plansShared(_ count: Int64, own: Int64?) -> String
  var severalForms: String { get }
  var severalCrafts: String { get }
  var headlinesOfTeams: String { get }
  var noAgreements: String { get }
  var tooManyTeams: String { get }

  // What experiments say
  func experimentsCounted(_ experiments: Int64, people: Int64, decided: Int64?, running: Int64?)
    -> String
  func decisionsCounted(_ parts: [String]) -> String
  func duration(median: Int64, shortest: Int64, longest: Int64) -> String
  func overdueCounted(_ count: Int64) -> String
  /// Why a period shows no scores.
  var scoresOfYears: String { get }
  func changed(_ score: String, before: String, after: String, people: Int64) -> String
  func association(_ people: Int64?) -> String
  var durationExplained: String { get }
  var changeExplained: String { get }
  var turnoverExplained: String { get }
  func turnoverTooFew(_ least: Int64) -> String
  func left(with: String, of: Int64, without: String, of others: Int64) -> String
  var noExperiments: String { get }
  var hiddenScores: String { get }

  // What people see of it
  func lookedBack(_ people: Int64) -> String
  func highest(_ effect: String, mean: String, people: Int64) -> String
  func roomGrew(before: String, after: String, people: Int64) -> String
  func goalsLinked(_ count: Int64, of all: Int64) -> String
  var effectsExplained: String { get }
  var noLookingBack: String { get }
  func chart(_ level: ImpactLevel) -> String
}

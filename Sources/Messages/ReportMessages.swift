package import Records

/// The columns of reports.
package enum ReportColumn: CaseIterable, Sendable {
  case report, answers
  case by, group, people, users, usersShare, granted, used, usedShare, fromPots, claims, hidden
  case rows, scheme, form, awarded, average
  case purpose, share, usual, difference
  case holders, unused, needy, unmet, kind
  case figure, amount, year, wages, ofWages
  case team, month, lapsed, unit, lastDay
  case day, left, total, most, fullGrants, fits, eligible, reach, refusedForMoney, pot
  case ambassador, education, asked, aware, awareShare, times
  case learning, activities, time, ofActivities, ofTime
  case workshops, claimed, claimedShare, awardedTo, awardedShare
}

/// The figures that the benchmark compares with.
package enum BenchmarkFigure: String, CaseIterable, Sendable {
  case perPerson = "per_person"
  case fullTime = "full_time"
  case usual2013 = "usual_2013"
  case usual2018 = "usual_2018"
}

/// What a command below a table lists.
package enum ReportRows: Sendable {
  case claimsOfGroup, accountsOfGroup, claimsOfScheme
  case claimsOfPurpose, unmetOfGroup, unmetOfKind, awardedOfYear, claimsOfFund
  case movementsOfTeam, movementsOfMonth, movementsOfBoth, endingOfScheme, endingOfBoth
  case grantsOfGroup, grantsOfPot, claimsDecided, evaluationsOfFund
  case savingsOfScheme, useOfYear, useOfYears
  case peopleBehind, surveys, claimsWithTime, activities, wagesOfPeriod, grantsOfPeriod
  case learned, rulesOfScheme, mayAsk, claimsWithoutMoney, participants
}

/// Sentences about reports. Amounts, shares and days come in as text that is ready to be read.
package protocol ReportMessages:
  ReportSupportMessages, ReportSubsidyMessages, ReportRowMessages,
  ReportWayMessages, ReportTimeMessages, ReportCraftMessages
{
  var report: CommandHelp { get }
  var list: CommandHelp { get }
  var listExample: String { get }
  var listScript: String { get }
  func help(_ kind: ReportKind) -> CommandHelp
  func example(_ kind: ReportKind) -> String
  func exampleForScripts(_ kind: ReportKind) -> String
  var expiringExample: String { get }
  func examplePage(_ kind: ReportKind) -> String

  var optionBy: String { get }
  var optionYear: String { get }
  var optionFrom: String { get }
  var optionTo: String { get }
  var optionGroup: String { get }
  var optionSmallest: String { get }
  var yearOrDays: Wording { get }
  func reversed(_ from: String, _ to: String) -> Wording
  func notANumber(_ text: String, of flag: String) -> Wording
  func cannotLower(_ asked: Int64, below limit: Int64) -> Wording
  func notAPeriod(_ text: String, of flag: String) -> Wording
  func notAGroup(_ text: String, valid: [String]) -> Wording
  func unknownGroup(_ group: String, of grouping: ReportGrouping, valid: [String]) -> Wording

  func title(_ kind: ReportKind) -> String
  /// One line: what the report answers.
  func answers(_ kind: ReportKind) -> String
  func period(from: String, to: String) -> String
  func column(_ column: ReportColumn) -> String
  func by(_ grouping: ReportGrouping) -> String
  func education(_ band: EducationBand) -> String
  func age(_ band: AgeBand) -> String
  func hours(_ band: HoursBand) -> String
  var noTeam: String { get }
  var everybody: String { get }
  func hiddenRows(_ smallest: Int64) -> String
  func tooManyGroups(_ count: Int, _ command: String) -> String
  var bookedOnly: String { get }
  var nothing: String { get }
  func rows(_ rows: ReportRows) -> String

  // Use
  func usedOfGrant(used: String, granted: String, share: String) -> String
  func usersOfPeople(users: Int64, people: Int64, share: String) -> String
  func mostAndLeast(most: String, share: String, least: String, leastShare: String) -> String
  func fromPots(_ amount: String) -> String
  var schemes: String { get }
  func chartOfShare(_ grouping: ReportGrouping) -> String
  func chartSummary(_ pairs: [String]) -> String

  // Purposes
  func mostForPurpose(_ purpose: String, share: String, usual: String?) -> String
  var severalPurposes: String { get }
  var chartOfPurposes: String { get }
  var own: String { get }
  var usual: String { get }
  var usualPurposes: String { get }

  // Unmet needs
  func unusedBesideUnmet(unused: String, holders: Int64, unmet: String) -> String
  func needsCounted(_ parts: [String]) -> String
  func chartOfUnmet(_ grouping: ReportGrouping) -> String
  func need(_ need: UnmetNeed) -> String
  var needs: String { get }

  // Benchmark
  func costOfWages(_ cost: String, share: String, wages: String, band: BenchmarkBand) -> String
  func averageBudget(_ amount: String, usual: String, isMore: Bool) -> String
  var costs: String { get }
  var budgets: String { get }
  var years: String { get }
  func figure(_ figure: BenchmarkFigure, scheme: String?) -> String
  var chartOfWages: String { get }
  var leastUsual: String { get }
  var mostUsual: String { get }
  var wagesExplained: String { get }
  var usualExplained: String { get }

  // What lapses and ends
  func lapsedInPeriod(_ amount: String, people: Int64) -> String
  func lapsesNext(_ amount: String, people: Int64, month: String) -> String
  func endsInDays(_ amount: String, people: Int64, days: Int) -> String
  var lapsedByTeam: String { get }
  var lapsedByMonth: String { get }
  var lapsedByBoth: String { get }
  var nextByTeam: String { get }
  var nextByMonth: String { get }
  var nextByBoth: String { get }
  var endingByScheme: String { get }
  var endingByBoth: String { get }
  var tooManyToWeigh: String { get }
  var optionDays: String { get }

  // Funds
  func potUsed(_ pot: String, used: String, total: String, share: String, left: String) -> String
  func fullGrants(_ fund: String, fits: Int64, of all: Int64, eligible: Int64, share: String)
    -> String
  func refusedForMoney(_ claims: Int64, by fund: String) -> String
  func ranOut(_ pot: String, _ day: String) -> String
  var pots: String { get }
  func curve(_ scheme: String) -> String
  var reach: String { get }
  var curveExplained: String { get }
  func per(_ per: SchemeVersion.Pot.Per) -> String
}

/// Why a need is not met.
package enum UnmetNeed: String, CaseIterable, Sendable {
  case refused, waiting, short
}

/// Where training cost lies beside the usual 1 to 2 % of wages.
package enum BenchmarkBand: Sendable {
  case below, within, above
}

internal import Records

struct EnglishReports: ReportMessages {
  var report: CommandHelp {
    CommandHelp(
      "Figures about all people together, with what they mean.",
      details: """
        Groups of a few people are left out, and so is what would give them away. Below each table \
        stands the command that lists its rows.
        """)
  }
  var list: CommandHelp { CommandHelp("List the reports and what each answers.") }
  var listExample: String { "which reports there are" }
  var listScript: String { "the same for a script" }
  func help(_ kind: ReportKind) -> CommandHelp {
    CommandHelp(answers(kind), details: details(kind))
  }
  private func details(_ kind: ReportKind) -> String {
    let page = "-o report.html writes one page with pictures, which needs nothing else."
    return switch kind {
    case .expiring, .subsidies: "It looks from today, or from --as-of. " + page
    default: "Without --year or --from it is about the last year that is over. " + page
    }
  }
  func example(_ kind: ReportKind) -> String { "the last year that is over" }
  func exampleForScripts(_ kind: ReportKind) -> String { "for a script" }
  var expiringExample: String { "what ends in the coming ninety days" }
  func examplePage(_ kind: ReportKind) -> String { "a page with pictures, to print or to send" }

  var optionBy: String { "Put people together by education, age, hours, contract or team." }
  var optionYear: String { "A calendar year." }
  var optionFrom: String { "The first day, where it is no calendar year." }
  var optionTo: String { "The last day." }
  var optionGroup: String { "Only accounts of this group of a report, such as education=hbo." }
  var optionSmallest: String { "Show only groups of at least this many people." }
  var yearOrDays: Wording {
    Wording("a year and days were both given", fix: "give --year, or --from and --to")
  }
  func reversed(_ from: String, _ to: String) -> Wording {
    Wording("the period ends on \(to), before it starts on \(from)", fix: "turn the two round")
  }
  func notANumber(_ text: String, of flag: String) -> Wording {
    Wording("\"\(text)\" is no whole number above zero", fix: "for example \(flag) 10")
  }
  func cannotLower(_ asked: Int64, below limit: Int64) -> Wording {
    Wording(
      "groups of fewer than \(limit) people are never shown, so \(asked) is too few",
      fix: "leave the option out, or give \(limit) or more")
  }
  func notAPeriod(_ text: String, of flag: String) -> Wording {
    Wording(
      "\"\(text)\" is no period",
      fix: "for example \(flag) 2025, \(flag) 2025-03 or \(flag) 2025-01-01..2025-03-31")
  }
  func notAGroup(_ text: String, valid: [String]) -> Wording {
    Wording(
      "\"\(text)\" names no group", fix: "for example --group team=HR; by \(listed(valid, "or"))")
  }
  func unknownGroup(_ group: String, of grouping: ReportGrouping, valid: [String]) -> Wording {
    Wording("there is no group \"\(group)\"", fix: "one of \(valid.joined(separator: ", "))")
  }

  func period(from: String, to: String) -> String { "\(from) through \(to)" }
  func column(_ column: ReportColumn) -> String {
    switch column {
    case .report: "Report"
    case .answers: "Answers"
    case .by: "By"
    case .group: "Group"
    case .people: "People"
    case .users: "Used it"
    case .usersShare: "Of people"
    case .granted: "Granted"
    case .used: "Used"
    case .usedShare: "Of grant"
    case .fromPots: "Vouchers, funds"
    case .claims: "Claims"
    case .hidden: "Hidden"
    case .rows: "Rows"
    case .scheme: "Scheme"
    case .form: "Form"
    case .awarded: "Awarded"
    case .average: "A person"
    case .purpose: "Purpose"
    case .share: "Of claims"
    case .usual: "Usual"
    case .difference: "Difference"
    case .holders: "With money left"
    case .unused: "Left unused"
    case .needy: "In need"
    case .unmet: "Not met"
    case .kind: "Why"
    case .figure: "Figure"
    case .amount: "Amount"
    case .year: "Year"
    case .wages: "Wage bill"
    case .ofWages: "Of wages"
    case .team: "Team"
    case .month: "Month"
    case .lapsed: "Amount"
    case .unit: "Unit"
    case .lastDay: "First last day"
    case .day: "Through"
    case .left: "Left"
    case .total: "Pot"
    case .most: "Most a person"
    case .fullGrants: "Full grants"
    case .fits: "Still fit"
    case .eligible: "May ask"
    case .reach: "Reach"
    case .refusedForMoney: "Refused, no money"
    case .pot: "Pot"
    case .ambassador, .education, .asked, .aware, .awareShare, .times, .learning, .activities,
      .time, .ofActivities, .ofTime, .workshops, .claimed, .claimedShare, .awardedTo,
      .awardedShare:
      supportColumn(column)
    }
  }
  func by(_ grouping: ReportGrouping) -> String {
    switch grouping {
    case .education: "By education"
    case .age: "By age"
    case .hours: "By hours a week"
    case .contract: "By contract"
    case .team: "By team"
    }
  }
  func education(_ band: EducationBand) -> String {
    switch band {
    case .upToMBO2: "at most mbo 2"
    case .middle: "mbo 3 and 4"
    case .hbo: "hbo"
    case .wo: "wo"
    case .unknown: "not known"
    }
  }
  func age(_ band: AgeBand) -> String {
    switch band {
    case .under25: "under 25"
    case .from25: "25 to 34"
    case .from35: "35 to 44"
    case .from45: "45 to 54"
    case .from55: "55 to 64"
    case .from65: "65 or more"
    case .unknown: "not known"
    }
  }
  func hours(_ band: HoursBand) -> String {
    switch band {
    case .under12: "under 12 h"
    case .from12: "12 to 20 h"
    case .from20: "20 to 28 h"
    case .from28: "28 to 35 h"
    case .from35: "35 h or more"
    case .unknown: "not known"
    }
  }
  var noTeam: String { "in no team" }
  var everybody: String { "Everybody" }
  func hiddenRows(_ smallest: Int64) -> String {
    """
    Where figures are missing they are about fewer than \(smallest) people, or would tell what \
    those are.
    """
  }
  func tooManyGroups(_ count: Int, _ command: String) -> String {
    "\(count) groups are too many for this page; they are in \(command)"
  }
  var bookedOnly: String {
    "What is booked counts: bring the accounts up to date first with boetseer sync."
  }
  var nothing: String { "There is nothing to report on in this period." }
  func rows(_ rows: ReportRows) -> String {
    switch rows {
    case .claimsOfGroup: "The claims of one group; the rows of every group are in the data forms:"
    case .accountsOfGroup: "The accounts of one group:"
    case .claimsOfScheme: "The claims on one scheme:"
    case .claimsOfPurpose: "The claims for one purpose:"
    case .unmetOfGroup: "The claims behind what one group asked and did not get:"
    case .unmetOfKind: "The claims that were refused:"
    case .awardedOfYear: "The claims that were awarded in the period:"
    case .claimsDecided: "The claims that were decided on in the period, with their days and steps:"
    case .evaluationsOfFund: "The fund with all its evaluations:"
    case .movementsOfTeam: "The movements of one team, which add up to its figure:"
    case .movementsOfMonth: "The movements of one month:"
    case .movementsOfBoth: "The movements of one team in one month:"
    case .endingOfScheme: "What ends of one scheme:"
    case .endingOfBoth: "What ends of one scheme in one team:"
    case .grantsOfGroup: "What was granted to one group:"
    case .grantsOfPot: "What was granted from one pot:"
    case .claimsOfFund: "The claims on one pot that were awarded:"
    case .savingsOfScheme: "All that was put into one scheme again:"
    case .useOfYears: "Over three years more people stand behind each figure:"
    case .useOfYear: "The use of a year, by education:"
    case .peopleBehind: "Everybody behind these figures, with what each adds to them:"
    case .surveys: "The surveys that count:"
    case .claimsWithTime: "The claims with the time that was noted on them:"
    case .learned: "In which weeks people learned, one by one:"
    case .activities: "What was recorded, activity by activity:"
    case .wagesOfPeriod: "The wages that add up to the bill:"
    case .grantsOfPeriod: "What was granted; in euros, divided by its employees, it is the average:"
    case .rulesOfScheme: "What a scheme grants for full-time work:"
    case .mayAsk: "Who may ask:"
    case .claimsWithoutMoney: "The claims that were refused for lack of money:"
    case .participants: "Who took part and who did not:"
    }
  }

  func usedOfGrant(used: String, granted: String, share: String) -> String {
    "Of the \(granted) granted on learning accounts, \(used) was awarded for claims: \(share)."
  }
  func usersOfPeople(users: Int64, people: Int64, share: String) -> String {
    "\(users) of \(people) people were awarded something: \(share)."
  }
  func mostAndLeast(most: String, share: String, least: String, leastShare: String) -> String {
    "People with \(most) use most of their grant, \(share); with \(least) least, \(leastShare)."
  }
  func fromPots(_ amount: String) -> String {
    "Vouchers and funds add \(amount)."
  }
  var schemes: String { "Scheme by scheme" }
  func chartOfShare(_ grouping: ReportGrouping) -> String {
    switch grouping {
    case .education: "Share of the grant used, by education"
    case .age: "Share of the grant used, by age"
    case .hours: "Share of the grant used, by hours a week"
    case .contract: "Share of the grant used, by contract"
    case .team: "Share of the grant used, by team"
    }
  }
  func chartSummary(_ pairs: [String]) -> String { pairs.joined(separator: "; ") }

  func mostForPurpose(_ purpose: String, share: String, usual: String?) -> String {
    let start = "Most claims are for \(purpose): \(share)"
    return usual.map { "\(start), where \($0) is usual." } ?? start + "."
  }
  var severalPurposes: String {
    "A claim with several purposes counts for each, so the shares add up to more than everything."
  }
  var chartOfPurposes: String { "Share of claims by purpose" }
  var own: String { "Here" }
  var usual: String { "Usual" }
  var usualPurposes: String {
    "Usual: what employees with a budget of their own spend it on, by a survey of Dutch employers "
      + "(AWVN 2019); balance of work and private life stands beside vitality."
  }

  func unusedBesideUnmet(unused: String, holders: Int64, unmet: String) -> String {
    "\(unused) lies unused with \(holders) people, while needs of \(unmet) were not met."
  }
  func needsCounted(_ parts: [String]) -> String {
    "Claims: " + parts.joined(separator: ", ") + "."
  }
  func chartOfUnmet(_ grouping: ReportGrouping) -> String {
    "Left unused beside needs not met, \(by(grouping).lowercased())"
  }
  func need(_ need: UnmetNeed) -> String {
    switch need {
    case .refused: "refused"
    case .waiting: "waiting"
    case .short: "awarded less than asked"
    }
  }
  var needs: String { "Why needs were not met" }

  func costOfWages(_ cost: String, share: String, wages: String, band: BenchmarkBand) -> String {
    let start = "Training cost \(cost), \(share) of a wage bill of \(wages): "
    return switch band {
    case .below: start + "less than the usual 1 to 2%."
    case .within: start + "within the usual 1 to 2%."
    case .above: start + "more than the usual 1 to 2%."
    }
  }
  func averageBudget(_ amount: String, usual: String, isMore: Bool) -> String {
    "A learning account grants \(amount) a person on average, "
      + (isMore ? "not less than" : "less than") + " the \(usual) that was usual in 2018."
  }
  var costs: String { "What training costs" }
  var budgets: String { "What a person gets a year" }
  var years: String { "Year by year" }
  func figure(_ figure: BenchmarkFigure, scheme: String?) -> String {
    switch figure {
    case .perPerson: "granted here, a person on average"
    case .fullTime: "for a year of full-time work by \(scheme ?? "")"
    case .usual2013: "usual in 2013"
    case .usual2018: "usual in 2018"
    }
  }
  var chartOfWages: String { "Training cost as a share of wages" }
  var leastUsual: String { "1%" }
  var mostUsual: String { "2%" }
  var wagesExplained: String {
    "Training cost is what was awarded on claims in the period, less what came back. The wage bill "
      + "is the yearly wages of who was in service, by days; hours spent on courses are part of it."
  }
  var usualExplained: String {
    "Usual: 1 to 2% of gross wages; a personal budget of EUR 669 in 2013 and EUR 706 in 2018 "
      + "(AWVN 2019). These come from literature: no rows stand behind them."
  }

  func lapsedInPeriod(_ amount: String, people: Int64) -> String {
    "\(amount) of \(people) people lapsed."
  }
  func lapsesNext(_ amount: String, people: Int64, month: String) -> String {
    "Next \(amount) of \(people) people lapses within a year, first in \(month)."
  }
  func endsInDays(_ amount: String, people: Int64, days: Int) -> String {
    "\(amount) of \(people) people ends within \(days) days."
  }
  var lapsedByTeam: String { "Lapsed by team" }
  var lapsedByMonth: String { "Lapsed by month" }
  var lapsedByBoth: String { "Lapsed by team and month" }
  var nextByTeam: String { "Lapses next by team" }
  var nextByMonth: String { "Lapses next by month" }
  var nextByBoth: String { "Lapses next by team and month" }
  var endingByScheme: String { "By scheme" }
  var endingByBoth: String { "By scheme and team" }
  var tooManyToWeigh: String {
    "The table that crosses both is left out: it has too many rows to be sure that it gives "
      + "nobody away."
  }
  var optionDays: String { "How many days to look ahead." }

  func potUsed(
    _ pot: String, used: String, total: String, share: String, left: String
  ) -> String {
    "\(pot): \(used) of \(total) is awarded, \(share); \(left) is left."
  }
  func fullGrants(
    _ fund: String, fits: Int64, of all: Int64, eligible: Int64, share: String
  ) -> String {
    "\(fund): \(fits) of its \(all) full grants still fit. All of them would reach \(share) of the "
      + "\(eligible) people who may ask."
  }
  func refusedForMoney(_ claims: Int64, by fund: String) -> String {
    "\(fund): \(claims) claims were refused when there was less left than they asked."
  }
  func ranOut(_ pot: String, _ day: String) -> String { "\(pot): nothing is left since \(day)." }
  var pots: String { "Pots" }
  func curve(_ scheme: String) -> String { "How \(scheme) was used up" }
  var reach: String { "How far they reach" }
  var curveExplained: String {
    "Decisions of a few people are put together, so that no step is the award of one of them."
  }
  func per(_ per: SchemeVersion.Pot.Per) -> String {
    switch per {
    case .year: "a year"
    case .once: "once"
    }
  }
}

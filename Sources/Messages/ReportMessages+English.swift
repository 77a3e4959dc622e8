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
  func help(_ kind: ReportKind) -> CommandHelp { CommandHelp(answers(kind), details: details) }
  private var details: String {
    """
    Without --year or --from it is about the last year that is over. -o report.html writes one \
    page with pictures, which needs nothing else.
    """
  }
  func example(_ kind: ReportKind) -> String { "the last year that is over" }
  func exampleForScripts(_ kind: ReportKind) -> String { "for a script" }
  func examplePage(_ kind: ReportKind) -> String { "a page with pictures, to print or to send" }

  var optionBy: String { "Put people together by education, age, hours, contract or team." }
  var optionYear: String { "A calendar year." }
  var optionFrom: String { "The first day, where it is no calendar year." }
  var optionTo: String { "The last day." }
  var optionGroup: String { "Only accounts of this group of a report, such as education=hbo." }
  var accountGroupExample: String { "the accounts of one team" }
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
      fix: "for example \(flag) 2025 or \(flag) 2025-01-01..2025-03-31")
  }
  func notAGroup(_ text: String, valid: [String]) -> Wording {
    Wording(
      "\"\(text)\" names no group", fix: "for example --group team=HR; by \(listed(valid, "or"))")
  }
  func unknownGroup(_ group: String, of grouping: ReportGrouping, valid: [String]) -> Wording {
    Wording("there is no group \"\(group)\"", fix: "one of \(valid.joined(separator: ", "))")
  }

  func title(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "Who uses the training money"
    case .benchmark: "Training money beside what is usual"
    case .purposes: "What the training money is for"
    case .unmet: "Money left over beside needs not met"
    case .lapse: "What lapses"
    case .fund: "How vouchers and funds run out"
    case .expiring: "What ends soon"
    }
  }
  func answers(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "Who uses what was granted: people, money and share of the grant."
    case .benchmark: "Training cost beside the wage bill, and budgets beside the usual ones."
    case .purposes: "What claims are for, beside what is usual."
    case .unmet: "Unused balances beside claims refused, waiting or paid in part."
    case .lapse: "What lapsed per team and month, and what lapses next."
    case .fund: "Used and left of pots and funds, and how they ran out."
    case .expiring: "What ends in the coming days, per scheme and team."
    }
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
    Rows without figures are groups of fewer than \(smallest) people, or groups from which such a \
    group could be worked out.
    """
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
}

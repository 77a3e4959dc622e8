internal import Records

extension EnglishReports {
  var optionGranted: String { "Instead: what was granted in a period, such as 2025 or 2025-03." }
  var optionTaken: String { "Instead: time that was taken in a period, day by day." }
  var optionLapsed: String { "Instead: what lapsed in a period, by its last day of use." }
  var optionEnds: String { "Instead: what can no longer be used after a day in the period." }
  var optionThen: String { "With --ends: only what then becomes this." }
  var lapsedExample: String { "what lapsed in a year, person by person" }
  var columnLastDay: String { "Last day" }
  var columnGrantDay: String { "Granted on" }
  var columnThen: String { "Then" }
  var thenWithoutEnds: Wording {
    Wording("--then is for --ends", fix: "add --ends, or leave --then")
  }
  var oneListAtATime: Wording {
    Wording(
      "--granted, --taken, --lapsed, --ends and --to-pay-out are five lists",
      fix: "give one of them, and the others in a command of their own")
  }
  func movementsAsKnownNow(_ flag: String) -> Wording {
    Wording(
      "\(flag) lists what is known now", fix: "leave --known-on, or see it with --as-of")
  }
}

extension EnglishReports {
  var optionRows: String { "In place of the report the rows behind this table of it." }
  var optionRowsGroup: String {
    "With --rows: only people of this group of the report, such as education=hbo."
  }
  var optionFund: String { "Only this voucher or fund." }
  func rowsExample(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "who is behind the two halves, one by one"
    case .time: "in which weeks people learned"
    case .crafting: "the agreements that count, one by one"
    case .outcomes: "the experiments that count, one by one"
    case .benchmark: "the wages that add up to the wage bill"
    default: "who may ask a fund"
    }
  }
  func noSuchRows(_ text: String, of report: String, valid: [String]) -> Wording {
    Wording(
      "--rows of report \(report) cannot be \"\(text)\"",
      fix:
        "choose \(listed(valid, "or")); the command for the rows of another table stands below it")
  }
  func notWithRows(_ flag: String) -> Wording {
    Wording(
      "rows are not put together in groups, so \(flag) does nothing with --rows",
      fix: "leave out \(flag), or --rows")
  }
  func groupWithoutPeople(valid: [String]) -> Wording {
    Wording(
      "--group is for rows that are people",
      fix: "add --rows \(listed(valid, "or")), or leave out --group")
  }
  func column(_ column: ReportRowColumn) -> String {
    switch column {
    case .level: "Education"
    case .from: "From"
    case .to: "Through"
    case .days: "Days"
    case .yearlyWage: "A year"
    case .inBill: "In the bill"
    case .refusedOn: "Refused on"
    case .askedFor: "Asked"
    case .tookPartOn: "Took part on"
    case .user: "Used it"
    }
  }
}

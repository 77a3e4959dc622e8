internal import Records

extension EnglishReports {
  func title(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "Who uses the training money"
    case .benchmark: "Training money beside what is usual"
    case .purposes: "What the training money is for"
    case .unmet: "Money left over beside needs not met"
    case .lapse: "What lapses"
    case .time: "Time to develop: granted and taken"
    case .fund: "How vouchers and funds run out"
    case .expiring: "What ends soon"
    case .subsidies: "Subsidies: expected, received, due"
    case .crafting: "Agreements about people's own work"
    case .outcomes: "What became of experiments"
    case .impact: "What people notice of it"
    case .worksCouncil: "Learning and development, for the works council"
    case .dashboard: "Learning and development at a glance"
    }
  }
  func answers(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "Who uses what was granted: people, money and share of the grant."
    case .benchmark: "Training cost beside the wage bill, and budgets beside the usual ones."
    case .purposes: "What claims are for, beside what is usual."
    case .unmet: "Unused balances beside claims refused, waiting or paid in part."
    case .lapse: "What lapsed per team and month, and what lapses next."
    case .time: "Time granted, taken and lapsed, quiet weeks, and what decides whether it is used."
    case .fund: "Used and left of pots and funds, and how they ran out."
    case .expiring: "What ends in the coming days, per scheme and team."
    case .subsidies: "Expected, received and asked back; proofs and their last days."
    case .crafting: "Agreements about people's own work: what they give, who begins, with whom."
    case .outcomes: "Decisions on experiments, how long they took, which scores went with them."
    case .impact: "What people, teams and the organisation notice, and whether their room grew."
    case .worksCouncil:
      "Use and lapses beside need, support, decisions, who sees what, exports and overrides."
    case .dashboard: "The main figures of the reports on one page, with a picture and a table each."
    }
  }
}

extension EnglishExports {
  func view(_ name: String) -> String? {
    switch name {
    case "x_account": "an account of an employee in a scheme, or a budget of the organisation"
    case "x_agreement": "an agreement about somebody's work, with the version that counts"
    case "x_agreement_party": "a party of a version of an agreement, with the newest answer"
    case "x_audit": "an event: a command that changed something"
    case "x_awareness": "a level of a survey: how many know of the budget"
    case "x_balance": "an account with its balance, what is reserved and what is free"
    case "x_claim": "a claim: asked, awarded and spent"
    case "x_claim_funding": "a scheme that a claim draws on"
    case "x_claim_path": "what went before a claim, and what it took to decide it"
    case "x_contract": "a column of these views, with its meaning"
    case "x_crafting_action": "a change in the version of an agreement that counts"
    case "x_employee": "a person with bands of age, hours and education"
    case "x_employee_name": "the name that belongs to a number, for HR alone"
    case "x_employment": "a stretch of an employment with the same team, contract and hours"
    case "x_evaluation": "that somebody looked back, never what was said"
    case "x_experiment": "an experiment with its days and decision"
    case "x_fund_evaluation": "an evaluation of a fund by its committee"
    case "x_goal": "a goal of the organisation or of a team"
    case "x_learning": "a learning activity, formal or informal"
    case "x_leave": "a day of leave and the scheme that pays for it"
    case "x_ledger": "a booking on a lot; reversals stand beside what they put right"
    case "x_lot": "a part of an account with its own origin and last day"
    case "x_plan": "a plan that somebody else may read; never what is in it"
    case "x_pressure": "how busy a team is in a week"
    case "x_project": "a combination project or a period of an innovation studio"
    case "x_saving": "a saving that was put into training again"
    case "x_scheme": "a scheme"
    case "x_scheme_version": "a version of the rules of a scheme"
    case "x_subsidy": "a subsidy"
    case "x_support": "a contact of an ambassador or adviser, or somebody in a workshop"
    case "x_team": "a team, as on the reference day"
    default: nil
    }
  }
}

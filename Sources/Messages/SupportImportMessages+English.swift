extension EnglishImports {
  var support: CommandHelp {
    CommandHelp(
      "Take in who reached out to people about learning.",
      details: """
        One row a contact: kind (ambassador, workshop or adviser), date, team, [employee], \
        [scheme]. That it happened, never what was said.
        """)
  }
  var supportExample: String { "contacts of ambassadors and workshops" }
  var learning: CommandHelp {
    CommandHelp(
      "Take in time spent on learning, formal and informal.",
      details: """
        One row an activity: employee, date, minutes, kind (formal or informal), [title]. \
        Informal is learning from the work and from each other.
        """)
  }
  var learningExample: String { "learning of a month" }
  var awareness: CommandHelp {
    CommandHelp(
      "Take in how many people know of the budget.",
      details: """
        One row a level of a survey: date, education, asked, aware, [scheme]. No persons. Other \
        figures of the same day and level replace those that are known.
        """)
  }
  var awarenessExample: String { "the outcome of a survey" }
  var savings: CommandHelp {
    CommandHelp(
      "Take in savings that were put into training again.",
      details: """
        One row a saving: date, amount, scheme, [source]. They are shown beside the use of the \
        scheme; its budget stays what its rules say.
        """)
  }
  var savingsExample: String { "what was saved and put in again" }
  var subsidies: CommandHelp {
    CommandHelp(
      "Take in subsidies: what they ask, what came in, what went back.",
      details: """
        A row of kind expected says what a subsidy is: name, scheme that pays ahead, amount, \
        conditions, proofs, deadlines. A row of kind received or reclaimed is money with its \
        date: the next boetseer sync books it on that scheme. What is expected is never a balance.
        """)
  }
  var subsidiesExample: String { "the register, and what came in" }

  var formMinutes: String { "minutes: 90, 90m or 1:30" }
  var formCount: String { "number of people" }
  var notMinutes: Wording {
    Wording("these are no minutes of one day", fix: "write 90 or 1:30, at most 1440 minutes")
  }
  var notACount: Wording {
    Wording("this is no number of people", fix: "write it in digits, without a sign")
  }

  func moreAwareThanAsked(_ aware: Int, asked: Int) -> Wording {
    Wording(
      "\(aware) know of the budget, and only \(asked) were asked",
      fix: "write \(asked) at most, or mend the number asked")
  }
  func subsidyNeeds(_ column: String, kind: String) -> Wording {
    Wording("a row of kind \(kind) needs \(column)", fix: "fill in \(column)")
  }
  func subsidyHasNo(_ column: String, kind: String) -> Wording {
    Wording(
      "a row of kind \(kind) has no \(column)",
      fix: "leave \(column) empty, or write it in a row of its own")
  }
  func noBudgetOnDay(_ scheme: String, day: String) -> Wording {
    Wording(
      "\(scheme) was not there yet on \(day), so it cannot have paid ahead",
      fix: "look at the date, or name the scheme that paid")
  }
  func moreReclaimed(_ amount: String, of subsidy: String, received: String) -> Wording {
    Wording(
      "\(amount) is asked back of \(subsidy), of which \(received) came in by then",
      fix: "take in what came in first, or write \(received) at most")
  }
  func budgetShort(_ scheme: String, amount: String) -> Wording {
    Wording(
      "the budget of \(scheme) would come \(amount) short of what claims have",
      fix: "see boetseer claim list --scheme \(scheme)")
  }
}

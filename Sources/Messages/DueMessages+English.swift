internal import Records

struct EnglishDue: DueMessages {
  var due: CommandHelp {
    CommandHelp(
      "What is to be done in the coming days, and what is late.",
      details: """
        What lapses, letters that have to go out, claims that wait for a decision or for payment, \
        requests for leave, agreements that wait for an answer, experiments to look back on or to \
        decide, proofs that are missing, what the next grant brings above a \
        maximum (told 90 days ahead), \
        and the last days of subsidies. What is late stands first, then what waits without a last \
        day, then the coming days. --mine is what you are to do yourself: your own entitlements \
        and proofs, and what waits for you as a manager, for HR or on a committee. You see of \
        others what you may see of their accounts and claims. As a calendar (-o due.ics) it names \
        no amounts, titles or people, so that it can be shared: what ends, letters, payments, \
        proofs and maximums are counted by scheme and day, a claim to decide on has its number.
        """)
  }
  var dueExample: String { "an ordinary morning" }
  var dueMine: String { "what 000235, a manager, is to do in the coming two weeks" }
  var dueKind: String { "letters and lapses of a quarter, for a script" }
  var dueCalendar: String { "into your calendar; taking in a newer file changes it" }
  var optionDays: String { "How many days ahead (30)." }
  var optionTeam: String { "Only what is about people of this team and the teams below it." }
  var optionMine: String { "Only what you are to do yourself (--actor)." }
  var optionKind: String {
    "lapse, notice, claim, proof, cap, subsidy, leave, agreement or experiment; several with "
      + "commas."
  }

  func kind(_ kind: DueKind) -> String {
    switch kind {
    case .lapse: "lapse"
    case .notice: "notice"
    case .claim: "claim"
    case .proof: "proof"
    case .cap: "cap"
    case .subsidy: "subsidy"
    case .leave: "leave"
    case .agreement: "agreement"
    case .experiment: "experiment"
    }
  }

  func column(_ column: DueColumn) -> String {
    switch column {
    case .kind: "Kind"
    case .task: "What"
    case .day: "By"
    case .since: "Since"
    case .waits: "Days"
    case .overdue: "Late"
    case .id: "Number"
    case .lastDay: "Last day"
    case .letter: "Letter"
    case .enforceable: "Enforceable"
    case .role: "For"
    case .doer: "Decides"
    case .doerName: "Name of who decides"
    case .look: "Look"
    }
  }

  func what(_ text: DueText) -> String {
    switch text.task {
    case .lapses: ending("lapses", text)
    case .returns: ending("goes back to the pot", text)
    case .carries: ending("ends, to be carried over", text)
    case .send: "letter about \(text.lastDay)"
    case .sendLate: "letter too late for \(text.lastDay)"
    case .decide: "decide on \(text.id)"
    case .vote: "vote on \(text.id)"
    case .answer: "answer the question on \(text.id)"
    case .pay: "pay \(text.id)"
    case .prove: "proof of \(text.id)"
    case .aboveCap: "lapses above the maximum"
    case .apply: "apply for \(text.id)"
    case .settle: "settle \(text.id)"
    case .agree: "answer to \(text.id)"
    case .revise: "\(text.id): somebody wants a change"
    case .propose: "\(text.id) is still a draft"
    case .fulfil: "something promised in \(text.id)"
    case .ends: "\(text.id) ends"
    case .renew: "\(text.id): agree on it with the manager of now"
    case .lookBack: "look back on \(text.id)"
    case .decideTogether: "decide together on \(text.id)"
    case .score: "scores of \(text.id), how is it now?"
    case .take: "is a task of \(text.id) welcome?"
    case .replace: "\(text.id): who took part left, ask somebody else"
    case .tell: "\(text.id): tell how it goes, in one line"
    }
  }

  private func ending(_ words: String, _ text: DueText) -> String {
    guard text.isEnforceable else { return words + " only with a letter" }
    return words + (text.letter.map { "; " + letter($0) } ?? "")
  }

  func letter(_ letter: DueText.Letter) -> String {
    switch letter {
    case .none: "no letter yet"
    case .sent: "letter sent"
    case .confirmed: "letter confirmed"
    }
  }

  func doers(
    _ roles: [DueRole], manager: String?, committees: [String], parties: [String]
  ) -> String {
    roles.map { role in
      switch role {
      case .employee: "employee"
      case .manager: manager.map { "manager \($0)" } ?? "manager (nobody known)"
      case .hr: "HR"
      case .party: parties.isEmpty ? "nobody known" : parties.joined(separator: ", ")
      case .committee: "committee \(committees.joined(separator: ", "))"
      }
    }.joined(separator: " + ")
  }

  func title(_ part: DuePart, _ count: Int, until: String) -> String {
    switch part {
    case .late: "Late: \(count)"
    case .toDecide: "Waiting for a decision: \(count)"
    case .toPay: "To be paid: \(count)"
    case .coming: "Through \(until): \(count)"
    case .unproven: "Paid, and no proof yet: \(count)"
    }
  }

  func summary(_ task: DueTask, scheme: String, count: Int) -> String {
    let one = count == 1
    let what =
      switch task {
      case .send: one ? "1 letter to send" : "\(count) letters to send"
      case .sendLate: one ? "1 letter late" : "\(count) letters late"
      case .aboveCap: one ? "1 account above the maximum" : "\(count) accounts above the maximum"
      case .pay: one ? "1 claim to pay" : "\(count) claims to pay"
      case .prove: one ? "1 proof missing" : "\(count) proofs missing"
      case .carries: one ? "1 entitlement to carry over" : "\(count) entitlements to carry over"
      default: one ? "1 entitlement ends" : "\(count) entitlements end"
      }
    return "\(scheme): \(what)"
  }
  func summary(_ task: DueTask, id: String, scheme: String) -> String {
    let text = DueText(task: task, id: id, lastDay: "", letter: nil, isEnforceable: true)
    return scheme.isEmpty ? what(text) : "\(scheme): \(what(text))"
  }
  var counted: String {
    "Where many have the same, they are counted; --kind notice, lapse or cap lists each of them."
  }
  func nothing(until: String, isAll: Bool) -> String {
    isAll
      ? "All done: nothing is late, nothing waits, and nothing comes up through \(until)."
      : "Of these nothing is late, nothing waits, and nothing comes up through \(until)."
  }
  var notBooked: String {
    "This goes by what is booked, and not everything is through today: boetseer sync"
  }
  var mineOrTeam: Wording {
    Wording("--mine and --team do not go together", fix: "leave out one of them")
  }
  func mineOfNobody(_ actor: String) -> Wording {
    Wording(
      "--mine needs to know who you are, and \(actor) is no employee number here",
      fix: "give yours with --actor EMP, or set BOETSEER_ACTOR")
  }
}

internal import Messages
internal import Records
internal import Store

/// Asks what an agreement may do without: who promises what, and what gave rise to it. Enter leaves
/// a question open.
struct AgreementMoreAsked {
  let run: RunContext
  let store: Store
  let asking: Asking

  private var words: any AgreementMessages { run.messages.agreements }

  /// What is promised, one thing at a time.
  ///
  /// - Parameters:
  ///   - employee: whose agreement it is; what a promise hangs on is theirs.
  ///   - people: the parties, as they are named in the agreement.
  func commitments(
    of employee: String, among people: [Question<String>.Choice]
  ) throws -> [AgreementContent.Commitment] {
    let reading = CraftReading(run: run, store: store)
    var found: [AgreementContent.Commitment] = []
    while true {
      let question = found.isEmpty ? words.askCommitment : words.askAnotherCommitment
      let what = try asking.open("--due", question, isNoted: false) { typed in
        do {
          let read = try reading.commitment("\(employee):\(typed)")
          try store.checkLinks(of: read, of: employee, on: run.today)
        } catch let error as StoreError {
          throw run.explain.problems(error).first
        }
        return typed
      }
      guard let what else { return found }
      let who = try asking.pick(
        Question("--due", words.askCommitmentWho, choices: people) { $0 })
      let day = try asking.open("--due", words.askCommitmentDay, isNoted: false) {
        try run.typed.day($0, flag: "--due")
      }
      let typed = (day.map { "\($0)=" } ?? "") + "\(who):\(what)"
      found.append(try reading.commitment(typed))
      asking.also("--due", words.title(.commitments), typed)
    }
  }

  func occasion() throws -> Occasion? {
    try asking.openChoice(
      "--occasion", words.askOccasion, label: words.field(.occasion), none: words.noOccasion,
      run.messages.craft.occasion)
  }
}

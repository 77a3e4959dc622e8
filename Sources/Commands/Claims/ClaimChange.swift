internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Mends what was asked while nobody has decided.
struct ClaimChange: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claim, "id"))
  var id: String?

  @OptionGroup var fields: ClaimFields

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "change", dutch: ["wijzig", "wijzigen"], Messages.current.claims.help(.change),
      examples: [
        Example("claim change C541 --cost 1465", .change),
        Example("claim change C542 --provider \"Taalpunt Oost\" --reimburse", .changeSource),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    guard !fields.isEmpty else {
      throw Problem("nothing-to-change", .usage, run.messages.claims.nothingToChange())
    }
    let change = try ClaimChanges(fields, run)
    let store = try run.openStore(.readWrite)
    let reimburse = fields.reimburse.map { $0 ? " --reimburse" : " --no-reimburse" } ?? ""
    let asking = run.asking("claim change" + reimburse)
    let id = try ClaimAsked(run: run, store: store, asking: asking) {
      $0.state.isUndecided || change.isOnlyRepayment
    }.one(self.id)
    fields.mention(in: asking, run.messages.claims)
    try asking.confirm()
    let receipt = try EmployersDuty(run: run, store: store).explaining(
      change.mandatory ?? .no,
      {
        try store.changeClaim(
          id, head: try run.head("claim change", subject: id), dryRun: run.dryRun, change.apply)
      },
      command: { budget in
        change.command(id, run) + " --pay-from \(budget)"
      })
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer { claim in
      let terms = RepaymentWords(run: run, claim: claim, day: run.today).sentence
      if change.repayment.isEmpty {
        return run.messages.claims.changed(report.asked(claim, day: claim.facts.submittedOn))
      }
      guard !change.isOnlyRepayment else { return "\(claim.id): \(terms)" }
      return run.messages.claims.changed(report.asked(claim, day: claim.facts.submittedOn))
        + " " + terms
    }
  }
}

/// The fields that were given, read.
struct ClaimChanges {
  let title: String?
  let cost: Int64?
  let purposes: [Purpose]?
  let on: Day?
  let payFrom: [(scheme: String, amount: Int64?)]?
  let provider: String?
  let reimburse: Bool?
  let mandatory: MandatoryBasis?
  let starts: Day?
  let minutes: Int64?
  let orientation: Int64?
  let subsidy: String?
  let parts: [(dueOn: Day, amount: Int64)]
  let repayment: RepaymentFields
  private let messages: Messages

  init(_ fields: ClaimFields, _ run: RunContext) throws {
    let reading = run.claimReading
    title = try fields.title.map { try run.freeText($0, flag: "--title") }
    cost = try fields.cost.map { try reading.amount($0, flag: "--cost") }
    purposes = try fields.purpose.map(reading.purposes)
    on = try fields.on.map { try run.typed.day($0, flag: "--on") }
    payFrom = try fields.payFrom.map(reading.shares)
    provider = try fields.provider.map { try reading.text($0, flag: "--provider") }
    reimburse = fields.reimburse
    mandatory = try fields.mandatory.map(reading.basis)
    starts = try fields.starts.map { try run.typed.day($0, flag: "--starts") }
    minutes = try fields.hours.map { try reading.hours($0) }
    orientation = try fields.orientation.map { try reading.hours($0, flag: "--orientation") }
    subsidy = try fields.subsidy.map { try reading.text($0, flag: "--subsidy") }
    parts = try fields.part.map(reading.part)
    repayment = try RepaymentFields(fields, run)
    messages = run.messages
  }

  /// The same change in one line, without what pays.
  func command(_ id: String, _ run: RunContext) -> String {
    var words = ["boetseer claim change", id]
    if let title { words += ["--title", Asking.quoted(title)] }
    if let cost { words += ["--cost", run.typedMoney(cost)] }
    if let purposes { words += ["--purpose", purposes.map(\.rawValue).joined(separator: ",")] }
    if let on { words += ["--on", on.description] }
    if let mandatory { words += ["--mandatory", mandatory.rawValue] }
    if let provider { words += ["--provider", Asking.quoted(provider)] }
    if let starts { words += ["--starts", starts.description] }
    if let minutes { words += ["--hours", "\(minutes)m"] }
    for part in parts { words += ["--part", "\(part.dueOn)=\(run.typedMoney(part.amount))"] }
    return words.joined(separator: " ")
  }

  /// What may be agreed after the decision too.
  var isOnlyRepayment: Bool {
    !repayment.isEmpty && title == nil && cost == nil && purposes == nil && on == nil
      && payFrom == nil && provider == nil && reimburse == nil && mandatory == nil
      && starts == nil && minutes == nil && parts.isEmpty
  }

  func apply(_ input: inout ClaimInput) throws {
    if let title { input.title = title }
    if let cost { input.cost = cost }
    if let purposes { input.purposes = purposes }
    if let on { input.submittedOn = on }
    if let payFrom { input.payFrom = payFrom }
    if let provider { input.provider = provider }
    if let reimburse { input.reimburse = reimburse }
    if let mandatory { input.mandatory = mandatory }
    if let starts { input.startsOn = starts }
    if let minutes { input.minutes = minutes }
    if let orientation { input.orientationMinutes = orientation }
    if let subsidy { input.subsidy = subsidy }
    if !parts.isEmpty { input.parts = parts }
    input.repayment = try repayment.applied(to: input.repayment, messages)
  }
}

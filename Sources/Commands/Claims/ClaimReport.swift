internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Says what a command did to claims: a sentence a claim, the accounts after it, what is worth
/// a look, the usual next step and the way back.
struct ClaimReport {
  let run: RunContext
  let receipt: Receipt<ClaimOutcome>
  private let schemes: [StoredScheme]
  private let balances: [AccountBalance]

  init(run: RunContext, store: Store, receipt: Receipt<ClaimOutcome>) throws {
    self.run = run
    self.receipt = receipt
    schemes = try store.schemes()
    balances = try run.visible(receipt.result.balances, store)
  }

  private var words: any ClaimMessages { run.messages.claims }
  private var claims: [ClaimView] { receipt.result.claims }

  func answer(_ sentence: (ClaimView) -> String) -> Answer {
    let remarks = receipt.result.remarks
    let fields: [JSONValue.Member] = [
      .init("claims", .array(claims.map(ClaimJSON.summary))),
      .init("balances", .array(balances.map(ClaimJSON.balance))),
      .init("remarks", .array(remarks.map { ClaimJSON.remark($0, remarkSentence($0)) })),
      .init("event", receipt.event.map { .integer($0) } ?? .null),
    ]
    let changed = Changed(
      id: claims.count == 1 ? claims.first?.id : nil,
      claims.map(sentence) + balances.map(balanceSentence), next: next,
      undo: receipt.event.map { "boetseer undo \($0)" }, fields: fields)
    return Answer.changed(changed).with(notices: remarks.map(remarkSentence))
  }

  // MARK: A claim in a sentence

  func text(_ claim: ClaimView, day: Day, schemes: String) -> ClaimText {
    let facts = claim.facts
    return ClaimText(
      id: claim.id, who: "\(claim.number) \(claim.name)", title: claim.title,
      day: run.format.day(day.description), asked: run.format.money(facts.asked),
      awarded: run.format.money(facts.awarded), spent: run.format.money(facts.spent),
      left: run.format.money(facts.left), schemes: schemes)
  }

  /// With the shares that were asked.
  func asked(_ claim: ClaimView, day: Day) -> ClaimText {
    text(claim, day: day, schemes: shares(claim, \.asked))
  }

  func awardSentence(_ claim: ClaimView) -> String {
    let day = claim.facts.approval?.day ?? claim.facts.submittedOn
    let text = text(claim, day: day, schemes: shares(claim, \.awarded))
    return claim.facts.awarded < claim.facts.asked ? words.awardedPart(text) : words.awarded(text)
  }

  /// With the shares that the newest payment or refund took or brought.
  func payment(_ claim: ClaimView, day: Day, isRefund: Bool) -> ClaimText {
    let newest = claim.facts.payments.filter { $0.isRefund == isRefund }.max { $0.id < $1.id }
    let moved = claim.facts.entries(calendar: calendar).compactMap { place, entry in
      switch entry.kind {
      case .pay(_, let payment, let amount) where payment == newest?.id: (code(place), amount)
      case .refund(_, let payment, let amount) where payment == newest?.id: (code(place), amount)
      default: nil
      }
    }
    let all = moved.reduce(0) { $0 + $1.1 }
    // Where all of it went on at once, nothing came back to the account.
    return text(
      claim, day: day, schemes: isRefund && wentOn >= all && all > 0 ? "" : shares(moved))
  }

  /// What a closed or cancelled claim gave back; nil when nothing was left.
  func back(_ claim: ClaimView) -> String? {
    let back = claim.facts.awarded - claim.facts.paid - wentOn
    return claim.facts.approval != nil && back > 0 ? run.format.money(back) : nil
  }

  /// What did not stay where it came from.
  private var wentOn: Int64 {
    receipt.result.remarks.reduce(0) { sum, remark in
      if case .wentOn(_, let amount, _, _) = remark { sum + amount } else { sum }
    }
  }

  /// `ILA`, or `ILA €350.00 and MAND €550.00`.
  private func shares(_ claim: ClaimView, _ amount: KeyPath<ClaimView.Source, Int64>) -> String {
    shares(claim.sources.map { ($0.scheme, $0[keyPath: amount]) })
  }

  private func shares(_ parts: [(scheme: String, amount: Int64)]) -> String {
    var sums: [(scheme: String, amount: Int64)] = []
    for part in parts where part.amount > 0 {
      if let place = sums.firstIndex(where: { $0.scheme == part.scheme }) {
        sums[place].amount += part.amount
      } else {
        sums.append(part)
      }
    }
    guard sums.count > 1 else { return sums.first?.scheme ?? "" }
    return words.list(sums.map { words.share($0.scheme, run.format.money($0.amount)) })
  }

  private func code(_ scheme: Int64) -> String {
    schemes.first { $0.id == scheme }?.scheme.code ?? "?"
  }

  private func calendar(_ scheme: Int64) -> SchemeCalendar {
    schemes.first { $0.id == scheme }?.scheme.calendar ?? SchemeCalendar(yearStarts: .newYear)
  }

  // MARK: Beside the claim

  private func balanceSentence(_ balance: AccountBalance) -> String {
    let who = balance.number.map { number in
      claims.first { $0.number == number }.map { "\(number) \($0.name)" } ?? number
    }
    var sentence = words.balance(
      balance.scheme, of: who, free: amount(balance.available, balance.unit),
      reserved: amount(balance.reserved, balance.unit))
    if balance.shortfall > 0 {
      sentence += " " + words.shortfall(amount(balance.shortfall, balance.unit))
    }
    return sentence
  }

  private func amount(_ amount: Int64, _ unit: Unit) -> String {
    switch unit {
    case .euro: run.format.money(amount)
    case .minutes: run.format.hours(amount)
    }
  }

  private func remarkSentence(_ remark: ClaimRemark) -> String {
    switch remark {
    case .sameInvoice(let invoice, let claim): words.sameInvoice(invoice, claim: claim)
    case .nobodyHoldsHR: words.nobodyHoldsHR
    case .professionNeedsCheck: words.professionNeedsCheck
    case .subsidyUnchecked(let code): run.messages.support.subsidyUnchecked(code)
    case .subsidyClosed(let code, let day):
      run.messages.support.subsidyClosed(code, day: run.day(day))
    case .wentOn(let kind, let amount, let scheme, let unit):
      run.messages.leaving.wentOn(kind, self.amount(amount, unit), scheme: scheme)
    case .conditional(let amount): words.conditional(run.format.money(amount))
    case .closedYear(let day, let counts):
      words.closedYear(run.day(day), counts: run.day(counts))
    case .repaymentNeedsCheck: run.messages.leaving.repaymentNeedsCheck
    case .repaymentIsOld: run.messages.leaving.repaymentIsOld
    }
  }

  private var next: String? {
    guard claims.count == 1, let claim = claims.first else {
      return claims.contains { $0.facts.left > 0 } ? "boetseer claim list --to-pay" : nil
    }
    switch claim.facts.state {
    case .submitted:
      return lacksVotes(claim)
        ? "boetseer claim vote \(claim.id) --by EMP --for"
        : "boetseer claim approve \(claim.id)"
    case .informationAsked: return "boetseer claim change \(claim.id)"
    case .approved, .partlyPaid:
      // What waits for a later grant is not to be paid yet.
      let waits = receipt.result.remarks.reduce(Int64(0)) { sum, remark in
        if case .conditional(let amount) = remark { sum + amount } else { sum }
      }
      let left = claim.facts.left - waits
      guard left > 0 else { return nil }
      return "boetseer claim pay \(claim.id) --amount \(run.typedMoney(left)) --invoice REF"
    case .paid:
      return "boetseer claim \(claim.facts.hasProof ? "close" : "proof") \(claim.id)"
    case .closed, .refused, .cancelled: return nil
    }
  }

  /// Whether a committee has yet to vote before anybody can decide.
  private func lacksVotes(_ claim: ClaimView) -> Bool {
    claim.sources.contains { source in
      guard let scheme = schemes.first(where: { $0.scheme.code == source.scheme })?.scheme,
        let place = scheme.versionIndex(on: claim.facts.submittedOn),
        scheme.versions[place].approval == .committee
      else { return false }
      return claim.path.votes < scheme.versions[place].committee?.quorum ?? 1
    }
  }
}

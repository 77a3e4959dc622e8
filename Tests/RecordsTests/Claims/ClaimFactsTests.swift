import Records
import Testing

@Suite struct ClaimFactsTests {
  private static func calendar(_ scheme: Int64) -> SchemeCalendar {
    SchemeCalendar(yearStarts: .newYear)
  }

  private static func claim(_ sources: [(scheme: Int64, amount: Int64)]) -> ClaimFacts {
    var claim = ClaimFacts(id: 9, person: 1, order: 1, submittedOn: day("2024-01-10"))
    claim.sources = sources.map {
      ClaimFacts.Source(scheme: $0.scheme, dueOn: nil, amount: $0.amount)
    }
    return claim
  }

  private static func approved(_ sources: [(scheme: Int64, amount: Int64)]) -> ClaimFacts {
    var claim = claim(sources)
    var step = ClaimFacts.Step(order: 2, kind: .approve, day: day("2024-02-01"))
    step.awards = claim.sources
    claim.steps = [step]
    return claim
  }

  private static func pay(
    _ claim: inout ClaimFacts, _ amount: Int64, _ date: String, refund: Bool = false
  ) {
    let number = Int64(claim.payments.count + 1)
    claim.payments.append(
      ClaimFacts.Payment(
        id: number, order: 10 + number, isRefund: refund, day: day(date), amount: amount))
  }

  /// `1: pay 3500`, in the order of the entries.
  private static func money(_ claim: ClaimFacts) -> [String] {
    claim.entries(calendar: calendar).compactMap { scheme, entry in
      switch entry.kind {
      case .pay(_, let payment, let amount): "\(scheme): pay \(payment) \(amount)"
      case .refund(_, let payment, let amount): "\(scheme): refund \(payment) \(amount)"
      case .reserve(_, let amount): "\(scheme): reserve \(amount)"
      case .reserveLater(_, let amount, _):
        "\(scheme): reserve \(amount) waits from \(entry.day)"
      case .release: "\(scheme): release"
      case .refuse: "\(scheme): refuse"
      case .asked(_, let amount): "\(scheme): asked \(amount)"
      default: nil
      }
    }
  }

  /// EUR 900 from an account of 350 and a voucher of 550, refund 90.
  @Test func aRefundIsSplitOverWhatWasPaid() {
    var claim = Self.approved([(1, 35_000), (2, 55_000)])
    Self.pay(&claim, 90_000, "2024-03-01")
    Self.pay(&claim, 9000, "2024-04-01", refund: true)
    #expect(
      Self.money(claim)
        == [
          "1: asked 35000", "2: asked 55000", "1: reserve 35000", "2: reserve 55000",
          "1: pay 1 35000", "2: pay 1 55000", "1: refund 2 3500", "2: refund 2 5500",
        ])
  }

  @Test func eachPaymentIsSplitOverWhatIsStillReserved() {
    var claim = Self.approved([(1, 100), (2, 100), (3, 100)])
    for _ in 0..<3 { Self.pay(&claim, 100, "2024-03-01") }
    #expect(
      Self.money(claim).suffix(9)
        == [
          "1: pay 1 34", "2: pay 1 33", "3: pay 1 33", "1: pay 2 33", "2: pay 2 34",
          "3: pay 2 33", "1: pay 3 33", "2: pay 3 33", "3: pay 3 34",
        ])
  }

  @Test func aRefundCountsWhatWasPaidNet() {
    var claim = Self.approved([(1, 100), (2, 300)])
    Self.pay(&claim, 400, "2024-03-01")
    Self.pay(&claim, 1, "2024-04-01", refund: true)
    Self.pay(&claim, 399, "2024-05-01", refund: true)
    #expect(
      Self.money(claim).suffix(3) == ["2: refund 2 1", "1: refund 3 100", "2: refund 3 299"])
  }

  @Test func paymentsCountByTheirDayNotByTheirEntry() {
    var claim = Self.approved([(1, 101), (2, 100)])
    Self.pay(&claim, 200, "2024-04-01")
    Self.pay(&claim, 1, "2024-03-01")
    #expect(
      Self.money(claim).suffix(3) == ["1: pay 2 1", "1: pay 1 100", "2: pay 1 100"])
  }

  @Test func aPartOfALaterYearWaits() {
    var claim = Self.claim([(1, 100), (1, 200), (2, 50)])
    claim.sources[1].dueOn = day("2025-06-01")
    claim.sources[2].dueOn = day("2024-11-01")
    var step = ClaimFacts.Step(order: 2, kind: .approve, day: day("2024-02-01"))
    step.awards = claim.sources
    claim.steps = [step]
    #expect(
      Self.money(claim)
        == [
          "1: asked 300", "2: asked 50", "1: reserve 100",
          "1: reserve 200 waits from 2025-01-01", "2: reserve 50",
        ])
    Self.pay(&claim, 150, "2024-06-01")
    #expect(Self.money(claim).suffix(2) == ["1: pay 1 100", "2: pay 1 50"])
    Self.pay(&claim, 200, "2024-07-01")
    #expect(Self.money(claim).suffix(1) == ["1: pay 2 200"])
  }

  @Test func aSchemeThatGivesNothingStillLetsGoOfTheClaim() {
    var claim = Self.claim([(1, 100), (2, 200)])
    var step = ClaimFacts.Step(order: 2, kind: .approve, day: day("2024-02-01"))
    step.awards = [ClaimFacts.Source(scheme: 2, dueOn: nil, amount: 150)]
    claim.steps = [step]
    #expect(
      Self.money(claim) == ["1: asked 100", "2: asked 200", "1: reserve 0", "2: reserve 150"])
  }

  @Test func theEndOfAClaim() {
    var refused = Self.claim([(1, 100), (2, 200)])
    refused.steps = [ClaimFacts.Step(order: 2, kind: .refuse, day: day("2024-02-01"))]
    #expect(Self.money(refused).suffix(2) == ["1: refuse", "2: refuse"])
    var closed = Self.approved([(1, 100), (2, 200)])
    closed.steps.append(ClaimFacts.Step(order: 5, kind: .close, day: day("2024-03-01")))
    #expect(Self.money(closed).suffix(2) == ["1: release", "2: release"])
    #expect(closed.left == 0)
  }

  @Test func theStateFollowsFromTheSteps() {
    var claim = Self.claim([(1, 100)])
    claim.changedAt = 1
    #expect(claim.state == .submitted)
    #expect(claim.state.isUndecided && !claim.state.isOpen)
    claim.steps = [ClaimFacts.Step(order: 2, kind: .ask, day: day("2024-01-12"))]
    #expect(claim.state == .informationAsked && claim.state.isUndecided)
    claim.changedAt = 3
    #expect(claim.state == .submitted)

    var open = Self.approved([(1, 100)])
    #expect(open.state == .approved && open.state.isOpen)
    #expect(open.awarded == 100 && open.asked == 100 && open.left == 100)
    Self.pay(&open, 40, "2024-03-01")
    #expect(open.state == .partlyPaid && open.left == 60)
    Self.pay(&open, 60, "2024-03-02")
    #expect(open.state == .paid && open.state.isOpen)
    Self.pay(&open, 10, "2024-03-03", refund: true)
    #expect(open.spent == 90 && open.paid == 100 && open.refunded == 10)
    #expect(!open.hasProof)
    open.steps.append(ClaimFacts.Step(order: 8, kind: .proof, day: day("2024-03-04")))
    #expect(open.hasProof)

    for (kind, state) in [
      (ClaimFacts.StepKind.refuse, ClaimState.refused), (.cancel, .cancelled), (.close, .closed),
    ] {
      var ended = claim
      ended.steps.append(ClaimFacts.Step(order: 9, kind: kind, day: day("2024-03-04")))
      #expect(ended.state == state)
      #expect(!ended.state.isUndecided && !ended.state.isOpen)
    }
  }
}

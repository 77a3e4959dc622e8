import Records
import Testing

/// Thousands of made-up accounts, derived by the engine and by a second reading of the rules.
@Suite struct ReferenceTests {
  private static let batches = (0..<8).map { UInt64($0) * 260..<UInt64($0 + 1) * 260 }

  @Test(arguments: batches)
  func theEngineAgreesWithASecondReading(seeds: Range<UInt64>) {
    for seed in seeds {
      let history = RandomHistory(seed: seed)
      let through = Int(history.through.number)
      let grants = ReferenceGrants(history.scheme, history.person, through: through)
        .grants(through: through)
      let engine = history.grants.map {
        ReferenceGrant(
          employment: $0.employment ?? 0, periodStart: Int($0.periodStart.number),
          day: Int($0.grantedOn.number), expires: $0.expiresOn.map { Int($0.number) },
          amount: $0.amount, version: $0.version)
      }
      guard engine == grants else {
        let missing = grants.filter { !engine.contains($0) }
        let extra = engine.filter { !grants.contains($0) }
        Issue.record("\(history.summary)\nexpected \(missing)\ngot \(extra)")
        return
      }
      guard compareDays(history, grants, through) else { return }
    }
  }

  private func compareDays(
    _ history: RandomHistory, _ grants: [ReferenceGrant], _ through: Int
  ) -> Bool {
    let first = 19_300
    var reference = ReferenceAccount(history, grants)
    let expected = reference.run(first...through)
    let ledger = history.ledger(through: history.through)
    var got = ReferenceAccount.Totals()
    var nextBalance = 0
    var nextTransfer = 0
    for (index, wanted) in expected.enumerated() {
      let day = Day(number: Int32(first + index))
      while nextBalance < ledger.balances.count, ledger.balances[nextBalance].day <= day {
        let balance = ledger.balances[nextBalance]
        got.available = balance.available
        got.reserved = balance.reserved
        got.shortfall = balance.shortfall
        nextBalance += 1
      }
      while nextTransfer < ledger.transfers.count, ledger.transfers[nextTransfer].day <= day {
        let transfer = ledger.transfers[nextTransfer]
        if transfer.kind == .lapse { got.lapsed += transfer.amount }
        if transfer.to == .world(.provider) { got.paid += transfer.amount }
        if transfer.from == .world(.provider) { got.paid -= transfer.amount }
        nextTransfer += 1
      }
      guard got == wanted else {
        Issue.record("\(history.summary)\n\(day): expected \(wanted)\ngot \(got)")
        return false
      }
    }
    return true
  }

  /// docs/rules.md 2 and the ledger's promise: in one go or in two, in any order.
  @Test(arguments: batches.prefix(2))
  func neitherTheMomentNorTheOrderMatters(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let history = RandomHistory(seed: seed)
      let whole = history.ledger(through: history.through)
      let halfway = Day(number: history.through.number - Int32(seed % 600))
      let part = history.ledger(through: halfway)
      #expect(
        part.transfers == whole.transfers.filter { $0.day <= halfway }, "\(history.summary)")
      #expect(
        history.ledger(through: history.through, reversed: true) == whole, "\(history.summary)")
      var twice = Bookkeeper()
      try twice.bring(to: part)
      try twice.bring(to: whole)
      var once = Bookkeeper()
      try once.bring(to: whole)
      #expect(twice.problems == [] && once.problems == [], "\(history.summary)")
      #expect(twice.movements == twice.movements(of: whole), "\(history.summary)")
      #expect(once.movements == once.movements(of: whole), "\(history.summary)")
      #expect(try twice.bring(to: whole).isEmpty, "\(history.summary)")
    }
  }
}

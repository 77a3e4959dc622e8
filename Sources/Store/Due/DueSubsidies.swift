internal import Records

extension Store {
  /// Subsidies that are to be applied for or settled by one of the coming days, and those that are
  /// late, as `report subsidies` has them. They are the work of HR.
  func dueSubsidies(_ question: DueQuestion) throws -> [DueItem] {
    guard question.sight == nil else { return [] }
    return try subsidies(asOf: question.today).flatMap { subsidy -> [DueItem] in
      let state = subsidy.state(on: question.today)
      let isOpen = { (day: Day?, isLate: Bool) -> Day? in
        day.flatMap { $0 < question.today ? (isLate ? $0 : nil) : $0 <= question.until ? $0 : nil }
      }
      let applyBy = isOpen(subsidy.applyBy, state == .applyPassed)
      let proofBy = isOpen(subsidy.proofBy, state == .proofPassed)
      guard state != .settled else { return [] }
      return [(DueTask.apply, applyBy), (.settle, proofBy)].compactMap { task, day in
        day.map {
          DueItem(
            .subsidy, task, day: $0, id: subsidy.code, scheme: subsidy.scheme,
            amount: subsidy.open, for: [.hr])
        }
      }
    }
  }
}

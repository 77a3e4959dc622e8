package import Records
internal import SQLite

extension Store {
  /// The terms of repayment of a claim in force; nil when there are none.
  func repaymentTerms(of claim: Int64, _ known: Known) throws -> RepaymentTerms? {
    try database.first(
      """
      SELECT r.signed_on, r.months, r.ended_on FROM repayment_term AS r
      WHERE r.claim = ?1 AND \(known.holds("r.event"))
      ORDER BY r.id DESC LIMIT 1
      """, .integer(claim)
    ) { row in
      try row.optionalDay(0).map { signed in
        RepaymentTerms(
          signedOn: signed, months: Int(try row.integer(1)), endedOn: try row.optionalDay(2))
      }
    } ?? nil
  }

  /// Notes what was agreed of paying back, where that may be agreed.
  func agree(
    _ input: ClaimInput, before: RepaymentTerms?, claim: Int64, _ work: ClaimWork
  ) throws {
    if let terms = input.repayment {
      guard !input.mandatory.isEmployersDuty else {
        throw StoreError.refused(.repaymentVoid(basis: input.mandatory))
      }
      guard terms.signedOn <= work.today else {
        throw StoreError.refused(.dayAfterToday(day: terms.signedOn, today: work.today))
      }
    }
    guard input.repayment != before else { return }
    try work.writer.repayment(claim, input.repayment)
    guard let terms = input.repayment else { return }
    if input.mandatory == .profession { work.remarks.append(.repaymentNeedsCheck) }
    if terms.signedOn < RepaymentTerms.lawChangedOn { work.remarks.append(.repaymentIsOld) }
  }
}

extension ClaimView {
  /// What would have to be paid back by who leaves on a day; nil without terms.
  package func repayment(leavingOn day: Day) -> Repayment? {
    repayment?.repayment(of: facts, startsOn: startsOn, leavingOn: day)
  }
}

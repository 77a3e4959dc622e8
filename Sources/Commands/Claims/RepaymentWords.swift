internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What was agreed of paying back, and what it comes to on a day.
struct RepaymentWords {
  let run: RunContext
  let claim: ClaimView
  let day: Day

  private var both: (RepaymentTerms, Repayment)? {
    guard let terms = claim.repayment, let owed = claim.repayment(leavingOn: day) else {
      return nil
    }
    return (terms, owed)
  }

  /// Nil without terms.
  var text: RepaymentText? {
    guard let (terms, owed) = both else { return nil }
    return RepaymentText(
      claim: claim.id, title: claim.title, signed: run.day(terms.signedOn), months: terms.months,
      from: owed.from.map { run.day($0) }, served: owed.served, cost: run.format.money(owed.cost),
      amount: run.format.money(owed.amount), day: run.day(day))
  }

  /// What a command did to the terms.
  var sentence: String {
    guard let terms = claim.repayment else { return run.messages.leaving.agreedNoMore }
    return run.messages.leaving.agreed(months: terms.months, signed: run.day(terms.signedOn))
  }

  var table: Table? {
    guard let (terms, owed) = both else { return nil }
    let words = run.messages.leaving
    return Table(
      name: "repayment",
      columns: [
        Column(key: "signed_on", title: words.columnSigned, kind: .day),
        Column(key: "months", title: words.columnMonths, kind: .integer),
        Column(key: "course_ended_on", title: words.columnEnded, kind: .day, isForPeople: false),
        Column(key: "counts_from", title: words.columnFrom, kind: .day),
        Column(key: "months_passed", title: words.columnServed, kind: .integer),
        Column(key: "cost", title: words.columnCost, kind: .money),
        Column(key: "to_repay", title: words.columnToRepay, kind: .money),
        Column(key: "leaving_on", title: words.columnToRepay, kind: .day, isForPeople: false),
      ],
      rows: [
        [
          Cell(terms.signedOn), .integer(Int64(terms.months)), Cell(terms.endedOn),
          Cell(owed.from), .integer(Int64(owed.served)), .integer(owed.cost),
          .integer(owed.amount), Cell(day),
        ]
      ])
  }

  /// For programs, beside a last day.
  var json: JSONValue? {
    guard let (terms, owed) = both else { return nil }
    return .object([
      .init("id", .string(claim.id)), .init("signed_on", .string(terms.signedOn.description)),
      .init("months", .integer(Int64(terms.months))),
      .init("counts_from", owed.from.map { .string($0.description) } ?? .null),
      .init("months_passed", .integer(Int64(owed.served))), .init("cost", .integer(owed.cost)),
      .init("to_repay", .integer(owed.amount)),
    ])
  }
}

extension ForbiddenChanges {
  private static let newest = "id = (SELECT max(id) FROM transfer)"

  static let transfers: [ForbiddenChange] = [
    .row("an amount of 0", "transfer", but: ["amount": "0"], refusal: "amount > 0"),
    .row("a negative amount", "transfer", but: ["amount": "-5"], refusal: "amount > 0"),
    .row(
      "half a cent", "transfer", but: ["amount": "1.5"],
      refusal: "cannot store REAL value in INTEGER column"),
    .row(
      "an amount in words", "transfer", but: ["amount": "'five'"],
      refusal: "cannot store TEXT value in INTEGER column"),
    .row(
      "an amount with a comma", "transfer", but: ["amount": "'5,00'"],
      refusal: "cannot store TEXT value in INTEGER column"),
    .row(
      "an amount in bytes", "transfer", but: ["amount": "X'05'"],
      refusal: "cannot store BLOB value in INTEGER column"),
    .row(
      "no amount", "transfer", but: ["amount": "NULL"],
      refusal: "NOT NULL constraint failed: transfer.amount"),
    .row(
      "an amount past 64 bits", "transfer", but: ["amount": "9223372036854775808"],
      refusal: "cannot store REAL value in INTEGER column"),
    .row(
      "an amount that makes its lot overflow", "transfer",
      but: ["amount": "9223372036854775807"], refusal: "lot"),
    .row(
      "an overdraft by a cent", "transfer",
      but: ["amount": "(SELECT amount + 1 FROM lot WHERE id = \(SoundRow.grant))"],
      base: [
        "from_lot": SoundRow.grant, "to_lot": SoundRow.world("taken"),
        "amount": "(SELECT amount FROM lot WHERE id = \(SoundRow.grant))",
      ], refusal: "not enough in the lot"),
    .row(
      "an overdraft of what is reserved", "transfer", but: ["amount": "5001"],
      base: [
        "from_lot": "(SELECT id FROM lot WHERE kind = 'claim' AND amount = 5000)",
        "to_lot": SoundRow.world("provider"), "amount": "5000",
      ], refusal: "not enough in the lot"),
    .row(
      "an overdraft of the employer's budget", "transfer", but: ["amount": "4000001"],
      base: [
        "from_lot": "(SELECT max(id) FROM lot WHERE kind = 'budget')",
        "to_lot": SoundRow.world("provider"), "amount": "4000000",
      ], refusal: "not enough in the lot"),
    .row(
      "money from a lapsed lot", "transfer",
      but: ["from_lot": "(SELECT min(id) FROM lot WHERE kind = 'grant' AND amount = 0)"],
      base: ["from_lot": SoundRow.grant, "to_lot": SoundRow.world("taken")],
      refusal: "not enough in the lot"),
    .row(
      "euros that become minutes", "transfer",
      but: ["from_lot": SoundRow.world("employer", "MIN")],
      refusal: "both lots count in one unit"),
    .row(
      "minutes that become euros", "transfer",
      but: ["to_lot": SoundRow.world("taken", "MIN")],
      base: ["to_lot": SoundRow.world("taken")], refusal: "both lots count in one unit"),
    .row(
      "from a lot to itself", "transfer", but: ["to_lot": SoundRow.world("employer")],
      refusal: "from_lot <> to_lot"),
    .row(
      "a kind that is none", "transfer", but: ["kind": "'gift'"], refusal: "does not exist"),
    .row(
      "between two lots that do not exist", "transfer",
      but: ["from_lot": "999998", "to_lot": "999999"], refusal: "does not exist"),
    .row(
      "a gap in the numbers", "transfer", but: ["id": "(SELECT max(id) + 2 FROM transfer)"],
      refusal: "ids follow one another"),
    .row(
      "a number that is taken, the first", "transfer", but: ["id": "1"],
      refusal: "ids follow one another"),
    .row(
      "a number that is taken, the newest", "transfer",
      but: ["id": "(SELECT max(id) FROM transfer)"], refusal: "ids follow one another"),
    .row("a negative number", "transfer", but: ["id": "-1"], refusal: "ids follow one another"),
    .row("no number", "transfer", but: ["id": "NULL"], refusal: "ids follow one another"),
    .row(
      "under an older event while another one is open", "transfer",
      but: ["event": "(SELECT max(id) - 1 FROM event)"], refusal: "belongs to the open event"),
    .row(
      "under an event that is yet to come", "transfer",
      but: ["event": "(SELECT max(id) + 1 FROM event)"], refusal: "belongs to the open event"),
    .row(
      "under no event", "transfer", but: ["event": "NULL"], refusal: "belongs to the open event"),
    .row(
      "booked in a closed year", "transfer",
      but: ["effective_on": "'2023-12-31'", "booked_on": "'2023-12-31'"], before: closedYears,
      refusal: "the booking day lies in a closed period"),
    .update("another amount", "transfer", ["amount": "amount + 1"], of: newest),
    .update(
      "the lots swapped", "transfer", ["from_lot": "to_lot", "to_lot": "from_lot"], of: newest),
    .update("another day", "transfer", ["effective_on": "'2020-01-01'"], of: "id = 1"),
    .update("moved to another event", "transfer", ["event": "event - 1"], of: newest),
    .update("another number", "transfer", ["id": "id + 1"], of: newest),
    .update("marked as a reversal", "transfer", ["reverses": "1"], of: newest),
    .delete("the newest transfer", "transfer", "(SELECT max(id) FROM transfer)"),
    .delete("the first transfer", "transfer", "1"),
  ].map { named("transfer", $0) }

  static let transferDays: [ForbiddenChange] =
    [
      ("30 February", "'2026-02-30'"), ("month 13", "'2024-13-01'"), ("day 0", "'2024-01-00'"),
      ("29 February of no leap year", "'2025-02-29'"), ("without zeros", "'2024-1-1'"),
      ("without hyphens", "'20240101'"), ("the Dutch way", "'01-02-2024'"), ("empty", "''"),
      ("an instant", "'2024-01-01T00:00:00Z'"), ("a word", "'today'"),
      ("a day number of Julius", "'2460311'"), ("a space after it", "'2024-01-01 '"),
      ("of year 10000", "'10000-01-01'"),
    ].map {
      .row(
        "transfer: day: \($0)", "transfer", but: ["effective_on": $1], refusal: "date(effective_on")
    }
    + [
      .row(
        "transfer: day: none", "transfer", but: ["effective_on": "NULL"],
        refusal: "NOT NULL constraint failed: transfer.effective_on"),
      .row(
        "transfer: day: a booking day that is none", "transfer", but: ["booked_on": "'2026-06-31'"],
        refusal: "date(booked_on"),
      .row(
        "transfer: day: booked before it counts", "transfer", but: ["booked_on": "'2026-05-31'"],
        refusal: "booked_on >= effective_on"),
    ]

  /// The adjustment that was not undone.
  private static let original =
    "(SELECT max(id) FROM transfer WHERE adjustment IS NOT NULL AND reverses IS NULL)"
  private static let undone = "(SELECT reverses FROM transfer WHERE reverses IS NOT NULL)"
  private static let undoing = "(SELECT id FROM transfer WHERE reverses IS NOT NULL)"

  private static func mirror(of transfer: String) -> [String: String] {
    let value = { (column: String) in "(SELECT \(column) FROM transfer WHERE id = \(transfer))" }
    return [
      "kind": value("kind"), "from_lot": value("to_lot"), "to_lot": value("from_lot"),
      "amount": value("amount"), "effective_on": value("effective_on"),
      "adjustment": value("adjustment"), "reverses": transfer,
    ]
  }

  private static func reversal(
    _ name: String, but changed: [String: String], after: [String] = []
  ) -> ForbiddenChange {
    .row(
      "reversal: " + name, "transfer", but: changed, base: mirror(of: original), after: after,
      refusal: "a reversal mirrors what it reverses, once")
  }

  /// So that a second reversal does not fail for want of money.
  private static func refilled(_ lot: String) -> String {
    SoundRow.insert("transfer", but: ["to_lot": lot, "amount": "100000"])
  }

  static let reversals: [ForbiddenChange] = [
    reversal(
      "a second time", but: [:],
      after: [
        SoundRow.insert("transfer", but: mirror(of: original)),
        refilled("(SELECT to_lot FROM transfer WHERE id = \(original))"),
      ]),
    reversal(
      "of what was undone already", but: mirror(of: undone),
      after: [refilled("(SELECT to_lot FROM transfer WHERE id = \(undone))")]),
    reversal("of a reversal", but: mirror(of: undoing)),
    reversal("another amount", but: ["amount": "999"]),
    reversal("from another lot", but: ["from_lot": SoundRow.grant]),
    reversal("to another lot", but: ["to_lot": SoundRow.world("taken")]),
    reversal(
      "in the same direction",
      but: [
        "from_lot": SoundRow.world("employer"),
        "to_lot": "(SELECT to_lot FROM transfer WHERE id = \(original))",
      ]),
    reversal("another day", but: ["effective_on": "'2026-05-02'"]),
    reversal("another kind", but: ["kind": "'correction'"]),
    reversal("another claim", but: ["claim": "1"]),
    reversal("another payment", but: ["payment": "1"]),
    reversal("another adjustment", but: ["adjustment": "NULL"]),
    reversal("of what does not exist", but: ["reverses": "999999"]),
  ]

  static func named(_ group: String, _ change: ForbiddenChange) -> ForbiddenChange {
    ForbiddenChange(
      name: "\(group): \(change.name)", first: change.first, act: change.act, last: change.last,
      refusal: change.refusal, honest: change.honest)
  }
}

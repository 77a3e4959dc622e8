extension ForbiddenChanges {
  private static let grant = "id = \(SoundRow.grant)"
  private static let identity = "a lot never becomes another"
  private static let byHand = "an amount moves only by a transfer"

  private static func changed(
    _ name: String, _ values: [String: String], of place: String = grant, _ refusal: String,
    first: [String] = []
  ) -> ForbiddenChange {
    .update("lot: " + name, "lot", values, of: place, first: first, refusal: refusal)
  }

  static let lots: [ForbiddenChange] = [
    changed("a cent more by hand", ["amount": "amount + 1"], byHand),
    changed("emptied by hand", ["amount": "0"], byHand),
    changed(
      "filled by hand, with the newest transfer for a reason",
      [
        "amount": "amount + (SELECT amount FROM transfer ORDER BY id DESC LIMIT 1)",
        "last_transfer": "(SELECT max(id) FROM transfer)",
      ], byHand),
    changed(
      "the newest transfer counted twice",
      [
        "amount": "amount + (SELECT amount FROM transfer ORDER BY id DESC LIMIT 1)",
        "last_transfer": "(SELECT max(id) FROM transfer)",
      ], byHand,
      first: [SoundRow.openEvent, SoundRow.insert("transfer"), SoundRow.seal]),
    changed("its last transfer is another", ["last_transfer": "1"], byHand),
    changed("its last transfer is none", ["last_transfer": "NULL"], byHand),
    changed(
      "its last transfer is one to come",
      ["last_transfer": "(SELECT max(id) + 1 FROM transfer)"], byHand),
    changed("of the world, by hand", ["amount": "0"], of: "id = 1", byHand),
    changed("below its floor", ["amount": "-1"], byHand),
    changed(
      "of another account", ["account": "(SELECT id FROM account WHERE person = 2)"], identity),
    changed("of another kind", ["kind": "'advance'"], identity),
    changed("of another employment", ["employment": "2"], identity),
    changed("of another period", ["period_start": "'2024-07-01'"], identity),
    changed("of an adjustment", ["adjustment": "1"], identity),
    changed("of another claim", ["claim": "2"], of: "kind = 'claim' AND claim = 1", identity),
    changed("of a payment", ["payment": "1"], identity),
    changed("from another lot", ["source_lot": "1"], of: "kind = 'claim' AND claim = 1", identity),
    changed("of another event", ["event": "1"], identity),
    changed("of another number", ["id": "id + 1000"], identity),
    changed("with a floor below zero", ["floor": "-100000"], identity),
    changed("without a floor", ["floor": "NULL"], identity),
    changed("of the world, with a floor", ["floor": "-100000000"], of: "id = 1", identity),
    .delete("lot: one that holds money", "lot", SoundRow.grant),
    .delete("lot: an empty one", "lot", "(SELECT min(id) FROM lot WHERE kind = 'claim')"),
  ]

  private static func lot(
    _ name: String, but changed: [String: String], base: [String: String] = [:], _ refusal: String
  ) -> ForbiddenChange {
    .row("new lot: " + name, "lot", but: changed, base: base, refusal: refusal)
  }

  private static func second(
    _ name: String, _ base: [String: String]
  ) -> ForbiddenChange {
    .twice(
      "new lot: a second " + name, "lot",
      base: ["employment": "NULL", "period_start": "NULL"].merging(base) { $1 },
      refusal: "this lot exists")
  }

  static let newLots: [ForbiddenChange] = [
    lot("with money in it", but: ["amount": "100"], "a lot starts at 0"),
    lot("with a transfer of another", but: ["last_transfer": "1"], "a lot starts at 0"),
    lot("that may go below zero", but: ["floor": "-100"], "a lot starts at 0"),
    lot("without a floor", but: ["floor": "NULL"], "a lot starts at 0"),
    lot(
      "of a kind that is none",
      but: [
        "kind": "'gift'", "employment": "NULL", "period_start": "NULL",
      ], "does not exist"),
    lot(
      "of the world, on an account",
      but: [
        "kind": "'world'", "employment": "NULL", "period_start": "NULL", "floor": "NULL",
      ], "world lots belong to the world"),
    lot("a grant, in the world", but: ["account": "1"], "world lots belong to the world"),
    lot("of an account that does not exist", but: ["account": "999999"], "belong to the world"),
    lot("a grant of no employment", but: ["employment": "NULL"], "CHECK constraint failed"),
    lot("a grant of no period", but: ["period_start": "NULL"], "CHECK constraint failed"),
    lot("a grant of 30 February", but: ["period_start": "'2030-02-30'"], "date(period_start"),
    lot(
      "a claim's part from nowhere", but: ["source_lot": "NULL"],
      base: [
        "kind": "'claim'", "employment": "NULL", "period_start": "NULL", "claim": "1",
        "source_lot": SoundRow.grant,
      ], "CHECK constraint failed"),
    lot(
      "a grant for a period that has one", but: ["period_start": "'2025-01-01'"],
      "this lot exists"),
    second("grant", ["employment": "1", "period_start": "'2031-01-01'"]),
    second(
      "budget of a year",
      [
        "kind": "'budget'", "period_start": "'2031-01-01'",
        "account": "(SELECT id FROM account WHERE kind = 'pot')",
      ]),
    second("advance", ["kind": "'advance'"]),
    second(
      "part of a claim from one lot",
      [
        "kind": "'claim'", "claim": "1", "source_lot": SoundRow.grant,
      ]),
    second("grace of a refund", ["kind": "'grace'", "payment": "1", "source_lot": SoundRow.grant]),
    ForbiddenChange(
      name: "new lot: a second one of an adjustment", first: [SoundRow.openEvent],
      act: .insert(
        "lot",
        SoundRow.values(
          "lot",
          but: [
            "kind": "'adjustment'", "employment": "NULL", "period_start": "NULL", "adjustment": "1",
          ])),
      last: [SoundRow.seal], refusal: "this lot exists",
      honest: [
        SoundRow.openEvent, SoundRow.insert("adjustment"),
        SoundRow.insert(
          "lot",
          but: [
            "kind": "'adjustment'", "employment": "NULL", "period_start": "NULL",
            "adjustment": "(SELECT max(id) FROM adjustment)",
          ]), SoundRow.seal,
      ]),
    ForbiddenChange(
      name: "new lot: a second one of the world", first: [SoundRow.openEvent],
      act: .insert(
        "lot",
        SoundRow.values(
          "lot",
          but: [
            "account": "1", "kind": "'world'", "employment": "NULL", "period_start": "NULL",
            "floor": "NULL",
          ])), last: [SoundRow.seal], refusal: "this lot exists"),
    .row(
      "lot_term: granted on 31 April", "lot_term", but: ["granted_on": "'2026-04-31'"],
      refusal: "date(granted_on"),
    .row(
      "lot_term: ends on 30 February", "lot_term", but: ["expires_on": "'2028-02-30'"],
      refusal: "date(expires_on"),
    .row(
      "lot_term: ends otherwise", "lot_term", but: ["ends_then": "'keep'"],
      refusal: "ends_then"),
    .update("lot_term: ends later", "lot_term", ["expires_on": "'2099-12-31'"], of: "id = 1"),
    .update("lot_term: granted earlier", "lot_term", ["granted_on": "'2020-01-01'"], of: "id = 1"),
  ]

  static let accounts: [ForbiddenChange] = [
    .update("account: another unit", "account", ["unit": "'MIN'"], of: "person = 1"),
    .update("account: another person", "account", ["person": "3"], of: "person = 1"),
    .update("account: another scheme", "account", ["scheme": "2"], of: "person = 1"),
    .update(
      "account: of the organisation", "account", ["kind": "'pot'", "person": "NULL"],
      of: "person = 1"),
    .delete("account: with money on it", "account", SoundRow.ownAccount),
    .row(
      "account: a second one in the scheme", "account", but: ["person": "1"],
      refusal: "this account exists"),
    .row(
      "account: in another unit than its scheme", "account", but: ["unit": "'MIN'"],
      refusal: "the unit is that of the scheme"),
    .row("account: in guilders", "account", but: ["unit": "'NLG'"], refusal: "the unit is that"),
    .row(
      "account: of nobody", "account", but: ["person": "NULL"],
      refusal: "CHECK constraint failed"),
    .row(
      "account: in no scheme", "account", but: ["scheme": "NULL"],
      refusal: "CHECK constraint failed"),
    .row(
      "account: a second employer", "account",
      but: [
        "kind": "'employer'", "person": "NULL", "scheme": "NULL",
      ], refusal: "this account exists"),
    .row(
      "account: a place outside that is none", "account",
      but: [
        "kind": "'bank'", "person": "NULL", "scheme": "NULL",
      ], refusal: "CHECK constraint failed"),
  ]
}

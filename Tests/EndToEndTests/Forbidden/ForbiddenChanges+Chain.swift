extension ForbiddenChanges {
  private static let eventRow = [
    "id": "(SELECT max(id) + 1 FROM event)", "recorded_at": "(SELECT max(recorded_at) FROM event)",
    "today": "'2026-06-01'", "command": "'by hand'", "digest": "zeroblob(32)",
  ]

  private static func written(_ table: String, _ row: [String: String]) -> String {
    let names = row.keys.sorted()
    return "INSERT INTO \(table) (\(names.joined(separator: ", "))) "
      + "VALUES (\(names.map { row[$0] ?? "" }.joined(separator: ", ")))"
  }

  private static func event(
    _ name: String, but changed: [String: String], base: [String: String] = [:],
    first: [String] = [], _ refusal: String
  ) -> ForbiddenChange {
    let row = eventRow.merging(base) { $1 }
    return ForbiddenChange(
      name: "event: " + name, first: first,
      act: .insert("event", row.merging(changed) { $1 }), refusal: refusal,
      honest: [written("event", row)])
  }

  static let events: [ForbiddenChange] = [
    event("a gap in the numbers", but: ["id": "(SELECT max(id) + 2 FROM event)"], "no gaps"),
    event("a number that is taken", but: ["id": "1"], "no gaps"),
    event("no number", but: ["id": "NULL"], "no gaps"),
    event(
      "after one without a seal", but: [:], first: [SoundRow.openEvent],
      "the event before is not sealed"),
    event(
      "before the one before it", but: ["recorded_at": "'2000-01-01T00:00:00.000Z'"],
      "an instant never goes back"),
    event(
      "on 30 February", but: ["recorded_at": "'2999-02-30T10:00:00.000Z'"],
      "the instant is none"),
    event("at 24:00", but: ["recorded_at": "'2999-02-28T24:00:00.000Z'"], "the instant is none"),
    event("in local time", but: ["recorded_at": "'2999-02-28T10:00:00'"], "CHECK constraint"),
    event("tomorrow", but: ["recorded_at": "'tomorrow'"], "the instant is none"),
    event("without an instant", but: ["recorded_at": "NULL"], "recorded_at"),
    event("whose today is 31 April", but: ["today": "'2026-04-31'"], "date(today"),
    event("without a command", but: ["command": "''"], "length(command)"),
    event("with half a digest", but: ["digest": "zeroblob(16)"], "length(digest)"),
    event(
      "with a digest in words", but: ["digest": "'00000000000000000000000000000000'"],
      "cannot store TEXT value in BLOB column"),
    event(
      "with a key used before", but: ["idempotency_key": "'k'"],
      first: [
        written("event", eventRow.merging(["idempotency_key": "'k'"]) { $1 }), SoundRow.seal,
      ], "this key was used before"),
    event(
      "undoes what was undone",
      but: [
        "undoes": "(SELECT undoes FROM event WHERE undoes IS NOT NULL)"
      ], base: ["undoes": "2"], "undone before, or nothing to undo"),
    event(
      "undoes an undo",
      but: [
        "undoes": "(SELECT id FROM event WHERE undoes IS NOT NULL)"
      ], base: ["undoes": "2"], "undone before, or nothing to undo"),
    event(
      "undoes itself", but: ["undoes": "(SELECT max(id) + 1 FROM event)"],
      base: ["undoes": "2"], "undone before, or nothing to undo"),
    event(
      "undoes nothing", but: ["undoes": "999999"], base: ["undoes": "2"],
      "undone before, or nothing to undo"),
    .update("event: another command", "event", ["command": "'nothing'"], of: "id = 3"),
    .update("event: another day", "event", ["today": "'2020-01-01'"], of: "id = 3"),
    .update("event: undone in secret", "event", ["undoes": "2"], of: "id = 3"),
    .update(
      "event: another number", "event", ["id": "id + 1000"],
      of: "id = (SELECT max(id) FROM event)"),
    .delete("event: the newest", "event", "(SELECT max(id) FROM event)"),
    .delete("event: one between two others", "event", "3"),
  ]

  private static let newestHash = "(SELECT hash FROM seal ORDER BY event DESC LIMIT 1)"
  private static let sealRow = [
    "event": SoundRow.openNumber, "contents": "''", "previous": newestHash,
    "hash": "randomblob(32)",
  ]

  private static func seal(
    _ name: String, but changed: [String: String], first: [String] = [SoundRow.openEvent],
    _ refusal: String
  ) -> ForbiddenChange {
    ForbiddenChange(
      name: "seal: " + name, first: first,
      act: .insert("seal", sealRow.merging(changed) { $1 }), refusal: refusal,
      honest: [SoundRow.openEvent, written("seal", sealRow)])
  }

  static let seals: [ForbiddenChange] = [
    seal(
      "does not follow the last one", but: ["previous": "zeroblob(32)"],
      "the previous hash is not the last one"),
    seal(
      "follows an older one", but: ["previous": "(SELECT hash FROM seal WHERE event = 1)"],
      "the previous hash is not the last one"),
    seal("follows none", but: ["previous": "NULL"], "the previous hash is not the last one"),
    seal("of an older event", but: ["event": "3"], "only the newest event can be sealed, once"),
    seal(
      "of an event to come", but: ["event": "(SELECT max(id) + 1 FROM event)"],
      "only the newest event can be sealed, once"),
    seal("a second one", but: [:], first: [], "only the newest event can be sealed, once"),
    seal("of no event", but: ["event": "NULL"], "only the newest event can be sealed, once"),
    seal("with half a hash", but: ["hash": "zeroblob(16)"], "length(hash)"),
    seal("with no hash", but: ["hash": "NULL"], "NOT NULL constraint failed: seal.hash"),
    seal(
      "that does not say of what", but: ["contents": "NULL"],
      "NOT NULL constraint failed: seal.contents"),
    .update("seal: another hash", "seal", ["hash": "zeroblob(32)"], of: "event = 3"),
    .update("seal: another previous hash", "seal", ["previous": "zeroblob(32)"], of: "event = 3"),
    .update("seal: other contents", "seal", ["contents": "''"], of: "event = 3"),
    .update(
      "seal: moved on", "seal", ["event": "event + 1"],
      of: "event = (SELECT max(event) FROM seal)"),
    .delete("seal: the newest", "seal", "(SELECT max(event) FROM seal)"),
    .delete("seal: one between two others", "seal", "3"),
  ]

  private static func erased(_ table: String, _ columns: String..., of place: String) -> [String] {
    let pairs = columns.map { "\($0) = NULL" }.joined(separator: ", ")
    return ["UPDATE \(table) SET \(pairs) WHERE \(place)"]
  }

  private static func text(
    _ name: String, _ table: String, _ values: [String: String], of place: String,
    erased: [String], refusal: String
  ) -> ForbiddenChange {
    ForbiddenChange(
      name: "\(table): \(name)", act: .update(table, values, of: place), refusal: refusal,
      honest: erased)
  }

  private static let newText = [
    SoundRow.openEvent,
    "INSERT INTO event_text (event, actor) SELECT max(id), 'somebody' FROM event", SoundRow.seal,
  ]

  /// Names and free texts can be erased. They cannot be changed, put back or taken out.
  static let texts: [ForbiddenChange] = [
    text(
      "another actor", "event_text", ["actor": "'somebody'"], of: "event = 2",
      erased: erased("event_text", "salt", "actor", "subject", "reason", of: "event = 2"),
      refusal: "a text can only be erased"),
    text(
      "no salt, the text still there", "event_text", ["salt": "NULL"], of: "event = 2",
      erased: erased("event_text", "salt", "actor", "subject", "reason", of: "event = 2"),
      refusal: "a text can only be erased"),
    text(
      "another invoice", "text_body", ["body": "'F-2'"], of: "body = 'F-1'",
      erased: erased("text_body", "salt", "body", of: "body = 'F-1'"),
      refusal: "a text can only be erased"),
    text(
      "another number", "person_number", ["number": "'77'"], of: "person = 1",
      erased: erased("person_number", "salt", "number", of: "person = 1"),
      refusal: "a number can only be erased"),
    text(
      "handed to somebody else", "person_number", ["person": "person + 10"], of: "person = 1",
      erased: erased("person_number", "salt", "number", of: "person = 1"),
      refusal: "a number can only be erased"),
    text(
      "another name", "person_details", ["name": "'Somebody Else'"], of: "person_change = 1",
      erased: erased(
        "person_details", "salt", "name", "email", "birth_year", of: "person_change = 1"),
      refusal: "a text can only be erased"),
    ForbiddenChange(
      name: "event_text: put back after it was erased",
      first: erased("event_text", "salt", "actor", "subject", "reason", of: "event = 2"),
      act: .insert("event_text", ["event": "2", "actor": "'somebody'"]),
      refusal: "a row belongs to the open event", honest: newText),
    ForbiddenChange(
      name: "event_text: a second one",
      first: [
        SoundRow.openEvent, "INSERT INTO event_text (event) SELECT max(id) FROM event",
      ],
      act: .insert("event_text", ["event": SoundRow.openNumber, "actor": "'somebody'"]),
      last: [SoundRow.seal], refusal: "a row belongs to the open event", honest: newText),
    ForbiddenChange(
      name: "text_body: of a text of an older event",
      act: .insert("text_body", ["text": "1", "body": "'other'"]),
      refusal: "a row belongs to the open event",
      honest: [
        SoundRow.openEvent, SoundRow.insert("text"),
        "INSERT INTO text_body (text, body) SELECT max(id), 'other' FROM text", SoundRow.seal,
      ]),
    ForbiddenChange(
      name: "text_body: of a text that does not exist", first: [SoundRow.openEvent],
      act: .insert("text_body", ["text": "999999", "body": "'other'"]), last: [SoundRow.seal],
      refusal: "a row belongs to the open event"),
    ForbiddenChange(
      name: "person_details: of a change that does not exist", first: [SoundRow.openEvent],
      act: .insert("person_details", ["person_change": "999999", "name": "'Other'"]),
      last: [SoundRow.seal], refusal: "a row belongs to the open event",
      honest: [
        SoundRow.openEvent, SoundRow.insert("person_change"),
        "INSERT INTO person_details (person_change, name) SELECT max(id), 'Other' "
          + "FROM person_change", SoundRow.seal,
      ]),
    .delete("event_text: gone", "event_text", "2"),
    .delete("text_body: gone", "text_body", "1"),
    .delete("person_number: gone", "person_number", "1"),
    .delete("person_details: gone", "person_details", "1"),
  ]
}

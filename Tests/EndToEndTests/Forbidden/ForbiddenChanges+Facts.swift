extension ForbiddenChanges {
  private static func number(_ person: String, _ number: String) -> ForbiddenChange.Act {
    .insert("person_number", ["person": person, "salt": "zeroblob(16)", "number": number])
  }

  private static let newNumber = [
    SoundRow.openEvent, SoundRow.insert("person"),
    "INSERT INTO person_number (person, salt, number) "
      + "SELECT max(id), zeroblob(16), '77' FROM person", SoundRow.seal,
  ]

  static let people: [ForbiddenChange] = [
    ForbiddenChange(
      name: "person_number: one that somebody has",
      first: [SoundRow.openEvent, SoundRow.insert("person")],
      act: number("(SELECT max(id) FROM person)", "'1'"), last: [SoundRow.seal],
      refusal: "this number exists", honest: newNumber),
    ForbiddenChange(
      name: "person_number: a second one", first: [SoundRow.openEvent], act: number("1", "'77'"),
      last: [SoundRow.seal], refusal: "person_number", honest: newNumber),
    ForbiddenChange(
      name: "person_number: of a person who does not exist", first: [SoundRow.openEvent],
      act: number("999999", "'77'"), last: [SoundRow.seal],
      refusal: "a row belongs to the open event", honest: newNumber),
    ForbiddenChange(
      name: "person_number: of a person who does not exist, under no event",
      act: number("999999", "'77'"), refusal: "a row belongs to the open event",
      honest: newNumber),
    ForbiddenChange(
      name: "person_number: none", first: [SoundRow.openEvent, SoundRow.insert("person")],
      act: number("(SELECT max(id) FROM person)", "NULL"), last: [SoundRow.seal],
      refusal: "this number exists, or the person has one", honest: newNumber),
    .twice("team: a code used before", "team", refusal: "this code exists"),
    .row("team: no code", "team", but: ["code": "''"], refusal: "length(code)"),
    .row(
      "team_change: below itself", "team_change", but: ["parent": "1"],
      refusal: "parent <> team"),
    .row(
      "person_change: an education that is none", "person_change",
      but: [
        "education": "'school of life'"
      ], refusal: "education IN"),
    .row(
      "person_change: from 31 June", "person_change", but: ["valid_from": "'2026-06-31'"],
      refusal: "date(valid_from"),
    .row("role_change: half held", "role_change", but: ["held": "2"], refusal: "held IN (0, 1)"),
    .row(
      "employment_span: ended before it started", "employment_span",
      but: [
        "ended_on": "'2026-05-31'"
      ], refusal: "ended_on >= started_on"),
    .row(
      "employment_span: started on day 32", "employment_span",
      but: [
        "started_on": "'2026-05-32'"
      ], refusal: "date(started_on"),
    .row(
      "employment_change: a factor that is not that of the hours", "employment_change",
      but: [
        "factor": "10000"
      ], refusal: "CHECK constraint failed"),
    .row(
      "employment_change: hours without full-time hours", "employment_change",
      but: [
        "fulltime_minutes": "NULL", "factor": "NULL",
      ], refusal: "CHECK constraint failed"),
    .row(
      "employment_change: more hours than a week has", "employment_change",
      but: [
        "minutes_per_week": "10081"
      ], refusal: "minutes_per_week BETWEEN"),
    .row(
      "employment_change: negative hours", "employment_change",
      but: [
        "minutes_per_week": "-1"
      ], refusal: "minutes_per_week BETWEEN"),
    .row(
      "employment_change: hours with a fraction", "employment_change",
      but: [
        "minutes_per_week": "1440.5"
      ], refusal: "cannot store REAL value in INTEGER column"),
    .update(
      "employment_change: other hours from then on", "employment_change",
      [
        "minutes_per_week": "2160", "fulltime_minutes": "2160", "factor": "10000",
      ], of: "id = (SELECT max(id) FROM employment_change WHERE minutes_per_week < 2160)"),
    .update(
      "employment_span: another last day", "employment_span", ["ended_on": "'2026-05-31'"],
      of: "id = 1"),
  ]

  static let schemes: [ForbiddenChange] = [
    .twice("scheme: a code used before", "scheme", refusal: "this code exists"),
    .row(
      "scheme: a year that starts in month 13", "scheme", but: ["year_starts": "'13-01'"],
      refusal: "no day of the year"),
    .row(
      "scheme: a year that starts on 31 June", "scheme", but: ["year_starts": "'06-31'"],
      refusal: "no day of the year"),
    .row("scheme: another form", "scheme", but: ["form": "'lottery'"], refusal: "form IN"),
    .row("scheme: another unit", "scheme", but: ["unit": "'USD'"], refusal: "unit IN"),
    .row(
      "scheme_version: grants on no day", "scheme_version", but: ["grant_on": "'02-30'"],
      refusal: "no day of the year"),
    .row(
      "scheme_version: grants whenever", "scheme_version", but: ["grant_on": "'whenever'"],
      refusal: "no day of the year"),
    .row(
      "scheme_version: grants less than nothing", "scheme_version", but: ["amount": "-1"],
      refusal: "amount >= 0"),
    .row(
      "scheme_version: ends before it holds", "scheme_version",
      but: [
        "ends_on": "'2026-05-31'"
      ], refusal: "ends_on >= valid_from"),
    .row(
      "scheme_version: ends after no years", "scheme_version",
      but: [
        "expiry_rule": "'years'", "expiry_count": "0",
      ], refusal: "expiry_count > 0"),
    .row(
      "scheme_description: consent on no day", "scheme_description",
      but: [
        "works_council": "'consented'"
      ], refusal: "CHECK constraint failed"),
    .update("scheme: another unit for what is there", "scheme", ["unit": "'MIN'"], of: "id = 1"),
    .update(
      "scheme_version: another amount for the past", "scheme_version", ["amount": "1"],
      of: "id = 1"),
    .update(
      "scheme_description: consent in secret", "scheme_description",
      [
        "works_council": "'cao'", "works_council_reason": "NULL",
      ], of: "works_council = 'none'"),
  ]

  static let claims: [ForbiddenChange] = [
    .row("claim_version: costs nothing", "claim_version", but: ["cost": "0"], refusal: "cost > 0"),
    .row(
      "claim_version: costs half a cent", "claim_version", but: ["cost": "0.5"],
      refusal: "cannot store REAL value in INTEGER column"),
    .row(
      "claim_version: asked on 30 February", "claim_version",
      but: [
        "submitted_on": "'2026-02-30'"
      ], refusal: "date(submitted_on"),
    .row(
      "claim_source: takes less than nothing", "claim_source", but: ["amount": "-100"],
      refusal: "amount > 0"),
    .row(
      "claim_step: a step that is none", "claim_step", but: ["step": "'forget'"],
      refusal: "step IN"),
    .row(
      "claim_step: on no day", "claim_step", but: ["on_day": "NULL"],
      refusal: "NOT NULL constraint failed: claim_step.on_day"),
    .row(
      "claim_award: awards nothing", "claim_award", but: ["amount": "0"],
      refusal: "amount > 0"),
    .row(
      "claim_payment: pays less than nothing", "claim_payment", but: ["amount": "-100"],
      refusal: "amount > 0"),
    .row(
      "claim_payment: neither pays nor refunds", "claim_payment", but: ["kind": "'lend'"],
      refusal: "kind IN"),
    .row("adjustment: by nothing", "adjustment", but: ["amount": "0"], refusal: "amount > 0"),
    .row(
      "adjustment: without a reason", "adjustment", but: ["reason": "NULL"],
      refusal: "adjustment"),
    .update("claim: of somebody else", "claim", ["person": "2"], of: "id = 1"),
    .update("claim_version: another price", "claim_version", ["cost": "1"], of: "id = 1"),
    .update(
      "claim_step: refused instead of approved", "claim_step", ["step": "'refuse'"],
      of: "step = 'approve' AND id = (SELECT max(id) FROM claim_step WHERE step = 'approve')"),
    .update("claim_award: a cent more", "claim_award", ["amount": "amount + 1"], of: "id = 1"),
    .update("claim_payment: a cent less", "claim_payment", ["amount": "amount - 1"], of: "id = 1"),
    .update("claim_payment: a refund instead", "claim_payment", ["kind": "'refund'"], of: "id = 1"),
    .update("adjustment: a minus instead", "adjustment", ["kind": "'minus'"], of: "id = 1"),
  ]

  static let imports: [ForbiddenChange] = [
    .twice(
      "claim_import: the same row twice under one event", "claim_import",
      refusal: "this row was taken in before"),
    .row(
      "claim_import: a row taken in before", "claim_import",
      but: [
        "digest": "(SELECT digest FROM claim_import WHERE id = 1)"
      ], refusal: "this row was taken in before"),
    .row(
      "import_batch: parts that do not make the whole", "import_batch",
      but: [
        "row_count": "4"
      ], refusal: "row_count = new_count"),
    .row(
      "import_batch: fewer than no rows", "import_batch",
      but: [
        "row_count": "1", "changed_count": "-1",
      ], refusal: "CHECK constraint failed"),
    .row(
      "closed_period: before one that is closed", "closed_period",
      but: [
        "last_day": "'2021-12-31'"
      ], before: closedYears, refusal: "a later period is closed already"),
    .row(
      "closed_period: until 30 February", "closed_period",
      but: [
        "last_day": "'2026-02-30'"
      ], before: closedYears, refusal: "date(last_day"),
  ]

  private static let lastMigration = "number = (SELECT max(number) FROM schema_migration)"

  static let schema: [ForbiddenChange] = [
    .update(
      "schema_migration: another checksum", "schema_migration", ["sha256": "'00'"],
      of: "number = 2"),
    .update(
      "schema_migration: another number", "schema_migration", ["number": "number + 1000"],
      of: lastMigration),
    .delete(
      "schema_migration: the last", "schema_migration",
      "(SELECT max(number) FROM schema_migration)"),
    .delete("schema_migration: one between two others", "schema_migration", "2"),
    ForbiddenChange(
      name: "schema_migration: one that was applied",
      act: .insert("schema_migration", migration("2")), refusal: "numbers have no gaps",
      honest: nextMigration),
    ForbiddenChange(
      name: "schema_migration: a gap",
      act: .insert("schema_migration", migration("(SELECT max(number) + 2 FROM schema_migration)")),
      refusal: "numbers have no gaps", honest: nextMigration),
    ForbiddenChange(
      name: "lot_kind: another word", act: .insert("lot_kind", ["kind": "'gift'"]),
      refusal: "the words belong to the schema"),
    .update("lot_kind: a word changed", "lot_kind", ["kind": "'gift'"], of: "kind = 'grant'"),
    .delete("lot_kind: a word less", "lot_kind", "'grant'"),
    ForbiddenChange(
      name: "transfer_kind: another word", act: .insert("transfer_kind", ["kind": "'gift'"]),
      refusal: "the words belong to the schema"),
    .update(
      "transfer_kind: a word changed", "transfer_kind", ["kind": "'gift'"],
      of: "kind = 'pay'"),
    .delete("transfer_kind: a word less", "transfer_kind", "'pay'"),
    ForbiddenChange(
      name: "view_column: another column",
      act: .insert(
        "view_column",
        [
          "view": "'x_team'", "position": "99", "\"column\"": "'colour'", "type": "'text'",
          "nullable": "0", "personal": "0", "since": "'9.9'", "description_nl": "'Kleur'",
          "description_en": "'Colour'",
        ]), refusal: "belongs to the schema"),
    .update(
      "view_column: nobody's business any more", "view_column", ["personal": "0"],
      of: "view = 'x_team' AND position = 4"),
    .delete("view_column: a view less", "view_column", "'x_team'"),
  ]

  /// Two maps that were kept, which is allowed.
  private static let maps = [
    "INSERT INTO import_map (name, kind, rules) VALUES ('a', 'teams', ''), ('b', 'claims', '')"
  ]

  static let importMaps: [ForbiddenChange] = [
    ForbiddenChange(
      name: "import_map: of files that have none", first: maps,
      act: .insert("import_map", ["name": "'c'", "kind": "'schemes'", "rules": "''"]),
      refusal: "no such kind of file",
      honest: ["INSERT INTO import_map (name, kind, rules) VALUES ('c', 'employees', '')"]),
    ForbiddenChange(
      name: "import_map: a name that is taken", first: maps,
      act: .insert("import_map", ["name": "'a'", "kind": "'teams'", "rules": "'x'"]),
      refusal: "this name exists",
      honest: maps + ["UPDATE import_map SET kind = 'teams', rules = 'x' WHERE name = 'a'"]),
    .update(
      "import_map: made one of other files", "import_map", ["kind": "'schemes'"],
      of: "name = 'a'", first: maps, refusal: "no such kind of file"),
    .update(
      "import_map: another name", "import_map", ["name": "'b'"], of: "name = 'a'", first: maps,
      refusal: "a map keeps its name"),
    .delete("import_map: one less", "import_map", "'a'", first: maps),
  ]

  private static func migration(_ number: String) -> [String: String] {
    ["number": number, "name": "'x.sql'", "sha256": "'00'", "applied_at": "'2026-06-01'"]
  }

  private static let nextMigration = [
    "INSERT INTO schema_migration SELECT max(number) + 1, 'x.sql', '00', '2026-06-01' "
      + "FROM schema_migration"
  ]
}

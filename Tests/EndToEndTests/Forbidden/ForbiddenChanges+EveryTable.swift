extension ForbiddenChanges {
  /// What is tried on every table of the chain alike.
  static var everyTable: [ForbiddenChange] {
    SoundRow.byNumber.flatMap { table in
      [sealed(table), changed(table), gone(table)]
    } + references.map { dangling($0.table, $0.column) }
  }

  /// A row more under an event that is sealed: the newest one.
  private static func sealed(_ table: String) -> ForbiddenChange {
    ForbiddenChange(
      name: "\(table): under a sealed event", first: filled(table),
      act: .insert(table, SoundRow.values(table)),
      refusal: "\(table): a row belongs to the open event",
      honest: [SoundRow.openEvent] + SoundRow.needed(table)
        + [SoundRow.insert(table), SoundRow.seal])
  }

  /// An older row moved under the newest event.
  private static func changed(_ table: String) -> ForbiddenChange {
    .update(
      "\(table): an older row under the newest event", table,
      ["event": "(SELECT max(id) FROM event)"],
      of: "id = (SELECT min(id) FROM \(table) WHERE event < (SELECT max(id) FROM event))",
      first: filled(table) + [SoundRow.openEvent, SoundRow.insert("text"), SoundRow.seal],
      refusal: table == "lot"
        ? "lot: a lot never becomes another" : "\(table): rows are never changed")
  }

  private static func gone(_ table: String) -> ForbiddenChange {
    .delete(
      "\(table): the oldest row gone", table, "(SELECT min(id) FROM \(table))",
      first: filled(table))
  }

  /// A row that names one that does not exist: what foreign keys refuse where they are on.
  private static func dangling(_ table: String, _ column: String) -> ForbiddenChange {
    let base: [String: String] =
      switch "\(table).\(column)" {
      case "lot.adjustment":
        [
          "kind": "'adjustment'", "employment": "NULL", "period_start": "NULL",
          "adjustment": "(SELECT max(id) FROM adjustment)",
        ]
      case "lot.claim":
        [
          "kind": "'claim'", "employment": "NULL", "period_start": "NULL", "claim": "1",
          "source_lot": SoundRow.grant,
        ]
      case "lot.leave":
        [
          "kind": "'leave'", "employment": "NULL", "period_start": "NULL",
          "leave": "(SELECT max(id) FROM leave)", "source_lot": SoundRow.grant,
        ]
      case "transfer.leave": ["leave": "(SELECT max(id) FROM leave)"]
      case "lot.payment", "lot.source_lot":
        [
          "kind": "'grace'", "employment": "NULL", "period_start": "NULL", "payment": "1",
          "source_lot": SoundRow.grant,
        ]
      case "craft_change.plan":
        [
          "agreement_version": "NULL", "position": "NULL", "item": "1",
          "plan": "(SELECT max(id) FROM plan)",
        ]
      case "agreement_party.name": ["role": "'external'", "person": "NULL", "name": "1"]
      case "experiment_person.name": ["person": "NULL", "name": "1"]
      default: [:]
      }
    let needed =
      column == "plan" && table == "craft_change"
      ? [SoundRow.insert("plan")]
      : column == "adjustment" && table == "lot"
        ? [SoundRow.insert("adjustment")]
        : column == "leave" && (table == "lot" || table == "transfer")
          ? [SoundRow.insert("leave")] : SoundRow.needed(table)
    let unknown = column == "kind" ? "'unknown'" : "999999"
    return .row(
      "\(table): \(column) names nothing", table, but: [column: unknown], base: base,
      inside: needed, refusal: table)
  }

  struct Reference: Hashable, Sendable {
    let table: String
    let column: String
  }

  /// Every column that names another row, but for the event, which has a trigger of its own, and
  /// the last transfer of a lot, which nobody sets.
  static let references: [Reference] = [
    ("team_change", "team parent manager"), ("person_change", "person"), ("role_change", "person"),
    ("employment", "person"), ("employment_span", "employment"),
    ("employment_change", "employment team manager"), ("scheme_description", "scheme"),
    ("scheme_version", "scheme"), ("claim", "person"),
    ("claim_version", "claim title provider subsidy"), ("claim_source", "claim_version scheme"),
    ("claim_step", "claim decided_by reason"), ("claim_award", "claim_step scheme"),
    ("claim_payment", "claim invoice"), ("claim_import", "claim"),
    ("adjustment", "person scheme reason approver"), ("account", "person scheme"),
    ("lot", "account kind employment adjustment claim payment source_lot leave"),
    ("lot_term", "lot scheme_version"),
    ("scheme_target", "scheme_version"), ("wage", "person"), ("lot_extension", "person scheme"),
    ("notice", "person scheme"), ("notice_receipt", "notice"),
    ("leaflet_receipt", "person"), ("claim_vote", "claim person"),
    ("adjustment_import", "adjustment"), ("support_contact", "team person scheme"),
    ("learning", "person title"), ("awareness", "scheme"), ("saving", "scheme source"),
    ("subsidy_version", "subsidy scheme name provider conditions proofs"),
    ("subsidy_money", "subsidy scheme"), ("fund_evaluation", "scheme note"),
    ("fund_evaluation_member", "fund_evaluation person"),
    ("repayment_term", "claim"), ("work_pattern", "person"), ("shift", "person"),
    ("leave", "person course"), ("leave_version", "leave"),
    ("leave_day", "leave_version scheme"), ("leave_step", "leave decided_by reason"),
    ("pressure", "team"), ("project", "team person"), ("goal", "team"),
    ("agreement", "person plan follows"),
    ("agreement_version", "agreement headline purpose no_goal terms growth"),
    ("craft_change", "plan agreement_version"),
    ("agreement_party", "agreement_version person name contribution"),
    ("agreement_commitment", "agreement_version agreement_party what claim scheme leave"),
    ("agreement_step", "agreement_version person reason"),
    ("agreement_answer", "agreement_party reason"),
    ("agreement_comment", "agreement_version person words"),
    ("craft_act", "agreement author"), ("craft_advice", "agreement_version words"),
    ("access_log", "person"), ("query_run", "query"), ("saved_query", "query"),
    ("export_cell", "run source team"), ("export_member", "cell person"),
    ("plan", "person follows"), ("plan_item", "plan"), ("plan_link", "plan"),
    ("plan_step", "plan"), ("plan_reader", "plan person"),
    ("experiment", "agreement_version follows"),
    ("experiment_version", "experiment room_by how headline"),
    ("experiment_day", "experiment_version"),
    ("experiment_person", "experiment_version person name"), ("handover", "experiment person task"),
    ("handover_answer", "handover"), ("evaluation", "experiment person"),
    ("experiment_decision", "experiment employee manager reason"),
    ("transfer", "kind from_lot to_lot reverses claim payment adjustment leave"),
  ].flatMap { table, columns in
    columns.split(separator: " ").map { Reference(table: table, column: String($0)) }
  }
}

/// Rows that may be entered under an open event. What is forbidden differs from one of them in a
/// value, so that a refusal has one reason only.
enum SoundRow {
  /// Opens an event as any program could that writes SQL; the file has nothing against that.
  static let openEvent =
    "INSERT INTO event (id, recorded_at, today, command, digest) SELECT max(id) + 1, "
    + "max(recorded_at), '2026-06-01', 'by hand', zeroblob(32) FROM event"

  /// Seals it. The hash is false, which no trigger can know: `doctor` names such an event.
  static let seal =
    "INSERT INTO seal (event, contents, previous, hash) SELECT max(event) + 1, 'by hand', "
    + "(SELECT hash FROM seal ORDER BY event DESC LIMIT 1), "
    + "X'0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20' FROM seal"

  static let openNumber = "(SELECT max(id) FROM event)"

  static func next(_ table: String) -> String { "(SELECT coalesce(max(id), 0) + 1 FROM \(table))" }

  static func world(_ kind: String, _ unit: String = "EUR") -> String {
    "(SELECT l.id FROM lot AS l JOIN account AS a ON a.id = l.account "
      + "WHERE a.kind = '\(kind)' AND a.unit = '\(unit)')"
  }

  /// A grant from which nothing was taken.
  static let grant =
    "(SELECT l.id FROM lot AS l JOIN account AS a ON a.id = l.account "
    + "WHERE l.kind = 'grant' AND a.person = 1 AND l.period_start = '2025-01-01')"
  static let ownAccount = "(SELECT id FROM account WHERE person = 1)"

  /// A row with some values replaced.
  static func values(_ table: String, but changed: [String: String] = [:]) -> [String: String] {
    var row = plain[table] ?? crafting[table] ?? [:]
    if byNumber.contains(table) {
      row["id"] = next(table)
      row["event"] = openNumber
    }
    return row.merging(changed) { $1 }
  }

  static func insert(_ table: String, but changed: [String: String] = [:]) -> String {
    let row = values(table, but: changed)
    let names = row.keys.sorted()
    return "INSERT INTO \(table) (\(names.joined(separator: ", "))) "
      + "VALUES (\(names.map { row[$0] ?? "" }.joined(separator: ", ")))"
  }

  /// The tables of the chain whose rows have a number and name their event.
  static let byNumber: [String] =
    [
      "text", "setting", "import_batch", "team", "person", "team_change", "person_change",
      "role_change", "employment", "employment_span", "employment_change", "scheme",
      "scheme_description", "scheme_version", "claim", "claim_version", "claim_source",
      "claim_step", "claim_award", "claim_payment", "claim_import", "adjustment", "account", "lot",
      "lot_term", "closed_period", "transfer", "scheme_target", "wage", "lot_extension", "notice",
      "notice_receipt", "leaflet_receipt", "claim_vote", "adjustment_import", "support_contact",
      "learning", "awareness", "saving", "subsidy", "subsidy_version", "subsidy_money",
      "fund_evaluation", "fund_evaluation_member", "repayment_term", "work_pattern", "shift",
      "holiday", "leave", "leave_version", "leave_day", "leave_step", "pressure",
      "project", "query_run", "saved_query", "export_run", "export_cell", "export_member",
    ] + ofCrafting

  /// What has to be there before a row of some tables can be.
  static func needed(_ table: String) -> [String] {
    switch table {
    case "scheme_target": [insert("scheme_version")]
    case "notice_receipt": [insert("notice")]
    case "export_cell": [insert("export_run")]
    case "export_member": [insert("export_run"), insert("export_cell")]
    case "adjustment_import": [insert("adjustment")]
    case "subsidy_version", "subsidy_money": [insert("subsidy")]
    case "fund_evaluation_member": [insert("fund_evaluation")]
    case "leave_version", "leave_step": [insert("leave")]
    case "leave_day":
      [insert("scheme", but: time)] + needed("leave_version") + [insert("leave_version")]
    default: neededOfCrafting(table)
    }
  }

  /// A scheme of time: nothing else pays for leave.
  private static let time = ["code": "'TIME'", "form": "'time'", "unit": "'MIN'"]

  static let digest = "zeroblob(32)"
  static let day = "'2026-06-01'"

  private static let plain: [String: [String: String]] = [
    "text": ["digest": digest],
    "setting": ["name": "'smallest_group'", "value": "'7'"],
    "import_batch": [
      "kind": "'teams'", "digest": digest, "row_count": "3", "new_count": "1",
      "changed_count": "1", "identical_count": "1",
    ],
    "team": ["code": "'NEW'"],
    "person": ["digest": digest],
    "team_change": [
      "team": "1", "valid_from": day, "name": "'New'", "parent": "2", "manager": "1",
    ],
    "person_change": ["person": "1", "valid_from": day, "language": "'nl'", "digest": digest],
    "role_change": ["person": "1", "valid_from": day, "role": "'hr'", "held": "1"],
    "employment": ["person": "1"],
    "employment_span": ["employment": "1", "started_on": day, "ended_on": "'2026-12-31'"],
    "employment_change": [
      "employment": "1", "valid_from": day, "minutes_per_week": "1440",
      "fulltime_minutes": "2160", "factor": "6667", "worker_type": "'permanent'", "team": "1",
      "manager": "2", "yearly_wage": "4000000",
    ],
    "scheme": [
      "code": "'NEW'", "form": "'account'", "unit": "'EUR'", "year_starts": "'02-29'",
    ],
    "scheme_description": [
      "scheme": "1", "name_nl": "'N'", "name_en": "'N'", "basis_kind": "'law'",
      "basis_title": "''", "basis_article": "''", "basis_url": "''", "basis_verified": "0",
      "tax_confirmed": "0",
    ],
    "scheme_version": [
      "scheme": "1", "valid_from": day, "ends_on": "'2030-12-31'", "amount": "100",
      "per": "'year'", "grant_on": "'12-31'", "pro_rata": "'full'", "hours_scale": "'full'",
      "rounding_to": "'cent'", "rounding_mode": "'up'", "after_months": "0", "workers": "''",
      "education": "''", "teams": "''", "expiry_rule": "'never'", "expiry_then": "'lapse'",
      "leaver": "'lapse'", "purposes": "''", "approval": "'hr'", "grace_months": "0",
      "manager_sees": "'claims'", "decrease": "'offset'",
    ],
    "claim": ["person": "1"],
    "claim_version": [
      "claim": "1", "submitted_on": day, "cost": "100", "title": "1", "provider": "1",
      "purposes": "''", "mandatory": "'no'", "reimburse": "0", "starts_on": day, "minutes": "60",
    ],
    "claim_source": [
      "claim_version": "1", "position": "2", "scheme": "1", "due_on": day, "amount": "100",
    ],
    "claim_step": [
      "claim": "1", "step": "'ask'", "on_day": day, "decided_by": "1", "reason": "1",
    ],
    "claim_award": [
      "claim_step": "1", "position": "2", "scheme": "1", "due_on": day, "amount": "100",
    ],
    "claim_payment": [
      "claim": "1", "kind": "'pay'", "on_day": day, "amount": "100", "invoice": "1",
    ],
    "claim_import": ["claim": "1", "digest": digest],
    "adjustment": [
      "person": "1", "scheme": "1", "kind": "'plus'", "on_day": day, "amount": "100",
      "reason": "1",
    ],
    "account": [
      "kind": "'person'", "unit": "'EUR'", "person": "(SELECT max(id) FROM person)",
      "scheme": "1",
    ],
    "lot": [
      "account": ownAccount, "kind": "'grant'", "employment": "1", "period_start": "'2030-01-01'",
      "floor": "0",
    ],
    "lot_term": [
      "lot": grant, "granted_on": day, "expires_on": "'2028-12-31'", "ends_then": "'lapse'",
      "scheme_version": "1",
    ],
    "closed_period": ["last_day": "'2022-12-31'"],
    "scheme_target": [
      "scheme_version": "(SELECT max(id) FROM scheme_version)", "position": "1",
      "education": "'vmbo'", "justification": "''", "amount": "100",
    ],
    "wage": ["person": "1", "month": "'2026-06-01'", "amount": "300000"],
    "lot_extension": [
      "person": "1", "scheme": "1", "from_day": day, "to_day": "'2026-12-31'",
      "reason_code": "'other'",
    ],
    "notice": [
      "person": "1", "scheme": "1", "last_day": "'2026-12-31'", "amount": "100", "sent_on": day,
      "language": "'nl'", "digest": digest,
    ],
    "notice_receipt": ["notice": "(SELECT max(id) FROM notice)", "on_day": day],
    "leaflet_receipt": [
      "person": "1", "language": "'nl'", "digest": digest, "on_day": day,
    ],
    "claim_vote": ["claim": "1", "person": "1", "vote": "'for'", "on_day": day],
    "adjustment_import": ["adjustment": "(SELECT max(id) FROM adjustment)", "digest": digest],
    "support_contact": [
      "kind": "'workshop'", "on_day": day, "team": "1", "person": "1", "scheme": "1",
    ],
    "learning": [
      "person": "1", "on_day": day, "minutes": "90", "kind": "'informal'", "title": "1",
    ],
    "awareness": [
      "on_day": day, "education": "'mbo2'", "scheme": "1", "asked": "20", "aware": "5",
    ],
    "query_run": ["query": "1", "milliseconds": "5", "row_count": "2", "was_cut": "0"],
    "saved_query": ["name": "'people'", "query": "1"],
    "export_run": [
      "format": "'csv'", "audience": "'hr'", "pseudonymised": "0", "tables": "'x_ledger'",
      "row_count": "2", "manifest": "zeroblob(32)",
    ],
    "export_cell": ["run": "1", "smallest": "5", "education": "'hbo'"],
    "export_member": ["cell": "1", "person": "1"],
    "saving": ["on_day": day, "scheme": "1", "amount": "100", "source": "1"],
    "subsidy": ["code": "'NEW'"],
    "subsidy_version": [
      "subsidy": "(SELECT max(id) FROM subsidy)", "scheme": "1", "name": "1", "provider": "1",
      "conditions": "1", "proofs": "1", "expected": "100", "apply_by": day, "proof_by": day,
      "checked_on": day,
    ],
    "subsidy_money": [
      "subsidy": "(SELECT max(id) FROM subsidy)", "scheme": "1", "kind": "'receipt'",
      "on_day": day, "amount": "100",
    ],
    "fund_evaluation": ["scheme": "1", "on_day": day, "new_need": "1", "note": "1"],
    "fund_evaluation_member": [
      "fund_evaluation": "(SELECT max(id) FROM fund_evaluation)", "person": "1",
    ],
    "repayment_term": ["claim": "1", "signed_on": day, "months": "24", "ended_on": day],
    "work_pattern": [
      "person": "1", "valid_from": day, "weeks": "1", "week": "1", "monday": "480",
      "tuesday": "480", "wednesday": "0", "thursday": "480", "friday": "480", "saturday": "0",
      "sunday": "0",
    ],
    "shift": ["person": "1", "on_day": day, "minutes": "540"],
    "holiday": ["on_day": day, "name": "'Feast'", "minutes": "240"],
    "leave": ["person": "1", "course": "1"],
    "leave_version": ["leave": "(SELECT max(id) FROM leave)", "on_day": day],
    "leave_day": [
      "leave_version": "(SELECT max(id) FROM leave_version)", "on_day": day,
      "scheme": "(SELECT max(id) FROM scheme)", "minutes": "240", "planned": "480",
      "part": "'morning'",
    ],
    "leave_step": ["leave": "(SELECT max(id) FROM leave)", "step": "'approve'", "on_day": day],
    "pressure": ["team": "1", "week": "'2026-01-26'", "level": "2"],
    "project": [
      "code": "'P'", "kind": "'studio'", "team": "1", "starts_on": day, "ends_on": day,
      "minutes_per_week": "240", "person": "1",
    ],
    "transfer": [
      "kind": "'adjust'", "from_lot": world("employer"), "to_lot": grant, "amount": "100",
      "effective_on": day, "booked_on": day,
    ],
  ]
}

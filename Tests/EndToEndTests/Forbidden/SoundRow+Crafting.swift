/// Sound rows of plans, agreements and experiments.
extension SoundRow {
  static let ofCrafting: [String] = [
    "goal", "agreement", "agreement_version", "craft_change", "agreement_party",
    "agreement_commitment", "agreement_step", "agreement_answer", "agreement_comment",
    "craft_act", "craft_advice", "access_log", "plan", "plan_item", "plan_link", "plan_step",
    "plan_reader",
    "experiment", "experiment_version", "experiment_day", "experiment_person", "handover",
    "handover_answer", "evaluation", "experiment_decision",
  ]

  static func neededOfCrafting(_ table: String) -> [String] {
    switch table {
    case "agreement_version", "craft_act": [insert("agreement")]
    case "craft_change", "agreement_party", "agreement_step", "agreement_comment", "craft_advice",
      "experiment":
      needed("agreement_version") + [insert("agreement_version")]
    case "agreement_commitment", "agreement_answer":
      needed("agreement_party") + [insert("agreement_party")]
    case "plan_item", "plan_link", "plan_step", "plan_reader": [insert("plan")]
    case "experiment_version", "handover", "evaluation", "experiment_decision":
      needed("experiment") + [insert("experiment")]
    case "experiment_day", "experiment_person":
      needed("experiment_version") + [insert("experiment_version")]
    case "handover_answer": needed("handover") + [insert("handover")]
    default: []
    }
  }

  private static func newest(_ table: String) -> String { "(SELECT max(id) FROM \(table))" }

  /// As many bytes as a token has, other than those before.
  private static func token(_ table: String) -> String {
    "CAST(printf('%016d', (SELECT count(*) FROM \(table))) AS BLOB)"
  }

  static let crafting: [String: [String: String]] = [
    "goal": ["code": "'GOAL'", "name": "'Goal'", "team": "1", "valid_from": day],
    "agreement": ["person": "1", "token": token("agreement")],
    "agreement_version": [
      "agreement": newest("agreement"), "on_day": day, "initiator": "'employee'",
      "occasion": "'fresh'", "culture": "1", "minutes": "60", "headline": "1", "purpose": "1",
    ],
    "craft_change": [
      "agreement_version": newest("agreement_version"), "position": "1", "digest": digest,
    ],
    "agreement_party": [
      "agreement_version": newest("agreement_version"), "role": "'colleague'", "person": "2",
      "contribution": "1",
    ],
    "agreement_commitment": [
      "agreement_version": newest("agreement_version"),
      "agreement_party": newest("agreement_party"), "what": "1", "due_on": day,
    ],
    "agreement_step": [
      "agreement_version": newest("agreement_version"), "step": "'propose'", "on_day": day,
      "person": "1",
    ],
    "agreement_answer": [
      "agreement_party": newest("agreement_party"), "answer": "'agree'", "on_day": day,
      "seen": "'talk'",
    ],
    "agreement_comment": [
      "agreement_version": newest("agreement_version"), "person": "1", "on_day": day,
      "words": "1",
    ],
    "craft_advice": [
      "agreement_version": newest("agreement_version"), "code": "'social'", "grade": "'mixed'",
      "dated_on": day, "language": "'nl'", "words": "1",
    ],
    "access_log": ["person": "1", "kind": "'agreement'", "number": "1", "amount": "2"],
    "craft_act": [
      "agreement": newest("agreement"), "position": "1", "author": "2",
      "item": "'agreement_version'", "number": "(SELECT count(*) + 1 FROM craft_act)",
    ],
    "plan": ["person": "1", "token": token("plan"), "origin": "'talk'"],
    "plan_item": ["plan": newest("plan"), "item": "1", "digest": digest],
    "plan_link": ["plan": newest("plan"), "work": "1", "item": "2", "held": "1"],
    "plan_step": ["plan": newest("plan"), "step": "1", "on_day": day, "checklist": "1"],
    "plan_reader": ["plan": newest("plan"), "person": "2", "held": "1", "on_day": day],
    "experiment": ["agreement_version": newest("agreement_version")],
    "experiment_version": [
      "experiment": newest("experiment"), "on_day": day, "starts_on": day, "ends_on": day,
      "room_by": "2", "how": "1",
    ],
    "experiment_day": [
      "experiment_version": newest("experiment_version"), "on_day": day, "kind": "'final'",
    ],
    "experiment_person": [
      "experiment_version": newest("experiment_version"), "role": "'inspire'", "person": "2",
    ],
    "handover": [
      "experiment": newest("experiment"), "person": "2", "task": "1", "from_day": day,
    ],
    "handover_answer": [
      "handover": newest("handover"), "answer": "'agree'", "on_day": day, "digest": digest,
    ],
    "evaluation": [
      "experiment": newest("experiment"), "kind": "'final'", "on_day": day, "person": "1",
      "digest": digest,
    ],
    "experiment_decision": [
      "experiment": newest("experiment"), "decision": "'stop'", "on_day": day, "employee": "1",
      "manager": "2", "seen": "'talk'",
    ],
  ]
}

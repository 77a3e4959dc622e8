package import Records

/// What is stored, column by column: whose it is and why decides its class. A column without one
/// fails a test, so that nothing new is stored unseen.
package enum DataRegister {
  /// The columns of each class, by table.
  package static var columns: [DataClass: [(table: String, columns: [String])]] {
    var found: [DataClass: [(table: String, columns: [String])]] = [:]
    for (table, classes) in tables.sorted(by: { $0.key < $1.key }) {
      for (kind, columns) in classes {
        found[kind, default: []].append((table, columns.split(separator: " ").map(String.init)))
      }
    }
    return found
  }

  private static let tables = fromAToF.merging(fromGToZ) { first, _ in first }

  private static let fromAToF: [String: [DataClass: String]] = [
    "access_log": [.chain: "id event", .trail: "person kind number amount"],
    "account": [.chain: "id event", .account: "kind unit person scheme"],
    "adjustment": [
      .chain: "id event",
      .account:
        "person scheme kind on_day amount reason granted_on expires_on was_carried "
        + "approver",
    ],
    "adjustment_import": [.chain: "id event digest", .account: "adjustment"],
    "agreement": [.chain: "id event", .agreement: "person token plan follows"],
    "agreement_answer": [
      .chain: "id event",
      .agreement: "agreement_party answer on_day seen reason",
    ],
    "agreement_comment": [.chain: "id event", .agreement: "agreement_version person on_day words"],
    "agreement_commitment": [
      .chain: "id event",
      .agreement: "agreement_version agreement_party what due_on claim scheme leave",
    ],
    "agreement_party": [
      .chain: "id event",
      .agreement: "agreement_version role person name contribution",
    ],
    "agreement_step": [
      .chain: "id event",
      .agreement: "agreement_version step on_day person reason",
    ],
    "agreement_version": [
      .chain: "id event",
      .agreement:
        "agreement on_day initiator occasion goal ends_on culture minutes headline "
        + "purpose no_goal terms growth",
    ],
    "awareness": [.chain: "id event", .organisation: "on_day education scheme asked aware"],
    "claim": [.chain: "id event", .claim: "person"],
    "claim_award": [.chain: "id event", .claim: "claim_step position scheme due_on amount"],
    "claim_import": [.chain: "id event digest", .claim: "claim"],
    "claim_payment": [.chain: "id event", .claim: "claim kind on_day amount invoice"],
    "claim_source": [.chain: "id event", .claim: "claim_version position scheme due_on amount"],
    "claim_step": [.chain: "id event", .claim: "claim step on_day decided_by reason"],
    "claim_version": [
      .chain: "id event",
      .claim:
        "claim submitted_on cost title provider purposes mandatory reimburse "
        + "starts_on minutes orientation_minutes subsidy",
    ],
    "claim_vote": [.chain: "id event", .claim: "claim person vote on_day"],
    "closed_period": [.chain: "id event", .organisation: "last_day"],
    "craft_act": [.chain: "id event", .agreement: "agreement position author item number"],
    "craft_advice": [
      .chain: "id event",
      .agreement: "agreement_version code grade dated_on language words",
    ],
    "craft_change": [
      .chain: "id event digest", .agreement: "plan item agreement_version position",
    ],
    "craft_change_details": [
      .chain: "salt",
      .agreement:
        "craft_change what can wants aims craft jdr serves mode view_before "
        + "view_after redesign direction workload_before workload_after efficiency "
        + "pace_weeks responsibility authority capacity belief guidance freedom "
        + "freedom_note support support_note uses feedback removed",
    ],
    "employment": [.chain: "id event", .employment: "person"],
    "employment_change": [
      .chain: "id event",
      .employment:
        "employment valid_from minutes_per_week fulltime_minutes factor worker_type "
        + "team manager cost_centre",
      .wage: "yearly_wage",
    ],
    "employment_span": [.chain: "id event", .employment: "employment started_on ended_on"],
    "evaluation": [.chain: "id event digest", .score: "experiment kind on_day person seen"],
    "evaluation_details": [
      .chain: "salt",
      .score:
        "evaluation gave cost exciting note autonomy energy pleasure authenticity "
        + "wellbeing room ownership links result engagement performance balance",
    ],
    "event": [.chain: "id recorded_at today command digest idempotency_key undoes"],
    "event_text": [.chain: "event salt", .trail: "actor subject reason"],
    "experiment": [.chain: "id event", .agreement: "agreement_version follows"],
    "experiment_day": [.chain: "id event", .agreement: "experiment_version on_day kind"],
    "experiment_decision": [
      .chain: "id event",
      .agreement: "experiment decision on_day employee manager seen reason",
    ],
    "experiment_person": [.chain: "id event", .agreement: "experiment_version role person name"],
    "experiment_version": [
      .chain: "id event",
      .agreement: "experiment on_day starts_on ends_on room_by how headline",
    ],
    "export_cell": [
      .chain: "id event",
      .shownGroup: "run smallest source employed education age_band hours_band contract team",
    ],
    "export_member": [.chain: "id event", .shownGroup: "cell person"],
    "export_run": [
      .chain: "id event",
      .trail: "format audience pseudonymised smallest tables row_count manifest",
    ],
    "fund_evaluation": [.chain: "id event", .organisation: "scheme on_day new_need note"],
    "fund_evaluation_member": [.chain: "id event", .organisation: "fund_evaluation person"],
    "goal": [.chain: "id event", .organisation: "code name team valid_from ends_on together"],
    "handover": [.chain: "id event", .agreement: "experiment person task from_day to_day"],
    "handover_answer": [.chain: "id event digest", .agreement: "handover answer on_day seen"],
    "handover_answer_details": [.chain: "salt", .score: "handover_answer energy"],
    "holiday": [.chain: "id event", .organisation: "on_day name minutes"],
    "import_batch": [
      .chain: "id event kind digest row_count new_count changed_count identical_count"
    ],
    "import_map": [.chain: "name kind rules"],
  ]

  private static let fromGToZ: [String: [DataClass: String]] = [
    "leaflet_receipt": [.chain: "id event digest", .account: "person language on_day"],
    "learning": [.chain: "id event", .support: "person on_day minutes kind title"],
    "leave": [.chain: "id event", .workingTime: "person course"],
    "leave_day": [
      .chain: "id event",
      .workingTime: "leave_version on_day scheme minutes part planned",
    ],
    "leave_step": [.chain: "id event", .workingTime: "leave step on_day decided_by reason"],
    "leave_version": [.chain: "id event", .workingTime: "leave on_day"],
    "lot": [
      .chain: "id event",
      .account:
        "account kind employment period_start adjustment claim payment source_lot "
        + "floor amount last_transfer leave",
    ],
    "lot_extension": [.chain: "id event", .account: "person scheme from_day to_day reason_code"],
    "lot_kind": [.chain: "kind"],
    "lot_term": [
      .chain: "id event",
      .account: "lot granted_on expires_on ends_then scheme_version nominal_on waits_on",
    ],
    "notice": [
      .chain: "id event digest",
      .account: "person scheme last_day amount sent_on language",
    ],
    "notice_receipt": [.chain: "id event", .account: "notice on_day"],
    "person": [.chain: "id event digest"],
    "person_change": [
      .chain: "id event digest",
      .employment: "person valid_from education language",
    ],
    "person_details": [.chain: "salt", .identity: "person_change name email birth_year"],
    "person_number": [.chain: "salt", .identity: "person number"],
    "plan": [.chain: "id event", .plan: "person token origin follows started_on"],
    "plan_item": [.chain: "id event digest", .plan: "plan item"],
    "plan_item_details": [
      .chain: "salt",
      .plan:
        "plan_item kind words note work_kind minutes energy source used_on from_day "
        + "to_day removed",
    ],
    "plan_link": [.chain: "id event", .plan: "plan work item held"],
    "plan_reader": [.chain: "id event", .plan: "plan item part person held on_day"],
    "plan_step": [.chain: "id event", .plan: "plan step on_day checklist"],
    "pressure": [.chain: "id event", .organisation: "team week level"],
    "project": [
      .chain: "id event",
      .organisation:
        "code kind team starts_on ends_on qualification newcomers minutes_per_week "
        + "ramp_up training_minutes person",
    ],
    "query_run": [.chain: "id event", .trail: "query name milliseconds row_count was_cut"],
    "repayment_term": [.chain: "id event", .claim: "claim signed_on months ended_on"],
    "role_change": [.chain: "id event", .employment: "person valid_from role held"],
    "saved_query": [.chain: "id event", .trail: "name query"],
    "saving": [.chain: "id event", .organisation: "on_day scheme amount source"],
    "schema_migration": [.chain: "number name sha256 applied_at"],
    "scheme": [.chain: "id event", .organisation: "code form unit year_starts"],
    "scheme_description": [
      .chain: "id event",
      .organisation:
        "scheme name_nl name_en basis_kind basis_title basis_article basis_url "
        + "basis_read_on basis_verified works_council works_council_on "
        + "works_council_reason tax_confirmed",
    ],
    "scheme_target": [
      .chain: "id event",
      .organisation: "scheme_version position education age_from age_to justification amount cap",
    ],
    "scheme_version": [
      .chain: "id event",
      .organisation:
        "scheme valid_from ends_on amount per grant_on pro_rata hours_scale "
        + "full_from nothing_below max_factor rounding_to rounding_mode after_months "
        + "workers education teams expiry_rule expiry_count expiry_on expiry_then "
        + "leaver purposes approval grace_months manager_sees decrease period_years "
        + "wage_percent cap_balance cap_by_factor cap_lots carry_at_most carry_until "
        + "carry_months notice_days notice_required transfer_minimum per_claim "
        + "per_person per_person_per own_share pot_code pot_total pot_per quorum "
        + "window_from window_to waiting_order leave_reserve",
    ],
    "seal": [.chain: "event contents previous hash"],
    "setting": [.chain: "id event", .organisation: "name value"],
    "shift": [.chain: "id event", .workingTime: "person on_day minutes"],
    "subsidy": [.chain: "id event", .organisation: "code"],
    "subsidy_money": [.chain: "id event", .organisation: "subsidy scheme kind on_day amount"],
    "subsidy_version": [
      .chain: "id event",
      .organisation:
        "subsidy scheme name provider conditions proofs expected apply_by proof_by "
        + "checked_on",
    ],
    "support_contact": [.chain: "id event", .support: "kind on_day team person scheme"],
    "team": [.chain: "id event", .organisation: "code"],
    "team_change": [.chain: "id event", .organisation: "team valid_from name parent manager"],
    "text": [.chain: "id event digest"],
    "text_body": [.chain: "salt", .words: "text body"],
    "transfer": [
      .chain: "id event",
      .account:
        "kind from_lot to_lot amount effective_on booked_on reverses claim payment "
        + "adjustment basis leave",
    ],
    "transfer_kind": [.chain: "kind"],
    "view_column": [
      .chain:
        "view position column type unit nullable personal since description_nl "
        + "description_en"
    ],
    "wage": [.chain: "id event", .wage: "person month amount"],
    "work_pattern": [
      .chain: "id event",
      .workingTime:
        "person valid_from weeks week monday tuesday wednesday thursday friday "
        + "saturday sunday",
    ],
  ]
}

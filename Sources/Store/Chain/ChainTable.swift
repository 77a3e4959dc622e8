/// The tables of the chain with the columns that are hashed, in the order of the chain.
///
/// Only ever append: a new table at the end, a new column at the end of its list. A column that
/// is NULL is left out of the hash, so an old row hashes the same after a column was added.
struct ChainTable: Sendable {
  let name: String
  let columns: [String]

  static let all: [ChainTable] = [
    table("text", "digest"),
    table("setting", "name value"),
    table("import_batch", "kind digest row_count new_count changed_count identical_count"),
    table("team", "code"),
    table("person", "digest"),
    table("team_change", "team valid_from name parent manager"),
    table("person_change", "person valid_from education language digest"),
    table("role_change", "person valid_from role held"),
    table("employment", "person"),
    table("employment_span", "employment started_on ended_on"),
    table(
      "employment_change",
      "employment valid_from minutes_per_week fulltime_minutes factor worker_type team manager "
        + "yearly_wage cost_centre"),
    table("scheme", "code form unit year_starts"),
    table(
      "scheme_description",
      "scheme name_nl name_en basis_kind basis_title basis_article basis_url basis_read_on "
        + "basis_verified works_council works_council_on works_council_reason tax_confirmed"),
    table(
      "scheme_version",
      "scheme valid_from ends_on amount per grant_on pro_rata hours_scale full_from "
        + "nothing_below max_factor rounding_to rounding_mode after_months workers education "
        + "teams expiry_rule expiry_count expiry_on expiry_then leaver purposes approval "
        + "grace_months manager_sees decrease period_years wage_percent cap_balance "
        + "cap_by_factor cap_lots carry_at_most carry_until carry_months notice_days "
        + "notice_required transfer_minimum per_claim per_person per_person_per own_share "
        + "pot_code pot_total pot_per quorum window_from window_to waiting_order "
        + "leave_reserve"),
    table("claim", "person"),
    table(
      "claim_version",
      "claim submitted_on cost title provider purposes mandatory reimburse starts_on minutes "
        + "orientation_minutes subsidy"),
    table("claim_source", "claim_version position scheme due_on amount"),
    table("claim_step", "claim step on_day decided_by reason"),
    table("claim_award", "claim_step position scheme due_on amount"),
    table("claim_payment", "claim kind on_day amount invoice"),
    table("claim_import", "claim digest"),
    table(
      "adjustment",
      "person scheme kind on_day amount reason granted_on expires_on was_carried approver"),
    table("account", "kind unit person scheme"),
    // A lot's amount follows from its transfers; it is no fact of its own.
    table(
      "lot",
      "account kind employment period_start adjustment claim payment source_lot floor leave"),
    table("lot_term", "lot granted_on expires_on ends_then scheme_version nominal_on waits_on"),
    table("closed_period", "last_day"),
    table(
      "transfer",
      "kind from_lot to_lot amount effective_on booked_on reverses claim payment adjustment "
        + "basis leave"),
    table(
      "scheme_target",
      "scheme_version position education age_from age_to justification amount cap"),
    table("wage", "person month amount"),
    table("lot_extension", "person scheme from_day to_day reason_code"),
    table("notice", "person scheme last_day amount sent_on language digest"),
    table("notice_receipt", "notice on_day"),
    table("leaflet_receipt", "person language digest on_day"),
    table("claim_vote", "claim person vote on_day"),
    table("adjustment_import", "adjustment digest"),
    table("support_contact", "kind on_day team person scheme"),
    table("learning", "person on_day minutes kind title"),
    table("awareness", "on_day education scheme asked aware"),
    table("saving", "on_day scheme amount source"),
    table("subsidy", "code"),
    table(
      "subsidy_version",
      "subsidy scheme name provider conditions proofs expected apply_by proof_by checked_on"),
    table("subsidy_money", "subsidy scheme kind on_day amount"),
    table("fund_evaluation", "scheme on_day new_need note"),
    table("fund_evaluation_member", "fund_evaluation person"),
    table("repayment_term", "claim signed_on months ended_on"),
    table(
      "work_pattern",
      "person valid_from weeks week monday tuesday wednesday thursday friday saturday sunday"),
    table("shift", "person on_day minutes"),
    table("holiday", "on_day name minutes"),
    table("leave", "person course"),
    table("leave_version", "leave on_day"),
    table("leave_day", "leave_version on_day scheme minutes part planned"),
    table("leave_step", "leave step on_day decided_by reason"),
    table("pressure", "team week level"),
    table(
      "project",
      "code kind team starts_on ends_on qualification newcomers minutes_per_week ramp_up "
        + "training_minutes person"),
    table("goal", "code name team valid_from ends_on together"),
    table("agreement", "person token plan follows"),
    table(
      "agreement_version",
      "agreement on_day initiator occasion goal ends_on culture minutes headline purpose no_goal "
        + "terms growth"),
    table("craft_change", "plan item agreement_version position digest"),
    table("agreement_party", "agreement_version role person name contribution"),
    table(
      "agreement_commitment", "agreement_version agreement_party what due_on claim scheme leave"),
    table("agreement_step", "agreement_version step on_day person reason"),
    table("agreement_answer", "agreement_party answer on_day seen reason"),
    table("agreement_comment", "agreement_version person on_day words"),
    table(
      "craft_advice", "agreement_version code grade dated_on language words"),
    table("craft_act", "agreement position author item number"),
    table("access_log", "person kind number amount"),
    table("plan", "person token origin follows started_on"),
    table("plan_item", "plan item digest"),
    table("plan_link", "plan work item held"),
    table("plan_step", "plan step on_day checklist"),
    table("plan_reader", "plan item part person held on_day"),
    table("experiment", "agreement_version follows"),
    table("experiment_version", "experiment on_day starts_on ends_on room_by how headline"),
    table("experiment_day", "experiment_version on_day kind"),
    table("experiment_person", "experiment_version role person name"),
    table("handover", "experiment person task from_day to_day"),
    table("handover_answer", "handover answer on_day seen digest"),
    table("evaluation", "experiment kind on_day person seen digest"),
    table("experiment_decision", "experiment decision on_day employee manager seen reason"),
    table("query_run", "query name milliseconds row_count was_cut"),
    table("saved_query", "name query"),
    table(
      "export_run", "format audience pseudonymised smallest tables row_count manifest"),
    table(
      "export_cell",
      "run smallest source employed education age_band hours_band contract team"),
    table("export_member", "cell person"),
  ]

  /// Reads the rows after an id, in order.
  var selectAfter: String {
    "SELECT id, event, \(columns.joined(separator: ", ")) FROM \(name) WHERE id > ?1 ORDER BY id"
  }

  private static func table(_ name: String, _ columns: String) -> ChainTable {
    ChainTable(name: name, columns: columns.split(separator: " ").map(String.init))
  }
}

/// Everything that is tried on the file.
enum ForbiddenChanges {
  static var all: [ForbiddenChange] {
    transfers + transferDays + reversals + lots + newLots + accounts + events + seals + texts
      + people + schemes + claims + imports + schema + importMaps + everyTable
  }

  /// Two closed years under an event of their own: no command of this version closes one.
  static let closedYears = [
    SoundRow.openEvent, SoundRow.insert("closed_period", but: ["last_day": "'2022-12-31'"]),
    SoundRow.insert("closed_period", but: ["last_day": "'2023-12-31'"]), SoundRow.seal,
  ]

  /// A second setting.
  static let settings = [SoundRow.openEvent, SoundRow.insert("setting"), SoundRow.seal]

  /// What a table needs so that it has two rows.
  static func filled(_ table: String) -> [String] {
    switch table {
    case "closed_period": closedYears
    case "setting": settings
    case "scheme_target", "wage", "lot_extension", "notice", "notice_receipt", "leaflet_receipt",
      "claim_vote", "adjustment_import", "support_contact", "learning", "awareness", "saving",
      "subsidy", "subsidy_version", "subsidy_money", "fund_evaluation", "fund_evaluation_member",
      "repayment_term", "work_pattern", "shift", "holiday", "leave", "leave_version", "leave_day",
      "leave_step", "pressure", "project", "query_run", "saved_query",
      "export_run", "export_cell", "export_member":
      [SoundRow.openEvent] + SoundRow.needed(table) + [SoundRow.insert(table), SoundRow.seal]
    case _ where SoundRow.ofCrafting.contains(table):
      [SoundRow.openEvent] + SoundRow.needed(table) + [SoundRow.insert(table), SoundRow.seal]
    default: []
    }
  }
}

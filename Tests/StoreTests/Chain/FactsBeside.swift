import Records
import SQLite

@testable import Store

/// A row in every table for which an organisation would have to be a large one: entered by hand,
/// such that nothing else follows from it.
enum FactsBeside {
  /// - Parameter number: of the round, from 1; each enters rows of its own.
  static func enter(_ hospital: Hospital, _ number: Int64) throws {
    _ = try hospital.store.record(Hospital.head("by hand")) { recording in
      for (table, row) in rows(number) {
        let names = row.map(\.0).joined(separator: ", ")
        let values = row.map(\.1).joined(separator: ", ")
        try recording.database.execute(
          """
          INSERT INTO \(table) (id, event, \(names))
          VALUES (\(try recording.nextID(table)), \(recording.event), \(values))
          """)
      }
    }
  }

  private static func rows(_ number: Int64) -> [(String, [(String, String)])] {
    let day = "'200\(number)-01-01'"
    let digest = "X'" + String(repeating: "0\(number)", count: 32) + "'"
    return [
      (
        "scheme",
        [
          ("code", "'BESIDE\(number)'"), ("form", "'account'"), ("unit", "'EUR'"),
          ("year_starts", "'01-01'"),
        ]
      ),
      (
        "scheme_version",
        [
          ("scheme", "(SELECT max(id) FROM scheme)"), ("valid_from", day), ("amount", "100"),
          ("per", "'year'"), ("grant_on", "'period_start'"), ("pro_rata", "'full'"),
          ("hours_scale", "'full'"), ("rounding_to", "'cent'"), ("rounding_mode", "'up'"),
          ("after_months", "0"), ("workers", "''"), ("education", "''"), ("teams", "''"),
          ("expiry_rule", "'never'"), ("expiry_then", "'lapse'"), ("leaver", "'lapse'"),
          ("purposes", "''"), ("approval", "'hr'"), ("grace_months", "0"),
          ("manager_sees", "'claims'"), ("decrease", "'waive'"),
        ]
      ),
      (
        "scheme_target",
        [
          ("scheme_version", "(SELECT max(id) FROM scheme_version)"), ("position", "1"),
          ("education", "'vmbo'"), ("justification", "''"), ("amount", "100"),
        ]
      ),
      ("wage", [("person", "1"), ("month", day), ("amount", "1")]),
      (
        "lot_extension",
        [
          ("person", "1"), ("scheme", "1"), ("from_day", day), ("to_day", "'2010-01-01'"),
          ("reason_code", "'other'"),
        ]
      ),
      (
        "notice",
        [
          ("person", "1"), ("scheme", "1"), ("last_day", day), ("amount", "1"), ("sent_on", day),
          ("language", "'nl'"), ("digest", digest),
        ]
      ),
      ("notice_receipt", [("notice", "(SELECT max(id) FROM notice)"), ("on_day", day)]),
      ("claim_vote", [("claim", "1"), ("person", "1"), ("vote", "'for'"), ("on_day", day)]),
      ("adjustment_import", [("adjustment", "1"), ("digest", digest)]),
      ("support_contact", [("kind", "'workshop'"), ("on_day", day), ("team", "1")]),
      (
        "learning",
        [
          ("person", "1"), ("on_day", day), ("minutes", "60"), ("kind", "'informal'"),
        ]
      ),
      (
        "awareness",
        [
          ("on_day", day), ("education", "'mbo2'"), ("asked", "20"), ("aware", "5"),
        ]
      ),
      ("saving", [("on_day", day), ("scheme", "1"), ("amount", "100")]),
      ("subsidy", [("code", "'S\(number)'")]),
      (
        "subsidy_version",
        [
          ("subsidy", "(SELECT max(id) FROM subsidy)"), ("scheme", "1"), ("name", "1"),
          ("expected", "100"),
        ]
      ),
      // An account of a person takes no subsidy: nothing is booked.
      (
        "subsidy_money",
        [
          ("subsidy", "(SELECT max(id) FROM subsidy)"), ("scheme", "1"), ("kind", "'receipt'"),
          ("on_day", day), ("amount", "100"),
        ]
      ),
      ("fund_evaluation", [("scheme", "1"), ("on_day", day), ("new_need", "1")]),
      (
        "fund_evaluation_member",
        [
          ("fund_evaluation", "(SELECT max(id) FROM fund_evaluation)"), ("person", "1"),
        ]
      ),
    ]
  }
}

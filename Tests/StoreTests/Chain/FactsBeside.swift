import Records
import SQLite

@testable import Store

/// A row in every table of what moves people besides money, of subsidies and of what was agreed of
/// paying back: entered by hand, such that nothing else follows from it.
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
      // Their content, as if it was erased.
      for table in ["plan_item", "craft_change", "handover_answer", "evaluation"] {
        try recording.database.execute(
          """
          INSERT INTO \(table)_details (\(table)) SELECT id FROM \(table)
          WHERE id NOT IN (SELECT \(table) FROM \(table)_details)
          """)
      }
    }
  }

  private static func rows(_ number: Int64) -> [(String, [(String, String)])] {
    let day = "'200\(number)-01-01'"
    return [
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
      (
        "repayment_term",
        [
          ("claim", "1"), ("signed_on", day), ("months", "24"), ("ended_on", day),
        ]
      ),
      (
        "work_pattern",
        [("person", "1"), ("valid_from", day), ("weeks", "1"), ("week", "1")]
          + ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
          .map { ($0, "480") }
      ),
      ("shift", [("person", "1"), ("on_day", day), ("minutes", "540")]),
      ("holiday", [("on_day", day), ("name", "'Feast'")]),
      ("pressure", [("team", "1"), ("week", "'2024-01-29'"), ("level", "2")]),
      (
        "project",
        [
          ("code", "'P'"), ("kind", "'combination'"), ("team", "1"), ("starts_on", day),
          ("ends_on", day), ("qualification", "'Level 2'"), ("newcomers", "2"),
          ("minutes_per_week", "1440"), ("ramp_up", "'20+100'"), ("training_minutes", "600"),
        ]
      ),
    ] + crafting(day)
  }

  /// Of plans, agreements and experiments: of each what the one before asks for.
  private static func crafting(_ day: String) -> [(String, [(String, String)])] {
    let newest = { (table: String) in "(SELECT max(id) FROM \(table))" }
    let digest = ("digest", "randomblob(32)")
    let version = ("agreement_version", newest("agreement_version"))
    let experiment = ("experiment", newest("experiment"))
    let frame = ("experiment_version", newest("experiment_version"))
    let plan = ("plan", newest("plan"))
    let on = ("on_day", day)
    let person = ("person", "1")
    return [
      ("goal", [("code", "'G'"), ("name", "'Goal'"), ("team", "1"), ("valid_from", day)]),
      ("plan", [person, ("token", "randomblob(16)"), ("origin", "'talk'")]),
      ("plan_item", [plan, ("item", "1"), digest]),
      ("plan_link", [plan, ("work", "1"), ("item", "2"), ("held", "1")]),
      ("plan_step", [plan, ("step", "1"), on, ("checklist", "1")]),
      ("plan_reader", [plan, ("person", "2"), ("held", "1"), on]),
      ("agreement", [person, ("token", "randomblob(16)"), plan]),
      (
        "agreement_version",
        [
          ("agreement", newest("agreement")), on, ("initiator", "'employee'"), ("headline", "1"),
          ("purpose", "1"), ("minutes", "60"), ("goal", "'G'"),
        ]
      ),
      ("craft_change", [version, ("position", "1"), digest]),
      ("agreement_party", [version, ("role", "'employee'"), person, ("contribution", "1")]),
      (
        "agreement_commitment",
        [
          version, ("agreement_party", newest("agreement_party")), ("what", "1"), ("due_on", day),
        ]
      ),
      ("agreement_step", [version, ("step", "'propose'"), on, person]),
      (
        "agreement_answer",
        [
          ("agreement_party", newest("agreement_party")), ("answer", "'agree'"), on,
          ("seen", "'talk'"),
        ]
      ),
      ("agreement_step", [version, ("step", "'in_force'"), on]),
      ("agreement_comment", [version, person, on, ("words", "1")]),
      (
        "craft_act",
        [
          ("agreement", newest("agreement")), ("position", "1"), ("author", "1"),
          ("item", "'agreement_version'"), ("number", "(SELECT count(*) + 1 FROM craft_act)"),
        ]
      ),
      (
        "craft_advice",
        [
          version, ("code", "'social'"), ("grade", "'mixed'"), ("dated_on", day),
          ("language", "'nl'"), ("words", "1"),
        ]
      ),
      (
        "query_run",
        [("query", "1"), ("milliseconds", "5"), ("row_count", "2"), ("was_cut", "0")]
      ),
      ("saved_query", [("name", "'people'"), ("query", "1")]),
      (
        "export_run",
        [
          ("format", "'csv'"), ("audience", "'analyst'"), ("pseudonymised", "1"),
          ("smallest", "5"), ("tables", "'x_ledger'"), ("row_count", "2"),
          ("manifest", "zeroblob(32)"),
        ]
      ),
      ("export_cell", [("run", "1"), ("smallest", "5"), ("education", "'hbo'")]),
      ("export_member", [("cell", "(SELECT max(id) FROM export_cell)"), person]),
      ("access_log", [person, ("kind", "'plan'"), ("number", "1"), ("amount", "2")]),
      ("experiment", [version]),
      (
        "experiment_version",
        [experiment, on, ("starts_on", day), ("ends_on", day), ("room_by", "2"), ("how", "1")]
      ),
      ("experiment_day", [frame, on, ("kind", "'final'")]),
      ("experiment_person", [frame, ("role", "'inspire'"), ("person", "2")]),
      ("handover", [experiment, ("person", "2"), ("task", "1"), ("from_day", day)]),
      (
        "handover_answer",
        [("handover", newest("handover")), ("answer", "'agree'"), on, digest]
      ),
      ("evaluation", [experiment, ("kind", "'final'"), on, person, digest]),
      (
        "experiment_decision",
        [
          experiment, ("decision", "'stop'"), on, ("employee", "1"), ("manager", "2"),
          ("seen", "'talk'"),
        ]
      ),
    ]
  }
}

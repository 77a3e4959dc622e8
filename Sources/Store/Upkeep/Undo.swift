internal import Records
internal import SQLite

extension Store {
  /// The event `undo` takes back: the one named, or this actor's last. A sync is never skipped for
  /// what came before it: who means that names it.
  package func eventToUndo(_ id: Int64?, actor: String) throws -> EventView {
    if let id { return try event(id) }
    let last = try database.integer(
      """
      SELECT max(e.id) FROM event AS e JOIN event_text AS t ON t.event = e.id
      WHERE t.actor = ?1 AND e.undoes IS NULL AND e.id NOT IN (SELECT event FROM undone)
        AND e.id > 1 AND e.id NOT IN (\(Store.lookedOrLeft))
      """, .text(actor))
    guard let last else { throw StoreError.refused(.nothingToUndo(actor: actor)) }
    return try event(last)
  }

  /// The newest event of somebody before another one that is no sync and still counts.
  private func undoable(by actor: String, before event: Int64) throws -> Int64? {
    try database.integer(
      """
      SELECT max(e.id) FROM event AS e JOIN event_text AS t ON t.event = e.id
      WHERE t.actor = ?1 AND e.id < ?2 AND e.id > 1 AND e.command NOT IN ('sync', 'period close')
        AND e.undoes IS NULL AND e.id NOT IN (SELECT event FROM undone)
        AND e.id NOT IN (\(Store.lookedOrLeft))
      """, .text(actor), .integer(event))
  }

  /// That somebody read what is another's, or that an export left, stays so.
  private static let lookedOrLeft =
    "SELECT event FROM access_log UNION ALL SELECT event FROM export_run"

  /// Takes an event back: what it entered counts no longer, and the accounts it touched become
  /// what the other facts ask for.
  ///
  /// - Throws: a refusal when later facts were built on it, or when an account would be shorter
  ///   than it is.
  package func undo(
    event id: Int64, head: EventHead, dryRun: Bool
  ) throws -> Receipt<PostingSummary> {
    // Asked before the event is opened: the database refuses these too, in its own words.
    let target = try event(id)
    guard target.undoes == nil else {
      throw StoreError.refused(.cannotUndoUndo(event: id))
    }
    let isReading =
      try database.integer(
        "SELECT 1 FROM (\(Store.lookedOrLeft)) WHERE event = ?1 LIMIT 1", .integer(id)) == 1
    guard target.id > 1, target.command != "sync", target.command != "period close", !isReading
    else {
      throw StoreError.refused(
        .systemEvent(event: id, before: try undoable(by: head.actor, before: id)))
    }
    // What people wrote about their work is theirs to take back (S-059).
    let noun = target.command.prefix { $0 != " " }
    guard !["plan", "agreement", "experiment"].contains(noun) || target.actor == head.actor else {
      throw StoreError.refused(.craft(.notTheirsToUndo(event: id)))
    }
    guard !target.isUndone else { throw StoreError.refused(.alreadyUndone(event: id)) }
    guard target.command != "plan withdraw" else {
      throw StoreError.refused(.craft(.plan(.withdrawalStands(event: id))))
    }
    guard target.command != "privacy erase" else {
      throw StoreError.refused(.privacy(.erasureStands(event: id)))
    }
    if try holdsPrivateTexts(id) { try forgetForGood() }
    var head = head
    head.undoes = id
    return try record(head, dryRun: dryRun) { recording in
      // The row that undoes it is in this very transaction.
      try refuseBuiltOn(id, by: recording.event)
      try refuseClosed(id)
      try refuseBroughtBack(id)
      try refuseFollowed(id, by: recording.event)
      try refuseUnkeepable(after: id)
      // It counts for nothing from now on: nobody may come across it in the file.
      try erasePrivateTexts(of: id)
      let before = try spentAhead()
      let summary = try rederive(after: id, recording)
      try refuseShortage(after: id, before)
      return summary
    }
  }

  /// Facts of other events that point at rows of this one. Lots and transfers follow from facts
  /// and are mended; they do not count.
  private func refuseBuiltOn(_ id: Int64, by undoing: Int64) throws {
    let derived: Set<String> = ["account", "lot", "lot_term", "transfer"]
    // As whom somebody was shown is no reason to keep them.
    let shown: Set<String> = ["export_cell", "export_member"]
    // A person, team or scheme is only a number; what makes it live are its facts.
    for table in ChainTable.all where !derived.union(shown).contains(table.name) {
      let links = try database.all("PRAGMA foreign_key_list(\(table.name))") {
        (table: try $0.text(2), column: try $0.text(3))
      }
      for link in links where link.table != "event" && !derived.contains(link.table) {
        guard ChainTable.all.contains(where: { $0.name == link.table }) else { continue }
        let later = try database.first(
          """
          SELECT r.event, e.command
          FROM \(link.table) AS t JOIN \(table.name) AS r ON r.\(link.column) = t.id
          JOIN event AS e ON e.id = r.event
          WHERE t.event = ?1 AND r.event <> ?1 AND r.event <> ?2
            AND r.event NOT IN (SELECT event FROM undone)
          LIMIT 1
          """, .integer(id), .integer(undoing)
        ) { (try $0.integer(0), try $0.text(1)) }
        if let later {
          throw StoreError.refused(.builtOn(event: id, by: later.0, command: later.1))
        }
      }
    }
  }

  /// Who asked and what was decided in a period stays as it was when the period was closed
  /// (docs/rules.md 7); money that comes back counts in an open one.
  private func refuseClosed(_ id: Int64) throws {
    let last = try database.first(
      """
      SELECT last_day FROM closed_period WHERE event > ?1 AND last_day >= (
        SELECT min(day) FROM (
          SELECT submitted_on AS day FROM claim_version WHERE event = ?1
          UNION ALL
          SELECT on_day FROM claim_step WHERE event = ?1 AND step IN ('approve', 'refuse')))
      ORDER BY event LIMIT 1
      """, .integer(id)
    ) { try $0.day(0) }
    if let last { throw StoreError.refused(.closedSince(event: id, last: last)) }
  }

  private func rederive(after id: Int64, _ recording: Recording) throws -> PostingSummary {
    let keeper = try LedgerKeeper(self)
    var summary = PostingSummary()
    let far = Day(number: Int32.min)
    // One person's event touches one person's accounts; an import may touch everybody's.
    let people = try database.all(
      """
      SELECT person FROM claim WHERE event = ?1
      UNION SELECT c.person FROM claim_step AS s JOIN claim AS c ON c.id = s.claim
        WHERE s.event = ?1
      UNION SELECT c.person FROM claim_version AS v JOIN claim AS c ON c.id = v.claim
        WHERE v.event = ?1
      UNION SELECT c.person FROM claim_payment AS p JOIN claim AS c ON c.id = p.claim
        WHERE p.event = ?1
      UNION SELECT person FROM leave WHERE event = ?1
      UNION SELECT l.person FROM leave_version AS v JOIN leave AS l ON l.id = v.leave
        WHERE v.event = ?1
      UNION SELECT l.person FROM leave_step AS s JOIN leave AS l ON l.id = s.leave
        WHERE s.event = ?1
      UNION SELECT person FROM adjustment WHERE event = ?1
      UNION SELECT person FROM lot_extension WHERE event = ?1
      UNION SELECT person FROM notice WHERE event = ?1
      UNION SELECT person FROM wage WHERE event = ?1
      UNION SELECT person FROM person_change WHERE event = ?1
      UNION SELECT person FROM employment WHERE event = ?1
      UNION SELECT e.person FROM employment_span AS s JOIN employment AS e ON e.id = s.employment
        WHERE s.event = ?1
      UNION SELECT e.person FROM employment_change AS s
        JOIN employment AS e ON e.id = s.employment WHERE s.event = ?1
      LIMIT 101
      """, .integer(id)
    ) { try $0.integer(0) }
    // A description may hold the consent on which everybody was granted something.
    let touchesSchemes =
      try database.integer(
        """
        SELECT 1 FROM scheme_version WHERE event = ?1
        UNION SELECT 1 FROM scheme_description WHERE event = ?1
        """, .integer(id)) != nil
    if people.count > 100 || touchesSchemes {
      summary = try keeper.bring(.everybody, through: far, recording: recording)
    } else {
      for person in people {
        let part = try keeper.bring(.person(person), through: far, recording: recording)
        summary.merge(part)
      }
      for stored in keeper.allSchemes where stored.scheme.hasPot {
        summary.merge(
          try keeper.bring(.pot(scheme: stored.id), through: far, recording: recording))
      }
    }
    return summary
  }

  /// What was advanced or let go on every account, given back later or not: on some day it was
  /// short of it.
  private func spentAhead() throws -> [Int64: Int64] {
    var found: [Int64: Int64] = [:]
    try database.rows(
      """
      SELECT l.account, sum(CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END)
      FROM transfer AS t
      JOIN lot AS l ON l.id = CASE WHEN t.reverses IS NULL THEN t.to_lot ELSE t.from_lot END
      WHERE t.kind IN ('advance', 'write_off') AND l.kind <> 'world'
      GROUP BY l.account
      """
    ) { found[try $0.integer(0)] = try $0.integer(1) }
    return found
  }

  /// An addition, refund or longer term that was used since cannot be taken back. Facts about
  /// people can: what they leave unearned follows the scheme's rule, as when they were entered.
  private func refuseShortage(after id: Int64, _ before: [Int64: Int64]) throws {
    let takes = try database.integer(
      """
      SELECT 1 FROM adjustment WHERE event = ?1
      UNION SELECT 1 FROM lot_extension WHERE event = ?1
      UNION SELECT 1 FROM claim_payment WHERE event = ?1
      UNION SELECT 1 FROM claim_step WHERE event = ?1
      UNION SELECT 1 FROM leave_version WHERE event = ?1
      UNION SELECT 1 FROM leave_step WHERE event = ?1
      UNION SELECT 1 FROM scheme_version WHERE event = ?1
      UNION SELECT 1 FROM scheme_description WHERE event = ?1
      UNION SELECT 1 FROM subsidy_money WHERE event = ?1
      """, .integer(id))
    guard takes != nil else { return }
    for (account, amount) in try spentAhead().sorted(by: { $0.key < $1.key }) {
      let more = amount - (before[account] ?? 0)
      guard more > 0 else { continue }
      let names = try database.first(
        """
        SELECT s.code, n.number, a.unit FROM account AS a JOIN scheme AS s ON s.id = a.scheme
        LEFT JOIN person_number AS n ON n.person = a.person
        WHERE a.id = ?1
        """, .integer(account)
      ) { (try $0.text(0), try $0.optionalText(1), Unit(rawValue: try $0.text(2))) }
      throw StoreError.refused(
        .wouldBeShort(
          scheme: names?.0 ?? "", employee: names?.1 ?? "", amount: more,
          unit: names?.2 ?? .euro))
    }
  }

  /// What came later about the same claim, request for leave or employment was built on this event.
  private func refuseFollowed(_ id: Int64, by undoing: Int64) throws {
    var later =
      following("claim", ["claim_version", "claim_step", "claim_payment"])
      + following("leave", ["leave_version", "leave_step"])
    // A new employment, or a new last day, of somebody whose employment this event began or ended.
    let spans = "SELECT employment FROM employment_span WHERE event = ?1"
    later.append("SELECT event FROM employment_span WHERE employment IN (\(spans)) AND event > ?1")
    later.append(
      """
      SELECT event FROM employment WHERE event > ?1 AND person IN (
        SELECT person FROM employment WHERE id IN (\(spans)))
      """)
    // A change on a day that only this event made one of the employment. The undo stands already.
    later.append(
      """
      SELECT c.event FROM employment_change AS c JOIN employment_span AS s ON s.id = (
        SELECT max(id) FROM employment_span
        WHERE employment = c.employment AND event NOT IN (SELECT event FROM undone))
      WHERE c.event > ?1 AND c.employment IN (\(spans))
        AND (c.valid_from < s.started_on OR c.valid_from > s.ended_on)
      """)
    later += Store.followingSubsidies
    later += Store.followingCrafting
    let first = try database.first(
      """
      SELECT e.id, e.command FROM event AS e
      WHERE e.id IN (\(later.joined(separator: " UNION "))) AND e.id <> ?2
        AND e.id NOT IN (SELECT event FROM undone)
      ORDER BY e.id LIMIT 1
      """, .integer(id), .integer(undoing)
    ) { (try $0.integer(0), try $0.text(1)) }
    if let first {
      throw StoreError.refused(.builtOn(event: id, by: first.0, command: first.1))
    }
  }
}

/// Queries for later events about what an event ?1 was about.
///
/// - Parameters:
///   - column: what the tables are about.
///   - tables: all that is said about it.
private func following(_ column: String, _ tables: [String]) -> [String] {
  let touched = tables.map { "SELECT \(column) FROM \($0) WHERE event = ?1" }
    .joined(separator: " UNION ")
  return tables.map {
    "SELECT event FROM \($0) WHERE \(column) IN (\(touched)) AND event > ?1"
  }
}

extension PostingSummary {
  mutating func merge(_ other: PostingSummary) {
    counts.merge(other.counts, uniquingKeysWith: +)
    net.merge(other.net, uniquingKeysWith: +)
    amounts.merge(other.amounts, uniquingKeysWith: +)
    reversals += other.reversals
    accounts += other.accounts
    late += other.late
  }
}

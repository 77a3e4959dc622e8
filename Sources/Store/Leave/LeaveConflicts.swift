internal import Records
internal import SQLite

/// What a day of leave may not meet on the other days of its owner.
extension Store {
  /// Nobody is away twice at the same time of a day, nor longer than they work.
  ///
  /// - Parameter own: the request that the days are of.
  func refuseOverlap(
    _ days: [LeaveDay], of person: Int64, but own: Int64? = nil
  ) throws {
    let others = try FactReader(database: database)
      .leaves(where: "l.person = ?1", [.integer(person)])
      .filter { $0.id != own && $0.state.isStanding }
    for day in days {
      let there = others.compactMap { other in
        other.days.first { $0.day == day.day }.map { (id: other.id, day: $0) }
      }
      let all = there.reduce(day.minutes) { $0 + $1.day.minutes }
      let clash =
        there.first { day.overlaps($0.day) } ?? (all > day.planned ? there.first : nil)
      if let clash {
        throw StoreError.refused(.leave(.overlaps(day: day.day, other: "L\(clash.id)")))
      }
    }
  }

  /// What an undone cancellation or correction brings back must be leave that can be kept still:
  /// not over days that were asked since, nor from time that they took.
  func refuseUnkeepable(after undone: Int64) throws {
    let back = try database.all(
      """
      SELECT id FROM leave WHERE event <> ?1 AND id IN (
        SELECT leave FROM leave_version WHERE event = ?1
        UNION SELECT leave FROM leave_step WHERE event = ?1)
      """, .integer(undone)
    ) { try $0.integer(0) }
    for id in back {
      for leave in try FactReader(database: database).leaves(where: "l.id = ?1", [.integer(id)])
      where leave.state.isStanding {
        try refuseOverlap(leave.days, of: leave.person, but: id)
        try refuseShortage(of: leave)
      }
    }
  }

  /// What was given back may be asked by others since: on its day it would be missing.
  private func refuseShortage(of leave: LeaveFacts) throws {
    let keeper = try LedgerKeeper(self)
    let facts = try keeper.factReader.read(leave.person...leave.person)
    guard let person = facts.people.first else { return }
    var others = facts
    others.leaves[leave.person]?.removeAll { $0.id == leave.id }
    let (all, rest) = (
      keeper.entries(of: person.id, facts), keeper.entries(of: person.id, others)
    )
    for stored in keeper.allSchemes {
      guard let entries = all[stored.id] else { continue }
      let through = entries.reduce(Day(number: 0)) { max($0, $1.day) }
      let derive = { (entries: [AccountEntry]) in
        keeper.derive(
          stored, person, entries, facts.changes[person.id]?[stored.id], StandingAccount(),
          through: through)
      }
      let short = derive(entries).shortage(comparedWith: derive(rest[stored.id] ?? []))
      guard short > 0 else { continue }
      throw StoreError.refused(
        .wouldBeShort(
          scheme: stored.scheme.code, employee: try number(of: person.id), amount: short,
          unit: stored.scheme.unit))
    }
  }
}

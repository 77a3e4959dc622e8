package import Records
internal import SQLite

/// What somebody may see of what is agreed and tried (docs/crafting.md, "Who sees what").
///
/// Nobody proves who they are before there is a sign-in: this holds by the name that is given. A
/// name that is nobody's number sees what HR sees, and that is never a text or a score.
package struct CraftSight {
  package enum Level: Int, Sendable, Comparable {
    /// Not even that it exists.
    case nothing
    /// Headline, days, state, who decides what.
    case course
    case content

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// The actor's row; nil is nobody of the register.
  package let viewer: Int64?
  package let isHR: Bool
  /// Who left keeps what is their own, and no more.
  let hasLeft: Bool
  private let managed: Set<Int64>
  /// Those the viewer is or was a party to.
  let agreements: Set<Int64>
  /// Those of which the viewer supports an experiment, or looks back on it.
  let supported: Set<Int64>
  /// Experiments of which the viewer was asked to take a task.
  let handedOver: Set<Int64>

  package init(_ store: Store, actor: String, on day: Day) throws {
    viewer = try store.personID(actor)
    let rules = ApprovalRules(store: store, day: day)
    hasLeft = try viewer.map { try !store.isEmployed($0, on: day) } ?? false
    isHR = try viewer.map { try rules.holds("hr", $0) } ?? true
    if let viewer, !isHR, !hasLeft {
      let managers = try Managers(store, on: day)
      var found: Set<Int64> = []
      try store.forEachPerson(among: managers.everUnder([viewer], store)) { record in
        if managers.manager(of: record.state(on: day), but: record.id) == viewer {
          found.insert(record.id)
        }
      }
      managed = found
    } else {
      managed = []
    }
    let present = hasLeft ? nil : viewer
    agreements = try store.ids(
      """
      SELECT DISTINCT v.agreement FROM agreement_party AS p
      JOIN agreement_version AS v ON v.id = p.agreement_version
      WHERE p.person = ?1 AND v.event NOT IN (SELECT event FROM undone)
      """, of: present)
    supported = try store.ids(
      """
      SELECT DISTINCT v.agreement FROM experiment_person AS p
      JOIN experiment_version AS f ON f.id = p.experiment_version
      JOIN experiment AS e ON e.id = f.experiment
      JOIN agreement_version AS v ON v.id = e.agreement_version
      WHERE p.person = ?1 AND f.event NOT IN (SELECT event FROM undone)
      """, of: present)
    handedOver = try store.ids(
      """
      SELECT DISTINCT experiment FROM handover
      WHERE person = ?1 AND event NOT IN (SELECT event FROM undone)
      """, of: present)
  }

  package func level(of agreement: AgreementFacts) -> Level {
    if let viewer, agreement.person == viewer || !hasLeft && agreement.readers.contains(viewer) {
      return .content
    }
    return supported.contains(agreement.id) ? .course : course(of: agreement.person)
  }

  /// Whose agreement it is and who manages it see every version; others those they are party to.
  package func sees(_ version: AgreementFacts.Version, of agreement: AgreementFacts) -> Bool {
    guard let viewer else { return false }
    return agreement.person == viewer || agreement.manager == viewer
      || version.isRead(by: viewer)
  }

  /// Whether somebody may know that there is something of this person, in a line.
  package func course(of person: Int64) -> Level {
    if viewer == person || isHR || managed.contains(person) { return .course }
    return .nothing
  }
}

extension Store {
  fileprivate func ids(_ sql: String, of viewer: Int64?) throws -> Set<Int64> {
    guard let viewer else { return [] }
    return Set(try database.all(sql, .integer(viewer)) { try $0.integer(0) })
  }

  /// Writes down that somebody read what is another's, before it is shown.
  ///
  /// - Parameters:
  ///   - amount: how many items were read.
  package func logAccess(
    _ kind: CraftRefusal.Thing, _ number: Int64, of person: Int64, amount: Int, head: EventHead
  ) throws {
    _ = try record(head) { recording in
      try database.run(
        """
        INSERT INTO access_log (id, event, person, kind, number, amount)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, .integer(try recording.nextID("access_log")), .integer(recording.event),
        .integer(person), .text(kind.rawValue), .integer(number), .integer(Int64(amount)))
    }
  }
}

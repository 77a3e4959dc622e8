internal import Records
internal import SQLite

/// Who may decide on a claim (docs/rules.md 31).
struct ApprovalRules {
  let store: Store
  let day: Day

  /// - Parameters:
  ///   - approver: the person who decides; nil when the actor is no employee.
  /// - Returns: true when nobody holds the role hr, so that anybody else may decide.
  func check(
    _ approver: Int64?, named: String, claim: ClaimFacts, schemes: [StoredScheme],
    step: ClaimFacts.StepKind
  ) throws -> Bool {
    let isOpenToAll = try check(approver, of: claim.person, schemes: schemes) { fault in
      let id = "C\(claim.id)"
      return switch fault {
      case .own: .ownClaim(claim: id, by: named)
      case .delegate: .delegateOfClaimant(claim: id, by: named)
      case .unknown: .approverUnknown(claim: id)
      case .needs(let needed): .notApprover(claim: id, by: named, needed: needed)
      }
    }
    for fund in schemes where approval(of: fund) == .committee {
      guard let approver else { throw StoreError.refused(.approverUnknown(claim: "C\(claim.id)")) }
      try checkMember(approver, named: named, of: fund, claim: claim)
      if step != .ask { try checkVotes(fund, claim, approving: step == .approve) }
    }
    return isOpenToAll
  }

  /// What holds whatever is decided on; a committee has rules of its own.
  ///
  /// - Parameter refusal: says a fault of this request.
  /// - Returns: true when nobody holds the role hr, so that anybody else may decide.
  func check(
    _ approver: Int64?, of person: Int64, schemes: [StoredScheme],
    refusal: (ApprovalFault) -> Refusal
  ) throws -> Bool {
    if approver == person { throw StoreError.refused(refusal(.own)) }
    let owner = try store.number(of: person)
    if let approver, try holds("delegate:\(owner)", approver) {
      throw StoreError.refused(refusal(.delegate))
    }
    var isOpenToAll = false
    for needed in Set(schemes.compactMap { approval(of: $0) }) {
      switch needed {
      case .none, .committee: continue
      case .hr:
        if try !anybodyHolds("hr") {
          isOpenToAll = true
          continue
        }
        guard let approver else { throw StoreError.refused(refusal(.unknown)) }
        guard try holds("hr", approver), try store.isEmployed(approver, on: day) else {
          throw StoreError.refused(refusal(.needs(.hr)))
        }
      case .manager:
        guard let approver else { throw StoreError.refused(refusal(.unknown)) }
        guard try isManager(approver, of: person) else {
          throw StoreError.refused(refusal(.needs(.manager)))
        }
      }
    }
    return isOpenToAll
  }

  func approval(of stored: StoredScheme) -> SchemeVersion.Approval? {
    stored.scheme.versionIndex(on: day).map { stored.scheme.versions[$0].approval }
  }

  func holds(_ role: String, _ person: Int64) throws -> Bool {
    try store.database.integer(
      """
      SELECT held FROM role_change
      WHERE person = ?1 AND role = ?2 AND valid_from <= ?3
        AND event NOT IN (SELECT event FROM undone)
      ORDER BY valid_from DESC, id DESC LIMIT 1
      """, .integer(person), .text(role), .text(day.description)) == 1
  }

  func anybodyHolds(_ role: String) throws -> Bool {
    let people = try store.database.all(
      """
      SELECT DISTINCT person FROM role_change
      WHERE role = ?1 AND event NOT IN (SELECT event FROM undone)
      """, .text(role)
    ) { try $0.integer(0) }
    return try people.contains { try holds(role, $0) && store.isEmployed($0, on: day) }
  }

  /// The manager of that day or a delegate of theirs.
  func isManager(_ approver: Int64, of person: Int64) throws -> Bool {
    guard let manager = try manager(of: person) else { return false }
    return try manager == approver
      || holds("delegate:\(try store.number(of: manager))", approver)
  }

  /// Whose delegate somebody is.
  func delegators(of person: Int64) throws -> [Int64] {
    try store.database.all(
      """
      SELECT DISTINCT n.person, r.role FROM role_change AS r
      JOIN person_number AS n ON r.role = 'delegate:' || n.number
      WHERE r.person = ?1 AND r.event NOT IN (SELECT event FROM undone)
      """, .integer(person)
    ) { (person: try $0.integer(0), role: try $0.text(1)) }
    .filter { try holds($0.role, person) }.map(\.person)
  }

  private func manager(of person: Int64) throws -> Int64? {
    guard let state = try store.record(person)?.state(on: day) else { return nil }
    return try Managers(store, on: day).manager(of: state, but: person)
  }
}

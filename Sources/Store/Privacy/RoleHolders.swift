package import Records
internal import SQLite

extension Store {
  /// Employee numbers of who holds a role on a day and is employed, in order; behind the number of
  /// a member of a committee the scheme that it decides on.
  ///
  /// - Parameter role: `hr`, `analyst` or `committee`.
  package func holders(of role: String, on day: Day) throws -> [String] {
    let rules = ApprovalRules(store: self, day: day)
    return try database.all(
      """
      SELECT DISTINCT n.employee, r.person, r.role
      FROM role_change AS r JOIN employee_number AS n ON n.person = r.person
      WHERE (r.role = ?1 OR r.role LIKE ?1 || ':%') AND r.event NOT IN (SELECT event FROM undone)
      ORDER BY r.role, n.employee
      """, .text(role)
    ) { (number: try $0.text(0), person: try $0.integer(1), role: try $0.text(2)) }
    .filter { try rules.holds($0.role, $0.person) && isEmployed($0.person, on: day) }
    .map { holder in
      let scheme = holder.role.dropFirst(role.count + 1)
      return scheme.isEmpty ? holder.number : "\(holder.number) (\(scheme))"
    }
  }
}

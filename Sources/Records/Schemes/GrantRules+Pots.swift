extension GrantRules {
  /// The grants on the days on which the pot could pay them. Who left before that day gets
  /// nothing.
  package func delayed(
    _ grants: [Grant], _ delays: PotReplay.Delays, of person: PersonFacts, through: Day
  ) -> [Grant] {
    guard !delays.days.isEmpty else { return grants }
    return grants.compactMap { grant in
      guard let day = delays.day(of: grant.grantedOn), day <= through else { return nil }
      guard day != grant.grantedOn else { return grant }
      guard person.isEmployed(on: day) else { return nil }
      var moved = grant
      moved.grantedOn = day
      let rule = scheme.versions[grant.version]
      moved.expiresOn = scheme.calendar.lastDay(of: rule.expiry, grantedOn: day)
      moved.cap = cap(rule, person, on: day)
      return moved
    }.sorted {
      ($0.grantedOn, $0.periodStart, $0.employment ?? 0)
        < ($1.grantedOn, $1.periodStart, $1.employment ?? 0)
    }
  }
}

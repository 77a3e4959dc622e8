package import Records
internal import SQLite

/// What a fund's committee did in some days.
package struct CommitteeMinutes: Sendable {
  package struct Vote: Sendable {
    package var member: String
    package var choice: CommitteeVote.Choice
    package var day: Day
  }

  package struct Item: Sendable {
    package var claim: ClaimView
    /// Of the fund, in cents.
    package var asked: Int64
    package var awarded: Int64
    package var votes: [Vote]
    /// Members who may not take part: they ask, or manage who asks.
    package var excluded: [String]
    /// Approved or refused in these days; nil when not.
    package var decision: ClaimView.Step?
  }

  package var quorum: Int
  /// On the last of the days.
  package var members: [String]
  package var items: [Item]
}

extension Store {
  /// Claims with votes or decisions in some days; of each, every vote up to the last day.
  ///
  /// - Returns: nil when no committee decides on the scheme.
  package func committeeMinutes(
    _ fund: StoredScheme, in days: ClosedRange<Day>
  ) throws -> CommitteeMinutes? {
    guard let index = fund.scheme.versionIndex(on: days.upperBound),
      let committee = fund.scheme.versions[index].committee
    else { return nil }
    return try database.read {
      let rules = ApprovalRules(store: self, day: days.upperBound)
      let people = try database.all(
        "SELECT DISTINCT person FROM role_change WHERE role = ?1 ORDER BY person",
        .text("committee:\(fund.scheme.code)")
      ) { try $0.integer(0) }
      let members = try people.filter { try rules.holds("committee:\(fund.scheme.code)", $0) }
      var minutes = CommitteeMinutes(
        quorum: committee.quorum, members: try members.map(name), items: [])
      for view in try claims(on: fund.id).compactMap({ $0.before(endOf: days.upperBound) }) {
        let votes = try self.votes(on: view.facts.id, asOf: days.upperBound)
        let decision = view.history.last {
          ["approve", "refuse"].contains($0.kind) && days.contains($0.day)
        }
        guard decision != nil || votes.contains(where: { days.contains($0.day) }) else { continue }
        let sum = { (parts: [ClaimFacts.Source]) in
          parts.reduce(0) { $1.scheme == fund.id ? $0 + $1.amount : $0 }
        }
        minutes.items.append(
          CommitteeMinutes.Item(
            claim: view, asked: sum(view.facts.sources),
            awarded: sum(view.facts.approval?.awards ?? []),
            votes: try votes.map {
              CommitteeMinutes.Vote(member: try name($0.member), choice: $0.choice, day: $0.day)
            },
            excluded: try members.filter { try rules.hasConflict($0, with: view.facts) }
              .map(name),
            decision: decision))
      }
      return minutes
    }
  }

  private func name(_ person: Int64) throws -> String {
    let number = try number(of: person)
    return try record(person).map { "\(number) \($0.details.entries.last?.value.name ?? "")" }
      ?? number
  }
}

package import Records
internal import SQLite

/// The rows behind the tables of the report, before anything is left out.
extension FundReport {
  /// Somebody who may ask a scheme for something.
  package struct EligibleRow: Sendable {
    package var person: Int64
    package var number: String
    package var scheme: String
    /// The empty text is none.
    package var team: String
    package var education: Education
  }

  /// A claim that was refused when less was left than it asked.
  package struct RefusedRow: Sendable {
    package var claim: Int
    package var number: String
    package var scheme: String
    package var day: Day
    /// In cents.
    package var asked: Int64
    package var left: Int64

    package var id: String { "C\(claim)" }
  }

  /// Somebody who took part in a workshop about a scheme, or may ask and took part in none.
  package struct VisitRow: Sendable {
    package var person: Int64
    package var number: String
    package var scheme: String
    package var team: String
    /// The first time; nil is none.
    package var tookPart: Day?
    package var hasClaimed: Bool
    package var isAwarded: Bool
  }
}

extension Store {
  /// Who may ask on the last day.
  package func eligibleRows(
    _ period: ReportPeriod, scheme: String?
  ) throws -> [FundReport.EligibleRow] {
    try database.read {
      let numbers = try employeeNumbers()
      var rows: [FundReport.EligibleRow] = []
      try forEachPot(period, scheme: scheme) { reading in
        for person in reading.people.allPeople {
          guard let profile = reading.people.profile(of: person), reading.isEligible(profile)
          else { continue }
          rows.append(
            FundReport.EligibleRow(
              person: person, number: numbers[person] ?? "", scheme: reading.stored.scheme.code,
              team: profile.team ?? "", education: profile.education))
        }
      }
      return rows.sorted {
        ($0.number, $0.scheme, $0.person) < ($1.number, $1.scheme, $1.person)
      }
    }
  }

  package func refusedRows(
    _ period: ReportPeriod, scheme: String?
  ) throws -> [FundReport.RefusedRow] {
    try database.read {
      let numbers = try employeeNumbers()
      var rows: [FundReport.RefusedRow] = []
      try forEachPot(period, scheme: scheme) { reading in
        rows += reading.refusedForMoney.map { decision, left in
          FundReport.RefusedRow(
            claim: decision.claim, number: numbers[decision.person] ?? "",
            scheme: reading.stored.scheme.code, day: decision.day, asked: decision.asked,
            left: left)
        }
      }
      return rows.sorted { ($0.number, $0.scheme, $0.claim) < ($1.number, $1.scheme, $1.claim) }
    }
  }

  /// Participants of workshops in the team of the last day, or the one they left from.
  package func visitRows(
    _ period: ReportPeriod, scheme: String?
  ) throws -> [FundReport.VisitRow] {
    try database.read {
      let numbers = try employeeNumbers()
      let teams = try LastTeams(database, on: period.to)
      var rows: [FundReport.VisitRow] = []
      try forEachPot(period, scheme: scheme) { reading in
        guard let visits = try workshopVisits(reading) else { return }
        let (participants, others) = claimants(reading, visits)
        for person in visits.others.union(visits.first.keys) {
          let day = visits.first[person]
          let claimants = day == nil ? others : participants
          rows.append(
            FundReport.VisitRow(
              person: person, number: numbers[person] ?? "", scheme: reading.stored.scheme.code,
              team: teams[person], tookPart: day,
              hasClaimed: claimants.claimed.contains(person),
              isAwarded: claimants.awarded.contains(person)))
        }
      }
      return rows.sorted {
        ($0.number, $0.scheme, $0.person) < ($1.number, $1.scheme, $1.person)
      }
    }
  }
}

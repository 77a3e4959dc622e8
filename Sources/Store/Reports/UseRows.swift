package import Records
internal import SQLite

/// The rows behind the tables of the report, before anything is left out.
extension UseReport {
  /// Somebody in service in the period, with what they were granted and made of it.
  package struct PersonRow: Sendable {
    package var person: Int64
    package var number: String
    /// The empty text is none.
    package var team: String
    package var education: EducationBand
    package var hasAmbassador: Bool
    /// On learning accounts, in cents.
    package var granted: Int64 = 0
    package var used: Int64 = 0
    /// Whether something was awarded to them, on an account or not.
    package var isUser = false
  }

  /// What a survey says of one level on one day.
  package struct SurveyRow: Sendable {
    package var day: Day
    /// Nil is training money as a whole.
    package var scheme: String?
    package var education: Education
    package var asked: Int64
    package var aware: Int64
  }

  /// A claim with the time that was noted for finding out what fits.
  package struct OrientedClaim: Sendable {
    package var claim: Int64
    package var person: Int64
    package var number = ""
    package var day: Day
    package var minutes: Int64
    /// Whether time was noted on any claim of this person in the period.
    package var hasOrientation = false

    package var id: String { "C\(claim)" }
  }

  /// Somebody in service in the period, and how often an adviser spoke them.
  package struct AdvisedRow: Sendable {
    package var person: Int64
    package var number: String
    package var team: String
    package var contacts: Int64
    package var isUser = false
  }
}

extension Store {
  /// Everybody in service in the period; nobody where no ambassador came by in it.
  package func ambassadorRows(_ period: ReportPeriod) throws -> [UseReport.PersonRow] {
    try database.read {
      let teams = try ambassadorTeams(period)
      guard !teams.isEmpty else { return [] }
      let people = try ReportPeople(database, period: period)
      let numbers = try employeeNumbers()
      var rows = people.allPeople.map { person in
        people.profile(of: person).map { profile in
          UseReport.PersonRow(
            person: person, number: numbers[person] ?? "", team: profile.team ?? "",
            education: EducationBand(profile.education), hasAmbassador: profile.isIn(teams))
        }
      }
      let transfers = try transfers(
        in: period, ReportClaims(database), reportLots(), withGrants: true)
      for (person, amount) in transfers.granted.enumerated() { rows[person]?.granted = amount }
      try forEachAward(transfers) { award, scheme in
        if !award.isLater { rows[Int(award.person)]?.isUser = true }
        if scheme.form == .account { rows[Int(award.person)]?.used += award.amount }
      }
      return rows.compactMap { $0 }.sorted { ($0.number, $0.person) < ($1.number, $1.person) }
    }
  }

  /// The surveys that the report counts.
  package func surveyRows(_ period: ReportPeriod) throws -> [UseReport.SurveyRow] {
    try database.read {
      var rows: [UseReport.SurveyRow] = []
      try forEachSurvey(period) { rows.append($0) }
      return rows
    }
  }

  /// The claims of the period; none where nobody noted time on any.
  package func orientationRows(_ period: ReportPeriod) throws -> [UseReport.OrientedClaim] {
    try database.read {
      var rows: [UseReport.OrientedClaim] = []
      let ways = try ReportWays(
        database, ReportClaims(database), from: period.from, through: period.teamsOn)
      ways.forEachAsked { number, claim in
        rows.append(
          UseReport.OrientedClaim(
            claim: Int64(number), person: claim.person, day: claim.submittedOn,
            minutes: claim.orientation))
      }
      let oriented = Set(rows.filter { $0.minutes > 0 }.map(\.person))
      guard !oriented.isEmpty else { return [] }
      let numbers = try employeeNumbers()
      for place in rows.indices {
        rows[place].number = numbers[rows[place].person] ?? ""
        rows[place].hasOrientation = oriented.contains(rows[place].person)
      }
      return rows.sorted { ($0.number, $0.claim) < ($1.number, $1.claim) }
    }
  }

  /// Everybody in service in the period; nobody where no adviser spoke any of them.
  package func adviceRows(_ period: ReportPeriod) throws -> [UseReport.AdvisedRow] {
    try database.read {
      let people = try ReportPeople(database, period: period)
      let contacts = try adviserContacts(people, period)
      guard !contacts.isEmpty else { return [] }
      let numbers = try employeeNumbers()
      var rows = people.allPeople.map { person in
        people.profile(of: person).map { profile in
          UseReport.AdvisedRow(
            person: person, number: numbers[person] ?? "", team: profile.team ?? "",
            contacts: contacts[person] ?? 0)
        }
      }
      try forEachAward(transfers(in: period, ReportClaims(database), reportLots())) { award, _ in
        rows[Int(award.person)]?.isUser = true
      }
      return rows.compactMap { $0 }.sorted { ($0.number, $0.person) < ($1.number, $1.person) }
    }
  }
}

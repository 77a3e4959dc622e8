package import Records
internal import SQLite

/// Who uses what was granted.
package struct UseReport: Sendable {
  /// The figures of a group, in their order.
  package enum Figure: Int, CaseIterable, Sendable {
    /// People to whom something was awarded in the period, and on how many claims.
    case users, claims
    /// Granted on learning accounts in the period, in cents.
    case granted
    /// Awarded on learning accounts in the period and not given back since, in cents; whom it is
    /// about, who gave something back of what was awarded in a closed period too.
    case used, accountUsers
    /// The same from vouchers and funds.
    case fromPots, potUsers

    /// What counts the people it is about; nil is everybody in the group.
    var counts: Figure? {
      switch self {
      case .users, .claims: .users
      case .granted: nil
      case .used, .accountUsers: .accountUsers
      case .fromPots, .potUsers: .potUsers
      }
    }
  }

  /// One scheme beside the others; figures are missing where they are hidden.
  package struct SchemeRow: Sendable {
    package var scheme: String
    package var form: Scheme.Form
    package var people: Int64?
    package var claims: Int64?
    package var awarded: Int64?
  }

  package var period: ReportPeriod
  package var smallest: Int64
  package var total: GroupRow
  package var breakdowns: [Breakdown]
  package var schemes: [SchemeRow]
  /// Empty where no ambassador came by in the period.
  package var ambassadors: [AmbassadorRow]
  package var awareness: [AwarenessRow]
  package var savings: [SavingRow]
  package var waits: [WaitRow]
  /// Empty where nobody noted it.
  package var orientation: [OrientationRow]
  /// Empty where no adviser spoke anybody.
  package var advice: [AdviceRow]
  package var evaluations: [FundEvaluation]
}

extension Store {
  /// People in service in the period, what they were granted and what they made of it.
  package func useReport(_ period: ReportPeriod, smallest: Int64) throws -> UseReport {
    try database.read {
      var people = try ReportPeople(
        database, period: period, counts: UseReport.Figure.allCases.map { $0.counts?.rawValue })
      let claims = try ReportClaims(database)
      let transfers = try transfers(in: period, claims, reportLots(), withGrants: true)
      for (person, amount) in transfers.granted.enumerated() where amount != 0 {
        people.add(amount, UseReport.Figure.granted.rawValue, person: Int64(person))
      }
      let (schemes, users) = try addAwards(&people, transfers)
      let ways = try ReportWays(
        database, claims, from: period.from, through: period.teamsOn)
      let told = try told(people.sums, period, smallest: smallest)
      return UseReport(
        period: period, smallest: smallest, total: people.sums.total(smallest: smallest),
        breakdowns: told.breakdowns, schemes: schemes.told(smallest: smallest),
        ambassadors: told.ambassadors,
        awareness: try awareness(period, smallest: smallest), savings: try savings(in: period),
        waits: try waits(people, ways, smallest: smallest),
        orientation: orientation(ways, smallest: smallest),
        advice: try advice(people, users: users, period, smallest: smallest),
        evaluations: try evaluations(in: period))
    }
  }

  /// Claims awarded in the period: what is reserved for them or paid, less what came back.
  private func addAwards(
    _ people: inout ReportPeople, _ transfers: ReportTransfers
  ) throws -> (schemes: UseReport.SchemeRows, users: Set<Int64>) {
    var rows: [Int64: UseReport.SchemeRow] = [:]
    var counted: [UseReport.Figure: Set<Int64>] = [:]
    var users: [Int64: AwardedPeople] = [:]
    try forEachAward(transfers) { award, scheme in
      let person = award.person
      guard people.place(of: person) != nil else { return }
      let isAccount = scheme.form == .account
      people.add(
        award.amount, (isAccount ? UseReport.Figure.used : .fromPots).rawValue, person: person)
      var counters: [UseReport.Figure] = [isAccount ? .accountUsers : .potUsers]
      var row =
        rows[award.scheme]
        ?? UseReport.SchemeRow(
          scheme: scheme.code, form: scheme.form, people: 0, claims: 0, awarded: 0)
      if !award.isLater {
        people.add(1, UseReport.Figure.claims.rawValue, person: person)
        counters.append(.users)
        row.claims? += 1
      }
      // Whoever is awarded from two schemes counts once.
      for counter in counters where counted[counter, default: []].insert(person).inserted {
        people.add(1, counter.rawValue, person: person)
      }
      users[award.scheme, default: AwardedPeople()].insert(award)
      row.awarded? += award.amount
      rows[award.scheme] = row
    }
    let order = rows.keys.sorted { (rows[$0]?.scheme ?? "") < (rows[$1]?.scheme ?? "") }
    for scheme in order { rows[scheme]?.people = Int64(users[scheme]?.users.count ?? 0) }
    return (
      UseReport.SchemeRows(
        rows: order.compactMap { rows[$0] }, users: order.map { users[$0]?.weighed ?? [] }),
      counted[.users] ?? []
    )
  }
}

extension ReportPeriod {
  /// Its first and last day, to bind.
  var days: [SQLiteValue] { [.text(from.description), .text(to.description)] }
}

extension UseReport {
  /// Schemes with who used them, before few people are left out.
  fileprivate struct SchemeRows {
    var rows: [SchemeRow]
    var users: [Set<Int64>]

    /// Schemes with few users are hidden, beside the sums over all accounts and over all pots that
    /// the breakdowns tell.
    func told(smallest: Int64) -> [SchemeRow] {
      let weighing = SchemeWeighing(
        zip(rows, users).map { row, users in
          var weighed = SchemeWeighing.Row(kind: .init(row.form))
          weighed.inside = users
          return weighed
        }, smallest: smallest)
      return zip(rows, weighing.use).map { row, isHidden in
        guard isHidden else { return row }
        return SchemeRow(
          scheme: row.scheme, form: row.form, people: nil, claims: nil, awarded: nil)
      }
    }
  }
}
